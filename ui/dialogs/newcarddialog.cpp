#include "dialogs/newcarddialog.h"

#include "dialogs/decisionbuttons.h"
#include "dialogs/dialogsize.h"
#include "dialogs/openingform.h"
#include "schema/template.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

NewCardDialog::NewCardDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_opening(new OpeningForm(builtInTemplate(), this))
{
    setWindowTitle(tr("New Data Card"));

    auto *heading = new QLabel(tr("New Data Card"), this);
    heading->setProperty("kind", u"title"_s);
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(tr("Untitled"));
    m_title->setMaxLength(500);
    m_language->setObjectName(u"language"_s);
    // The names of languages are written in the languages themselves, in every window.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(tr("Not stated"), QString());
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(tr("Name of the &dataset"), m_title);
    form->addRow(tr("&Language of the card"), m_language);

    auto *opening = new QLabel(tr("What is true of this dataset?"), this);
    opening->setProperty("kind", u"lead"_s);
    auto *what = new QLabel(tr("You start with the essential questions, and each one enters the file when you "
                               "answer it. You choose later where to save."),
                            this);
    what->setProperty("kind", u"muted"_s);
    what->setWordWrap(true);

    auto *buttons = decisionButtons(this, tr("&Start writing"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(opening);
    column->addWidget(m_opening);
    column->addWidget(what);
    column->addStretch();
    column->addWidget(buttons);
    fitToWidth(this, 480);
    m_title->setFocus();
}

QString NewCardDialog::title() const
{
    const QString title = m_title->text().simplified();
    return title.isEmpty() ? tr("Untitled") : title;
}

QStringList NewCardDialog::noes() const
{
    return m_opening->noes();
}

QString NewCardDialog::language() const
{
    return m_language->currentData().toString();
}

} // namespace cardwright

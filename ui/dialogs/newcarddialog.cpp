#include "dialogs/newcarddialog.h"

#include "dialogs/decisionbuttons.h"
#include "dialogs/dialogsize.h"
#include "dialogs/openingform.h"
#include "schema/templateshelf.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

NewCardDialog::NewCardDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_openingLead(new QLabel(tr("What is true of this dataset?"), this))
    , m_opening(new OpeningForm(builtInTemplate(), this))
{
    setWindowTitle(tr("New Data Card"));

    auto *heading = new QLabel(tr("New Data Card"), this);
    heading->setProperty("kind", u"title"_s);
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(tr("Untitled"));
    m_title->setMaxLength(500);
    m_kind->setObjectName(u"kind"_s);
    for (const Template *schema : builtInTemplates())
        m_kind->addItem(schema->name(QLocale().name().left(2)), schema->id());
    m_language->setObjectName(u"language"_s);
    showKind();
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewCardDialog::showKind);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(tr("Name of the &dataset"), m_title);
    form->addRow(tr("&Kind of card"), m_kind);
    form->addRow(tr("&Language of the card"), m_language);

    m_openingLead->setProperty("kind", u"lead"_s);
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
    column->addWidget(m_openingLead);
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
    return m_opening->isHidden() ? QStringList() : m_opening->noes();
}

QString NewCardDialog::schema() const
{
    return m_kind->currentData().toString();
}

// The languages that the kind of card speaks, and the questions that open it.
void NewCardDialog::showKind()
{
    const Template &kind = *builtInTemplate(QStringView(schema()));
    const QString chosen = language();
    m_language->clear();
    for (const QString &code : kind.languages()) {
        // The names of languages are written in the languages themselves, in every window.
        const QString name = QLocale(code).nativeLanguageName();
        m_language->addItem(code == u"en" ? u"English"_s : name.left(1).toUpper() + name.mid(1), code);
    }
    m_language->addItem(tr("Not stated"), QString());
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
    const bool opens = !kind.openingQuestions().isEmpty();
    m_openingLead->setVisible(opens);
    m_opening->setVisible(opens);
}

QString NewCardDialog::language() const
{
    return m_language->currentData().toString();
}

} // namespace cardwright

#include "dialogs/exportdialog.h"

#include "dialogs/decisionbuttons.h"
#include "dialogs/dialogsize.h"
#include "dialogs/exportform.h"
#include "dialogs/exportplace.h"
#include "dialogs/exportreadiness.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kWidth = 780;
constexpr int kReadinessWidth = 240;

} // namespace

ExportDialog::ExportDialog(const ExportSubject &subject, const ExportChoices &choices, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_form(new ExportForm(subject, choices, this))
    , m_place(new ExportPlace(path, subject.cardPath, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    auto *heading = new QLabel(tr("Export the card"), this);
    heading->setProperty("kind", u"title"_s);
    auto *readiness = new ExportReadiness(subject.report, this);
    readiness->setFixedWidth(kReadinessWidth);
    auto *line = new QFrame(this);
    line->setProperty("kind", u"hairline"_s);
    line->setFixedHeight(1);
    auto *file = new QLabel(tr("&File"), this);
    file->setBuddy(m_place->line());
    auto *kept = new QLabel(tr("These choices are kept, and Ctrl+E exports with them."), this);
    kept->setProperty("kind", u"small"_s);
    kept->setWordWrap(true);
    QDialogButtonBox *buttons = decisionButtons(this, tr("&Export"));
    m_export = buttons->findChild<QPushButton *>(); // the first is the one that accepts

    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_form);
    left->addWidget(line);
    auto *place = new QVBoxLayout;
    place->setSpacing(4);
    place->addWidget(file);
    place->addWidget(m_place);
    left->addLayout(place);
    left->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(left, 1);
    middle->addWidget(readiness);
    auto *foot = new QHBoxLayout;
    foot->addWidget(kept, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addLayout(middle, 1);
    column->addLayout(foot);

    connect(m_form, &ExportForm::formatChanged, this, [this] { m_place->setSuffix(m_form->choices().suffix()); });
    connect(m_form, &ExportForm::heightChanged, this, &ExportDialog::fitHeight);
    connect(m_place, &ExportPlace::changed, this, [this] { m_export->setEnabled(m_place->canBeWritten()); });
    m_place->setSuffix(choices.suffix());
    fitHeight();
    m_form->firstControl()->setFocus();
}

void ExportDialog::fitHeight()
{
    fitToWidth(this, qMax(kWidth, width()));
}

ExportChoices ExportDialog::choices() const
{
    return m_form->choices();
}

QString ExportDialog::path() const
{
    return m_place->path();
}

} // namespace cardwright

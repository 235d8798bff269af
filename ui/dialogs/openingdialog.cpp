#include "dialogs/openingdialog.h"

#include "dialogs/decisionbuttons.h"
#include "dialogs/dialogsize.h"
#include "dialogs/openingform.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

OpeningDialog::OpeningDialog(const Template &schema, const QStringList &noes, QWidget *parent)
    : QDialog(parent)
    , m_form(new OpeningForm(schema, this))
{
    setWindowTitle(tr("Opening Questions"));
    auto *heading = new QLabel(tr("What is true of this dataset?"), this);
    heading->setProperty("kind", u"title"_s);
    auto *what = new QLabel(tr("Sections about what is not true are marked in the card as not applicable, with "
                               "the reason. What you wrote there stays."),
                            this);
    what->setProperty("kind", u"muted"_s);
    what->setWordWrap(true);
    m_form->setNoes(noes);

    auto *buttons = decisionButtons(this, tr("&Apply"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    fitToWidth(this, 480);
    m_form->firstBox()->setFocus();
}

QStringList OpeningDialog::noes() const
{
    return m_form->noes();
}

} // namespace cardwright

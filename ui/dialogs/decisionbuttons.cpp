#include "dialogs/decisionbuttons.h"

#include "theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace cardwright {

QDialogButtonBox *decisionButtons(QDialog *dialog, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *first = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    setLook(first, "kind", QStringLiteral("primary"));
    first->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace cardwright

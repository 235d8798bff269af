#include "dialogs/dialogsize.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>

namespace cardwright {

void fitToWidth(QDialog *dialog, int width)
{
    dialog->ensurePolished();
    const auto labels = dialog->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->ensurePolished(); // the sheet decides the size of their letters

    QLayout *layout = dialog->layout();
    layout->invalidate();
    const int fitting = qMax(width, layout->totalMinimumSize().width());
    dialog->setMinimumWidth(fitting);
    dialog->resize(fitting, layout->hasHeightForWidth() ? layout->totalHeightForWidth(fitting)
                                                        : layout->totalSizeHint().height());
}

} // namespace cardwright

#include "widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>
#include <QTabBar>

namespace cardwright {

namespace {

bool holdsValue(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object)
           || qobject_cast<const QSlider *>(object) || qobject_cast<const QTabBar *>(object);
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && holdsValue(watched)) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() == QEvent::Wheel && holdsValue(watched)
        && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // the parent gets it next
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cardwright

#pragma once

#include <QObject>

namespace cardwright {

// Installed on the application: the wheel over a combo box, spin box or slider without focus
// scrolls the page and changes nothing, and never gives it the focus.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cardwright

#include "panels/quietbutton.h"

namespace cardwright {

using namespace Qt::StringLiterals;

QuietButton::QuietButton(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("kind", u"ghost"_s);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
}

void QuietButton::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    update();
}

void QuietButton::setAlwaysSeen(bool always)
{
    m_always = always;
    update();
}

void QuietButton::paintEvent(QPaintEvent *event)
{
    if (m_seen || m_always || hasFocus() || isChecked() || isDown())
        QToolButton::paintEvent(event);
}

} // namespace cardwright

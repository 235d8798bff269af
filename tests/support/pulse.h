#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

namespace cardwright {

// The longest time that the event loop was held up.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_clock.start();
        startTimer(5, Qt::PreciseTimer);
    }
    qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = std::max(m_longest, m_clock.restart()); }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace cardwright

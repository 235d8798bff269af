#pragma once

#include <QMetaObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace cardwright {

// Does `work` in `pool` and gives what comes of it to `then`, in the thread of `owner` and from its event
// loop. The owner waits for its pool before it goes; what comes later comes to nobody.
template<typename Work, typename Then>
void doBeside(QThreadPool &pool, QObject *owner, Work work, Then then)
{
    pool.start([owner, work = std::move(work), then = std::move(then)]() mutable {
        QMetaObject::invokeMethod(
            owner, [result = work(), then = std::move(then)]() mutable { then(std::move(result)); }, Qt::QueuedConnection);
    });
}

// Work beside the window of which the latest alone counts: what was begun before comes to nobody any more.
// One that hangs, on a drive that does not answer, does not hold up the next.
class LatestWork : public QObject
{
public:
    explicit LatestWork(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(kThreads);
    }
    ~LatestWork() override // waits for the step that is being done
    {
        stop();
        m_pool.waitForDone();
    }

    // `work` is given whether it was stopped, to look at from time to time.
    template<typename Work, typename Then>
    void start(Work work, Then then)
    {
        stop();
        m_stopped = std::make_shared<std::atomic<bool>>(false);
        doBeside(m_pool, this, [work = std::move(work), stopped = m_stopped] { return work(*stopped); },
                 [this, then = std::move(then), stopped = m_stopped](auto result) mutable {
                     if (stopped != m_stopped)
                         return;
                     m_stopped.reset();
                     then(std::move(result));
                 });
    }
    void stop()
    {
        if (m_stopped)
            *m_stopped = true;
        m_stopped.reset();
    }
    bool isRunning() const { return m_stopped != nullptr; }

private:
    static constexpr int kThreads = 4; // one for each drive that hangs

    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

} // namespace cardwright

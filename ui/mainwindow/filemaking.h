#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace cardwright {

// Makes files beside the window: the text of a large card and a disk that is slow both take their time.
class FileMaking : public QObject
{
    Q_OBJECT

public:
    explicit FileMaking(QObject *parent = nullptr);
    ~FileMaking() override; // waits for what is being written

    // Writes what `make` gives to `path`, both off the GUI thread, one file after the other. `done` is called
    // before this returns where it takes no longer than a moment, else from the event loop.
    void start(const QString &path, std::function<QByteArray()> make, std::function<void(const Done &)> done);
    bool isRunning() const { return m_running > 0; }
    // Who wants to leave: `then` is called once none is on its way any more, unless one could not be made,
    // whose message they should see. Empty: they stay.
    void whenEnded(const std::function<void()> &then) { m_then = then; }

private:
    struct Job;
    void take(const std::shared_ptr<Job> &job);

    QThreadPool m_writer; // one thread
    int m_running = 0;
    std::function<void()> m_then;
};

} // namespace cardwright

#include "mainwindow/filemaking.h"

#include "base/beside.h"
#include "base/file.h"

#include <QSemaphore>

#include <optional>
#include <utility>

namespace cardwright {

namespace {

constexpr int kMoment = 60; // ms

} // namespace

struct FileMaking::Job
{
    std::function<void(const Done &)> done;
    std::optional<Done> result;
    QSemaphore ready;
    bool taken = false; // in the GUI thread alone
};

FileMaking::FileMaking(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

FileMaking::~FileMaking()
{
    m_writer.waitForDone();
}

void FileMaking::start(const QString &path, std::function<QByteArray()> make, std::function<void(const Done &)> done)
{
    const auto job = std::make_shared<Job>();
    job->done = std::move(done);
    ++m_running;
    const auto work = [job, path, make = std::move(make)] {
        job->result = writeFileSafely(path, make());
        job->ready.release();
        return job;
    };
    doBeside(m_writer, this, work, [this](const std::shared_ptr<Job> &written) { take(written); });
    if (job->ready.tryAcquire(1, kMoment))
        take(job);
}

void FileMaking::take(const std::shared_ptr<Job> &job)
{
    if (std::exchange(job->taken, true))
        return;
    --m_running;
    if (!*job->result)
        m_then = nullptr;
    job->done(*job->result);
    if (const std::function<void()> then = m_running == 0 ? std::exchange(m_then, nullptr) : nullptr)
        then();
}

} // namespace cardwright

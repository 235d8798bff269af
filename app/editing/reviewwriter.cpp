#include "editing/reviewwriter.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace cardwright {

ReviewMark ReviewMark::of(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return {};
    return {file.size(), file.lastModified().toMSecsSinceEpoch()};
}

ReviewWriter::ReviewWriter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_written, &QFutureWatcherBase::finished, this, &ReviewWriter::take);
}

ReviewWriter::~ReviewWriter()
{
    m_thread.waitForDone();
}

void ReviewWriter::write(const ReviewFile &file)
{
    Q_ASSERT(!m_writing);
    m_writing = true;
    m_written.setFuture(QtConcurrent::run(&m_thread, [file] {
        Written written{file.review, file, done(), {}};
        written.done = saveReview(written.file);
        written.mark = ReviewMark::of(file.path);
        return written;
    }));
}

bool ReviewWriter::wait(std::chrono::milliseconds most)
{
    if (!m_writing)
        return true;
    if (!m_thread.waitForDone(static_cast<int>(most.count())))
        return false;
    take();
    return true;
}

// By the event, or before it by who waited.
void ReviewWriter::take()
{
    if (!m_writing)
        return;
    m_writing = false;
    emit finished(m_written.result());
}

} // namespace cardwright

#include "editing/draftwriter.h"

#include "base/beside.h"
#include "storage/draftfile.h"

namespace cardwright {

namespace {

constexpr int kSoon = 500;   // ms; with the write itself the file stands within a second
constexpr int kRetry = 1000; // ms; after a write that failed

} // namespace

DraftWriter::DraftWriter(std::function<Content()> snapshot, QObject *parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
{
    m_thread.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DraftWriter::write);
}

DraftWriter::~DraftWriter()
{
    m_thread.waitForDone();
}

void DraftWriter::setPath(const QString &path)
{
    m_path = path;
}

void DraftWriter::changed()
{
    ++m_round;
    m_due = true;
    if (!m_soon.isActive())
        m_soon.start(kSoon);
}

// Files do not queue up behind a slow disk: while one is on its way, the next waits for its end.
void DraftWriter::write()
{
    if (!m_due || m_writing || m_path.isEmpty())
        return;
    m_writing = true;
    doBeside(m_thread, this, [path = m_path, content = m_snapshot()] { return writeDraft(path, content()); },
             [this, round = m_round, path = m_path](const Done &done) { ended(round, path, done); });
}

void DraftWriter::ended(quint64 round, const QString &path, const Done &done)
{
    m_writing = false;
    const bool last = round == m_round && path == m_path; // flush() may have come between, and another file
    if (done && last)
        m_due = false;
    if (m_due && !m_soon.isActive())
        m_soon.start(done ? kSoon : kRetry);
    tell(done, last);
}

void DraftWriter::tell(const Done &done, bool isLast)
{
    if (done) {
        m_told.clear();
        if (isLast)
            emit written();
    } else if (done.error().message != m_told) {
        m_told = done.error().message;
        emit failed(m_told);
    }
}

void DraftWriter::flush()
{
    m_soon.stop();
    m_thread.waitForDone();
    if (!m_due || m_path.isEmpty())
        return;
    const Done done = writeDraft(m_path, m_snapshot()());
    m_due = !done;
    if (m_due)
        m_soon.start(kRetry);
    tell(done, true);
}

void DraftWriter::drop()
{
    m_soon.stop();
    ++m_round;
    m_due = false;
    if (m_path.isEmpty())
        return;
    // Behind one that is on its way.
    doBeside(m_thread, this, [path = m_path] { return writeDraft(path, {}); }, [this](const Done &removed) {
        if (!removed)
            tell(removed, false);
    });
}

} // namespace cardwright

#include "editing/historykeeper.h"

#include "editing/carddocument.h"

#include <QPointer>

#include <chrono>

namespace cardwright {

namespace {

constexpr auto kWork = std::chrono::minutes(3);
constexpr qsizetype kLargest = 16 * 1024 * 1024; // above it only saves are kept

} // namespace

HistoryKeeper::HistoryKeeper(CardDocument &document, HistoryStore store, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_store(std::move(store))
{
    m_writer.setMaxThreadCount(1);
    m_work.setSingleShot(true);
    m_work.setInterval(kWork);
    connect(&m_work, &QTimer::timeout, this, &HistoryKeeper::keepWork);
    connect(&m_document, &CardDocument::loaded, &m_work, &QTimer::stop);
    connect(&m_document, &CardDocument::changed, this, [this] {
        if (!m_work.isActive() && m_document.isModified()) // not restarted: steady work is kept too
            m_work.start();
    });
}

HistoryKeeper::~HistoryKeeper()
{
    m_writer.waitForDone();
}

void HistoryKeeper::saved(const QString &path, const QByteArray &before, const QDateTime &written, const QByteArray &bytes)
{
    m_work.stop();
    if (!before.isEmpty())
        keep(path, before, HistoryReason::Saved, written.isValid() ? written : QDateTime::currentDateTimeUtc());
    keep(path, bytes, HistoryReason::Saved);
}

void HistoryKeeper::keepWork()
{
    if (m_document.isModified() && m_document.card().bytes().size() <= kLargest)
        keep(m_document.path(), m_document.card().bytes(), HistoryReason::WhileWorking);
}

void HistoryKeeper::keep(const QString &path, const QByteArray &bytes, HistoryReason reason, const QDateTime &time)
{
    if (path.isEmpty())
        return;
    m_writer.start([self = QPointer<HistoryKeeper>(this), store = m_store, path, bytes, reason, time]() mutable {
        const Done done = store.record(path, bytes, reason, time);
        const QString sentence = done ? QString() : done.error().message;
        // The keeper waits for its writer, so it is alive here.
        QMetaObject::invokeMethod(self.data(), [self, sentence] {
            if (self && sentence.isEmpty())
                emit self->recorded();
            else if (self)
                emit self->failed(sentence);
        }, Qt::QueuedConnection);
    });
}

void HistoryKeeper::flush()
{
    m_writer.waitForDone();
}

} // namespace cardwright

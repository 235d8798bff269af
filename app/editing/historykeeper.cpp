#include "editing/historykeeper.h"

#include "base/beside.h"
#include "editing/carddocument.h"

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
    doWith([path, bytes, reason, time](HistoryStore &store) { return store.record(path, bytes, reason, time); });
}

void HistoryKeeper::move(const QString &from, const QString &to)
{
    doWith([from, to](HistoryStore &store) { return store.move(from, to); });
}

void HistoryKeeper::shareChoice(const QString &from, const QString &with)
{
    doWith([from, with](HistoryStore &store) { return store.shareChoice(from, with); });
}

void HistoryKeeper::forget(const QString &path)
{
    doWith([path](HistoryStore &store) { return store.forget(path); });
}

void HistoryKeeper::setKeepsHistoryOf(const QString &path, bool keeps)
{
    doWith([path, keeps](HistoryStore &store) { return store.setKeepsHistoryOf(path, keeps); });
}

void HistoryKeeper::tellWhenWritten()
{
    doWith([](HistoryStore &) { return done(); });
}

void HistoryKeeper::doWith(const std::function<Done(HistoryStore &)> &work)
{
    doBeside(m_writer, this, [store = m_store, work]() mutable { return work(store); },
             [this](const Done &done) {
                 if (done)
                     emit recorded();
                 else
                     emit failed(done.error().message);
             });
}

void HistoryKeeper::flush()
{
    m_writer.waitForDone();
}

} // namespace cardwright

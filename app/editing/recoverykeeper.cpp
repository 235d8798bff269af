#include "editing/recoverykeeper.h"

#include "editing/reviewkeeper.h"
#include "schema/reviewjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>

namespace cardwright {

namespace {

constexpr int kSoon = 500;   // ms; with the write itself a copy stands within a second
constexpr int kRetry = 1000; // ms; after a write that failed

QByteArray textOf(const Review &unsaved)
{
    return unsaved == Review() ? QByteArray() : reviewJson(unsaved);
}

} // namespace

RecoveryKeeper::RecoveryKeeper(CardDocument &document, RecoveryStore store, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_store(std::move(store))
    , m_entry(m_store.newEntry())
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RecoveryKeeper::write);
    connect(&m_document, &CardDocument::changed, this, &RecoveryKeeper::documentChanged);
    connect(&m_document, &CardDocument::modifiedChanged, this, &RecoveryKeeper::documentChanged);
}

RecoveryKeeper::~RecoveryKeeper()
{
    m_writer.waitForDone();
}

void RecoveryKeeper::setBase(const QByteArray &bytes)
{
    setBaseHash(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void RecoveryKeeper::setBaseHash(const QByteArray &hash)
{
    if (hash == m_baseHash)
        return;
    m_baseHash = hash;
    // A copy with the old one could not be put back into its file.
    if (m_onDisk && m_document.isModified())
        documentChanged();
}

void RecoveryKeeper::follow(const ReviewKeeper &reviews)
{
    m_reviews = &reviews;
    connect(&reviews, &ReviewKeeper::reviewChanged, this, &RecoveryKeeper::documentChanged);
    connect(&reviews, &ReviewKeeper::writeEnded, this, &RecoveryKeeper::documentChanged);
}

bool RecoveryKeeper::isNeeded() const
{
    return m_document.isModified() || (m_reviews && m_reviews->isUnsaved());
}

Review RecoveryKeeper::unsavedReview() const
{
    return m_reviews && m_reviews->isUnsaved() ? m_reviews->review() : Review();
}

void RecoveryKeeper::documentChanged()
{
    if (!isNeeded()) {
        drop();
        return;
    }
    if (!m_soon.isActive())
        m_soon.start(kSoon);
}

RecoveryCopy RecoveryKeeper::copy() const
{
    RecoveryCopy copy;
    copy.entry = m_entry;
    copy.cardPath = m_document.path();
    copy.bytes = m_document.card().bytes();
    copy.pending = m_document.pendingJson();
    copy.baseHash = m_baseHash;
    copy.written = QDateTime::currentDateTimeUtc();
    copy.processId = QCoreApplication::applicationPid();
    return copy;
}

void RecoveryKeeper::write()
{
    if (!isNeeded())
        return;
    m_again = m_writing; // copies do not queue up behind a slow disk
    if (m_writing)
        return;
    m_writing = true;
    m_onDisk = true;
    m_writer.start([self = QPointer<RecoveryKeeper>(this), store = m_store, copy = copy(), review = unsavedReview(),
                    round = m_round]() mutable {
        copy.review = textOf(review);
        const Done done = store.write(copy);
        const QString sentence = done ? QString() : done.error().message;
        // The keeper waits for its writer, so it is alive here.
        QMetaObject::invokeMethod(self.data(), [self, round, when = copy.written, sentence] {
            if (self)
                self->finished(round, when, sentence);
        }, Qt::QueuedConnection);
    });
}

void RecoveryKeeper::finished(quint64 round, const QDateTime &when, const QString &sentence)
{
    m_writing = false;
    if (m_again)
        write();
    if (round != m_round)
        return;
    if (sentence.isEmpty()) {
        m_lastWritten = when;
        emit written();
        return;
    }
    if (!m_writing)
        m_soon.start(kRetry);
    emit failed(sentence);
}

void RecoveryKeeper::flush()
{
    m_soon.stop();
    m_again = false;
    m_writer.waitForDone();
    if (!isNeeded())
        return;
    RecoveryCopy last = copy();
    last.review = textOf(unsavedReview());
    if (m_store.write(last))
        m_onDisk = true;
}

void RecoveryKeeper::drop()
{
    m_soon.stop();
    m_again = false;
    m_lastWritten = {};
    ++m_round;
    if (!m_onDisk)
        return;
    m_onDisk = false;
    // Behind a copy that is on its way.
    m_writer.start([self = QPointer<RecoveryKeeper>(this), store = m_store, entry = m_entry] {
        const Done removed = store.remove(entry);
        if (removed)
            return;
        QMetaObject::invokeMethod(self.data(), [self, sentence = removed.error().message] {
            if (self)
                emit self->failed(sentence);
        }, Qt::QueuedConnection);
    });
}

void RecoveryKeeper::takeOver(const QString &entry)
{
    m_entry = entry;
    m_onDisk = true;
}

} // namespace cardwright

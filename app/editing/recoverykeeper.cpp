#include "editing/recoverykeeper.h"

#include "base/beside.h"
#include "editing/reviewkeeper.h"
#include "schema/reviewjson.h"

#include <QCoreApplication>

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
    connect(&m_document, &CardDocument::loaded, this, [this] { setOrigin({}, {}); });
}

RecoveryKeeper::~RecoveryKeeper()
{
    m_writer.waitForDone();
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
    connect(&reviews.drafts(), &ReviewDrafts::onlyHereChanged, this, &RecoveryKeeper::documentChanged);
}

bool RecoveryKeeper::isNeeded() const
{
    return m_document.isModified() || (m_reviews && (m_reviews->isUnsaved() || m_reviews->drafts().isOnlyHere()));
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
    const bool isUntitled = m_document.path().isEmpty();
    copy.cardPath = isUntitled ? m_origin : m_document.path();
    copy.bytes = m_document.card().bytes();
    copy.pending = m_document.pendingJson();
    if (m_reviews && m_reviews->drafts().isOnlyHere())
        copy.drafts = m_reviews->drafts().json();
    copy.baseHash = isUntitled ? m_originHash : m_baseHash;
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
    const RecoveryCopy now = copy();
    const auto work = [store = m_store, copy = now, review = unsavedReview()]() mutable {
        copy.review = textOf(review);
        return store.write(copy);
    };
    doBeside(m_writer, this, work, [this, round = m_round, when = now.written](const Done &done) { finished(round, when, done); });
}

void RecoveryKeeper::finished(quint64 round, const QDateTime &when, const Done &done)
{
    m_writing = false;
    if (m_again)
        write();
    if (round != m_round)
        return;
    if (done) {
        m_lastWritten = when;
        emit written();
        return;
    }
    if (!m_writing)
        m_soon.start(kRetry);
    emit failed(done.error().message);
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
    doBeside(m_writer, this, [store = m_store, entry = m_entry] { return store.remove(entry); }, [this](const Done &removed) {
        if (!removed)
            emit failed(removed.error().message);
    });
}

// Written at once, so that no other window takes it for one whose editor is gone.
void RecoveryKeeper::takeOver(const QString &entry)
{
    m_entry = entry;
    m_onDisk = true;
    write();
}

void RecoveryKeeper::setOrigin(const QString &cardPath, const QByteArray &baseHash)
{
    m_origin = cardPath;
    m_originHash = baseHash;
}

} // namespace cardwright

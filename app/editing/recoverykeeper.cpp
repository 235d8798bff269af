#include "editing/recoverykeeper.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>

namespace cardwright {

namespace {

constexpr int kSoon = 600; // ms; with the write itself a copy stands within a second

} // namespace

RecoveryKeeper::RecoveryKeeper(CardDocument &document, RecoveryStore store, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_store(std::move(store))
    , m_entry(m_store.newEntry())
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
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
    m_baseHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void RecoveryKeeper::documentChanged()
{
    if (!m_document.isModified()) {
        drop();
        return;
    }
    if (!m_soon.isActive())
        m_soon.start();
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
    if (!m_document.isModified())
        return;
    m_onDisk = true;
    m_writer.start([self = QPointer<RecoveryKeeper>(this), store = m_store, copy = copy()] {
        const Done done = store.write(copy);
        const QString sentence = done ? QString() : done.error().message;
        // The keeper waits for its writer, so it is alive here.
        QMetaObject::invokeMethod(self.data(), [self, sentence, when = copy.written] {
            if (!self)
                return;
            if (sentence.isEmpty()) {
                self->m_lastWritten = when;
                emit self->written();
            } else {
                emit self->failed(sentence);
            }
        }, Qt::QueuedConnection);
    });
}

void RecoveryKeeper::flush()
{
    m_soon.stop();
    m_writer.waitForDone();
    if (m_document.isModified() && m_store.write(copy()))
        m_onDisk = true;
}

void RecoveryKeeper::drop()
{
    m_soon.stop();
    m_writer.waitForDone();
    m_lastWritten = {};
    if (!m_onDisk)
        return;
    m_onDisk = false;
    if (const Done removed = m_store.remove(m_entry); !removed)
        emit failed(removed.error().message);
}

void RecoveryKeeper::takeOver(const QString &entry)
{
    m_entry = entry;
    m_onDisk = true;
}

} // namespace cardwright

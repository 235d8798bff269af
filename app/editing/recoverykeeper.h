#pragma once

#include "editing/carddocument.h"
#include "storage/recovery.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cardwright {

class ReviewKeeper;
struct Review;

// Writes the recovery copy of one document: within a second of an unsaved edit, also during steady
// typing (the timer is never restarted), off the GUI thread, which never waits for a disk but at the end
// of a session. A copy that could not be written is tried again. Gone when all is saved.
class RecoveryKeeper : public QObject
{
    Q_OBJECT

public:
    RecoveryKeeper(CardDocument &document, RecoveryStore store, QObject *parent = nullptr);
    ~RecoveryKeeper() override;

    void follow(const ReviewKeeper &reviews); // what is said of the card and on no disk yet is in the copy too
    QDateTime lastWritten() const { return m_lastWritten; } // invalid: no copy stands
    // The SHA-256 of the file that the document was read from, as it was. It is kept with the copy.
    void setBaseHash(const QByteArray &hash);
    // Writes now and waits, for a session that ends.
    void flush();
    // Removes the copy: the user saved or discarded.
    void drop();
    // From now on this document owns `entry`: a copy that was restored and claimed in the store.
    void takeOver(const QString &entry);
    // An untitled document holds work on the card at `cardPath`, whose file had `baseHash` then: its copies say
    // so, until it is saved under a name of its own. No hash: it is not to be put back into that file.
    void setOrigin(const QString &cardPath, const QByteArray &baseHash);

signals:
    void written();
    void failed(const QString &sentence);

private:
    void documentChanged();
    bool isNeeded() const;
    RecoveryCopy copy() const;
    Review unsavedReview() const;
    void write();
    void finished(quint64 round, const QDateTime &when, const Done &done);

    CardDocument &m_document;
    const ReviewKeeper *m_reviews = nullptr;
    const RecoveryStore m_store;
    QString m_entry;
    QByteArray m_baseHash;
    QString m_origin; // see setOrigin()
    QByteArray m_originHash;
    QTimer m_soon;
    QThreadPool m_writer; // one thread: copies are written, and removed, in order
    QDateTime m_lastWritten;
    quint64 m_round = 0;    // of copies between two removals: a late answer of an earlier one is nothing
    bool m_writing = false; // a copy is on its way; the next one waits for it
    bool m_again = false;   // and there will be a next one
    bool m_onDisk = false;
};

} // namespace cardwright

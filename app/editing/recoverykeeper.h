#pragma once

#include "editing/carddocument.h"
#include "storage/recovery.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cardwright {

// Writes the recovery copy of one document: within a second of an unsaved edit, also during steady
// typing (the timer is never restarted), off the GUI thread. Gone when all is saved.
class RecoveryKeeper : public QObject
{
    Q_OBJECT

public:
    RecoveryKeeper(CardDocument &document, RecoveryStore store, QObject *parent = nullptr);
    ~RecoveryKeeper() override;

    QDateTime lastWritten() const { return m_lastWritten; } // invalid: no copy stands
    // The file that the document was read from, as it was: kept with the copy.
    void setBase(const QByteArray &bytes);
    // Writes now and waits, for a session that ends.
    void flush();
    // Removes the copy: the user saved or discarded.
    void drop();
    // From now on this document owns `entry` (a copy that was restored).
    void takeOver(const QString &entry);

signals:
    void written();
    void failed(const QString &sentence);

private:
    void documentChanged();
    RecoveryCopy copy() const;
    void write();

    CardDocument &m_document;
    const RecoveryStore m_store;
    QString m_entry;
    QByteArray m_baseHash;
    QTimer m_soon;
    QThreadPool m_writer; // one thread: copies are written in order
    QDateTime m_lastWritten;
    bool m_onDisk = false;
};

} // namespace cardwright

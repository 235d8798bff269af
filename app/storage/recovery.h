#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cardwright {

// Unsaved text of one document, as kept for the next start.
struct RecoveryCopy
{
    QString entry;        // file in the recovery folder
    QString cardPath;     // empty: never saved
    QByteArray bytes;     // the document as it was
    QByteArray pending;   // text typed in a panel and not yet in the document; JSON, may be empty
    QByteArray review;    // what people said of the card and is in no file yet; a review file's text, may be empty
    QByteArray baseHash;  // SHA-256 of the file on disk that the edits started from; may be empty
    QDateTime written;    // set by write()
    qint64 processId = 0; // of the editor that wrote it; set by write()
};

// Keeps recovery copies in one folder, outside the cards' own, readable by the owner only. One
// file per open document, written with writeFileSafely().
class RecoveryStore
{
public:
    explicit RecoveryStore(QString folder = defaultFolder());
    static QString defaultFolder();

    // A new entry name for a document, unique in the folder.
    QString newEntry() const;
    // Stamped with this moment and this process, whatever `copy` says of them: an editor that goes
    // on with a found copy is its writer from then on.
    Done write(const RecoveryCopy &copy) const;
    Done remove(const QString &entry) const;
    // Copies of documents whose editor is no longer running, newest first. Unreadable entries are
    // left alone and not listed.
    QList<RecoveryCopy> abandoned() const;
    // Takes away a copy that holds nothing but what its card's file holds: the program ended between saving
    // and removing it. False: it holds more, and stays.
    bool removeIfSaved(const RecoveryCopy &copy) const;

private:
    QString m_folder;
};

} // namespace cardwright

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
    QByteArray drafts;    // what was begun in the forms of the review and not said; JSON, may be empty
    QByteArray baseHash;  // SHA-256 of the file on disk that the edits started from; may be empty
    QDateTime written;    // set by write()
    qint64 processId = 0; // of the editor that wrote it; set by write()
    // Found: written on another computer that uses this folder too. Its editor may still run, so that the copy
    // is that one's.
    bool mayLiveElsewhere = false;
};

// A file that was a copy, or is one of a later version of this program. It is left alone.
struct UnreadableCopy
{
    QString entry;
    QDateTime written; // when the file was last changed
    bool isLater = false; // whole, but of a later format
};

struct FoundCopies
{
    QList<RecoveryCopy> copies; // newest first
    QList<UnreadableCopy> unreadable;
};

// Keeps recovery copies in one folder, outside the cards' own, readable by the owner only. One
// file per open document, written with writeFileSafely(). Who goes on with a copy, or discards it, renames its
// file first: of two windows that try to, one finds it gone.
class RecoveryStore
{
public:
    explicit RecoveryStore(QString folder = defaultFolder());
    static QString defaultFolder();

    // A new entry name for a document, unique in the folder.
    QString newEntry() const;
    QString pathOf(const QString &entry) const { return m_folder + u'/' + entry; }
    bool has(const QString &entry) const;
    static Error goneAlready(); // what claim() says to who came second
    // Stamped with this moment and this process, whatever `copy` says of them: an editor that goes
    // on with a found copy is its writer from then on.
    Done write(const RecoveryCopy &copy) const;
    Done remove(const QString &entry) const;
    // Copies of documents whose editor is no longer running, and what was one.
    FoundCopies found() const;
    QList<RecoveryCopy> abandoned() const { return found().copies; }
    // A found copy under a new name, which only the caller knows. NotFound: another window was first.
    Result<QString> claim(const QString &entry) const;
    // Takes away a copy that holds nothing but what its card's file holds: the program ended between saving
    // and removing it. False: it holds more, and stays.
    bool removeIfSaved(const RecoveryCopy &copy) const;
    // What can be read of a damaged copy; empty where nothing can.
    QByteArray legible(const QString &entry) const;

    // The wastebasket: what is discarded is kept for a few days more. NotFound as in claim().
    static constexpr int kDaysKept = 7;
    Done discard(const QString &entry) const;
    Done bringBack(const QString &entry) const;
    Done removeDiscarded(const QString &entry) const;
    QStringList discarded() const; // entries, the one that was discarded last first
    FoundCopies discardedWork() const;
    void removeOldDiscarded(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

private:
    QString wastebasket() const;
    Done moved(const QString &from, const QString &to) const;

    QString m_folder;
};

} // namespace cardwright

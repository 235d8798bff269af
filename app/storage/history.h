#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cardwright {

enum class HistoryReason { Saved, WhileWorking };

// One earlier state of a card.
struct HistoryVersion
{
    QString entry;  // names it in text()
    QDateTime time; // UTC
    HistoryReason reason = HistoryReason::Saved;
    qint64 size = 0; // of the card's text
};

struct HistoryList
{
    QList<HistoryVersion> versions; // newest first
    QStringList damaged;            // entries that are torn, changed or of a later format: left alone
};

// How much is kept. Below the sizes nothing goes, and the newest `least` versions of each card always stay.
// Over `bytes` of one card, on disk, the newest `versions` go last; of the others what is older than `days`
// goes first, then what was kept while working, then the oldest saved version. Over `allBytes` of all cards
// the oldest go first, of whichever card.
struct HistoryLimits
{
    int versions = 20;
    int days = 7;
    qint64 bytes = 64'000'000;
    int least = 3;
    qint64 allBytes = 1'000'000'000;
};

// Earlier versions of cards in one folder, outside the cards' own, readable by the owner only. A folder
// for each card, named by a digest of its path; one file for each version, compressed, written with
// writeFileSafely(). Several programs may use it at once: who writes holds a lock.
class HistoryStore
{
public:
    explicit HistoryStore(QString folder = defaultFolder(), HistoryLimits limits = {});
    static QString defaultFolder();
    const HistoryLimits &limits() const { return m_limits; }

    // Keeps `bytes` as the newest version of the card at `cardPath` and lets go of what is over the
    // limits. The same text as in the newest version is not kept twice: a saved one takes the place of
    // one kept while working. Does nothing for a card of which no history is kept.
    Done record(const QString &cardPath, const QByteArray &bytes, HistoryReason reason,
                const QDateTime &time = QDateTime::currentDateTimeUtc());
    HistoryList versions(const QString &cardPath) const;
    Result<QByteArray> text(const QString &cardPath, const QString &entry) const;

    // Removes every version of a card.
    Done forget(const QString &cardPath);
    // “Keep no history for this card” removes what there is, too.
    bool keepsHistoryOf(const QString &cardPath) const;
    Done setKeepsHistoryOf(const QString &cardPath, bool keeps);
    // The card's file has another name now: its versions go along, after those of a card that had the name
    // before, and so does the choice to keep none.
    Done move(const QString &from, const QString &to);
    // A card that has no history, and whose history is wanted, may have been renamed while nobody looked: the path
    // of the one card that ends with the same text and whose file is gone. Empty where there is none, or more
    // than one. Whoever moves its history along asks first.
    QString movedFrom(const QString &cardPath, const QByteArray &bytes) const;
    // The same text is a card of its own now: where no history was wanted of it, none begins.
    Done shareChoice(const QString &from, const QString &with);

private:
    QString folderOf(const QString &cardPath) const;
    QString refusalOf(const QString &cardPath) const;
    Done thin(const QString &folder, const QDateTime &now);
    Done thinAll();

    QString m_folder;
    HistoryLimits m_limits;
};

} // namespace cardwright

#include "workshop/watches.h"

#include "schema/valuedates.h"
#include "workshop/agenda.h"
#include "workshop/notes.h"
#include "workshop/workshopfile.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <algorithm>
#include <map>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kScenarios = u"scenarios-of-maturity"_s;

constexpr qint64 kSettled = 2000; // milliseconds: a later change shows in the time of a file that is older

// What a file held when it was read last: an audit runs after every pause in typing.
struct SeenFile
{
    QDateTime time; // invalid: it changed a moment ago and is read again
    qint64 size = -1;
    QString card;
    Workshop workshop;
    QString trouble;
};

QDateTime settledTime(const QFileInfo &file)
{
    const QDateTime time = file.lastModified();
    return time.msecsTo(QDateTime::currentDateTimeUtc()) > kSettled ? time : QDateTime();
}

// The workshops in a folder; of thousands of cards in it each asks.
QStringList workshopsIn(const QDir &folder)
{
    struct Listing
    {
        QDateTime time;
        QStringList names;
    };
    static QMutex mutex;
    static std::map<QString, Listing> seen;
    // Nothing is read with the lock held: a folder on a drive that hangs holds up nobody else.
    Listing known{settledTime(QFileInfo(folder.path())), {}};
    {
        const QMutexLocker lock(&mutex);
        if (const auto at = seen.find(folder.path()); known.time.isValid() && at != seen.end() && at->second.time == known.time)
            return at->second.names;
    }
    known.names = folder.entryList({u"*"_s + QLatin1StringView(kWorkshopSuffix)}, QDir::Files, QDir::Name);
    const QMutexLocker lock(&mutex);
    seen[folder.path()] = known;
    return known.names;
}

SeenFile seenFile(const QFileInfo &file)
{
    static QMutex mutex;
    static std::map<QString, SeenFile> seen;
    constexpr size_t most = 20'000; // more than a folder of cards holds: each needs little
    const QString path = file.absoluteFilePath();
    SeenFile known;
    known.time = settledTime(file);
    known.size = file.size();
    {
        const QMutexLocker lock(&mutex);
        if (const auto at = seen.find(path);
            at != seen.end() && at->second.time.isValid() && at->second.size == known.size && at->second.time == file.lastModified())
            return at->second;
    }
    if (const Result<WorkshopFile> read = loadWorkshop(path)) {
        known.card = read->workshop.card;
        known.workshop.people = read->workshop.people;
        known.workshop.notes = notesOf(read->workshop, kScenarios, true);
    } else {
        known.trouble = read.error().message;
    }
    const QMutexLocker lock(&mutex);
    if (seen.size() > most)
        seen.clear();
    seen[path] = known;
    return known;
}

// The workshops in a folder that name this card; of thousands of cards in it each asks, and not for each of them
// every file is looked at.
QStringList workshopsNaming(const QDir &folder, const QString &card)
{
    struct Listing
    {
        QDateTime time; // of the folder: a file that is saved gets a new place in it
        QElapsedTimer looked; // at the files
        QHash<QString, QStringList> ofCard;
    };
    constexpr qint64 fresh = 1000; // milliseconds: a file may be written over in its place
    static QMutex mutex;
    static std::map<QString, Listing> seen;
    Listing known;
    known.time = settledTime(QFileInfo(folder.path()));
    {
        const QMutexLocker lock(&mutex);
        if (const auto at = seen.find(folder.path());
            known.time.isValid() && at != seen.end() && at->second.time == known.time && !at->second.looked.hasExpired(fresh))
            return at->second.ofCard.value(card);
    }
    for (const QString &name : workshopsIn(folder)) {
        if (const QString named = seenFile(QFileInfo(folder, name)).card; !named.isEmpty())
            known.ofCard[named].append(name); // what cannot be read names no card
    }
    known.looked.start();
    const QMutexLocker lock(&mutex);
    seen[folder.path()] = known;
    return known.ofCard.value(card);
}

} // namespace

QList<ScheduledWatch> watchesOf(const Workshop &workshop, const Playbook &playbook)
{
    QList<ScheduledWatch> watches;
    const auto cell = [&](const QString &part, const QString &row) { return textAt(workshop, {kScenarios, part, row}).trimmed(); };
    for (const Entry &event : playbook.maturity) {
        const QString due = cell(u"when"_s, event.id);
        if (due.isEmpty() || cell(u"likely"_s, event.id) == "no"_L1)
            continue;
        const QString who = cell(u"who"_s, event.id);
        watches.append({event.title, cell(u"sign"_s, event.id), who.isEmpty() ? QString() : personName(workshop, who), due});
    }
    return watches;
}

CardWatches watchesBeside(const QString &cardPath, const QString &language)
{
    CardWatches found;
    const QFileInfo card(cardPath);
    const QFileInfo own(workshopPathOf(card.absoluteFilePath()));
    const Playbook &playbook = builtInPlaybook(language);
    const QDir folder = card.absoluteDir();
    QStringList names = workshopsNaming(folder, card.fileName());
    if (!names.contains(own.fileName()) && own.exists())
        names.insert(std::lower_bound(names.begin(), names.end(), own.fileName()), own.fileName());
    for (const QString &name : std::as_const(names)) {
        const SeenFile seen = seenFile(QFileInfo(folder, name));
        if (!seen.trouble.isEmpty())
            found.troubles.append(seen.trouble);
        found.watches += watchesOf(seen.workshop, playbook);
    }
    return found;
}

QStringList withoutReminders(const CardWatches &watches)
{
    QStringList sentences;
    for (const QString &trouble : watches.troubles)
        sentences.append(WorkshopText::tr("%1 The card is checked without its reminders.").arg(trouble));
    return sentences;
}

bool isWatchDate(const QString &text)
{
    return readDate(text.trimmed()).has_value();
}

} // namespace cardwright

#include "workshop/watches.h"

#include "schema/valuedates.h"
#include "workshop/agenda.h"
#include "workshop/notes.h"
#include "workshop/workshopfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMutex>

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
    const QMutexLocker lock(&mutex);
    const QDateTime time = settledTime(QFileInfo(folder.path()));
    Listing &known = seen[folder.path()];
    if (!time.isValid() || known.time != time) {
        known.time = time;
        known.names = folder.entryList({u"*"_s + QLatin1StringView(kWorkshopSuffix)}, QDir::Files, QDir::Name);
    }
    return known.names;
}

SeenFile seenFile(const QFileInfo &file)
{
    static QMutex mutex;
    static std::map<QString, SeenFile> seen;
    const QMutexLocker lock(&mutex);
    constexpr size_t most = 64; // a folder of cards, not a collection
    if (seen.size() > most)
        seen.clear();
    SeenFile &known = seen[file.absoluteFilePath()];
    if (known.time.isValid() && known.size == file.size() && known.time == file.lastModified())
        return known;
    known = {};
    known.time = settledTime(file);
    known.size = file.size();
    const Result<WorkshopFile> read = loadWorkshop(file.absoluteFilePath());
    if (!read) {
        known.trouble = read.error().message;
        return known;
    }
    known.card = read->workshop.card;
    known.workshop.people = read->workshop.people;
    known.workshop.notes = notesOf(read->workshop, kScenarios, true);
    return known;
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
    for (const QString &name : workshopsIn(folder)) {
        const QFileInfo file(folder, name);
        const bool isOwn = file.fileName() == own.fileName();
        const SeenFile seen = seenFile(file);
        if (!isOwn && seen.card != card.fileName())
            continue; // what cannot be read names no card either
        if (!seen.trouble.isEmpty())
            found.troubles.append(seen.trouble);
        found.watches += watchesOf(seen.workshop, playbook);
    }
    return found;
}

bool isWatchDate(const QString &text)
{
    return readDate(text.trimmed()).has_value();
}

} // namespace cardwright

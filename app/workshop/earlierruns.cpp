#include "workshop/earlierruns.h"

#include "workshop/workshopjson.h"

namespace cardwright {

void putRunAway(Workshop &workshop, const QString &activity, const QDateTime &now)
{
    const QString run = workshopMoment(now);
    for (const Note &note : std::as_const(workshop.notes)) {
        if (note.activity != activity)
            continue;
        Note kept = note;
        kept.run = run;
        kept.cluster.clear(); // a cluster is of the worksheet
        workshop.earlier.append(kept);
    }
    workshop.notes.removeIf([&activity](const Note &note) { return note.activity == activity; });
    workshop.clusters.removeIf([&activity](const Cluster &cluster) { return cluster.activity == activity; });
}

QStringList earlierRuns(const Workshop &workshop, const QString &activity)
{
    QStringList runs;
    for (const Note &note : workshop.earlier) {
        if (note.activity == activity && !runs.contains(note.run))
            runs.append(note.run);
    }
    runs.sort();
    return runs;
}

QString earlierText(const Workshop &workshop, const NotePlace &place, bool wall)
{
    const QStringList runs = earlierRuns(workshop, place.activity);
    if (runs.isEmpty())
        return {};
    Workshop then;
    for (const Note &note : workshop.earlier) {
        if (note.run == runs.last() && (!wall || note.state == Note::State::Shown))
            then.notes.append(note);
    }
    return textAt(then, place);
}

} // namespace cardwright

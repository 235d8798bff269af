#include "workshop/causes.h"

#include "workshop/notes.h"
#include "workshop/workshopjson.h"

#include <algorithm>

namespace cardwright {

QString causeAbove(const Workshop &workshop, const Note &note)
{
    const Note *above = note.row.isEmpty() ? nullptr : recordOf(workshop.notes, note.row);
    return above && above->activity == note.activity && above->part == note.part && above->id != note.id ? above->id
                                                                                                         : QString();
}

QStringList addWhy(Workshop &workshop, const QString &cause, const QString &typed, const QString &author,
                   const QDateTime &now)
{
    const Note *note = recordOf(workshop.notes, cause);
    if (!note)
        return {};
    const NotePlace place{note->activity, note->part, cause};
    return addNotes(workshop, place, typed, author, now);
}

QStringList withCausesUnder(const Workshop &workshop, const QString &cause)
{
    QStringList causes{cause};
    for (qsizetype i = 0; i < causes.size(); ++i) {
        for (const Note &note : workshop.notes) {
            if (causeAbove(workshop, note) == causes[i] && !causes.contains(note.id))
                causes.append(note.id);
        }
    }
    return causes;
}

void moveCause(Workshop &workshop, const QString &cause, const QString &bone, int by)
{
    const Note *found = recordOf(workshop.notes, cause);
    if (!found)
        return;
    const Note note = *found;
    if (note.part != bone) {
        const QStringList under = withCausesUnder(workshop, cause);
        moveNote(workshop, cause, {note.activity, bone, {}}, workshop.notes.size());
        for (Note &other : workshop.notes) {
            if (under.contains(other.id))
                other.part = bone;
        }
        return;
    }
    QList<Note> siblings = inOrder(workshop.notes);
    siblings.removeIf([&](const Note &other) {
        return other.activity != note.activity || other.part != bone
               || causeAbove(workshop, other) != causeAbove(workshop, note);
    });
    const auto at = std::find_if(siblings.begin(), siblings.end(), [&](const Note &other) { return other.id == cause; });
    moveRecord(siblings, cause, qBound<qsizetype>(0, at - siblings.begin() + by, siblings.size() - 1));
    for (const Note &other : std::as_const(siblings))
        recordOf(workshop.notes, other.id)->place = other.place;
}

} // namespace cardwright

#include "workshop/notes.h"

#include "workshop/agenda.h"
#include "workshop/notesmerge.h"
#include "workshop/workshopjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

NotePlace placeOf(const Note &note)
{
    return {note.activity, note.part, note.row};
}

Note newNote(const Workshop &workshop, const NotePlace &place, const QString &text, const QString &author,
             const QDateTime &now)
{
    Note note;
    note.id = newWorkshopId();
    note.place = nextPlace(workshop.notes);
    note.activity = place.activity;
    note.part = place.part;
    note.row = place.row;
    note.text = text;
    note.when = workshopMoment(now);
    note.author = author;
    if (workshop.moderated && !hasRole(workshop, author, u"facilitator"))
        note.state = Note::State::Waiting;
    return note;
}

void dropEmptyClusters(Workshop &workshop)
{
    workshop.clusters.removeIf([&](const Cluster &cluster) {
        return std::none_of(workshop.notes.begin(), workshop.notes.end(),
                            [&](const Note &note) { return note.cluster == cluster.id; });
    });
}

template<typename Change>
void changeNotes(Workshop &workshop, const QStringList &ids, Change change)
{
    for (Note &note : workshop.notes) {
        if (ids.contains(note.id))
            change(note);
    }
}

QList<Note> chosenNotes(const Workshop &workshop, bool wall, const auto &fits)
{
    QList<Note> notes;
    for (const Note &note : workshop.notes) {
        if (fits(note) && (!wall || note.state == Note::State::Shown))
            notes.append(note);
    }
    return inOrder(notes);
}

// Two programs may each have written one. What is hidden does not come along with what is shown.
QList<Note> textsAt(const Workshop &workshop, const NotePlace &place)
{
    QList<Note> notes = notesOn(workshop, place);
    if (!notes.isEmpty()) {
        const Note::State state = notes.first().state;
        notes.removeIf([state](const Note &note) { return note.state != state; });
    }
    return notes;
}

// Nothing was said about the question but what its note says.
bool isAsTaken(const AskedQuestion &question, const Note &note)
{
    AskedQuestion taken;
    taken.id = question.id;
    taken.place = question.place;
    taken.field = question.field;
    taken.lens = question.lens;
    taken.agents = question.agents;
    taken.importance = question.importance;
    taken.notes = question.notes;
    taken.scope = note.part;
    taken.text = note.text;
    return question == taken;
}

} // namespace

QStringList notesIn(const QString &pasted)
{
    static const QRegularExpression breaks(u"\\r\\n|[\\r\\n\\x{2028}\\x{2029}]"_s);
    static const QRegularExpression mark(u"^\\s*(?:(?:[-*+•–‣▪●○]|\\(?\\d{1,3}[.)])\\s+)?(?:\\[[ xX]\\]\\s+)?"_s);
    QStringList notes;
    bool continued = false; // a line under a bullet, further in, goes on with it
    for (const QString &line : pasted.split(breaks)) {
        const QRegularExpressionMatch match = mark.match(line);
        const QString text = line.mid(match.capturedLength()).simplified();
        const bool marked = !match.captured().trimmed().isEmpty();
        const bool indented = line.startsWith(u' ') || line.startsWith(u'\t');
        if (text.isEmpty()) {
            continued = false;
            continue;
        }
        if (continued && indented && !marked)
            notes.last() += u' ' + text;
        else
            notes.append(text);
        continued = continued || marked;
    }
    return notes;
}

QStringList addNotes(Workshop &workshop, const NotePlace &place, const QString &typed, const QString &author,
                     const QDateTime &now)
{
    QStringList ids;
    for (const QString &text : notesIn(typed)) {
        workshop.notes.append(newNote(workshop, place, text, author, now));
        ids.append(workshop.notes.last().id);
    }
    return ids;
}

QList<Note> notesOn(const Workshop &workshop, const NotePlace &place, bool wall)
{
    return chosenNotes(workshop, wall, [&](const Note &note) { return placeOf(note) == place; });
}

QList<Note> notesOf(const Workshop &workshop, const QString &activity, bool wall)
{
    return chosenNotes(workshop, wall, [&](const Note &note) { return note.activity == activity; });
}

QList<Note> waitingNotes(const Workshop &workshop)
{
    return chosenNotes(workshop, false, [](const Note &note) { return note.state == Note::State::Waiting; });
}

QString textAt(const Workshop &workshop, const NotePlace &place)
{
    QString text;
    for (const Note &note : textsAt(workshop, place))
        text = text.isEmpty() ? note.text : bothTexts(text, note.text);
    return text;
}

void setTextAt(Workshop &workshop, const NotePlace &place, const QString &text, const QString &author,
               const QDateTime &now)
{
    const QList<Note> there = textsAt(workshop, place);
    if (there.isEmpty()) {
        if (!text.isEmpty())
            workshop.notes.append(newNote(workshop, place, text, author, now));
        return;
    }
    if (text == textAt(workshop, place))
        return;
    QStringList gone;
    for (const Note &note : there.mid(text.isEmpty() ? 0 : 1))
        gone.append(note.id);
    removeNotes(workshop, gone);
    if (text.isEmpty())
        return;
    Note *note = recordOf(workshop.notes, there.first().id);
    note->text = text;
    note->when = workshopMoment(now);
}

void setNoteState(Workshop &workshop, const QStringList &notes, Note::State state)
{
    changeNotes(workshop, notes, [state](Note &note) { note.state = state; });
}

void moveNote(Workshop &workshop, const QString &note, const NotePlace &to, qsizetype index)
{
    Note *moved = recordOf(workshop.notes, note);
    if (!moved)
        return;
    moved->activity = to.activity;
    moved->part = to.part;
    moved->row = to.row;
    QList<Note> there = notesOn(workshop, to);
    moveRecord(there, note, index);
    for (const Note &one : there)
        recordOf(workshop.notes, one.id)->place = one.place;
}

void removeNotes(Workshop &workshop, const QStringList &notes)
{
    // What went on as it was written goes with it; what was worked on since stays.
    workshop.questions.removeIf([&](const AskedQuestion &question) {
        const Note *note = question.notes.size() == 1 && notes.contains(question.notes.first())
                               ? recordOf(workshop.notes, question.notes.first())
                               : nullptr;
        return note && isAsTaken(question, *note);
    });
    workshop.notes.removeIf([&](const Note &note) { return notes.contains(note.id); });
    dropEmptyClusters(workshop);
}

QString clusterNotes(Workshop &workshop, const QStringList &notes, const QString &title)
{
    const Note *first = notes.isEmpty() ? nullptr : recordOf(workshop.notes, notes.first());
    if (!first)
        return {};
    Cluster cluster;
    cluster.id = newWorkshopId();
    cluster.place = nextPlace(workshop.clusters);
    cluster.activity = first->activity;
    cluster.part = first->part;
    cluster.title = title.simplified();
    workshop.clusters.append(cluster);
    addToCluster(workshop, notes, cluster.id);
    return cluster.id;
}

void addToCluster(Workshop &workshop, const QStringList &notes, const QString &cluster)
{
    changeNotes(workshop, notes, [&](Note &note) { note.cluster = cluster; });
    dropEmptyClusters(workshop);
}

void takeOutOfCluster(Workshop &workshop, const QStringList &notes)
{
    addToCluster(workshop, notes, {});
}

} // namespace cardwright

#pragma once

#include "workshop/workshop.h"

#include <QDateTime>

namespace cardwright {

// Notes on the worksheets: fast entry, clusters, moderation.

// Where a note goes.
struct NotePlace
{
    QString activity;
    QString part;
    QString row; // of a table; may be empty

    bool operator==(const NotePlace &) const = default;
};

// What was typed or pasted, as notes: one a line, without bullets, numbers and boxes. Lines that
// belong together by indentation are one note.
QStringList notesIn(const QString &pasted);

// Appends the notes that stand in `typed`; the ids of the new ones. In a moderated workshop they wait,
// unless the facilitator wrote them.
QStringList addNotes(Workshop &workshop, const NotePlace &place, const QString &typed, const QString &author,
                     const QDateTime &now);

// What stands in one place in order. `wall`: only what may be shown there.
QList<Note> notesOn(const Workshop &workshop, const NotePlace &place, bool wall = false);
QList<Note> notesOf(const Workshop &workshop, const QString &activity, bool wall = false);
QList<Note> waitingNotes(const Workshop &workshop);

// The single text of a field or cell. Where two people wrote one each, both stand in it.
QString textAt(const Workshop &workshop, const NotePlace &place);
// Writes it; an empty text takes the note away.
void setTextAt(Workshop &workshop, const NotePlace &place, const QString &text, const QString &author,
               const QDateTime &now);

void setNoteState(Workshop &workshop, const QStringList &notes, Note::State state);
void moveNote(Workshop &workshop, const QString &note, const NotePlace &to, qsizetype index);
void removeNotes(Workshop &workshop, const QStringList &notes);

// Puts notes into a new cluster with this title, or into the one they are given; its id. Clusters that
// become empty go.
QString clusterNotes(Workshop &workshop, const QStringList &notes, const QString &title);
void addToCluster(Workshop &workshop, const QStringList &notes, const QString &cluster);
void takeOutOfCluster(Workshop &workshop, const QStringList &notes);

} // namespace cardwright

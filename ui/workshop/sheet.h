#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

namespace cardwright {

// A worksheet as it is shown: one value for all five kinds, made from the workshop and looked at by the
// console and by the wall alike.

struct SheetColumn
{
    QString id; // of a part
    QString type;
    QString title;
    QString prompt;
    QString low; // ends of an axis
    QString high;
    bool many = false; // holds any number of notes; else one value
    bool fixed = false; // is told by the program, not written
};

struct SheetRow
{
    QString id;
    QString title;
    QString detail;
    int column = -1;    // of a board: the only area that it is a part of; -1: it goes across all columns
    bool fixed = false; // is told by the program, not written
};

struct SheetCard
{
    enum class Tone { Plain, Ok, Warn, Bad };

    QString id;   // of a note or another record; empty: the value of a cell
    int column = 0;
    int row = -1; // -1: the sheet has no rows
    QString text;
    QString cluster; // its title stands on the first of its notes
    QString clusterId;
    Note::State state = Note::State::Shown;
    int x = 0; // on a matrix, 1-1000
    int y = 0;
    int share = -1; // of a bar, 0-1000
    Tone tone = Tone::Plain;
    int level = 0; // of a cause: how often "why" was asked to come to it

    bool operator==(const SheetCard &) const = default;
};

// A line of the ranking beside a matrix.
struct SheetRank
{
    int card = 0; // in Sheet::cards
    QString text;
    bool tied = false;
    QString number; // stands on a crowded matrix for the name, of one reader alone: "2", "3a"
    QString legend; // the text that tells which name that is: "3a= Nurse"
};

// What belongs into a place that is still empty.
struct SheetHint
{
    int column = 0;
    int row = -1;
    QString text;
};

struct Sheet
{
    WorksheetKind kind = WorksheetKind::List;
    QString activity;
    QString language; // of the words that the layout adds
    QList<SheetColumn> columns;
    QList<SheetRow> rows;
    QList<SheetCard> cards;
    QList<SheetHint> hints;
    QList<SheetRank> ranks; // of a matrix
    QStringList foot;       // sentences under it
    QString current;        // on the wall: the row that the room works on; may be empty
    bool hasRows = false;
    bool keepsEmpty = false; // empty rows and columns say something: the wall shows them too
    bool isFishbone = false; // a board: the head, bones, and what is done about it
    bool isWall = false;

    // The areas of a board are parted again.
    bool hasParts() const { return !hasRows && !rows.isEmpty(); }
    // The row with this id that stands in the column; -1 where there is none.
    int rowAt(const QString &id, int column) const;
};

// `wall`: only what may be shown there, and no vote before it is revealed.
Sheet sheetOf(const Workshop &workshop, const Playbook &playbook, const Activity &activity, bool wall);

} // namespace cardwright

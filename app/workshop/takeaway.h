#pragma once

#include "playbook/playbook.h"
#include "workshop/workshop.h"

#include <QByteArray>

namespace cardwright {

// What people take home: the results of a workshop as Markdown, HTML and CSV. Private notes, notes
// that wait or are hidden, ballots and votes that are not revealed are in none of them.

// One part of the results. What a writer does with it is its own: text, then points, then a table.
struct TakeAwayPart
{
    QString title;
    QString text;
    QStringList points;
    QStringList header;
    QList<QStringList> rows;
    QString file = {}; // of the table as CSV; empty: it has none
    int key = 0;       // the column that says which row it is
};

// Every part that has something in it, in the order of the modules.
QList<TakeAwayPart> takeAwayParts(const Workshop &workshop, const Playbook &playbook);

QByteArray takeAwayMarkdown(const Workshop &workshop, const Playbook &playbook);
// One page that needs nothing else and prints well.
QByteArray takeAwayHtml(const Workshop &workshop, const Playbook &playbook);

// One file for each table: "readers.csv", "journeys.csv", "lenses.csv", "questions.csv", "stages.csv",
// "judgements-template.csv", "too-hard.csv", "judgements-card.csv", "work.csv", "decisions.csv",
// "parking-lot.csv", "notes.csv", "votes.csv".
struct NamedFile
{
    QString name;
    QByteArray bytes;
};
QList<NamedFile> takeAwayCsv(const Workshop &workshop, const Playbook &playbook);

} // namespace cardwright

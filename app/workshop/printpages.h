#pragma once

#include "playbook/playbook.h"
#include "schema/template.h"
#include "workshop/workshop.h"

#include <QByteArray>

namespace cardwright {

// Pages for paper: worksheets, prompt cards, ballots and question sheets for a room without screens.
// Each is one HTML page that needs nothing else, with page breaks where sheets begin.

// A page with our style sheet and a policy that lets nothing load or run but `script`, which may be
// empty. `body` is HTML.
QByteArray sheetPage(const QString &title, const QString &language, const QByteArray &body,
                     const QByteArray &script = {});

// Goal, steps and an empty worksheet; rows that come from the workshop are filled in.
QByteArray worksheetPage(const Activity &activity, const Workshop &workshop, const Playbook &playbook);

// The worksheets of several activities, each on pages of its own.
QByteArray worksheetsPage(const QString &title, const QList<const Activity *> &activities, const Workshop &workshop,
                          const Playbook &playbook);

// A page of worksheets in parts that are printed each on its own, in order: a table with so many columns that
// their heads want the long side of the paper lies across, and no other sheet does.
struct PaperPart
{
    QByteArray html;
    bool landscape = false;
};
QList<PaperPart> paperParts(const QByteArray &page);

// The 5 × 6 grid as thirty cards to cut out, each with its questions and lines to write on.
QByteArray promptCardsPage(const Playbook &playbook);

// `copies` ballots of a round to cut out: its items with boxes for the votes.
QByteArray ballotsPage(const Workshop &workshop, const VoteRound &round, const Playbook &playbook, int copies);

// Ballots before there is a round: of what will be voted on, and as many lines to write on as there are less
// items than `lines`. All are numbered.
struct BallotPaper
{
    QString title; // may be empty
    QStringList items;
    int lines = 0;
    int budget = 3; // votes of a person
    int most = 0;   // for one item; 0: all of them
};
QByteArray ballotsPage(const BallotPaper &paper, const Playbook &playbook, int copies);

// The questions of a template with room for answers by hand.
QByteArray questionSheetPage(const Template &schema, const QString &language);

// What a record is called on a wall or a ballot: a lens, question, agent, note or cluster.
QString itemText(const Workshop &workshop, const QString &id);

// What a sheet says about a question of a template, each thing once.
struct SheetQuestion
{
    QString head;   // its title, or the question itself where the title is no more than that
    QString prompt; // empty where the head says it
    QString asked;  // "Asked for by nurse"; of a template that a workshop made
};
SheetQuestion sheetQuestion(const Template &schema, int spec, const QString &language);

} // namespace cardwright

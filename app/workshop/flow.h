#pragma once

#include "playbook/playbook.h"
#include "workshop/votes.h"
#include "workshop/workshop.h"

namespace cardwright {

// How the results of one activity go on to the next: notes to readers, journeys and notes to lenses,
// lenses to questions, questions to the template (assemble.h), buckets and answers. What was taken on
// is not taken again; nothing is taken away from where it came.

// "As a nurse, I want to know who labelled it" in its parts; `agent` is empty where it says no reader.
struct LensWords
{
    QString agent;
    QString want;
};
LensWords lensWords(const QString &note);

// Readers out of the notes of Map Your Stakeholders (its agents) and Priority Matrix, which also give
// their places. Returns how many are new.
int takeAgents(Workshop &workshop);

// Lenses out of the lens brainstorms: a cluster is one lens with its title, a note outside of clusters
// is one, a journey is one. The stage is the board's area. Returns how many are new.
int takeLenses(Workshop &workshop, const Playbook &playbook);

// Questions out of the scopes activities: notes whose row is a lens and whose part is a scope, with the readers
// that were named for them.
int takeQuestions(Workshop &workshop);
// Whether a note is, or once it is shown becomes, a question of the template.
bool isQuestionNote(const Note &note);
// How many of them wait to be shown.
int waitingQuestions(const Workshop &workshop);

// A round over everything that can be voted on: what `subject` has, in order.
VoteRound newRound(const Workshop &workshop, const QString &activity, const QString &subject, int budget);

// What a lens is called everywhere: by its title, which a cluster has, else by its text.
QString lensName(const Lens &lens);
// What its notes want to know, each once; its text where they are gone.
QStringList wantsOf(const Workshop &workshop, const Lens &lens);

// Those that are not dropped, in order. Where some are kept by a vote, only these.
QList<Lens> chosenLenses(const Workshop &workshop);
QList<AskedQuestion> questionsOf(const Workshop &workshop, const QString &lens);
QList<AskedQuestion> chosenQuestions(const Workshop &workshop); // of the chosen lenses, lens by lens

// The stage of a question: its own, else that of its lens.
QString stageOf(const Workshop &workshop, const AskedQuestion &question);

// Who asks a question: the readers that were chosen for it, else those of its lens.
QStringList readersOf(const Workshop &workshop, const AskedQuestion &question);

// Which readers, which lens and which votes asked for a question.
struct Provenance
{
    QStringList agents; // names, the first reader first
    QString lens;       // its name
    QString often;
    int votes = -1; // on the lens in the last revealed round; -1: it was not voted on
    int rank = 0;
    int lenses = 0; // voted on in that round
};
Provenance provenanceOf(const Workshop &workshop, const AskedQuestion &question);
// As one sentence: "Asked for by nurse, auditor · lens “…” · 7 votes, rank 2 of 12".
QString provenanceText(const Provenance &provenance);

// What is wrong with who does what, as translated sentences; empty: one accountable, somebody
// responsible.
QStringList raciFaults(const AskedQuestion &question);

// Lists to talk about: readers whom no lens serves, lenses without a question of some scope, essential
// lenses that were dropped.
QStringList agentsWithoutLens(const Workshop &workshop, int readers = 10);
struct ScopeGap
{
    QString lens;
    QStringList scopes; // that have no question
};
QList<ScopeGap> scopeGaps(const Workshop &workshop);

} // namespace cardwright

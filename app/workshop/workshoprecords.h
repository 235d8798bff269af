#pragma once

#include "workshop/workshop.h"

#include <array>

namespace cardwright {

// The keys of each record, once for reading and once for writing (schema/jsonrecords.h).

inline constexpr std::array kItemStates = {"waiting", "running", "done", "skipped"};
inline constexpr std::array kNoteStates = {"shown", "waiting", "hidden"};
inline constexpr std::array kChoices = {"open", "kept", "dropped"};
inline constexpr std::array kStages = {"never", "draft", "review", "publish"};
inline constexpr std::array kRoundStates = {"open", "closed", "revealed"};

template<typename Io>
void describe(Io &io, Person &person)
{
    io.must("id", person.id);
    io("place", person.place);
    io("name", person.name);
    io("roles", person.roles);
    io("attendee", person.attendee);
    io("ask", person.ask);
    io("inspect", person.inspect);
    io("answer", person.answer);
    io("audit", person.audit);
}

template<typename Io>
void describe(Io &io, AgendaItem &item)
{
    io.must("id", item.id);
    io("place", item.place);
    io("kind", item.kind);
    io("activity", item.activity);
    io("title", item.title);
    io("text", item.text);
    io("day", item.day);
    io("suggested", item.suggested);
    io("minutes", item.minutes);
    io("least", item.least);
    io("most", item.most);
    io("seconds", item.seconds);
    io.oneOf("state", item.state, kItemStates);
}

template<typename Io>
void describe(Io &io, Session &session)
{
    io("step", session.step);
    io("allotted", session.allotted);
    io("left", session.left);
    io("since", session.since);
    io("running", session.running);
    io("seen", session.seen);
    io("part", session.part);
}

template<typename Io>
void describe(Io &io, Note &note)
{
    io.must("id", note.id);
    io("place", note.place);
    io("activity", note.activity);
    io("part", note.part);
    io("row", note.row);
    io("text", note.text);
    io("author", note.author);
    io("agents", note.agents);
    io("journey", note.journey);
    io("cluster", note.cluster);
    io.oneOf("state", note.state, kNoteStates);
    io("x", note.x);
    io("y", note.y);
    io("importance", note.importance);
    io("when", note.when);
    io("run", note.run);
}

template<typename Io>
void describe(Io &io, Cluster &cluster)
{
    io.must("id", cluster.id);
    io("place", cluster.place);
    io("activity", cluster.activity);
    io("part", cluster.part);
    io("title", cluster.title);
}

template<typename Io>
void describe(Io &io, VoteRound &round)
{
    io.must("id", round.id);
    io("place", round.place);
    io("activity", round.activity);
    io("title", round.title);
    io("subject", round.subject);
    io("items", round.items);
    io("budget", round.budget);
    io("most", round.most);
    io("inTurn", round.inTurn);
    io("named", round.named);
    io("facilitatorVotes", round.facilitatorVotes);
    io.oneOf("state", round.state, kRoundStates);
    io("done", round.done);
}

template<typename Io>
void describe(Io &io, VoteCount &count)
{
    io.must("item", count.item);
    io("count", count.count);
}

template<typename Io>
void describe(Io &io, Ballot &ballot)
{
    io.must("id", ballot.id);
    io("round", ballot.round);
    io("voter", ballot.voter);
    io("room", ballot.room);
    io.list("votes", ballot.votes);
}

template<typename Io>
void describe(Io &io, Agent &agent)
{
    io.must("id", agent.id);
    io("place", agent.place);
    io("name", agent.name);
    io("subgroup", agent.subgroup);
    io("role", agent.role);
    io("domain", agent.domain);
    io("fluency", agent.fluency);
    io("expertise", agent.expertise);
    io("datasetTasks", agent.datasetTasks);
    io("cardTasks", agent.cardTasks);
    io("datasetMeets", agent.datasetMeets);
    io("cardMeets", agent.cardMeets);
    io("frequency", agent.frequency);
    io("importance", agent.importance);
    io("impact", agent.impact);
    io("rank", agent.rank);
    io("dimensions", agent.dimensions);
    io("notes", agent.notes);
}

template<typename Io>
void describe(Io &io, Journey &journey)
{
    io.must("id", journey.id);
    io("place", journey.place);
    io("agent", journey.agent);
    io("want", journey.want);
    io("asks", journey.asks);
    io("offered", journey.offered);
}

template<typename Io>
void describe(Io &io, Lens &lens)
{
    io.must("id", lens.id);
    io("place", lens.place);
    io("text", lens.text);
    io("title", lens.title);
    io("section", lens.section);
    io("agents", lens.agents);
    io("often", lens.often);
    io("importance", lens.importance);
    io.oneOf("choice", lens.choice, kChoices);
    io("notes", lens.notes);
}

template<typename Io>
void describe(Io &io, AskedQuestion &question)
{
    io.must("id", question.id);
    io("place", question.place);
    io("lens", question.lens);
    io("agents", question.agents);
    io("text", question.text);
    io("title", question.title);
    io("field", question.field);
    io("scope", question.scope);
    io("importance", question.importance);
    io.oneOf("choice", question.choice, kChoices);
    io("often", question.often);
    io("answer", question.answer);
    io("options", question.options);
    io("columns", question.columns);
    io("help", question.help);
    io("example", question.example);
    io("onlyIf", question.onlyIf);
    io("onlyIfOptions", question.onlyIfOptions);
    io.oneOf("required", question.required, kStages);
    io("dimensions", question.dimensions);
    io("minimumContents", question.minimumContents);
    io("bucket", question.bucket);
    io("responsible", question.responsible);
    io("accountable", question.accountable);
    io("consulted", question.consulted);
    io("informed", question.informed);
    io("notes", question.notes);
}

template<typename Io>
void describe(Io &io, DimensionRating &rating)
{
    io.must("id", rating.id);
    io("dimension", rating.dimension);
    io("target", rating.target);
    io("rating", rating.rating);
    io("rationale", rating.rationale);
    io("evidence", rating.evidence);
    io("actions", rating.actions);
    io("fluency", rating.fluency);
    io("expertise", rating.expertise);
    io("who", rating.who);
    io("when", rating.when);
}

template<typename Io>
void describe(Io &io, CellDecision &cell)
{
    io.must("id", cell.id);
    io("agent", cell.agent);
    io("dimension", cell.dimension);
    io("about", cell.about);
    io("accepted", cell.accepted);
    io("text", cell.text);
    io("who", cell.who);
}

template<typename Io>
void describe(Io &io, Record &record)
{
    io.must("id", record.id);
    io("place", record.place);
    io("activity", record.activity);
    io("text", record.text);
    io("who", record.who);
    io("when", record.when);
    io("done", record.done);
}

template<typename Io>
void describe(Io &io, TemplateDraft &draft)
{
    io("id", draft.id);
    io("version", draft.version);
    io("name", draft.name);
    io("license", draft.license);
    io("file", draft.file);
    io("assembled", draft.assembled);
}

template<typename Io>
void describe(Io &io, Workshop &workshop)
{
    io("title", workshop.title);
    io("dataset", workshop.dataset);
    io("card", workshop.card);
    io("tried", workshop.tried);
    io("language", workshop.language);
    io("created", workshop.created);
    io("headcount", workshop.headcount);
    io("minutes", workshop.minutes);
    io("agenda", workshop.agenda);
    io("start", workshop.start);
    io("moderated", workshop.moderated);
    io.object("session", workshop.session);
    io.object("draft", workshop.draft);
    io("doneActivities", workshop.doneActivities);
    io.records("people", workshop.people);
    io.records("steps", workshop.steps);
    io.records("notes", workshop.notes);
    io.records("earlier", workshop.earlier);
    io.records("clusters", workshop.clusters);
    io.records("rounds", workshop.rounds);
    io.records("ballots", workshop.ballots);
    io.records("agents", workshop.agents);
    io.records("journeys", workshop.journeys);
    io.records("lenses", workshop.lenses);
    io.records("questions", workshop.questions);
    io.records("ratings", workshop.ratings);
    io.records("cells", workshop.cells);
    io.records("parked", workshop.parked);
    io.records("decisions", workshop.decisions);
    io.records("privateNotes", workshop.privateNotes);
}

} // namespace cardwright

#include "workshop/flow.h"

#include "workshop/journeyquestions.h"
#include "workshop/notes.h"
#include "workshop/optics.h"
#include "workshop/workshopjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList kDepths = {u"telescope"_s, u"periscope"_s, u"microscope"_s};

bool isScope(const QString &part)
{
    return kDepths.contains(part);
}

Agent *agentNamed(Workshop &workshop, const QString &name)
{
    for (Agent &agent : workshop.agents) {
        if (agent.name.compare(name, Qt::CaseInsensitive) == 0)
            return &agent;
    }
    return nullptr;
}

// `from`: the note that names it.
Agent &addAgent(Workshop &workshop, const QString &name, const QString &from)
{
    Agent agent;
    agent.id = derivedId(u"agent"_s, from, workshop.agents);
    agent.place = nextPlace(workshop.agents);
    agent.name = name;
    workshop.agents.append(agent);
    return workshop.agents.last();
}

QSet<QString> takenNotes(const auto &records)
{
    QSet<QString> taken;
    for (const auto &record : records) {
        for (const QString &note : record.notes)
            taken.insert(note);
    }
    return taken;
}

// A question may be rated after it was taken, and its rating be taken back.
void takeImportance(Workshop &workshop, const Note &note)
{
    const auto isRated = [&workshop](const QString &id) {
        const Note *other = recordOf(workshop.notes, id);
        return other && !other->importance.isEmpty();
    };
    for (AskedQuestion &question : workshop.questions) {
        if (question.notes.contains(note.id)
            && (isRated(note.id) || std::none_of(question.notes.begin(), question.notes.end(), isRated)))
            question.importance = note.importance;
    }
}

// A question that was taken before its note came under a lens.
void takeLens(Workshop &workshop, const Note &note)
{
    for (AskedQuestion &question : workshop.questions) {
        if (question.lens.isEmpty() && question.notes.contains(note.id) && recordOf(workshop.lenses, note.row))
            question.lens = note.row;
    }
}

// Readers may come to a question after it was taken. A note that names none speaks for those of its lens.
void takeReaders(Workshop &workshop, const Note &note)
{
    for (AskedQuestion &question : workshop.questions) {
        if (!question.notes.contains(note.id) || note.agents.isEmpty())
            continue;
        if (question.agents.isEmpty() && question.notes.size() > 1)
            question.agents = readersOf(workshop, question);
        for (const QString &reader : note.agents) {
            if (!question.agents.contains(reader))
                question.agents.append(reader);
        }
    }
}

// The agent of a lens note: found by name, else new.
QStringList agentIds(Workshop &workshop, const QString &name, const QString &from)
{
    if (name.isEmpty())
        return {};
    Agent *agent = agentNamed(workshop, name);
    return {agent ? agent->id : addAgent(workshop, name, from).id};
}

void addLens(Workshop &workshop, const QString &from, const QString &text, const QString &title, const QStringList &agents,
             const QString &often, const QStringList &notes)
{
    Lens lens;
    lens.id = derivedId(u"lens"_s, from, workshop.lenses);
    lens.place = nextPlace(workshop.lenses);
    lens.text = text;
    lens.title = title;
    lens.agents = agents;
    lens.often = often;
    lens.notes = notes;
    workshop.lenses.append(lens);
}

Lens *lensWanting(Workshop &workshop, const QString &want)
{
    for (Lens &lens : workshop.lenses) {
        if (lens.text.simplified().compare(want.simplified(), Qt::CaseInsensitive) == 0)
            return &lens;
    }
    return nullptr;
}

// What a reader wants to know on a journey may be a lens already.
void joinLens(Lens &lens, const Journey &journey)
{
    lens.notes.append(journey.id);
    if (!journey.agent.isEmpty() && !lens.agents.contains(journey.agent))
        lens.agents.append(journey.agent);
}

} // namespace

LensWords lensWords(const QString &note)
{
    // English and Spanish; anything else is a want without a reader.
    static const QRegularExpression words(
        u"^\\s*(?:as an?|como)\\s+(.+?)\\s*[,;:]?\\s+(?:i want to know|i would like to know|quiero saber)\\s*[:,]?\\s+(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = note.simplified();
    const QRegularExpressionMatch match = words.match(text);
    return match.hasMatch() ? LensWords{match.captured(1), match.captured(2)} : LensWords{{}, text};
}

int takeAgents(Workshop &workshop)
{
    const QSet<QString> taken = takenNotes(workshop.agents);
    int added = 0;
    for (const Note &note : inOrder(workshop.notes)) {
        const bool map = note.activity == "map-your-stakeholders"_L1 && note.part == "agents"_L1;
        const bool matrix = note.activity == "priority-matrix"_L1;
        if ((!map && !matrix) || note.state == Note::State::Hidden || note.text.isEmpty())
            continue;
        Agent *agent = agentNamed(workshop, note.text);
        if (!agent) {
            if (taken.contains(note.id))
                continue; // renamed or taken away since
            agent = &addAgent(workshop, note.text, note.id);
            agent->subgroup = map ? u"agents"_s : QString();
            ++added;
        }
        if (!agent->notes.contains(note.id))
            agent->notes.append(note.id);
        if (map && !note.row.isEmpty())
            agent->subgroup = note.row; // also one that was sorted later
        if (matrix && note.x > 0 && agent->frequency == 0) {
            agent->frequency = note.x;
            agent->importance = note.y;
        }
    }
    return added;
}

int takeLenses(Workshop &workshop, const Playbook &playbook)
{
    const qsizetype before = workshop.lenses.size();
    const QSet<QString> taken = takenNotes(workshop.lenses);
    const auto isStage = [&](const QString &part) {
        return std::any_of(playbook.often.begin(), playbook.often.end(),
                           [&](const OftenStage &stage) { return stage.id == part; });
    };
    const auto isLensNote = [&](const Note &note) {
        return (note.activity == "lens-brainstorm"_L1 || note.activity == "often-lens-brainstorm"_L1)
               && note.state == Note::State::Shown && !taken.contains(note.id);
    };
    // A note may be put under a stage after its lens was taken.
    for (Lens &lens : workshop.lenses) {
        for (const QString &id : std::as_const(lens.notes)) {
            const Note *note = recordOf(workshop.notes, id);
            if (note && lens.often.isEmpty() && isStage(note->part))
                lens.often = note->part;
        }
    }
    for (const Cluster &cluster : inOrder(workshop.clusters)) {
        QStringList notes;
        QStringList agents;
        QString first;
        QString often;
        for (const Note &note : inOrder(workshop.notes)) {
            if (note.cluster != cluster.id || !isLensNote(note))
                continue;
            const LensWords words = lensWords(note.text);
            first = first.isEmpty() ? words.want : first;
            often = often.isEmpty() && isStage(note.part) ? note.part : often;
            agents += agentIds(workshop, words.agent, note.id);
            notes.append(note.id);
        }
        agents.removeDuplicates();
        if (!notes.isEmpty())
            addLens(workshop, cluster.id, first, cluster.title, agents, often, notes);
    }
    for (const Note &note : inOrder(workshop.notes)) {
        if (!note.cluster.isEmpty() || !isLensNote(note))
            continue;
        const LensWords words = lensWords(note.text);
        addLens(workshop, note.id, words.want, {}, agentIds(workshop, words.agent, note.id),
                isStage(note.part) ? note.part : QString(), {note.id});
    }
    for (const Journey &journey : inOrder(workshop.journeys)) {
        if (journey.want.isEmpty() || taken.contains(journey.id))
            continue;
        if (Lens *same = lensWanting(workshop, journey.want))
            joinLens(*same, journey);
        else
            addLens(workshop, journey.id, journey.want, {}, journey.agent.isEmpty() ? QStringList() : QStringList(journey.agent), {},
                    {journey.id});
    }
    return static_cast<int>(workshop.lenses.size() - before);
}

bool isQuestionNote(const Note &note)
{
    const bool asks = note.activity == QLatin1StringView(kScopesBrainstorm) || note.activity == QLatin1StringView(kOptics);
    return asks && isScope(note.part);
}

int waitingQuestions(const Workshop &workshop)
{
    return static_cast<int>(std::count_if(workshop.notes.begin(), workshop.notes.end(), [](const Note &note) {
        return isQuestionNote(note) && note.state == Note::State::Waiting;
    }));
}

int takeQuestions(Workshop &workshop)
{
    const QSet<QString> taken = takenNotes(workshop.questions);
    int added = 0;
    for (const Note &note : inOrder(workshop.notes)) {
        if (!isQuestionNote(note) || note.state != Note::State::Shown)
            continue;
        if (taken.contains(note.id)) {
            takeImportance(workshop, note);
            takeLens(workshop, note);
            takeReaders(workshop, note);
            continue;
        }
        if (waitsForLens(note))
            continue;
        const QString lens = note.row.isEmpty() && note.activity == QLatin1StringView(kOptics) ? lensOfForm(workshop) : note.row;
        AskedQuestion question;
        question.id = derivedId(u"question"_s, note.id, workshop.questions);
        question.place = nextPlace(workshop.questions);
        question.lens = recordOf(workshop.lenses, lens) ? lens : QString();
        question.agents = note.agents;
        question.text = note.text;
        question.scope = note.part;
        question.importance = note.importance;
        question.notes = {note.id};
        workshop.questions.append(question);
        ++added;
    }
    return added;
}

VoteRound newRound(const Workshop &workshop, const QString &activity, const QString &subject, int budget)
{
    VoteRound round;
    round.id = newWorkshopId();
    round.place = nextPlace(workshop.rounds);
    round.activity = activity;
    round.subject = subject;
    round.budget = budget;
    const auto take = [&](const auto &records) {
        for (const auto &record : inOrder(records))
            round.items.append(record.id);
    };
    if (subject == "lenses"_L1)
        take(workshop.lenses);
    else if (subject == "questions"_L1)
        take(workshop.questions);
    else if (subject == "agents"_L1)
        take(workshop.agents);
    else if (subject == "clusters"_L1)
        take(workshop.clusters);
    else
        take(notesOf(workshop, activity, true));
    return round;
}

} // namespace cardwright

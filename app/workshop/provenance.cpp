#include "workshop/flow.h"
#include "workshop/ranking.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList kScopes = {u"telescope"_s, u"periscope"_s, u"microscope"_s};

// One without a scope comes after the others.
qsizetype scopePlace(const AskedQuestion &question)
{
    const qsizetype index = kScopes.indexOf(question.scope);
    return index < 0 ? kScopes.size() : index;
}

// What matters most comes first; a question that nobody rated stands like one that is rated in the middle.
int importanceRank(const AskedQuestion &question)
{
    return question.importance == "essential"_L1 ? 0 : question.importance == "slightly"_L1 ? 2 : 1;
}

// Each note that asks it was hidden by the facilitator since it was taken.
bool isHidden(const Workshop &workshop, const AskedQuestion &question)
{
    return !question.notes.isEmpty() && std::all_of(question.notes.begin(), question.notes.end(), [&](const QString &id) {
        const Note *note = recordOf(workshop.notes, id);
        return note && note->state == Note::State::Hidden;
    });
}

} // namespace

QString lensName(const Lens &lens)
{
    return lens.title.isEmpty() ? lens.text : lens.title;
}

QStringList wantsOf(const Workshop &workshop, const Lens &lens)
{
    QStringList wants;
    for (const QString &id : lens.notes) {
        if (const Note *note = recordOf(workshop.notes, id))
            wants.append(lensWords(note->text).want);
    }
    wants.removeDuplicates();
    return wants.isEmpty() ? QStringList(lens.text) : wants;
}

QList<Lens> chosenLenses(const Workshop &workshop)
{
    QList<Lens> lenses = inOrder(workshop.lenses);
    const bool voted = std::any_of(lenses.begin(), lenses.end(),
                                   [](const Lens &lens) { return lens.choice == Choice::Kept; });
    lenses.removeIf([voted](const Lens &lens) {
        return lens.choice == Choice::Dropped || (voted && lens.choice != Choice::Kept);
    });
    return lenses;
}

QList<AskedQuestion> questionsOf(const Workshop &workshop, const QString &lens)
{
    QList<AskedQuestion> questions = inOrder(workshop.questions);
    questions.removeIf([&](const AskedQuestion &question) {
        return question.lens != lens || question.choice == Choice::Dropped || question.text.trimmed().isEmpty()
               || isHidden(workshop, question);
    });
    std::stable_sort(questions.begin(), questions.end(), [](const AskedQuestion &left, const AskedQuestion &right) {
        return importanceRank(left) < importanceRank(right);
    });
    QHash<QString, int> rows; // of the template, by question
    QHash<QString, int> inScope;
    for (const AskedQuestion &question : std::as_const(questions))
        rows.insert(question.id, inScope[question.scope]++);
    std::stable_sort(questions.begin(), questions.end(), [&rows](const AskedQuestion &left, const AskedQuestion &right) {
        const int one = rows.value(left.id);
        const int other = rows.value(right.id);
        return one != other ? one < other : scopePlace(left) < scopePlace(right);
    });
    return questions;
}

QList<AskedQuestion> chosenQuestions(const Workshop &workshop)
{
    QList<AskedQuestion> questions;
    for (const Lens &lens : chosenLenses(workshop))
        questions += questionsOf(workshop, lens.id);
    return questions + questionsOf(workshop, {});
}

QString stageOf(const Workshop &workshop, const AskedQuestion &question)
{
    if (!question.often.isEmpty())
        return question.often;
    const Lens *lens = recordOf(workshop.lenses, question.lens);
    return lens ? lens->often : QString();
}

QStringList agentsWithoutLens(const Workshop &workshop, int readers)
{
    QStringList without = firstAgents(workshop, readers);
    for (const Lens &lens : chosenLenses(workshop))
        without.removeIf([&](const QString &agent) { return lens.agents.contains(agent); });
    return without;
}

QList<ScopeGap> scopeGaps(const Workshop &workshop)
{
    QList<ScopeGap> gaps;
    for (const Lens &lens : chosenLenses(workshop)) {
        QStringList missing = kScopes;
        for (const AskedQuestion &question : questionsOf(workshop, lens.id))
            missing.removeAll(question.scope);
        if (!missing.isEmpty())
            gaps.append({lens.id, missing});
    }
    return gaps;
}

QStringList raciFaults(const AskedQuestion &question)
{
    QStringList faults;
    if (question.accountable.isEmpty())
        faults.append(WorkshopText::tr("Nobody is accountable."));
    else if (question.accountable.size() > 1)
        faults.append(WorkshopText::tr("%n people are accountable. Exactly one can be.", nullptr,
                                       static_cast<int>(question.accountable.size())));
    if (question.responsible.isEmpty())
        faults.append(WorkshopText::tr("Nobody is responsible."));
    return faults;
}

QStringList readersOf(const Workshop &workshop, const AskedQuestion &question)
{
    QStringList readers = question.agents;
    readers.removeIf([&workshop](const QString &id) { return !recordOf(workshop.agents, id); });
    if (!readers.isEmpty())
        return readers;
    const Lens *lens = recordOf(workshop.lenses, question.lens);
    return lens ? lens->agents : QStringList();
}

Provenance provenanceOf(const Workshop &workshop, const AskedQuestion &question)
{
    Provenance provenance;
    provenance.often = stageOf(workshop, question);
    const QStringList readers = readersOf(workshop, question);
    QStringList order = firstAgents(workshop, static_cast<int>(workshop.agents.size()));
    order.append(readers);
    order.removeDuplicates();
    for (const QString &id : order) {
        const Agent *agent = recordOf(workshop.agents, id);
        if (agent && readers.contains(id))
            provenance.agents.append(agent->name);
    }
    const Lens *lens = recordOf(workshop.lenses, question.lens);
    if (!lens)
        return provenance;
    provenance.lens = lensName(*lens);
    for (const VoteRound &round : inOrder(workshop.rounds)) {
        const std::optional<Tally> tally = shownTally(workshop, round);
        // A second vote on those that stood level is not the one that tells their rank among all.
        if (!tally || round.subject != "lenses"_L1 || tally->lines.size() < provenance.lenses)
            continue;
        for (const TallyLine &line : tally->lines) {
            if (line.item != lens->id)
                continue;
            provenance.votes = line.votes;
            provenance.rank = line.rank;
            provenance.lenses = static_cast<int>(tally->lines.size());
        }
    }
    return provenance;
}

QString provenanceText(const Provenance &provenance)
{
    QStringList parts;
    if (!provenance.agents.isEmpty())
        parts.append(WorkshopText::tr("Asked for by %1").arg(provenance.agents.join(u", "_s)));
    if (!provenance.lens.isEmpty())
        parts.append(WorkshopText::tr("lens “%1”").arg(provenance.lens));
    if (provenance.votes >= 0) {
        parts.append(WorkshopText::tr("%n vote(s), rank %1 of %2", nullptr, provenance.votes)
                         .arg(provenance.rank)
                         .arg(provenance.lenses));
    }
    return parts.join(u" · "_s);
}

} // namespace cardwright

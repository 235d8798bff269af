#include "schema/valuedates.h"
#include "workshop/flow.h"
#include "workshop/fluency.h"
#include "workshop/ranking.h"
#include "workshop/standing.h"
#include "workshop/watches.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

template<typename List, typename Test>
int countOf(const List &records, Test test)
{
    return static_cast<int>(std::count_if(records.begin(), records.end(), test));
}

int notesIn(const Workshop &workshop, QLatin1StringView activity, QLatin1StringView part = {})
{
    return countOf(workshop.notes, [&](const Note &note) {
        return note.activity == activity && (part.isEmpty() || note.part == part) && note.state == Note::State::Shown;
    });
}

// Rows of a worksheet in which something was written.
int rowsIn(const Workshop &workshop, QLatin1StringView activity, QLatin1StringView part = {})
{
    QSet<QString> rows;
    for (const Note &note : workshop.notes) {
        if (note.activity == activity && (part.isEmpty() || note.part == part) && !note.row.isEmpty())
            rows.insert(note.row);
    }
    return static_cast<int>(rows.size());
}

// "7 of 12"; nothing where there is nothing.
QString share(int count, qsizetype all)
{
    return count > 0 ? WorkshopText::tr("%1 of %2").arg(count).arg(all) : QString();
}

QString number(qsizetype count)
{
    return count > 0 ? QString::number(count) : QString();
}

// A number, and how many of these are more than that.
QString number(qsizetype count, int better, const QString &how)
{
    return count > 0 && better > 0 ? WorkshopText::tr("%1, %2 %3", "number, number of them, what they are")
                                         .arg(count)
                                         .arg(better)
                                         .arg(how)
                                   : number(count);
}

int ratedOn(const Workshop &workshop, const Playbook &playbook, const QString &target)
{
    return countOf(playbook.dimensions, [&](const Dimension &dimension) {
        const DimensionRating *rating = ratingOf(workshop, dimension.id, target);
        return rating && !rating->rating.isEmpty();
    });
}

// Of the red cells of the Fluency Calculator.
QString decided(const Workshop &workshop, const Playbook &playbook)
{
    QStringList dimensions;
    for (const Dimension &dimension : playbook.dimensions)
        dimensions.append(dimension.id);
    const qsizetype red = redCells(workshop, dimensions).size();
    const QList<FluencyCell> matrix = fluencyMatrix(workshop, dimensions);
    const auto isSaid = [](const FluencyCell &cell) {
        return cell.fluency() != Ease::Unknown || cell.expertise() != Ease::Unknown;
    };
    if (red == 0)
        return std::any_of(matrix.begin(), matrix.end(), isSaid) ? WorkshopText::tr("nothing is too hard") : QString();
    return share(static_cast<int>(red - openRedCells(workshop, dimensions).size()), red);
}

QList<Produced> ofAsk(const Workshop &workshop)
{
    const int ranked = static_cast<int>(rankedAgents(workshop).size());
    const int sheets = countOf(workshop.agents, [](const Agent &agent) { return agent.fluency > 0 && agent.expertise > 0; });
    const int kept = countOf(workshop.lenses, [](const Lens &lens) { return lens.choice == Choice::Kept; });
    const int votes = countOf(workshop.rounds, [](const VoteRound &round) { return round.state == VoteRound::State::Revealed; });
    const int withLens = countOf(workshop.questions, [](const AskedQuestion &question) { return !question.lens.isEmpty(); });
    return {
        {u"transparency-primer"_s, WorkshopText::tr("Definition of transparency"),
         notesIn(workshop, "transparency-primer"_L1, "definition"_L1) > 0 ? WorkshopText::tr("written") : QString()},
        {u"data-card-brief"_s, WorkshopText::tr("Brief"), share(notesIn(workshop, "data-card-brief"_L1), 6)},
        {u"map-your-stakeholders"_s, WorkshopText::tr("Stakeholders"), number(notesIn(workshop, "map-your-stakeholders"_L1))},
        {u"priority-matrix"_s, WorkshopText::tr("Readers"), number(workshop.agents.size(), ranked, WorkshopText::tr("ranked"))},
        {u"align-on-agents"_s, WorkshopText::tr("Described readers"), share(sheets, workshop.agents.size())},
        {u"agent-information-journeys"_s, WorkshopText::tr("Journeys"), number(workshop.journeys.size())},
        {u"often-lens-brainstorm"_s, WorkshopText::tr("Lenses"), number(workshop.lenses.size(), kept, WorkshopText::tr("kept"))},
        {u"lenses-voting"_s, WorkshopText::tr("Votes revealed"), number(votes)},
        {u"scopes-brainstorm"_s, WorkshopText::tr("Questions"), number(workshop.questions.size(), withLens, WorkshopText::tr("with a lens"))},
        {u"assemble-your-template"_s, WorkshopText::tr("Template"), workshop.draft.file.isEmpty() ? QString() : WorkshopText::tr("written")},
    };
}

QList<Produced> ofInspect(const Workshop &workshop, const Playbook &playbook)
{
    const QList<AskedQuestion> questions = chosenQuestions(workshop);
    const int staged = countOf(questions, [&](const AskedQuestion &question) { return !stageOf(workshop, question).isEmpty(); });
    const int sorted = countOf(questions, [](const AskedQuestion &question) { return !question.bucket.isEmpty(); });
    const int owned = countOf(questions, [](const AskedQuestion &question) { return raciFaults(question).isEmpty(); });
    return {
        {u"dimensions-evaluation"_s, WorkshopText::tr("Judgements on the template"),
         share(ratedOn(workshop, playbook, u"template"_s), playbook.dimensions.size())},
        {u"fluency-calculator"_s, WorkshopText::tr("Decisions on what is too hard"), decided(workshop, playbook)},
        {u"often-distribution"_s, WorkshopText::tr("Questions with a stage"), share(staged, questions.size())},
        {u"three-buckets"_s, WorkshopText::tr("Questions in a bucket"), share(sorted, questions.size())},
        {u"three-buckets"_s, WorkshopText::tr("Questions with one accountable"), share(owned, questions.size())},
        {u"q2a-blueprint"_s, WorkshopText::tr("Planned answers"), share(rowsIn(workshop, "q2a-blueprint"_L1), questions.size())},
        {u"data-test-your-template"_s, WorkshopText::tr("Questions tried on data"),
         share(rowsIn(workshop, "data-test-your-template"_L1, "fits"_L1), questions.size())},
        {u"heuristics-evaluation"_s, WorkshopText::tr("Heuristics looked at"),
         share(rowsIn(workshop, "heuristics-evaluation"_L1), playbook.heuristics.size())},
    };
}

// A date that is none reminds nobody, so it is due.
bool isDue(const ScheduledWatch &watch)
{
    const std::optional<WrittenDate> due = readDate(watch.due);
    return !due || QDate(due->year, qMax(due->month, 1), qMax(due->day, 1)) <= QDate::currentDate();
}

QList<Produced> ofAnswer(const Workshop &workshop, const Playbook &playbook)
{
    const QList<ScheduledWatch> watches = watchesOf(workshop, playbook);
    return {
        {u"plan-your-narrative"_s, WorkshopText::tr("Readers in the narrative plan"),
         share(rowsIn(workshop, "plan-your-narrative"_L1), firstAgents(workshop).size())},
        {u"early-review-checklist"_s, WorkshopText::tr("Early review"),
         share(rowsIn(workshop, "early-review-checklist"_L1), playbook.earlyReview.size())},
        {u"heuristics-scorecard"_s, WorkshopText::tr("Heuristics scored"),
         share(rowsIn(workshop, "heuristics-scorecard"_L1), playbook.heuristics.size())},
        {u"limitations-benefits-uses"_s, WorkshopText::tr("Limits, benefits and uses"),
         number(rowsIn(workshop, "limitations-benefits-uses"_L1))},
        {u"root-cause-analysis"_s, WorkshopText::tr("Causes"), number(notesIn(workshop, "root-cause-analysis"_L1))},
        {u"scenarios-of-maturity"_s, WorkshopText::tr("Events that force an update"),
         share(rowsIn(workshop, "scenarios-of-maturity"_L1), playbook.maturity.size())},
        {u"scenarios-of-maturity"_s, WorkshopText::tr("Dates to look again"),
         number(watches.size(), countOf(watches, isDue), WorkshopText::tr("due"))},
    };
}

QList<Produced> ofAudit(const Workshop &workshop, const Playbook &playbook)
{
    return {
        {u"dimensions-rubric"_s, WorkshopText::tr("Judgements on the card"),
         share(ratedOn(workshop, playbook, u"card"_s), playbook.dimensions.size())},
        {u"evaluation-gaps"_s, WorkshopText::tr("Gaps"), number(rowsIn(workshop, "evaluation-gaps"_L1))},
        {u"value-additions"_s, WorkshopText::tr("What was learned"), number(notesIn(workshop, "value-additions"_L1))},
    };
}

} // namespace

QList<Produced> producedIn(const Workshop &workshop, const Playbook &playbook, const QString &module)
{
    if (module == "ask"_L1)
        return ofAsk(workshop);
    if (module == "inspect"_L1)
        return ofInspect(workshop, playbook);
    return module == "answer"_L1 ? ofAnswer(workshop, playbook) : ofAudit(workshop, playbook);
}

} // namespace cardwright

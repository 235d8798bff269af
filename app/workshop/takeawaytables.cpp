#include "workshop/takeawaytables.h"

#include "workshop/agenda.h"
#include "workshop/distribution.h"
#include "workshop/flow.h"
#include "workshop/fluency.h"
#include "workshop/notes.h"
#include "workshop/questionshape.h"
#include "workshop/ranking.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QHash>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString level(int value)
{
    return value > 0 ? QString::number(value) : QString();
}

class Tables
{
public:
    Tables(const Workshop &workshop, const Playbook &playbook)
        : m_workshop(workshop)
        , m_playbook(playbook)
    {}

    QList<TakeAwayPart> all() const
    {
        return {readers(),
                journeys(),
                lenses(),
                questions(),
                distribution(),
                ratings(u"template"_s, TakeAwayText::tr("Judgements on the template")),
                redCells(),
                ratings(u"card"_s, TakeAwayText::tr("Judgements on the card")),
                workPlan()};
    }

private:
    QString agentName(const QString &id) const
    {
        const Agent *agent = recordOf(m_workshop.agents, id);
        return agent ? agent->name : id;
    }

    QString people(const QStringList &ids) const
    {
        QStringList names;
        for (const QString &id : ids)
            names.append(personName(m_workshop, id));
        return names.join(u", "_s);
    }

    TakeAwayPart readers() const
    {
        TakeAwayPart part{TakeAwayText::tr("Readers"), {}, {}, {}, {}, u"readers.csv"_s, 1};
        part.header = {TakeAwayText::tr("Rank"), TakeAwayText::tr("Reader"), TakeAwayText::tr("Group"),
                       TakeAwayText::tr("Fluency"), TakeAwayText::tr("Expertise"), TakeAwayText::tr("Tasks with the card"),
                       TakeAwayText::tr("Role"), TakeAwayText::tr("Field"), TakeAwayText::tr("Tasks with the dataset"),
                       TakeAwayText::tr("How the dataset serves"), TakeAwayText::tr("How the card serves")};
        const QStringList first = firstAgents(m_workshop, static_cast<int>(m_workshop.agents.size()));
        QStringList order = first;
        for (const Agent &agent : inOrder(m_workshop.agents))
            order.append(agent.id);
        order.removeDuplicates();
        QHash<QString, QString> ranks; // as the room saw them
        for (const RankedAgent &ranked : rankedAgents(m_workshop))
            ranks.insert(ranked.agent, QString::number(ranked.rank) + (ranked.tied ? u"="_s : QString()));
        for (const QString &id : std::as_const(order)) {
            const Agent &agent = *recordOf(m_workshop.agents, id);
            part.rows.append({ranks.value(id), agent.name, groupName(agent.subgroup),
                              level(agent.fluency), level(agent.expertise), agent.cardTasks.join(u"; "_s), agent.role,
                              agent.domain, agent.datasetTasks.join(u"; "_s), agent.datasetMeets, agent.cardMeets});
        }
        return part;
    }

    QString groupName(const QString &id) const
    {
        for (const StakeholderGroup &group : m_playbook.groups) {
            if (group.id == id)
                return group.title;
            for (const Entry &subgroup : group.subgroups) {
                if (subgroup.id == id)
                    return subgroup.title;
            }
        }
        return id;
    }

    TakeAwayPart journeys() const
    {
        TakeAwayPart part{TakeAwayText::tr("Journeys"), {}, {}, {}, {}, u"journeys.csv"_s};
        part.header = {TakeAwayText::tr("As a …"), TakeAwayText::tr("I want to know …"), TakeAwayText::tr("so I ask …")};
        for (const Journey &journey : inOrder(m_workshop.journeys))
            part.rows.append({agentName(journey.agent), journey.want, journey.asks.join(u" "_s)});
        return part;
    }

    TakeAwayPart lenses() const
    {
        TakeAwayPart part{TakeAwayText::tr("Lenses"), {}, {}, {}, {}, u"lenses.csv"_s};
        part.header = {TakeAwayText::tr("Lens"), TakeAwayText::tr("Readers"), TakeAwayText::tr("Stage"),
                       TakeAwayText::tr("Votes"), TakeAwayText::tr("Kept"), TakeAwayText::tr("Importance"),
                       TakeAwayText::tr("What readers want to know")};
        for (const Lens &lens : inOrder(m_workshop.lenses)) {
            AskedQuestion probe;
            probe.lens = lens.id;
            const Provenance provenance = provenanceOf(m_workshop, probe);
            const QString kept = lens.choice == Choice::Kept      ? TakeAwayText::tr("kept")
                                 : lens.choice == Choice::Dropped ? TakeAwayText::tr("dropped")
                                                                  : QString();
            part.rows.append({lensName(lens), provenance.agents.join(u", "_s),
                              lens.often.isEmpty() ? QString() : titleOf(m_playbook.often, lens.often),
                              provenance.votes < 0 ? QString() : QString::number(provenance.votes), kept,
                              importance(lens.importance), wantsOf(m_workshop, lens).join(u"; "_s)});
        }
        return part;
    }

    TakeAwayPart questions() const
    {
        TakeAwayPart part{TakeAwayText::tr("Questions"), {}, {}, {}, {}, u"questions.csv"_s, 1};
        part.header = {TakeAwayText::tr("Section"), TakeAwayText::tr("Question"), TakeAwayText::tr("Level"),
                       TakeAwayText::tr("Where it comes from"), TakeAwayText::tr("Importance"), TakeAwayText::tr("Stage"),
                       TakeAwayText::tr("Required"), TakeAwayText::tr("Kind of answer"), TakeAwayText::tr("Choices or columns"),
                       TakeAwayText::tr("Help"), TakeAwayText::tr("Example"), TakeAwayText::tr("Asked only if")};
        for (const AskedQuestion &question : chosenQuestions(m_workshop)) {
            const Lens *lens = recordOf(m_workshop.lenses, question.lens);
            const QString section = lens ? lensName(*lens) : QString();
            const QString stage = stageOf(m_workshop, question);
            part.rows.append({section, question.text, titleOf(m_playbook.scopes, question.scope),
                              provenanceText(provenanceOf(m_workshop, question)), importance(question.importance),
                              stage.isEmpty() ? QString() : titleOf(m_playbook.often, stage), required(question),
                              optionOf(u"answer", question.answer), choices(question), question.help, question.example,
                              condition(question)});
        }
        return part;
    }

    QString importance(const QString &id) const { return id.isEmpty() ? QString() : titleOf(m_playbook.importance, id); }

    // As Assemble Your Template calls it.
    QString optionOf(QStringView column, const QString &id) const
    {
        const Activity *assemble = m_playbook.activity(u"assemble-your-template");
        const WorksheetPart *part = assemble ? assemble->part(column) : nullptr;
        return id.isEmpty() || !part ? id : titleOf(part->options, id);
    }

    QString required(const AskedQuestion &question) const
    {
        static const QStringList stages = {QString(), u"draft"_s, u"review"_s, u"publish"_s};
        return optionOf(u"required", stages.value(static_cast<int>(question.required)));
    }

    static QString choices(const AskedQuestion &question)
    {
        const QString kind = answerKindOf(question);
        const bool isChoice = kind == "single_choice"_L1 || kind == "multi_choice"_L1;
        return (isChoice ? optionLabelsOf(question) : question.columns).join(u"; "_s);
    }

    QString condition(const AskedQuestion &question) const
    {
        const AskedQuestion *on = recordOf(m_workshop.questions, question.onlyIf);
        if (!on)
            return {};
        return question.onlyIfOptions.isEmpty()
                   ? on->text
                   : TakeAwayText::tr("%1 %2", "a question, its answers").arg(on->text, question.onlyIfOptions.join(u"; "_s));
    }

    TakeAwayPart workPlan() const
    {
        TakeAwayPart part{TakeAwayText::tr("Who answers what"), {}, {}, {}, {}, u"work.csv"_s};
        part.header = {TakeAwayText::tr("Question")};
        part.header.append(TakeAwayText::tr("Bucket"));
        for (const Entry &role : m_playbook.raci)
            part.header.append(role.title);
        for (const AskedQuestion &question : chosenQuestions(m_workshop)) {
            const QStringList all = question.responsible + question.accountable + question.consulted + question.informed;
            if (question.bucket.isEmpty() && all.isEmpty())
                continue;
            part.rows.append({question.text,
                              question.bucket.isEmpty() ? QString() : titleOf(m_playbook.buckets, question.bucket),
                              people(question.responsible), people(question.accountable), people(question.consulted),
                              people(question.informed)});
        }
        return part;
    }

    TakeAwayPart distribution() const
    {
        TakeAwayPart part{TakeAwayText::tr("Questions by stage"), {}, {}, {}, {}, u"stages.csv"_s};
        part.header = {TakeAwayText::tr("Stage"), TakeAwayText::tr("Questions")};
        QStringList stages;
        for (const OftenStage &stage : m_playbook.often)
            stages.append(stage.id);
        if (chosenQuestions(m_workshop).isEmpty())
            return part;
        for (const StageShare &share : oftenDistribution(m_workshop, stages)) {
            part.rows.append({share.stage.isEmpty() ? TakeAwayText::tr("No stage yet")
                                                    : titleOf(m_playbook.often, share.stage),
                              QString::number(share.questions)});
        }
        return part;
    }

    TakeAwayPart ratings(const QString &target, const QString &title) const
    {
        TakeAwayPart part{title, {}, {}, {}, {}, u"judgements-%1.csv"_s.arg(target)};
        part.header = {TakeAwayText::tr("Judgement"), TakeAwayText::tr("Rating"), TakeAwayText::tr("Reason"),
                       TakeAwayText::tr("What to mend"), TakeAwayText::tr("What shows it"),
                       TakeAwayText::tr("Fluency it takes"), TakeAwayText::tr("Expertise it takes"), TakeAwayText::tr("Who")};
        for (const Dimension &dimension : m_playbook.dimensions) {
            if (const DimensionRating *rating = ratingOf(m_workshop, dimension.id, target)) {
                part.rows.append({dimension.title,
                                  rating->rating.isEmpty() ? QString() : titleOf(m_playbook.ratings, rating->rating),
                                  rating->rationale, rating->actions, evidence(*rating), level(rating->fluency),
                                  level(rating->expertise),
                                  rating->who.isEmpty() ? QString() : personName(m_workshop, rating->who)});
            }
        }
        return part;
    }

    QString evidence(const DimensionRating &rating) const
    {
        QStringList texts;
        for (const QString &one : rating.evidence) {
            const AskedQuestion *question = recordOf(m_workshop.questions, one);
            texts.append(question ? question->text : one);
        }
        return texts.join(u"; "_s);
    }

    TakeAwayPart redCells() const
    {
        TakeAwayPart part{TakeAwayText::tr("Harder than a reader can follow"), {}, {}, {}, {}, u"too-hard.csv"_s};
        part.header = {TakeAwayText::tr("Reader"), TakeAwayText::tr("Judgement"), TakeAwayText::tr("Too hard in"),
                       TakeAwayText::tr("Decision"), TakeAwayText::tr("What about it"), TakeAwayText::tr("Who")};
        QStringList ids;
        for (const Dimension &dimension : m_playbook.dimensions)
            ids.append(dimension.id);
        for (const RedCell &cell : cardwright::redCells(m_workshop, ids)) {
            const CellDecision *decision = decisionOn(m_workshop, cell);
            part.rows.append({agentName(cell.agent), titleOf(m_playbook.dimensions, cell.dimension),
                              cell.about == "fluency"_L1 ? TakeAwayText::tr("fluency with data")
                                                         : TakeAwayText::tr("expertise in the field"),
                              !decision            ? TakeAwayText::tr("open")
                              : decision->accepted ? TakeAwayText::tr("accepted")
                                                   : TakeAwayText::tr("to do"),
                              decision ? decision->text : QString(),
                              decision && !decision->who.isEmpty() ? personName(m_workshop, decision->who) : QString()});
        }
        return part;
    }

    const Workshop &m_workshop;
    const Playbook &m_playbook;
};

} // namespace

QList<TakeAwayPart> takeAwayTables(const Workshop &workshop, const Playbook &playbook)
{
    return Tables(workshop, playbook).all();
}

} // namespace cardwright

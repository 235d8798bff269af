#include "workshop/takeawaytables.h"

#include "workshop/agenda.h"
#include "workshop/distribution.h"
#include "workshop/flow.h"
#include "workshop/fluency.h"
#include "workshop/notes.h"
#include "workshop/ranking.h"
#include "workshop/workshopjson.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct WorkshopText
{
    Q_DECLARE_TR_FUNCTIONS(TakeAway)
};

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
                ratings(u"template"_s, WorkshopText::tr("Judgements on the template")),
                redCells(),
                ratings(u"card"_s, WorkshopText::tr("Judgements on the card")),
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
        TakeAwayPart part{WorkshopText::tr("Readers"), {}, {}, {}, {}, u"readers.csv"_s};
        part.header = {WorkshopText::tr("Rank"), WorkshopText::tr("Reader"), WorkshopText::tr("Group"),
                       WorkshopText::tr("Fluency"), WorkshopText::tr("Expertise"), WorkshopText::tr("Tasks with the card")};
        const QStringList first = firstAgents(m_workshop, static_cast<int>(m_workshop.agents.size()));
        QStringList order = first;
        for (const Agent &agent : inOrder(m_workshop.agents))
            order.append(agent.id);
        order.removeDuplicates();
        for (qsizetype i = 0; i < order.size(); ++i) {
            const Agent &agent = *recordOf(m_workshop.agents, order[i]);
            part.rows.append({i < first.size() ? QString::number(i + 1) : QString(), agent.name, groupName(agent.subgroup),
                              level(agent.fluency), level(agent.expertise), agent.cardTasks.join(u"; "_s)});
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
        TakeAwayPart part{WorkshopText::tr("Journeys"), {}, {}, {}, {}};
        part.header = {WorkshopText::tr("As a …"), WorkshopText::tr("I want to know …"), WorkshopText::tr("so I ask …")};
        for (const Journey &journey : inOrder(m_workshop.journeys))
            part.rows.append({agentName(journey.agent), journey.want, journey.asks.join(u" "_s)});
        return part;
    }

    TakeAwayPart lenses() const
    {
        TakeAwayPart part{WorkshopText::tr("Lenses"), {}, {}, {}, {}, u"lenses.csv"_s};
        part.header = {WorkshopText::tr("Lens"), WorkshopText::tr("Readers"), WorkshopText::tr("Stage"),
                       WorkshopText::tr("Votes"), WorkshopText::tr("Kept")};
        for (const Lens &lens : inOrder(m_workshop.lenses)) {
            AskedQuestion probe;
            probe.lens = lens.id;
            const Provenance provenance = provenanceOf(m_workshop, probe);
            const QString kept = lens.choice == Choice::Kept      ? WorkshopText::tr("kept")
                                 : lens.choice == Choice::Dropped ? WorkshopText::tr("dropped")
                                                                  : QString();
            part.rows.append({lensName(lens), provenance.agents.join(u", "_s),
                              lens.often.isEmpty() ? QString() : titleOf(m_playbook.often, lens.often),
                              provenance.votes < 0 ? QString() : QString::number(provenance.votes), kept});
        }
        return part;
    }

    TakeAwayPart questions() const
    {
        TakeAwayPart part{WorkshopText::tr("Questions"), {}, {}, {}, {}, u"questions.csv"_s};
        part.header = {WorkshopText::tr("Section"), WorkshopText::tr("Question"), WorkshopText::tr("Level"),
                       WorkshopText::tr("Where it comes from")};
        for (const AskedQuestion &question : chosenQuestions(m_workshop)) {
            const Lens *lens = recordOf(m_workshop.lenses, question.lens);
            const QString section = lens ? lensName(*lens) : QString();
            part.rows.append({section, question.text, titleOf(m_playbook.scopes, question.scope),
                              provenanceText(provenanceOf(m_workshop, question))});
        }
        return part;
    }

    TakeAwayPart workPlan() const
    {
        TakeAwayPart part{WorkshopText::tr("Who answers what"), {}, {}, {}, {}, u"work.csv"_s};
        part.header = {WorkshopText::tr("Question")};
        part.header.append(WorkshopText::tr("Bucket"));
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
        TakeAwayPart part{WorkshopText::tr("Questions by stage"), {}, {}, {}, {}};
        part.header = {WorkshopText::tr("Stage"), WorkshopText::tr("Questions")};
        QStringList stages;
        for (const OftenStage &stage : m_playbook.often)
            stages.append(stage.id);
        if (chosenQuestions(m_workshop).isEmpty())
            return part;
        for (const StageShare &share : oftenDistribution(m_workshop, stages)) {
            part.rows.append({share.stage.isEmpty() ? WorkshopText::tr("No stage yet")
                                                    : titleOf(m_playbook.often, share.stage),
                              QString::number(share.questions)});
        }
        return part;
    }

    TakeAwayPart ratings(const QString &target, const QString &title) const
    {
        TakeAwayPart part{title, {}, {}, {}, {}};
        part.header = {WorkshopText::tr("Judgement"), WorkshopText::tr("Rating"), WorkshopText::tr("Reason"),
                       WorkshopText::tr("What to mend")};
        for (const Dimension &dimension : m_playbook.dimensions) {
            if (const DimensionRating *rating = ratingOf(m_workshop, dimension.id, target)) {
                part.rows.append({dimension.title,
                                  rating->rating.isEmpty() ? QString() : titleOf(m_playbook.ratings, rating->rating),
                                  rating->rationale, rating->actions});
            }
        }
        return part;
    }

    TakeAwayPart redCells() const
    {
        TakeAwayPart part{WorkshopText::tr("Harder than a reader can follow"), {}, {}, {}, {}};
        part.header = {WorkshopText::tr("Reader"), WorkshopText::tr("Judgement"), WorkshopText::tr("What about it")};
        QStringList ids;
        for (const Dimension &dimension : m_playbook.dimensions)
            ids.append(dimension.id);
        for (const FluencyCell &cell : fluencyMatrix(m_workshop, ids)) {
            if (cell.fluency() != Ease::Red && cell.expertise() != Ease::Red)
                continue;
            QStringList words;
            for (const QString &about : {u"fluency"_s, u"expertise"_s}) {
                if (const CellDecision *decision = decisionOn(m_workshop, {cell.agent, cell.dimension, about}))
                    words.append(decision->text);
            }
            const QString actions = textAt(m_workshop, {u"fluency-calculator"_s, u"actions"_s, cell.agent});
            if (words.isEmpty() && !actions.isEmpty())
                words.append(actions);
            part.rows.append({agentName(cell.agent), titleOf(m_playbook.dimensions, cell.dimension),
                              words.isEmpty() ? WorkshopText::tr("open") : words.join(u"; "_s)});
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

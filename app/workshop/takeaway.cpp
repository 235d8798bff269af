#include "workshop/takeaway.h"

#include "workshop/agenda.h"
#include "workshop/distribution.h"
#include "workshop/flow.h"
#include "workshop/fluency.h"
#include "workshop/notes.h"
#include "workshop/ranking.h"
#include "workshop/timer.h"
#include "workshop/workshopjson.h"

#include <QCoreApplication>

#include <algorithm>

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

class Parts
{
public:
    Parts(const Workshop &workshop, const Playbook &playbook)
        : m_workshop(workshop)
        , m_playbook(playbook)
    {}

    QList<TakeAwayPart> all()
    {
        add(about());
        add(records(WorkshopText::tr("Decisions"), m_workshop.decisions));
        add(readers());
        add(journeys());
        add(lenses());
        add(questions());
        add(distribution());
        add(ratings(u"template"_s, WorkshopText::tr("Judgements on the template")));
        add(redCells());
        add(ratings(u"card"_s, WorkshopText::tr("Judgements on the card")));
        add(workPlan());
        for (const Activity &activity : m_playbook.activities)
            add(worksheet(activity));
        add(records(WorkshopText::tr("Parking lot"), m_workshop.parked));
        add(agenda());
        return m_parts;
    }

private:
    void add(const TakeAwayPart &part)
    {
        if (!part.text.isEmpty() || !part.points.isEmpty() || !part.rows.isEmpty())
            m_parts.append(part);
    }

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

    TakeAwayPart about() const
    {
        TakeAwayPart part{WorkshopText::tr("About this workshop"), {}, {}, {}, {}};
        if (!m_workshop.dataset.isEmpty())
            part.points.append(WorkshopText::tr("Dataset: %1").arg(m_workshop.dataset));
        if (!m_workshop.created.isEmpty())
            part.points.append(WorkshopText::tr("Date: %1").arg(m_workshop.created.left(10)));
        if (m_workshop.headcount > 0)
            part.points.append(WorkshopText::tr("%n person(s)", nullptr, m_workshop.headcount));
        if (!m_workshop.draft.name.isEmpty()) {
            part.points.append(
                WorkshopText::tr("Template: %1, version %2").arg(m_workshop.draft.name, m_workshop.draft.version));
        }
        return part;
    }

    TakeAwayPart records(const QString &title, const QList<Record> &list) const
    {
        TakeAwayPart part{title, {}, {}, {}, {}};
        for (const Record &record : inOrder(list)) {
            const QString who = record.who.isEmpty() ? QString() : u" ("_s + personName(m_workshop, record.who) + u')';
            part.points.append(record.text.simplified() + who);
        }
        return part;
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
            part.rows.append({lens.text, provenance.agents.join(u", "_s),
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
            const QString section = !lens ? QString() : lens->title.isEmpty() ? lens->text : lens->title;
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
            part.rows.append({agentName(cell.agent), titleOf(m_playbook.dimensions, cell.dimension),
                              words.isEmpty() ? WorkshopText::tr("open") : words.join(u"; "_s)});
        }
        return part;
    }

    TakeAwayPart worksheet(const Activity &activity) const
    {
        TakeAwayPart part{activity.title, {}, {}, {}, {}};
        part.header = {WorkshopText::tr("Where"), WorkshopText::tr("About"), WorkshopText::tr("Note"),
                       WorkshopText::tr("Cluster")};
        for (const Note &note : notesOf(m_workshop, activity.id, true)) {
            const WorksheetPart *where = activity.part(note.part);
            const Cluster *cluster = recordOf(m_workshop.clusters, note.cluster);
            part.rows.append({where ? where->title : note.part, rowName(activity, note.row), optionName(where, note.text),
                              cluster ? cluster->title : QString()});
        }
        return part;
    }

    QString rowName(const Activity &activity, const QString &row) const
    {
        if (const Agent *agent = recordOf(m_workshop.agents, row))
            return agent->name;
        if (const Lens *lens = recordOf(m_workshop.lenses, row))
            return lens->text;
        if (const AskedQuestion *question = recordOf(m_workshop.questions, row))
            return question->text;
        return titleOf(m_playbook.fixedRows(activity.worksheet.rows), row);
    }

    QString optionName(const WorksheetPart *part, const QString &text) const
    {
        if (part && part->type == "rating"_L1)
            return titleOf(m_playbook.ratings, text);
        return part && !part->options.isEmpty() ? titleOf(part->options, text) : text;
    }

    TakeAwayPart agenda() const
    {
        TakeAwayPart part{WorkshopText::tr("Agenda"), {}, {}, {}, {}};
        part.header = {WorkshopText::tr("Step"), WorkshopText::tr("Planned"), WorkshopText::tr("Taken")};
        for (const AgendaItem &item : inOrder(m_workshop.steps)) {
            if (item.state == AgendaItem::State::Skipped)
                continue;
            part.rows.append({item.title, WorkshopText::tr("%n minute(s)", nullptr, item.minutes),
                              item.seconds > 0 ? clockText(item.seconds) : QString()});
        }
        return part;
    }

    const Workshop &m_workshop;
    const Playbook &m_playbook;
    QList<TakeAwayPart> m_parts;
};

} // namespace

QList<TakeAwayPart> takeAwayParts(const Workshop &workshop, const Playbook &playbook)
{
    return Parts(workshop, playbook).all();
}

} // namespace cardwright

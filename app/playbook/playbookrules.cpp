#include "base/file.h"
#include "playbook/activitygraph.h"
#include "playbook/playbookreader.h"
#include "schema/validation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

static void initPlaybookResource()
{
    Q_INIT_RESOURCE(playbook); // outside a namespace, or it is not found
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct PlaybookText
{
    Q_DECLARE_TR_FUNCTIONS(Playbook)
};

Error mistake(const QString &file, const QString &place, const QString &sentence)
{
    return {Error::Code::Malformed,
            PlaybookText::tr("The Playbook file “%1” has a mistake at %2: %3").arg(file, place, sentence)};
}

// What no reader of the file would find, in the order of the file.
class PlaybookRules
{
public:
    explicit PlaybookRules(const Playbook &playbook)
        : m_playbook(playbook)
    {
        for (const PlaybookModule &module : playbook.modules)
            m_modules.insert(module.id);
        for (const Foundation &foundation : playbook.foundations)
            m_foundations.insert(foundation.id);
        for (const Entry &theme : playbook.themes)
            m_themes.insert(theme.id);
        for (const StakeholderGroup &group : playbook.groups)
            m_groups.insert(group.id);
    }

    Done check()
    {
        for (const Activity &activity : m_playbook.activities)
            checkActivity(activity);
        for (const Foundation &foundation : m_playbook.foundations) {
            known(m_modules, foundation.module, foundation.id);
            words(foundation.id, {foundation.title, foundation.text});
        }
        for (const Pattern &pattern : m_playbook.patterns) {
            known(m_modules, pattern.module, pattern.id);
            known(m_themes, pattern.theme, pattern.id);
            words(pattern.id, {pattern.title, pattern.problem, pattern.practice, pattern.pitfalls});
        }
        for (const Attendee &attendee : m_playbook.attendees) {
            if (!attendee.group.isEmpty())
                known(m_groups, attendee.group, attendee.id);
            for (const PlaybookModule &module : m_playbook.modules)
                words(attendee.id, {attendee.title, attendee.needs.value(module.id)});
        }
        for (const ReadyAgenda &agenda : m_playbook.agendas)
            checkAgenda(agenda);
        checkEntries();
        if (const QStringList ring = ringOfPrerequisites(m_playbook); !ring.isEmpty())
            say(ring.first(), PlaybookText::tr("It waits for itself: %1.").arg(ring.join(u" → "_s)));
        return m_done;
    }

private:
    void say(const QString &place, const QString &sentence)
    {
        if (m_done)
            m_done = mistake(u"playbook.json"_s, place, sentence);
    }

    void known(const QSet<QString> &ids, const QString &id, const QString &place)
    {
        if (!ids.contains(id))
            say(place, PlaybookText::tr("There is no “%1”.").arg(id));
    }

    void words(const QString &place, const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (text.trimmed().isEmpty())
                say(place, PlaybookText::tr("A text is missing or empty."));
        }
    }

    void activityIds(const QStringList &ids, const QString &place)
    {
        for (const QString &id : ids) {
            if (!m_playbook.activity(id))
                say(place, PlaybookText::tr("There is no activity “%1”.").arg(id));
        }
    }

    void checkActivity(const Activity &activity)
    {
        if (m_activities.contains(activity.id))
            say(activity.id, PlaybookText::tr("The id stands twice."));
        m_activities.insert(activity.id);
        known(m_modules, activity.module, activity.id);
        for (const QString &foundation : activity.foundations)
            known(m_foundations, foundation, activity.id);
        activityIds(activity.prerequisites + activity.next, activity.id);
        words(activity.id, QStringList{activity.title, activity.goal, activity.about, activity.who} + activity.tips
                               + activity.outcomes);
        if (activity.tips.isEmpty() || activity.outcomes.isEmpty() || activity.worksheet.parts.isEmpty())
            say(activity.id, PlaybookText::tr("Tips, outcomes or the parts of the worksheet are missing."));
        int minutes = 0;
        QSet<QString> steps;
        for (const ActivityStep &step : activity.steps) {
            minutes += step.minutes;
            words(activity.id, {step.title, step.text});
            if (steps.contains(step.id))
                say(activity.id, PlaybookText::tr("The step “%1” stands twice.").arg(step.id));
            steps.insert(step.id);
        }
        if (minutes != activity.minutes) {
            say(activity.id,
                PlaybookText::tr("The steps take %1 minutes, not %2.").arg(minutes).arg(activity.minutes));
        }
        for (const WorksheetPart &part : activity.worksheet.parts) {
            words(activity.id, {part.title});
            if (part.type == "axis"_L1 || part.type == "tie"_L1)
                words(activity.id, {part.low, part.high});
            for (const Entry &option : part.options)
                words(activity.id, {option.title});
        }
    }

    void checkAgenda(const ReadyAgenda &agenda)
    {
        words(agenda.id, {agenda.title, agenda.text});
        for (const ReadyStep &step : agenda.steps) {
            words(agenda.id, {step.title, step.text});
            if (step.kind == ReadyStep::Kind::Activity)
                activityIds({step.activity}, agenda.id);
            if (step.least > step.minutes || step.minutes > step.most)
                say(agenda.id, PlaybookText::tr("The minutes of “%1” are out of its range.").arg(step.id));
        }
    }

    void checkEntries()
    {
        for (const QList<Entry> &list :
             {m_playbook.themes, m_playbook.roles, m_playbook.questionWords, m_playbook.ratings, m_playbook.fluency,
              m_playbook.expertise, m_playbook.importance, m_playbook.buckets, m_playbook.raci, m_playbook.heuristics,
              m_playbook.earlyReview, m_playbook.maturity}) {
            for (const Entry &entry : list)
                words(entry.id, {entry.title});
        }
        for (const PlaybookModule &module : m_playbook.modules)
            words(module.id, {module.title, module.plain, module.text, module.outcome});
        for (const Dimension &dimension : m_playbook.dimensions)
            words(dimension.id, QStringList{dimension.title, dimension.text} + dimension.questions);
        for (const ScopeKind &scope : m_playbook.scopes)
            words(scope.id, {scope.title, scope.text, scope.prompt});
        for (const StakeholderGroup &group : m_playbook.groups) {
            words(group.id, {group.title, group.text});
            for (const Entry &subgroup : group.subgroups)
                words(subgroup.id, {subgroup.title, subgroup.text});
        }
        for (const OftenStage &stage : m_playbook.often) {
            words(stage.id, {stage.title, stage.text});
            for (const Entry &word : m_playbook.questionWords) {
                const QStringList prompts = stage.prompts.value(word.id);
                words(stage.id, prompts.isEmpty() ? QStringList(QString()) : prompts);
            }
        }
    }

    const Playbook &m_playbook;
    QSet<QString> m_modules;
    QSet<QString> m_foundations;
    QSet<QString> m_themes;
    QSet<QString> m_groups;
    QSet<QString> m_activities;
    Done m_done = done();
};

Done fits(const QJsonObject &json, const QString &schema, const QString &file)
{
    initPlaybookResource();
    const MaybeFault fault = schemaFault(json, schema);
    if (!fault)
        return done();
    return mistake(file, readablePlace(json, fault->path), fault->sentence);
}

} // namespace

Done validatePlaybook(const QJsonObject &structure, const QJsonObject &words)
{
    if (const Done fit = fits(structure, u"playbook/playbook.schema.json"_s, u"playbook.json"_s); !fit)
        return fit;
    const QString file = u"playbook."_s + words[u"language"].toString() + u".json"_s;
    if (const Done fit = fits(words, u"playbook/words.schema.json"_s, displayPath(file)); !fit)
        return fit;
    const Playbook playbook = readPlaybook(structure, words);
    return PlaybookRules(playbook).check();
}

} // namespace cardwright

#include "playbook/playbookreader.h"

#include <QJsonArray>

#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

// Where `name` stands in `names`, as the value of an enum; the first where it is not among them.
template<typename Enum, size_t count>
Enum oneOf(const QString &name, const std::array<const char *, count> &names)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return static_cast<Enum>(i);
    }
    return Enum{};
}

constexpr std::array kWorksheets = {"list", "board", "matrix", "table", "form"};
constexpr std::array kStepsFor = {"alone", "pairs", "group", "facilitator"};
constexpr std::array kLevels = {"basic", "moderate", "advanced"};
constexpr std::array kReadySteps = {"activity", "talk", "break", "close"};

void readEntry(Entry &entry, const QString &id, const QJsonValue &words)
{
    entry.id = id;
    entry.title = words[u"title"].toString();
    entry.text = words[u"text"].toString();
}

QList<Entry> entries(const QJsonValue &ids, const QJsonValue &words)
{
    QList<Entry> list;
    for (const QString &id : strings(ids))
        readEntry(list.emplaceBack(), id, words[id]);
    return list;
}

WorksheetPart partOf(const QJsonValue &json, const QJsonValue &words)
{
    WorksheetPart part;
    part.id = json[u"id"].toString();
    part.type = json[u"type"].toString();
    part.title = words[u"title"].toString();
    part.prompt = words[u"prompt"].toString();
    part.low = words[u"low"].toString();
    part.high = words[u"high"].toString();
    for (const QString &option : strings(json[u"options"]))
        part.options.append({option, words[u"options"][option].toString(), {}});
    return part;
}

Activity activityOf(const QJsonValue &json, const QJsonValue &words)
{
    Activity activity;
    activity.id = json[u"id"].toString();
    activity.module = json[u"module"].toString();
    activity.level = oneOf<ActivityLevel>(json[u"level"].toString(), kLevels);
    activity.minutes = json[u"minutes"].toInt();
    activity.prerequisites = strings(json[u"prerequisites"]);
    activity.anyPrerequisite = json[u"anyPrerequisite"].toBool();
    activity.foundations = strings(json[u"foundations"]);
    activity.next = strings(json[u"next"]);
    activity.ours = strings(json[u"ours"]);
    activity.looksAtCard = json[u"looksAtCard"].toBool();
    activity.repeats = json[u"repeats"].toBool();
    activity.title = words[u"title"].toString();
    activity.goal = words[u"goal"].toString();
    activity.about = words[u"about"].toString();
    activity.who = words[u"who"].toString();
    activity.tips = strings(words[u"tips"]);
    activity.outcomes = strings(words[u"outcomes"]);
    for (const QJsonValue &step : json[u"steps"].toArray()) {
        const QString id = step[u"id"].toString();
        const QJsonValue text = words[u"steps"][id];
        activity.steps.append({id, step[u"minutes"].toInt(), oneOf<StepFor>(step[u"how"].toString(), kStepsFor),
                               text[u"title"].toString(), text[u"text"].toString(), text[u"prompt"].toString()});
    }
    const QJsonValue sheet = json[u"worksheet"];
    activity.worksheet.kind = oneOf<WorksheetKind>(sheet[u"kind"].toString(), kWorksheets);
    activity.worksheet.rows = sheet[u"rows"].toString();
    for (const QJsonValue &part : sheet[u"parts"].toArray())
        activity.worksheet.parts.append(partOf(part, words[u"parts"][part[u"id"].toString()]));
    return activity;
}

ReadyAgenda agendaOf(const QJsonValue &json, const QJsonValue &words)
{
    ReadyAgenda agenda;
    readEntry(agenda, json[u"id"].toString(), words);
    for (const QJsonValue &value : json[u"steps"].toArray()) {
        ReadyStep step;
        step.id = value[u"id"].toString();
        step.kind = oneOf<ReadyStep::Kind>(value[u"kind"].toString(), kReadySteps);
        step.activity = value[u"activity"].toString();
        step.day = value[u"day"].toInt(1);
        step.minutes = value[u"minutes"].toInt();
        step.least = value[u"least"].toInt();
        step.most = value[u"most"].toInt();
        step.title = words[u"steps"][step.id][u"title"].toString();
        step.text = words[u"steps"][step.id][u"text"].toString();
        agenda.steps.append(step);
    }
    return agenda;
}

void readPeople(Playbook &playbook, const QJsonValue &structure, const QJsonValue &words)
{
    for (const QJsonValue &json : structure[u"groups"].toArray()) {
        StakeholderGroup &group = playbook.groups.emplaceBack();
        const QString id = json[u"id"].toString();
        readEntry(group, id, words[u"groups"][id]);
        group.subgroups = entries(json[u"subgroups"], words[u"groups"]);
    }
    for (const QJsonValue &json : structure[u"attendees"].toArray()) {
        Attendee &attendee = playbook.attendees.emplaceBack();
        const QString id = json[u"id"].toString();
        readEntry(attendee, id, words[u"attendees"][id]);
        attendee.group = json[u"group"].toString();
        const QJsonObject needs = json[u"needs"].toObject();
        for (auto it = needs.begin(); it != needs.end(); ++it)
            attendee.needs.insert(it.key(), it.value().toString());
    }
    playbook.roles = entries(structure[u"roles"], words[u"roles"]);
    playbook.fluency = entries(structure[u"fluency"], words[u"fluency"]);
    playbook.expertise = entries(structure[u"expertise"], words[u"expertise"]);
    playbook.raci = entries(structure[u"raci"], words[u"raci"]);
}

void readFrameworks(Playbook &playbook, const QJsonValue &structure, const QJsonValue &words)
{
    playbook.questionWords = entries(structure[u"questionWords"], words[u"questionWords"]);
    for (const QString &id : strings(structure[u"often"])) {
        OftenStage &stage = playbook.often.emplaceBack();
        readEntry(stage, id, words[u"often"][id]);
        for (const Entry &word : std::as_const(playbook.questionWords))
            stage.prompts.insert(word.id, strings(words[u"often"][id][u"prompts"][word.id]));
    }
    for (const QString &id : strings(structure[u"dimensions"])) {
        Dimension &dimension = playbook.dimensions.emplaceBack();
        readEntry(dimension, id, words[u"dimensions"][id]);
        dimension.questions = strings(words[u"dimensions"][id][u"questions"]);
    }
    for (const QString &id : strings(structure[u"scopes"])) {
        ScopeKind &scope = playbook.scopes.emplaceBack();
        readEntry(scope, id, words[u"scopes"][id]);
        scope.prompt = words[u"scopes"][id][u"prompt"].toString();
    }
    playbook.ratings = entries(structure[u"ratings"], words[u"ratings"]);
    playbook.importance = entries(structure[u"importance"], words[u"importance"]);
    playbook.buckets = entries(structure[u"buckets"], words[u"buckets"]);
    playbook.heuristics = entries(structure[u"heuristics"], words[u"heuristics"]);
    playbook.earlyReview = entries(structure[u"earlyReview"], words[u"earlyReview"]);
    playbook.maturity = entries(structure[u"maturity"], words[u"maturity"]);
}

void readLibrary(Playbook &playbook, const QJsonValue &structure, const QJsonValue &words)
{
    for (const QString &id : strings(structure[u"modules"])) {
        const QJsonValue text = words[u"modules"][id];
        playbook.modules.append({id, text[u"title"].toString(), text[u"plain"].toString(), text[u"text"].toString(),
                                 text[u"outcome"].toString()});
    }
    for (const QJsonValue &json : structure[u"activities"].toArray())
        playbook.activities.append(activityOf(json, words[u"activities"][json[u"id"].toString()]));
    for (const QJsonValue &json : structure[u"foundations"].toArray()) {
        Foundation &foundation = playbook.foundations.emplaceBack();
        const QString id = json[u"id"].toString();
        readEntry(foundation, id, words[u"foundations"][id]);
        foundation.module = json[u"module"].toString();
        foundation.takeaways = strings(words[u"foundations"][id][u"takeaways"]);
    }
    playbook.themes = entries(structure[u"themes"], words[u"themes"]);
    for (const QJsonValue &json : structure[u"patterns"].toArray()) {
        const QString id = json[u"id"].toString();
        const QJsonValue text = words[u"patterns"][id];
        playbook.patterns.append({id, json[u"module"].toString(), json[u"theme"].toString(), json[u"ours"].toBool(),
                                  strings(json[u"ours"]), text[u"title"].toString(), text[u"problem"].toString(), text[u"practice"].toString(),
                                  text[u"pitfalls"].toString()});
    }
    for (const QJsonValue &json : structure[u"agendas"].toArray())
        playbook.agendas.append(agendaOf(json, words[u"agendas"][json[u"id"].toString()]));
}

} // namespace

Playbook readPlaybook(const QJsonObject &structure, const QJsonObject &words)
{
    Playbook playbook;
    playbook.id = structure[u"id"].toString();
    playbook.version = structure[u"version"].toString();
    playbook.license = structure[u"license"].toString();
    playbook.attribution = words[u"attribution"].toString();
    playbook.language = words[u"language"].toString();
    readLibrary(playbook, structure, words);
    readPeople(playbook, structure, words);
    readFrameworks(playbook, structure, words);
    return playbook;
}

} // namespace cardwright

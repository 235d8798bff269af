#include "workshop/rowfields.h"

#include "workshop/flow.h"
#include "workshop/fluency.h"
#include "workshop/workshopjson.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// One column bound to one member: as text and back.
template<typename Record>
struct Field
{
    QLatin1StringView part;
    std::function<QString(const Record &)> text;
    std::function<void(Record &, const QString &)> set;
};

QString joined(const QStringList &list)
{
    return list.join("; "_L1);
}

QStringList parted(const QString &text)
{
    static const QRegularExpression marks(u"\\s*[;\\n]\\s*"_s);
    return text.split(marks, Qt::SkipEmptyParts);
}

template<typename Record>
Field<Record> text(QLatin1StringView part, QString Record::*member)
{
    return {part, [member](const Record &record) { return record.*member; },
            [member](Record &record, const QString &value) { record.*member = value; }};
}

template<typename Record>
Field<Record> list(QLatin1StringView part, QStringList Record::*member)
{
    return {part, [member](const Record &record) { return joined(record.*member); },
            [member](Record &record, const QString &value) { record.*member = parted(value); }};
}

template<typename Record>
Field<Record> level(QLatin1StringView part, int Record::*member)
{
    return {part, [member](const Record &record) { return record.*member > 0 ? QString::number(record.*member) : QString(); },
            [member](Record &record, const QString &value) { record.*member = value.toInt(); }};
}

const QStringList kStageWords = {u"never"_s, u"draft"_s, u"review"_s, u"publish"_s};

const QList<Field<Agent>> &agentFields()
{
    static const QList<Field<Agent>> fields = {
        text("role"_L1, &Agent::role),
        text("domain"_L1, &Agent::domain),
        level("fluency"_L1, &Agent::fluency),
        level("expertise"_L1, &Agent::expertise),
        list("dataset-tasks"_L1, &Agent::datasetTasks),
        list("card-tasks"_L1, &Agent::cardTasks),
        text("dataset-meets"_L1, &Agent::datasetMeets),
        text("card-meets"_L1, &Agent::cardMeets),
        list("ranks"_L1, &Agent::dimensions),
    };
    return fields;
}

const QList<Field<Lens>> &lensFields()
{
    static const QList<Field<Lens>> fields = {text("importance"_L1, &Lens::importance),
                                               text("often"_L1, &Lens::often)};
    return fields;
}

const QList<Field<Journey>> &journeyFields()
{
    static const QList<Field<Journey>> fields = {
        text("agent"_L1, &Journey::agent), text("want"_L1, &Journey::want), list("ask"_L1, &Journey::asks)};
    return fields;
}

const QList<Field<AskedQuestion>> &questionFields()
{
    static const QList<Field<AskedQuestion>> fields = {
        text("question"_L1, &AskedQuestion::text),
        text("scope"_L1, &AskedQuestion::scope),
        text("answer"_L1, &AskedQuestion::answer),
        text("often"_L1, &AskedQuestion::often),
        text("importance"_L1, &AskedQuestion::importance),
        text("bucket"_L1, &AskedQuestion::bucket),
        list("responsible"_L1, &AskedQuestion::responsible),
        list("accountable"_L1, &AskedQuestion::accountable),
        list("consulted"_L1, &AskedQuestion::consulted),
        list("informed"_L1, &AskedQuestion::informed),
        {"required"_L1,
         [](const AskedQuestion &question) {
             return question.required == AskedQuestion::Stage::Never ? QString()
                                                                : kStageWords[static_cast<int>(question.required)];
         },
         [](AskedQuestion &question, const QString &value) {
             question.required = static_cast<AskedQuestion::Stage>(qMax<qsizetype>(0, kStageWords.indexOf(value)));
         }},
    };
    return fields;
}

const QList<Field<DimensionRating>> &ratingFields()
{
    static const QList<Field<DimensionRating>> fields = {
        text("rating"_L1, &DimensionRating::rating),   text("rationale"_L1, &DimensionRating::rationale),
        list("evidence"_L1, &DimensionRating::evidence), text("actions"_L1, &DimensionRating::actions),
        level("fluency"_L1, &DimensionRating::fluency), level("expertise"_L1, &DimensionRating::expertise)};
    return fields;
}

template<typename Record>
const Field<Record> *fieldFor(const QList<Field<Record>> &fields, const QString &part)
{
    for (const Field<Record> &field : fields) {
        if (part == field.part)
            return &field;
    }
    return nullptr;
}

template<typename Record>
std::optional<QString> read(const QList<Record> &records, const QList<Field<Record>> &fields, const QString &part,
                            const QString &row)
{
    const Record *record = recordOf(records, row);
    const Field<Record> *field = fieldFor(fields, part);
    return record && field ? std::optional(field->text(*record)) : std::nullopt;
}

template<typename Record>
bool write(QList<Record> &records, const QList<Field<Record>> &fields, const QString &part, const QString &row,
           const QString &value)
{
    Record *record = recordOf(records, row);
    const Field<Record> *field = fieldFor(fields, part);
    if (record && field)
        field->set(*record, value);
    return record && field;
}

// The template is judged in Inspect, the card in Audit.
QString targetOf(const Activity &activity)
{
    return activity.id == "dimensions-rubric"_L1 ? u"card"_s : u"template"_s;
}

// A section is a lens: its title.
QString sectionOf(const Workshop &workshop, const QString &question)
{
    const AskedQuestion *one = recordOf(workshop.questions, question);
    const Lens *lens = one ? recordOf(workshop.lenses, one->lens) : nullptr;
    return lens ? lensName(*lens) : QString();
}

} // namespace

std::optional<QString> fieldOf(const Workshop &workshop, const Activity &activity, const QString &part,
                               const QString &row)
{
    const QString &rows = activity.worksheet.rows;
    if (rows == "agents"_L1)
        return read(workshop.agents, agentFields(), part, row);
    if (rows == "lenses"_L1)
        return read(workshop.lenses, lensFields(), part, row);
    if (rows == "journeys"_L1)
        return read(workshop.journeys, journeyFields(), part, row);
    if (rows == "questions"_L1)
        return part == "section"_L1 ? std::optional(sectionOf(workshop, row))
                                    : read(workshop.questions, questionFields(), part, row);
    const bool rated = activity.id == "dimensions-evaluation"_L1 || activity.id == "dimensions-rubric"_L1;
    const Field<DimensionRating> *field = rated ? fieldFor(ratingFields(), part) : nullptr;
    if (!field)
        return std::nullopt;
    const DimensionRating *rating = ratingOf(workshop, row, targetOf(activity));
    return rating ? field->text(*rating) : QString();
}

bool setField(Workshop &workshop, const Activity &activity, const QString &part, const QString &row,
              const QString &value, const QDateTime &now)
{
    const QString &rows = activity.worksheet.rows;
    if (rows == "agents"_L1)
        return write(workshop.agents, agentFields(), part, row, value);
    if (rows == "lenses"_L1)
        return write(workshop.lenses, lensFields(), part, row, value);
    if (rows == "journeys"_L1)
        return write(workshop.journeys, journeyFields(), part, row, value);
    if (rows == "questions"_L1 && part == "section"_L1) {
        const AskedQuestion *question = recordOf(workshop.questions, row);
        Lens *lens = question ? recordOf(workshop.lenses, question->lens) : nullptr;
        if (lens)
            lens->title = value;
        return true;
    }
    if (rows == "questions"_L1)
        return write(workshop.questions, questionFields(), part, row, value);
    const bool rated = activity.id == "dimensions-evaluation"_L1 || activity.id == "dimensions-rubric"_L1;
    const Field<DimensionRating> *field = rated ? fieldFor(ratingFields(), part) : nullptr;
    if (!field)
        return false;
    const DimensionRating *latest = ratingOf(workshop, row, targetOf(activity));
    if (!latest) {
        DimensionRating rating;
        rating.id = newWorkshopId();
        rating.dimension = row;
        rating.target = targetOf(activity);
        workshop.ratings.append(rating);
        latest = &workshop.ratings.constLast();
    }
    DimensionRating *rating = recordOf(workshop.ratings, latest->id);
    field->set(*rating, value);
    rating->when = workshopMoment(now);
    return true;
}

QString addReader(Workshop &workshop, const QString &name)
{
    for (const Agent &agent : workshop.agents) {
        if (agent.name.compare(name, Qt::CaseInsensitive) == 0)
            return agent.id;
    }
    Agent agent;
    agent.id = newWorkshopId();
    agent.place = nextPlace(workshop.agents);
    agent.name = name;
    workshop.agents.append(agent);
    return agent.id;
}

void addJourney(Workshop &workshop, const QString &sentence)
{
    static const QRegularExpression asks(u"[,;.]?\\s+(?:so i ask|por eso pregunto|así que pregunto)\\s*:?\\s+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = asks.match(sentence);
    const LensWords words = lensWords(match.hasMatch() ? sentence.left(match.capturedStart()) : sentence);
    Journey journey;
    journey.id = newWorkshopId();
    journey.place = nextPlace(workshop.journeys);
    journey.agent = words.agent.isEmpty() ? QString() : addReader(workshop, words.agent);
    journey.want = words.want;
    if (match.hasMatch()) // said one after the other, each with its mark
        journey.asks = parted(sentence.mid(match.capturedEnd()).replace(u"? "_s, u"?;"_s));
    workshop.journeys.append(journey);
}

void addLens(Workshop &workshop, const QString &text)
{
    const LensWords words = lensWords(text);
    Lens lens;
    lens.id = newWorkshopId();
    lens.place = nextPlace(workshop.lenses);
    lens.text = words.want;
    if (!words.agent.isEmpty())
        lens.agents = {addReader(workshop, words.agent)};
    workshop.lenses.append(lens);
}

} // namespace cardwright

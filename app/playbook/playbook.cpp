#include "playbook/playbook.h"

#include "playbook/playbookreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QMutexLocker>

#include <map>

static void initPlaybookResource()
{
    Q_INIT_RESOURCE(playbook); // a static library's resource has to be asked for, outside a namespace
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

template<typename List>
auto found(const List &entries, QStringView id) -> decltype(&entries.first())
{
    for (const auto &entry : entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

QJsonObject resource(const QString &name)
{
    QFile file(u":/playbook/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The Playbook's %s is missing from the program.", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// The words of a language, and English ones where it has none yet.
QJsonObject over(const QJsonObject &english, const QJsonObject &words)
{
    QJsonObject both = english;
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QJsonValue there = both.value(word.key());
        both.insert(word.key(), there.isObject() && word->isObject() ? QJsonValue(over(there.toObject(), word->toObject()))
                                                                          : QJsonValue(*word));
    }
    return both;
}

} // namespace

const WorksheetPart *Activity::part(QStringView partId) const
{
    return found(worksheet.parts, partId);
}

int ReadyAgenda::minutes() const
{
    int sum = 0;
    for (const ReadyStep &step : steps)
        sum += step.minutes;
    return sum;
}

int ReadyAgenda::days() const
{
    int last = 1;
    for (const ReadyStep &step : steps)
        last = qMax(last, step.day);
    return last;
}

const Activity *Playbook::activity(QStringView activityId) const
{
    return found(activities, activityId);
}

const PlaybookModule *Playbook::module(QStringView moduleId) const
{
    return found(modules, moduleId);
}

const ReadyAgenda *Playbook::agenda(QStringView agendaId) const
{
    return found(agendas, agendaId);
}

const Foundation *Playbook::foundation(QStringView foundationId) const
{
    return found(foundations, foundationId);
}

QList<const Activity *> Playbook::activitiesOf(QStringView moduleId) const
{
    QList<const Activity *> list;
    for (const Activity &activity : activities) {
        if (activity.module == moduleId)
            list.append(&activity);
    }
    return list;
}

QList<Entry> Playbook::fixedRows(QStringView rows) const
{
    if (rows == "dimensions"_L1)
        return {dimensions.begin(), dimensions.end()};
    if (rows == "heuristics"_L1)
        return heuristics;
    if (rows == "early-review"_L1)
        return earlyReview;
    if (rows == "question-words"_L1)
        return questionWords;
    if (rows == "subgroups"_L1) {
        QList<Entry> subgroups;
        for (const StakeholderGroup &group : groups)
            subgroups += group.subgroups;
        return subgroups;
    }
    return rows == "maturity"_L1 ? maturity : QList<Entry>();
}

const Playbook &builtInPlaybook(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, Playbook> loaded; // a map's values stay where they are
    initPlaybookResource();
    const QMutexLocker lock(&mutex);
    const bool there = QFile::exists(u":/playbook/playbook."_s + language + u".json"_s);
    const QString code = there ? language : u"en"_s;
    const auto known = loaded.find(code);
    if (known != loaded.end())
        return known->second;
    QJsonObject words = resource(u"playbook.en.json"_s);
    if (there)
        words = over(words, resource(u"playbook."_s + code + u".json"_s));
    const Playbook playbook = readPlaybook(resource(u"playbook.json"_s), words);
    return loaded.emplace(code, playbook).first->second;
}

} // namespace cardwright

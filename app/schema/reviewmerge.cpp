#include "schema/reviewmerge.h"

#include "schema/templatefault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct ReviewMergeText
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

// Nothing if the two sides changed it differently.
std::optional<QJsonValue> mergedValue(const QJsonValue &base, const QJsonValue &mine,
                                      const QJsonValue &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    return std::nullopt;
}

QMap<QString, QJsonValue> byId(const QJsonArray &records)
{
    QMap<QString, QJsonValue> map;
    for (const QJsonValue &record : records)
        map.insert(record[u"id"].toString(), record);
    return map;
}

bool isRecords(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isUndefined()
           || (value.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &record) {
                   return record[u"id"].isString();
               }));
}

// "comments (Sources)"
QString placeOf(const QString &key, const QJsonValue &record)
{
    const QString title = record[u"field"][u"title"].toString();
    const QString name = record[u"name"].toString();
    const QString judgement = record[u"judgement"].toString();
    for (const QString &word : {title, judgement, name}) {
        if (!word.isEmpty())
            return ReviewMergeText::tr("%1 (%2)", "kind of entry, which one").arg(key, displayText(word));
    }
    return key;
}

QJsonArray mergedRecords(const QString &key, const QJsonValue &base, const QJsonValue &mine,
                         const QJsonValue &theirs, QStringList &conflicts)
{
    const QMap<QString, QJsonValue> before = byId(base.toArray());
    const QMap<QString, QJsonValue> here = byId(mine.toArray());
    const QMap<QString, QJsonValue> there = byId(theirs.toArray());
    QMap<QString, QJsonValue> all = here;
    all.insert(there);
    const QJsonValue none(QJsonValue::Undefined);
    QJsonArray merged;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QString &id = it.key();
        const auto both = mergedValue(before.value(id, none), here.value(id, none), there.value(id, none));
        if (!both)
            conflicts.append(placeOf(key, it.value()));
        const QJsonValue value = both ? *both : there.value(id, none);
        if (!value.isUndefined())
            merged.append(value);
    }
    return merged;
}

} // namespace

QJsonObject mergedObjects(const QJsonObject &before, const QJsonObject &here, const QJsonObject &there,
                          QStringList &conflicts)
{
    QStringList keys = here.keys() + there.keys();
    keys.removeDuplicates();
    QJsonObject merged;
    for (const QString &key : keys) {
        const QJsonValue was = before.value(key);
        const QJsonValue ours = here.value(key);
        const QJsonValue others = there.value(key);
        if (isRecords(was) && isRecords(ours) && isRecords(others))
            merged.insert(key, mergedRecords(key, was, ours, others, conflicts));
        else if (const auto value = mergedValue(was, ours, others))
            merged.insert(key, *value); // undefined: removed by one side, and not inserted
        else {
            conflicts.append(key);
            merged.insert(key, others);
        }
    }
    return merged;
}

} // namespace cardwright

#include "workshop/offeredmerge.h"

#include "workshop/journeyquestions.h"
#include "workshop/jsonlists.h"
#include "workshop/notesmerge.h"

#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Records = QHash<QString, QJsonObject>;
using Joined = std::optional<QJsonObject>;

// Where both changed it, and no rule of its kind says more.
QJsonValue joinedValue(const QJsonValue &mine, const QJsonValue &theirs)
{
    if (mine.isUndefined() || theirs.isUndefined())
        return mine.isUndefined() ? theirs : mine;
    return mine.isArray() && theirs.isArray() ? QJsonValue(together(mine.toArray(), theirs.toArray())) : theirs;
}

// Field by field; `both` says what stands where both changed one, undefined: they cannot come together.
Joined joinedRecord(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const auto &both)
{
    QJsonObject joined = mine;
    for (const QString &key : mine.keys() + theirs.keys()) {
        const QJsonValue here = mine.value(key);
        const QJsonValue there = theirs.value(key);
        if (here == there || there == base.value(key))
            continue;
        const QJsonValue value = here == base.value(key) ? there : both(key, here, there);
        if (value.isUndefined() && !there.isUndefined())
            return std::nullopt;
        joined[key] = value; // an undefined value takes the key away
    }
    return joined;
}

Joined joinedNote(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    const QString journey = mine[u"journey"].toString();
    if (journey.isEmpty())
        return std::nullopt;
    return joinedRecord(base, mine, theirs, [&](const QString &key, const QJsonValue &here, const QJsonValue &there) {
        if (key != "text"_L1)
            return joinedValue(here, there);
        const auto isAsAsked = [&](const QJsonValue &text) { return offeredNoteId(journey, text.toString()) == mine[u"id"].toString(); };
        if (base.isEmpty() && isAsAsked(here) != isAsAsked(there))
            return isAsAsked(here) ? there : here; // one of them was worded anew
        return QJsonValue(bothTexts(here.toString(), there.toString()));
    });
}

Joined joinedJourney(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    return joinedRecord(base, mine, theirs, [](const QString &key, const QJsonValue &here, const QJsonValue &there) {
        return key == "offered"_L1 ? joinedValue(here, there) : QJsonValue(QJsonValue::Undefined);
    });
}

void joinKind(const QString &kind, const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs, const auto &joinedOf)
{
    if (mine.value(kind) == theirs.value(kind))
        return;
    const Records before = byId(base.value(kind));
    const Records here = byId(mine.value(kind));
    QJsonArray records = theirs.value(kind).toArray();
    Records changed;
    for (QJsonValueRef record : records) {
        const QString id = record.toObject()[u"id"].toString();
        const auto found = here.constFind(id);
        if (found == here.cend() || *found == record.toObject())
            continue;
        if (const Joined joined = joinedOf(before.value(id), *found, record.toObject())) {
            changed.insert(id, *joined);
            record = *joined;
        }
    }
    if (changed.isEmpty())
        return;
    theirs[kind] = records;
    records = mine.value(kind).toArray();
    for (QJsonValueRef record : records) {
        if (const auto joined = changed.constFind(record.toObject()[u"id"].toString()); joined != changed.cend())
            record = *joined;
    }
    mine[kind] = records;
}

} // namespace

void joinOffered(const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs)
{
    joinKind(u"notes"_s, base, mine, theirs, joinedNote);
    joinKind(u"journeys"_s, base, mine, theirs, joinedJourney);
}

} // namespace cardwright

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

// Readers, lenses and questions that both programs took of the same notes: what was written is in it twice, and what
// follows the notes comes by itself.
Joined joinedTaken(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    return joinedRecord(base, mine, theirs, [&base](const QString &key, const QJsonValue &here, const QJsonValue &there) {
        static const QStringList prose = {u"text"_s, u"title"_s, u"name"_s, u"help"_s, u"example"_s};
        static const QStringList following = {u"agents"_s, u"notes"_s, u"importance"_s};
        if (base.isEmpty() && prose.contains(key))
            return QJsonValue(bothTexts(here.toString(), there.toString()));
        return base.isEmpty() || following.contains(key) ? joinedValue(here, there) : QJsonValue(QJsonValue::Undefined);
    });
}

// A journey on which nothing but its own bookkeeping changed may go.
bool isChanged(const QString &kind, QJsonObject before, QJsonObject after)
{
    if (kind == "journeys"_L1) {
        before.remove(u"offered"_s);
        after.remove(u"offered"_s);
    }
    return before != after;
}

void put(QJsonObject &workshop, const QString &kind, const QJsonArray &records)
{
    if (records.isEmpty())
        workshop.remove(kind);
    else
        workshop[kind] = records;
}

// Of what `taker` took away only that stays gone which `changer` left as it was. What was put away with its run is
// no such thing.
void keepChanged(const QString &kind, const QJsonObject &base, QJsonObject &taker, QJsonObject &changer, QStringList &kept)
{
    const Records here = byId(taker.value(kind));
    const Records before = byId(base.value(kind));
    const Records putAway = byId(taker.value(u"earlier"_s));
    QJsonArray records = taker.value(kind).toArray();
    QJsonArray left;
    for (const QJsonValue &value : changer.value(kind).toArray()) {
        const QJsonObject record = value.toObject();
        const QString id = record[u"id"].toString();
        const auto was = before.constFind(id);
        const bool isTaken = was != before.cend() && !here.contains(id) && *was != record;
        if (isTaken && !isChanged(kind, *was, record))
            continue;
        left.append(value);
        if (!isTaken || (kind == "notes"_L1 && putAway.contains(id)))
            continue;
        records.append(value);
        kept.append(record[kind == "journeys"_L1 ? u"want"_s : u"text"_s].toString());
    }
    put(taker, kind, records);
    put(changer, kind, left);
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

QStringList joinOffered(const QJsonObject &base, QJsonObject &mine, QJsonObject &theirs)
{
    QStringList kept;
    for (const QString &kind : {u"notes"_s, u"journeys"_s}) {
        keepChanged(kind, base, mine, theirs, kept);
        keepChanged(kind, base, theirs, mine, kept);
    }
    joinKind(u"notes"_s, base, mine, theirs, joinedNote);
    joinKind(u"journeys"_s, base, mine, theirs, joinedJourney);
    for (const QString &kind : {u"agents"_s, u"lenses"_s, u"questions"_s})
        joinKind(kind, base, mine, theirs, joinedTaken);
    return kept;
}

} // namespace cardwright

#include "workshop/workshopjson.h"

#include "base/file.h"
#include "schema/jsonrecords.h"
#include "schema/jsontext.h"
#include "schema/reviewmerge.h"
#include "schema/validation.h"
#include "workshop/workshoprecords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

static void initWorkshopResource()
{
    Q_INIT_RESOURCE(workshop); // a static library's resource has to be asked for, outside a namespace
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct WorkshopText
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

constexpr auto kKind = "cardwright workshop"_L1;
constexpr int kVersion = 1;

QJsonObject objectOf(const Workshop &workshop)
{
    QJsonObject object = RecordTarget::write(workshop);
    object[u"kind"] = kKind;
    object[u"version"] = kVersion;
    return object;
}

Workshop workshopOf(QJsonObject object)
{
    object.remove(u"kind");
    object.remove(u"version");
    return RecordSource::read<Workshop>(object);
}

Error damaged(const QString &fileName, const QString &sentence)
{
    return {Error::Code::Malformed,
            WorkshopText::tr("The workshop file “%1” is damaged: %2 It is left as it is; mend it, or take it "
                             "from a backup.")
                .arg(displayPath(fileName), sentence)};
}

Done validated(const QJsonObject &object, const QString &fileName)
{
    initWorkshopResource();
    if (const MaybeFault fault = schemaFault(object, u"workshop/workshop.schema.json"_s)) {
        return Error{Error::Code::Malformed,
                     WorkshopText::tr("The workshop file “%1” has a mistake at %2: %3 It is left as it is.")
                         .arg(displayPath(fileName), readablePlace(object, fault->path), fault->sentence)};
    }
    if (const auto sentence = recordIdFault(object))
        return damaged(fileName, *sentence);
    return done();
}

QString textOf(const QJsonValue &record)
{
    for (const char *key : {"text", "want", "name", "title", "id"}) {
        const QString text = record[QLatin1StringView(key)].toString();
        if (!text.isEmpty())
            return displayText(text);
    }
    return {};
}

QSet<QString> idsOf(const QJsonArray &records)
{
    QSet<QString> ids;
    for (const QJsonValue &record : records)
        ids.insert(record[u"id"].toString());
    return ids;
}

} // namespace

Result<ReadWorkshop> parseWorkshop(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> read = strictJsonObject(bytes);
    if (!read)
        return damaged(fileName, read.error().message);
    QJsonObject object = *read;
    if (object.value("kind"_L1) != kKind) {
        return Error{Error::Code::Malformed,
                     WorkshopText::tr("“%1” is not a workshop file of this program. It is left as it is.")
                         .arg(displayPath(fileName))};
    }
    const bool newer = object.value("version"_L1).toDouble() > kVersion;
    if (newer)
        object[u"version"] = kVersion;
    const Done valid = validated(object, fileName);
    if (!valid && newer)
        return ReadWorkshop{{}, true};
    if (!valid)
        return valid.error();
    return ReadWorkshop{workshopOf(object), newer};
}

QByteArray workshopJson(const Workshop &workshop)
{
    return QJsonDocument(objectOf(workshop)).toJson(QJsonDocument::Indented);
}

Result<Workshop> mergedWorkshop(const Workshop &base, const Workshop &mine, const Workshop &theirs,
                                const QString &fileName)
{
    Workshop other = theirs;
    other.session = base.session; // the clock of this room counts
    QStringList conflicts;
    const QJsonObject merged = mergedObjects(objectOf(base), objectOf(mine), objectOf(other), conflicts);
    if (conflicts.isEmpty())
        return workshopOf(merged);
    return Error{Error::Code::ChangedOnDisk,
                 WorkshopText::tr("Someone else changed the workshop file “%1” in the same places as you: %2. "
                                  "Nothing was written. Save under another name, or read the file again.")
                     .arg(displayPath(fileName), conflicts.join(u", "_s))};
}

JoinedNotes withNotesOf(const Workshop &mine, const Workshop &theirs)
{
    QJsonObject here = objectOf(mine);
    const QJsonObject there = objectOf(theirs);
    const QSet<QString> rounds = idsOf(here[u"rounds"].toArray());
    JoinedNotes joined;
    for (const QString &key : there.keys()) {
        if (!there[key].isArray() || key == "privateNotes"_L1 || key == "steps"_L1 || key == "doneActivities"_L1)
            continue;
        QJsonArray records = here[key].toArray();
        const QSet<QString> ids = idsOf(records);
        for (const QJsonValue &record : there[key].toArray()) {
            const QString id = record[u"id"].toString();
            if (id.isEmpty() || (key == "ballots"_L1 && rounds.contains(record[u"round"].toString())))
                continue;
            if (!ids.contains(id)) {
                records.append(record);
                ++joined.added;
                continue;
            }
            if (!records.contains(record))
                joined.differing.append(WorkshopText::tr("%1: %2", "kind of entry, its text").arg(key, textOf(record)));
        }
        if (!records.isEmpty())
            here[key] = records;
    }
    joined.workshop = workshopOf(here);
    return joined;
}

Workshop copyForNotes(const Workshop &workshop)
{
    Workshop copy = workshop;
    copy.privateNotes.clear();
    copy.ballots.clear();
    copy.notes.removeIf([](const Note &note) { return note.state != Note::State::Shown; });
    copy.session.running = false;
    return copy;
}

QString workshopMoment(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QDateTime momentTime(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODate);
}

QString newWorkshopId()
{
    constexpr qsizetype digits = 12;
    return QUuid::createUuid().toString(QUuid::Id128).first(digits);
}

} // namespace cardwright

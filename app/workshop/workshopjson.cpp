#include "workshop/workshopjson.h"

#include "base/file.h"
#include "schema/jsonrecords.h"
#include "schema/jsontext.h"
#include "schema/reviewmerge.h"
#include "schema/validation.h"
#include "workshop/notesmerge.h"
#include "workshop/offeredmerge.h"
#include "workshop/workshoprecords.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

static void initWorkshopResource()
{
    Q_INIT_RESOURCE(workshop); // a static library's resource has to be asked for, outside a namespace
}

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

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
                                const QString &fileName, QStringList *kept)
{
    Workshop other = theirs;
    other.session = base.session; // the clock of this room counts
    const QJsonObject before = objectOf(base);
    QJsonObject here = objectOf(mine);
    QJsonObject there = objectOf(other);
    const QStringList stayed = joinOffered(before, here, there); // nobody typed it: over this no saving may fail
    QStringList conflicts;
    const QJsonObject merged = mergedObjects(before, here, there, conflicts);
    if (kept && conflicts.isEmpty())
        *kept += stayed;
    if (conflicts.isEmpty())
        return workshopOf(merged);
    return Error{Error::Code::ChangedOnDisk,
                 WorkshopText::tr("Someone else changed the workshop file “%1” in the same places as you: %2. "
                                  "Nothing was written. Save under another name, or read the file again.")
                     .arg(displayPath(fileName), conflicts.join(u", "_s))};
}

Workshop copyForNotes(const Workshop &workshop)
{
    Workshop copy = workshop;
    copy.privateNotes.clear();
    copy.ballots.clear();
    for (QList<Note> *notes : {&copy.notes, &copy.earlier})
        notes->removeIf([](const Note &note) { return note.state != Note::State::Shown; });
    copy.session.running = false;
    // Of a copy that is handed on the first workshop knows only what itself handed out.
    const QJsonValue first = copy.other.take(QLatin1StringView(kHandedOut));
    copy.other[QLatin1StringView(kHandedOut)] = first.isObject() ? first : RecordTarget::write(copy);
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

QString derivedId(const QString &kind, const QString &from)
{
    constexpr qsizetype digits = 12;
    const QByteArray bytes = (kind + u'\n' + from).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(digits));
}

} // namespace cardwright

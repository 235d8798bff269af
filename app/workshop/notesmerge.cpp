#include "workshop/notesmerge.h"

#include "schema/jsonrecords.h"
#include "schema/templatefault.h"
#include "workshop/journeyquestions.h"
#include "workshop/jsonlists.h"
#include "workshop/optics.h"
#include "workshop/triedcard.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoprecords.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStroke = " / "_L1; // between two texts that stand together

// Whose fields refer to records of the kinds before it.
const QStringList kMadeAlike = {u"people"_s, u"agents"_s,    u"journeys"_s, u"notes"_s,
                                u"lenses"_s, u"questions"_s, u"ratings"_s,  u"cells"_s};

QString folded(const QJsonValue &value)
{
    return value.toString().simplified().toCaseFolded();
}

QString listKey(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue &id : list.toArray())
        ids.append(id.toString());
    ids.sort();
    return ids.join(u' ');
}

// The same text for records that two people made of the same thing; empty: each is one of its own.
QString likeness(const QString &kind, const QJsonValue &record)
{
    if (kind == "people"_L1 || kind == "agents"_L1)
        return folded(record[u"name"]);
    if (kind == "journeys"_L1)
        return record[u"want"].isUndefined() ? QString() : record[u"agent"].toString() + u'\n' + folded(record[u"want"]);
    if (kind == "notes"_L1) { // on the sheet by itself
        const QString journey = record[u"journey"].toString();
        return journey.isEmpty() ? QString() : journey + u'\n' + foldedQuestion(record[u"text"].toString());
    }
    if (kind == "ratings"_L1)
        return record[u"dimension"].toString() + u'\n' + record[u"target"].toString();
    if (kind == "cells"_L1)
        return record[u"agent"].toString() + u'\n' + record[u"dimension"].toString() + u'\n' + record[u"about"].toString();
    if (const QString notes = listKey(record[u"notes"]); !notes.isEmpty())
        return u"of "_s + notes;
    const QString text = folded(record[u"text"]);
    return text.isEmpty() ? QString() : record[u"lens"].toString() + u'\n' + text;
}

QJsonValue renamed(const QJsonValue &value, const QHash<QString, QString> &names)
{
    if (value.isString())
        return names.value(value.toString(), value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(renamed(one, names));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object[key] = renamed(object[key], names);
    return object;
}

// Fields of two texts that can stand together.
bool isProse(const QString &key)
{
    static const QSet<QString> keys = {u"text"_s,         u"title"_s,     u"name"_s, u"role"_s, u"domain"_s,
                                       u"datasetMeets"_s, u"cardMeets"_s, u"want"_s, u"help"_s, u"example"_s,
                                       u"rationale"_s,    u"actions"_s};
    return keys.contains(key);
}

// Who was first, and when: mine stays.
bool isOfTheRoom(const QString &key)
{
    static const QSet<QString> keys = {u"id"_s, u"place"_s, u"when"_s, u"author"_s};
    return keys.contains(key);
}

// Likewise where nobody knows what was there before: no words of anybody's.
bool isBookkeeping(const QString &key)
{
    static const QSet<QString> keys = {u"section"_s, u"field"_s, u"x"_s, u"y"_s, u"activity"_s, u"part"_s, u"row"_s, u"journey"_s,
                                       QLatin1StringView(kFoundThere)};
    return isOfTheRoom(key) || keys.contains(key);
}

const WorksheetPart *partOf(const Playbook &playbook, const QString &activity, const QString &part)
{
    const Activity *found = playbook.activity(activity);
    return found ? found->part(part) : nullptr;
}

bool isFreeText(const WorksheetPart *part)
{
    static const QStringList types = {u"text"_s, u"long"_s, u"list"_s, u"notes"_s, u"questions"_s};
    return !part || types.contains(part->type);
}

class Joiner
{
public:
    Joiner(const Workshop &mine, const Workshop &theirs, const Playbook &playbook)
        : m_playbook(playbook)
        , m_here(RecordTarget::write(mine))
        , m_base(theirs.other.value(QLatin1StringView(kHandedOut)).toObject())
        , m_isOfThis(!m_base.isEmpty() && m_base.value(u"created").toString() == mine.created)
    {
        Workshop filed = theirs;
        fileUnderLens(filed);
        m_there = RecordTarget::write(filed);
    }

    JoinedNotes run()
    {
        for (const QString &kind : kMadeAlike)
            findAlike(kind);
        m_rounds = idsOf(m_here.value(u"rounds"));
        joinHead();
        for (const QString &kind : m_there.keys()) {
            if (m_there.value(kind).isArray() && kind != "privateNotes"_L1 && kind != "steps"_L1 && kind != "doneActivities"_L1)
                joinKind(kind);
        }
        park();
        m_joined.workshop = RecordSource::read<Workshop>(m_here);
        return m_joined;
    }

private:
    static QSet<QString> idsOf(const QJsonValue &records)
    {
        const QStringList ids = byId(records).keys();
        return {ids.begin(), ids.end()};
    }

    void findAlike(const QString &kind)
    {
        const QSet<QString> here = idsOf(m_here.value(kind));
        const QSet<QString> there = idsOf(m_there.value(kind));
        QHash<QString, QStringList> mine;
        for (const QJsonValue &record : m_here.value(kind).toArray()) {
            if (!there.contains(record[u"id"].toString()))
                mine[likeness(kind, record)].append(record[u"id"].toString());
        }
        QHash<QString, QString> names;
        for (const QJsonValue &record : m_there.value(kind).toArray()) {
            const QString key = likeness(kind, record);
            const QStringList found = key.isEmpty() ? QStringList() : mine.value(key);
            if (here.contains(record[u"id"].toString()) || found.isEmpty())
                continue;
            if (found.size() == 1 || kind == "ratings"_L1) // two of a name stay two; the last rating counts
                names.insert(record[u"id"].toString(), found.last());
        }
        if (!names.isEmpty())
            m_there = renamed(m_there, names).toObject();
    }

    void joinKind(const QString &kind)
    {
        QJsonArray records = m_here.value(kind).toArray();
        QHash<QString, qsizetype> places; // by id, and of a cell by where it is
        for (qsizetype i = 0; i < records.size(); ++i)
            notePlace(places, kind, records[i].toObject(), i);
        const QHash<QString, QJsonObject> base = byId(m_base.value(kind));
        const QHash<QString, QJsonObject> putAway = byId(m_here.value(u"earlier"));
        for (const QJsonValue &value : m_there.value(kind).toArray()) {
            const QJsonObject theirs = value.toObject();
            const QString id = theirs[u"id"].toString();
            const QString round = kind == "ballots"_L1 ? theirs[u"round"].toString() : kind == "rounds"_L1 ? id : QString();
            if (id.isEmpty() || m_rounds.contains(round))
                continue;
            const auto inBase = base.constFind(id);
            qsizetype at = places.value(id, -1);
            if (at >= 0) {
                records[at] = joinedRecord(kind, records[at].toObject(), theirs, inBase == base.cend() ? nullptr : &*inBase);
                continue;
            }
            const bool isPutAway = kind == "notes"_L1 && putAway.value(id).value(u"text") == theirs[u"text"] && putAway.contains(id);
            if (isPutAway || (m_isOfThis && inBase != base.cend() && *inBase == theirs))
                continue; // taken away here since
            at = kind == "notes"_L1 ? places.value(cellKey(theirs), -1) : -1;
            if (at >= 0) {
                records[at] = joinedRecord(kind, records[at].toObject(), theirs, nullptr);
                continue;
            }
            notePlace(places, kind, theirs, records.size());
            records.append(theirs);
            ++m_joined.added;
        }
        if (!records.isEmpty())
            m_here[kind] = records;
    }

    void notePlace(QHash<QString, qsizetype> &places, const QString &kind, const QJsonObject &record, qsizetype at) const
    {
        places.insert(record[u"id"].toString(), at);
        const QString cell = kind == "notes"_L1 ? cellKey(record) : QString();
        if (!cell.isEmpty() && !places.contains(cell))
            places.insert(cell, at);
    }

    // Empty where any number of notes may stand.
    QString cellKey(const QJsonObject &note) const
    {
        if (!isOneText(note))
            return {};
        return QStringList{note[u"activity"].toString(), note[u"part"].toString(), note[u"row"].toString()}.join(u'\n');
    }

    // The title and the clock are of this room; what nobody wrote down here is taken.
    void joinHead()
    {
        const QJsonObject before = m_here;
        if (!m_here.contains(u"dataset") && m_there.contains(u"dataset"))
            m_here[u"dataset"] = m_there.value(u"dataset");
        QJsonObject draft = m_here.value(u"draft").toObject();
        const QJsonObject theirs = m_there.value(u"draft").toObject();
        for (const QString &key : {u"id"_s, u"name"_s, u"version"_s, u"license"_s}) {
            if (!draft.contains(key) && theirs.contains(key))
                draft[key] = theirs.value(key);
        }
        if (!draft.isEmpty())
            m_here[u"draft"] = draft;
        if (m_here != before)
            ++m_joined.filled;
    }

    // `base`: what theirs was when it was handed out; null where nobody knows.
    QJsonObject joinedRecord(const QString &kind, QJsonObject mine, const QJsonObject &theirs, const QJsonObject *base)
    {
        const QJsonObject before = mine;
        if (kind == "notes"_L1 || kind == "questions"_L1)
            joinReaders(mine, theirs, base);
        bool isBoth = false;
        for (const QString &key : theirs.keys()) {
            const QJsonValue there = theirs.value(key);
            const QJsonValue here = mine.value(key);
            if (there == here || (base && base->value(key) == there) || (kind == "notes"_L1 && key == "state"_L1))
                continue;
            if (here.isUndefined() || (base && base->value(key) == here && !isOfTheRoom(key))) {
                mine[key] = there;
            } else if (here.isArray() && !(kind == "agents"_L1 && key == "dimensions"_L1)) {
                mine[key] = together(here.toArray(), there.toArray());
            } else if (key == "text"_L1 && isQuestion(kind, mine) && foldedQuestion(here.toString()) == foldedQuestion(there.toString())) {
                continue; // a capital, a mark
            } else if (isProse(key) && (kind != "notes"_L1 || isFreeText(partOfNote(mine)))) {
                const QString text = bothTexts(here.toString(), there.toString());
                mine[key] = text;
                if (text == here.toString() || text == there.toString())
                    continue;
                isBoth = true;
                m_joined.both.append(nameOf(kind, before, key));
            } else if (!isBookkeeping(key) && !isPen(kind, before)) {
                keepApart(kind, before, theirs, key);
            }
        }
        if (mine != before && !isBoth)
            ++m_joined.filled;
        return mine;
    }

    static bool isQuestion(const QString &kind, const QJsonObject &record)
    {
        return kind == "questions"_L1 || (kind == "notes"_L1 && record.contains(u"journey"));
    }

    // Where one side names no reader, it means those of its lens; who chose the other one is known of a copy alone.
    void joinReaders(QJsonObject &mine, const QJsonObject &theirs, const QJsonObject *base) const
    {
        const QJsonValue here = mine.value(u"agents");
        const QJsonValue there = theirs.value(u"agents");
        const bool isKnown = base && (base->value(u"agents") == here || base->value(u"agents") == there);
        if (!isKnown && here.toArray().isEmpty() != there.toArray().isEmpty())
            mine[u"agents"] = together(namedReaders(mine), namedReaders(theirs));
    }

    QJsonArray namedReaders(const QJsonObject &asked) const
    {
        const QJsonArray agents = asked[u"agents"].toArray();
        const QString lens = asked[asked.contains(u"lens") ? u"lens"_s : u"row"_s].toString();
        return agents.isEmpty() ? byId(m_here[u"lenses"]).value(lens)[u"agents"].toArray() : agents;
    }

    const WorksheetPart *partOfNote(const QJsonObject &note) const
    {
        return partOf(m_playbook, note[u"activity"].toString(), note[u"part"].toString());
    }

    // The lens and the reader of the form are where its pen stands, nobody's words.
    static bool isPen(const QString &kind, const QJsonObject &record)
    {
        const QString part = record[u"part"].toString();
        return kind == "notes"_L1 && record[u"activity"].toString() == QLatin1StringView(kOptics)
               && (part == "lens"_L1 || part == "agent"_L1);
    }

    void keepApart(const QString &kind, const QJsonObject &mine, const QJsonObject &theirs, const QString &key)
    {
        const bool isPlace = kind == "agents"_L1 && (key == "frequency"_L1 || key == "importance"_L1);
        const QString name = isPlace ? WorkshopText::tr("%1: place on the matrix").arg(plainName(mine)) : nameOf(kind, mine, key);
        if (m_joined.differing.contains(name) && isPlace)
            return; // its other axis
        QJsonObject what{{u"of"_s, mine[u"id"]}, {key, theirs[key]}};
        if (isPlace)
            what = {{u"of"_s, mine[u"id"]}, {u"x"_s, theirs[u"frequency"]}, {u"y"_s, theirs[u"importance"]}};
        const QByteArray bytes = QJsonDocument(what).toJson(QJsonDocument::Compact);
        Record item;
        item.id = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(12));
        item.activity = kind == "notes"_L1 ? mine[u"activity"].toString() : QString();
        item.text = WorkshopText::tr("%1 – “%2” here, “%3” in a second person's notes")
                        .arg(name, isPlace ? matrixWords(mine) : words(kind, mine, mine[key]),
                             isPlace ? matrixWords(theirs) : words(kind, mine, theirs[key]));
        m_parked.append(item);
        m_joined.differing.append(name);
    }

    static QString matrixWords(const QJsonObject &agent)
    {
        constexpr int percent = 10;
        return WorkshopText::tr("%1% to the right, %2% up")
            .arg(agent[u"frequency"].toInt() / percent)
            .arg(agent[u"importance"].toInt() / percent);
    }

    // What differs waits in the parking lot, once however often the file comes in.
    void park()
    {
        QJsonArray parked = m_here.value(u"parked").toArray();
        const QSet<QString> there = idsOf(parked);
        int place = 0;
        for (const QJsonValue &record : std::as_const(parked))
            place = qMax(place, record[u"place"].toInt());
        for (Record &item : m_parked) {
            if (there.contains(item.id))
                continue;
            place += 1000;
            item.place = place;
            parked.append(RecordTarget::write(item));
        }
        if (!parked.isEmpty())
            m_here[u"parked"] = parked;
    }

    // "Nurse: Fluency with data"; what a record is called has no name of its own.
    QString nameOf(const QString &kind, const QJsonObject &record, const QString &key) const
    {
        static const QStringList ownName = {u"text"_s, u"name"_s, u"title"_s, u"want"_s};
        const WorksheetPart *cell = kind == "notes"_L1 && isOneText(record) ? partOfNote(record) : nullptr;
        const QString about = cell                  ? nameOfId(record[u"row"].toString())
                              : kind == "ratings"_L1 ? nameOfId(record[u"dimension"].toString())
                                                     : plainName(record);
        const QString title = cell ? cell->title : ownName.contains(key) ? QString() : fieldTitle(key);
        if (about.isEmpty() || title.isEmpty())
            return about + title;
        return WorkshopText::tr("%1: %2", "what an entry is about, its field").arg(about, title);
    }

    bool isOneText(const QJsonObject &note) const
    {
        return holdsOneText(m_playbook, note[u"activity"].toString(), note[u"part"].toString());
    }

    static QString plainName(const QJsonObject &record)
    {
        for (const QLatin1StringView key : {"text"_L1, "want"_L1, "name"_L1, "title"_L1}) {
            if (const QString text = record[key].toString(); !text.isEmpty())
                return displayText(text);
        }
        return {};
    }

    // As a worksheet calls it: "datasetMeets" is its part "dataset-meets".
    QString fieldTitle(const QString &key) const
    {
        if (key == "choice"_L1)
            return WorkshopText::tr("kept or dropped");
        if (key == "cluster"_L1)
            return WorkshopText::tr("cluster");
        if (key == "rank"_L1)
            return WorkshopText::tr("rank");
        return partTitle(key == "dimensions"_L1 ? u"ranks"_s : key);
    }

    QString partTitle(const QString &key) const
    {
        QString part;
        for (const QChar letter : key)
            part += letter.isUpper() ? QString(u'-') + letter.toLower() : QString(letter);
        for (const Activity &activity : m_playbook.activities) {
            if (const WorksheetPart *found = activity.part(part))
                return found->title;
        }
        return key;
    }

    QString words(const QString &kind, const QJsonObject &record, const QJsonValue &value) const
    {
        if (value.isDouble())
            return QString::number(value.toInt());
        QStringList names;
        const WorksheetPart *part = kind == "notes"_L1 ? partOfNote(record) : nullptr;
        const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &one : all) {
            const QString id = one.toString();
            names.append(part && !part->options.isEmpty() ? titleOf(part->options, id) : nameOfId(id));
        }
        return names.join(u"; "_s);
    }

    // Of a record or of something of the Playbook; what is neither is a text.
    QString nameOfId(const QString &id) const
    {
        for (const QJsonObject &workshop : {m_here, m_there}) {
            for (const QString &kind : workshop.keys()) {
                const QHash<QString, QJsonObject> records = byId(workshop[kind]);
                if (!id.isEmpty() && records.contains(id))
                    return plainName(records[id]);
            }
        }
        for (const QList<Entry> &list : {m_playbook.ratings, m_playbook.buckets, m_playbook.importance, m_playbook.maturity,
                                         m_playbook.heuristics, m_playbook.earlyReview}) {
            if (const QString title = titleOf(list, id); title != id)
                return title;
        }
        const QString scope = titleOf(m_playbook.scopes, id);
        const QString stage = titleOf(m_playbook.often, id);
        return scope != id ? scope : stage != id ? stage : titleOf(m_playbook.dimensions, id);
    }

    const Playbook &m_playbook;
    QSet<QString> m_rounds; // that are here
    QJsonObject m_here;
    QJsonObject m_there;
    QJsonObject m_base;
    bool m_isOfThis; // theirs was handed out from this workshop: what it had then was here
    QList<Record> m_parked;
    JoinedNotes m_joined;
};

} // namespace

bool holdsOneText(const Playbook &playbook, const QString &activity, const QString &part)
{
    const WorksheetPart *found = partOf(playbook, activity, part);
    return found && found->type != "notes"_L1 && found->type != "questions"_L1 && found->type != "axis"_L1;
}

QString bothTexts(const QString &mine, const QString &theirs)
{
    const auto isIn = [](const QStringList &pieces, const QString &piece) {
        return std::any_of(pieces.begin(), pieces.end(), [&](const QString &one) {
            return one.simplified().compare(piece.simplified(), Qt::CaseInsensitive) == 0;
        });
    };
    QString text = mine;
    QStringList pieces = mine.split(kStroke);
    for (const QString &piece : theirs.split(kStroke)) {
        if (isIn(pieces, piece) || piece.trimmed().isEmpty())
            continue;
        text += text.trimmed().isEmpty() ? piece : kStroke + piece;
        pieces.append(piece);
    }
    return text;
}

JoinedNotes withNotesOf(const Workshop &mine, const Workshop &theirs, const Playbook &playbook)
{
    return Joiner(mine, theirs, playbook).run();
}

QString joinedReport(const JoinedNotes &joined, const QString &name)
{
    QStringList sentences;
    if (joined.added > 0)
        sentences.append(WorkshopText::tr("%n entries of “%1” are added.", nullptr, joined.added).arg(name));
    if (joined.filled > 0)
        sentences.append(WorkshopText::tr("%n entries here took something from “%1”.", nullptr, joined.filled).arg(name));
    if (!joined.both.isEmpty())
        sentences.append(WorkshopText::tr("Both of you wrote here, and both texts stand there now: %1.").arg(joined.both.join("; "_L1)));
    if (!joined.differing.isEmpty()) {
        sentences.append(WorkshopText::tr("These differ. Yours stays, the other one is in the parking lot: %1.")
                             .arg(joined.differing.join("; "_L1)));
    }
    return sentences.isEmpty() ? WorkshopText::tr("“%1” holds nothing that is not here already.").arg(name)
                               : sentences.join(u'\n');
}

} // namespace cardwright

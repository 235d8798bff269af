#pragma once

#include "base/result.h"
#include "workshop/workshop.h"

#include <QDateTime>

namespace cardwright {

struct ReadWorkshop
{
    Workshop workshop;
    bool newer = false; // of a later edition of the format: to be shown, never to be written over
};

// Reads the text of a workshop file: JSON as in workshop.schema.json. Refuses, naming `fileName` and
// the place, what writing it again would spoil. Of a later edition what can be read is read.
Result<ReadWorkshop> parseWorkshop(const QByteArray &bytes, const QString &fileName);

// One value a line, keys in alphabetical order, records by place and id: parseWorkshop() of it gives
// `workshop` again with its lists in that order, and the same workshop always gives the same bytes.
QByteArray workshopJson(const Workshop &workshop);

// What two programs made of `base`, joined record by record; of session and timer mine are taken.
// Where both changed one record, each in their own way, nothing is chosen: the error names those
// places (Error::Code::ChangedOnDisk). But for what goes from journeys to a sheet by itself (offeredmerge.h), and for
// what one took away and the other changed: it stays, and its words are put into `kept`.
Result<Workshop> mergedWorkshop(const Workshop &base, const Workshop &mine, const Workshop &theirs,
                                const QString &fileName, QStringList *kept = nullptr);

// What a second note-taker gets to write in: without private notes, ballots, and notes that nobody may see
// yet; the clock stands still. It keeps what it was handed out as (notesmerge.h).
Workshop copyForNotes(const Workshop &workshop);

// "2026-03-01T14:05:00Z": times compare as texts.
QString workshopMoment(const QDateTime &time);
// An invalid time for a text that is none.
QDateTime momentTime(const QString &moment);

// An id that no other record has, here or in a second person's file.
QString newWorkshopId();

// A place after the last of `records`.
template<typename List>
int nextPlace(const List &records)
{
    constexpr int step = 1000; // room to move records between others
    int last = 0;
    for (const auto &record : records)
        last = record.place > last ? record.place : last;
    return last + step;
}

// The record with this id; null where there is none.
template<typename Record>
const Record *recordOf(const QList<Record> &records, const QString &id)
{
    for (const Record &record : records) {
        if (record.id == id)
            return &record;
    }
    return nullptr;
}
template<typename Record>
Record *recordOf(QList<Record> &records, const QString &id)
{
    for (Record &record : records) {
        if (record.id == id)
            return &record;
    }
    return nullptr;
}

// The id of a record that is made of another one by itself, whichever program does it first.
QString derivedId(const QString &kind, const QString &from);
// Likewise, but for one that has it already: it may be of something else by now.
template<typename Record>
QString derivedId(const QString &kind, const QString &from, const QList<Record> &records)
{
    const QString id = derivedId(kind, from);
    return recordOf(records, id) ? newWorkshopId() : id;
}

// The records in the order of the file.
template<typename Record>
QList<Record> inOrder(QList<Record> records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record &left, const Record &right) {
        return left.place != right.place ? left.place < right.place : left.id < right.id;
    });
    return records;
}

// Moves the record `id` to the index `to` of the list in order. Changes its place alone, unless there
// is no room between its new neighbours: then all get new places.
template<typename Record>
void moveRecord(QList<Record> &records, const QString &id, qsizetype to)
{
    QList<Record> sorted = inOrder(records);
    const auto moved = std::find_if(sorted.begin(), sorted.end(), [&](const Record &one) { return one.id == id; });
    if (moved == sorted.end())
        return;
    Record record = *moved;
    sorted.erase(moved);
    to = qBound<qsizetype>(0, to, sorted.size());
    const int before = to > 0 ? sorted[to - 1].place : 0;
    const int after = to < sorted.size() ? sorted[to].place : before + 2000;
    record.place = before + (after - before) / 2;
    sorted.insert(to, record);
    if (record.place <= before || record.place >= after) {
        for (qsizetype i = 0; i < sorted.size(); ++i)
            sorted[i].place = static_cast<int>(i + 1) * 1000;
    }
    records = sorted;
}

} // namespace cardwright

#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace cardwright {

// Lists of a workshop file as JSON, for joining two of them (notesmerge.h, offeredmerge.h).

inline QHash<QString, QJsonObject> byId(const QJsonValue &records)
{
    QHash<QString, QJsonObject> found;
    for (const QJsonValue &record : records.toArray())
        found.insert(record[u"id"].toString(), record.toObject());
    return found;
}

// Mine, and behind them what only theirs has.
inline QJsonArray together(QJsonArray mine, const QJsonArray &theirs)
{
    for (const QJsonValue &one : theirs) {
        if (!mine.contains(one))
            mine.append(one);
    }
    return mine;
}

} // namespace cardwright

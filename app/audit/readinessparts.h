#pragma once

#include "audit/readinessreport.h"

namespace cardwright {

// A chapter of the readiness report, before it is written as Markdown or as a page.
struct ReadinessPart
{
    QString title;
    QStringList sentences;     // ours
    QStringList points;        // a list: ours
    QStringList columns;       // a table, if there are rows; of two columns without names: facts
    QList<QStringList> rows;   // people's words and the card's
    QString ifEmpty;           // instead of a table without rows
};
QList<ReadinessPart> readinessParts(const ReadinessReport &content);

QString readinessTitle(const ReadinessReport &content);

} // namespace cardwright

#pragma once

#include "cli/command.h"
#include "schema/comparison.h"
#include "schema/conflictmarkers.h"

namespace cardwright {

// Two cards and what is different about them, for the writers of each format.
struct ComparedCards
{
    OpenedCard before;
    OpenedCard after;
    CardComparison comparison;
    QList<Conflict> conflictsBefore;
    QList<Conflict> conflictsAfter;
};

QByteArray diffText(const ComparedCards &compared, bool colours);
QByteArray diffJson(const ComparedCards &compared);
QByteArray diffMarkdown(const ComparedCards &compared);

// "Provenance › Collection › Data Processing", as the second card has it, else the first.
QString placeOf(const ComparedCards &compared, const FieldComparison &field);
// "changed, renamed from “Sorting”"
QString changesOf(const ComparedCards &compared, const FieldComparison &field);
// What is different about the files as a whole, a sentence each.
QStringList fileSentences(const CardComparison &comparison);

// The lines of `text` that changes touch, by the place and length that `at` gives of a change.
struct TouchedLine
{
    QString text;
    qsizetype begin = 0;
    bool touched = false;
};
QList<TouchedLine> touchedLines(const QString &text, const QList<std::pair<qsizetype, qsizetype>> &ranges);

} // namespace cardwright

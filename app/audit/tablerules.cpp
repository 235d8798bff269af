#include "audit/rules.h"

#include "schema/bodyunits.h"
#include "schema/codecs.h"
#include "schema/valuehints.h"

#include <algorithm>

namespace cardwright {

namespace {

struct Row
{
    const BodyUnit *unit;
    QVarLengthArray<QStringView, 8> cells;
};

// The tables of a node, header first; calls `judge` once a table.
template<typename Judge>
void forEachTable(const AuditedCard &audited, int node, Judge judge)
{
    const QString &text = audited.text(node);
    if (!text.contains(u'|'))
        return;
    const BodyUnits units(text);
    QList<Row> table;
    for (const BodyUnit &unit : units) {
        const bool header = unit.kind == BodyUnit::Kind::HeaderRow;
        const bool row = unit.kind == BodyUnit::Kind::Row;
        if ((header || !row) && !table.isEmpty()) {
            judge(table);
            table.clear();
        }
        if (header || (row && !table.isEmpty()))
            table.append({&unit, cellsOf(unit.text)});
    }
    if (!table.isEmpty())
        judge(table);
}

QList<Hit> missingCaptions(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        if (!audited.reading.node(i).missingCaption)
            continue;
        const QString &text = audited.text(i);
        const qsizetype at = qMax<qsizetype>(text.indexOf(u'|'), 0);
        const qsizetype end = text.indexOf(u'\n', at);
        hits.append(audited.at(i, at, end < 0 ? text.size() : end));
    }
    return hits;
}

// A row of which some values stand and others do not; rows that hold only their label wait as a whole.
QList<Hit> emptyCells(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        int count = 0;
        const BodyUnit *first = nullptr;
        Hit hit;
        forEachTable(audited, i, [&](const QList<Row> &table) {
            for (const Row &row : table.sliced(1)) {
                const qsizetype columns = table.first().cells.size();
                if (columns < 3)
                    continue;
                qsizetype filled = 0;
                for (qsizetype c = 1; c < qMin(columns, row.cells.size()); ++c)
                    filled += !row.cells[c].isEmpty();
                if (filled == 0 || filled == columns - 1)
                    continue;
                count += static_cast<int>(columns - 1 - filled);
                if (!first) {
                    first = row.unit;
                    hit = audited.at(i, row.unit->begin, row.unit->end);
                }
            }
        });
        if (!first)
            continue;
        hit.count = count;
        hits.append(hit);
    }
    return hits;
}

QList<Hit> namelessColumns(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        forEachTable(audited, i, [&](const QList<Row> &table) {
            const Row &header = table.first();
            for (qsizetype c = 0; c < header.cells.size(); ++c) {
                if (!header.cells[c].isEmpty())
                    continue;
                const bool holds = std::any_of(table.begin() + 1, table.end(), [c](const Row &row) {
                    return c < row.cells.size() && !row.cells[c].isEmpty();
                });
                // The corner above the labels of rows may well be empty.
                const bool corner = c == 0 && header.cells.size() > 1 && !header.cells.last().isEmpty();
                if (!holds || corner)
                    continue;
                hits.append(audited.at(i, header.unit->begin, header.unit->end, {QString::number(c + 1)}));
                return;
            }
        });
    }
    return hits;
}

QList<Hit> noNumbers(const AuditedCard &audited)
{
    const Template &schema = *audited.schema();
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const int spec = audited.match.specOf(i);
        if (spec < 0 || schema.specs()[spec].answer != AnswerKind::Table || !audited.isAnswered(i))
            continue;
        QString body = audited.text(i);
        const std::optional<TableValue> table = parseTable(body.remove(u'\r'), schema, spec);
        if (!table)
            continue;
        const QList<OddCell> odd = oddCells(*table, schema, spec);
        if (odd.isEmpty())
            continue;
        const QString &text = audited.text(i);
        const qsizetype at = text.indexOf(odd.first().text);
        Hit hit = at < 0 ? audited.at(i) : audited.at(i, at, at + odd.first().text.size());
        hit.arguments = {quoted(odd.first().text), odd.first().row};
        hits.append(hit);
    }
    return hits;
}

} // namespace

QList<Rule> tableRules()
{
    return {
        {"caption-missing", "M8", "answer", "", kLook, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "The table has no caption."),
         QT_TRANSLATE_NOOP("Audit", "A caption says what to see in the numbers: the one sentence that readers take away."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: twenty-five questions ask for a caption above or below."), missingCaptions},
        {"cell-empty", "M8", "answer", "", kLookFromReview, kNothing,
         QT_TRANSLATE_N_NOOP("Audit", "%n cell(s) of this table are empty beside others that are filled."),
         QT_TRANSLATE_NOOP("Audit", "An empty cell can mean zero, unknown, or not counted yet. Say which."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: tables are filled or their rows left out."), emptyCells},
        {"column-nameless", "M8", "answer", "", kLookFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "Column %1 of this table has no name."),
         QT_TRANSLATE_NOOP("Audit", "A screen reader reads the name of the column with each of its values; without one they are bare numbers to everybody."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: every table begins with a row of names."), namelessColumns},
        {"number-unread", "M8", "answer", "", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1” (%2) is no number."),
         QT_TRANSLATE_NOOP("Audit", "Readers compare numbers across datasets. An estimate may say so: “about 12,000”."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: statistics and counts are tables of numbers."), noNumbers},
    };
}

} // namespace cardwright

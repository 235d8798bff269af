#include "workshop/tablewidths.h"

#include <QFontMetricsF>

#include <numeric>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMostLines = 3.5; // of a text in a column that is too narrow for it
constexpr int kEnoughLetters = 20; // of a line: such a column is wide enough

} // namespace

QList<qreal> sharedWidths(qreal room, const QList<qreal> &weights, const QList<qreal> &least)
{
    QList<qreal> widths(weights.size(), 0);
    const bool isTight = std::accumulate(least.begin(), least.end(), 0.0) > room;
    bool isDone = false;
    while (!isDone) {
        isDone = true;
        qreal left = room;
        qreal weight = 0;
        for (qsizetype i = 0; i < weights.size(); ++i) {
            left -= widths[i];
            weight += widths[i] > 0 ? 0 : weights[i];
        }
        for (qsizetype i = 0; i < weights.size() && !isTight; ++i) {
            if (widths[i] == 0 && left * weights[i] / weight < least[i]) {
                widths[i] = least[i];
                isDone = false;
                break; // less is left for the others
            }
        }
        for (qsizetype i = 0; i < weights.size() && isDone; ++i) {
            if (widths[i] == 0)
                widths[i] = qMax(1.0, left * weights[i] / weight);
        }
    }
    return widths;
}

QList<int> wideColumns(const Sheet &sheet, const SheetStyle &style, const QList<qreal> &widths)
{
    QList<int> wide;
    if (!sheet.isWall || !sheet.hasRows || sheet.keepsEmpty)
        return wide;
    const QFontMetricsF metrics(style.body);
    for (const SheetCard &card : sheet.cards) {
        const SheetColumn &column = sheet.columns[card.column];
        const bool isText = column.type == "long"_L1 || column.type == "text"_L1;
        const qreal width = widths[card.column] - 2 * style.pad;
        if (column.many || !isText || card.share >= 0 || wide.contains(card.column)
            || width > kEnoughLetters * metrics.averageCharWidth())
            continue;
        if (metrics.horizontalAdvance(card.text) > kMostLines * qMax(1.0, width))
            wide.append(card.column);
    }
    return wide.size() < sheet.columns.size() ? wide : QList<int>();
}

Sheet withoutColumns(const Sheet &sheet, const QList<int> &columns)
{
    Sheet rest = sheet;
    rest.columns.clear();
    rest.cards.clear();
    QHash<int, int> places;
    for (int i = 0; i < sheet.columns.size(); ++i) {
        if (columns.contains(i))
            continue;
        places.insert(i, static_cast<int>(rest.columns.size()));
        rest.columns.append(sheet.columns[i]);
    }
    for (SheetCard card : sheet.cards) {
        if (!places.contains(card.column))
            continue;
        card.column = places.value(card.column);
        rest.cards.append(card);
    }
    return rest;
}

} // namespace cardwright

#include "workshop/sheetlayouter.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace cardwright {

namespace {

constexpr int kShort = 14; // letters of a column that needs little room
constexpr int kShortWord = 3;
constexpr qreal kBarShare = 0.3; // of the width, for bars

class Layouter : private SheetLayouter
{
public:
    Layouter(const Sheet &sheet, const SheetStyle &style, QSizeF size)
        : SheetLayouter(sheet, style, size)
    {
    }

    SheetLayout board()
    {
        const int columns = static_cast<int>(m_sheet.columns.size());
        const qreal width = (m_size.width() - (columns - 1) * m_style.gap) / qMax(1, columns);
        qreal top = 0;
        for (int i = 0; i < columns; ++i)
            top = qMax(top, columnHead(i, i * (width + m_style.gap), width));
        alignHeads(top);
        m_layout.head = top;
        qreal bottom = top;
        for (int i = 0; i < columns; ++i) {
            const qsizetype ground = cell(i, -1, {i * (width + m_style.gap), top, width, 0});
            bottom = qMax(bottom, area(i, i * (width + m_style.gap), top, width));
            m_layout.boxes[ground].rect.setBottom(qMax(bottom, m_size.height()));
        }
        return finished(bottom);
    }

    // Lists and tables: a name for each row, then its cells.
    SheetLayout table()
    {
        const QList<qreal> widths = columnWidths();
        qreal top = 0;
        qreal left = m_sheet.hasRows ? m_nameWidth + m_style.gap : 0;
        QList<qreal> lefts;
        for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
            lefts.append(left);
            top = qMax(top, columnHead(i, left, widths[i]));
            left += widths[i] + m_style.gap;
        }
        alignHeads(top);
        m_layout.head = top;
        qreal y = top;
        const qsizetype rows = m_sheet.hasRows ? m_sheet.rows.size() : 1;
        for (qsizetype line = 0; line < rows; ++line)
            y = tableRow(m_sheet.hasRows ? static_cast<int>(line) : -1, y, lefts, widths);
        return finished(y);
    }

    // One field below the other, its question before it.
    SheetLayout form()
    {
        qreal y = 0;
        const qreal nameWidth = m_size.width() * 0.32;
        const qreal left = nameWidth + m_style.gap;
        const qsizetype rows = m_sheet.hasRows ? m_sheet.rows.size() : 1;
        for (qsizetype line = 0; line < rows; ++line) {
            const int row = m_sheet.hasRows ? static_cast<int>(line) : -1;
            if (row >= 0)
                y = words(SheetBox::Kind::RowHead, m_sheet.rows[row].title, {0, y, m_size.width(), 0}, m_style.head, row) + m_style.gap;
            for (qsizetype i = 0; i < m_sheet.columns.size(); ++i)
                y = formField(static_cast<int>(i), row, y, nameWidth, left);
            y += m_style.gap;
        }
        return finished(y);
    }

private:
    // The notes of an area, or what belongs there.
    qreal area(int column, qreal left, qreal top, qreal width)
    {
        const QString &prompt = m_sheet.columns[column].prompt;
        const bool isEmpty = std::none_of(m_sheet.cards.begin(), m_sheet.cards.end(),
                                          [column](const SheetCard &card) { return card.column == column; });
        if (isEmpty && !prompt.isEmpty())
            return words(SheetBox::Kind::Hint, prompt,
                         {left + m_style.pad, top + m_style.pad / 2, width - 2 * m_style.pad, 0},
                         m_style.body, -1, column);
        return notes(column, -1, left, top, width);
    }

    qreal columnHead(qsizetype column, qreal left, qreal width)
    {
        if (m_sheet.columns[column].title.isEmpty())
            return 0; // a list that is only broken into columns
        // A long word is cut with a mark rather than broken anywhere.
        const QFontMetricsF metrics(m_style.head);
        QStringList title = m_sheet.columns[column].title.split(QChar(u' '));
        for (QString &word : title)
            word = metrics.elidedText(word, Qt::ElideRight, width);
        return words(SheetBox::Kind::ColumnHead, title.join(QChar(u' ')), {left, 0, width, 0}, m_style.head, -1,
                     static_cast<int>(column))
               + m_style.gap;
    }

    // Their lines stand at one height.
    void alignHeads(qreal bottom)
    {
        for (SheetBox &box : m_layout.boxes) {
            if (box.kind == SheetBox::Kind::ColumnHead)
                box.rect.setBottom(bottom - m_style.gap);
        }
    }

    // The notes of one place, one below the other; gives where they end.
    qreal notes(int column, int row, qreal left, qreal top, qreal width)
    {
        QString cluster;
        for (qsizetype i = 0; i < m_sheet.cards.size(); ++i) {
            const SheetCard &card = m_sheet.cards[i];
            if (card.column != column || card.row != row)
                continue;
            if (!card.clusterId.isEmpty() && card.clusterId != cluster && !card.cluster.isEmpty())
                top = words(SheetBox::Kind::Label, card.cluster, {left, top, width, 0}, m_style.head, row, column);
            cluster = card.clusterId;
            const qreal inward = card.clusterId.isEmpty() ? 0 : m_style.pad;
            SheetBox box = noteBox(static_cast<int>(i), width - inward);
            box.rect.moveTo(left + inward, top);
            m_layout.boxes.append(box);
            top = box.rect.bottom() + m_style.gap;
        }
        return top;
    }

    qreal values(int column, int row, qreal left, qreal top, qreal width)
    {
        if (m_sheet.columns[column].many)
            return notes(column, row, left + m_style.pad / 2, top, width - m_style.pad);
        for (qsizetype i = 0; i < m_sheet.cards.size(); ++i) {
            const SheetCard &card = m_sheet.cards[i];
            if (card.column != column || card.row != row)
                continue;
            SheetBox box;
            box.kind = SheetBox::Kind::Value;
            box.card = static_cast<int>(i);
            box.column = column;
            box.row = row;
            box.text = broken(card.text, m_style.body, width - 2 * m_style.pad);
            box.rect = {left, top, width, box.text.size().height() + m_style.pad};
            m_layout.boxes.append(box);
            return box.rect.bottom();
        }
        return top;
    }

    QList<qreal> columnWidths()
    {
        const qreal letter = QFontMetricsF(m_style.body).averageCharWidth();
        const int count = static_cast<int>(m_sheet.columns.size());
        qreal weight = 0;
        QList<qreal> weights;
        for (const SheetColumn &column : m_sheet.columns) {
            const bool narrow = !column.many && column.type != QLatin1String("text") && column.type != QLatin1String("long")
                                && column.type != QLatin1String("list");
            weights.append(narrow                                       ? 1
                           : column.id == QLatin1String("question")     ? 4
                           : column.type == QLatin1String("long")       ? 3
                                                                        : 2.4);
            weight += weights.last();
        }
        qreal longest = 0;
        for (const SheetRow &row : m_sheet.rows)
            longest = qMax(longest, QFontMetricsF(m_style.head).horizontalAdvance(row.title) + 2 * m_style.pad);
        m_nameWidth = m_sheet.hasRows ? qMin(longest, m_size.width() * (weight <= 3 ? 0.6 : weight > 8 ? 0.2 : 0.26)) : 0;
        m_nameWidth = m_sheet.hasRows ? qMax(m_nameWidth, 3 * letter) : 0;
        const qreal room = m_size.width() - m_nameWidth - qMax(0, count - (m_sheet.hasRows ? 0 : 1)) * m_style.gap;
        // Heads can be cut with a mark, so they give way first.
        const qreal shortest = kShort * letter / 3;
        QList<qreal> least = leastWidths(shortest, true);
        if (std::accumulate(least.begin(), least.end(), 0.0) > room) {
            least = leastWidths(shortest, false);
            QSet<int> used;
            for (const SheetCard &card : m_sheet.cards)
                used.insert(card.column);
            for (qsizetype i = 0; i < weights.size(); ++i) {
                if (!used.contains(static_cast<int>(i)))
                    weights[i] = qMin(weights[i], 1.0); // it takes its width when something stands in it
            }
        }
        return shared(room, weights, least);
    }

    // What the longest word of each column needs, so that none is broken.
    QList<qreal> leastWidths(qreal least, bool withHeads)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s"));
        const QFontMetricsF body(m_style.body);
        const QFontMetricsF head(m_style.head);
        QList<qreal> widths;
        const auto widen = [&](qsizetype column, const QString &text, const QFontMetricsF &metrics) {
            for (const QString &word : text.split(blanks)) {
                if (word.size() > kShortWord)
                    widths[column] = qMax(widths[column], metrics.horizontalAdvance(word) + 2 * m_style.pad + 1);
            }
        };
        for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
            widths.append(least);
            if (withHeads)
                widen(i, m_sheet.columns[i].title, head);
        }
        for (const SheetCard &card : m_sheet.cards) {
            if (card.share >= 0)
                widths[card.column] = qMax(widths[card.column], m_size.width() * kBarShare);
            else if (!m_sheet.columns[card.column].many)
                widen(card.column, card.text, body);
        }
        return widths;
    }

    // By weight; a column that would get less than it needs gets that, where there is so much.
    static QList<qreal> shared(qreal room, const QList<qreal> &weights, const QList<qreal> &least)
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

    qreal tableRow(int row, qreal y, const QList<qreal> &lefts, const QList<qreal> &widths)
    {
        const qreal top = y + m_style.pad / 2;
        const qsizetype first = m_layout.boxes.size();
        qreal bottom = top + QFontMetricsF(m_style.body).height() + m_style.pad;
        QList<qsizetype> grounds;
        for (qsizetype i = 0; i < lefts.size(); ++i)
            grounds.append(cell(static_cast<int>(i), row, {lefts[i], y, widths[i], 0}));
        if (row >= 0)
            bottom = qMax(bottom, words(SheetBox::Kind::RowHead, m_sheet.rows[row].title, {0, top, m_nameWidth, 0}, m_style.head, row));
        for (qsizetype i = 0; i < lefts.size(); ++i)
            bottom = qMax(bottom, values(static_cast<int>(i), row, lefts[i], top, widths[i]));
        for (const qsizetype ground : grounds)
            m_layout.boxes[ground].rect.setBottom(bottom);
        if (row >= 0)
            m_layout.rows.append(QRectF(0, y, m_size.width(), bottom - y));
        SheetBox line;
        line.kind = SheetBox::Kind::Line;
        line.row = row;
        line.rect = {0, bottom, m_size.width(), 1};
        m_layout.boxes.insert(first, line);
        return bottom + 1;
    }

    qreal formField(int column, int row, qreal y, qreal nameWidth, qreal left)
    {
        const qsizetype ground = cell(column, row, {left, y, m_size.width() - left, 0});
        const qreal name = words(SheetBox::Kind::RowHead, m_sheet.columns[column].title, {0, y + m_style.pad / 2, nameWidth, 0},
                                 m_style.head, row, column);
        qreal bottom = qMax(name, values(column, row, left, y + m_style.pad / 2, m_size.width() - left));
        bottom = qMax(bottom, y + QFontMetricsF(m_style.body).height() + m_style.pad) + m_style.pad / 2;
        m_layout.boxes[ground].rect.setBottom(bottom);
        return bottom + m_style.gap;
    }

    qreal m_nameWidth = 0;
};

} // namespace

bool isWhole(const Sheet &sheet, const SheetLayout &layout, const SheetBox &box, const QRectF &room)
{
    if (box.kind == SheetBox::Kind::ColumnHead)
        return true;
    if (sheet.kind == WorksheetKind::Board && box.kind == SheetBox::Kind::Cell)
        return true; // an area is as long as the sheet
    QRectF all = box.rect;
    if (box.row >= 0 && box.row < layout.rows.size())
        all = layout.rows[box.row];
    if (all.height() > room.height())
        return all.bottom() > room.top() && all.top() < room.bottom();
    return all.top() >= room.top() - 1 && all.bottom() <= room.bottom() + 1;
}

SheetLayout layoutOf(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    if (sheet.kind == WorksheetKind::Matrix)
        return matrixLayout(sheet, style, size);
    Layouter layouter(sheet, style, size);
    switch (sheet.kind) {
    case WorksheetKind::Board:
        return layouter.board();
    case WorksheetKind::Form:
        return layouter.form();
    case WorksheetKind::Matrix:
    case WorksheetKind::List:
    case WorksheetKind::Table:
        break;
    }
    return layouter.table();
}

} // namespace cardwright

#include "workshop/sheetlayouter.h"
#include "workshop/syllables.h"
#include "workshop/tablewidths.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace cardwright {

namespace {

constexpr int kShort = 14; // letters of a column that needs little room
constexpr int kShortWord = 3;
constexpr int kEasyLetters = 10; // of a line in a narrow column
constexpr qreal kEasily = 0.8; // of the room that columns need at least
constexpr qreal kWideName = 0.3; // of the width, for the name of a column whose values stand below their row
constexpr qreal kFieldName = 0.32; // of the width, for the names on a form
constexpr qreal kWidestFieldName = 0.42;
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
        fitHeads(QList<qreal>(columns, width));
        for (int i = 0; i < columns; ++i)
            top = qMax(top, columnHead(i, i * (width + m_style.gap), 0, width));
        alignHeads(top);
        m_layout.head = top;
        qreal bottom = top;
        for (int i = 0; m_sheet.hasParts() && i < columns; ++i)
            bottom = qMax(bottom, parts(i, i * (width + m_style.gap), top, width));
        for (int i = 0; !m_sheet.hasParts() && i < columns; ++i) {
            const qsizetype ground = cell(i, -1, {i * (width + m_style.gap), top, width, 0});
            bottom = qMax(bottom, area(i, i * (width + m_style.gap), top, width));
            m_layout.boxes[ground].rect.setBottom(qMax(bottom, m_size.height()));
        }
        return finished(bottom);
    }

    // Lists and tables: a name for each row, then its cells.
    SheetLayout table()
    {
        const QList<qreal> widths = widthsOfColumns();
        qreal top = 0;
        qreal left = m_sheet.hasRows ? m_nameWidth + m_style.gap : 0;
        QList<qreal> lefts;
        fitHeads(widths);
        for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
            lefts.append(left);
            if (m_wide.contains(i))
                continue;
            top = qMax(top, columnHead(static_cast<int>(i), left, 0, widths[i]));
            left += widths[i] + m_style.gap;
        }
        alignHeads(top);
        m_layout.head = top;
        qreal y = top;
        const qsizetype rows = m_sheet.hasRows ? m_sheet.rows.size() : 1;
        for (qsizetype line = 0; line < rows; ++line)
            y = tableRow(m_sheet.hasRows ? static_cast<int>(line) : -1, y, lefts, widths);
        for (const QString &sentence : m_sheet.foot)
            y = words(SheetBox::Kind::Hint, sentence, {0, y + m_style.pad, m_size.width(), 0}, m_style.body);
        return finished(y);
    }

    // One field below the other, its question before it.
    SheetLayout form()
    {
        qreal y = 0;
        const qreal nameWidth = fieldNameWidth();
        const qreal left = nameWidth + m_style.gap;
        const qsizetype rows = m_sheet.hasRows ? m_sheet.rows.size() : 1;
        for (qsizetype line = 0; line < rows; ++line) {
            const int row = m_sheet.hasRows ? static_cast<int>(line) : -1;
            const qreal above = y;
            if (row >= 0)
                y = words(SheetBox::Kind::RowHead, m_sheet.rows[row].title, {0, y, m_size.width(), 0}, m_style.head, row) + m_style.gap;
            for (qsizetype i = 0; i < m_sheet.columns.size(); ++i)
                y = formField(static_cast<int>(i), row, y, nameWidth, left);
            if (row >= 0)
                m_layout.rows.append(QRectF(0, above, m_size.width(), y - above));
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

    // A group parted into its subgroups; one that is empty says so.
    qreal parts(int column, qreal left, qreal top, qreal width)
    {
        for (int row = 0; row < m_sheet.rows.size(); ++row) {
            if (m_sheet.rows[row].column != column)
                continue;
            const qsizetype ground = cell(column, row, {left, top, width, 0});
            qreal bottom = top;
            if (!m_sheet.rows[row].title.isEmpty())
                bottom = words(SheetBox::Kind::Label, m_sheet.rows[row].title, {left, top, width, 0}, m_style.head, row, column);
            const bool isEmpty = !hasCards(column, row);
            bottom = notes(column, row, left, bottom, width);
            if (const QString hint = hintFor(column, row); !hint.isEmpty())
                bottom = words(SheetBox::Kind::Hint, hint, {left + m_style.pad, bottom, width - m_style.pad, 0}, m_style.body, row, column)
                         + m_style.gap;
            else if (isEmpty && !m_sheet.isWall)
                bottom += QFontMetricsF(m_style.body).height() + m_style.pad; // a place to click
            m_layout.boxes[ground].rect.setBottom(bottom);
            top = bottom + (bottom > top ? m_style.gap : 0);
        }
        return top;
    }

    // Their lines stand at one height.
    void alignHeads(qreal bottom)
    {
        for (SheetBox &box : m_layout.boxes) {
            if (box.kind == SheetBox::Kind::ColumnHead)
                box.rect.setBottom(bottom - m_style.gap);
        }
    }

    qreal values(int column, int row, qreal left, qreal top, qreal width)
    {
        const qreal inside = width - m_style.pad;
        if (const QString hint = hintFor(column, row); !hint.isEmpty())
            return words(SheetBox::Kind::Hint, hint, {left + m_style.pad / 2, top, inside, 0}, m_style.body, row, column);
        if (m_sheet.columns[column].many)
            return notes(column, row, left + m_style.pad / 2, top, inside);
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

    QList<qreal> widthsOfColumns()
    {
        QList<qreal> widths = columnWidths();
        m_wide = wideColumns(m_sheet, m_style, widths);
        if (m_wide.isEmpty())
            return widths;
        const Sheet rest = withoutColumns(m_sheet, m_wide);
        Layouter others(rest, m_style, m_size);
        QList<qreal> shares = others.columnWidths();
        m_nameWidth = others.m_nameWidth;
        for (int i = 0; i < widths.size(); ++i)
            widths[i] = m_wide.contains(i) ? m_size.width() : shares.takeFirst();
        return widths;
    }

    QList<qreal> columnWidths()
    {
        const qreal letter = QFontMetricsF(m_style.body).averageCharWidth();
        const int count = static_cast<int>(m_sheet.columns.size());
        qreal weight = 0;
        QList<qreal> weights;
        const bool isCounted = std::any_of(m_sheet.columns.begin(), m_sheet.columns.end(), [](const SheetColumn &column) {
            return column.type == QLatin1String("calculated");
        });
        for (const SheetColumn &column : m_sheet.columns) {
            const bool narrow = !column.many && column.type != QLatin1String("text") && column.type != QLatin1String("long")
                                && column.type != QLatin1String("list");
            weights.append(column.type == QLatin1String("calculated")    ? 2
                           : narrow                                     ? 1
                           : column.id == QLatin1String("question")     ? 4
                           : column.type == QLatin1String("long")       ? (isCounted ? 2 : 3)
                                                                        : 2.4);
            weight += weights.last();
        }
        qreal longest = 0;
        for (const SheetRow &row : m_sheet.rows)
            longest = qMax(longest, QFontMetricsF(m_style.head).horizontalAdvance(row.title) + 2 * m_style.pad);
        m_nameWidth = m_sheet.hasRows ? qMin(longest, m_size.width() * (weight < 3 ? 0.6 : weight > 8 ? 0.2 : 0.26)) : 0;
        m_nameWidth = m_sheet.hasRows ? qMax(m_nameWidth, 3 * letter) : 0;
        qreal room = m_size.width() - m_nameWidth - qMax(0, count - (m_sheet.hasRows ? 0 : 1)) * m_style.gap;
        const qreal shortest = kShort * letter / 3;
        QList<qreal> least = leastWidths(shortest, Heads::Whole);
        // Names of rows are broken into lines first; heads give way next, in size and then at their syllables.
        const qreal lack = std::accumulate(least.begin(), least.end(), 0.0) + lackOfLines(least) - room;
        if (lack > 0 && m_sheet.hasRows) {
            const qreal given = qMin(lack, m_nameWidth - qMin(m_nameWidth, longestNameWord()));
            m_nameWidth -= given;
            room += given;
        }
        // On the wall also where it would just fit: else nothing is left for columns of long texts.
        const qreal easily = m_sheet.isWall ? room * kEasily : room + 1;
        for (const Heads heads : {Heads::Small, Heads::Syllables}) {
            if (std::accumulate(least.begin(), least.end(), 0.0) > easily)
                least = leastWidths(shortest, heads);
        }
        if (std::accumulate(least.begin(), least.end(), 0.0) > room + 1) {
            least = leastWidths(shortest, Heads::None);
            QSet<int> used;
            for (const SheetCard &card : m_sheet.cards)
                used.insert(card.column);
            for (qsizetype i = 0; i < weights.size(); ++i) {
                if (!used.contains(static_cast<int>(i)))
                    weights[i] = qMin(weights[i], 1.0); // it takes its width when something stands in it
            }
        }
        if (const qreal left = room - std::accumulate(least.begin(), least.end(), 0.0), lines = lackOfLines(least);
            left > 0 && lines > 0) {
            const qreal share = qMin(1.0, left / lines);
            for (qsizetype i = 0; i < least.size(); ++i)
                least[i] += qMax(0.0, easyWidth(i) - least[i]) * share;
        }
        return sharedWidths(room, weights, least);
    }

    // A value of several words that gets a word to a line is hard to read.
    qreal easyWidth(qsizetype column) const
    {
        const bool hasWords = std::any_of(m_sheet.cards.begin(), m_sheet.cards.end(), [column](const SheetCard &card) {
            return card.column == column && card.share < 0 && card.text.contains(QChar(u' '));
        });
        return hasWords ? QFontMetricsF(m_style.body).averageCharWidth() * kEasyLetters + 2 * m_style.pad : 0;
    }

    qreal lackOfLines(const QList<qreal> &widths) const
    {
        qreal lack = 0;
        for (qsizetype i = 0; i < widths.size(); ++i)
            lack += qMax(0.0, easyWidth(i) - widths[i]);
        return lack;
    }

    // What the names of the rows need, so that no word of them is broken.
    qreal longestNameWord() const
    {
        const QFontMetricsF metrics(m_style.head);
        qreal longest = 0;
        for (const SheetRow &row : m_sheet.rows) {
            for (const QString &word : row.title.split(QChar(u' ')))
                longest = qMax(longest, metrics.horizontalAdvance(word) + m_style.pad);
        }
        return longest;
    }

    enum class Heads { Whole, Small, Syllables, None };

    // What the longest word of each column needs, so that none is broken.
    QList<qreal> leastWidths(qreal least, Heads heads)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s"));
        const QFontMetricsF body(m_style.body);
        const QFontMetricsF head(heads == Heads::Whole ? m_style.head : leastHeadFont());
        QList<qreal> widths;
        const auto widen = [&](qsizetype column, const QString &text, const QFontMetricsF &metrics, qreal pad) {
            for (const QString &word : text.split(blanks)) {
                if (word.size() > kShortWord)
                    widths[column] = qMax(widths[column], metrics.horizontalAdvance(word) + 2 * pad + 1);
            }
        };
        for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
            widths.append(least);
            // Columns of one kind are as wide as each other, whatever they are called.
            const bool isAlike = m_sheet.keepsEmpty || m_sheet.columns[i].type == QLatin1String("calculated");
            if (heads == Heads::Syllables || (isAlike && heads != Heads::None))
                widen(i, allSyllables(m_sheet.columns[i].title), head, 0);
            else if (heads != Heads::None)
                widen(i, m_sheet.columns[i].title, head, 0);
        }
        for (const SheetCard &card : m_sheet.cards) {
            if (card.share >= 0)
                widths[card.column] = qMax(widths[card.column], m_size.width() * kBarShare);
            else if (!m_sheet.columns[card.column].many)
                widen(card.column, card.text, body, m_style.pad);
        }
        return widths;
    }

    qreal tableRow(int row, qreal y, const QList<qreal> &lefts, const QList<qreal> &widths)
    {
        const qreal top = y + m_style.pad / 2;
        const qsizetype first = m_layout.boxes.size();
        qreal bottom = top + QFontMetricsF(m_style.body).height() + m_style.pad;
        QList<qsizetype> grounds;
        for (qsizetype i = 0; i < lefts.size(); ++i) {
            if (!m_wide.contains(i))
                grounds.append(cell(static_cast<int>(i), row, {lefts[i], y, widths[i], 0}));
        }
        if (row >= 0)
            bottom = qMax(bottom, words(SheetBox::Kind::RowHead, m_sheet.rows[row].title, {0, top, m_nameWidth, 0}, m_style.head, row));
        for (qsizetype i = 0; i < lefts.size(); ++i) {
            if (!m_wide.contains(i))
                bottom = qMax(bottom, values(static_cast<int>(i), row, lefts[i], top, widths[i]));
        }
        for (const int column : std::as_const(m_wide))
            bottom = wideValue(column, row, bottom);
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

    // As much as lets the names of fields stand in one line, and what they ask about still has its room.
    qreal fieldNameWidth() const
    {
        const QFontMetricsF metrics(m_style.head);
        qreal longest = m_size.width() * kFieldName;
        for (const SheetColumn &column : m_sheet.columns)
            longest = qMax(longest, metrics.horizontalAdvance(column.title) + 1);
        return qMin(longest, m_size.width() * kWidestFieldName);
    }

    // What is long, below its row and behind the name of its column.
    qreal wideValue(int column, int row, qreal y)
    {
        if (!hasCards(column, row))
            return y;
        const QString &title = m_sheet.columns[column].title;
        const qreal left = m_nameWidth + m_style.gap + m_style.pad;
        const qreal names = QFontMetricsF(m_style.head).horizontalAdvance(title) + 1;
        const qreal nameWidth = qMin(names, m_size.width() * kWideName);
        const qreal bottom = words(SheetBox::Kind::Label, title, {left, y, nameWidth, 0}, m_style.head, row, column);
        return qMax(bottom, values(column, row, left + nameWidth, y, m_size.width() - left - nameWidth));
    }

    qreal formField(int column, int row, qreal y, qreal nameWidth, qreal left)
    {
        const qsizetype ground = cell(column, row, {left, y, m_size.width() - left, 0});
        const qreal name = words(SheetBox::Kind::Label, m_sheet.columns[column].title, {0, y + m_style.pad / 2, nameWidth, 0},
                                 m_style.head, row, column);
        qreal bottom = qMax(name, values(column, row, left, y + m_style.pad / 2, m_size.width() - left));
        bottom = qMax(bottom, y + QFontMetricsF(m_style.body).height() + m_style.pad) + m_style.pad / 2;
        m_layout.boxes[ground].rect.setBottom(bottom);
        return bottom + m_style.gap;
    }

    qreal m_nameWidth = 0;
    QList<int> m_wide; // columns whose values stand below their row
};

} // namespace

SheetLayout layoutOf(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    if (sheet.kind == WorksheetKind::Matrix)
        return matrixLayout(sheet, style, size);
    if (sheet.isFishbone)
        return fishboneLayout(sheet, style, size);
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

#include "base/spokenlanguage.h"
#include "workshop/sheetlayouter.h"
#include "workshop/syllables.h"
#include "workshop/tablewidths.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cardwright {

namespace {

constexpr int kShort = 14; // letters of a column that needs little room
constexpr int kShortWord = 3;
constexpr qsizetype kLongText = 60; // letters
constexpr qreal kLessRoom = 0.6; // for a column without such a text, as a part of its share
constexpr qreal kMoreRoom = 1.8;
constexpr int kEnoughLetters = 24; // of a line of a long text
constexpr int kEasyLetters = 10; // of a line in a narrow column
constexpr qreal kEasily = 0.8; // of the room that columns need at least
constexpr qreal kWideName = 0.3; // of the width, for the name of a column whose values stand below their row
constexpr qreal kBarShare = 0.3; // of the width, for bars
constexpr qreal kBarOfHalf = 0.17; // where rows stand beside each other
constexpr qreal kNameOfHalf = 0.8;
constexpr qreal kCloser = 0.5; // of the room around words, where a list has to be seen at once

class TableLayouter : private SheetLayouter
{
public:
    TableLayouter(const Sheet &sheet, const SheetStyle &style, QSizeF size)
        : SheetLayouter(sheet, style, size)
    {
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

    // The later rows beside the earlier ones, under heads of their own.
    SheetLayout halves()
    {
        const qreal between = 2 * QFontMetricsF(m_style.body).averageCharWidth();
        m_isHalved = true;
        m_size.setWidth((m_size.width() - between) / 2);
        table();
        const qreal top = m_layout.head;
        const qreal all = m_layout.height - top;
        qsizetype first = 0; // of the later ones
        while (first < m_layout.rows.size() && m_layout.rows[first].top() - top < all / 2)
            ++first;
        if (first == m_layout.rows.size())
            return m_layout;
        const QPointF move(m_size.width() + between, top - m_layout.rows[first].top());
        for (qsizetype i = 0, count = m_layout.boxes.size(); i < count; ++i) {
            if (m_layout.boxes[i].row >= first)
                m_layout.boxes[i].rect.translate(move);
            if (m_layout.boxes[i].kind != SheetBox::Kind::ColumnHead)
                continue;
            SheetBox head = m_layout.boxes[i];
            head.rect.translate(move.x(), 0);
            m_layout.boxes.append(head);
        }
        qreal bottom = m_layout.rows[first].top();
        for (qsizetype i = first; i < m_layout.rows.size(); ++i) {
            m_layout.rows[i].translate(move);
            bottom = qMax(bottom, m_layout.rows[i].bottom());
        }
        return finished(bottom + 1);
    }

private:
    QList<qreal> widthsOfColumns()
    {
        QList<qreal> widths = columnWidths();
        m_wide = wideColumns(m_sheet, m_style, widths);
        if (m_wide.isEmpty())
            return widths;
        const Sheet rest = withoutColumns(m_sheet, m_wide);
        TableLayouter others(rest, m_style, m_size);
        others.m_isHalved = m_isHalved;
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
            const bool narrow = !column.many && !isWritten(column);
            weights.append(column.type == QLatin1String("calculated")    ? 2
                           : narrow                                     ? 1
                           : column.id == QLatin1String("question")     ? 4
                           : column.type == QLatin1String("long")       ? (isCounted ? 2 : 3)
                                                                        : 2.4);
            weight += weights.last();
        }
        const QList<qsizetype> letters = m_isTight ? lettersOfColumns() : QList<qsizetype>();
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (isWritten(m_sheet.columns[i]))
                weights[i] *= qBound(kLessRoom, std::sqrt(qreal(letters[i]) / kLongText), kMoreRoom);
        }
        qreal longest = 0;
        for (const SheetRow &row : m_sheet.rows)
            longest = qMax(longest, QFontMetricsF(m_style.head).horizontalAdvance(row.title) + 2 * m_style.pad);
        const qreal mostName = m_isHalved ? kNameOfHalf : weight < 3 ? 0.6 : weight > 8 ? 0.2 : 0.26;
        m_nameWidth = m_sheet.hasRows ? qMin(longest, m_size.width() * mostName) : 0;
        m_nameWidth = m_sheet.hasRows ? qMax(m_nameWidth, 3 * letter) : 0;
        qreal room = m_size.width() - m_nameWidth - qMax(0, count - (m_sheet.hasRows ? 0 : 1)) * m_style.gap;
        const qreal shortest = kShort * letter / 3;
        QList<qreal> least = leastWidths(shortest, Heads::Whole);
        // Names of rows are broken into lines first; heads give way next, in size and then at their syllables.
        const qreal lack = std::accumulate(least.begin(), least.end(), 0.0) + lackOfLines(least) - room;
        if ((lack > 0 || m_isTight) && m_sheet.hasRows) {
            const qreal given = qMin(m_isTight ? m_nameWidth : lack, m_nameWidth - qMin(m_nameWidth, longestNameWord()));
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
            for (qsizetype i = 0; i < least.size(); ++i) {
                if (letters.isEmpty() || letters[i] > kLongText)
                    least[i] += qMax(0.0, easyWidth(i) - least[i]) * share;
            }
        }
        const QList<qreal> widths = sharedWidths(room, weights, least);
        if (m_isTight || !isTightFor(widths))
            return widths;
        m_isTight = true;
        return columnWidths();
    }

    static bool isWritten(const SheetColumn &column)
    {
        return column.type == QLatin1String("text") || column.type == QLatin1String("long") || column.type == QLatin1String("list");
    }

    // Of the longest value in each.
    QList<qsizetype> lettersOfColumns() const
    {
        QList<qsizetype> letters(m_sheet.columns.size(), 0);
        for (const SheetCard &card : m_sheet.cards) {
            if (!m_sheet.columns[card.column].many)
                letters[card.column] = qMax(letters[card.column], card.text.size());
        }
        return letters;
    }

    // On the desk every text stands in its cell; the wall has the long ones below their rows.
    bool isTightFor(const QList<qreal> &widths) const
    {
        if (m_sheet.isWall)
            return false;
        const QList<qsizetype> letters = lettersOfColumns();
        const qreal enough = kEnoughLetters * QFontMetricsF(m_style.body).averageCharWidth() + 2 * m_style.pad;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (isWritten(m_sheet.columns[i]) && letters[i] > kLongText && widths[i] < enough)
                return true;
        }
        return false;
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
                widths[card.column] = qMax(widths[card.column], m_size.width() * (m_isHalved ? kBarOfHalf : kBarShare));
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

    bool m_isHalved = false;
    bool m_isTight = false; // a long text gets the room that others can spare
    qreal m_nameWidth = 0;
    QList<int> m_wide; // columns whose values stand below their row
};

// Names without heads, or what comes out of a vote.
bool isPlainList(const Sheet &sheet)
{
    if (sheet.kind == WorksheetKind::List)
        return sheet.hasRows;
    return sheet.kind == WorksheetKind::Board
           && std::all_of(sheet.columns.begin(), sheet.columns.end(), [](const SheetColumn &column) { return column.title.isEmpty(); });
}

// A list on the wall is seen at once where that can be: closer together, or half of it beside the other.
SheetLayout listLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    const bool isBoard = sheet.kind == WorksheetKind::Board;
    SheetLayout layout = isBoard ? boardLayout(sheet, style, size) : TableLayouter(sheet, style, size).table();
    SheetStyle closer = style;
    closer.pad *= kCloser;
    closer.gap *= kCloser;
    if (layout.height <= size.height())
        return layout;
    layout = isBoard ? boardLayout(sheet, closer, size) : TableLayouter(sheet, closer, size).table();
    if (layout.height > size.height() && !isBoard) {
        const SheetLayout halves = TableLayouter(sheet, closer, size).halves();
        if (halves.height <= size.height()) // else the pages of one list follow each other
            layout = halves;
    }
    layout.pad = closer.pad;
    return layout;
}

} // namespace

SheetLayout layoutOf(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    const SpeakIn speaks(sheet.language);
    if (sheet.kind == WorksheetKind::Matrix)
        return matrixLayout(sheet, style, size);
    if (sheet.isFishbone)
        return fishboneLayout(sheet, style, size);
    if (sheet.kind == WorksheetKind::Form)
        return formLayout(sheet, style, size);
    if (sheet.isWall && isPlainList(sheet))
        return listLayout(sheet, style, size);
    return sheet.kind == WorksheetKind::Board ? boardLayout(sheet, style, size) : TableLayouter(sheet, style, size).table();
}

} // namespace cardwright

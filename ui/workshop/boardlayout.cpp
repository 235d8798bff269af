#include "workshop/sheetlayouter.h"

#include <QFontMetricsF>

#include <algorithm>

namespace cardwright {

namespace {

class BoardLayouter : private SheetLayouter
{
public:
    BoardLayouter(const Sheet &sheet, const SheetStyle &style, QSizeF size)
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
};

} // namespace

SheetLayout boardLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    return BoardLayouter(sheet, style, size).board();
}

} // namespace cardwright

#include "workshop/sheetlayouter.h"

#include <QFontMetricsF>

namespace cardwright {

namespace {

constexpr qreal kFieldName = 0.32; // of the width, for the names on a form
constexpr qreal kWidestFieldName = 0.42;

class FormLayouter : private SheetLayouter
{
public:
    FormLayouter(const Sheet &sheet, const SheetStyle &style, QSizeF size)
        : SheetLayouter(sheet, style, size)
    {
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
    // As much as lets the names of fields stand in one line, and what they ask about still has its room.
    qreal fieldNameWidth() const
    {
        const QFontMetricsF metrics(m_style.head);
        qreal longest = m_size.width() * kFieldName;
        for (const SheetColumn &column : m_sheet.columns)
            longest = qMax(longest, metrics.horizontalAdvance(column.title) + 1);
        return qMin(longest, m_size.width() * kWidestFieldName);
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
};

} // namespace

SheetLayout formLayout(const Sheet &sheet, const SheetStyle &style, QSizeF size)
{
    return FormLayouter(sheet, style, size).form();
}

} // namespace cardwright

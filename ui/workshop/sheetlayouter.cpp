#include "workshop/sheetlayouter.h"

#include <QTextOption>

namespace cardwright {

QStaticText SheetLayouter::broken(const QString &text, const QFont &font, qreal width)
{
    QStaticText lines(QString(text).replace(u'\n', QChar::LineSeparator)); // it takes no other for a new line
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setTextFormat(Qt::PlainText);
    lines.setTextOption(option);
    lines.setTextWidth(qMax(1.0, width));
    lines.prepare(QTransform(), font);
    return lines;
}

qreal SheetLayouter::words(SheetBox::Kind kind, const QString &text, QRectF rect, const QFont &font, int row, int column)
{
    SheetBox box;
    box.kind = kind;
    box.row = row;
    box.column = column;
    box.text = broken(text, font, rect.width());
    rect.setHeight(box.text.size().height() + m_style.pad);
    box.rect = rect;
    m_layout.boxes.append(box);
    return rect.bottom();
}

qsizetype SheetLayouter::cell(int column, int row, const QRectF &rect)
{
    SheetBox box;
    box.kind = SheetBox::Kind::Cell;
    box.rect = rect;
    box.column = column;
    box.row = row;
    m_layout.boxes.append(box);
    return m_layout.boxes.size() - 1;
}

SheetBox SheetLayouter::noteBox(int card, const QString &text, qreal width) const
{
    SheetBox box;
    box.kind = SheetBox::Kind::Note;
    box.card = card;
    box.column = m_sheet.cards[card].column;
    box.row = m_sheet.cards[card].row;
    const qreal left = m_style.edge + m_style.pad;
    box.text = broken(text, m_style.body, width - left - m_style.pad);
    box.rect = {0, 0, width, box.text.size().height() + 1.5 * m_style.pad};
    return box;
}

SheetLayout SheetLayouter::finished(qreal height)
{
    m_layout.height = height;
    return m_layout;
}

} // namespace cardwright

#include "audit/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace cardwright {

namespace {

// The height of the lines that may stand.
qreal layOut(QTextLayout &layout, const WrappedText &wrapped, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (int count = 0; count < wrapped.mostLines; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

qreal WrappedText::height(qreal width) const
{
    QTextLayout layout(text, font);
    return layOut(layout, *this, width);
}

void WrappedText::paint(QPainter &painter, const QRectF &place) const
{
    QTextLayout layout(text, font);
    layOut(layout, *this, place.width());
    painter.setFont(font);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool cut = i + 1 == mostLines && line.textStart() + line.textLength() < text.size();
        if (!cut) {
            line.draw(&painter, place.topLeft());
            continue;
        }
        const QString rest = text.sliced(line.textStart());
        painter.drawText(place.topLeft() + QPointF(0, line.y() + line.ascent()),
                         QFontMetricsF(font).elidedText(rest, Qt::ElideRight, place.width()));
    }
}

} // namespace cardwright

#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace cardwright {

// Plain text in lines of a given width, for what is painted by hand. A word that is longer than a
// line is broken; what does not fit into `mostLines` ends in an ellipsis.
struct WrappedText
{
    QString text;
    QFont font;
    int mostLines = 100;

    qreal height(qreal width) const;
    void paint(QPainter &painter, const QRectF &place) const; // in the painter's pen, from the top
};

} // namespace cardwright

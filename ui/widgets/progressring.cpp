#include "widgets/progressring.h"

#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cardwright {

namespace {

void paintDone(QPainter &painter, const QRectF &disc)
{
    const Colours &c = Theme::colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.ok);
    painter.drawEllipse(disc);

    const qreal side = disc.width();
    const auto at = [&](qreal x, qreal y) { return disc.topLeft() + QPointF(x * side, y * side); };
    QPainterPath check(at(0.28, 0.52));
    check.lineTo(at(0.44, 0.68));
    check.lineTo(at(0.73, 0.36));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.pane, side * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(check);
}

} // namespace

void paintProgressRing(QPainter &painter, const QRectF &rect, RingProgress progress)
{
    const Colours &c = Theme::colours();
    const qreal side = std::min(rect.width(), rect.height());
    QRectF disc(0, 0, side, side);
    disc.moveCenter(rect.center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (progress.isFull()) {
        paintDone(painter, disc);
    } else {
        const qreal thick = side * 0.19;
        const QRectF line = disc.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.line, thick));
        painter.drawEllipse(line);
        if (progress.of > 0 && progress.done > 0) {
            constexpr int kWhole = 360 * 16;
            painter.setPen(QPen(c.accent, thick, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(line, kWhole / 4, -kWhole * progress.done / progress.of);
        }
    }
    painter.restore();
}

ProgressRing::ProgressRing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    say();
}

void ProgressRing::setProgress(RingProgress progress)
{
    if (m_progress == progress)
        return;
    m_progress = progress;
    say();
    update();
}

void ProgressRing::say()
{
    const QString words = m_progress.of > 0 ? tr("%1 of %2 answered").arg(m_progress.done).arg(m_progress.of)
                                            : tr("Nothing to answer here");
    setAccessibleName(words);
    setToolTip(words);
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProgressRing(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_progress);
}

void ProgressRing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace cardwright

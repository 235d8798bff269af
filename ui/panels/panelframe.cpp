#include "panels/panelframe.h"

#include "theme/theme.h"

#include <QPainter>

namespace cardwright {

namespace {

constexpr qreal kRadius = 9;
constexpr int kGlow = 2; // room around the edge for the focus

} // namespace

PanelFrame::PanelFrame(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void PanelFrame::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    update();
    lookedAtChanged(isLookedAt());
}

void PanelFrame::setEdge(Edge edge, bool filled)
{
    if (edge == m_edge && filled == m_filled)
        return;
    m_edge = edge;
    m_filled = filled;
    update();
}

void PanelFrame::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_hovered = true;
    update();
    lookedAtChanged(isLookedAt());
}

void PanelFrame::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_hovered = false;
    update();
    lookedAtChanged(isLookedAt());
}

void PanelFrame::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(kGlow + 0.5, kGlow + 0.5, -kGlow - 0.5, -kGlow - 0.5);
    if (m_active) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(rect(), kRadius + kGlow, kRadius + kGlow);
    }
    QPen pen(m_active ? colours.accent : colours.line, 1);
    if (m_edge == Edge::Dashed && !m_active) {
        pen.setColor(mixed(colours.line, colours.edge, m_hovered ? 0.8 : 0.4));
        pen.setDashPattern({4, 4});
    }
    painter.setPen(pen);
    const bool filled = m_filled || m_active || m_hovered;
    painter.setBrush(filled ? QBrush(colours.pane) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge, kRadius, kRadius);
}

} // namespace cardwright

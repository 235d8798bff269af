#pragma once

#include <QFrame>

namespace cardwright {

// The card that a question stands on. Painted by hand: its look changes with focus and pointer,
// and a style sheet would polish every child anew for that.
class PanelFrame : public QFrame
{
    Q_OBJECT

public:
    enum class Edge { Solid, Dashed };

    explicit PanelFrame(QWidget *parent = nullptr);

    bool isActive() const { return m_active; }
    virtual void setActive(bool active); // the focus is within
    void setEdge(Edge edge, bool filled);

protected:
    virtual void lookedAtChanged(bool) {} // pointer or focus within
    bool isLookedAt() const { return m_active || m_hovered; }
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Edge m_edge = Edge::Solid;
    bool m_filled = true;
    bool m_active = false;
    bool m_hovered = false;
};

} // namespace cardwright

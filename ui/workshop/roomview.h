#pragma once

#include "workshop/sheetstyle.h"
#include "workshop/wallwords.h"

#include <QMouseEvent>
#include <QWidget>

namespace cardwright {

class SheetView;
class Wall;
class WorkshopClock;
class WorkshopSession;

// What the room sees: the step, its prompt, the clock and the worksheet, in large type. Nothing private
// and no vote that is not revealed ever comes here.
class RoomView : public QWidget
{
    Q_OBJECT

public:
    RoomView(WorkshopSession &session, WorkshopClock &clock, Wall &wall, QWidget *parent = nullptr);

    SheetView &sheet();
    const WallWords &words();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }

private:
    void follow(); // what changed; a wall that nobody sees waits until somebody does
    void refresh();
    void place();
    void showFollowed();
    void tellName();
    void paintHead(QPainter &painter, const QRectF &area);
    void paintFoot(QPainter &painter, const QRectF &area);
    QFont font(qreal pixels, QFont::Weight weight = QFont::Normal) const;
    QString clockWords() const;

    WorkshopSession &m_session;
    WorkshopClock &m_clock;
    Wall &m_wall;
    QString m_row; // that the room works on
    QString m_followed; // a card that is to be in view
    SheetView *m_sheet;
    SheetStyle m_style;
    WallWords m_words;
    qreal m_scale = 1;
    bool m_isStale = false;
    QRectF m_head;
    QRectF m_part;
    QRectF m_prompt;
    QRectF m_foot;
};

} // namespace cardwright

#pragma once

#include "workshop/sheetcells.h"
#include "workshop/sheetpages.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QSet>

namespace cardwright {

// A worksheet of any of the five kinds, painted in one widget. On the console it is worked on with mouse
// and keys; on the wall it only shows.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(const Sheet &sheet);
    const Sheet &sheet() const { return m_sheet; }
    void setStyle(const SheetStyle &style);
    void setSheet(const Sheet &sheet, const SheetStyle &style); // at once: laid out one time
    void setInteractive(bool interactive);

    // Where the entry line writes; marked on a sheet that can be worked on.
    void setTarget(const SheetPlace &target);
    SheetPlace target() const { return m_target; }

    QString current() const { return m_current; } // a card; may be empty
    bool hasCardsToGoTo() const; // by the arrow keys; a table of mere cells has none
    void setCurrent(const QString &card);
    QStringList marked() const; // in the order of the sheet; else the current one
    void unmark();
    void showCard(const QString &card);
    void showTarget();
    void showRow(const QString &row);
    // Notes, or rows of a table, that are not in view whole; of a table with a row higher than the view its notes.
    int hiddenAbove() const;
    int hiddenBelow() const;
    void turnPage(int by);
    QRectF rectOf(const QString &card) const; // on the viewport

signals:
    void targetChosen(const cardwright::SheetPlace &place);
    void currentChanged(const QString &card);
    void placed(const QString &card, int x, int y); // on a matrix
    void rankRequested(const QString &card, int index); // among the ranked readers, by hand
    void impactChosen(const QString &card, int level);  // 1-5: what breaks a tie
    void movedTo(const QString &card, const cardwright::SheetPlace &place, int index);
    void editRequested(const QString &card);
    void removeRequested(const QStringList &cards);
    void hideRequested(const QStringList &cards); // or show again
    void clusterRequested(const QStringList &cards);
    void whyRequested(const QString &card); // of a cause on a fishbone
    void rateRequested(const QStringList &cards, int importance); // of questions: 1 is the highest, 0 takes it back
    void menuRequested(const QStringList &cards, QPoint at); // on the screen
    void entryRequested(); // back to the entry line
    void focusChanged(bool has);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void relayout();
    qreal top() const; // where the view begins on the sheet
    QRectF room() const; // what of the sheet is in view, below the heads
    int hidden(bool above) const;
    QPointF toSheet(QPointF viewport) const;
    const SheetBox *cardBoxAt(QPointF at) const;
    const SheetBox *cellAt(QPointF at) const;
    const SheetBox *boxOf(const QString &card) const;
    SheetPlace placeOf(const SheetBox &cell) const;
    int indexAt(const SheetBox &cell, QPointF at) const;
    int rankAt(QPointF at) const;
    bool rankByKey(int key);
    bool goToWaiting();
    void drop(QPointF at);
    int dragWay() const; // where the sheet goes under what is dragged: -1 up, 1 down, 0 nowhere
    void go(int key);
    void goToEnd(bool last);
    bool shift(int key);
    bool isQuestion(const QString &card) const;
    int rowBeside(int row, int column, int by) const; // -1: there is none
    void announce();

    Sheet m_sheet;
    Sheet m_grid; // on the wall: that has to be parted where it has no room
    SheetStyle m_style;
    SheetLayout m_layout;
    SheetPages m_pages;
    SheetPlace m_target;
    QString m_current;
    QSet<QString> m_marked;
    bool m_interactive = false;
    QPointF m_pressed;
    QPointF m_dragBy;
    QPointF m_dragAt; // on the viewport
    QBasicTimer m_dragTimer; // while the sheet goes along
    bool m_dragging = false;
    bool m_ranking = false; // a line of the ranking is dragged, not the note
};

} // namespace cardwright

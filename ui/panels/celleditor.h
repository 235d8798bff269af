#pragma once

#include "panels/growingtext.h"

class QMenu;

namespace cardwright {

enum class TableGesture;

// The text of a table's cell while it is edited. At the edges of the text the arrows ask for the
// cell beside; a range of cells that is pasted goes to the table.
class CellEditor : public GrowingText
{
    Q_OBJECT

public:
    explicit CellEditor(QWidget *parent = nullptr);

    int wantedHeight() const;     // of the row
    void fill(const QRect &cell); // which is at least as high
    void setSide(Qt::Alignment side);
    void showText(const QString &text);

signals:
    void stepWanted(int by); // Tab, Shift+Tab
    void rowWanted(int by);  // Enter, Shift+Enter
    void edgePassed(Qt::Key arrow);
    void leaveWanted(bool next); // Ctrl+Tab
    void gestureWanted(cardwright::TableGesture gesture);
    void menuWanted(QMenu &menu); // what can be done with the table, within the menu of the text
    void rangePasted(const QList<QStringList> &range, const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool isAtEdge(int arrow) const;

    bool m_fresh = true;
};

} // namespace cardwright

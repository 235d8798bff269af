#pragma once

#include <QListView>

#include <functional>

namespace cardwright {

class FindingsModel;

// The findings as a list of small cards. A click or Enter chooses one; Space shows why it matters; Ctrl
// and Enter mends what can be mended, Delete dismisses. The menu has all of it.
class FindingsView : public QListView
{
    Q_OBJECT

public:
    explicit FindingsView(FindingsModel &model, QWidget *parent = nullptr);

    // Makes a change of the model without moving what the user looks at.
    void holdStill(const std::function<void()> &change);

    void setDismissable(bool dismissable); // there is a place to keep the reason

signals:
    void chosen(const QModelIndex &index);
    void fixWanted(const QModelIndex &index);
    void dismissWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Spot { None, Card, Why, Fix, Dismiss };

    Spot spotAt(const QModelIndex &index, const QPoint &position) const;
    void act(Spot spot, const QModelIndex &index);
    QModelIndex chosenAt(const QPoint &position) const; // invalid over names of sections
    void toggleWhy(const QModelIndex &index);

    FindingsModel &m_model;
    QPersistentModelIndex m_pressed;
};

} // namespace cardwright

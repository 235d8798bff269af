#pragma once

#include "schema/questionnaire.h"
#include "widgets/focuschange.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace cardwright {

class CardDocument;
class GotoModel;

// Goes to any question or action by name (Ctrl+K): a small pane over the window that goes away
// when something is chosen, on Escape, and when the keyboard goes elsewhere.
class GotoPalette : public QFrame
{
    Q_OBJECT

public:
    // Stands over `window`, which is its parent.
    GotoPalette(CardDocument &document, QWidget *window);

    // Opens with everything there is now; pressing Ctrl+K again closes.
    void open(const QList<QAction *> &actions);
    void dismiss(); // and gives the focus back

signals:
    void questionChosen(const cardwright::Question &question);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &query);
    void choose(const QModelIndex &index);
    void place();
    bool handleKey(int key);
    void focusMoved(QWidget *now);

    CardDocument &m_document;
    GotoModel *m_model;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
    FocusChange m_focus{[this](QWidget *, QWidget *now) { focusMoved(now); }};
};

} // namespace cardwright

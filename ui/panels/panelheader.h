#pragma once

#include "card/card.h"

#include <QWidget>

class QLabel;

namespace cardwright {

class ScopeChip;

// Title, scope and actions of a panel on one line; where there is no room the scope goes below the
// title, and the title wraps beside the actions.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setScope(Scope scope);
    void setNote(const QString &note); // muted, after the scope; empty: none
    void addAction(QWidget *action);   // at the right; owned by the caller's tree

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    ScopeChip *m_chip;
    QLabel *m_note;
    QList<QWidget *> m_actions;
};

} // namespace cardwright

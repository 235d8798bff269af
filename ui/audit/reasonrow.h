#pragma once

#include "schema/questionnaire.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cardwright {

// One thing that somebody said instead of an answer, or about a finding, and what a reviewer may make
// of it.
struct ReasonItem
{
    QString key;
    QString place; // a click goes there
    QString text;  // the reason
    QString note;  // who decided what
    bool isWeak = false; // no reason is given, or it was reopened
    bool canAccept = false;
    bool canReopen = false;
    bool canRevoke = false;
    NodeKey node = kNoNode;
    int spec = -1;

    bool operator==(const ReasonItem &) const = default;
};

class ReasonRow : public QFrame
{
    Q_OBJECT

public:
    enum class Deed { Go, Accept, Reopen, Revoke };
    Q_ENUM(Deed)

    explicit ReasonRow(QWidget *parent = nullptr);

    void show(const ReasonItem &item);
    const ReasonItem &item() const { return m_item; }
    void focusFirst();

signals:
    void wanted(cardwright::ReasonRow::Deed deed);

private:
    QPushButton *addButton(const QString &name, const QString &text, Deed deed);

    ReasonItem m_item;
    QPushButton *m_place;
    QLabel *m_text;
    QLabel *m_note;
    QWidget *m_buttons;
    QPushButton *m_accept;
    QPushButton *m_reopen;
    QPushButton *m_revoke;
};

} // namespace cardwright

#pragma once

#include "workshop/workshopcommands.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cardwright {

// The top of the desk: where the session stands, its clock, and buttons for what is done most.
class ConsoleHead : public QFrame
{
    Q_OBJECT

public:
    explicit ConsoleHead(QWidget *parent = nullptr);

    void setWords(const QString &place, const QString &title, const QString &prompt);
    void setClock(const QString &text, bool running, bool overtime);
    void setClockEnabled(bool enabled);
    void setNextEnabled(bool enabled);
    void editClock(); // a line in the place of the clock, for any length
    void setSaved(const QString &sentence, bool bad);
    void setAlone(bool alone); // without what is for a room
    void setNotices(const QStringList &notices); // what is not as usual; nothing else

signals:
    void commandRequested(cardwright::WorkshopCommand command);
    void clockTyped(int seconds);
    void clockLeft(); // nothing was typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyped();
    void stopEditing();
    QPushButton *button(const QString &text, WorkshopCommand command);

    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_prompt;
    QLabel *m_notices;
    QLabel *m_saved;
    QLabel *m_clock;
    QLineEdit *m_typed;
    QPushButton *m_clockButton;
    QPushButton *m_set;
    QPushButton *m_next;
    QList<QPushButton *> m_forRoom;
};

} // namespace cardwright

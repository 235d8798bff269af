#pragma once

#include "workshop/workshopcommands.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class WorkshopSession;

// What stands on the desk while no step runs: what can be made ready before the first one, and where to go
// after the last one.
class ReadyPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyPage(WorkshopSession &session, QWidget *parent = nullptr);

    void fill(); // as the agenda stands now
    void takeFocus();

signals:
    void commandRequested(cardwright::WorkshopCommand command);
    void draftWanted(); // the card, out of the template
    void takeAwayWanted();
    void cardWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QPushButton *button;
        QLabel *words;
    };
    Line line(const QString &name, const QString &words);
    static void show(const Line &line, bool visible);
    QString cardPath() const; // that was drafted; empty: none, or it is gone

    WorkshopSession &m_session;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    Line m_begin;
    Line m_card;
    Line m_takeAway;
    Line m_people;
    Line m_paper;
    Line m_room;
    Line m_keys;
};

} // namespace cardwright

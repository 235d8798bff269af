#pragma once

#include "playbook/playbook.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QScrollArea;

namespace cardwright {

class LibraryList;
class LibraryText;
class TeamWorkshop;
struct Workshop;

// The page of a module: what it offers at the left, and at the right where the team stands in it, or the
// activity, foundation or pattern that is chosen.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(TeamWorkshop &team, QWidget *parent = nullptr);

    QString module() const { return m_module; }
    void showModule(const QString &module); // at what was chosen there last
    void open(const QString &id);           // an activity, a foundation or a pattern, in whichever module
    LibraryList &list() { return *m_list; }
    void setCardOpen(bool open); // some activities look at it
    void takeFocus();

signals:
    void moduleChanged(); // by a link to another one
    void startRequested(const QString &activity, int people); // 1: alone
    void otherWorkshopWanted();
    void goOnWanted(); // with the workshop that all this is told from
    void agendaWanted();
    void narrativeWanted();
    void judgementsWanted();                  // of the card, into its review
    void ownersWanted();                      // likewise

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void fill(LibraryText &text);
    void fillStanding(LibraryText &text);
    void fillFile(LibraryText &text);
    void fillActivity(LibraryText &text, const Activity &activity);
    void fillButtons(LibraryText &text, const Activity &activity);
    void fillSteps(LibraryText &text, const Activity &activity);
    void fillFoundation(LibraryText &text, const Foundation &foundation);
    void fillPattern(LibraryText &text, const Pattern &pattern);
    QPushButton *designerButton(const QString &path);
    void addLinks(LibraryText &text, const QStringList &activities);
    void edit(const QString &name, const std::function<void(Workshop &)> &change);
    const Workshop *workshop() const;

    TeamWorkshop &m_team;
    const Playbook &m_playbook;
    QString m_module = QStringLiteral("ask");
    QHash<QString, QString> m_chosen; // by module
    LibraryList *m_list;
    QScrollArea *m_scroll;
    QTimer m_refresh;
    bool m_cardOpen = true;
};

} // namespace cardwright

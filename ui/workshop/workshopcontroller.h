#pragma once

#include <QObject>
#include <QPointer>

class QMenu;
class QMainWindow;
class QStackedWidget;

namespace cardwright {

class CardDocument;
class ConsolePage;
class InfoBar;
class Prompts;
class StartWorkshop;

// The Workshop menu of the window, and its pages: how a workshop begins, and the facilitator's console.
class WorkshopController : public QObject
{
    Q_OBJECT

public:
    WorkshopController(CardDocument &document, Prompts &prompts, QStackedWidget &stack, QMainWindow &window);
    ~WorkshopController() override; // what was said is on the disk then

    QMenu *menu() { return m_menu; }
    ConsolePage *console() const; // null: no workshop is open
    void newWorkshop();
    bool openWorkshop(const QString &path); // empty: asks

signals:
    void told(const QString &sentence); // what went wrong, for the bar above the page
    void shownChanged();

private:
    void start(bool rehearsal);
    void run(ConsolePage *console);
    void show(QWidget *page);
    void leavePage();
    void closeWorkshop();
    void refreshMenu();

    CardDocument &m_document;
    Prompts &m_prompts;
    QStackedWidget &m_stack;
    QMainWindow &m_window;
    QMenu *m_menu;
    QPointer<QWidget> m_before;
    StartWorkshop *m_start = nullptr;
    QPointer<ConsolePage> m_console;
};

} // namespace cardwright

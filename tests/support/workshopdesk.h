#pragma once

#include "workshop/agenda.h"
#include "workshop/consolepage.h"
#include "workshop/entryline.h"
#include "workshop/roomview.h"
#include "workshop/roomwindow.h"
#include "workshop/sheetview.h"
#include "workshop/workshopjson.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

namespace cardwright {

using namespace Qt::StringLiterals;

inline Workshop twoHours()
{
    Workshop workshop;
    workshop.title = u"Buoys"_s;
    workshop.language = u"en"_s;
    workshop.minutes = 120;
    workshop.steps = agendaItems(*builtInPlaybook().agenda(u"two-hours"));
    setHeadcount(workshop, 12);
    return workshop;
}

// A console on a file of its own, shown and ready for keys.
class Desk
{
public:
    explicit Desk(const Workshop &workshop = twoHours())
        : path(folder.filePath(u"a b.workshop.json"_s))
        , console(std::make_unique<ConsolePage>(newWorkshopFile(path, workshop), store()))
    {
        console->resize(1280, 800);
        console->show();
        QApplication::setActiveWindow(console.get());
        if (!QTest::qWaitForWindowActive(console.get()))
            qFatal("the console is not active");
        console->takeFocus();
    }

    RecoveryStore store() const { return RecoveryStore(folder.filePath(u"recovery"_s)); }
    const Workshop &workshop() const { return console->session().workshop(); }
    EntryLine &line() { return *console->findChild<EntryLine *>(); }
    SheetView &sheet() { return *console->findChild<SheetView *>(u"sheetView"_s); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void write(const QString &text)
    {
        QTest::keyClicks(&line(), text);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    void goTo(const QString &activity)
    {
        for (int i = 0; i < 12 && !(console->session().activity() && console->session().activity()->id == activity); ++i)
            key(Qt::Key_PageDown, Qt::ControlModifier);
    }
    void click(const QString &button) { console->findChild<QPushButton *>(button)->click(); }
    QWidget *middle() { return console->findChild<QStackedWidget *>(u"consoleMiddle"_s)->currentWidget(); }
    RoomView &room() { return console->room().view(); }

    QTemporaryDir folder{QDir::tempPath() + u"/work shop-XXXXXX"_s};
    QString path;
    std::unique_ptr<ConsolePage> console;
};

} // namespace cardwright

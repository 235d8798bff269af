#pragma once

#include "mainwindow/actions.h"
#include "mainwindow/barstack.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "panels/sectionpage.h"
#include "settings/settings.h"
#include "support/quietprompts.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace cardwright {

using namespace Qt::StringLiterals;

// Windows on files of a folder of their own, with recovery copies and history there too.
class WindowBench
{
public:
    explicit WindowBench(Theme &theme)
        : m_theme(theme)
        , m_folder(QDir::tempPath() + u"/card wright-XXXXXX"_s)
    {
        settings::showPreview.set(false); // the preview has its own tests
        window = make();
    }

    ~WindowBench() { window.reset(); } // it writes into the folder until its end

    std::unique_ptr<MainWindow> make()
    {
        auto made = std::make_unique<MainWindow>(m_theme, prompts, RecoveryStore(path(u"recovery"_s)),
                                                 HistoryStore(path(u"history"_s)));
        made->resize(1100, 760);
        made->show();
        return made;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    CardDocument &document() { return window->document(); }
    QByteArray text() { return window->document().card().bytes(); }
    InfoBar *bar(const QString &topic, MainWindow *of = nullptr)
    {
        QCoreApplication::processEvents(); // a new one is shown from the event loop
        for (InfoBar *one : (of ? of : window.get())->findChildren<InfoBar *>(u"bar:"_s + topic)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    // Presses the button of a bar that says `text`, with the keyboard.
    bool press(const QString &topic, const QString &text, MainWindow *of = nullptr)
    {
        InfoBar *found = bar(topic, of);
        for (QPushButton *button : found ? found->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (button->text() != text)
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return true;
        }
        return false;
    }
    // What earlier runs left is read, and offered.
    void offerRecovery(MainWindow *of = nullptr)
    {
        MainWindow &asked = of ? *of : *window;
        asked.offerRecovery();
        QTRY_VERIFY(!asked.isReadingRecovery());
    }
    // Types into the summary, as a person would.
    void type(const QString &text)
    {
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->editor().sectionPage()->focusSummary();
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    // Saves as the menu does, and waits until that is over.
    void save(MainWindow *of = nullptr)
    {
        MainWindow &saved = of ? *of : *window;
        saved.actions()[ActionId::Save]->trigger();
        QTRY_VERIFY(!saved.files().isSaving());
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window->findChild<Widget *>(name);
    }

    QuietPrompts prompts;
    std::unique_ptr<MainWindow> window;

private:
    Theme &m_theme;
    QTemporaryDir m_folder;
};

} // namespace cardwright

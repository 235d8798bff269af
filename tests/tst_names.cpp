#include "dialogs/aboutdialog.h"
#include "dialogs/linkdialog.h"
#include "dialogs/newcarddialog.h"
#include "dialogs/openingdialog.h"
#include "dialogs/preferencesdialog.h"
#include "dialogs/realprompts.h"
#include "dialogs/recentrow.h"
#include "mainwindow/actions.h"
#include "mainwindow/barstack.h"
#include "mainwindow/editorview.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/modulecontroller.h"
#include "panels/answergrid.h"
#include "panels/celleditor.h"
#include "panels/panelframe.h"
#include "panels/sectionpage.h"
#include "schema/openingquestions.h"
#include "settings/settings.h"
#include "theme/theme.h"
#include "widgets/wheelguard.h"
#include "workshop/librarypage.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QString roleName(QAccessible::Role role)
{
    const auto values = QMetaEnum::fromType<QAccessible::Role>();
    return QString::fromLatin1(values.valueToKey(role));
}

// Roles that somebody uses: these need a name.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Table:
    case QAccessible::Cell:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::WebDocument:
        return true;
    default:
        return false;
    }
}

// Parts that belong to a control with a name: the line of a spin box, the list of a combo box.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QScrollBar *>(widget) || widget->inherits("QTableCornerButton")
        || widget->inherits("QComboBoxPrivateContainer") || (parent && isPart(parent));
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    if (!interface)
        return {};
    if (interface->role() != QAccessible::ComboBox)
        return interface->text(QAccessible::Name).remove(u'&').trimmed();
    // The name of a combo box is its text: what it is for is said by its label or its description.
    for (const auto &[other, relation] : interface->relations(QAccessible::Label))
        return other->text(QAccessible::Name).remove(u'&').trimmed();
    return interface->text(QAccessible::Description).trimmed();
}

QString describe(const QWidget *widget)
{
    QString path;
    for (const QWidget *at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        const QString name = at->objectName();
        path.prepend(u'/' + QString::fromLatin1(at->metaObject()->className()).remove(u"cardwright::"_s)
                     + (name.isEmpty() || name.startsWith(u"qt_") ? QString() : u'#' + name));
    }
    return path.right(160) + u" \"" + nameOf(widget) + u'"';
}

bool isGeneric(const QString &name)
{
    static const QStringList words = {u"button"_s, u"edit"_s, u"field"_s, u"list"_s, u"table"_s, u"..."_s, u"…"_s};
    return words.contains(name.toLower()) || name == name.toLower() + u".svg" || QFile::exists(u":/icons/%1.svg"_s.arg(name))
        || name.contains(u"cardwright::"_s);
}

QList<QWidget *> controlsIn(QWidget *window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window || isPart(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (takesFocus || (interface && isControl(interface->role())))
            controls.append(widget);
    }
    return controls;
}

// What in a window has no name, or one that says nothing; empty where all is well.
QStringList namelessIn(QWidget *window)
{
    QStringList faults;
    QHash<QString, QString> seen; // in one panel: a name said twice
    for (QWidget *widget : controlsIn(window)) {
        const QString name = nameOf(widget);
        if (name.isEmpty() || isGeneric(name))
            faults.append(describe(widget));
        const QWidget *group = widget->parentWidget();
        while (group && !qobject_cast<const PanelFrame *>(group) && !group->isWindow())
            group = group->parentWidget();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString said = roleName(interface->role()) + name + interface->text(QAccessible::Description)
            + QString::number(quintptr(group));
        if (seen.contains(said))
            faults.append(u"twice: "_s + describe(widget) + u" and "_s + seen[said]);
        seen.insert(said, describe(widget));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            for (int i = 0; i < interface->childCount(); ++i) {
                QAccessibleInterface *child = interface->child(i);
                const bool counts = child && isControl(child->role()) && !child->state().invisible && view->isVisible();
                if (counts && child->text(QAccessible::Name).trimmed().isEmpty())
                    faults.append(u"item %1 of "_s.arg(i) + describe(widget));
            }
        }
    }
    return faults;
}

// Everything that Tab comes to, from the control that has the focus round to it again.
QSet<QWidget *> walkedByTab(QWidget *window, int atMost = 4000)
{
    QSet<QWidget *> walked;
    QWidget *first = nullptr;
    int again = 0;
    for (int step = 0; step < atMost; ++step) {
        if (!window->isActiveWindow()) { // something else on the screen took the keyboard
            window->activateWindow();
            if (!QTest::qWaitForWindowActive(window))
                break;
        }
        QWidget *at = QApplication::focusWidget();
        if (!at || at->window() != window)
            break;
        again = walked.contains(at) ? again + 1 : 0;
        if (!first)
            first = at;
        else if (at == first || again > 200) // round
            break;
        walked.insert(at);
        const auto *text = qobject_cast<const QPlainTextEdit *>(at);
        const bool takesTab = text && !text->tabChangesFocus() && !qobject_cast<const CellEditor *>(at);
        QTest::keyClick(at, takesTab ? Qt::Key_F6 : Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    return walked;
}

// Controls that a click can use and no key reaches.
QStringList unreachedIn(QWidget *window, const QSet<QWidget *> &walked)
{
    QStringList faults;
    for (QWidget *widget : controlsIn(window)) {
        bool reached = walked.contains(widget);
        for (QWidget *proxy = widget->focusProxy(); proxy; proxy = proxy->focusProxy())
            reached = reached || walked.contains(proxy);
        for (const QWidget *at : walked) // the editor of a cell, the arrows in a group
            reached = reached || widget->isAncestorOf(at);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool inGroup = button && (button->autoExclusive() || button->group()); // the arrows go there
        const bool inLine = qobject_cast<const QLineEdit *>(widget->parentWidget()); // clears it, as keys do
        const bool byMenu = qobject_cast<const QMenuBar *>(widget) || qobject_cast<const QMenu *>(widget);
        const bool byDelete = qobject_cast<const RecentRow *>(widget->parentWidget()); // the key, on its row
        if (!reached && !inGroup && !inLine && !byMenu && !byDelete)
            faults.append(describe(widget));
    }
    return faults;
}

QByteArray withFaults(const QStringList &faults)
{
    return faults.join(u'\n').toUtf8();
}

// Every kind of answer, with rows, chips, states, a pending heading and a table.
QByteArray card()
{
    return "# Bird calls\n<!-- template: data-card-extended 1.0 -->\n\nRecordings of birds.\n\n"
           "#### Dataset Link\n[Archive](https://a.example)\n\n"
           "#### Data Card Author(s)\n- **Jo, Archive:** (Owner)\n- **Al, Archive:** (Manager)\n\n"
           "## Authorship\n\n### Publishers\n\n#### Industry Type(s)\n- Individual: a boatman\n\n"
           "#### Contact Detail(s)\n- **Contact:** me@a.example\n- **Room:** 4\n\n"
           "### Dataset Owners\n\n#### Team(s)\n- One\n- Two\n\n#### Author(s)\n- Jo\n- Al\n\n"
           "## Dataset Overview\n\n#### Dataset Snapshot\n| Category | Data |\n| --- | ---: |\n| Number of Fields | 20 |\n\n"
           "**Above:** Version 2.\n\n**Additional Notes:** Counted in May.\n\n"
           "#### Descriptive Statistics\n| Statistic | Age |\n| --- | --- |\n| count | 3 |\n\n"
           "### Sensitivity of Data\n\n#### Sensitivity Type(s)\nN/A\n\n#### Risk Type(s)\nIt depends.\n\n"
           "## Example of Data Points\n\n#### Data Fields\n| Field Name | Field Value | Description |\n| --- | --- | --- |\n| a | b | |\n\n"
           "## Motivations & Intentions\n\n### Motivations\n\n#### Domain(s) of Application\nbirds, sound\n\n"
           "## Access, Retention, & Wipeout\n\n### Access\n\n#### Access Type\n- External - Open Access\n\n"
           "#### Access Control List(s)\n**Not applicable:** Open to all.\n\n"
           "## Sampling Methods\n\n**Not applicable:** The data was not sampled.\n\n"
           "## Notes of our own\n\nStraight under it.\n\n#### Birds\n| a | b |\n| --- | --- |\n| c | d |\n";
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everySectionOfACard();
    void sourceAndFindBar();
    void palette();
    void library();
    void startPage();
    void messages();
    void menus();
    void noMenuHasALetterTwice_data();
    void noMenuHasALetterTwice();
    void dialogs();
    void panesTakeTurns();
    void wheelChangesNothing();
    void questionsOfThePrompts();

private:
    void openCard();
    void inspect(QWidget *window);
    void inspectModal(const std::function<void()> &ask);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    RealPrompts m_prompts;
    WheelGuard m_guard; // as the program has it
};

void TestNames::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
    qApp->installEventFilter(&m_guard);
}

void TestNames::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    settings::showPreview.set(true); // its own controls; the page in it has a test in the browser
    settings::showSections.set(true);
    settings::showReadiness.set(true);
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(m_folder->filePath(u"recovery"_s)));
    m_window->resize(1700, 900);
}

void TestNames::cleanup()
{
    m_window.reset();
}

void TestNames::openCard()
{
    const QString path = m_folder->filePath(u"card.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(card());
    file.close();
    QVERIFY(m_window->openFile(path));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNames::inspect(QWidget *window)
{
    QTest::qWait(20);
    const QStringList nameless = namelessIn(window);
    QVERIFY2(nameless.isEmpty(), withFaults(nameless).constData());
    QVERIFY(window->isActiveWindow());
    if (!QApplication::focusWidget())
        window->setFocus();
    QSet<QWidget *> walked = walkedByTab(window);
    const QStringList after = namelessIn(window); // what Tab opened has names too
    QVERIFY2(after.isEmpty(), withFaults(after).constData());
    QStringList unreached = unreachedIn(window, walked);
    for (int round = 0; round < 3 && !unreached.isEmpty(); ++round) { // F6 comes to another place in a second round
        walked.unite(walkedByTab(window));
        unreached = unreachedIn(window, walked);
    }
    QVERIFY2(unreached.isEmpty(), withFaults(unreached).constData());
}

// Asks, looks at the dialog that comes and closes it.
void TestNames::inspectModal(const std::function<void()> &ask)
{
    bool seen = false;
    QTimer::singleShot(100, this, [this, &seen] {
        QWidget *dialog = QApplication::activeModalWidget();
        seen = dialog;
        if (!dialog)
            return;
        if (QTest::qWaitForWindowActive(dialog))
            inspect(dialog);
        dialog->close();
    });
    ask();
    QVERIFY(seen);
}

void TestNames::everySectionOfACard()
{
    openCard();
    const QByteArray before = m_window->document().card().bytes();
    const qsizetype pages = m_window->document().shownForm().size();
    QVERIFY(pages > 10);
    for (int page = 0; page < pages; ++page) {
        m_window->editor().showPage(page);
        m_window->editor().sectionPage()->focusFirst();
        QTRY_VERIFY(m_window->editor().sectionPage()->isComplete()); // it comes by and by
        inspect(m_window.get());
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_window->document().card().bytes(), before); // looking changes nothing
}

void TestNames::sourceAndFindBar()
{
    openCard();
    m_window->actions()[ActionId::ShowSource]->trigger();
    inspect(m_window.get());
    m_window->actions()[ActionId::Replace]->trigger();
    inspect(m_window.get());
}

void TestNames::palette()
{
    openCard();
    m_window->actions()[ActionId::GoTo]->trigger();
    QTest::qWait(20);
    const QStringList nameless = namelessIn(m_window.get());
    QVERIFY2(nameless.isEmpty(), withFaults(nameless).constData());
}

void TestNames::library()
{
    openCard();
    m_window->actions()[ActionId::PlanMode]->trigger();
    inspect(m_window.get());
    if (QTest::currentTestFailed())
        return;
    m_window->modules().page()->open(u"dimensions-rubric"_s);
    inspect(m_window.get());
}

void TestNames::startPage()
{
    const QString path = m_folder->filePath(u"recent.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    settings::recentFiles.set({path, m_folder->filePath(u"gone.md"_s)});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    inspect(m_window.get());
}

void TestNames::messages()
{
    openCard();
    auto *bars = m_window->findChild<BarStack *>();
    BarMessage message;
    message.tone = BarMessage::Tone::Warn;
    message.topic = u"test"_s;
    message.sentence = u"Something happened."_s;
    message.buttons = {{u"Do this"_s, [] {}}, {u"Do that"_s, [] {}}};
    bars->show(message);
    inspect(m_window.get());
}

void TestNames::menus()
{
    openCard();
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        emit menu->aboutToShow();
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->title()));
    }
    // What the state button and the cells of a table offer.
    m_window->editor().sectionPage()->focusFirst();
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        for (const QAction *action : button->menu() ? button->menu()->actions() : QList<QAction *>())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(nameOf(button)));
    }
}

void TestNames::noMenuHasALetterTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

// With a letter that two rows have, neither is chosen by it.
void TestNames::noMenuHasALetterTwice()
{
    QFETCH(const QString, language);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/cardwright_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&words);
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts, RecoveryStore(m_folder->filePath(u"recovery"_s)));
    openCard();
    QList<std::pair<QString, QList<QAction *>>> rows{{u"menu bar"_s, m_window->menuBar()->actions()}};
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        emit menu->aboutToShow();
        rows.append({menu->title(), menu->actions()});
    }
    QStringList twice;
    for (const auto &[title, actions] : rows) {
        QHash<QString, QString> taken;
        for (const QAction *action : actions) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (!action->isVisible() || letter.isEmpty())
                continue;
            if (taken.contains(letter))
                twice.append(u"%1: %2 in “%3” and “%4”"_s.arg(title, letter, taken[letter], action->text()));
            taken.insert(letter, action->text());
        }
    }
    QCoreApplication::removeTranslator(&words);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestNames::dialogs()
{
    QStringList noes;
    const std::pair<const char *, std::function<QDialog *()>> made[] = {
        {"new card", [] { return new NewCardDialog(u"en"_s); }},
        {"opening questions", [&] { return new OpeningDialog(builtInTemplate(), noes); }},
        {"preferences", [this] { return new PreferencesDialog(*m_theme); }},
        {"about", [] { return new AboutDialog; }},
        {"link", [] { return new LinkDialog(QUrl(u"https://a.example/path?q=1"_s)); }},
    };
    for (const auto &[name, make] : made) {
        const std::unique_ptr<QDialog> dialog(make());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        inspect(dialog.get());
        QVERIFY2(!QTest::currentTestFailed(), name);
        QVERIFY2(!dialog->windowTitle().isEmpty(), name);
    }
}

// F6 and Shift+F6 go round the panes, and what has the focus then looks otherwise.
void TestNames::panesTakeTurns()
{
    openCard();
    m_window->editor().sectionPage()->focusFirst();
    const auto paneOf = [this](const QWidget *at) {
        for (; at && at != m_window.get(); at = at->parentWidget()) {
            const QString name = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
            if (name.endsWith(u"Pane") || name == u"SectionsList")
                return name;
        }
        return QString();
    };
    QStringList panes;
    for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
        for (int i = 0; i < 4; ++i) {
            QPointer<QWidget> before = QApplication::focusWidget();
            QTest::keyClick(before, Qt::Key_F6, modifiers);
            QTest::qWait(20);
            QWidget *now = QApplication::focusWidget();
            panes.append(paneOf(now));
            const QImage focused = now->grab().toImage();
            if (before && before->isVisible())
                before->setFocus(Qt::TabFocusReason);
            QVERIFY2(focused != now->grab().toImage(), qPrintable(describe(now)));
            now->setFocus(Qt::TabFocusReason);
        }
    }
    QCOMPARE(panes, (QStringList{u"PreviewPane"_s, u"ReadinessPane"_s, u"SectionsList"_s, u"CentrePane"_s, u"SectionsList"_s,
                                 u"ReadinessPane"_s, u"PreviewPane"_s, u"CentrePane"_s}));
}

// Over everything that holds a value, on every page and in the dialogs that have such.
void TestNames::wheelChangesNothing()
{
    const auto tryAll = [](QWidget *window) {
        int tried = 0;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            auto *combo = qobject_cast<QComboBox *>(widget);
            const bool holds = combo || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QAbstractSlider *>(widget)
                || qobject_cast<QTabBar *>(widget);
            if (!holds || qobject_cast<QScrollBar *>(widget) || !widget->isVisible() || !widget->isEnabled() || widget->hasFocus())
                continue;
            const QString before = combo ? combo->currentText() : QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Value);
            const QPointF place = widget->rect().center();
            QWheelEvent wheel(place, widget->mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &wheel);
            const QString after = combo ? combo->currentText() : QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Value);
            if (before != after || widget->hasFocus())
                qFatal("the wheel changed %s", qPrintable(describe(widget)));
            ++tried;
        }
        return tried;
    };
    openCard();
    int tried = 0;
    for (int page = 0; page < m_window->document().shownForm().size(); ++page) {
        m_window->editor().showPage(page);
        QTRY_VERIFY(m_window->editor().sectionPage()->isComplete());
        m_window->setFocus();
        tried += tryAll(m_window.get());
    }
    QVERIFY(tried >= 2); // the roles of two authors
    PreferencesDialog preferences(*m_theme);
    preferences.show();
    QVERIFY(QTest::qWaitForWindowActive(&preferences));
    QVERIFY(tryAll(&preferences) >= 3);
}

void TestNames::questionsOfThePrompts()
{
    openCard();
    QWidget *parent = m_window.get();
    QString title = u"A title"_s;
    inspectModal([&] { m_prompts.saveChanges(parent, u"card.md"_s); });
    inspectModal([&] { m_prompts.replaceFile(parent, m_folder->filePath(u"card.html"_s)); });
    inspectModal([&] { m_prompts.tell(parent, u"Said"_s, u"A sentence."_s); });
    inspectModal([&] { m_prompts.headingTitle(parent, u"Rename"_s, title); });
    inspectModal([&] { m_prompts.openLink(parent, u"not an address at all://"_s); });
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"

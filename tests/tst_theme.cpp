#include "dialogs/choicecard.h"
#include "dialogs/recentrow.h"
#include "panels/answergrid.h"
#include "panels/growingtext.h"
#include "panels/keywordchip.h"
#include "panels/quietbutton.h"
#include "render/accent.h"
#include "settings/settings.h"
#include "theme/svgicon.h"
#include "theme/systemlook.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

template<typename Button>
Button *button(const QString &kind)
{
    auto *widget = new Button;
    widget->setText(u"Do it"_s);
    widget->setProperty("kind", kind);
    widget->setFocusPolicy(Qt::StrongFocus);
    return widget;
}

struct Control
{
    const char *name;
    std::function<QWidget *()> make;
};

QToolButton *segment(bool checked)
{
    auto *widget = button<QToolButton>(u"segment"_s);
    widget->setCheckable(true);
    widget->setChecked(checked);
    return widget;
}

const QList<Control> &controls()
{
    static const QList<Control> list = {
        {"button", [] { return button<QPushButton>(QString()); }},
        {"primary button", [] { return button<QPushButton>(u"primary"_s); }},
        {"danger button", [] { return button<QPushButton>(u"danger"_s); }},
        {"ghost button", [] { return button<QPushButton>(u"ghost"_s); }},
        {"link button", [] { return button<QPushButton>(u"link"_s); }},
        {"tool button", [] { return button<QToolButton>(QString()); }},
        {"ghost tool button", [] { return button<QToolButton>(u"ghost"_s); }},
        {"segment", [] { return segment(false); }},
        {"chosen segment", [] { return segment(true); }},
        {"quiet button",
         [] {
             auto *widget = new QuietButton;
             widget->setText(u"Help"_s);
             return widget;
         }},
        {"keyword", [] { return new KeywordChip(u"birds"_s); }},
        {"check box", [] { return new QCheckBox(u"One"_s); }},
        {"radio button", [] { return new QRadioButton(u"One"_s); }},
        {"line", [] { return new QLineEdit(u"text"_s); }},
        {"text", [] { return new GrowingText(GrowingText::Lines::Many); }},
        {"combo box",
         [] {
             auto *widget = new QComboBox;
             widget->addItem(u"One"_s);
             return widget;
         }},
        {"spin box", [] { return new QSpinBox; }},
        {"list",
         [] {
             auto *widget = new QListWidget;
             widget->addItems({u"One"_s, u"Two"_s});
             widget->setCurrentRow(0);
             return widget;
         }},
        {"table",
         [] {
             auto *widget = new AnswerGrid;
             widget->setColumnCount(2);
             widget->setRowCount(2);
             widget->setCell(1, 1, u"text"_s, Qt::AlignLeft, true);
             widget->setCurrentCell(1, 1);
             return widget;
         }},
        {"tabs",
         [] {
             auto *widget = new QTabBar;
             widget->addTab(u"One"_s);
             widget->addTab(u"Two"_s);
             return widget;
         }},
        {"choice card", [] { return new ChoiceCard(u"plus"_s, u"New"_s, u"Begin."_s, u"Ctrl+N"_s); }},
        {"recent file", [] { return new RecentRow(u"/tmp/card.md"_s); }},
    };
    return list;
}

// As WCAG reckons it.
double contrastOf(const QColor &one, const QColor &other)
{
    return contrast({one.redF(), one.greenF(), one.blueF()}, {other.redF(), other.greenF(), other.blueF()});
}

int differingPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 0;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            const int apart = qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
            count += apart > 60 ? 1 : 0; // seen, not only measured
        }
    }
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void iconWithoutRoomIsNothing();
    void highContrastFollowsTheDesktop();
    void spinBoxesShowTheirWords();
    void focusIsSeen_data();
    void focusIsSeen();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestTheme::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestTheme::iconWithoutRoomIsNothing()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(svgPixmap(u"check"_s, QSize(0, 0), Qt::black, 1.0).isNull());
    QVERIFY(svgPixmap(u"check"_s, QSize(16, 0), Qt::black, 2.0).isNull());
    QPixmap canvas(20, 20);
    QPainter painter(&canvas);
    Theme::icon(u"check"_s).paint(&painter, QRect(5, 5, 0, 0));
    QVERIFY(!svgPixmap(u"check"_s, QSize(16, 16), Qt::black, 1.0).isNull());
}

// What the settings portal says goes on in the same moment, in light and in dark.
void TestTheme::highContrastFollowsTheDesktop()
{
    auto *system = m_theme->findChild<SystemLook *>();
    QVERIFY(system);
    const auto desktopSays = [system](const QString &key, uint value) {
        QMetaObject::invokeMethod(system, "takeSetting", Q_ARG(QString, u"org.freedesktop.appearance"_s), Q_ARG(QString, key),
                                  Q_ARG(QDBusVariant, QDBusVariant(value)));
    };
    const auto weakest = [] {
        const Colours &c = Theme::colours();
        double least = 21;
        for (const QColor &ground : {c.window, c.pane, c.sunk}) {
            for (const QColor &word : {c.text, c.muted, c.accent, c.telescope, c.periscope, c.microscope, c.bad, c.warn, c.ok})
                least = qMin(least, contrastOf(word, ground));
        }
        return qMin(qMin(least, contrastOf(c.accentText, c.accent)), contrastOf(c.bad, c.badSoft));
    };
    const auto restore = qScopeGuard([&] {
        desktopSays(u"contrast"_s, 0);
        desktopSays(u"color-scheme"_s, 0);
    });
    for (const Theme::Mode mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        const QColor usual = Theme::colours().muted;
        desktopSays(u"contrast"_s, 1);
        QVERIFY(Theme::colours().muted != usual);
        QCOMPARE(qApp->palette().color(QPalette::PlaceholderText), Theme::colours().muted);
        QVERIFY2(weakest() >= 7, qPrintable(QString::number(weakest())));
        QVERIFY(contrastOf(Theme::colours().edge, Theme::colours().pane) >= 12);
        QCOMPARE(Theme::dark(), mode == Theme::Mode::Dark);
        desktopSays(u"contrast"_s, 0);
        QCOMPARE(Theme::colours().muted, usual);
    }
    m_theme->setMode(Theme::Mode::System);
    desktopSays(u"contrast"_s, 1);
    desktopSays(u"color-scheme"_s, 1);
    QVERIFY(Theme::dark());
    QVERIFY(weakest() >= 7);

    // The user's own wish, whatever the desktop says.
    desktopSays(u"contrast"_s, 0);
    QVERIFY(!Theme::highContrast());
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        const QColor usual = Theme::colours().muted;
        m_theme->setHighContrast(true);
        QVERIFY(Theme::highContrast() && settings::highContrast.value());
        QVERIFY(Theme::colours().muted != usual);
        QVERIFY(weakest() >= 7);
        QCOMPARE(Theme::dark(), mode == Theme::Mode::Dark);
        m_theme->setHighContrast(false);
        QVERIFY(!Theme::highContrast() && !settings::highContrast.value());
        QCOMPARE(Theme::colours().muted, usual);
    }
}

// A number with its unit has room and stands no nearer to the edge than in other fields.
void TestTheme::spinBoxesShowTheirWords()
{
    for (const QString &unit : {u" min"_s, u" %"_s}) {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *spin = new QSpinBox;
        spin->setRange(2, 120);
        spin->setSuffix(unit);
        spin->setValue(120);
        layout->addWidget(spin);
        layout->addStretch();
        window.resize(500, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *line = spin->findChild<QLineEdit *>();
        constexpr int kInside = 2 * 2 + 1; // margins of a line, and its cursor
        const int needed = line->fontMetrics().horizontalAdvance(spin->text()) + kInside;
        QVERIFY2(line->width() >= needed, qPrintable(u"%1 of %2"_s.arg(line->width()).arg(needed)));
        QVERIFY2(line->x() >= 6 && line->x() <= 12, qPrintable(QString::number(line->x())));
    }
}

void TestTheme::focusIsSeen_data()
{
    QTest::addColumn<int>("control");
    QTest::addColumn<bool>("dark");
    for (int i = 0; i < controls().size(); ++i) {
        for (const bool dark : {false, true})
            QTest::addRow("%s, %s", controls()[i].name, dark ? "dark" : "light") << i << dark;
    }
}

void TestTheme::focusIsSeen()
{
    QFETCH(const int, control);
    QFETCH(const bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    QMainWindow window;
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    auto *before = new QPushButton(u"Before"_s);
    QWidget *widget = controls()[control].make();
    layout->addWidget(before);
    layout->addWidget(widget);
    window.setCentralWidget(central);
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::qWait(20); // views lay themselves out once they are polished
    QCursor::setPos(window.mapToGlobal(QPoint(299, 299))); // not over it
    const QImage unfocused = widget->grab().toImage();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY2(widget->hasFocus(), widget->metaObject()->className());
    const QImage focused = widget->grab().toImage();
    const int differ = differingPixels(unfocused, focused);
    QVERIFY2(differ >= 24, qPrintable(QString::number(differ)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

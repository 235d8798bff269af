#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QFontInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

// Combo boxes, spin boxes, check boxes and radio buttons are not here: CardStyle draws them,
// because a sheet can only colour their marks through image files. Only the size of a spin box has
// to be here: a style is not asked for it once there is a sheet. And input fields have no `color`
// here: with one, their placeholder text would be a half-transparent form of it.

constexpr auto kSurfaces = R"(
QToolTip { background: @pane; color: @text; border: 1px solid @edge; padding: 4px 6px; }
QFrame[kind="card"] { background: @pane; border: 1px solid @line; border-radius: 9px; }
QFrame[kind="card"][focus="true"] { border-color: @accent; }
QFrame[kind="pane"] { background: @pane; border: none; }
QFrame[kind="popup"], QAbstractItemView[kind="popup"] { background: @pane; border: 1px solid @edge; }
QFrame[kind="sunk"] { background: @sunk; border: none; }
QFrame[kind="state"] { background: @sunk; border: none; border-radius: 7px; }
QFrame[kind="window"] { background: @window; border: none; }
QFrame[kind="hairline"] { background: @soft; border: none; }
QFrame[kind="line"] { background: @line; border: none; min-height: 1px; min-width: 1px; }
QFrame[kind="header"] { background: @pane; border: none; border-bottom: 1px solid @soft; }
QFrame[kind="finding"] { background: @pane; border: 1px solid @soft; border-radius: 7px; }
QFrame[kind="finding"][tone="bad"] { border-left: 3px solid @bad; }
QFrame[kind="finding"][tone="warn"] { border-left: 3px solid @warn; }
QFrame[kind="bar"] { background: @accentSoft; border: none; border-bottom: 1px solid @line; }
QFrame[kind="bar"][tone="warn"] { background: @microscopeSoft; }
QFrame[kind="bar"][tone="bad"] { background: @badSoft; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QFrame[kind="window"] { background: @window; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QDockWidget::title { background: @pane; padding: 8px 12px; border-bottom: 1px solid @soft; }
QGroupBox { border: none; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: @muted; }
)";

constexpr auto kWords = R"(
QLabel[kind="display"] { font-size: @px28; font-weight: 700; }
QLabel[kind="title"] { font-size: @px20; font-weight: 600; }
QLabel[kind="lead"] { font-size: @px15; color: @muted; }
QLabel[kind="heading"] { font-size: @px15; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="section"] { font-weight: 600; color: @muted; }
QLabel[kind="label"] { font-size: @px12; font-weight: 600; color: @muted; }
QLabel[kind="small"] { font-size: @px12; color: @muted; }
QLabel[kind="muted"], QLabel[kind="prompt"] { color: @muted; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="ok"] { color: @ok; }
QLabel:disabled { color: @faint; }
QMessageBox QLabel#qt_msgbox_label { font-size: @px15; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 360px; }
)";

constexpr auto kButtons = R"(
QPushButton { background: @pane; color: @text; border: 1px solid @edge; border-radius: 6px;
    padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: @sunk; border-color: @muted; }
QPushButton:pressed, QPushButton:checked { background: @soft; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; outline: none; }
QPushButton:disabled { color: @faint; background: @sunk; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @accentText; border-color: @accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentDown; border-color: @accentDown; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { color: @muted; background: @soft; border-color: @line; }
QPushButton[kind="danger"] { color: @bad; }
QPushButton[kind="danger"]:hover { background: @badSoft; border-color: @bad; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: @muted; }
QPushButton[kind="ghost"]:hover, QPushButton[kind="ghost"]:checked { background: @soft; color: @text; }
QPushButton[kind="ghost"]:pressed { background: @line; }
QPushButton[kind="ghost"]:focus { border: 2px solid @accent; }
QPushButton[kind="ghost"]:disabled { color: @faint; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
    color: @accent; padding: 1px 3px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; outline: none; }
QPushButton[kind="link"]:disabled { color: @faint; }

QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 6px; }
QToolButton:hover { background: @soft; }
QToolButton:pressed, QToolButton:checked, QToolButton:open { background: @soft; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton[kind="ghost"] { color: @muted; }
QToolButton[kind="ghost"]:hover, QToolButton[kind="ghost"]:checked { color: @text; }
QToolButton[kind="ghost"]:disabled { color: @faint; background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="chip"] { background: @accentSoft; border: 1px solid @line; border-radius: 6px;
    padding: 2px 6px; }
QToolButton[kind="chip"]:hover { border-color: @edge; }
QToolButton[kind="chip"]:focus { border-color: @accent; }
QToolButton[kind="chip"]:disabled { color: @text; }
QToolButton[kind="segment"] { background: @sunk; color: @muted; border: 1px solid @edge; border-left-width: 0;
    border-radius: 0; padding: 5px 15px 4px 15px; }
QToolButton[kind="segment"][fit="narrow"] { padding-left: 6px; padding-right: 6px; }
QToolButton[kind="segment"]:hover { color: @text; }
QToolButton[kind="segment"]:checked { background: @pane; color: @text; font-weight: 600;
    border-bottom: 2px solid @accent; padding-bottom: 3px; }
QToolButton[kind="segment"]:focus { color: @accent; text-decoration: underline; }
QToolButton[kind="segment"]:disabled { color: @faint; }
QToolButton[kind="segment"][place="first"], QToolButton[kind="segment"][place="only"] {
    border-left-width: 1px;
    border-top-left-radius: 7px; border-bottom-left-radius: 7px; }
QToolButton[kind="segment"][place="last"], QToolButton[kind="segment"][place="only"] {
    border-top-right-radius: 7px; border-bottom-right-radius: 7px; }
)";

constexpr auto kInputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit { background: @pane; border: 1px solid @edge; border-radius: 6px; }
QLineEdit { padding: 5px 8px; min-height: 19px; }
QPlainTextEdit, QTextEdit { padding: 2px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: @muted; }
QLineEdit:focus { border: 2px solid @accent; padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 1px 3px; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: @sunk; }
QLineEdit[tone="warn"], QPlainTextEdit[tone="warn"] { border-color: @warn; }
QLineEdit[tone="bad"], QPlainTextEdit[tone="bad"] { border-color: @bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @sunk; border-color: @line; }
QTextEdit[kind="plain"], QTextEdit[kind="plain"]:focus { background: transparent; border: none; padding: 0; }
QAbstractSpinBox { min-height: 26px; min-width: 66px; padding-left: 6px; padding-right: 8px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:hover,
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:hover {
    background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0; }
QAbstractItemView QLineEdit, QAbstractItemView QLineEdit:focus { border: 1px solid @accent;
    border-radius: 2px;
    padding: 0 4px; min-height: 0; }
QProgressBar { background: @soft; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr auto kLists = R"(
QAbstractItemView { background: @pane; alternate-background-color: @sunk; color: @text; outline: none;
    selection-background-color: @accentSoft; selection-color: @text; }
QListView, QTreeView { border: none; }
QListView::item, QTreeView::item { padding: 4px 8px; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: @soft; }
QListView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QListView::item:focus, QTreeView::item:focus { border: 1px solid @accent; padding: 3px 7px; }
QListView[kind="nav"], QTreeView[kind="nav"] { background: @sunk; }
QComboBox QAbstractItemView { border: 1px solid @edge; padding: 3px; }
QTableView { border: 1px solid @edge; border-radius: 6px; gridline-color: @line; }
QTableView:focus { border-color: @accent; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QTableView::item:focus { border: 2px solid @accent; }
QHeaderView { background: @sunk; border: none; }
QHeaderView::section { background: @sunk; color: @muted; border: none; border-bottom: 1px solid @line;
    border-right: 1px solid @line; padding: 5px 8px; font-weight: 600; }
QTableCornerButton::section { background: @sunk; border: none; border-bottom: 1px solid @line; }
)";

constexpr auto kBars = R"(
QMenuBar { background: @pane; color: @text; border-bottom: 1px solid @line; padding: 1px 6px; spacing: 2px; }
QMenuBar::item { background: transparent; border-radius: 5px; padding: 4px 8px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @soft; }
QMenu { background: @pane; color: @text; border: 1px solid @edge; padding: 4px; }
QMenu::item { border-radius: 5px; padding: 5px 28px 5px 12px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::separator { height: 1px; background: @soft; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::right-arrow { padding-right: 8px; }
QToolBar { background: @pane; border: none; border-bottom: 1px solid @line; padding: 7px 10px; spacing: 6px; }
QToolBar::separator { background: @line; width: 1px; margin: 5px 4px; }
QStatusBar { background: @pane; color: @muted; border-top: 1px solid @line; font-size: @px12; }
QStatusBar QLabel { color: @muted; font-size: @px12; padding: 2px 8px; }
QStatusBar::item { border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { color: @muted; padding: 7px 14px 5px 14px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @accentSoft; }
QTabBar[kind="narrow"]::tab { padding: 8px 8px 6px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

QHash<QString, QString> wordsOf(const Colours &c)
{
    const auto px = [](const QFont &font) { return u"%1px"_s.arg(font.pixelSize()); };
    return {
        {u"window"_s, c.window.name()},
        {u"pane"_s, c.pane.name()},
        {u"sunk"_s, c.sunk.name()},
        {u"line"_s, c.line.name()},
        {u"soft"_s, c.soft.name()},
        {u"edge"_s, c.edge.name()},
        {u"text"_s, c.text.name()},
        {u"muted"_s, c.muted.name()},
        {u"faint"_s, mixed(c.muted, c.pane, 0.35).name()},
        {u"accent"_s, c.accent.name()},
        {u"accentText"_s, c.accentText.name()},
        {u"accentSoft"_s, c.accentSoft.name()},
        {u"accentHover"_s, mixed(c.accent, c.text, 0.15).name()},
        {u"accentDown"_s, mixed(c.accent, c.text, 0.3).name()},
        {u"microscopeSoft"_s, c.microscopeSoft.name()},
        {u"bad"_s, c.bad.name()},
        {u"badSoft"_s, c.badSoft.name()},
        {u"warn"_s, c.warn.name()},
        {u"ok"_s, c.ok.name()},
        {u"px12"_s, px(Theme::label())},
        {u"px15"_s, px(Theme::lead())},
        {u"px20"_s, px(Theme::section())},
        {u"px28"_s, px(Theme::display())},
    };
}

} // namespace

QString styleSheet(const Colours &colours)
{
    const QHash<QString, QString> words = wordsOf(colours);
    QString rules;
    for (const char *part : {kSurfaces, kWords, kButtons, kInputs, kLists, kBars})
        rules += QLatin1StringView(part);

    QString sheet;
    sheet.reserve(rules.size() + rules.size() / 4);
    const QStringView source(rules);
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype mark = source.indexOf(u'@', at);
        if (mark < 0) {
            sheet += source.sliced(at);
            break;
        }
        qsizetype end = mark + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        const QString word = source.sliced(mark + 1, end - mark - 1).toString();
        Q_ASSERT_X(words.contains(word), "styleSheet", qPrintable(word));
        sheet += source.sliced(at, mark - at);
        sheet += words.value(word);
        at = end;
    }
    return sheet;
}

} // namespace cardwright

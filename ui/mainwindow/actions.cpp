#include "mainwindow/actions.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace cardwright {

namespace {

struct Row
{
    ActionId id;
    const char *name; // object name: tests and the session find it by that
    const char *text;
    const char *shortcut;
    const char *icon;
    EnabledWhen when;
    bool checkable;
};

constexpr Row kRows[] = {
    {ActionId::New, "new", QT_TRANSLATE_NOOP("Actions", "&New Data Card…"), "Ctrl+N", "plus", EnabledWhen::Always, false},
    {ActionId::Open, "open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "folder", EnabledWhen::Always, false},
    {ActionId::Save, "save", QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "", EnabledWhen::CardOpen, false},
    {ActionId::SaveAs, "saveAs", QT_TRANSLATE_NOOP("Actions", "Save &As…"), "Ctrl+Shift+S", "", EnabledWhen::CardOpen, false},
    {ActionId::Export, "export", QT_TRANSLATE_NOOP("Actions", "&Export Finished Card"), "Ctrl+E", "export", EnabledWhen::CardOpen, false},
    {ActionId::ExportPdf, "exportPdf", QT_TRANSLATE_NOOP("Actions", "Export P&DF to E-mail"), "", "", EnabledWhen::CardOpen, false},
    {ActionId::ExportAs, "exportAs", QT_TRANSLATE_NOOP("Actions", "Export &With Choices…"), "Ctrl+Shift+E", "", EnabledWhen::CardOpen, false},
    {ActionId::CompareWith, "compareWith", QT_TRANSLATE_NOOP("Actions", "Co&mpare With…"), "Ctrl+Shift+D", "", EnabledWhen::CardOpen, false},
    {ActionId::History, "history", QT_TRANSLATE_NOOP("Actions", "Earlier &Versions…"), "Ctrl+Shift+H", "", EnabledWhen::CardOpen, false},
    {ActionId::DiscardedWork, "discardedWork", QT_TRANSLATE_NOOP("Actions", "Discarded Wor&k…"), "", "", EnabledWhen::Always, false},
    {ActionId::CloseCard, "closeCard", QT_TRANSLATE_NOOP("Actions", "&Close Card"), "Ctrl+W", "", EnabledWhen::CardOpen, false},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", EnabledWhen::Always, false},
    {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", EnabledWhen::CanUndo, false},
    {ActionId::Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo", EnabledWhen::CanRedo, false},
    {ActionId::Find, "find", QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F", "", EnabledWhen::CardSeen, false},
    {ActionId::Replace, "replace", QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "Ctrl+H", "", EnabledWhen::CardWritable, false},
    {ActionId::FindNext, "nextFound", QT_TRANSLATE_NOOP("Actions", "Find Ne&xt"), "F3", "", EnabledWhen::CardSeen, false},
    {ActionId::FindPrevious, "previousFound", QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"), "Shift+F3", "", EnabledWhen::CardSeen, false},
    {ActionId::NextMisspelling, "nextMisspelling", QT_TRANSLATE_NOOP("Actions", "Next &Misspelled Word"), "F7", "", EnabledWhen::CardWritable, false},
    {ActionId::PastePlain, "pastePlain", QT_TRANSLATE_NOOP("Actions", "Paste as P&lain Text"), "Ctrl+Shift+V", "", EnabledWhen::InText, false},
    {ActionId::Bold, "bold", QT_TRANSLATE_NOOP("Actions", "&Bold"), "Ctrl+B", "", EnabledWhen::InText, false},
    {ActionId::Italic, "italic", QT_TRANSLATE_NOOP("Actions", "&Italic"), "Ctrl+I", "", EnabledWhen::InText, false},
    {ActionId::InlineCode, "code", QT_TRANSLATE_NOOP("Actions", "&Code"), "Ctrl+Shift+C", "", EnabledWhen::InText, false},
    {ActionId::Link, "link", QT_TRANSLATE_NOOP("Actions", "&Link"), "Ctrl+Shift+L", "", EnabledWhen::InText, false},
    {ActionId::BulletList, "bulletList", QT_TRANSLATE_NOOP("Actions", "B&ulleted List"), "Ctrl+Shift+8", "", EnabledWhen::InLongText, false},
    {ActionId::NumberedList, "numberedList", QT_TRANSLATE_NOOP("Actions", "&Numbered List"), "Ctrl+Shift+7", "", EnabledWhen::InLongText, false},
    {ActionId::IndentItem, "indentItem", QT_TRANSLATE_NOOP("Actions", "List Item In&ward"), "Ctrl+]", "", EnabledWhen::InLongText, false},
    {ActionId::OutdentItem, "outdentItem", QT_TRANSLATE_NOOP("Actions", "List Item &Outward"), "Ctrl+[", "", EnabledWhen::InLongText, false},
    {ActionId::InsertTable, "insertTable", QT_TRANSLATE_NOOP("Actions", "Insert &Table"), "Ctrl+Shift+T", "", EnabledWhen::InLongText, false},
    {ActionId::GoTo, "goTo", QT_TRANSLATE_NOOP("Actions", "&Go to…"), "Ctrl+K", "search", EnabledWhen::Always, false},
    {ActionId::GoBack, "goBack", QT_TRANSLATE_NOOP("Actions", "&Back to Where I Was"), "Alt+Left", "", EnabledWhen::CardSeen, false},
    {ActionId::GoForward, "goForward", QT_TRANSLATE_NOOP("Actions", "For&ward Again"), "Alt+Right", "", EnabledWhen::CardSeen, false},
    {ActionId::Preferences, "preferences", QT_TRANSLATE_NOOP("Actions", "&Preferences…"), "Ctrl+,", "settings", EnabledWhen::Always, false},
    {ActionId::PlanMode, "planMode", QT_TRANSLATE_NOOP("Actions", "Pl&an"), "Alt+1", "", EnabledWhen::Always, true},
    {ActionId::TestMode, "testMode", QT_TRANSLATE_NOOP("Actions", "&Test"), "Alt+2", "", EnabledWhen::Always, true},
    {ActionId::WriteMode, "writeMode", QT_TRANSLATE_NOOP("Actions", "W&rite"), "Alt+3", "", EnabledWhen::CardOpen, true},
    {ActionId::ReviewMode, "reviewMode", QT_TRANSLATE_NOOP("Actions", "R&eview"), "Alt+4", "", EnabledWhen::Always, true},
    {ActionId::ShowActivities, "showActivities", QT_TRANSLATE_NOOP("Actions", "A&ctivities"), "Ctrl+Shift+A", "", EnabledWhen::CardOpen, true},
    {ActionId::ShowNarrative, "showNarrative", QT_TRANSLATE_NOOP("Actions", "&Narrative Plan"), "Ctrl+4", "", EnabledWhen::CardSeen, true},
    {ActionId::ShowSections, "showSections", QT_TRANSLATE_NOOP("Actions", "&Sections"), "Ctrl+1", "", EnabledWhen::CardSeen, true},
    {ActionId::ShowPreview, "showPreview", QT_TRANSLATE_NOOP("Actions", "&Preview"), "Ctrl+2", "", EnabledWhen::CardSeen, true},
    {ActionId::ShowReadiness, "showReadiness", QT_TRANSLATE_NOOP("Actions", "Rea&diness"), "Ctrl+3", "", EnabledWhen::CardSeen, true},
    {ActionId::WholePreview, "wholePreview", QT_TRANSLATE_NOOP("Actions", "Preview Takes the &Whole Window"), "F11", "", EnabledWhen::CardSeen, true},
    {ActionId::ShowSource, "showSource", QT_TRANSLATE_NOOP("Actions", "&Markdown Source"), "Ctrl+U", "", EnabledWhen::CardSeen, true},
    {ActionId::LookSystem, "lookSystem", QT_TRANSLATE_NOOP("Actions", "As the S&ystem Says"), "", "", EnabledWhen::Always, true},
    {ActionId::LookLight, "lookLight", QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", EnabledWhen::Always, true},
    {ActionId::LookDark, "lookDark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", EnabledWhen::Always, true},
    {ActionId::LookContrast, "lookContrast", QT_TRANSLATE_NOOP("Actions", "&High Contrast"), "", "", EnabledWhen::Always, true},
    {ActionId::NextPane, "nextPane", QT_TRANSLATE_NOOP("Actions", "Ne&xt Pane"), "F6", "", EnabledWhen::CardSeen, false},
    {ActionId::PreviousPane, "previousPane", QT_TRANSLATE_NOOP("Actions", "Pre&vious Pane"), "Shift+F6", "", EnabledWhen::CardSeen, false},
    {ActionId::NextQuestion, "nextQuestion", QT_TRANSLATE_NOOP("Actions", "&Next Question"), "Ctrl+PgDown", "", EnabledWhen::CardSeen, false},
    {ActionId::PreviousQuestion, "previousQuestion", QT_TRANSLATE_NOOP("Actions", "Pre&vious Question"), "Ctrl+PgUp", "", EnabledWhen::CardSeen, false},
    {ActionId::NextOpenQuestion, "nextOpenQuestion", QT_TRANSLATE_NOOP("Actions", "Next &Unanswered Question"), "F8", "", EnabledWhen::CardSeen, false},
    {ActionId::PreviousOpenQuestion, "previousOpenQuestion", QT_TRANSLATE_NOOP("Actions", "P&revious Unanswered Question"), "Shift+F8", "", EnabledWhen::CardSeen, false},
    {ActionId::AnswerState, "answerState", QT_TRANSLATE_NOOP("Actions", "Say Why There Is No &Answer…"), "Ctrl+.", "", EnabledWhen::CardWritable, false},
    {ActionId::AddComment, "addComment", QT_TRANSLATE_NOOP("Actions", "&Comment on This Question…"), "Ctrl+Alt+M", "", EnabledWhen::CardSeen, false},
    {ActionId::OpeningQuestions, "openingQuestions", QT_TRANSLATE_NOOP("Actions", "&Opening Questions…"), "", "", EnabledWhen::CardWritable, false},
    {ActionId::AddSection, "addSection", QT_TRANSLATE_NOOP("Actions", "Add &Section…"), "", "", EnabledWhen::CardWritable, false},
    {ActionId::AddSubsection, "addSubsection", QT_TRANSLATE_NOOP("Actions", "Add Su&bsection…"), "", "", EnabledWhen::CardWritable, false},
    {ActionId::AddQuestion, "addQuestion", QT_TRANSLATE_NOOP("Actions", "Add &Question…"), "Ctrl+Shift+N", "", EnabledWhen::CardWritable, false},
    {ActionId::RenameHeading, "renameHeading", QT_TRANSLATE_NOOP("Actions", "&Rename…"), "F2", "", EnabledWhen::CardWritable, false},
    {ActionId::MoveHeadingUp, "moveHeadingUp", QT_TRANSLATE_NOOP("Actions", "Move &Up"), "Ctrl+Shift+Up", "", EnabledWhen::CardWritable, false},
    {ActionId::MoveHeadingDown, "moveHeadingDown", QT_TRANSLATE_NOOP("Actions", "Move &Down"), "Ctrl+Shift+Down", "", EnabledWhen::CardWritable, false},
    {ActionId::RemoveHeading, "removeHeading", QT_TRANSLATE_NOOP("Actions", "Re&move"), "", "", EnabledWhen::CardWritable, false},
    {ActionId::Example, "example", QT_TRANSLATE_NOOP("Actions", "See a &Finished Example"), "", "eye", EnabledWhen::Always, false},
    {ActionId::About, "about", QT_TRANSLATE_NOOP("Actions", "&About Cardwright"), "", "", EnabledWhen::Always, false},
};

bool holds(EnabledWhen when, const Actions::State &state)
{
    switch (when) {
    case EnabledWhen::Always:
        return true;
    case EnabledWhen::CardOpen:
        return state.cardOpen;
    case EnabledWhen::CardSeen:
        return state.cardSeen;
    case EnabledWhen::CardWritable:
        return state.cardSeen && state.writable;
    case EnabledWhen::CanUndo:
        return state.canUndo;
    case EnabledWhen::CanRedo:
        return state.canRedo;
    case EnabledWhen::InText:
        return state.cardSeen && state.inText;
    case EnabledWhen::InLongText:
        return state.cardSeen && state.inLongText;
    }
    return false;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : kRows) {
        auto *action = new QAction(QCoreApplication::translate("Actions", row.text), this);
        action->setObjectName(QLatin1String(row.name));
        action->setCheckable(row.checkable);
        if (*row.shortcut)
            action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        window->addAction(action); // shortcuts work while the menus are closed
        m_actions.insert(row.id, action);
    }
    // The key that people know from elsewhere, beside ours.
    m_actions[ActionId::Redo]->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    m_actions[ActionId::WriteMode]->setShortcuts({QKeySequence(QStringLiteral("Alt+3")), QKeySequence(QStringLiteral("Ctrl+Shift+W"))});
    m_actions[ActionId::ReviewMode]->setShortcuts({QKeySequence(QStringLiteral("Alt+4")), QKeySequence(QStringLiteral("Ctrl+Shift+R"))});
    refreshIcons();
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> list;
    for (const Row &row : kRows)
        list.append(m_actions.value(row.id));
    return list;
}

void Actions::update(const State &state)
{
    for (const Row &row : kRows)
        m_actions.value(row.id)->setEnabled(holds(row.when, state));
}

void Actions::refreshIcons()
{
    for (const Row &row : kRows) {
        if (*row.icon)
            m_actions.value(row.id)->setIcon(Theme::icon(QLatin1String(row.icon)));
    }
}

} // namespace cardwright

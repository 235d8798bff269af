#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace cardwright {

enum class ActionId {
    New, Open, Save, SaveAs, Export, ExportPdf, ExportAs, CompareWith, History, DiscardedWork, CloseCard, Quit,
    Undo, Redo, Find, Replace, FindNext, FindPrevious, NextMisspelling, GoTo, GoBack, GoForward, Preferences,
    PastePlain, Bold, Italic, InlineCode, Link, BulletList, NumberedList, IndentItem, OutdentItem, InsertTable,
    PlanMode, TestMode, WriteMode, ReviewMode, ShowActivities, ShowNarrative, ShowSections, ShowPreview, ShowReadiness, WholePreview, ShowSource, LookSystem, LookLight, LookDark, LookContrast, NextPane, PreviousPane,
    NextQuestion, PreviousQuestion, NextOpenQuestion, PreviousOpenQuestion, AnswerState, AddComment,
    OpeningQuestions, AddSection, AddSubsection, AddQuestion, RenameHeading, MoveHeadingUp, MoveHeadingDown, RemoveHeading,
    Example, About,
};

// What has to hold for an action to be enabled.
enum class EnabledWhen { Always, CardOpen, CardSeen, CardWritable, CanUndo, CanRedo, InText, InLongText };

// Every action of the window, made from one table: text, shortcut, icon and when it is enabled.
class Actions : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool cardOpen = false;
        bool cardSeen = false; // the card is what the window shows
        bool writable = false;
        bool canUndo = false;
        bool canRedo = false;
        bool inText = false;     // the focus is in a text that can be written
        bool inLongText = false; // of several lines
    };

    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    QList<QAction *> all() const; // in the order of the table
    void update(const State &state);
    void refreshIcons(); // the look changed

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace cardwright

#include "workshop/workshopcommands.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkshopCommands)
};

QList<CommandRow> makeRows()
{
    const auto row = [](WorkshopCommand command, const char *key, const QString &text) {
        return CommandRow{command, QKeySequence(QString::fromLatin1(key)), text};
    };
    return {
        row(WorkshopCommand::NextStep, "Ctrl+PgDown", Words::tr("Next step")),
        row(WorkshopCommand::PreviousStep, "Ctrl+PgUp", Words::tr("Previous step")),
        row(WorkshopCommand::NextPrompt, "F8", Words::tr("Next prompt on the wall")),
        row(WorkshopCommand::PreviousPrompt, "Shift+F8", Words::tr("Previous prompt on the wall")),
        row(WorkshopCommand::Clock, "F2", Words::tr("Start or pause the clock")),
        row(WorkshopCommand::MoreTime, "F3", Words::tr("Five more minutes")),
        row(WorkshopCommand::Curtain, "F4", Words::tr("Curtain: blank the wall, and back")),
        row(WorkshopCommand::RoomWindow, "F5", Words::tr("Room window, on and off")),
        row(WorkshopCommand::SingleScreen, "Shift+F5", Words::tr("This screen is the wall, on and off")),
        row(WorkshopCommand::Vote, "F6", Words::tr("Begin a vote, or go to it")),
        row(WorkshopCommand::Reveal, "F7", Words::tr("Reveal the vote, or hide it again")),
        row(WorkshopCommand::Park, "Ctrl+P", Words::tr("Park what is typed")),
        row(WorkshopCommand::Decide, "Ctrl+D", Words::tr("Keep what is typed as a decision")),
        row(WorkshopCommand::Private, "Ctrl+J", Words::tr("Keep what is typed for me alone")),
        row(WorkshopCommand::LetThrough, "Ctrl+L", Words::tr("Show the notes that wait")),
        row(WorkshopCommand::WallLook, "F9", Words::tr("Wall dark or light")),
        row(WorkshopCommand::WallDown, "PgDown", Words::tr("Wall: next page")),
        row(WorkshopCommand::WallUp, "PgUp", Words::tr("Wall: page before")),
        row(WorkshopCommand::UndoStep, "Ctrl+Z", Words::tr("Take back")),
        row(WorkshopCommand::RedoStep, "Ctrl+Shift+Z", Words::tr("Do again")),
        row(WorkshopCommand::GoToSheet, "Ctrl+G", Words::tr("Go to the worksheet; Esc goes back to the entry line")),
        row(WorkshopCommand::GoToAgenda, "Ctrl+Shift+A", Words::tr("Go to the agenda")),
        row(WorkshopCommand::Keys, "F1", Words::tr("List of the keys")),
        row(WorkshopCommand::Leave, "Ctrl+W", Words::tr("Close the workshop")),
    };
}

} // namespace

const QList<CommandRow> &workshopCommands()
{
    static const QList<CommandRow> rows = makeRows();
    return rows;
}

QString keyOf(WorkshopCommand command)
{
    for (const CommandRow &row : workshopCommands()) {
        if (row.command == command)
            return row.key.toString(QKeySequence::NativeText);
    }
    return {};
}

QString textOf(WorkshopCommand command)
{
    for (const CommandRow &row : workshopCommands()) {
        if (row.command == command)
            return row.text;
    }
    return {};
}

QString withKey(const QString &text, WorkshopCommand command)
{
    return u"%1   %2"_s.arg(text, keyOf(command));
}

const CommandRow *commandFor(const QKeyEvent &event)
{
    const QKeySequence pressed(event.keyCombination());
    for (const CommandRow &row : workshopCommands()) {
        if (row.key == pressed)
            return &row;
    }
    return nullptr;
}

} // namespace cardwright

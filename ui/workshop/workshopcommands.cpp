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
    const QString steps = Words::tr("Steps and clock");
    const QString wall = Words::tr("The wall");
    const QString vote = Words::tr("Voting");
    const QString notes = Words::tr("What is said");
    const QString pages = Words::tr("Going about");
    const auto row = [](WorkshopCommand command, const char *key, const QString &text, const QString &group) {
        return CommandRow{command, QKeySequence(QString::fromLatin1(key)), text, group};
    };
    return {
        row(WorkshopCommand::NextStep, "Ctrl+PgDown", Words::tr("Next step; its clock starts"), steps),
        row(WorkshopCommand::PreviousStep, "Ctrl+PgUp", Words::tr("Previous step"), steps),
        row(WorkshopCommand::Clock, "F2", Words::tr("Start or pause the clock"), steps),
        row(WorkshopCommand::MoreTime, "F3", Words::tr("Five more minutes"), steps),
        row(WorkshopCommand::SetClock, "Shift+F3", Words::tr("Set the clock: minutes, or minutes and seconds"), steps),
        row(WorkshopCommand::Curtain, "F4", Words::tr("Curtain: blank the wall, and back"), wall),
        row(WorkshopCommand::RoomWindow, "F5", Words::tr("Room window, on and off"), wall),
        row(WorkshopCommand::SingleScreen, "Shift+F5", Words::tr("This screen is the wall, on and off"), wall),
        row(WorkshopCommand::NextPrompt, "F8", Words::tr("Next step of the activity, on the wall too"), wall),
        row(WorkshopCommand::PreviousPrompt, "Shift+F8", Words::tr("Previous step of the activity"), wall),
        row(WorkshopCommand::WallLook, "F9", Words::tr("Wall dark or light"), wall),
        row(WorkshopCommand::WallDown, "PgDown", Words::tr("Wall: next page"), wall),
        row(WorkshopCommand::WallUp, "PgUp", Words::tr("Wall: page before"), wall),
        row(WorkshopCommand::Vote, "F6", Words::tr("Begin a vote, or go to it"), vote),
        row(WorkshopCommand::Reveal, "F7", Words::tr("Reveal the vote, or hide it again"), vote),
        row(WorkshopCommand::Park, "Ctrl+P", Words::tr("Park what is typed"), notes),
        row(WorkshopCommand::Decide, "Ctrl+D", Words::tr("Keep what is typed as a decision"), notes),
        row(WorkshopCommand::Private, "Ctrl+J", Words::tr("Keep what is typed for me alone"), notes),
        row(WorkshopCommand::LetThrough, "Ctrl+L", Words::tr("Show the notes that wait"), notes),
        row(WorkshopCommand::UndoStep, "Ctrl+Z", Words::tr("Take back"), notes),
        row(WorkshopCommand::RedoStep, "Ctrl+Shift+Z", Words::tr("Do again"), notes),
        row(WorkshopCommand::GoToSheet, "Ctrl+G", Words::tr("Go to the worksheet; Esc goes back to the entry line"), pages),
        row(WorkshopCommand::GoToAgenda, "Ctrl+Shift+A", Words::tr("Go to the agenda"), pages),
        row(WorkshopCommand::People, "Ctrl+E", Words::tr("People, their roles, and who should come"), pages),
        row(WorkshopCommand::Readers, "Ctrl+R", Words::tr("Which questions matter to which reader"), pages),
        row(WorkshopCommand::Print, "Ctrl+Shift+P", Words::tr("Prompt cards, ballots and worksheets for paper"), pages),
        row(WorkshopCommand::Keys, "F1", Words::tr("List of the keys"), pages),
        row(WorkshopCommand::Leave, "Ctrl+W", Words::tr("Back to the card; the workshop stays open"), pages),
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

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QKeyEvent;

namespace cardwright {

// What the facilitator does by key, in one table: the console obeys it, and every button and the list of
// keys shows it.
enum class WorkshopCommand {
    NextStep, PreviousStep, NextPrompt, PreviousPrompt, Clock, MoreTime, SetClock, Curtain, RoomWindow, SingleScreen, Vote, Reveal,
    Park, Decide, Private, LetThrough, WallLook, WallDown, WallUp, UndoStep, RedoStep, GoToSheet, GoToAgenda, People, Readers,
    Print, Keys, Leave,
};

struct CommandRow
{
    WorkshopCommand command;
    QKeySequence key;
    QString text;  // translated
    QString group; // what it is for; translated
};
const QList<CommandRow> &workshopCommands();
QString keyOf(WorkshopCommand command);  // as shown: "Ctrl+P"
QString textOf(WorkshopCommand command);
QString withKey(const QString &text, WorkshopCommand command); // "Start  F4"

const CommandRow *commandFor(const QKeyEvent &event); // null: none

} // namespace cardwright

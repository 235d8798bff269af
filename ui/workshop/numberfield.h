#pragma once

#include "workshop/workshopcommands.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace cardwright {

// A number of the workshop. The keys of the console are its own here as well; a spin box alone would count by tens
// at the keys of the steps. PgUp and PgDown alone count, and what was typed is taken back first.
class NumberField : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const CommandRow *row = commandFor(*event);
        const bool counts = row && (row->command == WorkshopCommand::WallUp || row->command == WorkshopCommand::WallDown);
        const bool takesBack = row && (row->command == WorkshopCommand::UndoStep || row->command == WorkshopCommand::RedoStep);
        if (row && !counts && !(takesBack && lineEdit()->isUndoAvailable()))
            event->ignore();
        else
            QSpinBox::keyPressEvent(event);
    }
};

} // namespace cardwright

#pragma once

#include "workshop/workshopcommands.h"

#include <QKeyEvent>
#include <QSpinBox>

namespace cardwright {

// A number of the workshop. Ctrl+PgUp and Ctrl+PgDown go to the step before and the next one here as well; a
// spin box alone would count by tens.
class NumberField : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const CommandRow *row = commandFor(*event);
        if (row && (row->command == WorkshopCommand::NextStep || row->command == WorkshopCommand::PreviousStep))
            event->ignore();
        else
            QSpinBox::keyPressEvent(event);
    }
};

} // namespace cardwright

#pragma once

#include <QWidget>

namespace cardwright {

class Actions;

// What is done with the card just now, in the middle of the tool bar: one choice of a few.
class ModeSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ModeSwitch(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace cardwright

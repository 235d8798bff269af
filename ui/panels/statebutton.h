#pragma once

#include "card/answerstate.h"
#include "panels/quietbutton.h"

namespace cardwright {

// Opens the small menu with which a question says why it has no answer.
class StateButton : public QuietButton
{
    Q_OBJECT

public:
    explicit StateButton(QWidget *parent = nullptr);

    void setState(AnswerState state); // None: the question is answered, or open
    void openMenu();

signals:
    void chosen(cardwright::AnswerState state); // None: answer instead

private:
    AnswerState m_state = AnswerState::None;
};

// "Don't know", "Doesn't apply", ...; empty for None.
QString stateName(AnswerState state);

} // namespace cardwright

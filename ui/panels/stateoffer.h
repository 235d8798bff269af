#pragma once

#include "card/answerstate.h"

#include <QFrame>

namespace cardwright {

// One line below "N/A" or "TBA": say why, with one click.
class StateOffer : public QFrame
{
    Q_OBJECT

public:
    explicit StateOffer(QWidget *parent = nullptr);

signals:
    void chosen(cardwright::AnswerState state);
};

} // namespace cardwright

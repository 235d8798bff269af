#pragma once

#include "schema/answers.h"
#include "schema/questionnaire.h"

#include <optional>

namespace cardwright {

// Why a question need not be answered.
struct Spared
{
    enum class By {
        Nothing,
        Condition, // the answer to another question
        Heading,   // the state of a section or subsection above
    };

    By by = By::Nothing;
    QString title;                       // of that question or heading
    QStringList chosen;                  // what is chosen there; empty: nothing yet
    QStringList asking;                  // the options that ask for this question
    Answered state = Answered::No;       // of the heading
    bool answered = false;               // all the same something of its own stands there

    bool operator==(const Spared &) const = default;
};

Spared sparedBy(const Card &card, const Match &match, const CardReading &reading, const Question &question);

// True if the question waits for an answer: nothing stands there, or "to do".
bool isOpen(const Card &card, const Match &match, const CardReading &reading, const Question &question);

// The next open question of `form` after `from`, before it with `step` -1, round the end. `from` may be
// a heading or the card's head; one that is nowhere stands before all.
std::optional<Question> nextOpen(const QList<Page> &form, const Card &card, const Match &match,
                                 const CardReading &reading, const Question &from, int step);

} // namespace cardwright

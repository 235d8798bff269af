#pragma once

#include <QHash>
#include <QString>

namespace cardwright {

// What a body says about its question instead of an answer (design.md section 4).
enum class AnswerState { None, NotKnown, NotApplicable, NotDisclosed, ToDo };

// The bold phrases that mark a state, of every language known: folded phrase -> state.
class StatePhrases
{
public:
    void add(QStringView phrase, AnswerState state);

    struct Found
    {
        AnswerState state = AnswerState::None;
        QString reason; // what follows the phrase, trimmed; empty is a finding
    };
    // Reads the beginning of `body`: `**Not known:** reason`, also `**Not known**: reason`, or the
    // phrase alone.
    Found read(QStringView body) const;

private:
    QHash<QString, AnswerState> m_states;
};

} // namespace cardwright

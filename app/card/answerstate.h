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
        QString mark;   // the bold phrase with its colon, as it stands there
        QString reason; // what follows it in its paragraph, trimmed; empty is a finding
        QString below;  // from the blank line after that paragraph on: text that is kept, no reason
    };
    // Reads the beginning of `body`: `**Not known:** reason`, also `**Not known**: reason`, or the
    // phrase alone.
    Found read(QStringView body) const;

private:
    QHash<QString, AnswerState> m_states;
};

} // namespace cardwright

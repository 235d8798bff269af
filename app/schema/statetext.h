#pragma once

#include "schema/template.h"

namespace cardwright {

// What becomes of a body's text where a state is set, explained or taken back. Text that stood there
// is kept below the state, after a blank line, in the line ending of the body; a state that
// withholds the answer takes it out.

// `body` with this state and reason; a state that stands there already gives way. Lines of the reason
// stay one paragraph. `spec` tells the template's own text from an answer; -1 for any question.
QString withState(QStringView body, AnswerState state, const QString &reason, const Template &schema, int spec,
                  const QString &language);
// `body`, which says a state, with another reason and no other change.
QString withReason(QStringView body, const QString &reason, const Template &schema);
// The text below the state, or `body` itself where it says none.
QString withoutState(QStringView body, const Template &schema);
// The text that a state keeps below itself, without the blank lines between.
QString keptBelow(const StatePhrases::Found &found);

// The words of a body that says nothing but "N/A", "TBA" or the like; empty for every other.
QString bareAnswer(QStringView body, const Template &schema);

} // namespace cardwright

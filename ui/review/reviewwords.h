#pragma once

#include "schema/review.h"

namespace cardwright {

// "3 Mar 2026" in the window's language; what is no time of ours is given as it stands.
QString dayText(const QString &moment);
// "Ana, 3 Mar 2026"
QString signedText(const QString &who, const QString &moment);
// "Open", "Must be fixed", "Resolved by Bo, 4 Mar 2026"
QString statusText(const Comment &comment);
// The name of a field for people; the card as a whole has words of its own.
QString fieldText(const FieldRef &field);
// As it may stand on a button: an ampersand is no mark of a key.
QString buttonText(const QString &text);
// “Sources”, “Licence” and 3 more.
QString fieldsText(const QList<FieldRef> &fields);

} // namespace cardwright

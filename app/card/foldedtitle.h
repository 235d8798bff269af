#pragma once

#include <QString>

namespace cardwright {

// Case, punctuation and "and"/"&" folded away, so that "Contact Detail(s)" is "contact details".
QString foldedTitle(QStringView title);

} // namespace cardwright

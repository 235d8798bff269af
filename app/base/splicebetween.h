#pragma once

#include "base/byterange.h"

namespace cardwright {

// The one splice that makes `after` of `before`: from the first byte that differs to the last. What is the
// same at both ends stays, so that its headings do and views need not follow.
Splice spliceBetween(const QByteArray &before, const QByteArray &after);

} // namespace cardwright

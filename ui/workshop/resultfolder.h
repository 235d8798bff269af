#pragma once

#include "base/result.h"

namespace cardwright {

class WorkshopSession;

// The folder for what comes out of a workshop: "NAME results" beside its file, made if it is not there. A
// rehearsal has one among the temporary files, for its paper alone.
Result<QString> resultFolder(const WorkshopSession &session);

} // namespace cardwright

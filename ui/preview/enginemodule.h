#pragma once

#include "base/result.h"
#include "preview/webengine.h"

namespace cardwright {

// Begins to load the module on another thread. To be called after QApplication is there.
void beginLoadingWebEngine();

// The module's function; waits until the module is loaded. The error says what is missing.
Result<MakeWebEngine> webEngineFactory();

} // namespace cardwright

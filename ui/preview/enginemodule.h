#pragma once

#include "base/result.h"
#include "preview/webengine.h"

namespace cardwright {

// Begins to load the module on another thread. To be called after QApplication is there.
void beginLoadingWebEngine();

// The module's functions; each waits until the module is loaded. The error says what is missing.
Result<MakeWebEngine> webEngineFactory();
Result<MakeWebPrinter> webPrinterFactory();

} // namespace cardwright

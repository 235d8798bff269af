#pragma once

namespace cardwright {

// False where the D-Bus library, asked for the session's bus, would start one of its own.
bool hasSessionBus();
// False where asking the system's bus would only fail.
bool hasSystemBus();

} // namespace cardwright

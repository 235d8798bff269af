#pragma once

namespace cardwright {

// False where the D-Bus library, asked for the session's bus, would start one of its own.
bool hasSessionBus();

} // namespace cardwright

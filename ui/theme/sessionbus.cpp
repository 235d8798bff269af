#include "theme/sessionbus.h"

#include <QFile>

namespace cardwright {

using namespace Qt::StringLiterals;

bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || (!folder.isEmpty() && QFile::exists(folder + "/bus"_L1));
}

bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS") || QFile::exists(u"/run/dbus/system_bus_socket"_s);
}

} // namespace cardwright

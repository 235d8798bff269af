#pragma once

#include "support/livewindow.h"

namespace cardwright {

// MB that a process has written and shares with nobody (proc(5), smaps_rollup); 0 where it is gone. Its share of what
// several processes use would depend on who else runs.
inline double megabytesOf(qint64 process)
{
    for (const QByteArray &line : taken(QStringLiteral("/proc/%1/smaps_rollup").arg(process)).split('\n')) {
        if (line.startsWith("Private_Dirty:"))
            return line.sliced(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace cardwright

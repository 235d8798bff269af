#pragma once

#include <QCoreApplication>

namespace cardwright {

// What this room says: about a workshop, and on the sheets that it leaves behind.
struct WorkshopText
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

struct TakeAwayText
{
    Q_DECLARE_TR_FUNCTIONS(TakeAway)
};

} // namespace cardwright

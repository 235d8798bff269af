#pragma once

#include <QString>

namespace cardwright {

// Something that will force an update of a card, as people foresaw it in a workshop: who keeps watch, and
// when to look again.
struct ScheduledWatch
{
    QString event;
    QString sign; // how it will be noticed; may be empty
    QString who;  // may be empty
    QString due;  // a date as it was written: "March 2027", "2027-03-15"

    bool operator==(const ScheduledWatch &) const = default;
};

} // namespace cardwright

#pragma once

#include "audit/publishgate.h"
#include "audit/readinessreport.h"

namespace cardwright {

// The whole check before publishing, with the review of the card and what its project asks for.
struct PublishCheck
{
    Report report;
    Match match; // that the card was judged by
    PublishGate gate;
    QStringList faults; // of the project's configuration, and workshops that cannot be read
};

// May run on any thread. `path` may be empty: then no project is looked for. `named`: the template that
// the card's own directive names; null for none.
PublishCheck publishCheck(const Card &card, const QString &path, const Review &review, const Template *named = nullptr);

// What the readiness report tells of it today.
ReadinessReport readinessReport(const PublishCheck &check, const Card &card, const QString &path, const Review &review);

} // namespace cardwright

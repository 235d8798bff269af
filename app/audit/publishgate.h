#pragma once

#include "audit/audit.h"

namespace cardwright {

// One thing that stands in the way of publishing.
struct GateReason
{
    enum class Kind { Stage, Template, NoReview, Required, Minimum, ToDo, MustFix, Excuses, Judgements, Owners, Approvals };

    Kind kind = Kind::ToDo;
    QString sentence;
    QList<int> findings; // indexes in Report::findings
};

// Whether the card may be published, as far as rules and records can say. Whether it should be is for
// people to say; their approvals are among the records.
struct PublishGate
{
    QList<GateReason> against;
    QStringList mind; // sentences: what stops nothing and should be known

    bool isOpen() const { return against.isEmpty(); }
};

// From a report on the card with its review, made for publishing and with what the project asks for
// (ProjectConfig::options()). `templateTrouble`: why the card could not be judged by the template that
// its project names; empty: it was.
PublishGate publishGate(const Report &report, const QString &templateTrouble = QString());

} // namespace cardwright

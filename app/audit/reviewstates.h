#pragma once

#include "audit/auditedcard.h"

namespace cardwright {

// What the review of a card makes of its report.

QList<ApprovalState> approvalsOf(const AuditedCard &audited);
// Takes the findings that a person set aside out of the others.
void setAside(const AuditedCard &audited, Report &report);
// Puts the reviewers' verdicts to the reasons that they are about.
void judgeExcuses(const AuditedCard &audited, Report &report);

// Ids of the judgements whose evidence has another text now, or is gone.
QStringList outdatedIn(const AuditedCard &audited);

// Names the text that a finding is about; empty where it is about a field as a whole.
QString foundText(const Finding &finding, const Card &card);

// The judgements that count: of each kind, and of each dimension in J1, the latest.
QList<const Judgement *> standingJudgements(const Review &review);

} // namespace cardwright

#pragma once

#include "audit/audit.h"

#include <QCoreApplication>

namespace cardwright {

class AuditRunner;
class CardDocument;
class ReviewKeeper;

// What a person decides in the readiness pane, written into the review beside the card. Each gives the
// sentence that stands in the way, or nothing.
class ReviewDecisions
{
    Q_DECLARE_TR_FUNCTIONS(ReviewDecisions)

public:
    ReviewDecisions(CardDocument &document, AuditRunner &runner, ReviewKeeper &keeper);

    QString dismiss(const Finding &finding, const QString &who, const QString &reason);
    QString revoke(const QString &dismissal, const QString &who);
    QString judge(const Excuse &excuse, Verdict::Kind kind, const QString &who, const QString &note);
    const Dismissal *findDismissal(const QString &id) const; // null: it is gone

    bool isFirst() const; // nobody said anything of the card yet

private:
    Dismissal dismissalOf(Finding finding) const;

    CardDocument &m_document;
    AuditRunner &m_runner;
    ReviewKeeper &m_keeper;
};

} // namespace cardwright

#pragma once

#include "schema/review.h"

namespace cardwright {

// What people do to a review. Each change says who did it and is stamped with the time. Given to
// ReviewKeeper::change().

void addComment(Review &review, const FieldRef &field, const QString &text, bool mustFix, const QString &who);
// Resolved by `who`, or open again.
void setStatus(Review &review, const QString &comment, Comment::Status status, const QString &who);
// Who looks after a field; nobody where `name` is empty.
void setOwner(Review &review, const FieldRef &field, const QString &name);

// Adds `judgement` as that of `who`. Earlier ones stay: the latest counts, and the others tell how it
// came to be.
void addJudgement(Review &review, Judgement judgement, const QString &who);
void addSession(Review &review, ReaderSession session, const QString &who);
void removeSession(Review &review, const QString &session);

void addSigner(Review &review, const QString &name, const QString &role);
// Their approvals go with them.
void removeSigner(Review &review, const QString &signer);
// `fields`: all of the card as it is.
void addApproval(Review &review, const QString &signer, const QList<FieldRef> &fields, const QString &who);
void revokeApprovals(Review &review, const QString &signer, const QString &who);

// The latest of its kind, of J1 for one dimension; null where nobody judged.
const Judgement *latestJudgement(const Review &review, const QString &judgement, const QString &dimension);
// The latest that stands; null where there is none.
const Approval *standingApproval(const Review &review, const QString &signer);

} // namespace cardwright

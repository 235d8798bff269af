#include "editing/reviewedits.h"

#include "schema/reviewjson.h"

#include <QDateTime>
#include <QUuid>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Two who say the same in the same second said two things.
QString newId(const QString &kind, const QString &who, const QString &when)
{
    return newReviewId({kind, who, when, QUuid::createUuid().toString()});
}

template<typename Record>
void stamp(Record &record, const QString &kind, const QString &who)
{
    record.who = who;
    record.when = reviewMoment(QDateTime::currentDateTimeUtc());
    record.id = newId(kind, record.who, record.when);
}

} // namespace

void addComment(Review &review, const FieldRef &field, const QString &text, bool mustFix, const QString &who)
{
    Comment comment;
    stamp(comment, u"comment"_s, who);
    comment.field = field;
    comment.text = text;
    comment.status = mustFix ? Comment::Status::MustFix : Comment::Status::Open;
    review.comments.append(comment);
}

void setStatus(Review &review, const QString &comment, Comment::Status status, const QString &who)
{
    for (Comment &one : review.comments) {
        if (one.id != comment || one.status == status)
            continue;
        const bool resolved = status == Comment::Status::Resolved;
        one.status = status;
        one.resolvedBy = resolved ? who : QString();
        one.resolvedWhen = resolved ? reviewMoment(QDateTime::currentDateTimeUtc()) : QString();
    }
}

void setOwner(Review &review, const FieldRef &field, const QString &name)
{
    const QString id = ownerId(field);
    for (qsizetype i = 0; i < review.owners.size(); ++i) {
        if (review.owners[i].id != id)
            continue;
        if (name.isEmpty())
            review.owners.removeAt(i);
        else
            review.owners[i].name = name;
        return;
    }
    if (!name.isEmpty())
        review.owners.append({id, field, name, {}});
}

void addJudgement(Review &review, Judgement judgement, const QString &who)
{
    stamp(judgement, u"judgement"_s, who);
    review.judgements.append(judgement);
}

void addSession(Review &review, ReaderSession session, const QString &who)
{
    stamp(session, u"session"_s, who);
    review.sessions.append(session);
}

void removeSession(Review &review, const QString &session)
{
    review.sessions.removeIf([&session](const ReaderSession &one) { return one.id == session; });
}

void addSigner(Review &review, const QString &name, const QString &role)
{
    review.signers.append({newId(u"signer"_s, name, role), name, role, {}});
}

void removeSigner(Review &review, const QString &signer)
{
    review.signers.removeIf([&signer](const Signer &one) { return one.id == signer; });
    review.approvals.removeIf([&signer](const Approval &one) { return one.signer == signer; });
}

void addApproval(Review &review, const QString &signer, const QList<FieldRef> &fields, const QString &who)
{
    Approval approval;
    stamp(approval, u"approval"_s, who);
    approval.signer = signer;
    approval.fields = fields;
    review.approvals.append(approval);
}

void revokeApprovals(Review &review, const QString &signer, const QString &who)
{
    for (Approval &approval : review.approvals) {
        if (approval.signer != signer || approval.isRevoked())
            continue;
        approval.revokedBy = who;
        approval.revokedWhen = reviewMoment(QDateTime::currentDateTimeUtc());
    }
}

const Judgement *latestJudgement(const Review &review, const QString &judgement, const QString &dimension)
{
    const Judgement *latest = nullptr;
    for (const Judgement &one : review.judgements) {
        if (one.judgement == judgement && one.dimension == dimension && (!latest || one.when >= latest->when))
            latest = &one;
    }
    return latest;
}

const Approval *standingApproval(const Review &review, const QString &signer)
{
    const Approval *latest = nullptr;
    for (const Approval &one : review.approvals) {
        if (one.signer == signer && !one.isRevoked() && (!latest || one.when >= latest->when))
            latest = &one;
    }
    return latest;
}

} // namespace cardwright

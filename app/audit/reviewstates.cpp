#include "audit/reviewstates.h"

#include "audit/judgements.h"
#include "audit/rules.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString foldedRole(const QString &role)
{
    return role.simplified().toCaseFolded();
}

const Approval *standingApproval(const Review &review, const QString &signer)
{
    const Approval *latest = nullptr;
    for (const Approval &approval : review.approvals) {
        if (approval.signer == signer && !approval.isRevoked() && (!latest || approval.when >= latest->when))
            latest = &approval;
    }
    return latest;
}

ApprovalState stateOf(const AuditedCard &audited, const Signer &signer)
{
    ApprovalState state;
    state.signer = signer.id;
    state.name = signer.name;
    state.role = signer.role;
    const Approval *approval = standingApproval(audited.review(), signer.id);
    if (!approval)
        return state;
    state.approval = approval->id;
    state.who = approval->who;
    state.when = approval->when;
    const FieldChanges changes = audited.fields().changesSince(approval->fields);
    for (const FieldRef &field : changes.changed)
        state.changed.append(fieldRef(audited.card, audited.match, audited.fields().find(field).node));
    state.gone = changes.gone;
    for (const int node : changes.added)
        state.added.append(fieldRef(audited.card, audited.match, node));
    return state;
}

} // namespace

QList<ApprovalState> approvalsOf(const AuditedCard &audited)
{
    QList<ApprovalState> approvals;
    QStringList roles;
    for (const Signer &signer : audited.review().signers) {
        approvals.append(stateOf(audited, signer));
        roles.append(foldedRole(signer.role));
    }
    for (const QString &role : audited.options.approvers) {
        if (roles.contains(foldedRole(role)))
            continue;
        roles.append(foldedRole(role));
        ApprovalState state;
        state.role = role;
        approvals.append(state);
    }
    return approvals;
}

QString foundText(const Finding &finding, const Card &card)
{
    constexpr qsizetype digits = 16;
    const int node = card.indexOfKey(finding.node);
    if (finding.range.isEmpty() || (node >= 0 && finding.range == card.nodes().at(node).heading))
        return QString();
    const QByteArray text = finding.range.of(card.bytes()).simplified();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(digits));
}

void setAside(const AuditedCard &audited, Report &report)
{
    const Review &review = audited.review();
    if (review.dismissals.isEmpty())
        return;
    QList<Finding> counting;
    for (Finding &finding : report.findings) {
        const int node = audited.card.indexOfKey(finding.node);
        bool holds = false;
        const Dismissal *dismissal = mayDismiss(finding)
            ? dismissalOf(finding.rule, node, node < 0 ? finding.spec : -1, foundText(finding, audited.card), review,
                          audited.fields(), &holds)
            : nullptr;
        if (dismissal)
            finding.dismissal = dismissal->id;
        finding.isDismissed = holds;
        (holds ? report.dismissed : counting).append(finding);
    }
    report.findings = counting;
}

void judgeExcuses(const AuditedCard &audited, Report &report)
{
    if (audited.review().verdicts.isEmpty())
        return;
    for (Excuse &excuse : report.excuses) {
        const int node = audited.card.indexOfKey(excuse.node);
        if (const Verdict *verdict = node < 0 ? nullptr : verdictOn(node, audited.review(), audited.fields()))
            excuse.verdict = *verdict;
    }
}

QList<const Judgement *> standingJudgements(const Review &review)
{
    QList<const Judgement *> standing;
    for (const Judgement &judgement : review.judgements) {
        const auto same = std::find_if(standing.begin(), standing.end(), [&judgement](const Judgement *other) {
            return other->judgement == judgement.judgement && other->dimension == judgement.dimension;
        });
        if (same == standing.end())
            standing.append(&judgement);
        else if (judgement.when >= (*same)->when)
            *same = &judgement;
    }
    return standing;
}

bool mayDismiss(const Finding &finding)
{
    const Rule *rule = ruleOfId(finding.rule);
    return rule && !(rule->needs & (kReview | kApprovers | kOwned | kWatches));
}

Dismissal dismissalFor(const Finding &finding, const Card &card, const Match &match)
{
    Dismissal dismissal;
    dismissal.rule = finding.rule;
    const int node = card.indexOfKey(finding.node);
    dismissal.field = node >= 0 ? fieldRef(card, match, node) : questionRef(card, match, finding.spec);
    dismissal.found = foundText(finding, card);
    return dismissal;
}

QStringList outdatedIn(const AuditedCard &audited)
{
    QStringList ids;
    for (const Judgement &judgement : audited.review().judgements) {
        if (audited.fields().isOutOfDate(judgement))
            ids.append(judgement.id);
    }
    return ids;
}

QStringList strangeIn(const Review &review)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Audit", text); };
    QStringList sentences;
    for (const Dismissal &dismissal : review.dismissals) {
        if (!dismissal.isRevoked() && !ruleOfId(dismissal.rule))
            sentences.append(said(QT_TRANSLATE_NOOP("Audit", "A finding of “%1” was set aside, and there is no such rule here.")).arg(dismissal.rule));
    }
    for (const Judgement &judgement : review.judgements) {
        if (!isJudgementId(judgement.judgement))
            sentences.append(said(QT_TRANSLATE_NOOP("Audit", "“%1” is no judgement that is known here (J1 to J14).")).arg(judgement.judgement));
        else if (!judgement.dimension.isEmpty() && !dimensionIds().contains(judgement.dimension))
            sentences.append(said(QT_TRANSLATE_NOOP("Audit", "“%1” is no dimension that is known here.")).arg(judgement.dimension));
    }
    QStringList signers;
    for (const Signer &signer : review.signers)
        signers.append(signer.id);
    for (const Approval &approval : review.approvals) {
        if (!approval.isRevoked() && !signers.contains(approval.signer))
            sentences.append(said(QT_TRANSLATE_NOOP("Audit", "An approval by “%1” belongs to nobody who is named to approve.")).arg(approval.who));
    }
    sentences.removeDuplicates();
    return sentences;
}

QStringList dimensionIds()
{
    return {u"accountability"_s, u"utility"_s, u"quality"_s, u"impact"_s, u"risk"_s};
}

bool isJudgementId(QStringView id)
{
    return std::any_of(judgementKinds().begin(), judgementKinds().end(),
                       [id](const JudgementKind &kind) { return id == QLatin1String(kind.id); });
}

} // namespace cardwright

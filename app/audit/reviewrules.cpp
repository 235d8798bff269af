#include "audit/rules.h"

#include "audit/judgements.h"
#include "audit/reviewstates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// At the field that a record speaks of; of the whole card where that is not there any more.
Hit hitAt(const AuditedCard &audited, const FieldRef &field, const QString &record, QStringList arguments)
{
    const FoundField found = audited.fields().find(field);
    Hit hit = found.node >= 0   ? audited.at(found.node, std::move(arguments))
        : found.spec >= 0       ? audited.atSpec(found.spec, std::move(arguments))
                                : Hit();
    if (found.node < 0 && found.spec < 0)
        hit.arguments = std::move(arguments);
    hit.record = record;
    return hit;
}

bool isGone(const AuditedCard &audited, const FieldRef &field)
{
    return audited.fields().find(field).by == FoundField::By::Nothing;
}

// "2026-03-01" of "2026-03-01T14:05:00Z".
QString dayOf(const QString &moment)
{
    return moment.section(u'T', 0, 0);
}

QString named(const QString &who)
{
    return who.trimmed().isEmpty() ? QCoreApplication::translate("Audit", "somebody") : who;
}

QString dimensionName(const QString &id)
{
    return builtInTemplate().dimensionName(id, QLocale().name().left(2));
}

// “Sources”, “Licence” and the number of the others.
QString listed(const QStringList &titles)
{
    constexpr qsizetype shown = 3;
    QStringList names;
    for (const QString &title : titles.first(qMin(titles.size(), shown)))
        names.append(u'“' + quoted(title.isEmpty() ? u"…"_s : title) + u'”');
    if (titles.size() > shown)
        names.append(QCoreApplication::translate("Audit", "%n more", nullptr, static_cast<int>(titles.size() - shown)));
    return names.join(u", "_s);
}

QString titleOf(const FieldRef &field)
{
    return field.title.isEmpty() ? field.path : field.title;
}

QStringList titlesOf(const QList<FieldRef> &fields)
{
    QStringList titles;
    for (const FieldRef &field : fields)
        titles.append(titleOf(field));
    return titles;
}

QList<Hit> comments(const AuditedCard &audited, Comment::Status status, const char *ofGone)
{
    QList<Hit> hits;
    for (const Comment &comment : audited.review().comments) {
        if (comment.status != status)
            continue;
        Hit hit = hitAt(audited, comment.field, comment.id, {named(comment.who), quoted(comment.text)});
        if (isGone(audited, comment.field)) {
            hit.arguments.append(quoted(titleOf(comment.field)));
            hit.sentence = ofGone;
        }
        hits.append(hit);
    }
    return hits;
}

QList<Hit> mustFix(const AuditedCard &audited)
{
    return comments(audited, Comment::Status::MustFix,
                    QT_TRANSLATE_NOOP("Audit", "%1 says that this must be fixed: “%2” (on “%3”, which is not in the card any more)"));
}

QList<Hit> openComments(const AuditedCard &audited)
{
    return comments(audited, Comment::Status::Open,
                    QT_TRANSLATE_NOOP("Audit", "A comment by %1 is open: “%2” (on “%3”, which is not in the card any more)"));
}

// The reasons that stand instead of an answer, with the latest word on each.
template<typename Take>
void eachExcuse(const AuditedCard &audited, Take take)
{
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const BodyReading &reading = audited.reading.node(i);
        if (reading.answered == Answered::NotApplicable || reading.answered == Answered::NotDisclosed)
            take(i, reading.reason, verdictOn(i, audited.review(), audited.fields()));
    }
}

QList<Hit> reopenedExcuses(const AuditedCard &audited)
{
    QList<Hit> hits;
    eachExcuse(audited, [&](int node, const QString &reason, const Verdict *verdict) {
        if (!verdict || verdict->kind != Verdict::Kind::Reopened)
            return;
        Hit hit = audited.at(node, {named(verdict->who), quoted(verdict->note.isEmpty() ? reason : verdict->note)});
        if (!verdict->note.trimmed().isEmpty())
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 does not accept the reason that stands here: %2");
        hit.record = verdict->id;
        hits.append(hit);
    });
    return hits;
}

// Where no reason is given there is nothing to accept; another rule says so.
QList<Hit> unjudgedExcuses(const AuditedCard &audited)
{
    QList<Hit> hits;
    eachExcuse(audited, [&](int node, const QString &reason, const Verdict *verdict) {
        if (!verdict && !reason.trimmed().isEmpty())
            hits.append(audited.at(node, {quoted(reason)}));
    });
    return hits;
}

QList<Hit> unjudgedDimensions(const AuditedCard &audited)
{
    const QList<const Judgement *> standing = standingJudgements(audited.review());
    QList<Hit> hits;
    for (const QString &dimension : dimensionIds()) {
        const auto found = std::find_if(standing.begin(), standing.end(), [&dimension](const Judgement *judgement) {
            return judgement->judgement == "J1"_L1 && judgement->dimension == dimension;
        });
        const Judgement *judgement = found == standing.end() ? nullptr : *found;
        Hit hit;
        hit.dimension = dimension;
        hit.arguments = QStringList(dimensionName(dimension));
        if (judgement) {
            hit.record = judgement->id;
            hit.arguments.prepend(named(judgement->who));
            if (judgement->rating == Judgement::Rating::None)
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 wrote about “%2” and gave no rating.");
            else if (judgement->rationale.trimmed().isEmpty())
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 rated “%2” without saying why.");
            else if (judgement->evidence.isEmpty())
                hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 rated “%2” and named no field that shows it.");
            else
                continue;
        }
        hits.append(hit);
    }
    return hits;
}

QList<Hit> outdatedJudgements(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const Judgement *judgement : standingJudgements(audited.review())) {
        const FieldChanges changes = audited.fields().changesSince(judgement->evidence);
        const QList<FieldRef> others = changes.changed + changes.gone;
        if (others.isEmpty())
            continue;
        const bool rates = judgement->judgement == "J1"_L1 && !judgement->dimension.isEmpty();
        const QString what = rates ? dimensionName(judgement->dimension) : judgementName(judgement->judgement);
        Hit hit = hitAt(audited, others.first(), judgement->id, {named(judgement->who), what, listed(titlesOf(others))});
        hit.dimension = judgement->dimension;
        hits.append(hit);
    }
    return hits;
}

// Who looks after a section looks after what is in it.
QList<Hit> ownerless(const AuditedCard &audited)
{
    QList<int> ownedNodes;
    QList<int> ownedSpecs;
    for (const Owner &owner : audited.review().owners) {
        if (owner.name.trimmed().isEmpty())
            continue;
        const FoundField found = audited.fields().find(owner.field);
        ownedNodes.append(found.node);
        ownedSpecs.append(found.spec);
    }
    const auto isOwned = [&](int node, int spec) {
        for (int above = node; above >= 0; above = audited.card.nodes().at(above).parent) {
            if (ownedNodes.contains(above))
                return true;
        }
        for (int above = spec; above >= 0 && audited.schema(); above = audited.schema()->specs().at(above).parent) {
            if (ownedSpecs.contains(above))
                return true;
        }
        return false;
    };
    QList<Hit> hits;
    for (const QString &id : audited.options.owned) {
        const int spec = audited.schema() ? audited.schema()->indexOf(id) : -1;
        const int node = spec >= 0 ? audited.match.nodeOf(spec)
            : id == "summary"_L1   ? audited.card.summaryIndex()
                                   : audited.card.indexOfId(id);
        if (isOwned(node, spec))
            continue;
        Hit hit = spec >= 0 ? audited.atSpec(spec, {audited.titleOf(spec)})
            : node >= 0     ? audited.at(node, {audited.card.nodes().at(node).title})
                            : Hit();
        if (hit.arguments.isEmpty())
            hit.arguments = QStringList(id);
        hits.append(hit);
    }
    return hits;
}

QList<Hit> missingApprovals(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const ApprovalState &state : audited.approvals()) {
        if (state.isGiven())
            continue;
        Hit hit;
        hit.record = state.signer;
        hit.arguments = QStringList(state.role);
        if (!state.signer.isEmpty()) {
            hit.arguments = QStringList(state.role.isEmpty() ? state.name : u"%1 (%2)"_s.arg(state.name, state.role));
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 has not approved the card yet.");
        }
        hits.append(hit);
    }
    return hits;
}

QList<Hit> changesSinceApproval(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const ApprovalState &state : audited.approvals()) {
        if (!state.isGiven() || state.isCurrent())
            continue;
        const QList<FieldRef> fields = state.changed + state.added + state.gone;
        const QString who = named(state.who.isEmpty() ? state.name : state.who);
        Hit hit = hitAt(audited, fields.first(), state.approval, {who, dayOf(state.when), listed(titlesOf(fields))});
        hit.count = static_cast<int>(fields.size());
        hits.append(hit);
    }
    return hits;
}

QList<Hit> strayRecords(const AuditedCard &audited)
{
    QList<Hit> hits;
    const auto add = [&](const FieldRef &field, const QString &record, const char *sentence, const QString &what) {
        if (!isGone(audited, field))
            return;
        Hit hit;
        hit.record = record;
        hit.sentence = sentence;
        hit.arguments = {what, quoted(titleOf(field))};
        hits.append(hit);
    };
    for (const Owner &owner : audited.review().owners)
        add(owner.field, owner.id, QT_TRANSLATE_NOOP("Audit", "%1 owns “%2”, which is not in the card any more."), named(owner.name));
    for (const Dismissal &dismissal : audited.review().dismissals) {
        if (!dismissal.isRevoked())
            add(dismissal.field, dismissal.id,
                QT_TRANSLATE_NOOP("Audit", "A finding of “%1” was set aside in “%2”, which is not in the card any more."), dismissal.rule);
    }
    return hits;
}

constexpr StagedLevel kLastStep = {RuleLevel::Off, RuleLevel::Look, RuleLevel::ToDo};

} // namespace

QList<Rule> reviewRules()
{
    return {
        {"excuse-reopened", "M3", "audit", "", kToDoFromReview, kReview,
         QT_TRANSLATE_NOOP("Audit", "%1 does not accept this reason: “%2”"),
         QT_TRANSLATE_NOOP("Audit", "“Not applicable” and “not disclosed” take a question out of the count, so a reviewer has a word on each reason. Answer the question, or give a better reason."),
         QT_TRANSLATE_NOOP("Audit", "Playbook’s Healthsheet: an N/A says why."), reopenedExcuses},
        {"excuse-unjudged", "M3", "audit", "", kLastStep, kReview,
         QT_TRANSLATE_NOOP("Audit", "Nobody has accepted this reason yet: “%1”"),
         QT_TRANSLATE_NOOP("Audit", "“Not applicable” and “not disclosed” take a question out of the count, so a reviewer accepts or reopens each before the card is published."),
         QT_TRANSLATE_NOOP("Audit", "Playbook’s Healthsheet: an N/A says why."), unjudgedExcuses},
        {"dimensions-judged", "M20", "audit", "accountability utility quality impact risk", kLastStep, kReview,
         QT_TRANSLATE_NOOP("Audit", "Nobody has rated “%1” yet."),
         QT_TRANSLATE_NOOP("Audit", "Only people can say whether readers come to acceptable conclusions. Each dimension has a rating, its rationale, and the fields that show it."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, Dimensions Rubric."), unjudgedDimensions},
        {"judgement-outdated", "M20", "audit", "", kToDoLast, kReview,
         QT_TRANSLATE_NOOP("Audit", "%1 judged “%2”; since then this has changed: %3"),
         QT_TRANSLATE_NOOP("Audit", "A judgement rests on the fields that were named as its evidence. With other words there it has to be made again."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, Dimensions Rubric: a rating has evidence."), outdatedJudgements},
        {"questions-owned", "M23", "answer", "accountability", kToDoFromReview, kOwned,
         QT_TRANSLATE_NOOP("Audit", "This project asks for an owner, and nobody is named: “%1”"),
         QT_TRANSLATE_NOOP("Audit", "A question for which nobody answers is not kept up when the dataset changes."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, RACI: each question has one who answers for it."), ownerless},
        {"comment-must-fix", "M24", "audit", "", kToDoFromReview, kReview,
         QT_TRANSLATE_NOOP("Audit", "%1 says that this must be fixed: “%2”"),
         QT_TRANSLATE_NOOP("Audit", "A reviewer marked it as blocking. Mend it, then resolve the comment with a word on how."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, approvals: no blocking comment is open."), mustFix},
        {"comment-open", "M24", "audit", "", kLookFromReview, kReview,
         QT_TRANSLATE_NOOP("Audit", "A comment by %1 is open: “%2”"),
         QT_TRANSLATE_NOOP("Audit", "An answer, or a mark that it is resolved, tells the reviewer that it was read."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, approvals."), openComments},
        {"signed-off", "M24", "audit", "accountability", kLastStep, kApprovers,
         QT_TRANSLATE_NOOP("Audit", "Nobody is named yet who approves the card as “%1”."),
         QT_TRANSLATE_NOOP("Audit", "Those who must approve say with their name that they have read the card. It is a recorded name, not a proof of identity."),
         QT_TRANSLATE_NOOP("Audit", "Playbook planner: approvals."), missingApprovals},
        {"approval-changed", "M24", "audit", "accountability", kLastStep, kReview,
         QT_TRANSLATE_N_NOOP("Audit", "%1 approved the card on %2; %n field(s) changed since: %3"),
         QT_TRANSLATE_NOOP("Audit", "An approval is for the words that were there. Whoever gave it reads what changed and approves again."),
         QT_TRANSLATE_NOOP("Audit", "Playbook planner: approvals."), changesSinceApproval},
        {"review-stray", "M24", "audit", "", kLookFromReview, kReview,
         QT_TRANSLATE_NOOP("Audit", "%1 owns “%2”, which is not in the card any more."),
         QT_TRANSLATE_NOOP("Audit", "What people said of a field that went or got another name has no place now. Give it one, or take it back."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, resilience: what is known outlives a change of the card."), strayRecords},
    };
}

} // namespace cardwright

#include "audit/reviewdecisions.h"

#include "audit/auditrunner.h"
#include "editing/reviewkeeper.h"
#include "schema/reviewjson.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString now()
{
    return reviewMoment(QDateTime::currentDateTimeUtc());
}

QString faultOf(const Done &changed)
{
    return changed ? QString() : changed.error().message;
}

} // namespace

ReviewDecisions::ReviewDecisions(CardDocument &document, AuditRunner &runner, ReviewKeeper &keeper)
    : m_document(document)
    , m_runner(runner)
    , m_keeper(keeper)
{}

// Where the form lacks the question, the finding is placed at its section; what is dismissed is said
// of the question.
Dismissal ReviewDecisions::dismissalOf(Finding finding) const
{
    const Match &match = m_runner.match();
    const int spec = match.schema ? match.schema->indexOf(finding.fieldId) : -1;
    if (m_document.card().indexOfId(finding.fieldId) < 0 && spec >= 0) {
        finding.node = kNoNode;
        finding.spec = spec;
    }
    return dismissalFor(finding, m_document.card(), match);
}

QString ReviewDecisions::dismiss(const Finding &finding, const QString &who, const QString &reason)
{
    if (!m_runner.isUpToDate())
        return tr("The card changed a moment ago. Look again, then decide.");
    Dismissal dismissal = dismissalOf(finding);
    dismissal.reason = reason;
    dismissal.who = who;
    dismissal.when = now();
    dismissal.id = newReviewId({u"dismissal"_s, who, dismissal.when, dismissal.field.path, dismissal.rule, dismissal.found});
    return faultOf(m_keeper.change([&dismissal](Review &review) { review.dismissals.append(dismissal); }));
}

QString ReviewDecisions::revoke(const QString &dismissal, const QString &who)
{
    return faultOf(m_keeper.change([&](Review &review) {
        for (Dismissal &one : review.dismissals) {
            if (one.id != dismissal || one.isRevoked())
                continue;
            one.revokedBy = who;
            one.revokedWhen = now();
        }
    }));
}

QString ReviewDecisions::judge(const Excuse &excuse, Verdict::Kind kind, const QString &who, const QString &note)
{
    const int node = m_document.card().indexOfKey(excuse.node);
    if (node < 0 || !m_runner.isUpToDate())
        return tr("The card changed a moment ago. Look again, then decide.");
    Verdict verdict;
    verdict.field = fieldRef(m_document.card(), m_runner.match(), node);
    verdict.state = excuse.state == Answered::NotDisclosed ? Verdict::State::NotDisclosed : Verdict::State::NotApplicable;
    verdict.kind = kind;
    verdict.note = note;
    verdict.who = who;
    verdict.when = now();
    verdict.id = newReviewId({u"verdict"_s, who, verdict.when, verdict.field.path, excuse.reason,
                              kind == Verdict::Kind::Accepted ? u"accepted"_s : u"reopened"_s});
    return faultOf(m_keeper.change([&verdict](Review &review) { review.verdicts.append(verdict); }));
}

bool ReviewDecisions::isFirst() const
{
    return m_keeper.review() == Review();
}

const Dismissal *ReviewDecisions::findDismissal(const QString &id) const
{
    const QList<Dismissal> &all = m_keeper.review().dismissals;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Dismissal &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace cardwright

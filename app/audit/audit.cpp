#include "audit/audit.h"

#include "audit/carddates.h"
#include "audit/proselanguage.h"
#include "audit/reportsums.h"
#include "audit/reviewstates.h"
#include "audit/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

namespace {

QString translated(const char *sentence, const Hit &hit)
{
    const QString text = QCoreApplication::translate("Audit", sentence, nullptr, hit.count > 0 ? hit.count : -1);
    switch (hit.arguments.size()) { // all at once: a card's own words may hold a %2
    case 0:
        return text;
    case 1:
        return text.arg(hit.arguments[0]);
    case 2:
        return text.arg(hit.arguments[0], hit.arguments[1]);
    default:
        return text.arg(hit.arguments[0], hit.arguments[1], hit.arguments[2]);
    }
}

QStringList dimensionsOf(const AuditedCard &audited, const Rule &rule, const Hit &hit)
{
    if (!hit.dimension.isEmpty())
        return {hit.dimension};
    const QString own = QLatin1String(rule.dimensions);
    if (!own.isEmpty())
        return own.split(u' ');
    return hit.spec >= 0 && audited.schema() ? audited.schema()->specs()[hit.spec].dimensions : QStringList();
}

Finding findingOf(const AuditedCard &audited, const Rule &rule, const Hit &hit, Severity severity)
{
    Finding finding;
    finding.rule = QLatin1String(rule.id);
    finding.check = QLatin1String(rule.check);
    finding.dimensions = dimensionsOf(audited, rule, hit);
    finding.severity = severity;
    finding.node = hit.node;
    finding.spec = hit.spec;
    const int node = audited.card.indexOfKey(hit.node);
    const bool isOfCard = isOfWholeCard(rule, hit.node, hit.spec);
    finding.place = isOfCard ? QCoreApplication::translate("Audit", "The card as a whole") : placeOf(audited, node, hit.spec);
    if (node >= 0) {
        finding.fieldId = audited.card.nodes()[node].id;
        finding.range = hit.range.isEmpty() ? audited.card.nodes()[node].heading : hit.range;
    } else {
        finding.range = hit.range;
        if (hit.spec >= 0 && audited.schema())
            finding.fieldId = audited.schema()->specs()[hit.spec].id;
    }
    if (node >= 0 || !hit.range.isEmpty()) {
        finding.line = audited.lineOf(finding.range.begin);
        finding.column = audited.columnOf(finding.range.begin);
    }
    finding.sentence = translated(hit.sentence ? hit.sentence : rule.sentence, hit);
    finding.why = QCoreApplication::translate("Audit", rule.why);
    finding.record = hit.record;
    finding.fix = hit.fix;
    if (hit.fix && hit.fixText)
        finding.fixText = QCoreApplication::translate("Audit", hit.fixText);
    return finding;
}

// Why a rule cannot be applied to this card; nothing where it can.
std::optional<NotChecked> obstacle(const AuditedCard &audited, const Rule &rule, bool readable)
{
    using Cause = NotChecked::Cause;
    const auto because = [&rule](Cause cause, const char *reason) {
        return NotChecked{cause, QLatin1String(rule.id), QLatin1String(rule.check), QCoreApplication::translate("Audit", reason)};
    };
    if (rule.needs & kRecords)
        return because(Cause::NoRecords, rule.basis);
    if ((rule.needs & kTemplate) && !audited.schema())
        return because(Cause::NoTemplate, QT_TRANSLATE_NOOP("Audit", "No template fits this card."));
    if ((rule.needs & kLanguage) && !readable)
        return because(Cause::Language, QT_TRANSLATE_NOOP("Audit", "The card is in a language that this program cannot read."));
    if ((rule.needs & kReviewDays) && audited.options.reviewDays <= 0)
        return because(Cause::NoReviewDays, QT_TRANSLATE_NOOP("Audit", "The project does not say how often a card is reviewed."));
    const bool isReviewed = audited.options.review.has_value();
    if ((rule.needs & kReview) && !isReviewed)
        return because(Cause::NoRecords, QT_TRANSLATE_NOOP("Audit", "Only people can say this; no review is recorded beside the card."));
    if ((rule.needs & kApprovers) && audited.approvals().isEmpty())
        return because(Cause::NoRecords, QT_TRANSLATE_NOOP("Audit", "Nobody is named who must approve the card."));
    if ((rule.needs & kOwned) && audited.options.owned.isEmpty())
        return because(Cause::NoRecords, QT_TRANSLATE_NOOP("Audit", "The project does not say which questions need an owner."));
    if ((rule.needs & kWatches) && audited.options.watches.isEmpty())
        return because(Cause::NoRecords, QT_TRANSLATE_NOOP("Audit", "No workshop beside the card says what will force an update of it, and when to look again."));
    return std::nullopt;
}

} // namespace

int Report::count(Severity severity) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [severity](const Finding &finding) { return finding.severity == severity; }));
}

Report audit(const Card &card, const Match &match, const CardReading &reading, const AuditOptions &options)
{
    const AuditedCard audited(card, match, reading, options);
    const bool readable = !readableLanguage(audited).isEmpty();
    Report report;
    report.stage = options.stage;
    for (const Rule &rule : auditRules()) {
        const QString id = QLatin1String(rule.id);
        const RuleLevel level = options.levels.value(id, rule.level.at(options.stage));
        if (level == RuleLevel::Off)
            continue;
        if (const std::optional<NotChecked> why = obstacle(audited, rule, readable)) {
            report.notChecked.append(*why);
            continue;
        }
        for (const Hit &hit : rule.find(audited))
            report.findings.append(findingOf(audited, rule, hit, level == RuleLevel::ToDo ? Severity::ToDo : Severity::Look));
    }
    // In the order of the card; what the file lacks comes last, in the template's order.
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding &a, const Finding &b) {
        if ((a.line > 0) != (b.line > 0))
            return a.line > 0;
        if (a.line != b.line)
            return a.line < b.line;
        return a.line > 0 ? a.column < b.column : a.spec < b.spec;
    });
    setAside(audited, report);
    report.hasReview = options.review.has_value();
    report.approvals = audited.approvals();
    report.outdatedJudgements = outdatedIn(audited);
    report.minimumContents = minimumContentsOf(audited);
    listStates(audited, report);
    judgeExcuses(audited, report);
    report.dimensions = dimensionsOf(audited, report.findings);
    report.depth = depthOf(audited);
    report.often = oftenOf(audited);
    if (const std::optional<CardDate> last = lastUpdate(audited))
        report.lastUpdate = lastDay(last->date);
    report.progress = reading.total();
    report.knownUnknowns = reading.total().unknown;
    return report;
}

} // namespace cardwright

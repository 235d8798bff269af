#include "audit/audit.h"

#include "audit/rules.h"

#include <QCoreApplication>
#include <QLocale>

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
    default:
        return text.arg(hit.arguments[0], hit.arguments[1]);
    }
}

int lineOf(const AuditedCard &audited, qsizetype offset)
{
    const QList<qsizetype> &newlines = audited.newlines;
    return 1 + static_cast<int>(std::lower_bound(newlines.begin(), newlines.end(), offset) - newlines.begin());
}

QList<qsizetype> newlinesOf(const QByteArray &bytes)
{
    QList<qsizetype> newlines;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        newlines.append(at);
    return newlines;
}

QString placeOf(const AuditedCard &audited, const Hit &hit)
{
    QStringList titles;
    const int node = audited.card.indexOfKey(hit.node);
    if (node >= 0) {
        for (int i = node; i >= 0 && audited.card.nodes()[i].kind != Node::Kind::Title; i = audited.card.nodes()[i].parent)
            titles.prepend(audited.card.nodes()[i].title.isEmpty() ? QStringLiteral("…") : audited.card.nodes()[i].title);
        if (titles.isEmpty() || audited.card.nodes()[node].level == 0)
            titles = QStringList(QCoreApplication::translate("Audit", "Title and summary"));
    } else if (hit.spec >= 0 && audited.match.schema) {
        for (int i = hit.spec; i >= 0; i = audited.match.schema->specs()[i].parent)
            titles.prepend(audited.match.schema->text(i, audited.match.language).title);
    } else {
        titles = QStringList(QCoreApplication::translate("Audit", "Title and summary"));
    }
    return titles.join(QStringLiteral(" › "));
}

Finding findingOf(const AuditedCard &audited, const Rule &rule, const Hit &hit)
{
    Finding finding;
    finding.rule = QLatin1String(rule.id);
    finding.check = QLatin1String(rule.check);
    finding.severity = rule.severity;
    finding.node = hit.node;
    finding.spec = hit.spec;
    finding.place = placeOf(audited, hit);
    const int node = audited.card.indexOfKey(hit.node);
    if (node >= 0) {
        finding.fieldId = audited.card.nodes()[node].id;
        finding.line = lineOf(audited, audited.card.nodes()[node].heading.begin);
    } else if (hit.spec >= 0 && audited.match.schema) {
        finding.fieldId = audited.match.schema->specs()[hit.spec].id;
    }
    finding.sentence = translated(hit.sentence ? hit.sentence : rule.sentence, hit);
    finding.why = QCoreApplication::translate("Audit", rule.why);
    return finding;
}

QList<MinimumContent> minimumContentsOf(const AuditedCard &audited)
{
    QList<MinimumContent> contents;
    if (!audited.match.schema)
        return contents;
    const Template &schema = *audited.match.schema;
    const QString language = QLocale().name().left(2); // the program's, as in the sentences
    for (const QString &id : schema.minimumContents()) {
        MinimumContent content;
        content.id = id;
        content.name = schema.minimumContentName(id, language);
        bool allExcused = true;
        for (int i = 0; i < schema.specs().size(); ++i) {
            if (!schema.specs()[i].minimumContents.contains(id))
                continue;
            const Answered state = audited.reading.spec(i);
            const bool excused = state == Answered::NotApplicable || state == Answered::NotDisclosed;
            allExcused = allExcused && excused;
            if (state == Answered::Yes) {
                for (const int node : audited.match.nodesOfSpec[i])
                    content.evidence.append(audited.card.nodes()[node].id);
            } else if (!excused && content.nextSpec < 0 && !audited.reading.isExcused(i)) {
                content.nextSpec = i;
            }
        }
        content.state = !content.evidence.isEmpty() ? MinimumContent::State::Present
            : allExcused                            ? MinimumContent::State::Excused
                                                    : MinimumContent::State::Missing;
        contents.append(content);
    }
    return contents;
}

Finding missingContent(const AuditedCard &audited, const MinimumContent &content)
{
    const Rule rule{"minimum-content", "M4", Severity::ToDo,
                    QT_TRANSLATE_NOOP("Audit", "Nothing yet on one of the five minimum contents: %1"),
                    QT_TRANSLATE_NOOP("Audit", "Sources, collection, evaluation, intended use and decisions that affect results: without one of these readers cannot judge the dataset."),
                    nullptr};
    const int node = content.nextSpec >= 0 ? audited.match.nodeOf(content.nextSpec) : -1;
    Hit hit;
    hit.node = node >= 0 ? audited.card.nodes()[node].key : kNoNode;
    hit.spec = content.nextSpec;
    hit.arguments = QStringList(content.name);
    return findingOf(audited, rule, hit);
}

} // namespace

int Report::count(Severity severity) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [severity](const Finding &finding) { return finding.severity == severity; }));
}

Report audit(const Card &card, const Match &match, const CardReading &reading)
{
    const QList<qsizetype> newlines = newlinesOf(card.bytes());
    const AuditedCard audited{card, match, reading, newlines};
    Report report;
    for (const Rule &rule : auditRules()) {
        for (const Hit &hit : rule.find(audited))
            report.findings.append(findingOf(audited, rule, hit));
    }
    report.minimumContents = minimumContentsOf(audited);
    for (const MinimumContent &content : std::as_const(report.minimumContents)) {
        if (content.state == MinimumContent::State::Missing)
            report.findings.append(missingContent(audited, content));
    }
    // In the order of the card; what the file lacks comes last, in the template's order.
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding &a, const Finding &b) {
        if ((a.line > 0) != (b.line > 0))
            return a.line > 0;
        return a.line != b.line ? a.line < b.line : a.spec < b.spec;
    });
    report.progress = reading.total();
    report.knownUnknowns = reading.total().unknown;
    return report;
}

} // namespace cardwright

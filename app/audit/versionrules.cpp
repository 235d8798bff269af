#include "audit/rules.h"

#include <QVersionNumber>

namespace cardwright {

namespace {

// Of "2.1", "v2.1 (May)"; null for a name of another kind, "ICLR24v1".
QVersionNumber versionIn(const QString &text)
{
    QStringView number = QStringView(text).trimmed();
    if (number.startsWith(u'v', Qt::CaseInsensitive))
        number = number.sliced(1);
    return number.isEmpty() || !number[0].isDigit() ? QVersionNumber() : QVersionNumber::fromString(number).normalized();
}

QList<Hit> newerTemplate(const AuditedCard &audited)
{
    const QString said = audited.card.templateVersion();
    if (said.isEmpty() || audited.card.templateId() != audited.schema()->id())
        return {};
    if (versionIn(said) <= versionIn(audited.schema()->version()))
        return {};
    const int node = audited.card.titleIndex();
    Hit hit = node >= 0 ? audited.at(node) : Hit();
    hit.arguments = {said, audited.schema()->version()};
    return {hit};
}

// The version that the plan starts from is not the one that the card describes.
QList<Hit> versionsThatDiffer(const AuditedCard &audited)
{
    const TypedValue *current =
        audited.value("dataset-overview.dataset-version-and-maintenance.version-details", "current-version");
    const TypedValue *affected =
        audited.value("dataset-overview.dataset-version-and-maintenance.next-planned-update-s", "version-affected");
    const TypedValue *next =
        audited.value("dataset-overview.dataset-version-and-maintenance.next-planned-update-s", "next-version");
    QList<Hit> hits;
    const QVersionNumber now = current ? versionIn(current->value) : QVersionNumber();
    if (now.isNull())
        return hits;
    const QVersionNumber from = affected ? versionIn(affected->value) : QVersionNumber();
    if (!from.isNull() && from != now)
        hits.append(audited.at(affected->node, affected->begin, affected->end, {quoted(current->value), quoted(affected->value)}));
    const QVersionNumber to = next ? versionIn(next->value) : QVersionNumber();
    if (!to.isNull() && to <= now) {
        Hit hit = audited.at(next->node, next->begin, next->end, {quoted(current->value), quoted(next->value)});
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "The current version is %1, and the next one is said to be %2.");
        hits.append(hit);
    }
    return hits;
}

// Not the first version, and nothing on how it differs from that.
QList<Hit> caveatsOfLaterVersions(const AuditedCard &audited)
{
    const TypedValue *current =
        audited.value("dataset-overview.dataset-version-and-maintenance.version-details", "current-version");
    const int caveats = audited.specOf("provenance.version-and-maintenance.note-s-and-caveat-s");
    if (!current || caveats < 0 || versionIn(current->value).majorVersion() < 2)
        return {};
    const Answered state = audited.reading.spec(caveats);
    if (state != Answered::No && state != Answered::ToDo && state != Answered::NotApplicable)
        return {};
    return {audited.atSpec(caveats, {quoted(current->value)})};
}

} // namespace

QList<Rule> versionRules()
{
    return {
        {"template-newer", "M27", "ask", "accountability", kLook, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "The card follows version %1 of its template; judged by %2, the newest known here."),
         QT_TRANSLATE_NOOP("Audit", "Questions that are new in that version are taken for headings of the author’s own. A newer program knows them."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, resilience: template and cards change, and their versions agree."), newerTemplate},
        {"version-differs", "M27", "answer", "accountability", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "The current version is %1, and the planned update starts from %2."),
         QT_TRANSLATE_NOOP("Audit", "After a release one of the places is easily forgotten; readers cannot tell which of them."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: version details and next planned updates."), versionsThatDiffer},
        {"version-caveats", "M27", "answer", "quality", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "This is version %1, and nothing says how it differs from the first."),
         QT_TRANSLATE_NOOP("Audit", "Results on two versions are compared whether or not they may be. The differences say so."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: first version, notes and caveats."), caveatsOfLaterVersions},
    };
}

} // namespace cardwright

#include "audit/rules.h"

#include "schema/bodyunits.h"
#include "schema/codecs.h"

#include <cmath>
#include <optional>

namespace cardwright {

namespace {

// The number that `text` is, and nothing else: "12,460", "1 234", "12460 clips" is none. Estimates
// ("~10k") are none: sums of them need not fit.
std::optional<double> exactNumber(QStringView text)
{
    QString digits;
    const QString plain = withoutMarks(text).trimmed();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const bool group = (c == u',' || c == u'.' || c == u' ' || c == QChar(0x00a0) || c == QChar(0x202f)) && i > 0
            && i + 3 < plain.size() && plain[i - 1].isDigit() && plain[i + 1].isDigit() && plain[i + 2].isDigit()
            && plain[i + 3].isDigit() && (i + 4 == plain.size() || !plain[i + 4].isDigit());
        if (c.isDigit())
            digits += c;
        else if (!group)
            return std::nullopt;
    }
    bool good = false;
    const double number = digits.toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

// The number in the row of a question's table whose label is row `index` of the template's.
std::optional<double> rowNumber(const AuditedCard &audited, int spec, int index, int *nodeOut = nullptr)
{
    const int node = spec >= 0 ? audited.match.nodeOf(spec) : -1;
    if (node < 0 || !audited.isAnswered(node))
        return std::nullopt;
    QStringList labels;
    for (const QString &language : audited.schema()->languages()) {
        const QList<PartText> &parts = audited.schema()->text(spec, language).parts;
        if (!parts.isEmpty() && index < parts.first().rows.size())
            labels.append(foldedTitle(parts.first().rows[index]));
    }
    const BodyUnits units(audited.text(node));
    for (const BodyUnit &unit : units) {
        if (unit.kind != BodyUnit::Kind::Row)
            continue;
        const auto cells = cellsOf(unit.text);
        if (cells.size() >= 2 && labels.contains(foldedTitle(withoutMarks(cells[0])))) {
            if (nodeOut)
                *nodeOut = node;
            return exactNumber(cells[1]);
        }
    }
    return std::nullopt;
}

QString shown(double number)
{
    return QString::number(number, 'g', 15);
}

// Rows of the template's snapshot and annotation tables, by their place there.
enum SnapshotRow { kLabels = 4, kAlgorithmic = 6, kHuman = 7 };
enum AnnotationRow { kUnique = 0, kTotal = 1 };

QList<Hit> sumsThatDiffer(const AuditedCard &audited)
{
    QList<Hit> hits;
    int node = -1;
    const int snapshot = audited.specOf("dataset-overview.dataset-snapshot");
    const std::optional<double> labels = rowNumber(audited, snapshot, kLabels, &node);
    const std::optional<double> algorithmic = rowNumber(audited, snapshot, kAlgorithmic);
    const std::optional<double> human = rowNumber(audited, snapshot, kHuman);
    if (labels && algorithmic && human && *algorithmic + *human != *labels) {
        Hit hit = audited.at(node, {shown(*algorithmic), shown(*human), shown(*labels)});
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 algorithmic and %2 human labels are not the %3 labels in all.");
        hits.append(hit);
    }

    const int annotations = audited.specOf("annotations-labeling.annotation-characteristic-s");
    const std::optional<double> unique = rowNumber(audited, annotations, kUnique, &node);
    const std::optional<double> total = rowNumber(audited, annotations, kTotal);
    if (unique && total && *unique > *total) {
        Hit hit = audited.at(node, {shown(*unique), shown(*total)});
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "%1 unique annotations are more than the %2 in all.");
        hits.append(hit);
    }

    const char *updates = "provenance.version-and-maintenance.last-and-next-update-s";
    const TypedValue *affected = audited.value(updates, "total-data-points-affected");
    double parts = 0;
    int known = 0;
    for (const char *key : {"data-points-updated", "data-points-added", "data-points-removed"}) {
        const TypedValue *part = audited.value(updates, key);
        const std::optional<double> number = part ? exactNumber(part->value) : std::nullopt;
        parts += number.value_or(0);
        known += number.has_value();
    }
    const std::optional<double> all = affected ? exactNumber(affected->value) : std::nullopt;
    if (all && known == 3 && parts != *all) {
        Hit hit = audited.at(affected->node, affected->begin, affected->end, {shown(parts), shown(*all)});
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "Updated, added and removed make %1; the total says %2.");
        hits.append(hit);
    }
    return hits;
}

QList<Hit> sharesThatDiffer(const AuditedCard &audited)
{
    const Template &schema = *audited.schema();
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const int spec = audited.match.specOf(i);
        if (spec < 0 || schema.specs()[spec].answer != AnswerKind::LabelPercentList || !audited.isAnswered(i))
            continue;
        QString body = audited.text(i);
        const std::optional<PercentValue> value = parsePercents(body.remove(u'\r'), schema, spec);
        if (!value)
            continue;
        const ShareSum sum = sumOfShares(value->rows);
        // Each share may have been rounded.
        if (sum.odd && std::abs(sum.sum - 100) > 0.5 * (sum.counted + 1))
            hits.append(audited.at(i, 0, audited.text(i).size(), {QString::number(std::round(sum.sum * 10) / 10)}));
    }
    return hits;
}

} // namespace

QList<Rule> sumRules()
{
    return {
        {"sum-differs", "M9", "answer", "quality", kLookFromReview, kTemplate, "",
         QT_TRANSLATE_NOOP("Audit", "A reader who adds up and gets another number trusts none of them. One may be from another version."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: snapshot, annotations and updates give parts and their total."), sumsThatDiffer},
        {"shares-differ", "M9", "answer", "quality", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "The shares make %1 %, not about 100."),
         QT_TRANSLATE_NOOP("Audit", "If people can count several times, or some are not counted, say so; else a share is wrong."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: languages, places and genders in per cent."), sharesThatDiffer},
    };
}

} // namespace cardwright

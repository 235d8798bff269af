#include "audit/rules.h"

#include "markdown/lines.h"

#include <algorithm>

namespace cardwright {

namespace {

// The smallest splice that makes `after` of a node's text.
std::optional<Splice> spliceTo(const AuditedCard &audited, int node, const QString &after)
{
    if (!audited.card.isEditable(node))
        return std::nullopt;
    const ByteRange body = audited.card.nodes()[node].body;
    const QByteArray old = body.of(audited.card.bytes());
    const QByteArray made = after.toUtf8();
    const qsizetype shorter = qMin(old.size(), made.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == made[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == made[made.size() - 1 - tail])
        ++tail;
    return Splice{body.begin + head, old.sliced(head, old.size() - head - tail),
                  made.sliced(head, made.size() - head - tail)};
}

// Where `line`, with its spaces as one, stands in `text` from `from` on.
std::pair<qsizetype, qsizetype> placeOf(const QString &text, const QString &line, qsizetype from = 0)
{
    qsizetype at = text.indexOf(line, from);
    if (at >= 0)
        return {at, at + line.size()};
    // Units join their lines: look for the first word up to the end of its line.
    const QString first = line.section(u' ', 0, 1);
    at = first.isEmpty() ? -1 : text.indexOf(first, from);
    if (at < 0)
        return {0, text.size()};
    const qsizetype end = text.indexOf(u'\n', at);
    return {at, end < 0 ? text.size() : end};
}

// The official template explains parts of three questions in a sentence that is true of any card.
bool isExplanation(const QString &leftover)
{
    static const QSet<quint64> kDigests = {0x6e9be081e8d78281ULL, 0x787af012e43b9bf3ULL, 0xfe4f507d6404271cULL,
                                           0x60c0aeef8d416e2bULL, 0x3d0b562f045e58c0ULL, 0x3493dffd50c93d7eULL};
    return kDigests.contains(placeholderDigest(leftover));
}

// The name of a part of the answer, kept as a label above what the author wrote, is no leftover; nor is
// what explains it.
bool isLabelAboveAnswer(const AuditedCard &audited, int node, const QString &leftover)
{
    const int spec = audited.match.specOf(node);
    if (spec < 0)
        return false;
    const QString folded = foldedTitle(leftover);
    if (folded.isEmpty() || !audited.isAnswered(node))
        return false;
    bool label = isExplanation(leftover);
    for (const QString &language : audited.schema()->languages()) {
        const SpecText &text = audited.schema()->text(spec, language);
        label = label || text.folded == folded || std::any_of(text.parts.cbegin(), text.parts.cend(), [&](const PartText &part) {
                    return foldedTitle(part.name) == folded;
                });
    }
    const qsizetype end = label ? placeOf(audited.text(node), leftover).second : 0;
    return label && !QStringView(audited.text(node)).sliced(end).trimmed().isEmpty();
}

QList<Hit> placeholders(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const BodyReading &reading = audited.reading.node(i);
        const auto left = std::find_if(reading.leftovers.begin(), reading.leftovers.end(), [&](const QString &line) {
            return !isLabelAboveAnswer(audited, i, line);
        });
        if (left == reading.leftovers.end())
            continue;
        const QString &text = audited.text(i);
        const auto [begin, end] = placeOf(text, *left);
        Hit hit = audited.at(i, begin, end, {quoted(*left)});
        // The template's own text can go where nothing of the author's stands on the same lines.
        if (!reading.untouched.isEmpty()) {
            QString without = text;
            for (qsizetype k = reading.untouched.size() - 1; k >= 0; --k) {
                const auto &[from, to] = reading.untouched[k];
                without.remove(from, to - from);
            }
            while (without.endsWith(u'\n'))
                without.chop(1);
            hit.fix = spliceTo(audited, i, without);
            hit.fixText = QT_TRANSLATE_NOOP("Audit", "Remove the template’s text");
        }
        hits.append(hit);
    }
    return hits;
}

QList<Hit> bareAnswers(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const QStringList &bare = audited.reading.node(i).bare;
        if (bare.isEmpty())
            continue;
        const auto [begin, end] = placeOf(audited.text(i), bare.first());
        Hit hit = audited.at(i, begin, end, {quoted(bare.first())});
        if (bare.size() > 1) {
            hit.arguments.append(QString::number(bare.size() - 1));
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” and %2 more like it say nothing to a reader.");
        }
        hits.append(hit);
    }
    return hits;
}

bool isMark(QByteArrayView line, char mark, bool alone)
{
    while (line.endsWith('\r') || line.endsWith('\n'))
        line.chop(1);
    if (line.size() < 7 || !std::all_of(line.begin(), line.begin() + 7, [mark](char c) { return c == mark; }))
        return false;
    return line.size() == 7 || (!alone && line[7] == ' ');
}

// What a merge leaves: an opening mark, a middle, an end. A card about merging shows all three within
// one fenced block: that is left alone.
QList<Hit> conflictMarkers(const AuditedCard &audited)
{
    QList<Hit> hits;
    const QByteArray &bytes = audited.card.bytes();
    for (qsizetype at = quickIndexOf(bytes, "<<<<<<<"); at >= 0; at = quickIndexOf(bytes, "<<<<<<<", at + 7)) {
        if (at > 0 && bytes[at - 1] != '\n')
            continue;
        if (!isMark(QByteArrayView(bytes).sliced(at, lineEnd(bytes, at) - at), '<', false))
            continue;
        const int node = audited.nodeAt(at);
        bool fenced = false;
        const qsizetype start = node >= 0 ? audited.card.nodes()[node].extent.begin : 0;
        for (qsizetype line = start; line < at; line = lineEnd(bytes, line)) {
            const QByteArrayView text = QByteArrayView(bytes).sliced(line, lineEnd(bytes, line) - line).trimmed();
            if (text.startsWith("```") || text.startsWith("~~~"))
                fenced = !fenced;
        }
        bool middle = false;
        qsizetype end = -1;
        for (qsizetype line = lineEnd(bytes, at); line < bytes.size(); line = lineEnd(bytes, line)) {
            const QByteArrayView text = QByteArrayView(bytes).sliced(line, lineEnd(bytes, line) - line);
            if (fenced && (text.trimmed().startsWith("```") || text.trimmed().startsWith("~~~")))
                fenced = false;
            middle = middle || isMark(text, '=', true);
            if (isMark(text, '>', false)) {
                end = lineEnd(bytes, line);
                break;
            }
        }
        if (fenced || (!middle && end < 0))
            continue;
        hits.append(audited.atBytes({at, end < 0 ? lineEnd(bytes, at) : end}));
        if (end > 0)
            at = end - 7;
    }
    return hits;
}

} // namespace

QList<Rule> leftoverRules()
{
    return {
        {"placeholder-left", "M2", "answer", "", kToDoFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "Text of the template is still here: “%1”"),
         QT_TRANSLATE_NOOP("Audit", "A leftover sample makes readers doubt the rest. Replace it, or remove it."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, documentation hygiene: what the template brought along is no answer."), placeholders},
        {"bare-answer", "M2", "answer", "", kToDoFromReview, kNothing,
         QT_TRANSLATE_NOOP("Audit", "“%1” says nothing to a reader."),
         QT_TRANSLATE_NOOP("Audit", "Say why instead: not known, not applicable or not disclosed, each with a reason. A reason is an answer."),
         QT_TRANSLATE_NOOP("Audit", "Playbook’s Healthsheet: an N/A says why. Model Card: a choice is marked unavailable, never deleted."),
         bareAnswers},
        {"conflict-marker", "M2", "answer", "accountability", kAlwaysToDo, kNothing,
         QT_TRANSLATE_NOOP("Audit", "A merge stopped here: both versions stand in the card."),
         QT_TRANSLATE_NOOP("Audit", "Readers see two contradicting answers between marks that mean nothing to them. Keep one, or write a third, and take the marks out."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, documentation hygiene and resilience: a card survives change."), conflictMarkers},
    };
}

} // namespace cardwright

#include "schema/reviewfields.h"

#include "schema/fieldindex.h"

#include <QCryptographicHash>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// "Unknown" or "See above." stands in many fields of many cards and tells none from another.
constexpr qsizetype kTellingSize = 24;

// Every field that is spoken of somewhere in the review.
QList<FieldRef> fieldsOf(const Review &review)
{
    QList<FieldRef> fields;
    for (const Dismissal &dismissal : review.dismissals)
        fields += dismissal.field;
    for (const Verdict &verdict : review.verdicts)
        fields += verdict.field;
    for (const Comment &comment : review.comments)
        fields += comment.field;
    for (const Owner &owner : review.owners)
        fields += owner.field;
    for (const Judgement &judgement : review.judgements)
        fields += judgement.evidence;
    for (const ReaderSession &session : review.sessions)
        fields += session.fields;
    for (const Approval &approval : review.approvals)
        fields += approval.fields;
    return fields;
}

} // namespace

bool isTellingText(QByteArrayView body)
{
    return body.size() >= kTellingSize;
}

QString bodyHash(QByteArrayView body)
{
    constexpr qsizetype digits = 32;
    QByteArray text = body.toByteArray();
    text.replace("\r\n", "\n");
    text.replace('\r', '\n');
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(digits));
}

FieldRef fieldRef(const Card &card, const Match &match, int node)
{
    if (node < 0)
        return {};
    const Node &said = card.nodes().at(node);
    const int spec = match.schema ? match.specOf(node) : -1;
    return {said.id,
            said.title,
            spec < 0 ? QString() : match.schema->specs().at(spec).id,
            bodyHash(card.bodyOf(node)),
            {}};
}

FieldRef questionRef(const Card &card, const Match &match, int spec)
{
    if (!match.schema || spec < 0)
        return {};
    if (const int node = match.nodeOf(spec); node >= 0)
        return fieldRef(card, match, node);
    const QString id = match.schema->specs().at(spec).id;
    return {id, match.schema->text(spec, match.language).title, id, {}, {}};
}

QList<FieldRef> allFieldRefs(const Card &card, const Match &match)
{
    QList<FieldRef> fields;
    fields.reserve(card.nodes().size());
    for (int i = 0; i < card.nodes().size(); ++i)
        fields.append(fieldRef(card, match, i));
    return fields;
}

FoundField findField(const FieldRef &field, const Card &card, const Match &match)
{
    return FieldIndex(card, match).find(field);
}

FieldChanges changesSince(const QList<FieldRef> &then, const Card &card, const Match &match)
{
    return FieldIndex(card, match).changesSince(then);
}

bool isOutOfDate(const Judgement &judgement, const Card &card, const Match &match)
{
    return FieldIndex(card, match).isOutOfDate(judgement);
}

const Verdict *verdictOn(int node, const Review &review, const FieldIndex &index)
{
    const Verdict *latest = nullptr;
    for (const Verdict &verdict : review.verdicts) {
        if (verdict.field.hash != index.hash(node) || (latest && verdict.when < latest->when))
            continue;
        if (index.find(verdict.field).node == node)
            latest = &verdict;
    }
    return latest;
}

const Verdict *verdictOn(int node, const Review &review, const Card &card, const Match &match)
{
    return verdictOn(node, review, FieldIndex(card, match));
}

const Dismissal *dismissalOf(const QString &rule, int node, int spec, const QString &foundText, const Review &review,
                             const FieldIndex &index, bool *holds)
{
    const Dismissal *latest = nullptr;
    bool latestHolds = false;
    for (const Dismissal &dismissal : review.dismissals) {
        if (dismissal.isRevoked() || dismissal.rule != rule)
            continue;
        const FoundField found = index.find(dismissal.field);
        if (found.by == FoundField::By::Nothing || found.node != node || (node < 0 && found.spec != spec))
            continue;
        const bool fieldIsSame = node < 0 || dismissal.field.hash.isEmpty() || dismissal.field.hash == index.hash(node);
        const bool same = dismissal.found.isEmpty() ? fieldIsSame : dismissal.found == foundText;
        if (!latest || (same && !latestHolds) || (same == latestHolds && dismissal.when > latest->when)) {
            latest = &dismissal;
            latestHolds = same;
        }
    }
    *holds = latestHolds;
    return latest;
}

ReviewFit fitOf(const Review &review, const Card &card)
{
    QSet<QString> inCard;
    QSet<QString> tooShort;
    for (int i = 0; i < card.nodes().size(); ++i)
        (isTellingText(card.bodyOf(i)) ? inCard : tooShort).insert(bodyHash(card.bodyOf(i)));
    QSet<QString> spokenOf;
    for (const FieldRef &field : fieldsOf(review))
        spokenOf.insert(field.hash);
    spokenOf.remove(QString());
    spokenOf.remove(bodyHash({}));
    spokenOf.subtract(tooShort);
    ReviewFit fit;
    fit.of = static_cast<int>(spokenOf.size());
    fit.matching = static_cast<int>(spokenOf.intersect(inCard).size());
    return fit;
}

} // namespace cardwright

#include "schema/reviewfields.h"

#include <QCryptographicHash>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// "Unknown" or "See above." stands in many fields of many cards and tells none from another.
constexpr qsizetype kTellingSize = 24;

// The one node of which `isIt` is true; -1 if there are none or several.
template<typename Predicate>
int onlyNode(const Card &card, Predicate isIt)
{
    int found = -1;
    for (int i = 0; i < card.nodes().size(); ++i) {
        if (!isIt(i))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

bool isTelling(QByteArrayView body)
{
    return body.size() >= kTellingSize;
}

bool isChanged(const FieldRef &then, const Card &card, int node)
{
    return then.title != card.nodes().at(node).title || then.hash != bodyHash(card.bodyOf(node));
}

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
    using By = FoundField::By;
    if (field.isWholeCard())
        return {By::WholeCard, -1, -1};
    const auto at = [&match](By by, int node) { return FoundField{by, node, match.specOf(node)}; };
    if (const int node = card.indexOfId(field.path); node >= 0)
        return at(By::Path, node);
    if (const QString title = foldedTitle(field.title); !title.isEmpty()) {
        const int node =
            onlyNode(card, [&](int i) { return foldedTitle(card.nodes().at(i).title) == title; });
        if (node >= 0)
            return at(By::Title, node);
    }
    const int spec = match.schema && !field.question.isEmpty() ? match.schema->indexOf(field.question) : -1;
    if (spec >= 0 && match.nodesOfSpec.at(spec).size() == 1)
        return at(By::Question, match.nodeOf(spec));
    if (!field.hash.isEmpty()) {
        const int node = onlyNode(
            card, [&](int i) { return isTelling(card.bodyOf(i)) && bodyHash(card.bodyOf(i)) == field.hash; });
        if (node >= 0)
            return at(By::Hash, node);
    }
    // A question that never had a heading is still where it was; one whose heading went is gone.
    if (spec >= 0 && field.hash.isEmpty())
        return {By::Question, -1, spec};
    return {};
}

FieldChanges changesSince(const QList<FieldRef> &then, const Card &card, const Match &match)
{
    FieldChanges changes;
    QSet<int> inPlace;
    for (const FieldRef &field : then) {
        if (const int node = card.indexOfId(field.path); node >= 0)
            inPlace.insert(node);
    }
    QSet<int> known = inPlace;
    for (const FieldRef &field : then) {
        const FoundField found = findField(field, card, match);
        // A twin that is still there is not the field that went.
        const bool isTwin = found.by != FoundField::By::Path && inPlace.contains(found.node);
        if (found.by == FoundField::By::Nothing || isTwin) {
            changes.gone.append(field);
        } else if (found.node >= 0) {
            known.insert(found.node);
            if (isChanged(field, card, found.node))
                changes.changed.append(field);
        }
    }
    for (int i = 0; i < card.nodes().size(); ++i) {
        if (!known.contains(i))
            changes.added.append(i);
    }
    return changes;
}

bool isOutOfDate(const Judgement &judgement, const Card &card, const Match &match)
{
    const FieldChanges changes = changesSince(judgement.evidence, card, match);
    return !changes.changed.isEmpty() || !changes.gone.isEmpty();
}

const Verdict *verdictOn(int node, const Review &review, const Card &card, const Match &match)
{
    const QString hash = bodyHash(card.bodyOf(node));
    const Verdict *latest = nullptr;
    for (const Verdict &verdict : review.verdicts) {
        if (verdict.field.hash != hash || (latest && verdict.when < latest->when))
            continue;
        if (findField(verdict.field, card, match).node == node)
            latest = &verdict;
    }
    return latest;
}

bool isDismissed(const QString &rule, const QString &fieldId, const Review &review, const Card &card,
                 const Match &match)
{
    for (const Dismissal &dismissal : review.dismissals) {
        if (dismissal.isRevoked() || dismissal.rule != rule)
            continue;
        const FoundField found = findField(dismissal.field, card, match);
        if (found.by == FoundField::By::Nothing)
            continue;
        const QString id = found.node >= 0   ? card.nodes().at(found.node).id
                           : found.spec >= 0 ? match.schema->specs().at(found.spec).id
                                             : QString();
        if (id == fieldId)
            return true;
    }
    return false;
}

ReviewFit fitOf(const Review &review, const Card &card)
{
    QSet<QString> inCard;
    QSet<QString> tooShort;
    for (int i = 0; i < card.nodes().size(); ++i)
        (isTelling(card.bodyOf(i)) ? inCard : tooShort).insert(bodyHash(card.bodyOf(i)));
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

#pragma once

#include "schema/matching.h"
#include "schema/review.h"

namespace cardwright {

class FieldIndex; // for many questions about one card

// Names the text of a field: 32 hexadecimal digits of its SHA-256. Line ends do not count: a version
// control system changes them on its own.
QString bodyHash(QByteArrayView body);
// False for a text so short that it stands in many cards.
bool isTellingText(QByteArrayView body);

// nodes()[node] as it is now. -1: the card as a whole.
FieldRef fieldRef(const Card &card, const Match &match, int node);
// A question of the template, which may have no heading in the card.
FieldRef questionRef(const Card &card, const Match &match, int spec);
// Every node of the card, in order: what an approval keeps.
QList<FieldRef> allFieldRefs(const Card &card, const Match &match);

// Where a field is now.
struct FoundField
{
    enum class By { Nothing, WholeCard, Path, Title, Question, Hash };

    By by = By::Nothing; // Nothing: it is not in this card; to be listed, never dropped
    int node = -1;       // -1 for the whole card, and for a question without a heading
    int spec = -1;
};

// By path, else by a title, a question or a text that one node alone has, in this order of trust.
FoundField findField(const FieldRef &field, const Card &card, const Match &match);

// What is different from a time when `then` were the fields.
struct FieldChanges
{
    QList<FieldRef> changed; // text or title, as they were then
    QList<FieldRef> gone;
    QList<int> added; // nodes that none of `then` is; of interest where `then` was the whole card

    bool isNone() const { return changed.isEmpty() && gone.isEmpty() && added.isEmpty(); }
};
FieldChanges changesSince(const QList<FieldRef> &then, const Card &card, const Match &match);

// True if a field that the judgement rests on has another text now, or is gone.
bool isOutOfDate(const Judgement &judgement, const Card &card, const Match &match);

// The verdict that counts for the reason in nodes()[node]: the latest given on this very text. Null if
// there is none.
const Verdict *verdictOn(int node, const Review &review, const Card &card, const Match &match);

const Verdict *verdictOn(int node, const Review &review, const FieldIndex &index);

// The dismissal that speaks of a finding of `rule` in nodes()[node], or in a question without a heading;
// with neither: of the card. Null if there is none. It holds as long as what was found there is the
// same, `foundText` against Dismissal::found; where that is not recorded, as long as the text of the
// field is. Of several one that holds, then the latest.
const Dismissal *dismissalOf(const QString &rule, int node, int spec, const QString &foundText, const Review &review,
                             const FieldIndex &index, bool *holds);

// How many texts that the review speaks of are in the card, word for word. Short ones do not count.
struct ReviewFit
{
    int matching = 0;
    int of = 0;

    bool isEnough() const { return matching > 0 && matching * 2 >= of; }
};
ReviewFit fitOf(const Review &review, const Card &card);

} // namespace cardwright

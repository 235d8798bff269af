#include "schema/worddiff.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace cardwright {

namespace {

// The search takes time and memory by the square of the differences.
constexpr qsizetype kMostDifferences = 1500;
constexpr qsizetype kMostTokens = 1'000'000;
constexpr qsizetype kMostSteps = 200'000'000; // differences times tokens

enum class Unit { Words, Lines };
enum class Kind { Letters, Blanks, Mark };

Kind kindOf(QChar c)
{
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return Kind::Letters;
    return c.isSpace() && c != u'\n' ? Kind::Blanks : Kind::Mark;
}

// Words, runs of blanks, and every other character alone; or whole lines.
std::vector<QStringView> tokensOf(QStringView text, Unit unit)
{
    std::vector<QStringView> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (unit == Unit::Lines) {
            const qsizetype newline = text.indexOf(u'\n', at);
            end = newline < 0 ? text.size() : newline + 1;
        } else if (const Kind kind = kindOf(text[at]); kind != Kind::Mark) {
            while (end < text.size() && kindOf(text[end]) == kind)
                ++end;
        }
        tokens.push_back(text.sliced(at, end - at));
        at = end;
    }
    return tokens;
}

// Tokens as numbers, equal where they are, and where each begins.
struct Tokens
{
    std::vector<int> numbers;
    std::vector<qsizetype> begins; // one more than there are tokens
};

Tokens numbered(const std::vector<QStringView> &tokens, QHash<QStringView, int> &numbers)
{
    Tokens result;
    qsizetype at = 0;
    for (const QStringView token : tokens) {
        const auto known = numbers.constFind(token);
        const int number = known != numbers.constEnd() ? *known : static_cast<int>(numbers.size());
        if (known == numbers.constEnd())
            numbers.insert(token, number);
        result.numbers.push_back(number);
        result.begins.push_back(at);
        at += token.size();
    }
    result.begins.push_back(at);
    return result;
}

// Pairs of equal tokens of a shortest edit script (E. Myers, 1986), last first; nothing where it has
// more than `most` edits.
std::optional<std::vector<std::pair<int, int>>> matches(const std::vector<int> &before,
                                                        const std::vector<int> &after, int most)
{
    const int beforeSize = static_cast<int>(before.size());
    const int afterSize = static_cast<int>(after.size());
    most = std::min(most, beforeSize + afterSize);
    std::vector<int> furthest(2 * static_cast<size_t>(most) + 3, 0);
    const auto at = [most](int diagonal) { return static_cast<size_t>(diagonal + most + 1); };
    std::vector<std::vector<int>> rounds; // of each, the part of `furthest` that it may have written
    for (int edits = 0; edits <= most; ++edits) {
        rounds.emplace_back(furthest.begin() + static_cast<std::ptrdiff_t>(at(-edits - 1)),
                            furthest.begin() + static_cast<std::ptrdiff_t>(at(edits + 1)) + 1);
        bool found = false;
        for (int diagonal = -edits; diagonal <= edits && !found; diagonal += 2) {
            const bool down =
                diagonal == -edits
                || (diagonal != edits && furthest[at(diagonal - 1)] < furthest[at(diagonal + 1)]);
            int x = down ? furthest[at(diagonal + 1)] : furthest[at(diagonal - 1)] + 1;
            while (x < beforeSize && x - diagonal < afterSize && x - diagonal >= 0
                   && before[static_cast<size_t>(x)] == after[static_cast<size_t>(x - diagonal)])
                ++x;
            furthest[at(diagonal)] = x;
            found = x >= beforeSize && x - diagonal >= afterSize;
        }
        if (!found)
            continue;

        std::vector<std::pair<int, int>> pairs;
        int x = beforeSize;
        int y = afterSize;
        for (int left = edits; left >= 0; --left) {
            const std::vector<int> &round = rounds[static_cast<size_t>(left)];
            const auto reached = [&round, left](int diagonal) {
                return round[static_cast<size_t>(diagonal + left + 1)];
            };
            const int diagonal = x - y;
            const bool down =
                diagonal == -left || (diagonal != left && reached(diagonal - 1) < reached(diagonal + 1));
            const int fromX = left == 0 ? 0 : down ? reached(diagonal + 1) : reached(diagonal - 1) + 1;
            while (x > fromX)
                pairs.emplace_back(--x, --y);
            if (down)
                --y;
            else
                --x;
        }
        return pairs;
    }
    return std::nullopt;
}

// Changes of texts whose ends differ; nothing where it would take too long.
std::optional<QList<WordChange>> changesBy(Unit unit, QStringView before, QStringView after)
{
    QHash<QStringView, int> numbers;
    const std::vector<QStringView> beforeTokens = tokensOf(before, unit);
    const std::vector<QStringView> afterTokens = tokensOf(after, unit);
    if (static_cast<qsizetype>(beforeTokens.size() + afterTokens.size()) > kMostTokens)
        return std::nullopt;
    const Tokens first = numbered(beforeTokens, numbers);
    const Tokens second = numbered(afterTokens, numbers);
    const auto size = static_cast<qsizetype>(beforeTokens.size() + afterTokens.size());
    const qsizetype most = std::min<qsizetype>(kMostDifferences, kMostSteps / std::max<qsizetype>(size, 1));
    auto pairs = matches(first.numbers, second.numbers, static_cast<int>(most));
    if (!pairs)
        return std::nullopt;
    std::reverse(pairs->begin(), pairs->end());
    pairs->emplace_back(static_cast<int>(first.numbers.size()), static_cast<int>(second.numbers.size()));
    QList<WordChange> changes;
    int x = 0;
    int y = 0;
    for (const auto &[pairX, pairY] : *pairs) {
        if (pairX > x || pairY > y) {
            const qsizetype begin = first.begins[static_cast<size_t>(x)];
            const qsizetype other = second.begins[static_cast<size_t>(y)];
            changes.append({begin, first.begins[static_cast<size_t>(pairX)] - begin, other,
                            second.begins[static_cast<size_t>(pairY)] - other});
        }
        x = pairX + 1;
        y = pairY + 1;
    }
    return changes;
}

// The start of the word or run that `offset` is in, so that common ends do not cut one in two.
qsizetype wordBegin(QStringView text, qsizetype offset)
{
    while (offset > 0 && offset < text.size() && kindOf(text[offset]) != Kind::Mark
           && kindOf(text[offset - 1]) == kindOf(text[offset]))
        --offset;
    return offset;
}

qsizetype wordEnd(QStringView text, qsizetype offset)
{
    while (offset > 0 && offset < text.size() && kindOf(text[offset]) != Kind::Mark
           && kindOf(text[offset - 1]) == kindOf(text[offset]))
        ++offset;
    return offset;
}

} // namespace

QList<WordChange> wordDifferences(QStringView before, QStringView after)
{
    if (before == after)
        return {};
    if (before > after) {
        // One order for both directions, or ties would be told differently.
        QList<WordChange> changes = wordDifferences(after, before);
        for (WordChange &change : changes) {
            std::swap(change.before, change.after);
            std::swap(change.removed, change.inserted);
        }
        return changes;
    }
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype lead =
        std::mismatch(before.begin(), before.begin() + most, after.begin()).first - before.begin();
    lead = std::min(wordBegin(before, lead), wordBegin(after, lead));
    qsizetype tail = 0;
    while (tail < most - lead && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    tail = std::min(before.size() - wordEnd(before, before.size() - tail),
                    after.size() - wordEnd(after, after.size() - tail));
    const QStringView inBefore = before.sliced(lead, before.size() - lead - tail);
    const QStringView inAfter = after.sliced(lead, after.size() - lead - tail);

    std::optional<QList<WordChange>> changes = changesBy(Unit::Words, inBefore, inAfter);
    if (!changes)
        changes = changesBy(Unit::Lines, inBefore, inAfter);
    if (!changes)
        changes = QList<WordChange>{{0, inBefore.size(), 0, inAfter.size()}};
    for (WordChange &change : *changes) {
        change.before += lead;
        change.after += lead;
    }
    return *changes;
}

} // namespace cardwright

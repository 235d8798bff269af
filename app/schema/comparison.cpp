#include "schema/comparison.h"

#include "card/cardsearch.h"
#include "schema/nodepairs.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

namespace {

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

QByteArray withPlainLines(QByteArrayView bytes)
{
    QByteArray plain = bytes.toByteArray();
    if (plain.contains('\r'))
        plain.replace("\r\n", "\n").replace('\r', '\n');
    return plain;
}

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith(kByteOrderMark) ? bytes.sliced(kByteOrderMark.size()) : bytes;
}

QByteArray frontMatter(const Card &card)
{
    return withoutMark(withPlainLines(card.outline().frontMatter.view(card.bytes()))).trimmed();
}

QByteArray lineEndingsOf(const QByteArray &bytes)
{
    // Which kinds stand in it is enough: where, the words between them tell.
    const qsizetype returns = bytes.count('\r');
    const qsizetype pairs = returns > 0 ? bytes.count("\r\n") : 0;
    QByteArray kinds;
    if (bytes.count('\n') > pairs)
        kinds += 'n';
    if (pairs > 0)
        kinds += 'p';
    if (returns > pairs)
        kinds += 'r';
    return kinds;
}

bool endsInNewline(const QByteArray &bytes)
{
    return bytes.endsWith('\n') || bytes.endsWith('\r');
}

// Numbers that grow with `order` and whose chain is the longest; of several such chains the one of the
// greatest weight, so that it does not depend on the direction. True for what is in the chain.
class LongestChain
{
public:
    explicit LongestChain(qsizetype size)
        : m_best(size + 1)
        , m_previous(size, -1)
    {}

    // `ranks` is a permutation of 0..size-1.
    QList<bool> run(const QList<int> &ranks, const QList<quint32> &weights)
    {
        Chain longest;
        for (int i = 0; i < ranks.size(); ++i) {
            Chain chain = bestBelow(ranks[i]);
            m_previous[i] = chain.last;
            chain = {chain.length + 1, chain.weight + weights[i], i};
            for (qsizetype place = ranks[i] + 1; place < m_best.size(); place += place & -place)
                m_best[place] = greater(m_best[place], chain);
            longest = greater(longest, chain);
        }
        QList<bool> in(ranks.size(), false);
        for (int at = longest.last; at >= 0; at = m_previous[at])
            in[at] = true;
        return in;
    }

private:
    struct Chain
    {
        int length = 0;
        quint64 weight = 0;
        int last = -1;
    };

    static const Chain &greater(const Chain &left, const Chain &right)
    {
        return std::pair(left.length, left.weight) < std::pair(right.length, right.weight) ? right : left;
    }
    Chain bestBelow(int rank) const
    {
        Chain best;
        for (qsizetype place = rank; place > 0; place -= place & -place)
            best = greater(best, m_best[place]);
        return best;
    }

    QList<Chain> m_best; // a Fenwick tree over the ranks
    QList<int> m_previous;
};

class Comparer
{
public:
    Comparer(const Card &before, const Match &beforeMatch, const Card &after, const Match &afterMatch)
        : m_before(before)
        , m_after(after)
        , m_beforeMatch(beforeMatch)
        , m_afterMatch(afterMatch)
        , m_pairs(pairedNodes(before, beforeMatch, after, afterMatch))
    {}

    CardComparison run()
    {
        CardComparison result;
        if (m_before.bytes() == m_after.bytes()) {
            result.file.same = true;
            return result;
        }
        findMoved();
        listFields(result.fields);
        compareFiles(result.file, result.fields.isEmpty());
        return result;
    }

private:
    // Pairs below different parents or of different levels have moved; of those below the same the
    // fewest that explain the order.
    void findMoved()
    {
        QHash<int, QList<int>> bySection; // parent in the second card -> its children in both, in order
        for (int i = 0; i < m_after.nodes().size(); ++i) {
            const int pair = m_pairs.ofAfter[i];
            if (pair < 0 || m_after.nodes()[i].level == 0 || m_before.nodes()[pair].level == 0)
                continue;
            const Node &was = m_before.nodes()[pair];
            const Node &is = m_after.nodes()[i];
            const bool titleIs = is.kind == Node::Kind::Title;
            if (titleIs && was.kind == Node::Kind::Title)
                continue;
            if (was.level != is.level || !sameParent(was.parent, is.parent))
                m_moved.insert(i);
            else
                bySection[is.parent == m_after.titleIndex() ? -1 : is.parent].append(i);
        }
        for (const QList<int> &children : std::as_const(bySection)) {
            QList<int> sorted;
            for (const int child : children)
                sorted.append(m_pairs.ofAfter[child]);
            std::sort(sorted.begin(), sorted.end());
            QList<int> ranks;
            QList<quint32> weights;
            for (const int child : children) {
                const int pair = m_pairs.ofAfter[child];
                ranks.append(static_cast<int>(std::lower_bound(sorted.cbegin(), sorted.cend(), pair)
                                              - sorted.cbegin()));
                weights.append(weightOf(m_before.nodes()[pair].id) + weightOf(m_after.nodes()[child].id));
            }
            const QList<bool> stays = LongestChain(ranks.size()).run(ranks, weights);
            for (qsizetype i = 0; i < children.size(); ++i) {
                if (!stays[i])
                    m_moved.insert(children[i]);
            }
        }
    }

    static quint32 weightOf(const QString &id) { return static_cast<quint32>(qHash(id, 0)) >> 2; }

    // The title and none at all are the same place: sections stand below it where there is one.
    bool sameParent(int before, int after) const
    {
        const bool topBefore = before < 0 || before == m_before.titleIndex();
        const bool topAfter = after < 0 || after == m_after.titleIndex();
        if (topBefore || topAfter)
            return topBefore && topAfter;
        return m_pairs.ofBefore[before] == after;
    }

    Differences differences(int before, int after) const
    {
        const Node &was = m_before.nodes()[before];
        const Node &is = m_after.nodes()[after];
        Differences what;
        what.setFlag(Difference::Text, comparedBytes(m_before, before) != comparedBytes(m_after, after));
        what.setFlag(Difference::Renamed, was.title != is.title || leadsElsewhere(was, is));
        what.setFlag(Difference::Moved, m_moved.contains(after));
        what.setFlag(Difference::Directives,
                     withPlainLines(was.directives.view(m_before.bytes())).trimmed()
                         != withPlainLines(is.directives.view(m_after.bytes())).trimmed());
        return what;
    }

    // The same words with another link, picture or tag around them. Other spellings of the same are none.
    bool leadsElsewhere(const Node &was, const Node &is) const
    {
        const QByteArrayView before = was.heading.view(m_before.bytes());
        const QByteArrayView after = is.heading.view(m_after.bytes());
        const auto carries = [](QByteArrayView heading) { return heading.contains(QByteArrayView("](")) || heading.contains('<'); };
        if (before == after || !(carries(before) || carries(after)))
            return false;
        return headingWords(m_before, was).view(m_before.bytes()).trimmed() != headingWords(m_after, is).view(m_after.bytes()).trimmed();
    }

    void listFields(QList<FieldComparison> &fields) const
    {
        QHash<int, QList<int>> removedAfter; // node of the first card -> those removed right after it
        int last = -1;
        for (int i = 0; i < m_before.nodes().size(); ++i) {
            if (m_pairs.ofBefore[i] >= 0)
                last = i;
            else if (!isNothing(m_before, i))
                removedAfter[last].append(i);
        }
        const auto appendRemoved = [&](int node) {
            for (const int removed : removedAfter.value(node))
                fields.append({Difference::Removed, removed, -1, m_beforeMatch.specOf(removed)});
        };
        appendRemoved(-1);
        for (int i = 0; i < m_after.nodes().size(); ++i) {
            const int pair = m_pairs.ofAfter[i];
            if (pair < 0) {
                if (!isNothing(m_after, i))
                    fields.append({Difference::Added, -1, i, m_afterMatch.specOf(i)});
                continue;
            }
            const int spec = m_afterMatch.specOf(i);
            if (const Differences what = differences(pair, i))
                fields.append({what, pair, i, spec >= 0 ? spec : m_beforeMatch.specOf(pair)});
            appendRemoved(pair);
        }
    }

    static bool isNothing(const Card &card, int index)
    {
        return card.nodes()[index].kind == Node::Kind::Preamble && comparedBytes(card, index).isEmpty();
    }

    void compareFiles(FileComparison &file, bool fieldsSame) const
    {
        const QByteArray &before = m_before.bytes();
        const QByteArray &after = m_after.bytes();
        file.frontMatter = frontMatter(m_before) != frontMatter(m_after);
        file.byteOrderMark = before.startsWith(kByteOrderMark) != after.startsWith(kByteOrderMark);
        // A file without a byte has no last line to end.
        file.finalNewline =
            !before.isEmpty() && !after.isEmpty() && endsInNewline(before) != endsInNewline(after);
        const QByteArray plainBefore = withPlainLines(withoutMark(before));
        const QByteArray plainAfter = withPlainLines(withoutMark(after));
        const QByteArray kinds = lineEndingsOf(before);
        const QByteArray otherKinds = lineEndingsOf(after);
        // A file without a line break has no kind of its own.
        file.lineEndings = plainBefore == plainAfter
                               ? withoutMark(before) != withoutMark(after)
                               : kinds != otherKinds && !kinds.isEmpty() && !otherKinds.isEmpty();
        const auto withoutLast = [](const QByteArray &bytes) {
            return bytes.endsWith('\n') ? bytes.chopped(1) : bytes;
        };
        file.layout = fieldsSame && !file.frontMatter
                      && (file.finalNewline ? withoutLast(plainBefore) != withoutLast(plainAfter)
                                            : plainBefore != plainAfter);
    }

    const Card &m_before;
    const Card &m_after;
    const Match &m_beforeMatch;
    const Match &m_afterMatch;
    NodePairs m_pairs;
    QSet<int> m_moved; // nodes of the second card
};

} // namespace

QByteArray comparedBytes(const Card &card, int index)
{
    const QByteArray plain = withPlainLines(card.bodyOf(index));
    return card.nodes()[index].kind == Node::Kind::Preamble ? withoutMark(plain) : plain;
}

QString comparedText(const Card &card, int index)
{
    return QString::fromUtf8(comparedBytes(card, index));
}

QString comparedFrontMatter(const Card &card)
{
    return QString::fromUtf8(frontMatter(card));
}

CardComparison compareCards(const Card &before, const Match &beforeMatch, const Card &after,
                            const Match &afterMatch)
{
    return Comparer(before, beforeMatch, after, afterMatch).run();
}

} // namespace cardwright

#include "schema/nodepairs.h"

#include <functional>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

// A shorter body ("None", "- API") stands below many headings.
constexpr qsizetype kTellingBody = 16;

class Pairer
{
public:
    Pairer(const Card &before, const Match &beforeMatch, const Card &after, const Match &afterMatch)
        : m_cards{&before, &after}
        , m_matches{&beforeMatch, &afterMatch}
    {
        m_pairs.ofBefore.fill(-1, before.nodes().size());
        m_pairs.ofAfter.fill(-1, after.nodes().size());
    }

    NodePairs run()
    {
        pairFirst(m_cards[0]->titleIndex(), m_cards[1]->titleIndex());
        pairFirst(preambleOf(0), preambleOf(1));
        pairFirst(m_cards[0]->summaryIndex(), m_cards[1]->summaryIndex());

        const Template *schema = m_matches[0]->schema;
        const Template *other = m_matches[1]->schema;
        if (schema && other && (schema == other || schema->id() == other->id())) { // ids of questions never change
            // A question whose heading stands several times: by name and text, by name, then in order.
            pairBy(
                [this](int side, int i) -> QString {
                    return bySpec(side, i, title(side, i) + u'\n' + body(side, i));
                },
                InOrder);
            pairBy([this](int side, int i) -> QString { return bySpec(side, i, title(side, i)); }, InOrder);
            // Of headings with names of their own (terms) another name with another text is another one.
            pairBy([this](int side, int i) -> QString { return isNamed(side, i) ? bySpec(side, i, body(side, i)) : QString(); },
                   OnlyUnique);
            pairBy([this](int side, int i) -> QString { return isNamed(side, i) ? QString() : bySpec(side, i, {}); }, InOrder);
        }
        pairBy([this](int side, int i) -> QString { return node(side, i).id; }, OnlyUnique);
        pairBy([this](int side, int i) -> QString { return title(side, i) + u'\n' + body(side, i); },
               OnlyUnique);
        pairBy([this](int side, int i) -> QString { return belowPair(side, i); }, OnlyUnique);
        pairBy([this](int side, int i) -> QString { return title(side, i); }, OnlyUnique);
        pairBy(
            [this](int side, int i) -> QString {
                const QString text = body(side, i);
                return text.size() < kTellingBody ? QString() : text;
            },
            OnlyUnique);
        pairParents();
        // Below a parent that was found only now.
        pairBy([this](int side, int i) -> QString { return belowPair(side, i); }, OnlyUnique);
        return m_pairs;
    }

private:
    enum How { OnlyUnique, InOrder };
    using Key = std::function<QString(int side, int index)>;

    const Node &node(int side, int index) const { return m_cards[side]->nodes()[index]; }
    QString title(int side, int index) const { return node(side, index).folded; }
    QString body(int side, int index) const
    {
        return QString::fromUtf8(comparedBytes(*m_cards[side], index));
    }
    QList<int> &pairsOf(int side) { return side == 0 ? m_pairs.ofBefore : m_pairs.ofAfter; }

    bool isNamed(int side, int index) const
    {
        const int spec = m_matches[side]->specOf(index);
        return spec >= 0 && m_matches[side]->schema->specs()[spec].repeatsAsHeading;
    }

    QString bySpec(int side, int index, const QString &more) const
    {
        const int spec = m_matches[side]->specOf(index);
        return spec < 0 ? QString() : m_matches[side]->schema->specs()[spec].id + u' ' + more;
    }

    // Its title and the pair that it stands below, by the parent's place in the first card.
    QString belowPair(int side, int index)
    {
        const int parent = node(side, index).parent;
        const int pair = parent < 0 ? -1 : pairsOf(side)[parent];
        if (pair < 0)
            return {};
        return QString::number(side == 0 ? parent : pair) + u' ' + title(side, index);
    }

    int preambleOf(int side) const
    {
        const QList<Node> &nodes = m_cards[side]->nodes();
        return !nodes.isEmpty() && nodes.first().kind == Node::Kind::Preamble ? 0 : -1;
    }

    void pairFirst(int before, int after)
    {
        if (before >= 0 && after >= 0 && m_pairs.ofBefore[before] < 0 && m_pairs.ofAfter[after] < 0)
            pair(before, after);
    }

    void pair(int before, int after)
    {
        m_pairs.ofBefore[before] = after;
        m_pairs.ofAfter[after] = before;
    }

    // Pairs what has the same key in both cards; an empty key has no pair.
    void pairBy(const Key &key, How how)
    {
        QHash<QString, QList<int>> groups[2];
        for (const int side : {0, 1}) {
            const QList<int> &pairs = pairsOf(side);
            for (int i = 0; i < pairs.size(); ++i) {
                const Node::Kind kind = node(side, i).kind;
                if (pairs[i] >= 0 || kind == Node::Kind::Preamble || kind == Node::Kind::Title)
                    continue;
                if (const QString found = key(side, i); !found.isEmpty())
                    groups[side][found].append(i);
            }
        }
        for (auto group = groups[0].cbegin(); group != groups[0].cend(); ++group) {
            const QList<int> &before = *group;
            const QList<int> after = groups[1].value(group.key());
            if (how == OnlyUnique && (before.size() != 1 || after.size() != 1))
                continue;
            for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i)
                pair(before[i], after[i]);
        }
    }

    // A section under another name is known by what stands below it: where most of the children that
    // have a pair agree on one parent, on both sides.
    void pairParents()
    {
        QHash<int, int> favourites[2];
        for (const int side : {0, 1}) {
            QHash<int, QHash<int, int>> votes;
            const QList<int> &pairs = pairsOf(side);
            for (int i = 0; i < pairs.size(); ++i) {
                const int parent = node(side, i).parent;
                if (pairs[i] < 0 || parent < 0 || pairs[parent] >= 0)
                    continue;
                const int other = node(1 - side, pairs[i]).parent;
                if (other >= 0 && pairsOf(1 - side)[other] < 0
                    && node(1 - side, other).level == node(side, parent).level)
                    ++votes[parent][other];
            }
            for (auto parent = votes.cbegin(); parent != votes.cend(); ++parent) {
                int all = 0;
                for (const int count : *parent)
                    all += count;
                for (auto other = parent->cbegin(); other != parent->cend(); ++other) {
                    if (2 * *other > all)
                        favourites[side].insert(parent.key(), other.key());
                }
            }
        }
        for (auto found = favourites[0].cbegin(); found != favourites[0].cend(); ++found) {
            if (favourites[1].value(*found, -1) == found.key())
                pair(found.key(), *found);
        }
    }

    const Card *m_cards[2];
    const Match *m_matches[2];
    NodePairs m_pairs;
};

} // namespace

NodePairs pairedNodes(const Card &before, const Match &beforeMatch, const Card &after,
                      const Match &afterMatch)
{
    return Pairer(before, beforeMatch, after, afterMatch).run();
}

} // namespace cardwright

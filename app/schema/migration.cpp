#include "schema/migration.h"

#include "base/splicebetween.h"
#include "card/structure.h"
#include "markdown/lines.h"
#include "schema/forcedmatch.h"
#include "schema/headingmoves.h"
#include "schema/insertion.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isHeading(const Node &node)
{
    return node.level > 0 && node.kind != Node::Kind::Title;
}

class Migrator
{
public:
    Migrator(const Card &card, const Template &from, const Template &to, const QHash<QString, QString> &chosen)
        : m_card(card)
        , m_from(from)
        , m_to(to)
        , m_mapped(mappedSpecs(from, to))
    {
        for (auto it = chosen.begin(); it != chosen.end(); ++it) {
            if (const int spec = from.indexOf(it.key()); spec >= 0)
                m_mapped[spec] = it.value().isEmpty() ? -1 : to.indexOf(it.value());
        }
    }

    Migration run()
    {
        const Match before = matchAgainst(m_card, m_from);
        m_specOf = before.specOfNode;
        m_after = m_card.edited(setTemplate(m_card, m_to));
        m_match = matchAgainst(m_after, m_to);
        for (const Node &node : m_after.nodes())
            m_origins.append(m_card.indexOfKey(node.key));
        // Mostly all goes in one edit; where it does not, what stands in the way is found by halves.
        const QList<HeadingMove> moves = answersToMove();
        if (!apply(moves + emptyHeadings(moves))) {
            applyWhatGoes(moves);
            applyWhatGoes(emptyHeadings({}));
        }
        collect();
        m_result.after = m_after;
        m_result.splice = spliceBetween(m_card.bytes(), m_after.bytes());
        return m_result;
    }

private:
    // Nodes are those of the card here; -1: not in the template.
    int nodeOf(int origin) const { return static_cast<int>(m_origins.indexOf(origin)); }

    QList<HeadingMove> answersToMove() const
    {
        QList<HeadingMove> moves;
        QSet<int> taken;
        for (int node = 0; node < m_after.nodes().size(); ++node) {
            const int origin = m_origins[node];
            const int spec = m_specOf.value(origin, -1);
            const int wanted = spec >= 0 ? m_mapped[spec] : -1;
            if (wanted < 0 || !isHeading(m_after.nodes()[node]) || m_after.nodes()[node].body.isEmpty()
                || !m_to.specs()[wanted].isField() || m_from.specs()[spec].repeatsAsHeading || taken.contains(wanted)
                || m_match.specOf(node) >= 0 || m_after.subtreeEnd(node) != node + 1)
                continue;
            const int there = m_match.nodeOf(wanted);
            if (there >= 0 && !m_after.nodes()[there].body.isEmpty())
                continue;
            taken.insert(wanted);
            moves.append({origin, wanted});
        }
        return moves;
    }

    // What the old template put there and nobody wrote under, once `moves` are gone; the innermost first.
    QList<HeadingMove> emptyHeadings(const QList<HeadingMove> &moves) const
    {
        QSet<int> going; // nodes of m_after
        for (const HeadingMove &move : moves)
            going.insert(nodeOf(move.node));
        QList<HeadingMove> empty;
        for (int node = static_cast<int>(m_after.nodes().size()) - 1; node >= 0; --node) {
            const Node &one = m_after.nodes()[node];
            if (!isHeading(one) || !one.body.isEmpty() || m_specOf.value(m_origins[node], -1) < 0
                || m_match.specOf(node) >= 0)
                continue;
            const int end = m_after.subtreeEnd(node);
            int below = node + 1;
            while (below < end && going.contains(below))
                ++below;
            if (below < end)
                continue;
            going.insert(node);
            empty.append({m_origins[node], -1});
        }
        return empty;
    }

    bool apply(QList<HeadingMove> moves)
    {
        const auto answers = std::count_if(moves.cbegin(), moves.cend(), [](const HeadingMove &move) {
            return move.spec >= 0;
        });
        QHash<int, int> nodeOfOrigin;
        for (int node = 0; node < m_origins.size(); ++node)
            nodeOfOrigin.insert(m_origins[node], node);
        for (HeadingMove &move : moves)
            move.node = nodeOfOrigin.value(move.node);
        std::optional<MovedHeadings> moved = moveHeadings(m_after, m_match, moves);
        if (!moved)
            return false;
        for (int &origin : moved->origins)
            origin = m_origins.value(origin, -1);
        m_origins = moved->origins;
        m_after = std::move(moved->after);
        m_match = matchAgainst(m_after, m_to);
        m_result.moved += static_cast<int>(answers);
        return true;
    }

    void applyWhatGoes(const QList<HeadingMove> &moves)
    {
        if (moves.isEmpty() || apply(moves) || moves.size() == 1)
            return;
        applyWhatGoes(moves.first(moves.size() / 2));
        applyWhatGoes(moves.sliced(moves.size() / 2));
    }

    void collect()
    {
        const Match match = matchAgainst(m_after, m_to);
        for (int node = 0; node < m_after.nodes().size(); ++node) {
            const Node &one = m_after.nodes()[node];
            m_result.kept += isHeading(one) && !one.body.isEmpty() && match.specOf(node) >= 0;
        }
        m_result.kept -= m_result.moved;
        m_result.tray = unplacedPieces(m_after, match);
    }

    const Card &m_card;
    const Template &m_from;
    const Template &m_to;
    QList<int> m_mapped;
    QList<int> m_specOf;  // per node of the card
    Card m_after;
    Match m_match;        // of it
    QList<int> m_origins; // per node of it: which of the card it was; -1: a new one
    Migration m_result;
};

} // namespace

QList<TrayPiece> unplacedPieces(const Card &card, const Match &match)
{
    QList<TrayPiece> pieces;
    for (int node = 0; node < card.nodes().size(); ++node) {
        const Node &one = card.nodes()[node];
        if (isHeading(one) && !one.body.isEmpty() && match.specOf(node) < 0)
            pieces.append({one.key, node, one.body, one.title, card.bodyText(node)});
    }
    return pieces;
}

std::optional<Card> placedPiece(const Card &card, const Match &match, int node, int spec)
{
    if (!match.schema || node < 0 || !isHeading(card.nodes()[node]) || card.subtreeEnd(node) != node + 1)
        return std::nullopt;
    const NodeKey key = card.nodes()[node].key;
    const QByteArray piece = card.bodyOf(node).toByteArray();
    const int there = match.nodeOf(spec);
    QByteArray wanted = piece;
    if (there >= 0 && !card.nodes()[there].body.isEmpty()) {
        const QByteArray eol = dominantLineEnding(card.bytes());
        wanted = card.bodyOf(there).toByteArray() + eol + eol + piece;
    }
    const ContainedEdit edit = there >= 0 ? replaceBody(card, there, wanted) : insertAnswer(card, match, spec, wanted);
    const int old = edit.after.indexOfKey(key);
    const int now = matchAgainst(edit.after, *match.schema).nodeOf(spec);
    if (edit.movesHeadings || !edit.closer.isEmpty() || old < 0 || now < 0 || edit.after.bodyOf(now) != wanted)
        return std::nullopt;
    const NodeKey target = edit.after.nodes()[now].key;
    const StructureEdit removal = removeHeading(edit.after, old);
    const int still = removal.after.indexOfKey(target);
    if (removal.movesHeadings || still < 0 || removal.after.bodyOf(still) != wanted)
        return std::nullopt;
    return removal.after;
}

QList<int> mappedSpecs(const Template &from, const Template &to)
{
    QList<int> mapped(from.specs().size(), -1);
    QSet<int> taken;
    for (int i = 0; i < from.specs().size(); ++i) {
        const int same = to.indexOf(from.specs()[i].id);
        if (same >= 0 && to.specs()[same].isField() == from.specs()[i].isField()) {
            mapped[i] = same;
            taken.insert(same);
        }
    }
    for (int i = 0; i < from.specs().size(); ++i) {
        if (mapped[i] >= 0)
            continue;
        for (const QString &language : from.languages()) {
            const QString title = from.text(i, language).folded;
            const QList<int> there = to.specsTitled(title);
            if (there.size() != 1 || from.specsTitled(title).size() != 1 || taken.contains(there.first())
                || to.specs()[there.first()].isField() != from.specs()[i].isField())
                continue;
            mapped[i] = there.first();
            taken.insert(there.first());
            break;
        }
    }
    return mapped;
}

Migration migratedCard(const Card &card, const Template &from, const Template &to,
                       const QHash<QString, QString> &chosen)
{
    return Migrator(card, from, to, chosen).run();
}

Splice setTemplate(const Card &card, const Template &schema)
{
    const int title = card.titleIndex();
    if (title < 0)
        return {};
    const QByteArray named = schema.id().toUtf8() + ' ' + schema.version().toUtf8();
    const ByteRange range = card.nodes()[title].directives;
    const QByteArray said = range.of(card.bytes());
    if (const qsizetype key = said.toLower().lastIndexOf("template:"); key >= 0) {
        qsizetype from = key + qstrlen("template:");
        while (from < said.size() && said[from] == ' ')
            ++from;
        qsizetype to = from;
        while (to < said.size() && !QByteArrayView("\t\r\n,;").contains(said[to])
               && !QByteArrayView(said).sliced(to).startsWith("-->"))
            ++to;
        while (to > from && said[to - 1] == ' ')
            --to;
        const Splice splice{range.begin + from, said.mid(from, to - from), named};
        const Card after = card.edited(splice);
        if (after.templateId() == schema.id() && after.templateVersion() == schema.version())
            return splice;
    }
    const QByteArray eol = dominantLineEnding(card.bytes());
    const qsizetype at = card.nodes()[title].heading.end;
    QByteArray inserted = "<!-- template: " + named + " -->" + eol;
    const char last = at > 0 ? card.bytes()[at - 1] : '\n';
    if (last != '\n' && last != '\r')
        inserted.prepend(eol);
    const Splice splice{at, {}, inserted};
    return card.edited(splice).templateId() == schema.id() ? splice : Splice{};
}

} // namespace cardwright

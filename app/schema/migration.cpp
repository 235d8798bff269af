#include "schema/migration.h"

#include "card/structure.h"
#include "markdown/lines.h"
#include "schema/forcedmatch.h"
#include "schema/insertion.h"

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
        for (int node = 0; node < m_card.nodes().size(); ++node) {
            if (before.specOf(node) >= 0)
                m_specOfKey.insert(m_card.nodes()[node].key, before.specOf(node));
        }
        m_after = m_card.edited(setTemplate(m_card, m_to));
        m_match = matchAgainst(m_after, m_to);
        for (const Node &node : m_card.nodes()) {
            if (isHeading(node) && !node.body.isEmpty())
                move(node.key);
        }
        removeEmptyHeadings();
        collect();
        m_result.after = m_after;
        m_result.splice = spliceBetween(m_card.bytes(), m_after.bytes());
        return m_result;
    }

private:
    // The old heading goes only once its text stands, byte for byte, under the new one.
    void move(NodeKey key)
    {
        const int node = m_after.indexOfKey(key);
        const int spec = m_specOfKey.value(key, -1);
        const int wanted = spec >= 0 ? m_mapped[spec] : -1;
        if (node < 0 || wanted < 0 || !m_to.specs()[wanted].isField() || m_from.specs()[spec].repeatsAsHeading)
            return;
        if (m_match.specOf(node) >= 0 || m_after.subtreeEnd(node) != node + 1)
            return;
        const QByteArray text = m_after.bodyOf(node).toByteArray();
        const int there = m_match.nodeOf(wanted);
        if (there >= 0 && !m_after.nodes()[there].body.isEmpty())
            return;
        const ContainedEdit edit = there >= 0 ? replaceBody(m_after, there, text)
                                              : insertAnswer(m_after, m_match, wanted, text);
        if (edit.movesHeadings || !edit.closer.isEmpty())
            return;
        const int old = edit.after.indexOfKey(key);
        const int now = matchAgainst(edit.after, m_to).nodeOf(wanted);
        if (old < 0 || now < 0 || edit.after.bodyOf(now) != text)
            return;
        const NodeKey newKey = edit.after.nodes()[now].key;
        const StructureEdit removal = removeHeading(edit.after, old);
        const int still = removal.after.indexOfKey(newKey);
        if (removal.movesHeadings || still < 0 || removal.after.bodyOf(still) != text)
            return;
        m_after = removal.after;
        m_match = matchAgainst(m_after, m_to);
        ++m_result.moved;
    }

    // What the old template put there and nobody wrote under, the innermost first.
    void removeEmptyHeadings()
    {
        for (int node = static_cast<int>(m_after.nodes().size()) - 1; node >= 0; --node) {
            const Node &one = m_after.nodes()[node];
            if (!isHeading(one) || !one.body.isEmpty() || !m_specOfKey.contains(one.key)
                || m_after.subtreeEnd(node) != node + 1)
                continue;
            if (matchAgainst(m_after, m_to).specOf(node) >= 0)
                continue;
            const StructureEdit removal = removeHeading(m_after, node);
            if (!removal.movesHeadings)
                m_after = removal.after;
        }
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
    QHash<NodeKey, int> m_specOfKey;
    Card m_after;
    Match m_match; // of it
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

Splice spliceBetween(const QByteArray &before, const QByteArray &after)
{
    const qsizetype most = qMin(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < most && before[begin] == after[begin])
        ++begin;
    qsizetype same = 0;
    while (same < most - begin && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {begin, before.mid(begin, before.size() - begin - same), after.mid(begin, after.size() - begin - same)};
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

#include "schema/matching.h"

#include "schema/cardlanguage.h"
#include "schema/forcedmatch.h"
#include "schema/templateshelf.h"

#include <algorithm>
#include <vector>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldsToGuess = 5;        // a guess needs this many fields ...
constexpr double kShareToGuess = 0.20;   // ... and this share of the card's headings

class Matcher
{
public:
    Matcher(const Card &card, const Template &schema)
        : m_card(card)
        , m_schema(schema)
    {
        m_match.schema = &schema;
        m_match.specOfNode.fill(-1, card.nodes().size());
        m_match.nodesOfSpec.resize(schema.specs().size());
        m_titled.reserve(static_cast<size_t>(card.nodes().size()));
        for (const Node &node : card.nodes())
            m_titled.push_back(isHeading(node) && !node.folded.isEmpty() ? &schema.specsTitled(node.folded) : nullptr);
    }

    Match run()
    {
        matchByPath();
        matchRepeated();
        // A container found by its unique title gives its children a path.
        while (matchByTitle()) {
            matchByPath();
            matchRepeated();
        }
        tellLanguage(m_card, languageOfHeadings(), m_match);
        return m_match;
    }

private:
    static bool isHeading(const Node &node)
    {
        return node.kind != Node::Kind::Preamble && node.kind != Node::Kind::Title;
    }

    // What its title alone may be.
    const QList<int> &titled(int node) const
    {
        static const QList<int> kNone;
        const QList<int> *specs = m_titled[static_cast<size_t>(node)];
        return specs ? *specs : kNone;
    }

    bool isFree(int spec) const
    {
        return m_match.nodesOfSpec[spec].isEmpty() || m_schema.specs()[spec].repeatsAsHeading;
    }

    void take(int node, int spec)
    {
        m_match.specOfNode[node] = spec;
        m_match.nodesOfSpec[spec].append(node);
    }

    void matchByPath()
    {
        QHash<int, QString> groupIn; // per parent spec: the run of rows that the file is in
        for (int i = 0; i < m_card.nodes().size(); ++i) {
            const Node &node = m_card.nodes()[i];
            if (!isHeading(node))
                continue;
            int parent = -1;
            if (node.parent >= 0 && m_card.nodes()[node.parent].kind != Node::Kind::Title) {
                parent = m_match.specOfNode[node.parent];
                if (parent < 0)
                    continue; // below a heading that the template does not know
            }
            int spec = m_match.specOfNode[i];
            if (spec < 0 && !titled(i).isEmpty()) {
                spec = chooseTwin(m_schema.specsTitled(parent, node.folded), groupIn.value(parent));
                if (spec >= 0)
                    take(i, spec);
            }
            if (spec >= 0)
                groupIn[parent] = m_schema.specs()[spec].group;
        }
    }

    // Twins ("Method(s) Used" of each transformation) go to the run of rows that the file is in.
    int chooseTwin(const QList<int> &candidates, const QString &group) const
    {
        int first = -1;
        for (const int spec : candidates) {
            if (!isFree(spec))
                continue;
            if (!group.isEmpty() && m_schema.specs()[spec].group == group)
                return spec;
            if (first < 0)
                first = spec;
        }
        return first;
    }

    bool matchByTitle()
    {
        bool container = false;
        for (int i = 0; i < m_card.nodes().size(); ++i) {
            const QList<int> &candidates = titled(i);
            if (m_match.specOfNode[i] >= 0 || candidates.size() != 1 || !isFree(candidates.first()))
                continue;
            take(i, candidates.first());
            container = container || !m_schema.specs()[candidates.first()].isField();
        }
        return container;
    }

    // "Turtle File" among the terms of art is one of them, whatever its heading says.
    void matchRepeated()
    {
        for (int spec = 0; spec < m_schema.specs().size(); ++spec) {
            if (!m_schema.specs()[spec].repeatsAsHeading)
                continue;
            for (const int above : std::as_const(m_match.nodesOfSpec[m_schema.specs()[spec].parent])) {
                for (const int node : m_card.childrenOf(above)) {
                    const bool leaf = m_card.subtreeEnd(node) == node + 1;
                    if (m_match.specOfNode[node] < 0 && leaf)
                        take(node, spec);
                }
            }
            std::sort(m_match.nodesOfSpec[spec].begin(), m_match.nodesOfSpec[spec].end());
        }
    }

    // The one whose titles the card has; empty for none.
    QString languageOfHeadings() const
    {
        const auto matched = std::count_if(m_match.specOfNode.cbegin(), m_match.specOfNode.cend(),
                                           [](int spec) { return spec >= 0; });
        int most = 0;
        QString named;
        for (const QString &language : m_schema.languages()) {
            int hits = 0;
            for (int i = 0; i < m_match.specOfNode.size(); ++i) {
                const int spec = m_match.specOfNode[i];
                hits += spec >= 0 && m_schema.text(spec, language).folded == m_card.nodes()[i].folded;
            }
            if (hits > most) {
                most = hits;
                named = language;
            }
            if (most == matched)
                break; // no other language can name more
        }
        return named;
    }

    const Card &m_card;
    const Template &m_schema;
    std::vector<const QList<int> *> m_titled; // per node: the specs with its title, wherever they stand
    Match m_match;
};

Match withoutTemplate(const Card &card)
{
    Match match;
    match.specOfNode.fill(-1, card.nodes().size());
    tellLanguage(card, {}, match);
    return match;
}

} // namespace

Match matchCard(const Card &card, const QList<const Template *> &templates)
{
    const bool anyCard = templates.size() == 1 && templates.first() == &builtInTemplate();
    if (anyCard && !card.templateId().isEmpty() && card.templateId() != builtInTemplate().id()) {
        // One that names another template of the program follows that.
        if (const Template *named = builtInTemplate(QStringView(card.templateId())))
            return Matcher(card, *named).run();
    }
    Match best;
    int bestFields = 0;
    for (const Template *schema : templates) {
        Match match = Matcher(card, *schema).run();
        if (schema->id() == card.templateId())
            return match;
        int fields = 0;
        int headings = 0;
        for (int i = 0; i < card.nodes().size(); ++i) {
            const int spec = match.specOf(i);
            fields += spec >= 0 && schema->specs()[spec].isField();
            headings += card.nodes()[i].level > 0 && card.nodes()[i].kind != Node::Kind::Title;
        }
        if (fields >= kFieldsToGuess && fields >= headings * kShareToGuess && fields > bestFields) {
            match.guessed = true;
            best = match;
            bestFields = fields;
        }
    }
    return bestFields > 0 ? best : withoutTemplate(card);
}

Match matchNamed(const Card &card, const Template *named)
{
    return named ? Matcher(card, *named).run() : matchCard(card);
}

Match matchAgainst(const Card &card, const Template &schema)
{
    return Matcher(card, schema).run();
}

} // namespace cardwright

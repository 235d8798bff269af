#include "schema/fieldindex.h"

#include <QSet>

namespace cardwright {

namespace {

void insertOnly(QHash<QString, int> &nodes, const QString &key, int node)
{
    const auto known = nodes.find(key);
    if (known == nodes.end())
        nodes.insert(key, node);
    else
        *known = -1;
}

} // namespace

FieldIndex::FieldIndex(const Card &card, const Match &match)
    : m_card(card)
    , m_match(match)
    , m_hashes(card.nodes().size())
{
    const QList<Node> &nodes = card.nodes();
    m_byPath.reserve(nodes.size());
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes[i].kind != Node::Kind::Title)
            m_byPath.insert(nodes[i].id, i);
    }
}

const QString &FieldIndex::hash(int node) const
{
    QString &hash = m_hashes[node];
    if (hash.isEmpty())
        hash = bodyHash(m_card.bodyOf(node));
    return hash;
}

// The title is no part of a path, so that a section may have the same one.
int FieldIndex::nodeOfPath(const FieldRef &field) const
{
    const int node = m_byPath.value(field.path, -1);
    const int title = m_card.titleIndex();
    if (title < 0 || m_card.nodes().at(title).id != field.path)
        return node;
    return node < 0 || (field.hash == hash(title) && field.hash != hash(node)) ? title : node;
}

FoundField FieldIndex::find(const FieldRef &field) const
{
    using By = FoundField::By;
    if (field.isWholeCard())
        return {By::WholeCard, -1, -1};
    const auto at = [this](By by, int node) { return FoundField{by, node, m_match.specOf(node)}; };
    if (const int node = nodeOfPath(field); node >= 0)
        return at(By::Path, node);
    if (const QString title = foldedTitle(field.title); !title.isEmpty()) {
        if (!m_byTitle) {
            m_byTitle.emplace();
            for (int i = 0; i < m_card.nodes().size(); ++i)
                insertOnly(*m_byTitle, m_card.nodes().at(i).folded, i);
        }
        if (const int node = m_byTitle->value(title, -1); node >= 0)
            return at(By::Title, node);
    }
    const int spec = m_match.schema && !field.question.isEmpty() ? m_match.schema->indexOf(field.question) : -1;
    if (spec >= 0 && m_match.nodesOfSpec.at(spec).size() == 1)
        return at(By::Question, m_match.nodeOf(spec));
    if (!field.hash.isEmpty()) {
        if (!m_byHash) {
            m_byHash.emplace();
            for (int i = 0; i < m_card.nodes().size(); ++i) {
                if (isTellingText(m_card.bodyOf(i)))
                    insertOnly(*m_byHash, hash(i), i);
            }
        }
        if (const int node = m_byHash->value(field.hash, -1); node >= 0)
            return at(By::Hash, node);
    }
    // A question that never had a heading is still where it was; one whose heading went is gone.
    if (spec >= 0 && field.hash.isEmpty())
        return {By::Question, -1, spec};
    return {};
}

bool FieldIndex::isChanged(const FieldRef &then, int node) const
{
    return then.title != m_card.nodes().at(node).title || then.hash != hash(node);
}

FieldChanges FieldIndex::changesSince(const QList<FieldRef> &then) const
{
    FieldChanges changes;
    QSet<int> inPlace;
    for (const FieldRef &field : then) {
        if (const int node = nodeOfPath(field); node >= 0)
            inPlace.insert(node);
    }
    QSet<int> known = inPlace;
    for (const FieldRef &field : then) {
        const FoundField found = find(field);
        // A twin that is still there is not the field that went.
        const bool isTwin = found.by != FoundField::By::Path && inPlace.contains(found.node);
        if (found.by == FoundField::By::Nothing || isTwin) {
            changes.gone.append(field);
        } else if (found.node >= 0) {
            known.insert(found.node);
            if (isChanged(field, found.node))
                changes.changed.append(field);
        }
    }
    for (int i = 0; i < m_card.nodes().size(); ++i) {
        if (!known.contains(i))
            changes.added.append(i);
    }
    return changes;
}

bool FieldIndex::isOutOfDate(const Judgement &judgement) const
{
    const FieldChanges changes = changesSince(judgement.evidence);
    return !changes.changed.isEmpty() || !changes.gone.isEmpty();
}

} // namespace cardwright

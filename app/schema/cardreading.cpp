#include "schema/answers.h"

#include "base/largememory.h"

namespace cardwright {

CardReading::CardReading(const Card &card, const Match &match)
    : CardReading(card, match, CardReading())
{
}

CardReading::CardReading(const Card &card, const Match &match, const CardReading &before)
{
    readNodes(card, match, before);
    count(card, match);
}

void CardReading::readAgain(const Card &card, const Match &match, int node)
{
    const Template &schema = match.schema ? *match.schema : builtInTemplate();
    BodyReading now = readBody(card.bodyText(node), schema, match.specOf(node));
    m_words += now.words - m_nodes[node].words;
    m_nodes[node] = std::move(now);
    m_remembered[node].hash = qHash(card.bodyOf(node), size_t(0));
    count(card, match);
}

void CardReading::count(const Card &card, const Match &match)
{
    m_specs.clear();
    m_specProgress.clear();
    m_nodeProgress.clear();
    m_excused.clear();
    m_coveredBy.clear();
    m_total = {};
    if (match.schema) {
        findExcused(card, match);
        countSpecs(card, match);
    }
    countNodes(card);
}

void CardReading::readNodes(const Card &card, const Match &match, const CardReading &before)
{
    const Template &schema = match.schema ? *match.schema : builtInTemplate();
    reserveLarge(m_nodes, card.nodes().size());
    reserveLarge(m_remembered, card.nodes().size());
    for (int i = 0; i < card.nodes().size(); ++i) {
        const NodeKey key = card.nodes()[i].key;
        const Remembered now{qHash(card.bodyOf(i), size_t(0)), match.specOf(i)};
        const int old = before.m_indexOfKey.value(key);
        if (old >= 0 && before.m_remembered[old].hash == now.hash && before.m_remembered[old].spec == now.spec)
            m_nodes.append(before.m_nodes[old]); // an audit holds it too: taking it out would copy all of them
        else
            m_nodes.append(readBody(card.bodyText(i), schema, now.spec));
        m_words += m_nodes.last().words;
        m_remembered.append(now);
        m_indexOfKey.insert(key, i);
    }
}

// A condition bound to an answer excuses its questions as long as that answer does not ask for
// them; one that only a person can judge never does.
void CardReading::findExcused(const Card &card, const Match &match)
{
    const Template &schema = *match.schema;
    QHash<QString, QStringList> chosenIn;
    QHash<QString, int> bound;
    for (int i = 0; i < schema.conditions().size(); ++i) {
        const Condition &condition = schema.conditions()[i];
        if (condition.field.isEmpty())
            continue;
        bound.insert(condition.id, i);
        const int node = match.nodeOf(schema.indexOf(condition.field));
        if (node >= 0)
            chosenIn.insert(condition.field, readChoices(card.bodyText(node), schema, schema.indexOf(condition.field)).chosen);
    }
    for (int i = 0; i < schema.specs().size(); ++i) {
        const Spec &spec = schema.specs()[i];
        for (const QString &id : spec.conditions) {
            const int index = bound.value(id, -1);
            if (index < 0)
                continue;
            const Condition &condition = schema.conditions()[index];
            const QStringList chosen = chosenIn.value(condition.field);
            const QStringList asking = condition.options.isEmpty() ? QStringList(spec.groupOption) : condition.options;
            const bool asked = std::any_of(asking.cbegin(), asking.cend(),
                                           [&chosen](const QString &option) { return chosen.contains(option); });
            if (!asked)
                m_excused.insert(i, index);
        }
    }
}

void CardReading::countSpecs(const Card &, const Match &match)
{
    const QList<Spec> &specs = match.schema->specs();
    m_specs.fill(Answered::No, specs.size());
    m_specProgress.resize(specs.size());
    for (int i = 0; i < specs.size(); ++i) {
        Answered best = Answered::No;
        for (const int node : match.nodesOfSpec[i]) {
            const Answered one = m_nodes[node].answered;
            if (best == Answered::No || one == Answered::Yes)
                best = one;
        }
        for (int above = specs[i].parent; best == Answered::No && above >= 0; above = specs[above].parent) {
            const Answered state = m_specs[above];
            if (state != Answered::No && state != Answered::Yes) {
                best = state;
                m_coveredBy.insert(i, above);
            }
        }
        m_specs[i] = best;
        if (!specs[i].isField())
            continue;

        Progress one;
        const bool excused = best == Answered::NotApplicable || best == Answered::NotDisclosed
            || (best == Answered::No && m_excused.contains(i));
        one.excused = excused;
        one.applicable = !excused;
        one.unknown = best == Answered::NotKnown;
        one.answered = best == Answered::Yes || best == Answered::NotKnown;
        for (int at = i; at >= 0; at = specs[at].parent) {
            Progress &sum = m_specProgress[at];
            sum.answered += one.answered;
            sum.applicable += one.applicable;
            sum.unknown += one.unknown;
            sum.excused += one.excused;
        }
        m_total.answered += one.answered;
        m_total.applicable += one.applicable;
        m_total.unknown += one.unknown;
        m_total.excused += one.excused;
    }
}

// Without a template every heading that has text of its own, or nothing below it, is a question.
void CardReading::countNodes(const Card &card)
{
    m_nodeProgress.resize(card.nodes().size());
    for (int i = 0; i < card.nodes().size(); ++i) {
        const Node &node = card.nodes()[i];
        if (node.level == 0 || node.kind == Node::Kind::Title)
            continue;
        const bool leaf = card.subtreeEnd(i) == i + 1;
        if (!leaf && node.body.isEmpty())
            continue;
        Answered state = m_nodes[i].answered;
        for (int above = node.parent; state == Answered::No && above >= 0; above = card.nodes()[above].parent) {
            const Answered covering = m_nodes[above].answered;
            if (covering != Answered::No && covering != Answered::Yes)
                state = covering;
        }
        Progress one;
        one.excused = state == Answered::NotApplicable || state == Answered::NotDisclosed;
        one.applicable = !one.excused;
        one.unknown = state == Answered::NotKnown;
        one.answered = state == Answered::Yes || state == Answered::NotKnown;
        for (int at = i; at >= 0; at = card.nodes()[at].parent) {
            Progress &sum = m_nodeProgress[at];
            sum.answered += one.answered;
            sum.applicable += one.applicable;
            sum.unknown += one.unknown;
            sum.excused += one.excused;
        }
        if (m_specs.isEmpty()) {
            m_total.answered += one.answered;
            m_total.applicable += one.applicable;
            m_total.unknown += one.unknown;
            m_total.excused += one.excused;
        }
    }
}

} // namespace cardwright

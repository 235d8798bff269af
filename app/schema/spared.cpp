#include "schema/spared.h"

namespace cardwright {

namespace {

QStringList labels(const Template &schema, int spec, const QStringList &options, const QString &language)
{
    QStringList labels;
    for (const QString &option : options)
        labels.append(schema.text(spec, language).options.value(option, option));
    return labels;
}

bool isState(Answered answered)
{
    return answered != Answered::No && answered != Answered::Yes;
}

// The heading of the card above `node` whose state covers it; -1: none.
int coveringNode(const Card &card, const CardReading &reading, int node)
{
    for (int above = card.nodes()[node].parent; above >= 0; above = card.nodes()[above].parent) {
        if (card.nodes()[above].kind != Node::Kind::Title && isState(reading.node(above).answered))
            return above;
    }
    return -1;
}

QString titleOf(const Card &card, const Match &match, int spec)
{
    const int node = match.nodeOf(spec);
    const QString title = node >= 0 ? card.nodes()[node].title : QString();
    return title.isEmpty() ? match.schema->text(spec, match.language).title : title;
}

} // namespace

Spared sparedBy(const Card &card, const Match &match, const CardReading &reading, const Question &question)
{
    Spared spared;
    const int node = card.indexOfKey(question.node);
    spared.answered = node >= 0 && reading.node(node).answered != Answered::No;
    if (!match.schema || question.spec < 0) {
        const int above = node >= 0 ? coveringNode(card, reading, node) : -1;
        if (above >= 0) {
            spared.by = Spared::By::Heading;
            spared.title = card.nodes()[above].title;
            spared.state = reading.node(above).answered;
        }
        return spared;
    }
    if (const int above = reading.coveredBy(question.spec); above >= 0) {
        spared.by = Spared::By::Heading;
        spared.title = titleOf(card, match, above);
        spared.state = reading.spec(above);
    } else if (const int index = reading.excusedBy(question.spec); index >= 0) {
        const Template &schema = *match.schema;
        const Condition &condition = schema.conditions()[index];
        const int asked = schema.indexOf(condition.field);
        const int there = match.nodeOf(asked);
        const QStringList chosen = there >= 0 ? readChoices(card.bodyText(there), schema, asked).chosen : QStringList();
        spared.by = Spared::By::Condition;
        spared.title = titleOf(card, match, asked);
        spared.chosen = labels(schema, asked, chosen, match.language);
        spared.asking = labels(schema, asked,
                               condition.options.isEmpty() ? QStringList(schema.specs()[question.spec].groupOption)
                                                           : condition.options,
                               match.language);
    }
    return spared;
}

bool isOpen(const Card &card, const Match &match, const CardReading &reading, const Question &question)
{
    const int node = card.indexOfKey(question.node);
    if (question.container && !asksItself(card, question))
        return false;
    const Answered own = node >= 0 ? reading.node(node).answered : Answered::No;
    if (own != Answered::No)
        return own == Answered::ToDo;
    return sparedBy(card, match, reading, question).by == Spared::By::Nothing;
}

std::optional<Question> nextOpen(const QList<Page> &form, const Card &card, const Match &match,
                                 const CardReading &reading, const Question &from, int step)
{
    const auto isSame = [&from](NodeKey node, int spec) {
        // Its heading may have come or gone since.
        return node != kNoNode && from.node != kNoNode ? node == from.node : spec >= 0 && spec == from.spec;
    };
    QList<Question> before;
    QList<Question> after;
    bool passed = false;
    for (const Page &page : form) {
        if (page.head && isSame(page.node, -1))
            passed = true;
        for (const Question &question : page.questions) {
            if (isSame(question.node, question.spec))
                passed = true;
            else if (isOpen(card, match, reading, question))
                (passed ? after : before).append(question);
        }
    }
    const QList<Question> round = after + before; // the nearest ones are at its ends
    if (round.isEmpty())
        return std::nullopt;
    return step > 0 ? round.first() : round.last();
}

} // namespace cardwright

#include "workshop/cardowners.h"

#include "schema/fieldindex.h"
#include "schema/reviewfields.h"
#include "schema/reviewjson.h"
#include "workshop/agenda.h"
#include "workshop/flow.h"
#include "workshop/templateids.h"

namespace cardwright {

namespace {

// The field that the question became; else one with its title.
std::optional<FieldRef> fieldOfQuestion(const AskedQuestion &question, const Card &card, const Match &match, const FieldIndex &index)
{
    const int spec = match.schema && !question.field.isEmpty() ? match.schema->indexOf(question.field) : -1;
    if (spec >= 0) {
        const int node = match.nodeOf(spec);
        return node >= 0 ? fieldRef(card, match, node) : questionRef(card, match, spec);
    }
    const FoundField found = index.find(FieldRef{{}, titleOfQuestion(question), {}, {}, {}});
    return found.node >= 0 ? std::optional(fieldRef(card, match, found.node)) : std::nullopt;
}

} // namespace

CardOwners ownersOf(const Workshop &workshop, const Card &card, const Match &match)
{
    CardOwners result;
    const FieldIndex index(card, match);
    for (const AskedQuestion &question : chosenQuestions(workshop)) {
        if (question.accountable.isEmpty() && question.responsible.isEmpty())
            continue;
        const QStringList &people = question.accountable.isEmpty() ? question.responsible : question.accountable;
        const QString name = people.size() == 1 ? personName(workshop, people.first()).trimmed() : QString();
        const std::optional<FieldRef> field = fieldOfQuestion(question, card, match, index);
        if (name.isEmpty())
            result.undecided.append(question.text);
        else if (!field)
            result.elsewhere.append(question.text);
        else
            result.owners.append({ownerId(*field), *field, name, {}});
    }
    return result;
}

} // namespace cardwright

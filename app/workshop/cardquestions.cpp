#include "workshop/cardquestions.h"

#include "schema/questionnaire.h"
#include "schema/templatenames.h"
#include "workshop/flow.h"
#include "workshop/workshopjson.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool asks(const Card &card, const Match &match, const Question &question, CardQuestions which)
{
    const bool isField = question.spec >= 0 ? match.schema->specs()[question.spec].isField() : asksItself(card, question);
    return isField && (which == CardQuestions::All || (question.spec >= 0 && match.schema->specs()[question.spec].essential));
}

// A repeated field is one question of the template, however often it stands in the card.
QList<Question> questionsOn(const Page &page, const Card &card, const Match &match, CardQuestions which)
{
    QList<Question> questions;
    QSet<int> taken;
    for (const Question &question : page.questions) {
        if (!asks(card, match, question, which) || (question.spec >= 0 && taken.contains(question.spec)))
            continue;
        taken.insert(question.spec);
        questions.append(question);
    }
    return questions;
}

AskedQuestion::Stage requiredFrom(RequiredBy required)
{
    switch (required) {
    case RequiredBy::Draft:
        return AskedQuestion::Stage::Draft;
    case RequiredBy::Review:
        return AskedQuestion::Stage::Review;
    case RequiredBy::Publishing:
        return AskedQuestion::Stage::Publish;
    case RequiredBy::Never:
        break;
    }
    return AskedQuestion::Stage::Never;
}

AskedQuestion askedOf(const Card &card, const Match &match, const Question &question)
{
    AskedQuestion asked;
    asked.id = newWorkshopId();
    const int node = card.indexOfKey(question.node);
    if (question.spec < 0) {
        asked.text = node >= 0 ? card.nodes()[node].title.simplified() : QString();
        return asked;
    }
    const Spec &spec = match.schema->specs()[question.spec];
    const SpecText &text = match.schema->text(question.spec, match.language);
    asked.title = text.title;
    asked.text = text.prompt.isEmpty() ? text.title : text.prompt;
    asked.field = spec.id;
    asked.scope = nameIn(spec.scope, kScopeNames);
    asked.often = spec.often;
    asked.importance = spec.essential ? u"essential"_s : QString();
    asked.answer = nameIn(spec.answer, kAnswerKindNames);
    for (const OptionSpec &option : spec.options)
        asked.options.append(text.options.value(option.id, option.id));
    asked.help = text.help;
    asked.example = text.example;
    asked.required = requiredFrom(spec.required);
    asked.dimensions = spec.dimensions;
    asked.minimumContents = spec.minimumContents;
    return asked;
}

// The lens of this name, made where there is none. The card asks it: where a vote kept some it is kept too, and one that
// was dropped comes back.
QString lensNamed(Workshop &workshop, const QString &title)
{
    const bool anyKept = std::any_of(workshop.lenses.begin(), workshop.lenses.end(),
                                     [](const Lens &lens) { return lens.choice == Choice::Kept; });
    for (Lens &lens : workshop.lenses) {
        if (foldedTitle(lensName(lens)) != foldedTitle(title))
            continue;
        if (anyKept || lens.choice == Choice::Dropped)
            lens.choice = anyKept ? Choice::Kept : Choice::Open;
        return lens.id;
    }
    Lens lens;
    lens.id = newWorkshopId();
    lens.place = nextPlace(workshop.lenses);
    lens.text = title;
    lens.choice = anyKept ? Choice::Kept : Choice::Open;
    workshop.lenses.append(lens);
    return lens.id;
}

bool holds(const Workshop &workshop, const AskedQuestion &asked)
{
    return std::any_of(workshop.questions.begin(), workshop.questions.end(), [&](const AskedQuestion &known) {
        return asked.field.isEmpty() ? known.lens == asked.lens && foldedTitle(known.text) == foldedTitle(asked.text)
                                     : known.field == asked.field;
    });
}

} // namespace

int cardQuestionCount(const Card &card, const Match &match, CardQuestions which)
{
    Workshop none;
    return takeCardQuestions(none, card, match, which);
}

int takeCardQuestions(Workshop &workshop, const Card &card, const Match &match, CardQuestions which)
{
    int taken = 0;
    for (const Page &page : formOf(card, match)) {
        const QList<Question> questions = questionsOn(page, card, match, which);
        if (questions.isEmpty())
            continue;
        const QString lens = page.head || page.title.trimmed().isEmpty() ? QString() : lensNamed(workshop, page.title.simplified());
        for (const Question &question : questions) {
            AskedQuestion asked = askedOf(card, match, question);
            asked.lens = lens;
            if (asked.text.isEmpty() || holds(workshop, asked))
                continue;
            asked.place = nextPlace(workshop.questions);
            workshop.questions.append(asked);
            ++taken;
        }
    }
    return taken;
}

void addQuestion(Workshop &workshop, const QString &text)
{
    AskedQuestion question;
    question.id = newWorkshopId();
    question.place = nextPlace(workshop.questions);
    question.text = text.simplified();
    workshop.questions.append(question);
}

} // namespace cardwright

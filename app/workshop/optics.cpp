#include "workshop/optics.h"

#include "workshop/journeyquestions.h"
#include "workshop/notes.h"
#include "workshop/workshopjson.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isQuestionOfForm(const Note &note)
{
    return note.activity == QLatin1StringView(kOptics) && note.part != "lens"_L1 && note.part != "agent"_L1;
}

bool isTaken(const Workshop &workshop, const Note &note)
{
    return std::any_of(workshop.questions.begin(), workshop.questions.end(),
                       [&note](const AskedQuestion &question) { return question.notes.contains(note.id); });
}

} // namespace

QString lensOfForm(const Workshop &workshop)
{
    const QList<Note> chosen = notesOn(workshop, {QLatin1StringView(kOptics), u"lens"_s, {}});
    return !chosen.isEmpty() && recordOf(workshop.lenses, chosen.first().text) ? chosen.first().text : QString();
}

QString readerOfForm(const Workshop &workshop)
{
    const QList<Note> chosen = notesOn(workshop, {QLatin1StringView(kOptics), u"agent"_s, {}});
    return !chosen.isEmpty() && recordOf(workshop.agents, chosen.first().text) ? chosen.first().text : QString();
}

QString rowOnForm(const Workshop &workshop, const QString &activity, const QString &row)
{
    return activity == QLatin1StringView(kOptics) && row.isEmpty() ? lensOfForm(workshop) : row;
}

void fileUnderLens(Workshop &workshop)
{
    const QString lens = lensOfForm(workshop);
    const QString reader = readerOfForm(workshop);
    for (Note &note : workshop.notes) {
        if (!isQuestionOfForm(note) || !note.row.isEmpty() || waitsForLens(note))
            continue;
        if (note.agents.isEmpty() && !reader.isEmpty())
            note.agents = {reader};
        note.row = lens;
    }
    // A question that was taken on before a lens was chosen.
    for (AskedQuestion &question : workshop.questions) {
        const Note *note = question.lens.isEmpty() && !question.notes.isEmpty()
                               ? recordOf(std::as_const(workshop.notes), question.notes.first())
                               : nullptr;
        if (note && note->activity == QLatin1StringView(kOptics) && recordOf(workshop.lenses, note->row))
            question.lens = note->row;
    }
}

void giveReader(Workshop &workshop)
{
    const QString reader = readerOfForm(workshop);
    if (reader.isEmpty())
        return;
    for (Note &note : workshop.notes) {
        const bool isOfJourney = !note.journey.isEmpty(); // whose reader it has
        if (isQuestionOfForm(note) && !isOfJourney && note.row == lensOfForm(workshop) && note.agents.isEmpty() && !isTaken(workshop, note))
            note.agents = {reader};
    }
}

} // namespace cardwright

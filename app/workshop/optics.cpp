#include "workshop/optics.h"

#include "workshop/notes.h"
#include "workshop/workshopjson.h"

namespace cardwright {

using namespace Qt::StringLiterals;

QString lensOfForm(const Workshop &workshop)
{
    const QList<Note> chosen = notesOn(workshop, {QLatin1StringView(kOptics), u"lens"_s, {}});
    return !chosen.isEmpty() && recordOf(workshop.lenses, chosen.first().text) ? chosen.first().text : QString();
}

QString rowOnForm(const Workshop &workshop, const QString &activity, const QString &row)
{
    return activity == QLatin1StringView(kOptics) && row.isEmpty() ? lensOfForm(workshop) : row;
}

void fileUnderLens(Workshop &workshop)
{
    const QString lens = lensOfForm(workshop);
    if (lens.isEmpty())
        return;
    for (Note &note : workshop.notes) {
        const bool isQuestion = note.part != "lens"_L1 && note.part != "agent"_L1;
        if (note.activity == QLatin1StringView(kOptics) && isQuestion && note.row.isEmpty())
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

} // namespace cardwright

#include "dialogs/exportsubject.h"

#include "render/hiddentexts.h"

using namespace Qt::StringLiterals;

namespace cardwright {

QString ExportSubject::depthThere(const QString &depth) const
{
    constexpr char16_t kLetters[] = {u't', u'p', u'm'};
    QString there;
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers[i] > 0 && depth.contains(kLetters[i]))
            there += kLetters[i];
    }
    return there;
}

ExportSubject exportSubject(const Card &card, const Match &match, const CardReading &reading)
{
    ExportSubject subject;
    subject.language = match.language;
    for (int i = 0; i < card.nodes().size(); ++i) {
        const Scope scope = card.nodes()[i].scope;
        if (scope != Scope::None && reading.node(i).answered != Answered::No)
            ++subject.answers[static_cast<size_t>(scope) - static_cast<size_t>(Scope::Telescope)];
    }
    if (match.schema && !match.guessed)
        subject.openQuestions = reading.openQuestions();
    subject.hidden = hiddenTexts(card);
    return subject;
}

} // namespace cardwright

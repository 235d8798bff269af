#include "card/answerstate.h"

namespace cardwright {

namespace {

QString folded(QStringView phrase)
{
    return phrase.trimmed().toString().toCaseFolded();
}

} // namespace

void StatePhrases::add(QStringView phrase, AnswerState state)
{
    m_states.insert(folded(phrase), state);
}

StatePhrases::Found StatePhrases::read(QStringView body) const
{
    body = body.trimmed();
    if (!body.startsWith(u"**"))
        return {};
    const qsizetype close = body.indexOf(u"**", 2);
    if (close < 0)
        return {};
    QStringView phrase = body.sliced(2, close - 2).trimmed();
    QStringView rest = body.sliced(close + 2);
    bool colon = false;
    if (phrase.endsWith(u':')) {
        phrase.chop(1);
        colon = true;
    } else if (rest.trimmed().startsWith(u':')) {
        rest = rest.trimmed().sliced(1);
        colon = true;
    }
    const auto state = m_states.constFind(folded(phrase));
    if (state == m_states.constEnd() || (!colon && !rest.trimmed().isEmpty()))
        return {};
    return {*state, rest.trimmed().toString()};
}

} // namespace cardwright

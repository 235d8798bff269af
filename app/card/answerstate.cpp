#include "card/answerstate.h"

namespace cardwright {

namespace {

QString folded(QStringView phrase)
{
    return phrase.trimmed().toString().toCaseFolded();
}

// Where the first paragraph of `text` ends: at a line break that a line without text follows.
qsizetype endOfParagraph(QStringView text)
{
    qsizetype end = 0; // of the last line with text
    bool blank = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\r') {
            if (blank)
                return end;
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            blank = true;
        } else if (c != u' ' && c != u'\t') {
            blank = false;
            end = i + 1;
        } else if (!blank) {
            end = i + 1;
        }
    }
    return text.size();
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
    qsizetype markEnd = close + 2;
    bool colon = phrase.endsWith(u':');
    if (colon) {
        phrase.chop(1);
    } else {
        qsizetype at = markEnd;
        while (at < body.size() && (body[at] == u' ' || body[at] == u'\t'))
            ++at;
        colon = at < body.size() && body[at] == u':';
        if (colon)
            markEnd = at + 1;
    }
    const auto state = m_states.constFind(folded(phrase));
    const QStringView after = body.sliced(markEnd);
    if (state == m_states.constEnd() || (!colon && !after.trimmed().isEmpty()))
        return {};
    const qsizetype end = endOfParagraph(after);
    return {*state, body.first(markEnd).toString(), after.first(end).trimmed().toString(), after.sliced(end).toString()};
}

} // namespace cardwright

#include "schema/statetext.h"

#include "schema/answers.h"
#include "schema/bodyunits.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString lineEndingOf(QStringView text)
{
    const qsizetype at = text.indexOf(u'\n');
    if (at > 0 && text[at - 1] == u'\r')
        return u"\r\n"_s;
    return at < 0 && text.contains(u'\r') ? u"\r"_s : u"\n"_s;
}

// A blank line within the reason would end it.
QString oneParagraph(const QString &reason, const QString &eol)
{
    QStringList lines;
    for (const QStringView line : QStringView(reason).tokenize(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.toString());
    }
    return lines.join(eol).trimmed();
}

// Nothing, or only what the template or somebody in a hurry left there. A comment is somebody's.
bool isNobodysText(QStringView body, const Template &schema, int spec)
{
    return body.trimmed().isEmpty()
        || (readBody(body, schema, spec).answered == Answered::No && !body.contains(u"<!--"));
}

} // namespace

QString keptBelow(const StatePhrases::Found &found)
{
    qsizetype begin = 0; // of the first line with text
    for (qsizetype i = 0; i < found.below.size() && found.below[i].isSpace(); ++i) {
        if (found.below[i] == u'\n' || found.below[i] == u'\r')
            begin = i + 1;
    }
    return found.below.sliced(begin);
}

QString withState(QStringView body, AnswerState state, const QString &reason, const Template &schema, int spec,
                  const QString &language)
{
    if (state == AnswerState::None)
        return withoutState(body, schema);
    const StatePhrases::Found found = schema.statePhrases().read(body);
    const QString eol = lineEndingOf(body);
    QString text = u"**%1:**"_s.arg(schema.statePhrase(state, language));
    if (const QString why = oneParagraph(reason, eol); !why.isEmpty())
        text += u' ' + why;
    QString kept;
    if (found.state != AnswerState::None)
        kept = keptBelow(found);
    else if (!isNobodysText(body, schema, spec))
        kept = body.toString();
    if (state != AnswerState::NotDisclosed && !kept.isEmpty())
        text += eol + eol + kept;
    return text;
}

QString withReason(QStringView body, const QString &reason, const Template &schema)
{
    const StatePhrases::Found found = schema.statePhrases().read(body);
    if (found.state == AnswerState::None)
        return body.toString();
    QString text = found.mark;
    if (const QString why = oneParagraph(reason, lineEndingOf(body)); !why.isEmpty()) {
        if (!text.contains(u':'))
            text.insert(text.size() - 2, u':');
        text += u' ' + why;
    }
    return text + found.below;
}

QString withoutState(QStringView body, const Template &schema)
{
    const StatePhrases::Found found = schema.statePhrases().read(body);
    return found.state == AnswerState::None ? body.toString() : keptBelow(found);
}

QString bareAnswer(QStringView body, const Template &schema)
{
    const BodyReading reading = readBody(body, schema, -1);
    if (reading.answered != Answered::No || reading.bare.size() != 1 || !reading.leftovers.isEmpty())
        return {};
    const BodyUnits units(body);
    const bool alone = units.size() == 1 && units.first().text == reading.bare.first();
    return alone && !keyedText(units.first().text).isKeyed() ? withoutMarks(units.first().text) : QString();
}

} // namespace cardwright

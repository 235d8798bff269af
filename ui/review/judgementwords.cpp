#include "review/judgementwords.h"

#include "audit/audit.h"

#include <QCoreApplication>
#include <QLocale>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *id;
    const char *title;
    const char *question;
    const char *hint;
};

constexpr Row kDimensions[] = {
    {"accountability", nullptr, QT_TRANSLATE_NOOP("Judgements", "Can readers see who stands behind the data, and why they should be trusted?"),
     QT_TRANSLATE_NOOP("Judgements", "Can a reader name the publisher, owner, funder and contact, see the limits of access, know when and why it changes, and see why it exists?")},
    {"utility", nullptr, QT_TRANSLATE_NOOP("Judgements", "Can readers decide responsibly whether the data suits their task?"),
     QT_TRANSLATE_NOOP("Judgements", "Are terms explained for the reader who knows least? Does it say what to combine the data with, and how? Is it clear what it fits and what it does not?")},
    {"quality", nullptr, QT_TRANSLATE_NOOP("Judgements", "Can readers judge how sound and complete the data is?"),
     QT_TRANSLATE_NOOP("Judgements", "Are known biases and skews stated, validation told with its results, and privacy and security measures given? Could somebody arrive at the same numbers?")},
    {"impact", nullptr, QT_TRANSLATE_NOOP("Judgements", "Can readers foresee what comes of using the data?"),
     QT_TRANSLATE_NOOP("Judgements", "Are past uses shown with their results, licence and policies stated, and good and bad outcomes told?")},
    {"risk", nullptr, QT_TRANSLATE_NOOP("Judgements", "Can readers see the risks, and what to do about each?"),
     QT_TRANSLATE_NOOP("Judgements", "Is each risk tied to where it comes from and to a way to reduce it? Who is represented, who is missing, and what is absent from the data or from this card?")},
};

constexpr Row kOthers[] = {
    {"J2", QT_TRANSLATE_NOOP("Judgements", "True and complete"), QT_TRANSLATE_NOOP("Judgements", "Are the answers true, and is nothing left out that a reader should know?"),
     QT_TRANSLATE_NOOP("Judgements", "Ask somebody who made the data. Name the answers that you compared with it.")},
    {"J3", QT_TRANSLATE_NOOP("Judgements", "Acceptable conclusions"), QT_TRANSLATE_NOOP("Judgements", "Would each kind of reader come to a conclusion that is acceptable where they work?"),
     QT_TRANSLATE_NOOP("Judgements", "Best seen by watching readers decide: see the page Readers.")},
    {"J4", QT_TRANSLATE_NOOP("Judgements", "Fair on uses and harms"), QT_TRANSLATE_NOOP("Judgements", "Are suitable uses, unsuitable uses and harms to groups of people told fairly?"),
     QT_TRANSLATE_NOOP("Judgements", "Would the people concerned agree with how it is told?")},
    {"J5", QT_TRANSLATE_NOOP("Judgements", "Risks and trade-offs"), QT_TRANSLATE_NOOP("Judgements", "Is each risk reduced enough, and which trade-off is acceptable?"),
     QT_TRANSLATE_NOOP("Judgements", "Say for each risk what remains of it, and who bears that.")},
    {"J6", QT_TRANSLATE_NOOP("Judgements", "Sensitive matters"), QT_TRANSLATE_NOOP("Judgements", "Is what is sensitive disclosed responsibly, neither hidden nor exposed?"),
     QT_TRANSLATE_NOOP("Judgements", "Look at examples, names of places and small groups: could somebody be found by them?")},
    {"J7", QT_TRANSLATE_NOOP("Judgements", "Tone and balance"), QT_TRANSLATE_NOOP("Judgements", "Is the tone plain and unbiased, and does the summary tell good and bad alike?"),
     QT_TRANSLATE_NOOP("Judgements", "Read the summary as somebody who does not know the data.")},
    {"J8", QT_TRANSLATE_NOOP("Judgements", "Long and short sections"), QT_TRANSLATE_NOOP("Judgements", "Are sections that say very much or very little meant to be so?"),
     QT_TRANSLATE_NOOP("Judgements", "The readiness column shows under “More” where the card is deep and where it is not.")},
    {"J9", QT_TRANSLATE_NOOP("Judgements", "People who were heard"), QT_TRANSLATE_NOOP("Judgements", "Were the right readers and users heard, also those whom the data is about?"),
     QT_TRANSLATE_NOOP("Judgements", "Name them, and who is still missing.")},
    {"J10", QT_TRANSLATE_NOOP("Judgements", "As experienced"), QT_TRANSLATE_NOOP("Judgements", "Does the card match what people find who work with the data?"),
     QT_TRANSLATE_NOOP("Judgements", "Ask users of the data, also of an earlier version.")},
    {"J11", QT_TRANSLATE_NOOP("Judgements", "What was not evaluated"), QT_TRANSLATE_NOOP("Judgements", "Which gaps are left in how the data and this card were evaluated?"),
     QT_TRANSLATE_NOOP("Judgements", "What would have to be tried, measured or asked to close them?")},
    {"J12", QT_TRANSLATE_NOOP("Judgements", "What writing it brought"), QT_TRANSLATE_NOOP("Judgements", "What was gained by writing this card, beyond the card itself?"),
     QT_TRANSLATE_NOOP("Judgements", "Errors that were found, decisions that were taken, people who talked to each other.")},
    {"J13", QT_TRANSLATE_NOOP("Judgements", "Publish or not"), QT_TRANSLATE_NOOP("Judgements", "Should the card be published, now and as it is?"),
     QT_TRANSLATE_NOOP("Judgements", "The page Publish says what still stands in the way. The decision is yours.")},
    {"J14", QT_TRANSLATE_NOOP("Judgements", "What to watch"), QT_TRANSLATE_NOOP("Judgements", "After publishing, by which signs will you see whether the card serves its readers?"),
     QT_TRANSLATE_NOOP("Judgements", "Questions asked, errors reported, time to an answer, readers and what they decided.")},
};

QString said(const char *text)
{
    return QCoreApplication::translate("Judgements", text);
}

} // namespace

QString dimensionWord(const QString &dimension)
{
    return builtInTemplate().dimensionName(dimension, QLocale().name().left(2));
}

QList<JudgementWords> judgementWords()
{
    QList<JudgementWords> words;
    for (const Row &row : kDimensions) {
        const QString id = QString::fromLatin1(row.id);
        words.append({u"J1"_s, id, dimensionWord(id), said(row.question), said(row.hint)});
    }
    for (const Row &row : kOthers)
        words.append({QString::fromLatin1(row.id), {}, said(row.title), said(row.question), said(row.hint)});
    return words;
}

QStringList ratingWords()
{
    return {said(QT_TRANSLATE_NOOP("Judgements", "Poor")), said(QT_TRANSLATE_NOOP("Judgements", "Borderline")),
            said(QT_TRANSLATE_NOOP("Judgements", "Average")), said(QT_TRANSLATE_NOOP("Judgements", "Solid")),
            said(QT_TRANSLATE_NOOP("Judgements", "Outstanding"))};
}

QString ratingWord(Judgement::Rating rating)
{
    return rating == Judgement::Rating::None ? QString() : ratingWords().value(static_cast<int>(rating) - 1);
}

QStringList fluencyWords()
{
    return {said(QT_TRANSLATE_NOOP("Judgements", "No fluency with data")),
            said(QT_TRANSLATE_NOOP("Judgements", "Limited: follows a conversation about data")),
            said(QT_TRANSLATE_NOOP("Judgements", "Average: reads and speaks of data with ease")),
            said(QT_TRANSLATE_NOOP("Judgements", "High: plans projects around data")),
            said(QT_TRANSLATE_NOOP("Judgements", "Expert: at home with data of any field"))};
}

QStringList expertiseWords()
{
    return {said(QT_TRANSLATE_NOOP("Judgements", "Knows nothing of the field")),
            said(QT_TRANSLATE_NOOP("Judgements", "Novice: begins with its general matters")),
            said(QT_TRANSLATE_NOOP("Judgements", "Intermediate: answers general questions")),
            said(QT_TRANSLATE_NOOP("Judgements", "Professional: discusses the field well")),
            said(QT_TRANSLATE_NOOP("Judgements", "Expert: answers hard questions at once"))};
}

} // namespace cardwright

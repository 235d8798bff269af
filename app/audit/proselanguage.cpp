#include "audit/proselanguage.h"

#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampleWords = 250; // enough to tell
constexpr int kLettersToJudge = 40;
constexpr int kTelling = 5; // small words

// Words that hardly any text of the language does without.
enum class Words { English, Spanish, Other };

const QSet<QString> &smallWords(Words which)
{
    static const QSet<QString> en = {u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"in"_s, u"is"_s, u"for"_s, u"are"_s, u"with"_s,
                                     u"this"_s, u"that"_s, u"by"_s, u"from"_s, u"as"_s, u"was"_s, u"were"_s, u"on"_s, u"be"_s,
                                     u"it"_s, u"or"_s, u"which"_s, u"not"_s, u"at"_s, u"we"_s, u"an"_s};
    static const QSet<QString> es = {u"el"_s, u"la"_s, u"de"_s, u"los"_s, u"las"_s, u"y"_s, u"en"_s, u"del"_s, u"que"_s,
                                     u"para"_s, u"por"_s, u"con"_s, u"una"_s, u"un"_s, u"se"_s, u"es"_s, u"al"_s,
                                     u"como"_s, u"su"_s, u"sus"_s, u"no"_s, u"más"_s, u"este"_s, u"esta"_s};
    // Of German, French, Italian, Portuguese, Dutch, Swedish, Polish, Turkish, Catalan; none that the two above have.
    static const QSet<QString> other = {u"der"_s, u"die"_s, u"das"_s, u"und"_s, u"ist"_s, u"von"_s, u"nicht"_s, u"mit"_s, u"eine"_s,
                                        u"wird"_s, u"des"_s, u"le"_s, u"les"_s, u"et"_s, u"est"_s, u"une"_s, u"dans"_s, u"pour"_s,
                                        u"sur"_s, u"par"_s, u"il"_s, u"che"_s, u"di"_s, u"della"_s, u"sono"_s, u"per"_s, u"os"_s,
                                        u"do"_s, u"da"_s, u"em"_s, u"não"_s, u"uma"_s, u"dos"_s, u"het"_s, u"een"_s, u"van"_s,
                                        u"voor"_s, u"och"_s, u"att"_s, u"det"_s, u"som"_s, u"för"_s, u"nie"_s, u"jest"_s, u"na"_s,
                                        u"ve"_s, u"bir"_s, u"için"_s, u"els"_s, u"amb"_s, u"và"_s, u"của"_s};
    return which == Words::English ? en : which == Words::Spanish ? es : other;
}

struct Sample
{
    int words = 0;
    int english = 0;
    int spanish = 0;
    int other = 0;
    int letters = 0;
    int foreign = 0; // letters of other scripts than the Latin
};

void take(Sample &sample, QStringView line)
{
    const QStringView text = line.trimmed();
    // Tables, headings, addresses and code say little about the language.
    if (text.startsWith(u'|') || text.startsWith(u'#') || text.startsWith(u'`') || text.startsWith(u'<') || text.contains(u"](")
        || text.contains(u"://"))
        return;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        QString letters;
        for (const QChar c : word) {
            if (!c.isLetter())
                continue;
            letters += c.toLower();
            ++sample.letters;
            sample.foreign += c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common;
        }
        if (letters.isEmpty())
            continue;
        ++sample.words;
        sample.english += smallWords(Words::English).contains(letters);
        sample.spanish += smallWords(Words::Spanish).contains(letters);
        sample.other += smallWords(Words::Other).contains(letters);
    }
}

} // namespace

QString readableLanguage(const AuditedCard &audited)
{
    Sample sample;
    for (int i = 0; i < audited.nodeCount() && sample.words < kSampleWords; ++i) {
        bool fenced = false;
        for (const QStringView line : QStringView(audited.text(i)).tokenize(u'\n')) {
            if (line.startsWith(u"```") || line.startsWith(u"~~~"))
                fenced = !fenced;
            else if (!fenced)
                take(sample, line);
            if (sample.words >= kSampleWords)
                break;
        }
    }
    if (sample.letters > kLettersToJudge && sample.foreign * 2 > sample.letters)
        return QString();
    // A list of names has no small words: only those of another language tell against the two.
    const int best = qMax(sample.english, sample.spanish);
    if (sample.other >= kTelling && sample.other > best)
        return QString();
    if (best >= kTelling)
        return sample.english >= sample.spanish ? u"en"_s : u"es"_s;
    const QString said = audited.match.language.left(2);
    return said == "en"_L1 || said == "es"_L1 ? said : QString();
}

} // namespace cardwright

#include "audit/proselanguage.h"

#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampleWords = 250; // enough to tell
constexpr int kWordsToJudge = 40;

// Words that hardly any text of the language does without.
const QSet<QString> &smallWords(bool spanish)
{
    static const QSet<QString> en = {u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"in"_s, u"is"_s, u"for"_s, u"are"_s, u"with"_s,
                                     u"this"_s, u"that"_s, u"by"_s, u"from"_s, u"as"_s, u"was"_s, u"were"_s, u"on"_s, u"be"_s,
                                     u"it"_s, u"or"_s, u"which"_s, u"data"_s, u"dataset"_s, u"not"_s, u"at"_s, u"we"_s, u"an"_s};
    static const QSet<QString> es = {u"el"_s, u"la"_s, u"de"_s, u"los"_s, u"las"_s, u"y"_s, u"en"_s, u"del"_s, u"que"_s,
                                     u"para"_s, u"por"_s, u"con"_s, u"una"_s, u"un"_s, u"se"_s, u"es"_s, u"al"_s, u"datos"_s,
                                     u"como"_s, u"su"_s, u"sus"_s, u"no"_s, u"más"_s, u"este"_s, u"esta"_s};
    return spanish ? es : en;
}

struct Sample
{
    int words = 0;
    int english = 0;
    int spanish = 0;
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
        sample.english += smallWords(false).contains(letters);
        sample.spanish += smallWords(true).contains(letters);
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
    if (sample.letters > kWordsToJudge && sample.foreign * 2 > sample.letters)
        return QString();
    if (sample.words >= kWordsToJudge) {
        const int best = qMax(sample.english, sample.spanish);
        if (best * 100 < sample.words * 8)
            return QString(); // another language, or no sentences at all
        return sample.english >= sample.spanish ? u"en"_s : u"es"_s;
    }
    const QString said = audited.match.language.left(2);
    return said == "en"_L1 || said == "es"_L1 ? said : QString();
}

} // namespace cardwright

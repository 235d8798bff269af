#include "schema/cardlanguage.h"

#include "schema/matching.h"
#include "schema/writtenwords.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// True for what may stand in a page's lang attribute: "en", "pt-BR", "zh-Hant-TW".
bool isLanguageTag(QStringView text)
{
    const auto isPart = [](QStringView part, bool first) {
        return !part.isEmpty() && part.size() <= 8 && (!first || part.size() > 1)
            && std::all_of(part.begin(), part.end(), [first](QChar c) {
                   const char16_t letter = c.unicode() | 0x20;
                   return (letter >= u'a' && letter <= u'z') || (!first && c >= u'0' && c <= u'9');
               });
    };
    bool first = true;
    for (const QStringView part : text.split(u'-')) {
        if (!isPart(part, first))
            return false;
        first = false;
    }
    return true;
}

bool isDirective(const Card &card)
{
    const int title = card.titleIndex();
    return title >= 0 && card.nodes()[title].directives.view(card.bytes()).contains("language:");
}

QString saidLanguage(const Card &card)
{
    return isLanguageTag(card.language()) ? card.language() : QString();
}

// True if a heading reads as a language of the template has it.
bool hasTemplateTitle(const Card &card, const Match &match)
{
    if (!match.schema)
        return false;
    const QStringList languages = match.schema->languages();
    for (int spec = 0; spec < match.nodesOfSpec.size(); ++spec) {
        // What was found in another way stands below one that was found by its title.
        const int node = match.nodeOf(spec);
        const QString folded = node >= 0 ? card.nodes()[node].folded : QString();
        const auto names = [&](const QString &language) { return match.schema->text(spec, language).folded == folded; };
        if (node >= 0 && std::any_of(languages.cbegin(), languages.cend(), names))
            return true;
    }
    return false;
}

} // namespace

void tellLanguage(const Card &card, const QString &ofHeadings, Match &match)
{
    const QString said = saidLanguage(card);
    const auto tell = [&match](const QString &language, bool set) {
        match.language = language;
        match.languageSet = set;
    };
    if (!said.isEmpty() && isDirective(card))
        return tell(said, true);
    const QString base = said.section(u'-', 0, 0);
    if (!ofHeadings.isEmpty())
        return tell(ofHeadings, ofHeadings == base);
    const WrittenWords words = writtenWords(card);
    if (words.language == base && !base.isEmpty())
        return tell(said, true);
    if (!words.language.isEmpty())
        return tell(words.language, false);
    if (words.hasEnglishHeadings)
        return tell(u"en"_s, base == "en"_L1);
    // Nothing speaks against it, and with more text it would have been told.
    if (!said.isEmpty() && words.couldBe(base) && !(words.isEnough && canTell(base)))
        return tell(said, true);
    tell(words.isEnough ? QString(kUnknownLanguage) : u"en"_s, false);
}

bool retellLanguage(const Card &card, Match &match)
{
    // With each key in a large card this is all there is to do.
    const int edited = card.editedNode();
    if (edited >= 0 && card.nodes()[edited].body.begin > card.outline().frontMatter.end + kReadForLanguage)
        return false;
    if ((!saidLanguage(card).isEmpty() && isDirective(card)) || hasTemplateTitle(card, match))
        return false;
    const QString before = match.language;
    const bool wasSet = match.languageSet;
    tellLanguage(card, {}, match);
    return match.language != before || match.languageSet != wasSet;
}

} // namespace cardwright

#include "render/cardbar.h"

#include "html/urlpolicy.h"
#include "render/cardwords.h"

namespace cardwright {

namespace {

QByteArray depths(const CardWords &words)
{
    const struct { const char *css; const char *icon; const char *word; const char *tip; } levels[] = {
        {"t", "telescope", words.atAGlance, words.telescope},
        {"p", "periscope", words.facts, words.periscope},
        {"m", "microscope", words.whyAndHow, words.microscope}};
    QByteArray html;
    for (const auto &level : levels) {
        html += QByteArray("<button type=\"button\" class=\"") + level.css + "\" data-scope=\"" + level.css
            + "\" aria-pressed=\"true\" title=\"" + level.tip + "\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i:"
            + level.icon + "\"/></svg><span>" + level.word + "</span><span class=\"n\"></span></button>";
    }
    return html;
}

QByteArray search(const CardWords &words)
{
    const auto step = [](const char *css, const char *word) -> QByteArray {
        return QByteArray("<button type=\"button\" class=\"") + css + "\" aria-label=\"" + word + "\" title=\"" + word
            + "\" hidden><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i:chevron\"/></svg></button>";
    };
    return "<div class=\"find\" role=\"search\" hidden><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i:search\"/></svg>"
           "<input type=\"search\" autocomplete=\"off\" spellcheck=\"false\" aria-label=\""
        + QByteArray(words.search) + "\" placeholder=\"" + words.search + "\"><span class=\"hits\" role=\"status\" data-hits=\""
        + words.hits + "\" data-none=\"" + words.noHits + "\"></span>" + step("previous", words.previous)
        + step("next", words.next) + "</div>";
}

QByteArray looks(const CardWords &words)
{
    QByteArray html = "<span class=\"look\" hidden><svg class=\"i\" aria-hidden=\"true\"><use href=\"#i:look\"/></svg><select aria-label=\""
        + QByteArray(words.appearance) + "\" title=\"" + words.appearance + "\">";
    const std::pair<const char *, const char *> choices[] = {{"", words.asSystem}, {"light", words.light},
                                                             {"dark", words.dark}, {"contrast", words.highContrast}};
    for (const auto &[value, word] : choices)
        html += QByteArray("<option value=\"") + value + "\">" + word + "</option>";
    return html + "</select></span>";
}

} // namespace

QByteArray barStart(const CardWords &words, const QByteArray &language)
{
    return "<a class=\"skip\" href=\"#card:\"" + language + '>' + words.skip
        + "</a><header class=\"bar\"><div class=\"bar-in\"><span class=\"name\" dir=\"auto\" id=\"n:\">";
}

// The controls wait hidden for the script: without it none would do anything.
QByteArray barEnd(const CardWords &words, const QByteArray &language)
{
    return "</span><div class=\"controls\"" + language + " data-link=\"" + escapedHtml(words.copyLink)
        + "\" data-copy=\"" + escapedHtml(words.copyCode) + "\" data-copied=\"" + escapedHtml(words.copied)
        + "\"><div class=\"depth\" role=\"group\" aria-label=\"" + escapedHtml(words.levelOfDetail)
        + "\" data-none=\"" + escapedHtml(words.nothingHere) + "\" hidden>" + depths(words) + "</div>" + search(words)
        + "<button type=\"button\" class=\"expand\" data-expand=\"" + words.expandAll
        + "\" data-collapse=\"" + words.collapseAll + "\" hidden>" + words.collapseAll + "</button>" + looks(words)
        + "</div></div></header>";
}

} // namespace cardwright

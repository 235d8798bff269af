#include "html/elements.h"

#include "html/cleantext.h"
#include "html/urlpolicy.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <initializer_list>

namespace cardwright {

namespace {

using Rules = std::array<ElementRule, GUMBO_TAG_LAST + 1>;

constexpr void keep(Rules &rules, std::initializer_list<GumboTag> tags, bool isBlock)
{
    for (const GumboTag tag : tags) {
        rules[tag].fate = Fate::Keep;
        rules[tag].writtenAs = tag;
        rules[tag].isBlock = isBlock;
    }
}

constexpr Rules madeRules()
{
    Rules rules{};
    keep(rules,
         {GUMBO_TAG_A,    GUMBO_TAG_ABBR,  GUMBO_TAG_B,    GUMBO_TAG_BDI,    GUMBO_TAG_BDO, GUMBO_TAG_BR,
          GUMBO_TAG_CITE, GUMBO_TAG_CODE,  GUMBO_TAG_DEL,  GUMBO_TAG_DFN,    GUMBO_TAG_EM,  GUMBO_TAG_I,
          GUMBO_TAG_IMG,  GUMBO_TAG_INS,   GUMBO_TAG_KBD,  GUMBO_TAG_MARK,   GUMBO_TAG_Q,   GUMBO_TAG_S,
          GUMBO_TAG_SAMP, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_SUB, GUMBO_TAG_SUP,
          GUMBO_TAG_TIME, GUMBO_TAG_U,     GUMBO_TAG_VAR,  GUMBO_TAG_WBR},
         false);
    keep(rules,
         {GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CAPTION, GUMBO_TAG_COL, GUMBO_TAG_COLGROUP, GUMBO_TAG_DD,
          GUMBO_TAG_DETAILS,    GUMBO_TAG_DIV,     GUMBO_TAG_DL,  GUMBO_TAG_DT,       GUMBO_TAG_FIGCAPTION,
          GUMBO_TAG_FIGURE,     GUMBO_TAG_H5,      GUMBO_TAG_H6,  GUMBO_TAG_HR,       GUMBO_TAG_LI,
          GUMBO_TAG_OL,         GUMBO_TAG_P,       GUMBO_TAG_PRE, GUMBO_TAG_SECTION,  GUMBO_TAG_SUMMARY,
          GUMBO_TAG_TABLE,      GUMBO_TAG_TBODY,   GUMBO_TAG_TD,  GUMBO_TAG_TFOOT,    GUMBO_TAG_TH,
          GUMBO_TAG_THEAD,      GUMBO_TAG_TR,      GUMBO_TAG_UL},
         true);
    keep(rules, {GUMBO_TAG_CENTER}, true);
    rules[GUMBO_TAG_CENTER].writtenAs = GUMBO_TAG_DIV;
    keep(rules, {GUMBO_TAG_FONT, GUMBO_TAG_STRIKE}, false);
    rules[GUMBO_TAG_FONT].writtenAs = GUMBO_TAG_SPAN;
    rules[GUMBO_TAG_STRIKE].writtenAs = GUMBO_TAG_S; // without the line the text says the opposite

    for (const GumboTag tag : {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4}) {
        rules[tag].fate = Fate::Heading;
        rules[tag].isBlock = true;
    }
    for (const GumboTag tag : {GUMBO_TAG_BR, GUMBO_TAG_COL, GUMBO_TAG_HR, GUMBO_TAG_IMG, GUMBO_TAG_WBR})
        rules[tag].isVoid = true;

    for (const GumboTag tag :
         {GUMBO_TAG_APPLET,   GUMBO_TAG_BUTTON, GUMBO_TAG_DATALIST, GUMBO_TAG_EMBED,    GUMBO_TAG_FRAME,
          GUMBO_TAG_FRAMESET, GUMBO_TAG_HEAD,   GUMBO_TAG_IFRAME,   GUMBO_TAG_INPUT,    GUMBO_TAG_KEYGEN,
          GUMBO_TAG_MATH,     GUMBO_TAG_METER,  GUMBO_TAG_NOEMBED,  GUMBO_TAG_NOFRAMES, GUMBO_TAG_OBJECT,
          GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION, GUMBO_TAG_OUTPUT,   GUMBO_TAG_PROGRESS, GUMBO_TAG_SCRIPT,
          GUMBO_TAG_SELECT,   GUMBO_TAG_STYLE,  GUMBO_TAG_SVG,      GUMBO_TAG_TEMPLATE, GUMBO_TAG_TEXTAREA,
          GUMBO_TAG_TITLE})
        rules[tag].fate = Fate::Drop;

    // Gone as tags, yet their content stood on lines of its own.
    for (const GumboTag tag : {GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_DIR,
                               GUMBO_TAG_FIELDSET, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_HEADER,
                               GUMBO_TAG_HGROUP, GUMBO_TAG_LEGEND, GUMBO_TAG_LISTING, GUMBO_TAG_MAIN,
                               GUMBO_TAG_MENU, GUMBO_TAG_NAV, GUMBO_TAG_PLAINTEXT, GUMBO_TAG_XMP})
        rules[tag].isBlock = true;
    return rules;
}

const Rules &namedRules()
{
    static const Rules named = [] {
        Rules rules = madeRules();
        for (std::size_t tag = 0; tag < GUMBO_TAG_UNKNOWN; ++tag)
            rules[tag].name = gumbo_normalized_tagname(static_cast<GumboTag>(tag));
        return rules;
    }();
    return named;
}

bool isCell(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

bool isOneOf(const QByteArray &value, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return value == word; });
}

bool isNumber(QByteArrayView value, qsizetype mostDigits)
{
    return !value.isEmpty() && value.size() <= mostDigits
           && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLanguage(const QByteArray &value)
{
    constexpr qsizetype longestTag = 35; // RFC 5646, 4.4.1
    return !value.isEmpty() && value.size() <= longestTag
           && std::all_of(value.begin(), value.end(), [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                         || c == '-';
              });
}

void appendAttribute(QByteArray &out, const char *name, QByteArrayView value)
{
    out.append(' ').append(name).append("=\"");
    appendEscapedHtml(out, value);
    out.append('"');
}

// Words and numbers are compared without blanks and case; free text is left as it is.
void appendIfSafe(QByteArray &out, GumboTag tag, const char *name, const QByteArray &value)
{
    const auto is = [name](const char *other) { return std::strcmp(name, other) == 0; };
    const QByteArray word = value.trimmed().toLower();
    bool safe = false;
    if (is("dir"))
        safe = isOneOf(word, {"ltr", "rtl", "auto"});
    else if (is("width") || is("height"))
        safe = tag == GUMBO_TAG_IMG && isNumber(word, 5);
    else if (is("colspan") || is("rowspan"))
        safe = isCell(tag) && isNumber(word, 3);
    else if (is("scope"))
        safe = isCell(tag) && isOneOf(word, {"row", "col", "rowgroup", "colgroup"});
    else if (is("align"))
        safe = isCell(tag) && isOneOf(word, {"left", "right", "center"});
    else if (is("start"))
        safe =
            tag == GUMBO_TAG_OL && isNumber(word.startsWith('-') ? QByteArrayView(word).sliced(1) : word, 9);
    if (safe) {
        appendAttribute(out, name, word);
        return;
    }

    if (is("title"))
        appendAttribute(out, name, value);
    else if (is("class") && tag == GUMBO_TAG_SPAN && word == "img")
        appendAttribute(out, name, word); // stands in place of a picture
    else if (is("lang") && isLanguage(value))
        appendAttribute(out, name, value);
    else if (is("alt") && tag == GUMBO_TAG_IMG)
        appendAttribute(out, name, value);
    else if (is("datetime") && (tag == GUMBO_TAG_TIME || tag == GUMBO_TAG_INS || tag == GUMBO_TAG_DEL))
        appendAttribute(out, name, value);
    else if ((is("open") && tag == GUMBO_TAG_DETAILS) || (is("reversed") && tag == GUMBO_TAG_OL))
        out.append(' ').append(name);
}

// An attribute value arrives decoded; escaping it first lets safeUrl() decode exactly that.
QByteArray safeValue(const char *value, UrlUse use)
{
    return safeUrl(escapedHtml(QByteArrayView(value)), use);
}

} // namespace

const ElementRule &ruleFor(GumboTag tag)
{
    return namedRules()[tag];
}

const ElementRule &ruleFor(const GumboElement &element)
{
    static constexpr ElementRule foreign{.fate = Fate::Drop};
    return element.tag_namespace == GUMBO_NAMESPACE_HTML ? ruleFor(element.tag) : foreign;
}

void appendSafeAttributes(QByteArray &out, const GumboElement &element, UrlUse images)
{
    bool leadsOut = false;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        if (element.tag == GUMBO_TAG_A && std::strcmp(attribute->name, "href") == 0) {
            const QByteArray url = safeValue(attribute->value, UrlUse::Link);
            leadsOut = !url.isEmpty();
            if (leadsOut)
                appendAttribute(out, "href", url);
        } else if (element.tag == GUMBO_TAG_IMG && std::strcmp(attribute->name, "src") == 0) {
            appendAttribute(out, "src", safeValue(attribute->value, images));
        } else {
            appendIfSafe(out, element.tag, attribute->name, cleanText(attribute->value));
        }
    }
    if (leadsOut)
        appendAttribute(out, "rel", "noopener noreferrer");
}

QByteArray attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? cleanText(attribute->value) : QByteArray();
}

} // namespace cardwright

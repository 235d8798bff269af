#include "html/inlinestyle.h"

#include "html/elements.h"

#include <QByteArrayList>

namespace cardwright {

namespace {

constexpr int kDeepestWordLevel = 9;

bool isMonospaced(const QByteArray &family)
{
    return family.contains("mono") || family.contains("courier") || family.contains("consolas")
           || family.contains("menlo");
}

void takeWeight(TextLook &look, const QByteArray &weight)
{
    if (weight.isEmpty())
        return;
    if (weight == "bold" || weight == "bolder" || weight.toInt() >= 600)
        look.bold = true;
    else if (weight == "normal" || weight == "lighter" || weight.toInt() > 0)
        look.bold = false;
}

} // namespace

QByteArray styleOf(const GumboElement &element, QByteArrayView property)
{
    const QByteArray style = attributeOf(element, "style");
    QByteArray value;
    for (qsizetype begin = 0; begin < style.size();) {
        qsizetype end = style.indexOf(';', begin);
        if (end < 0)
            end = style.size();
        const QByteArrayView declaration = QByteArrayView(style).sliced(begin, end - begin);
        const qsizetype colon = declaration.indexOf(':');
        if (colon > 0 && declaration.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0) {
            const QByteArray words = declaration.sliced(colon + 1).toByteArray().toLower();
            value = words.split('!').first().trimmed(); // without "!important"; the last one counts
        }
        begin = end + 1;
    }
    return value;
}

TextLook lookWithin(const GumboElement &element, TextLook outer)
{
    TextLook look = outer;
    switch (element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        look.bold = true;
        break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        look.italic = true;
        break;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        look.struck = true;
        break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        look.code = true;
        break;
    default:
        break;
    }
    if (element.attributes.length > 0) {
        takeWeight(look, styleOf(element, "font-weight"));
        const QByteArray slant = styleOf(element, "font-style");
        if (slant.startsWith("italic") || slant.startsWith("oblique"))
            look.italic = true;
        else if (slant == "normal")
            look.italic = false;
        if (styleOf(element, "text-decoration").contains("line-through")
            || styleOf(element, "text-decoration-line").contains("line-through")) {
            look.struck = true;
        }
    }
    if (outer.boldStays)
        look.bold = outer.bold;
    return look;
}

bool isShown(const GumboElement &element)
{
    return element.attributes.length == 0
           || (styleOf(element, "display") != "none" && styleOf(element, "visibility") != "hidden"
               && styleOf(element, "mso-hide") != "all"
               && !gumbo_get_attribute(&element.attributes, "hidden"));
}

bool isCodeBlock(const GumboElement &element)
{
    return element.attributes.length > 0 && styleOf(element, "white-space") == "pre"
           && isMonospaced(styleOf(element, "font-family"));
}

int wordListLevel(const GumboElement &element)
{
    if (element.attributes.length == 0)
        return 0;
    const QByteArray list = styleOf(element, "mso-list");
    const qsizetype level = list.indexOf("level");
    if (level < 0 || level + 5 >= list.size())
        return 0;
    return qBound(1, list[level + 5] - '0', kDeepestWordLevel);
}

bool isWordListMarker(const GumboElement &element)
{
    return element.attributes.length > 0 && styleOf(element, "mso-list") == "ignore";
}

} // namespace cardwright

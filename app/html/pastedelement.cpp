#include "html/pastedelement.h"

#include "html/elements.h"
#include "html/urlpolicy.h"

#include <QByteArrayList>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

const GumboVector &childrenOf(const GumboNode &element)
{
    return element.v.element.children;
}

const GumboNode &childAt(const GumboVector &children, unsigned i)
{
    return *static_cast<const GumboNode *>(children.data[i]);
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
           || node.type == GUMBO_NODE_CDATA;
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

bool isList(GumboTag tag)
{
    return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU || tag == GUMBO_TAG_DIR;
}

const GumboNode *findBelow(const GumboNode &parent, GumboTag tag, int depth)
{
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length && depth <= kDeepestPasted; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isElement(child, tag))
            return &child;
        const GumboNode *found =
            child.type == GUMBO_NODE_ELEMENT ? findBelow(child, tag, depth + 1) : nullptr;
        if (found)
            return found;
    }
    return nullptr;
}

void collectRaw(QByteArray &out, const GumboNode &parent, int depth)
{
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length && depth <= kDeepestPasted; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isText(child)) {
            out.append(child.v.text.text);
        } else if (child.type == GUMBO_NODE_ELEMENT && ruleFor(child.v.element).fate != Fate::Drop) {
            const bool isLine = ruleFor(child.v.element).isBlock || child.v.element.tag == GUMBO_TAG_BR;
            collectRaw(out, child, depth + 1);
            if (isLine)
                out.append('\n');
        }
    }
}

QString languageOf(const GumboElement &element)
{
    for (const QByteArray &word : attributeOf(element, "class").split(' ')) {
        for (const QByteArrayView lead :
             {QByteArrayView("language-"), QByteArrayView("lang-"), QByteArrayView("highlight-source-")}) {
            const QByteArray name = word.startsWith(lead) ? word.sliced(lead.size()) : QByteArray();
            const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
                return isalnum(static_cast<uchar>(c)) || c == '+' || c == '-';
            });
            if (!name.isEmpty() && name.size() <= 20 && plain)
                return QString::fromLatin1(name);
        }
    }
    return {};
}

QString addressOf(const GumboElement &link)
{
    const QByteArray url = safeUrl(escapedHtml(attributeOf(link, "href")), UrlUse::Link);
    const QByteArray scheme = url.left(url.indexOf(':')).toLower();
    if (scheme != "http" && scheme != "https" && scheme != "mailto")
        return {}; // relative to a page that is not here
    QString address;
    for (const QChar c : QString::fromUtf8(url)) {
        // Asterisks and tildes too: md4c 0.4.8 takes them for marks where marks stand around the link.
        if (QStringView(u" ()<>[]\\|\"`*~").contains(c))
            address += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else if (!c.isSpace() && c.category() != QChar::Other_Control)
            address += c;
    }
    return address;
}

QString raised(const QString &text, bool up)
{
    constexpr QStringView plain = u"0123456789+-=()n";
    const QStringView small = up ? QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ") : QStringView(u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ");
    QString result;
    for (const QChar c : text) {
        const qsizetype at = plain.indexOf(c == QChar(0x2212) ? QChar(u'-') : c);
        if (at < 0)
            return {};
        result += small[at];
    }
    return result;
}

} // namespace cardwright

#include "html/allowlist.h"

#include "html/cleantext.h"
#include "html/elements.h"
#include "html/fragment.h"
#include "html/opentags.h"
#include "html/urlpolicy.h"

#include <algorithm>
#include <optional>

namespace cardwright {

namespace {

constexpr qsizetype kLargestInput = 4 * 1024 * 1024;
constexpr int kDeepest = 256;
// Taking tags away can change how the rest is parsed; two passes have sufficed for all but riddles.
constexpr int kMostPasses = 6;

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
           || node.type == GUMBO_NODE_CDATA;
}

const GumboVector &childrenOf(const GumboNode &element)
{
    return element.v.element.children;
}

const GumboNode &childAt(const GumboVector &children, unsigned i)
{
    return *static_cast<const GumboNode *>(children.data[i]);
}

bool showsImage(const GumboElement &image, UrlUse use)
{
    return !safeUrl(escapedHtml(attributeOf(image, "src")), use).isEmpty();
}

// True if the content would end a <p> around it.
bool holdsBlock(const GumboNode &parent, int depth)
{
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length && depth <= kDeepest; ++i) {
        const GumboNode &child = childAt(children, i);
        if (child.type != GUMBO_NODE_ELEMENT || ruleFor(child.v.element).fate == Fate::Drop)
            continue;
        if (ruleFor(child.v.element).isBlock || holdsBlock(child, depth + 1))
            return true;
    }
    return false;
}

// True if there is something to see, if only an empty line.
bool showsSomething(const GumboNode &parent, UrlUse images, int depth)
{
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length && depth <= kDeepest; ++i) {
        const GumboNode &child = childAt(children, i);
        if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_CDATA)
            return true;
        if (child.type != GUMBO_NODE_ELEMENT || ruleFor(child.v.element).fate == Fate::Drop)
            continue;
        const GumboElement &element = child.v.element;
        const bool isNothing =
            element.tag == GUMBO_TAG_IMG && !showsImage(element, images) && attributeOf(element, "alt").trimmed().isEmpty();
        if ((ruleFor(element).isVoid && !isNothing) || showsSomething(child, images, depth + 1))
            return true;
    }
    return false;
}

struct Pass
{
    QByteArray html;
    bool isStable = false; // a parser reads it exactly as it was written
};

// Writes what may stay of a tree.
class SafeWriter
{
public:
    explicit SafeWriter(UrlUse images)
        : m_images(images)
    {
    }

    std::optional<Pass> written(const GumboNode &root, qsizetype expected);

private:
    void writeChildren(const GumboNode &parent, int depth);
    void writeText(QByteArrayView text);
    void writeElement(const GumboNode &node, int depth);
    void writeHeading(const GumboNode &node, int depth);
    void openTag(GumboTag tag, const GumboElement *attributes);
    void closeTag(GumboTag tag);

    const UrlUse m_images;
    QByteArray m_out;
    OpenTags m_open;
    qsizetype m_preContent = -1; // where a <pre> has just been opened
    bool m_tooDeep = false;
};

std::optional<Pass> SafeWriter::written(const GumboNode &root, qsizetype expected)
{
    m_out.reserve(expected);
    writeChildren(root, 0);
    if (m_tooDeep)
        return std::nullopt;
    return Pass{std::move(m_out), m_open.isCertain()};
}

void SafeWriter::writeChildren(const GumboNode &parent, int depth)
{
    // The second count differs from the first where a heading has become two tags.
    if (depth > kDeepest || m_open.depth() > kDeepest)
        m_tooDeep = true;
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length && !m_tooDeep; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isText(child)) {
            if (child.type != GUMBO_NODE_WHITESPACE)
                m_open.addText();
            writeText(child.v.text.text);
        }
        if (child.type == GUMBO_NODE_ELEMENT)
            writeElement(child, depth + 1);
    }
}

void SafeWriter::writeText(QByteArrayView text)
{
    if (std::any_of(text.begin(), text.end(), isControl)) {
        writeText(cleanText(text));
        return;
    }
    // A parser drops the first line end of a <pre>; one that is meant needs another before it.
    if (m_out.size() == m_preContent && text.startsWith('\n'))
        m_out.append('\n');
    appendEscapedHtml(m_out, text);
}

void SafeWriter::openTag(GumboTag tag, const GumboElement *attributes)
{
    const ElementRule &rule = ruleFor(tag);
    if (rule.isVoid)
        m_open.addVoid(tag, rule.isBlock);
    else
        m_open.open(tag, rule.isBlock);
    m_out.append('<').append(rule.name);
    if (attributes)
        appendSafeAttributes(m_out, *attributes, m_images);
    m_out.append('>');
}

void SafeWriter::closeTag(GumboTag tag)
{
    m_open.close();
    m_out.append("</").append(ruleFor(tag).name).append('>');
}

void SafeWriter::writeElement(const GumboNode &node, int depth)
{
    const GumboElement &element = node.v.element;
    const ElementRule &rule = ruleFor(element);
    if (rule.fate == Fate::Drop)
        return;
    // A parser takes a link in a table in a link; nobody can follow it.
    const bool linksTwice = rule.writtenAs == GUMBO_TAG_A && m_open.holds(GUMBO_TAG_A);
    if (rule.fate == Fate::Unwrap || linksTwice) {
        writeChildren(node, depth);
        return;
    }
    if (rule.fate == Fate::Heading) {
        writeHeading(node, depth);
        return;
    }
    if (element.tag == GUMBO_TAG_IMG && !showsImage(element, m_images)) {
        m_open.addText();
        writeText(attributeOf(element, "alt"));
        return;
    }

    // Chromium never ends printing a list item in which a <b> holds nothing but an empty <p>.
    if (!rule.isBlock && !rule.isVoid && !showsSomething(node, m_images, depth) && holdsBlock(node, depth)) {
        writeChildren(node, depth);
        return;
    }

    openTag(rule.writtenAs, &element);
    if (rule.isVoid)
        return;
    if (element.tag == GUMBO_TAG_PRE)
        m_preContent = m_out.size();
    writeChildren(node, depth);
    closeTag(rule.writtenAs);
}

void SafeWriter::writeHeading(const GumboNode &node, int depth)
{
    const bool hasBlock = holdsBlock(node, depth);
    const bool isStrong = !hasBlock || showsSomething(node, m_images, depth);
    const GumboTag tag = hasBlock ? GUMBO_TAG_DIV : GUMBO_TAG_P;
    openTag(tag, &node.v.element);
    if (isStrong)
        openTag(GUMBO_TAG_STRONG, nullptr);
    writeChildren(node, depth);
    if (isStrong)
        closeTag(GUMBO_TAG_STRONG);
    closeTag(tag);
}

std::optional<Pass> passed(const QByteArray &html, UrlUse images)
{
    const ParsedHtml fragment(html);
    if (!fragment.root())
        return std::nullopt;
    return SafeWriter(images).written(*fragment.root(), html.size() + html.size() / 8);
}

// Adds the text below `parent`; what is a line of its own in the page is a line here. False where
// the tree is too deep.
bool collectText(QByteArray &out, const GumboNode &parent, int depth)
{
    if (depth > kDeepest)
        return false;
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isText(child))
            out.append(child.v.text.text);
        if (child.type != GUMBO_NODE_ELEMENT || ruleFor(child.v.element).fate == Fate::Drop)
            continue;
        const GumboElement &element = child.v.element;
        if (element.tag == GUMBO_TAG_IMG && !showsImage(element, UrlUse::Image))
            out.append(attributeOf(element, "alt"));
        const bool isLine = ruleFor(element).isBlock || element.tag == GUMBO_TAG_BR;
        if (isLine)
            out.append('\n');
        if (!collectText(out, child, depth + 1))
            return false;
        if (isLine)
            out.append('\n');
    }
    return true;
}

// Runs of blanks as one: a line end if the run holds one, else a space.
QByteArray withSingleBlanks(const QByteArray &text)
{
    QByteArray single;
    single.reserve(text.size());
    char blank = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n') {
            blank = c == '\n' || blank == '\n' ? '\n' : ' ';
            continue;
        }
        if (blank && !single.isEmpty())
            single.append(blank);
        blank = 0;
        single.append(c);
    }
    return single;
}

} // namespace

QByteArray sanitizedHtml(const QByteArray &html, UrlUse images)
{
    std::optional<Pass> safe = html.size() <= kLargestInput ? passed(html, images) : std::nullopt;
    for (int pass = 1; safe && pass < kMostPasses; ++pass) {
        if (safe->isStable)
            return safe->html;
        std::optional<Pass> again = passed(safe->html, images);
        if (again && again->html == safe->html)
            return safe->html;
        safe = std::move(again);
    }
    return escapedHtml(cleanText(html));
}

QByteArray textOfHtml(const QByteArray &html)
{
    QByteArray text;
    const ParsedHtml fragment(html.size() <= kLargestInput ? html : QByteArray());
    const bool isRead =
        html.size() <= kLargestInput && fragment.root() && collectText(text, *fragment.root(), 0);
    return withSingleBlanks(cleanText(isRead ? text : html));
}

} // namespace cardwright

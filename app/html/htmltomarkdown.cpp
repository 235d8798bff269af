#include "html/htmltomarkdown.h"

#include "html/elements.h"
#include "html/fragment.h"
#include "html/pastedblock.h"
#include "html/pastedelement.h"
#include "html/pastedgrid.h"
#include "html/pastedtext.h"
#include "html/worditems.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestPaste = 2 * 1024 * 1024;
constexpr int kDeepestBlocks = 10; // lists and quotes in each other; deeper ones lose their indent

using Blocks = std::vector<PastedBlock>;
using Kind = PastedBlock::Kind;

// Reads a tree into blocks.
class Reader
{
public:
    std::optional<QString> read(const GumboNode &root, bool isEditorText);

private:
    void readChildren(const GumboNode &parent, const TextLook &look, int depth);
    void readElement(const GumboNode &node, const TextLook &outer, int depth);
    void readBlock(const GumboNode &node, const TextLook &look, int depth);
    void readList(const GumboNode &node, const TextLook &look, int depth);
    void readItem(Blocks &item, const GumboNode &node, const TextLook &look, int depth);
    void readQuote(const GumboNode &node, const TextLook &look, int depth);
    void readTable(const GumboNode &node, const TextLook &look, int depth);
    void readRaised(const GumboNode &node, const TextLook &look, int depth);
    QString readCell(const GumboNode &cell, const TextLook &look, int depth);
    void addCode(const GumboNode &node);
    void flush();
    void joinWordItems();
    Blocks within(const std::function<void()> &read);

    Blocks m_blocks;
    PastedText m_text;
    QStringList m_links;
    QString m_taskBox; // before the next text
    QList<WordItem> m_wordItems;
    WordItem m_wordItem;
    bool m_isWordItem = false;
    int m_nesting = 0;
    bool m_inCell = false; // all on one line
    bool m_tooDeep = false;
    bool m_hasLook = false;
    bool m_hasCodeTag = false;
};

std::optional<QString> Reader::read(const GumboNode &root, bool isEditorText)
{
    readChildren(root, {}, 0);
    flush();
    joinWordItems();
    if (m_tooDeep || m_blocks.empty())
        return {};
    // What an editor copied is source text; with no look of its own it is pasted as it is.
    const bool source = m_blocks.size() == 1 && m_blocks.front().kind == Kind::Code && !m_hasCodeTag;
    const bool onlyText =
        !m_hasLook && std::all_of(m_blocks.cbegin(), m_blocks.cend(), [](const PastedBlock &block) {
            return block.kind == Kind::Paragraph;
        });
    if (source || (isEditorText && onlyText))
        return {};
    return writtenBlocks(m_blocks);
}

void Reader::flush()
{
    if (m_inCell) {
        m_text.add(u" ", {});
        return;
    }
    if (!m_text.isEmpty()) {
        m_hasLook = m_hasLook || m_text.hasLook();
        m_blocks.emplace_back(Kind::Paragraph, m_taskBox + m_text.markdown(m_links));
        m_taskBox.clear();
        if (m_isWordItem) {
            m_wordItem.block = m_blocks.size() - 1;
            m_wordItems.append(m_wordItem);
        }
    }
    m_text = {};
}

// What `read` reads, as blocks of their own.
Blocks Reader::within(const std::function<void()> &read)
{
    flush();
    joinWordItems();
    Blocks outside;
    outside.swap(m_blocks);
    ++m_nesting;
    read();
    flush();
    joinWordItems();
    --m_nesting;
    outside.swap(m_blocks);
    return outside;
}

void Reader::readChildren(const GumboNode &parent, const TextLook &look, int depth)
{
    if (depth > kDeepestPasted)
        m_tooDeep = true;
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length && !m_tooDeep; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isText(child))
            m_text.add(QString::fromUtf8(child.v.text.text), look);
        else if (child.type == GUMBO_NODE_ELEMENT)
            readElement(child, look, depth + 1);
    }
}

void Reader::readElement(const GumboNode &node, const TextLook &outer, int depth)
{
    const GumboElement &element = node.v.element;
    if (element.tag == GUMBO_TAG_INPUT && attributeOf(element, "type").toLower() == "checkbox"
        && m_text.isEmpty()) {
        m_taskBox = gumbo_get_attribute(&element.attributes, "checked") ? u"[x] "_s : u"[ ] "_s;
        return;
    }
    if (ruleFor(element).fate == Fate::Drop || !isShown(element))
        return;
    TextLook look = lookWithin(element, outer);
    const bool isBlock = ruleFor(element).isBlock || isList(element.tag) || element.tag == GUMBO_TAG_BR;
    if (m_inCell && isBlock) {
        flush();
        readChildren(node, look, depth);
        flush();
        return;
    }
    switch (element.tag) {
    case GUMBO_TAG_BR:
        if (m_text.endsWithBreak())
            flush();
        else
            m_text.addBreak(look);
        return;
    case GUMBO_TAG_IMG:
        m_text.add(QString::fromUtf8(attributeOf(element, "alt")), look);
        return;
    case GUMBO_TAG_A: {
        const QString address = addressOf(element);
        if (!address.isEmpty() && outer.link < 0) {
            look.link = static_cast<int>(m_links.size());
            m_links.append(address);
        }
        readChildren(node, look, depth);
        return;
    }
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_SUB:
        readRaised(node, look, depth);
        return;
    case GUMBO_TAG_Q:
        m_text.add(u"“", look);
        readChildren(node, look, depth);
        m_text.add(u"”", look);
        return;
    case GUMBO_TAG_HR:
        flush();
        m_blocks.emplace_back(Kind::Rule);
        return;
    case GUMBO_TAG_TABLE:
        readTable(node, look, depth);
        return;
    case GUMBO_TAG_BLOCKQUOTE:
        readQuote(node, look, depth);
        return;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
        addCode(node);
        return;
    default:
        break;
    }
    if (isWordListMarker(element)) {
        PastedText marker;
        QByteArray text;
        collectRaw(text, node, depth);
        marker.add(QString::fromUtf8(text), {});
        m_wordItem.number = wordItemNumber(marker.plain());
    } else if (isList(element.tag)) {
        readList(node, look, depth);
    } else if (isCodeBlock(element) && !m_inCell) {
        addCode(node);
    } else if (isBlock) {
        readBlock(node, look, depth);
    } else {
        readChildren(node, look, depth);
    }
}

void Reader::readBlock(const GumboNode &node, const TextLook &look, int depth)
{
    const GumboElement &element = node.v.element;
    flush();
    TextLook inner = look;
    const bool heading = element.tag >= GUMBO_TAG_H1 && element.tag <= GUMBO_TAG_H6;
    if (heading || element.tag == GUMBO_TAG_DT || element.tag == GUMBO_TAG_SUMMARY)
        inner.bold = inner.boldStays = true;
    if (const int level = wordListLevel(element); level > 0 && !heading) {
        if (!m_wordItems.isEmpty() && m_wordItems.last().block + 1 != m_blocks.size())
            joinWordItems();
        m_wordItem = {level};
        m_isWordItem = true;
        readChildren(node, inner, depth);
        flush();
        m_isWordItem = false;
        return;
    }
    joinWordItems();
    readChildren(node, inner, depth);
    flush();
}

void Reader::joinWordItems()
{
    joinItems(m_blocks, std::exchange(m_wordItems, {}));
}

void Reader::readList(const GumboNode &node, const TextLook &look, int depth)
{
    if (m_nesting >= kDeepestBlocks) {
        readBlock(node, look, depth);
        return;
    }
    PastedBlock list(Kind::List);
    list.ordered = node.v.element.tag == GUMBO_TAG_OL;
    const int start = attributeOf(node.v.element, "start").toInt();
    list.start = start > 0 && start <= kLastItem ? start : 1;
    flush();
    joinWordItems();
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length && !m_tooDeep; ++i) {
        const GumboNode &child = childAt(children, i);
        if (child.type != GUMBO_NODE_ELEMENT && !isText(child))
            continue;
        if (child.type == GUMBO_NODE_WHITESPACE)
            continue;
        if (child.type == GUMBO_NODE_ELEMENT
            && (ruleFor(child.v.element).fate == Fate::Drop || !isShown(child.v.element)))
            continue;
        // Google Docs puts the inner list beside its item.
        const bool beside =
            child.type == GUMBO_NODE_ELEMENT && isList(child.v.element.tag) && !list.parts.empty();
        Blocks found = within([&] {
            if (isElement(child, GUMBO_TAG_LI))
                readChildren(child, lookWithin(child.v.element, look), depth + 1);
            else if (child.type == GUMBO_NODE_ELEMENT)
                readElement(child, look, depth + 1);
            else
                m_text.add(QString::fromUtf8(child.v.text.text), look);
        });
        m_taskBox.clear();
        if (beside)
            std::move(found.begin(), found.end(), std::back_inserter(list.parts.back()));
        else if (!found.empty())
            list.parts.push_back(std::move(found));
    }
    if (!list.parts.empty())
        m_blocks.push_back(std::move(list));
}

void Reader::readQuote(const GumboNode &node, const TextLook &look, int depth)
{
    if (m_nesting >= kDeepestBlocks) {
        readBlock(node, look, depth);
        return;
    }
    Blocks found = within([&] { readChildren(node, look, depth); });
    if (found.empty())
        return;
    PastedBlock quote(Kind::Quote);
    quote.parts.push_back(std::move(found));
    m_blocks.push_back(std::move(quote));
}

void Reader::readRaised(const GumboNode &node, const TextLook &look, int depth)
{
    QByteArray raw;
    collectRaw(raw, node, depth);
    const QString text = QString::fromUtf8(raw).trimmed();
    const bool up = node.v.element.tag == GUMBO_TAG_SUP;
    const bool reference = text.startsWith(u'[') || findBelow(node, GUMBO_TAG_A, depth);
    const QString small = reference ? QString() : raised(text, up);
    if (!small.isEmpty()) {
        m_text.add(small, look);
        return;
    }
    const bool word = up && (text == "st"_L1 || text == "nd"_L1 || text == "rd"_L1 || text == "th"_L1);
    if (!reference && !word && !text.isEmpty())
        m_text.add(up ? u"^" : u"_", look);
    readChildren(node, look, depth);
}

QString Reader::readCell(const GumboNode &cell, const TextLook &look, int depth)
{
    m_inCell = true;
    readChildren(cell, lookWithin(cell.v.element, look), depth);
    m_inCell = false;
    const QString text = m_text.cell(m_links);
    m_text = {};
    return text;
}

void Reader::readTable(const GumboNode &node, const TextLook &look, int depth)
{
    const PastedGrid grid = gridOf(node);
    flush();
    joinWordItems();
    if (grid.caption)
        readBlock(*grid.caption, look, depth + 1);
    if (grid.isLayout) {
        for (const QList<const GumboNode *> &row : grid.rows) {
            for (const GumboNode *cell : row) {
                if (cell)
                    readBlock(*cell, lookWithin(cell->v.element, look), depth + 1);
            }
        }
        return;
    }
    QList<QStringList> rows;
    qsizetype width = 0;
    for (const QList<const GumboNode *> &row : grid.rows) {
        TextLook inRow = look;
        inRow.boldStays = rows.isEmpty(); // a header is bold by itself
        inRow.bold = inRow.bold && !rows.isEmpty();
        QStringList cells;
        for (const GumboNode *cell : row)
            cells.append(cell ? readCell(*cell, inRow, depth + 1) : QString());
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        width = qMax(width, cells.size());
        if (!rows.isEmpty() || !cells.isEmpty())
            rows.append(cells);
    }
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    if (rows.isEmpty())
        return;
    QStringList lines;
    for (QStringList &cells : rows) {
        cells.resize(width);
        lines.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        if (lines.size() == 1)
            lines.append(u'|' + u" --- |"_s.repeated(width));
    }
    m_blocks.emplace_back(Kind::Table, lines.join(u'\n'));
}

void Reader::addCode(const GumboNode &node)
{
    flush();
    QByteArray raw;
    collectRaw(raw, node, 0);
    QString text = QString::fromUtf8(raw);
    text.remove(QChar::Null).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0xa0), u' ');
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    if (text.isEmpty())
        return;
    PastedBlock code(Kind::Code, text);
    const GumboNode *inner = findBelow(node, GUMBO_TAG_CODE, 0);
    m_hasCodeTag = m_hasCodeTag || inner;
    code.language = languageOf(node.v.element);
    if (code.language.isEmpty() && inner)
        code.language = languageOf(inner->v.element);
    if (code.language.isEmpty() && node.parent && node.parent->type == GUMBO_NODE_ELEMENT)
        code.language = languageOf(node.parent->v.element);
    m_blocks.push_back(std::move(code));
}

} // namespace

std::optional<QString> markdownOfHtml(const QString &html)
{
    if (html.size() > kLargestPaste)
        return {};
    const QByteArray bytes = html.toUtf8();
    const ParsedHtml fragment(bytes);
    if (bytes.size() > kLargestPaste || !fragment.root())
        return {};
    const bool isEditorText = html.contains("name=\"qrichtext\""_L1); // of Qt's text boxes, plain ones too
    return Reader().read(*fragment.root(), isEditorText);
}

QString pictureTextOfHtml(const QString &html)
{
    const ParsedHtml fragment(html.size() <= kLargestPaste ? html.toUtf8() : QByteArray());
    const GumboNode *picture = fragment.root() ? findBelow(*fragment.root(), GUMBO_TAG_IMG, 0) : nullptr;
    return picture ? QString::fromUtf8(attributeOf(picture->v.element, "alt")).simplified() : QString();
}

} // namespace cardwright

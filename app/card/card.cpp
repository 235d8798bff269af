#include "card/card.h"

#include "base/largememory.h"
#include "card/directives.h"
#include "card/headingkeys.h"
#include "card/nodeplaces.h"
#include "markdown/lines.h"

#include <algorithm>

namespace cardwright {

QString slugOf(QStringView title)
{
    QString slug(2 * title.size() + 1, Qt::Uninitialized); // a dash and a letter for each unit at most
    QChar *const begin = slug.data();
    QChar *out = begin;
    bool gap = false;
    const auto endGap = [&] {
        if (gap && out != begin)
            *out++ = u'-';
        gap = false;
    };
    for (qsizetype i = 0; i < title.size(); ++i) {
        char32_t point = title[i].unicode();
        const char32_t lower = point | 0x20;
        if (point < 0x80 && ((lower >= U'a' && lower <= U'z') || (point >= U'0' && point <= U'9'))) {
            endGap();
            *out++ = QChar(point >= U'A' ? char16_t(lower) : char16_t(point));
            continue;
        }
        if (title[i].isHighSurrogate() && i + 1 < title.size() && title[i + 1].isLowSurrogate()) {
            point = QChar::surrogateToUcs4(title[i], title[i + 1]);
            ++i;
        }
        if (QChar::isLetterOrNumber(point) || QChar::isMark(point)) {
            endGap();
            for (const QChar unit : QChar::fromUcs4(QChar::toLower(point)))
                *out++ = unit;
        } else {
            gap = true;
        }
    }
    slug.truncate(out - begin);
    return slug.isEmpty() ? QStringLiteral("untitled") : slug;
}

Card::Card(QByteArray source)
    : m_bytes(std::move(source))
{
    buildNodes(nullptr, nullptr);
}

// What stands below the heading, once its place and extent are known.
void Card::readNode(Node &node, qsizetype &firstBlock)
{
    const Directives said =
        readDirectives(m_bytes, m_outline, {node.heading.end, node.extent.end}, firstBlock);
    node.directives = said.range;
    node.scope = said.scope;
    node.width = said.width;
    node.info = said.info;
    const ByteRange rest = withoutBlankEnds(m_bytes, {said.range.end, node.extent.end});
    node.body = rest.isEmpty() ? ByteRange{said.range.end, said.range.end} : rest;
    if (node.kind != Node::Kind::Title)
        return;
    m_templateId = said.templateId;
    m_templateVersion = said.templateVersion;
    m_language = said.language;
    if (m_language.isEmpty() && !m_outline.frontMatter.isEmpty())
        m_language = languageOfFrontMatter(m_outline.frontMatter.view(m_bytes));
}

void Card::buildNodes(const Card *before, const Splice *splice)
{
    m_outline = outlineOf(m_bytes);
    m_headings = newHeadingsName();
    QList<const Heading *> headings;
    for (const Heading &heading : std::as_const(m_outline.headings)) {
        if (heading.level <= kDeepestNode)
            headings.append(&heading);
    }
    NodeKey preambleKey = kNoNode;
    if (before && !before->m_nodes.isEmpty() && before->m_nodes.first().kind == Node::Kind::Preamble)
        preambleKey = before->m_nodes.first().key;
    const QList<NodeKey> keys = before ? keysOfHeadings(before->m_nodes, before->m_bytes, narrowed(*splice), headings)
                                       : QList<NodeKey>(headings.size(), kNoNode);
    reserveLarge(m_nodes, headings.size() + 1);
    m_indexOfKey.reserve(headings.size() + 1);

    TwinCount twins(headings.size() + 1);
    const qsizetype firstHeading = headings.isEmpty() ? m_bytes.size() : headings.first()->range.begin;
    const bool titled = std::any_of(headings.begin(), headings.end(),
                                    [](const Heading *heading) { return heading->level == 1; });
    if (std::optional<Node> preamble = preambleOf(m_bytes, m_outline, firstHeading, preambleKey, titled)) {
        if (preamble->key == kNoNode)
            preamble->key = m_nextKey++;
        twins.number(*preamble);
        m_indexOfKey.insert(preamble->key, 0);
        m_nodes.append(std::move(*preamble));
    }

    OpenNodes open;
    qsizetype firstBlock = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        Node node = nodeOf(*headings[i], i + 1 < headings.size() ? headings[i + 1]->range.begin : m_bytes.size());
        node.key = keys[i] != kNoNode ? keys[i] : m_nextKey++;
        place(node, m_nodes, m_titleIndex, open, twins);
        readNode(node, firstBlock);
        m_indexOfKey.insert(node.key, static_cast<int>(m_nodes.size()));
        m_nodes.append(std::move(node));
    }
    if (m_titleIndex < 0)
        m_language = languageWithoutTitle(m_bytes, m_outline, m_nodes.first());
}

int Card::indexOfId(QStringView id) const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].id == id && m_nodes[i].kind != Node::Kind::Title)
            return i;
    }
    return -1;
}

int Card::summaryIndex() const
{
    if (m_titleIndex >= 0)
        return m_titleIndex;
    return !m_nodes.isEmpty() && m_nodes.first().kind == Node::Kind::Preamble ? 0 : -1;
}

QList<int> Card::childrenOf(int index) const
{
    QList<int> children;
    const int end = index < 0 ? static_cast<int>(m_nodes.size()) : subtreeEnd(index);
    for (int i = index + 1; i < end; ++i) {
        if (m_nodes[i].parent == index && m_nodes[i].kind != Node::Kind::Preamble)
            children.append(i);
    }
    return children;
}

int Card::subtreeEnd(int index) const
{
    int end = index + 1;
    if (m_nodes[index].kind == Node::Kind::Preamble)
        return end;
    while (end < m_nodes.size() && m_nodes[end].depth > m_nodes[index].depth)
        ++end;
    return end;
}

QString Card::title() const
{
    return m_titleIndex < 0 ? QString() : m_nodes[m_titleIndex].title;
}

QByteArrayView Card::bodyOf(int index) const
{
    return m_nodes.at(index).body.view(m_bytes);
}

QString Card::bodyText(int index) const
{
    return QString::fromUtf8(bodyOf(index));
}

bool Card::isEditable(int index) const
{
    return bodyOf(index).isValidUtf8();
}

} // namespace cardwright

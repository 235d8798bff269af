#include "lawfaults.h"

#include "markdown/lines.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20260;

// How many bytes a law may make the parser read per file before only a sample of nodes is tried.
constexpr qsizetype kBytesPerFile = 1'500'000;
constexpr qsizetype kBytesPerFileLong = 2'000'000'000;

// The place of an untouched offset after `splice`.
qsizetype moved(qsizetype offset, const Splice &splice)
{
    return offset <= splice.offset && !(offset == splice.offset && splice.removed.isEmpty())
               ? offset
               : offset + splice.inserted.size() - splice.removed.size();
}

bool isBlank(const QByteArray &bytes)
{
    return withoutBlankEnds(bytes, {0, bytes.size()}).isEmpty();
}

// Without the line ending that the end of the file may have lacked.
QByteArray trimmed(ByteRange range, const Card &card)
{
    return range.of(card.bytes()).trimmed();
}

} // namespace

bool isLongRun()
{
    return qEnvironmentVariableIsSet("CARDWRIGHT_LONG");
}

QList<int> nodesToTry(const Card &card, qsizetype cases)
{
    QList<int> nodes(card.nodes().size());
    std::iota(nodes.begin(), nodes.end(), 0);
    const qsizetype budget = isLongRun() ? kBytesPerFileLong : kBytesPerFile;
    const qsizetype most = qMax<qsizetype>(2, budget / (cases * (card.bytes().size() + 500)));
    if (nodes.size() <= most)
        return nodes;
    QRandomGenerator random(kSeed);
    std::shuffle(nodes.begin() + 1, nodes.end() - 1, random);
    nodes.move(nodes.size() - 1, 0);
    nodes.resize(most);
    return nodes;
}

QString tilingFault(const Card &card)
{
    const QByteArray &bytes = card.bytes();
    const ByteRange front = card.outline().frontMatter;
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (front.begin != mark || front.end < front.begin)
        return u"the front matter does not begin the file"_s;
    const auto blank = [&bytes](qsizetype begin, qsizetype end) {
        return withoutBlankEnds(bytes, {begin, end}).isEmpty();
    };
    qsizetype at = front.end;
    for (const Node &node : card.nodes()) {
        // Only blank lines stand between the front matter and a first heading.
        if (at == front.end && node.extent.begin > at && blank(at, node.extent.begin))
            at = node.extent.begin;
        if (node.extent.begin != at || node.extent.end < at)
            return u"%1 begins at %2, not %3"_s.arg(node.id).arg(node.extent.begin).arg(at);
        if (node.heading.begin != at || node.directives.begin != node.heading.end)
            return u"%1: heading and directives do not follow each other"_s.arg(node.id);
        if (node.directives.end > node.body.begin || node.body.end < node.body.begin
            || node.body.end > node.extent.end)
            return u"%1: the body leaves its place"_s.arg(node.id);
        if (!blank(node.directives.end, node.body.begin) || !blank(node.body.end, node.extent.end)) {
            // Comments before a directive that are none are frame too.
            if (!node.body.isEmpty() || node.directives.isEmpty())
                return u"%1: text stands outside the body"_s.arg(node.id);
        }
        if (!node.body.isEmpty() && withoutBlankEnds(bytes, node.body) != node.body)
            return u"%1: the body has blank lines at its ends"_s.arg(node.id);
        at = node.extent.end;
    }
    return at == bytes.size() ? QString() : u"the last node ends at %1 of %2"_s.arg(at).arg(bytes.size());
}

QString headingFault(const Card &card, int index, const ContainedEdit &edit)
{
    QHash<NodeKey, const Node *> now;
    for (const Node &node : edit.after.nodes())
        now.insert(node.key, &node);
    // Text above the title that is taken away leaves no place for more.
    const bool vanishes = card.nodes()[index].kind == Node::Kind::Preamble && card.titleIndex() >= 0
                          && isBlank(edit.splice.inserted);
    if (edit.after.nodes().size() != card.nodes().size() - vanishes)
        return u"the number of nodes changed"_s;
    for (int i = vanishes; i < card.nodes().size(); ++i) {
        const Node &before = card.nodes()[i];
        const Node *after = now.value(before.key);
        if (!after)
            return u"%1 lost its key"_s.arg(before.id);
        if (before.kind == Node::Kind::Preamble)
            continue;
        if (after->heading.begin != moved(before.heading.begin, edit.splice)
            || trimmed(after->heading, edit.after) != trimmed(before.heading, card)
            || after->level != before.level || after->kind != before.kind
            || after->parent != (before.parent < 0 ? -1 : before.parent - vanishes))
            return u"%1 moved"_s.arg(before.id);
        if (i != index && after->body.of(edit.after.bytes()) != before.body.of(card.bytes()))
            return u"%1 has another body"_s.arg(before.id);
        if (trimmed(after->directives, edit.after) != trimmed(before.directives, card)
            || after->scope != before.scope || after->width != before.width)
            return u"%1 has other directives"_s.arg(before.id);
    }
    return {};
}

QString rereadFault(const Card &edited)
{
    const Card fresh(edited.bytes());
    if (edited.outline() != fresh.outline())
        return QStringLiteral("another outline than reading anew gives");
    // An untitled card keeps its preamble while it is emptied; a new one has none then.
    const bool hasEmptyPreamble = !edited.nodes().isEmpty() && edited.nodes().first().kind == Node::Kind::Preamble
        && edited.nodes().first().body.isEmpty() && edited.nodes().size() > fresh.nodes().size();
    const qsizetype skipped = hasEmptyPreamble ? 1 : 0;
    if (edited.nodes().size() - skipped != fresh.nodes().size())
        return QStringLiteral("other nodes than reading anew gives");
    for (qsizetype i = 0; i < fresh.nodes().size(); ++i) {
        const Node &one = edited.nodes()[i + skipped];
        const Node &other = fresh.nodes()[i];
        if (one.id != other.id || one.title != other.title || one.heading != other.heading || one.body != other.body
            || one.directives != other.directives || one.extent != other.extent || one.scope != other.scope
            || one.width != other.width || one.info != other.info || one.depth != other.depth)
            return QStringLiteral("another node than reading anew gives: ") + other.id;
    }
    if (edited.templateId() != fresh.templateId() || edited.language() != fresh.language())
        return QStringLiteral("another template or language than reading anew gives");
    return {};
}

} // namespace cardwright

#include "base/largememory.h"
#include "markdown/lines.h"
#include "markdown/outline.h"

#include <algorithm>

namespace cardwright {

namespace {

// `list` with the entries of `range` before an edit replaced by those of `part`, the later ones moved.
template<typename Entry, typename RangeOf>
QList<Entry> spliced(const QList<Entry> &list, ByteRange range, const QList<Entry> &part, qsizetype grown,
                     RangeOf rangeOf)
{
    const auto first = std::partition_point(list.cbegin(), list.cend(), [&](Entry entry) {
        return rangeOf(entry).begin < range.begin;
    });
    const auto last = std::partition_point(first, list.cend(), [&](Entry entry) {
        return rangeOf(entry).begin < range.end;
    });
    QList<Entry> result;
    reserveLarge(result, list.size() + part.size());
    std::copy(list.cbegin(), first, std::back_inserter(result));
    for (Entry entry : part) {
        rangeOf(entry) = rangeOf(entry).movedBy(range.begin);
        result.append(entry);
    }
    for (auto entry = last; entry != list.cend(); ++entry) {
        result.append(*entry);
        rangeOf(result.last()) = rangeOf(result.last()).movedBy(grown);
    }
    return result;
}

bool endsLine(const QByteArray &bytes, qsizetype offset)
{
    return bytes[offset - 1] == '\n' || bytes[offset - 1] == '\r';
}

bool holdsDefinition(const Outline &outline, ByteRange range)
{
    return std::any_of(outline.references.cbegin(), outline.references.cend(), [range](ByteRange line) {
        return line.begin < range.end && line.end > range.begin;
    });
}

// An address for words in brackets, which may stand in a quote or a list too.
bool mayDefine(QByteArrayView text)
{
    return quickIndexOf(text, "]:") >= 0;
}

// What was removed, with a byte of what stands on either side.
QByteArray aroundRemoved(const QByteArray &after, const Splice &splice)
{
    const qsizetype next = splice.offset + splice.inserted.size();
    return after.mid(qMax<qsizetype>(0, splice.offset - 1), qMin<qsizetype>(1, splice.offset)) + splice.removed
        + after.mid(next, 1);
}

// True where a heading outside `range`, or the one at its end, has words in brackets.
bool mayReferOutside(const Outline &before, ByteRange range, const QByteArray &after, const Splice &splice)
{
    const qsizetype removedEnd = splice.offset + splice.removed.size();
    const qsizetype grown = splice.inserted.size() - splice.removed.size();
    return std::any_of(before.headings.cbegin(), before.headings.cend(), [&](const Heading &heading) {
        if (heading.range.end <= range.begin)
            return heading.range.view(after).contains('[');
        return heading.range.end >= range.end && heading.range.begin >= removedEnd
            && heading.range.movedBy(grown).view(after).contains('[');
    });
}

} // namespace

std::optional<Outline> editedOutline(const Outline &before, ByteRange range, const QByteArray &after,
                                     const Splice &splice)
{
    const qsizetype grown = splice.inserted.size() - splice.removed.size();
    const ByteRange now{range.begin, range.end + grown};
    // Front matter that no line closes yet may find its end anywhere.
    const bool opensFrontMatter = before.frontMatter.isEmpty()
        && QByteArrayView(after).sliced(before.frontMatter.end).startsWith("---");
    // A line feed right after the carriage return that ends the heading belongs to that line.
    const bool joinsLine = range.begin > 0 && range.begin < after.size() && after[range.begin - 1] == '\r'
        && after[range.begin] == '\n';
    // Where no heading comes before it the text has to begin there still: a byte order mark or an end of the
    // front matter's last line may have come or gone.
    const bool isFirst = range.begin <= before.frontMatter.end;
    const bool begins = isFirst && range.begin == before.frontMatter.end
        && (range.begin == 0 ? !after.startsWith("\xEF\xBB\xBF") : before.frontMatter.isEmpty() || endsLine(after, range.begin));
    if (!before.plain || opensFrontMatter || joinsLine || (isFirst && !begins) || holdsDefinition(before, range))
        return {};
    Outline part = outlineAfter({}, now.of(after));
    if (!part.plain || !part.references.isEmpty())
        return {};

    // The heading that ends the range has to end it still.
    const auto next = std::partition_point(
        before.headings.cbegin(), before.headings.cend(),
        [range](const Heading &heading) { return heading.range.end < range.end; });
    const bool hasNext = next != before.headings.cend() && next->range.end == range.end
        && next->range.begin >= splice.offset + splice.removed.size(); // else it is edited itself, at the end of the file
    if (hasNext) {
        if (part.headings.isEmpty())
            return {};
        Heading last = part.headings.takeLast();
        const ByteRange place = next->range.movedBy(grown - range.begin);
        if (last.level != next->level || last.setext != next->setext || last.range != place)
            return {};
        if (last.setext && last.text != next->text)
            return {}; // its paragraph begins where its range does not show it: with a NUL
        last.text = next->text; // a definition elsewhere may have a part in it
        part.headings.append(last);
    } else if (now.end != after.size()) {
        return {};
    }
    // What an address elsewhere makes of words in brackets only the whole can tell.
    const auto mayRefer = [](const Heading &heading) { return heading.text.contains('['); };
    const bool refers = std::any_of(part.headings.cbegin(), part.headings.cend() - (hasNext ? 1 : 0), mayRefer);
    if (refers && mayDefine(after))
        return {};
    if ((mayDefine(now.view(after)) || mayDefine(aroundRemoved(after, splice))) && mayReferOutside(before, range, after, splice))
        return {};

    Outline outline;
    outline.frontMatter = before.frontMatter;
    outline.headings = spliced(before.headings, range, part.headings, grown,
                               [](auto &heading) -> auto & { return heading.range; });
    outline.htmlBlocks = spliced(before.htmlBlocks, range, part.htmlBlocks, grown,
                                 [](auto &block) -> auto & { return block.range; });
    outline.references = spliced(before.references, range, QList<ByteRange>(), grown,
                                 [](auto &line) -> auto & { return line; });
    return outline;
}

} // namespace cardwright

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
    result.reserve(list.size() + part.size());
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

bool holdsDefinition(const Outline &outline, ByteRange range)
{
    return std::any_of(outline.references.cbegin(), outline.references.cend(), [range](ByteRange line) {
        return line.begin < range.end && line.end > range.begin;
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
    if (!before.plain || opensFrontMatter || joinsLine || range.begin <= before.frontMatter.end
        || holdsDefinition(before, range))
        return {};
    Outline part = outlineAfter({}, now.of(after));
    if (!part.plain || !part.references.isEmpty())
        return {};

    // The heading that ends the range has to end it still.
    const auto next = std::partition_point(
        before.headings.cbegin(), before.headings.cend(),
        [range](const Heading &heading) { return heading.range.end < range.end; });
    const bool hasNext = next != before.headings.cend() && next->range.end == range.end;
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
    if (!before.references.isEmpty() && std::any_of(part.headings.cbegin(), part.headings.cend() - (hasNext ? 1 : 0), mayRefer))
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

#include "markdown/listformatting.h"

#include "markdown/itemstart.h"
#include "markdown/textpatch.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QStringView viewOf(QStringView text, TextRange range)
{
    return text.sliced(range.begin, range.end - range.begin);
}

QList<TextRange> linesIn(QStringView text, TextRange range)
{
    QList<TextRange> lines;
    for (qsizetype at = range.begin; at <= range.end;) {
        lines.append(lineAround(text, at));
        at = lines.last().end + 1;
    }
    return lines;
}

// True where a fenced block is open before `at`.
bool isFenced(QStringView text, qsizetype at)
{
    bool open = false;
    for (const TextRange &line : linesIn(text.first(at), {0, at})) {
        if (line.end < at && isFence(viewOf(text, line)))
            open = !open;
    }
    return open;
}

// The nearest item above `line` whose indent is smaller, or as large where `sibling`.
std::optional<ItemStart> itemAbove(QStringView text, TextRange line, qsizetype indent, bool sibling)
{
    while (line.begin > 0) {
        line = lineAround(text, line.begin - 1);
        const QStringView view = viewOf(text, line);
        const std::optional<ItemStart> item = itemStart(view);
        if (item && (item->indent < indent || (sibling && item->indent == indent)))
            return item;
        const bool text0 = !isBlankText(view) && !view.front().isSpace();
        if (text0 && !item)
            return {}; // the list begins below
    }
    return {};
}

// The items right below `line` count on from `number`.
void renumber(TextPatch &patch, QStringView text, TextRange line, const ItemStart &item, qsizetype number)
{
    while (line.end < text.size()) {
        line = lineAround(text, line.end + 1);
        const QStringView view = viewOf(text, line);
        const std::optional<ItemStart> next = itemStart(view);
        if (next && next->indent < item.indent)
            return;
        if (!next || next->indent > item.indent) {
            if (isBlankText(view) || (!next && !view.front().isSpace()))
                return;
            continue; // belongs to the item above
        }
        if (next->number != number - 1 || next->mark != item.mark)
            return;
        patch.replace(line.begin + next->indent, QString::number(next->number).size(),
                      QString::number(number));
        ++number;
    }
}

} // namespace

std::optional<TextChange> toggledList(const SelectedText &selected, bool numbered)
{
    const QStringView text = selected.text;
    QList<TextRange> lines = linesIn(text, touchedLines(selected));
    if (lines.size() > 1)
        lines.removeIf([text](const TextRange &line) { return isBlankText(viewOf(text, line)); });
    if (lines.isEmpty())
        return {};
    const bool all = std::all_of(lines.cbegin(), lines.cend(), [&](const TextRange &line) {
        const std::optional<ItemStart> item = itemStart(viewOf(text, line));
        return item && item->isNumbered() == numbered;
    });
    TextPatch patch(selected);
    qsizetype number = 1;
    if (numbered && lines.first().begin > 0) {
        const std::optional<ItemStart> above =
            itemStart(viewOf(text, lineAround(text, lines.first().begin - 1)));
        if (above && above->isNumbered())
            number = above->number + 1;
    }
    for (const TextRange &line : std::as_const(lines)) {
        const QStringView view = viewOf(text, line);
        const std::optional<ItemStart> item = itemStart(view);
        qsizetype indent = 0;
        while (indent < view.size() && view[indent].isSpace())
            ++indent;
        const qsizetype old = item ? item->content - item->indent : 0;
        const QString marker = all ? QString() : numbered ? QString::number(number++) + u". "_s : u"- "_s;
        if (!all && item && item->isNumbered() == numbered && !numbered)
            continue;
        patch.replace(line.begin + indent, old, marker);
    }
    if (selected.begin == selected.end)
        return patch.changeWithCursor(selected.begin, true);
    return patch.change();
}

std::optional<TextChange> nextItem(const SelectedText &selected)
{
    const QStringView text = selected.text;
    const TextRange line = lineAround(text, selected.begin);
    const QStringView view = viewOf(text, line);
    const std::optional<ItemStart> item = itemStart(view);
    if (!item || selected.begin < line.begin + item->content + item->box || isFenced(text, line.begin))
        return {};
    const bool empty = isBlankText(view.sliced(item->content + item->box)) && selected.end <= line.end;
    TextPatch patch(selected);
    if (empty) {
        // Out one level: to the list around, or out of the list.
        const std::optional<ItemStart> outer =
            item->indent > 0 ? itemAbove(text, line, item->indent, false) : std::nullopt;
        QString marker;
        if (outer) {
            marker = QString(outer->indent, u' ')
                     + (outer->isNumbered() ? QString::number(outer->number + 1) : QString()) + outer->mark
                     + u' ';
        }
        patch.replace(line.begin, view.size(), marker);
        return patch.changeWithCursor(line.begin, true);
    }
    QString marker = view.first(item->indent).toString();
    if (item->isNumbered())
        marker += QString::number(item->number + 1);
    marker += item->mark;
    marker +=
        QString(qMax<qsizetype>(1, item->content - item->indent
                                       - (item->isNumbered() ? QString::number(item->number).size() : 0) - 1),
                u' ');
    if (item->box > 0)
        marker += u"[ ] "_s;
    // Blanks around the cursor would begin or end a line.
    qsizetype begin = selected.begin;
    qsizetype end = selected.end;
    while (begin > line.begin + item->content + item->box && text[begin - 1].isSpace())
        --begin;
    while (end < text.size() && (text[end] == u' ' || text[end] == u'\t'))
        ++end;
    patch.replace(begin, end - begin, u'\n' + marker);
    if (item->isNumbered())
        renumber(patch, text, lineAround(text, selected.end), *item, item->number + 2);
    std::optional<TextChange> change = patch.changeWithCursor(begin, true);
    if (change)
        change->selectionBegin = change->selectionEnd = begin + 1 + marker.size();
    return change;
}

bool beginsItem(QStringView line)
{
    return itemStart(line).has_value();
}

std::optional<TextChange> indentedItems(const SelectedText &selected, bool in)
{
    const QStringView text = selected.text;
    const TextRange touched = touchedLines(selected);
    const TextRange first = lineAround(text, touched.begin);
    const std::optional<ItemStart> item = itemStart(viewOf(text, first));
    if (!item)
        return {};
    const std::optional<ItemStart> above = itemAbove(text, first, item->indent, in);
    if (in ? !above || above->indent != item->indent : item->indent == 0)
        return {};
    // In: under the text of the item before. Out: beside the item around.
    const qsizetype to = in ? above->content : above ? above->indent : 0;
    const qsizetype by = to - item->indent;
    TextPatch patch(selected);
    TextRange line = first;
    for (;;) {
        const QStringView view = viewOf(text, line);
        qsizetype indent = 0;
        while (indent < view.size() && view[indent].isSpace())
            ++indent;
        const bool within = line.begin <= touched.end || isBlankText(view) || indent > item->indent;
        if (!within)
            break;
        if (!isBlankText(view) && by > 0)
            patch.insert(line.begin, QString(by, u' '));
        else if (!isBlankText(view))
            patch.replace(line.begin, qMin(-by, indent), QString());
        if (line.end >= text.size())
            break;
        line = lineAround(text, line.end + 1);
    }
    if (selected.begin == selected.end)
        return patch.changeWithCursor(selected.begin, true);
    return patch.change();
}

} // namespace cardwright

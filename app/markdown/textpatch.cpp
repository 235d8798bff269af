#include "markdown/textpatch.h"

#include <algorithm>

namespace cardwright {

void TextPatch::replace(qsizetype offset, qsizetype removed, const QString &inserted)
{
    auto at = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
                               [](qsizetype place, const Piece &piece) { return place < piece.offset; });
    for (auto before = at; removed > 0 && before != m_pieces.begin();) {
        --before;
        if (before->removed == 0)
            continue;
        if (before->offset + before->removed > offset)
            return;
        break; // those before end before it
    }
    m_pieces.insert(at, {offset, removed, inserted});
}

qsizetype TextPatch::placeAfter(qsizetype place, bool behind) const
{
    qsizetype after = place;
    for (const Piece &piece : m_pieces) {
        if (piece.offset > place || (piece.offset == place && piece.removed == 0 && !behind))
            break;
        if (piece.offset == place && piece.removed > 0) { // gone from here on
            after += behind ? piece.inserted.size() : 0;
            continue;
        }
        after += piece.inserted.size() - qMin(piece.removed, place - piece.offset);
    }
    return after;
}

std::optional<TextChange> TextPatch::joined() const
{
    if (m_pieces.isEmpty())
        return {};
    TextChange change;
    change.offset = m_pieces.first().offset;
    qsizetype at = change.offset;
    for (const Piece &piece : m_pieces) {
        change.inserted += QStringView(m_before.text).sliced(at, piece.offset - at);
        change.inserted += piece.inserted;
        at = piece.offset + piece.removed;
    }
    change.removed = at - change.offset;
    return change;
}

std::optional<TextChange> TextPatch::change() const
{
    std::optional<TextChange> change = joined();
    if (change) {
        change->selectionBegin = placeAfter(m_before.begin, true);
        change->selectionEnd = qMax(change->selectionBegin, placeAfter(m_before.end, false));
    }
    return change;
}

std::optional<TextChange> TextPatch::changeWithCursor(qsizetype place, bool behind) const
{
    std::optional<TextChange> change = joined();
    if (change)
        change->selectionBegin = change->selectionEnd = placeAfter(place, behind);
    return change;
}

TextRange lineAround(QStringView text, qsizetype at)
{
    TextRange line{at, at};
    while (line.begin > 0 && text[line.begin - 1] != u'\n')
        --line.begin;
    while (line.end < text.size() && text[line.end] != u'\n')
        ++line.end;
    return line;
}

TextRange touchedLines(const SelectedText &selected)
{
    const qsizetype last = selected.end > selected.begin && selected.text[selected.end - 1] == u'\n'
                               ? selected.end - 1
                               : selected.end;
    return {lineAround(selected.text, selected.begin).begin, lineAround(selected.text, last).end};
}

} // namespace cardwright

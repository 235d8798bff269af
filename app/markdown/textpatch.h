#pragma once

#include "markdown/formatting.h"

namespace cardwright {

// A piece of a text, in UTF-16 units.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return begin >= end; }
    bool operator==(const TextRange &) const = default;
};

// Gathers replacements at several places of a text and makes them one change.
class TextPatch
{
public:
    explicit TextPatch(const SelectedText &before)
        : m_before(before)
    {}

    // Places are those of the text before; a second replacement of the same characters is ignored.
    void replace(qsizetype offset, qsizetype removed, const QString &inserted);
    void insert(qsizetype offset, const QString &inserted) { replace(offset, 0, inserted); }

    // The change, with the selection kept on its text: what is inserted at its ends stays outside.
    std::optional<TextChange> change() const;
    // The same with the cursor at a place of the text before, in front of what is inserted there or behind.
    std::optional<TextChange> changeWithCursor(qsizetype place, bool behind) const;

private:
    struct Piece
    {
        qsizetype offset;
        qsizetype removed;
        QString inserted;
    };

    qsizetype placeAfter(qsizetype place, bool behind) const;
    std::optional<TextChange> joined() const;

    const SelectedText &m_before;
    QList<Piece> m_pieces; // by offset
};

// The lines that a selection touches, without the end of the last; one that it only reaches is out.
TextRange touchedLines(const SelectedText &selected);
// The line that holds `at`, without its end.
TextRange lineAround(QStringView text, qsizetype at);

} // namespace cardwright

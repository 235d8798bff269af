#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cardwright {

// Markdown text and what is selected in it; begin == end is a cursor.
struct SelectedText
{
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const SelectedText &) const = default;
};

// One replacement in such a text, and the selection after it.
struct TextChange
{
    qsizetype offset = 0;
    qsizetype removed = 0;
    QString inserted;
    qsizetype selectionBegin = 0;
    qsizetype selectionEnd = 0;
};

SelectedText changed(const SelectedText &before, const TextChange &change);

// The gestures of writing Markdown. Each gives nothing where it would change nothing.

enum class TextMark { Bold, Italic, Code };
// Puts marks around the selection, or around the word at the cursor; takes them away where they are.
// Without a word, the marks alone with the cursor between them. Every selected line gets its own; as
// code, several lines become a fenced block.
std::optional<TextChange> toggledMark(const SelectedText &selected, TextMark mark);

// "[word](…)" with the cursor where the address goes, or around a selected address where the text goes;
// a link that the cursor is in becomes its text.
std::optional<TextChange> toggledLink(const SelectedText &selected);

// A table with these column names below the line of the cursor; a selected range or CSV becomes its
// content instead. The first column's name is selected.
std::optional<TextChange> insertedTable(const SelectedText &selected, const QStringList &columns);

// A picture in Markdown; `path` is relative and not yet encoded.
QString pictureMarkdown(const QString &path, const QString &alternative);

} // namespace cardwright

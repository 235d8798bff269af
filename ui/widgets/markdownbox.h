#pragma once

#include "markdown/formatting.h"

#include <QList>
#include <QString>

class QPlainTextEdit;
class QMenu;

namespace cardwright {

// What the keys and menus of writing do to a text.
enum class FormatGesture { Bold, Italic, Code, Link, Bullets, Numbers, Indent, Outdent, Table };

// A text box that the gestures of writing work in. Each of them is one step of the document's history.
class MarkdownBox
{
public:
    virtual ~MarkdownBox() = default;

    virtual bool takes(FormatGesture gesture) const = 0;
    virtual void apply(FormatGesture gesture) = 0;
    virtual void pastePlain() = 0; // the clipboard's text as it is
};

// The change that a gesture makes to a text; nothing where it makes none.
std::optional<TextChange> formatChange(FormatGesture gesture, const SelectedText &selected);

// The text of a box with every character as it is, and what is selected.
SelectedText selectedText(const QPlainTextEdit &box);
// What Enter does in a list; nothing elsewhere.
std::optional<TextChange> itemAfter(const QPlainTextEdit &box);
void applyChange(QPlainTextEdit &box, const TextChange &change);

// The selected text as it goes to the clipboard: Markdown is text, whatever colours it has here.
QString copiedText(const QPlainTextEdit &box);

// Adds the window's own entries for writing to the context menu of a box, where the window has them.
void addWritingEntries(QMenu &menu, const QPlainTextEdit &box);

} // namespace cardwright

#include "widgets/markdownbox.h"

#include "markdown/listformatting.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct BoxText
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownBox)
};

} // namespace

std::optional<TextChange> formatChange(FormatGesture gesture, const SelectedText &selected)
{
    switch (gesture) {
    case FormatGesture::Bold:
        return toggledMark(selected, TextMark::Bold);
    case FormatGesture::Italic:
        return toggledMark(selected, TextMark::Italic);
    case FormatGesture::Code:
        return toggledMark(selected, TextMark::Code);
    case FormatGesture::Link:
        return toggledLink(selected);
    case FormatGesture::Bullets:
        return toggledList(selected, false);
    case FormatGesture::Numbers:
        return toggledList(selected, true);
    case FormatGesture::Indent:
        return indentedItems(selected, true);
    case FormatGesture::Outdent:
        return indentedItems(selected, false);
    case FormatGesture::Table:
        return insertedTable(selected, {BoxText::tr("First column"), BoxText::tr("Second column")});
    }
    return {};
}

SelectedText selectedText(const QPlainTextEdit &box)
{
    SelectedText selected;
    for (QTextBlock block = box.document()->begin(); block.isValid(); block = block.next()) {
        if (block != box.document()->begin())
            selected.text += u'\n';
        selected.text += block.text();
    }
    selected.begin = box.textCursor().selectionStart();
    selected.end = box.textCursor().selectionEnd();
    return selected;
}

std::optional<TextChange> itemAfter(const QPlainTextEdit &box)
{
    // The text of a huge card takes long to put together, and most lines are no items.
    const int cursor = box.textCursor().selectionStart();
    return beginsItem(box.document()->findBlock(cursor).text()) ? nextItem(selectedText(box)) : std::nullopt;
}

void applyChange(QPlainTextEdit &box, const TextChange &change)
{
    QTextCursor cursor = box.textCursor();
    cursor.setPosition(int(change.offset));
    cursor.setPosition(int(change.offset + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.inserted);
    const int last = box.document()->characterCount() - 1;
    cursor.setPosition(qMin(int(change.selectionBegin), last));
    cursor.setPosition(qMin(int(change.selectionEnd), last), QTextCursor::KeepAnchor);
    box.setTextCursor(cursor);
    box.ensureCursorVisible();
}

QString copiedText(const QPlainTextEdit &box)
{
    return box.textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

void addWritingEntries(QMenu &menu, const QPlainTextEdit &box)
{
    if (box.isReadOnly() || !dynamic_cast<const MarkdownBox *>(&box))
        return;
    if (auto *plain = box.window()->findChild<QAction *>(u"pastePlain"_s)) {
        QAction *paste = nullptr;
        QAction *after = nullptr;
        for (QAction *action : menu.actions()) {
            if (paste && !after)
                after = action;
            if (action->objectName() == "edit-paste"_L1)
                paste = action;
        }
        menu.insertAction(after, plain);
    }
    if (auto *format = box.window()->findChild<QMenu *>(u"formatMenu"_s)) {
        menu.addSeparator();
        menu.addMenu(format);
    }
}

} // namespace cardwright

#pragma once

#include "panels/pastedpicture.h"
#include "widgets/markdownbox.h"

#include <QPlainTextEdit>

#include <functional>

namespace cardwright {

// A box of plain text that is as high as its text, up to a limit. It has no undo of its own: undo
// belongs to the document, so the keys go on to the window.
class GrowingText : public QPlainTextEdit, public MarkdownBox
{
    Q_OBJECT

public:
    enum class Lines { One, Many }; // One: no line breaks; it wraps all the same

    explicit GrowingText(Lines lines, QWidget *parent = nullptr);

    // Every character as it is, no-break spaces and U+2028 included.
    QString text() const;
    // Changes only what differs, so that cursor and selection stay. False where the box cannot
    // hold the text as it is.
    bool setText(const QString &text);
    void setLineRange(int least, int most);
    void setPlaceholder(const QString &text);
    void setRoomAtEnd(int pixels); // right of the text, for a button
    void moveCursorToEnd();
    // The text is Markdown of several lines: lists go on with Enter, rich text and tables are pasted as
    // Markdown, pictures are offered. Else bold and the like work only in a box of one line.
    void setTakesMarkdown(bool takes) { m_takesMarkdown = takes; }
    // Puts text in the place of a selection, as a step of the history.
    void insertStep(QTextCursor place, const QString &text);

    bool takes(FormatGesture gesture) const override;
    void apply(FormatGesture gesture) override;
    void pastePlain() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(); // by the user
    void returnPressed();
    void backspaceOnEmpty();
    void moveRequested(int by); // Alt+Up, Alt+Down
    void left();                // the focus went elsewhere
    void picturesOffered(const QList<cardwright::OfferedPicture> &pictures); // for the place of the cursor

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool isForWindow(const QMimeData &dragged) const;
    void asStep(const std::function<void()> &change);
    void pasteText(QString text);
    bool breakLine(const QKeyEvent &event);
    void leaveComment();
    int around() const;
    int heightOfLines(int lines) const;
    int wantedHeight();
    void updateHeight();
    void keepCursorInSight();

    Lines m_lines;
    int m_least = 1;
    int m_most = 30;
    QString m_edited; // the text that was last seen
    bool m_takesMarkdown = false;
    bool m_setting = false;
    bool m_roomForPlaceholder = true; // stays while the user types the first text
};

// True for the keys of undo and redo.
bool isHistoryKey(const QKeyEvent *event);

} // namespace cardwright

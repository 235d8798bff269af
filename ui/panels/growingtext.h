#pragma once

#include <QPlainTextEdit>

namespace cardwright {

// A box of plain text that is as high as its text, up to a limit. It has no undo of its own: undo
// belongs to the document, so the keys go on to the window.
class GrowingText : public QPlainTextEdit
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(); // by the user
    void returnPressed();
    void backspaceOnEmpty();
    void moveRequested(int by); // Alt+Up, Alt+Down
    void left();                // the focus went elsewhere

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int around() const;
    int heightOfLines(int lines) const;
    int wantedHeight();
    void updateHeight();
    void keepCursorInSight();

    Lines m_lines;
    int m_least = 1;
    int m_most = 30;
    bool m_setting = false;
    bool m_roomForPlaceholder = true; // stays while the user types the first text
};

// True for the keys of undo and redo.
bool isHistoryKey(const QKeyEvent *event);

} // namespace cardwright

#include "panels/growingtext.h"
#include "widgets/textmenu.h"

#include <QContextMenuEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>


namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPlaceholderLines = 6;

} // namespace

bool isHistoryKey(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

GrowingText::GrowingText(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateHeight();
        if (!m_setting)
            emit edited();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &GrowingText::keepCursorInSight);
}

QString GrowingText::text() const
{
    QString text; // toPlainText() would change no-break spaces and U+2028
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block != document()->begin())
            text += u'\n';
        text += block.text();
    }
    return text;
}

bool GrowingText::setText(const QString &text)
{
    const QString before = this->text();
    if (text == before)
        return true;
    const qsizetype shorter = qMin(before.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    m_setting = true;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(head, text.size() - head - tail));
    m_setting = false;
    if (!hasFocus())
        m_roomForPlaceholder = text.isEmpty();
    updateHeight();
    return this->text() == text;
}

void GrowingText::setLineRange(int least, int most)
{
    m_least = least;
    m_most = most;
    setVerticalScrollBarPolicy(most > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateHeight();
}

void GrowingText::setPlaceholder(const QString &text)
{
    if (text == placeholderText())
        return;
    setPlaceholderText(text);
    updateHeight();
}

void GrowingText::setRoomAtEnd(int pixels)
{
    setViewportMargins(0, 0, pixels, 0);
}

void GrowingText::moveCursorToEnd()
{
    moveCursor(QTextCursor::End);
}

int GrowingText::around() const
{
    // frameWidth() knows nothing of the style sheet's padding above and below.
    // With a pixel or two to spare, or the box would scroll.
    return qBound(2, height() - viewport()->height(), 24) + 2 * int(document()->documentMargin()) + 2;
}

int GrowingText::heightOfLines(int lines) const
{
    return lines * fontMetrics().lineSpacing();
}

int GrowingText::wantedHeight()
{
    const int least = heightOfLines(m_least);
    const int most = heightOfLines(m_most);
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height <= most; block = block.next()) {
        blockBoundingRect(block); // lays the block out
        const QTextLayout *layout = block.layout();
        for (int line = 0; line < layout->lineCount(); ++line)
            height += layout->lineAt(line).height();
    }
    if (m_roomForPlaceholder && !placeholderText().isEmpty()) {
        const int room = viewport()->width() - 2 * int(document()->documentMargin());
        const QRect place = fontMetrics().boundingRect(QRect(0, 0, qMax(room, 40), 10000),
                                                       Qt::AlignTop | Qt::TextWordWrap, placeholderText());
        height = qMax(height, qreal(qMin(place.height(), heightOfLines(kMostPlaceholderLines))));
    }
    return qBound(least, qCeil(height), most) + around();
}

void GrowingText::updateHeight()
{
    if (!testAttribute(Qt::WA_WState_Polished) && !isVisible())
        ensurePolished();
    const int height = wantedHeight();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize GrowingText::sizeHint() const
{
    return {240, minimumHeight()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {40, minimumHeight()};
}

// While typing, the page follows the cursor.
void GrowingText::keepCursorInSight()
{
    if (!hasFocus() || m_setting)
        return;
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget()) {
        auto *page = qobject_cast<QScrollArea *>(ancestor);
        if (!page || !page->widget())
            continue;
        const QRect cursor = cursorRect();
        const QPoint place = viewport()->mapTo(page->widget(), cursor.center());
        page->ensureVisible(page->horizontalScrollBar()->value(), place.y(), 0, cursor.height() + 12);
        return;
    }
}

bool GrowingText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isHistoryKey(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore();
        return;
    }
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_lines == Lines::One && enter) {
        if (plain)
            emit returnPressed();
        else
            event->ignore();
        return;
    }
    if (m_lines == Lines::One && plain && event->key() == Qt::Key_Backspace && document()->isEmpty()) {
        emit backspaceOnEmpty();
        return;
    }
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (m_lines == Lines::One && vertical && event->modifiers() == Qt::AltModifier) {
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateHeight();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_roomForPlaceholder = document()->isEmpty();
    updateHeight();
    emit left();
}

// The wheel scrolls the page, unless this box has the focus and more text than it shows.
void GrowingText::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void GrowingText::contextMenuEvent(QContextMenuEvent *event)
{
    showTextMenu(*this, event->globalPos());
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    QString text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (m_lines == Lines::One)
        text.replace(u'\n', u' ');
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace cardwright

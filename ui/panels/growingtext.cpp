#include "panels/growingtext.h"

#include "panels/answereditor.h"
#include "widgets/pastedmarkdown.h"
#include "widgets/textmenu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPlaceholderLines = 6;
constexpr qsizetype kMostPasted = 500'000; // characters: some 70 ms

bool isInline(FormatGesture gesture)
{
    return gesture == FormatGesture::Bold || gesture == FormatGesture::Italic || gesture == FormatGesture::Code
           || gesture == FormatGesture::Link;
}

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
        const QString now = this->text();
        if (now == m_edited) // new colours alone
            return;
        m_edited = now;
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
    m_edited = this->text();
    return m_edited == text;
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

bool GrowingText::takes(FormatGesture gesture) const
{
    return !isReadOnly() && (m_takesMarkdown || (m_lines == Lines::One && isInline(gesture)));
}

// What a gesture changes is undone alone, apart from what was typed before and after.
void GrowingText::asStep(const std::function<void()> &change)
{
    AnswerEditor *editor = nullptr;
    for (QWidget *ancestor = parentWidget(); ancestor && !editor; ancestor = ancestor->parentWidget())
        editor = qobject_cast<AnswerEditor *>(ancestor);
    if (editor)
        emit editor->stepEnded();
    change();
    if (editor)
        emit editor->stepEnded();
}

void GrowingText::apply(FormatGesture gesture)
{
    if (!takes(gesture))
        return;
    if (const std::optional<TextChange> change = formatChange(gesture, selectedText(*this)))
        asStep([&] { applyChange(*this, *change); });
}

void GrowingText::insertStep(QTextCursor place, const QString &text)
{
    asStep([&] {
        place.insertText(text);
        setTextCursor(place);
    });
    ensureCursorVisible();
}

void GrowingText::pastePlain()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!isReadOnly() && copied && copied->hasText())
        pasteText(pastedPlainText(*copied));
}

void GrowingText::pasteText(QString text)
{
    if (text.size() > kMostPasted) {
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()),
                           tr("This text is too long to be pasted into one field."), this);
        return;
    }
    if (m_lines == Lines::One)
        text.replace(u'\n', u' ');
    leaveComment();
    insertStep(textCursor(), text);
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
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isHistoryKey(event) || (tab && tabChangesFocus())) { // that had nowhere to go: no text for it
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
    if (enter && m_takesMarkdown && breakLine(*event))
        return;
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (m_lines == Lines::One && vertical && event->modifiers() == Qt::AltModifier) {
        emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const bool types = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (types && !event->text().isEmpty() && event->text().front().isPrint())
        leaveComment();
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        leaveComment();
    QPlainTextEdit::inputMethodEvent(event);
}

// What is written on the line where a comment of its own ends is HTML to Markdown: stars, links and lists would
// stand there as they are typed (CommonMark, "HTML blocks", kind 2). So it goes to the next line.
void GrowingText::leaveComment()
{
    QTextCursor cursor = textCursor();
    if (!m_takesMarkdown || m_lines == Lines::One || isReadOnly() || cursor.hasSelection() || !cursor.atBlockEnd()
        || !cursor.block().text().trimmed().endsWith("-->"_L1))
        return;
    const QString before = toPlainText().first(cursor.position());
    const qsizetype begin = before.lastIndexOf("<!--"_L1);
    const qsizetype line = begin < 0 ? -1 : before.lastIndexOf(u'\n', begin) + 1;
    if (line < 0 || begin - line > 3 || !QStringView(before).sliced(line, begin - line).trimmed().isEmpty())
        return; // within a sentence
    cursor.insertText(u"\n"_s);
    setTextCursor(cursor);
}

// Enter goes on with a list; with Shift it is a line break and no more. True where that was done.
bool GrowingText::breakLine(const QKeyEvent &event)
{
    if (isReadOnly() || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
    const std::optional<TextChange> change = shifted ? std::nullopt : itemAfter(*this);
    if (change)
        asStep([&] { applyChange(*this, *change); });
    else if (shifted) // Qt's own would be U+2028
        textCursor().insertText(u"\n"_s);
    else
        return false;
    ensureCursorVisible();
    return true;
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

// Files are opened by the window, but for pictures that this box takes.
bool GrowingText::isForWindow(const QMimeData &dragged) const
{
    return offersFiles(dragged) && !(m_takesMarkdown && offersPictures(dragged));
}

void GrowingText::dragEnterEvent(QDragEnterEvent *event)
{
    if (isForWindow(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragEnterEvent(event);
}

void GrowingText::dragMoveEvent(QDragMoveEvent *event)
{
    if (isForWindow(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dragMoveEvent(event);
}

void GrowingText::dropEvent(QDropEvent *event)
{
    if (isForWindow(*event->mimeData()))
        event->ignore();
    else
        QPlainTextEdit::dropEvent(event);
}

// Without the HTML that Qt would add: pasted back it would be taken for a page's text.
QMimeData *GrowingText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(copiedText(*this));
    return copied;
}

bool GrowingText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || (m_takesMarkdown && (source->hasHtml() || offersPictures(*source)));
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !canInsertFromMimeData(source))
        return;
    if (m_takesMarkdown && offersPictures(*source))
        emit picturesOffered(offeredPictures(*source));
    else
        pasteText(m_takesMarkdown ? pastedMarkdown(*source) : pastedPlainText(*source));
}

} // namespace cardwright

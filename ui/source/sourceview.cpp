#include "source/sourceview.h"

#include "editing/carddocument.h"
#include "markdown/lines.h"
#include "panels/growingtext.h"
#include "theme/theme.h"
#include "widgets/markdownhighlighter.h"
#include "widgets/pastedmarkdown.h"
#include "widgets/textmenu.h"

#include <QContextMenuEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 5'000'000;
constexpr qsizetype kMostHeadings = 50'000; // with more of them a key that makes another one would be waited for
constexpr qsizetype kMostColoured = 400'000; // beyond that the first colouring would be felt
constexpr qsizetype kPiece = 200'000;        // characters that are shown at a time: some 30 ms

} // namespace

SourceView::SourceView(CardDocument &document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_document(document)
{
    setObjectName(u"sourceView"_s);
    setAccessibleName(tr("Markdown source of the card"));
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(Theme::mono());
    connect(this->document(), &QTextDocument::contentsChange, this, &SourceView::textEdited);
    connect(this, &QPlainTextEdit::textChanged, this, &SourceView::writeEdits);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::cursorMoved);
    connect(&document, &CardDocument::changed, this, &SourceView::follow);
    connect(&document, &CardDocument::pathChanged, this, &SourceView::updateState);
    connect(&document, &CardDocument::lockedChanged, this, &SourceView::updateState);
}

void SourceView::takeColours()
{
    setFont(Theme::mono());
    if (!m_highlighter)
        return;
    m_highlighter->takeColours();
    m_highlighter->rehighlight();
}

void SourceView::setLive(bool live)
{
    m_live = live;
    follow();
}

void SourceView::updateState()
{
    const State before = m_state;
    const qsizetype size = m_document.card().bytes().size();
    m_state = size > kMostBytes         ? State::TooLarge
              : m_document.isReadOnly() ? State::FileReadOnly
              : !m_source.isExact()     ? State::NotText
              : m_document.card().nodes().size() > kMostHeadings ? State::TooManyHeadings
                                                                 : State::Editable;
    setReadOnly(m_state != State::Editable || !m_shown);
    // Where nothing can be written the keyboard still reads and selects.
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard
                            | Qt::TextSelectableByMouse);
    if (m_state != before)
        emit stateChanged();
}

QString SourceView::textBetween(int begin, int end) const
{
    QString text; // toPlainText() would change no-break spaces
    QTextBlock block = document()->findBlock(begin);
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        const int from = qMax(0, begin - block.position());
        text += QStringView(block.text()).mid(from, end - block.position() - from);
        if (end <= block.position() + block.length() - 1)
            break;
        text += u'\n';
    }
    return text;
}

void SourceView::showAll()
{
    const QByteArray &bytes = m_document.card().bytes();
    m_source = bytes.size() > kMostBytes ? SourceText() : SourceText(bytes);
    delete std::exchange(m_highlighter, nullptr);
    m_shown = false;
    clear();
    showMore();
}

void SourceView::showMore()
{
    const QScopedValueRollback following(m_following, true);
    const int shown = document()->characterCount() - 1;
    qsizetype end = qMin(shown + kPiece, m_source.size());
    if (end < m_source.size()) // whole lines: a character of two units is not parted
        end = qMax(end, m_source.positionOf(lineEnd(m_source.bytes(), m_source.byteOf(end))));
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const int place = textCursor().position();
    cursor.insertText(m_source.text(shown, end - shown));
    if (textCursor().position() != place) { // it went along with the end
        QTextCursor back = textCursor();
        back.setPosition(place);
        setTextCursor(back);
    }
    if (end < m_source.size()) {
        m_filling.start(0, this);
        return;
    }
    m_filling.stop();
    m_shown = true;
    if (m_document.card().bytes().size() <= kMostColoured)
        m_highlighter = new MarkdownHighlighter(document(), MarkdownHighlighter::Look::Source);
    updateState();
    goToNode(std::exchange(m_goLater, kNoNode));
    if (const ByteRange range = std::exchange(m_selectLater, {}); !range.isEmpty())
        select(range);
}

void SourceView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_filling.timerId())
        showMore();
    else
        QPlainTextEdit::timerEvent(event);
}

// The document changed, by an edit here or elsewhere: shows what differs, so that the cursor stays.
void SourceView::follow()
{
    if (!m_live || m_following || !m_edits.isEmpty())
        return;
    const QByteArray &bytes = m_document.card().bytes();
    if (m_shown && bytes == m_source.bytes())
        return;
    const QScopedValueRollback following(m_following, true);
    const bool whole =
        !m_shown || bytes.size() > kMostBytes || m_source.bytes().isEmpty() || !m_source.isExact();
    if (whole) {
        showAll();
    } else {
        const SourceText::Edit edit = m_source.moved(bytes);
        QTextCursor cursor(document());
        cursor.setPosition(int(edit.position));
        cursor.setPosition(int(edit.position + edit.removed), QTextCursor::KeepAnchor);
        cursor.insertText(edit.inserted);
        // Undo and redo from here are seen where they happen.
        if (hasFocus() && isVisible()) {
            cursor.setPosition(int(edit.position + edit.inserted.size()));
            setTextCursor(cursor);
        }
    }
    updateState();
}

void SourceView::textEdited(int position, int removed, int added)
{
    if (m_following || !m_live || !m_shown)
        return;
    // Qt may count the end of the last block as well.
    const int size = document()->characterCount() - 1;
    SourceText::Edit edit{position, qMin<qsizetype>(removed, m_source.size() - position), {}};
    int end = qMin(position + added, size);
    if (m_source.size() - edit.removed + (end - position) != size) {
        edit.position = 0;
        edit.removed = m_source.size();
        end = size;
    }
    edit.inserted = textBetween(int(edit.position), end);
    const Splice splice = m_source.edited(edit);
    if (splice.removed != splice.inserted)
        m_edits.append(splice);
}

void SourceView::writeEdits()
{
    if (m_following || m_edits.isEmpty())
        return;
    // Taken one by one: the document says after each that it changed, and is not to be followed yet.
    while (!m_edits.isEmpty()) {
        m_document.replaceSource(m_edits.first(), tr("Edit Markdown"));
        m_edits.removeFirst();
    }
    follow(); // does nothing as long as both say the same
    cursorMoved();
}

NodeKey SourceView::nodeAtCursor() const
{
    const QList<Node> &nodes = m_document.card().nodes();
    const qsizetype byte = m_source.byteOf(textCursor().position());
    const auto after = std::partition_point(nodes.cbegin(), nodes.cend(),
                                            [byte](const Node &node) { return node.extent.begin <= byte; });
    return after == nodes.cbegin() ? kNoNode : std::prev(after)->key;
}

void SourceView::cursorMoved()
{
    if (!m_live || !m_shown || m_following || !m_edits.isEmpty()
        || m_source.bytes().size() != m_document.card().bytes().size())
        return;
    const NodeKey node = nodeAtCursor();
    if (node == m_node)
        return;
    m_node = node;
    if (node != kNoNode)
        emit nodeEntered(node);
}

void SourceView::goToNode(NodeKey key)
{
    const int index = m_document.card().indexOfKey(key);
    if (index < 0)
        return;
    if (!m_shown) {
        m_goLater = key;
        return;
    }
    const Node &node = m_document.card().nodes()[index];
    m_node = key;
    const bool atHeading = node.body.isEmpty() && node.level > 0;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(m_source.positionOf(atHeading ? node.heading.begin : node.body.begin)));
    if (atHeading)
        cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    // The heading at the top.
    QTextCursor top(document());
    top.setPosition(int(m_source.positionOf(node.heading.begin)));
    verticalScrollBar()->setValue(qMax(0, top.block().firstLineNumber() - 1));
    ensureCursorVisible();
}

void SourceView::select(ByteRange range)
{
    if (!m_shown) {
        m_selectLater = range;
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(m_source.positionOf(range.begin)));
    cursor.setPosition(int(m_source.positionOf(range.end)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Ctrl+U would delete the line where X11's keys hold.
        if (isHistoryKey(key) || key->matches(QKeySequence::DeleteCompleteLine)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

// A run of typing ends where the cursor goes elsewhere.
void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event)) {
        event->ignore();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && !isReadOnly()) {
        if (const std::optional<TextChange> next = itemAfter(*this)) {
            change(next);
            return;
        }
    }
    const quint64 revision = m_document.revision();
    const int position = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (revision == m_document.revision() && position != textCursor().position())
        m_document.endTyping();
}

void SourceView::apply(FormatGesture gesture)
{
    if (takes(gesture))
        change(formatChange(gesture, selectedText(*this)));
}

// A step of its own.
void SourceView::change(const std::optional<TextChange> &change)
{
    if (!change)
        return;
    m_document.endTyping();
    applyChange(*this, *change);
    m_document.endTyping();
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    m_document.endTyping();
    QPlainTextEdit::mousePressEvent(event);
}

void SourceView::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_document.endTyping();
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    showTextMenu(*this, event->globalPos());
}

// Without the HTML that Qt would add: pasted into a field it would be taken for a page's text.
QMimeData *SourceView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(copiedText(*this));
    return copied;
}

// Files that are dropped are opened by the window.
bool SourceView::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !offersFiles(*source);
}

// Plain text, as a step of its own: here the file is edited as it stands.
void SourceView::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    m_document.endTyping();
    textCursor().insertText(source->text());
    m_document.endTyping();
    ensureCursorVisible();
}

} // namespace cardwright

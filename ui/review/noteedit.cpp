#include "review/noteedit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

namespace cardwright {

namespace {

constexpr int kLeast = 2;
constexpr int kMost = 10;
constexpr int kAround = 12; // frame and padding

} // namespace

NoteEdit::NoteEdit(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::updateGeometry);
}

void NoteEdit::showText(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
}

int NoteEdit::lines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMost; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    return qBound(kLeast, lines, kMost);
}

QSize NoteEdit::sizeHint() const
{
    const int margin = static_cast<int>(document()->documentMargin());
    return {200, lines() * fontMetrics().lineSpacing() + 2 * margin + kAround};
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        emit submitted();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the form's
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

// The page scrolls; a text that is longer than its box is scrolled where the focus is.
void NoteEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && lines() == kMost)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace cardwright

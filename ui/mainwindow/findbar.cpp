#include "mainwindow/findbar.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit)
    , m_message(new QLabel)
    , m_previous(addButton(u"findPrevious"_s, tr("Previous place (Shift+F3)")))
    , m_next(addButton(u"findNext"_s, tr("Next place (F3)")))
    , m_case(addButton(u"findMatchCase"_s, tr("Capital and small letters differ")))
    , m_word(addButton(u"findWholeWord"_s, tr("Whole words only")))
    , m_close(addButton(u"findClose"_s, tr("Close (Esc)")))
    , m_replaceRow(new QWidget)
    , m_replacement(new QLineEdit)
    , m_replace(new QPushButton(tr("Replace")))
    , m_replaceAll(new QPushButton(tr("Replace All")))
{
    setObjectName(u"findBar"_s);
    setProperty("kind", u"pane"_s);
    setAccessibleName(tr("Find and replace"));
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find in the whole card"));
    m_replacement->setObjectName(u"replaceText"_s);
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_message->setObjectName(u"findMessage"_s);
    m_message->setProperty("kind", u"small"_s);
    m_replace->setObjectName(u"replaceOne"_s);
    m_replaceAll->setObjectName(u"replaceAll"_s);
    m_case->setText(tr("Aa", "match case"));
    m_word->setText(tr("Word", "whole words only"));
    m_case->setCheckable(true);
    m_word->setCheckable(true);

    auto *find = new QHBoxLayout;
    find->setSpacing(4);
    find->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_word),
                            static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_previous),
                            static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_close)})
        find->addWidget(widget);
    auto *replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(6);
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    auto *line = new QFrame;
    line->setProperty("kind", u"line"_s);
    line->setFixedHeight(1);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(12, 6, 8, 6);
    rows->setSpacing(6);
    rows->addLayout(find);
    rows->addWidget(m_replaceRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addLayout(rows);

    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_case, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(m_word, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    m_text->installEventFilter(this);
    m_replacement->installEventFilter(this);
    refreshIcons();
}

QToolButton *FindBar::addButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("kind", u"ghost"_s);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::refreshIcons()
{
    m_previous->setIcon(Theme::icon(u"up"_s));
    m_next->setIcon(Theme::icon(u"down"_s));
    m_close->setIcon(Theme::icon(u"close"_s));
}

void FindBar::open(bool withReplace, const QString &text)
{
    m_replaceRow->setVisible(withReplace);
    if (!text.isEmpty())
        m_text->setText(text);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

SearchQuery FindBar::query() const
{
    return {m_text->text(), m_case->isChecked(), m_word->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

void FindBar::setMessage(const QString &message)
{
    m_message->setText(message);
}

void FindBar::setWritable(bool writable)
{
    m_replace->setEnabled(writable);
    m_replaceAll->setEnabled(writable);
}

// Enter finds, in the other line it replaces. The window's own keys stay the window's: undo is the
// card's, and Ctrl+U shows the source.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride
        && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || key->matches(QKeySequence::DeleteCompleteLine))) {
        event->ignore();
        return true;
    }
    const bool enter =
        event->type() == QEvent::KeyPress && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!enter)
        return QFrame::eventFilter(watched, event);
    if (watched == m_replacement)
        m_replace->click();
    else
        emit stepRequested(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace cardwright

#include "preview/previewfindbar.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

PreviewFindBar::PreviewFindBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_previous(addButton(u"previewFindPrevious"_s, tr("Previous place (Shift+Enter)")))
    , m_next(addButton(u"previewFindNext"_s, tr("Next place (Enter)")))
    , m_close(addButton(u"previewFindClose"_s, tr("Close (Esc)")))
{
    setObjectName(u"previewFindBar"_s);
    setProperty("kind", u"header"_s);
    m_text->setObjectName(u"previewFindText"_s);
    m_text->setPlaceholderText(tr("Find in the preview"));
    m_text->setAccessibleName(tr("Find in the preview"));
    m_found->setObjectName(u"previewFound"_s);
    m_found->setProperty("kind", u"small"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addSpacing(4);
    layout->addWidget(m_found);
    for (QToolButton *button : {m_previous, m_next, m_close})
        layout->addWidget(button);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        setFound(-1, 0);
        emit findRequested(m_text->text(), false);
    });
    connect(m_next, &QToolButton::clicked, this, [this] { emit findRequested(m_text->text(), false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit findRequested(m_text->text(), true); });
    connect(m_close, &QToolButton::clicked, this, &PreviewFindBar::close);
    m_text->installEventFilter(this);
    refreshIcons();
    hide();
}

QToolButton *PreviewFindBar::addButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("kind", u"ghost"_s);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PreviewFindBar::refreshIcons()
{
    m_previous->setIcon(Theme::icon(u"up"_s));
    m_next->setIcon(Theme::icon(u"down"_s));
    m_close->setIcon(Theme::icon(u"close"_s));
}

void PreviewFindBar::open()
{
    const bool anew = isHidden();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (anew && !m_text->text().isEmpty())
        emit findRequested(m_text->text(), false);
}

QString PreviewFindBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void PreviewFindBar::setFound(int count, int current)
{
    const bool looking = count < 0 || m_text->text().isEmpty();
    const QString words = looking    ? QString()
                          : count == 0 ? tr("Not found")
                                       : tr("%1 of %2").arg(current).arg(count);
    m_found->setText(words);
    m_text->setAccessibleDescription(words);
    setLook(m_text, "tone", !looking && count == 0 ? QVariant(u"warn"_s) : QVariant());
}

void PreviewFindBar::close()
{
    hide();
    emit closed();
}

// Enter goes on, and undo stays the card's.
bool PreviewFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride
        && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->matches(QKeySequence::DeleteCompleteLine))) {
        event->ignore();
        return true;
    }
    const bool enter = event->type() == QEvent::KeyPress && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!enter)
        return QFrame::eventFilter(watched, event);
    emit findRequested(m_text->text(), key->modifiers() & Qt::ShiftModifier);
    return true;
}

void PreviewFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace cardwright

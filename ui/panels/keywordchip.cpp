#include "panels/keywordchip.h"

#include "theme/theme.h"

#include <QKeyEvent>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAround = 16; // padding and border beside the word
constexpr int kIcon = 12;
constexpr int kGap = 6;
constexpr int kHeight = 26;

} // namespace

KeywordChip::KeywordChip(const QString &word, QWidget *parent)
    : QToolButton(parent)
    , m_word(word)
{
    setProperty("kind", u"chip"_s);
    setIcon(Theme::icon(u"close"_s));
    setIconSize(QSize(kIcon, kIcon));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The cross comes after the word.
    setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(u"<p>"_s + tr("Remove “%1”").arg(word).toHtmlEscaped()); // a card's word is no markup
    setAccessibleName(tr("Keyword %1, press to remove it").arg(word));
    connect(this, &QToolButton::clicked, this, &KeywordChip::removeRequested);
}

void KeywordChip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setEnabled(!readOnly);
    setIcon(readOnly ? QIcon() : Theme::icon(u"close"_s));
    updateGeometry();
}

int KeywordChip::wordWidth() const
{
    return fontMetrics().horizontalAdvance(m_word) + 2;
}

QSize KeywordChip::sizeHint() const
{
    return {wordWidth() + kAround + (m_readOnly ? 0 : kIcon + kGap),
            qMax(kHeight, fontMetrics().height() + 8)};
}

void KeywordChip::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    const int room = width() - (sizeHint().width() - wordWidth());
    QString shown = fontMetrics().elidedText(m_word, Qt::ElideRight, qMax(room, 0));
    shown.replace(u'&', u"&&"_s);
    if (shown != text())
        setText(shown);
}

void KeywordChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->modifiers())
            emit removeRequested();
        return;
    case Qt::Key_Left:
        emit stepWanted(-1);
        return;
    case Qt::Key_Right:
        emit stepWanted(1);
        return;
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace cardwright

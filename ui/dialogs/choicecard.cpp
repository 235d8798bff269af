#include "dialogs/choicecard.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace cardwright {

namespace {

constexpr int kHalo = 3; // room around the card for the focus ring
constexpr int kTile = 44;
constexpr int kIcon = 22;

QLabel *label(const QString &text, const char *kind, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setAttribute(Qt::WA_TransparentForMouseEvents);
    return made;
}

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &sentence,
                       const QString &shortcut, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(icon)
    , m_icon(label({}, "icon", this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(title);
    setAccessibleDescription(sentence);

    m_icon->setFixedSize(kTile, kTile);
    m_icon->setWordWrap(false);
    auto *keys = label(shortcut, "small", this);
    keys->setWordWrap(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_icon);
    top->addStretch();
    top->addWidget(keys, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kHalo + 20, kHalo + 20, kHalo + 20, kHalo + 20);
    column->setSpacing(4);
    column->addLayout(top);
    column->addSpacing(8);
    column->addWidget(label(title, "heading", this));
    column->addWidget(label(sentence, "muted", this));
    column->addStretch();
    showIcon();
}

void ChoiceCard::showIcon()
{
    const Colours &c = Theme::colours();
    const qreal ratio = devicePixelRatioF();
    QPixmap tile(QSize(kTile, kTile) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accentSoft);
    painter.drawRoundedRect(QRect(0, 0, kTile, kTile), 10, 10);
    constexpr int kInset = (kTile - kIcon) / 2;
    painter.drawPixmap(kInset, kInset, Theme::pixmap(m_iconName, kIcon, c.accent, ratio));
    painter.end();
    m_icon->setPixmap(tile);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::colours();
    const QRectF card = QRectF(rect()).adjusted(kHalo, kHalo, -kHalo, -kHalo);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accentSoft);
        painter.drawRoundedRect(rect(), 12 + kHalo, 12 + kHalo);
    }
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() || underMouse() ? c.accent : c.line, pen));
    painter.setBrush(isDown() ? c.sunk : c.pane);
    painter.drawRoundedRect(card.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 12, 12);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QAbstractButton::changeEvent(event);
}

} // namespace cardwright

#include "widgets/infobar.h"

#include "theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kIcon = 16;
constexpr int kReadableWidth = 320; // the sentence keeps this before the buttons go below it

QString wordOf(InfoBar::Tone tone)
{
    switch (tone) {
    case InfoBar::Tone::Warn:
        return u"warn"_s;
    case InfoBar::Tone::Bad:
        return u"bad"_s;
    case InfoBar::Tone::Info:
        break;
    }
    return u"info"_s;
}

} // namespace

InfoBar::InfoBar(Tone tone, const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(sentence, this))
    , m_close(new QToolButton(this))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttonArea(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttonArea))
{
    setProperty("kind", u"bar"_s);
    setProperty("tone", wordOf(tone));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_icon->setFixedSize(kIcon, 20);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHeightForWidth(true); // or it would get the height of a narrow column
    m_sentence->setSizePolicy(wide);
    m_close->setIcon(Theme::icon(u"close"_s));
    m_close->setProperty("kind", u"ghost"_s);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->hide();
    m_buttonRow->setContentsMargins(0, 0, 0, 0);
    m_buttonRow->setSpacing(8);
    m_buttonRow->addStretch();
    m_buttonArea->hide();

    m_middle->setSpacing(8);
    m_middle->addWidget(m_sentence, 1, Qt::AlignVCenter);
    m_middle->addWidget(m_buttonArea, 0, Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(m_middle, 1);
    row->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_close, &QToolButton::clicked, this, [this] {
        emit closed(); // who gives the focus back does so before it is lost
        hide();
    });
    setAccessibleName(sentence);
    showIcon();
}

void InfoBar::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    setLook(this, "tone", wordOf(tone));
    showIcon();
}

QString InfoBar::sentence() const
{
    return m_sentence->text();
}

void InfoBar::setSentence(const QString &sentence)
{
    if (m_sentence->text() == sentence)
        return;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    placeButtons();
    if (isVisible())
        announce();
}

QPushButton *InfoBar::addButton(const QString &text, bool primary)
{
    Q_ASSERT(m_buttons.size() < 4);
    auto *button = new QPushButton(text, m_buttonArea);
    if (primary)
        button->setProperty("kind", u"primary"_s);
    const int index = int(m_buttons.size());
    m_buttons << button;
    m_buttonRow->insertWidget(index, button);
    m_buttonArea->show();
    connect(button, &QPushButton::clicked, this, [this, index] { emit buttonClicked(index); });
    placeButtons();
    return button;
}

void InfoBar::clearButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_buttonArea->hide();
}

void InfoBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InfoBar::takeFocus()
{
    QWidget *first = m_buttons.isEmpty() ? static_cast<QWidget *>(m_close) : m_buttons.first();
    first->setFocus(Qt::TabFocusReason);
}

void InfoBar::showIcon()
{
    const Colours &c = Theme::colours();
    const QColor colour = m_tone == Tone::Bad ? c.bad : m_tone == Tone::Warn ? c.warn : c.accent;
    const QString name = m_tone == Tone::Info ? u"info"_s : u"warning"_s;
    m_icon->setPixmap(Theme::pixmap(name, kIcon, colour, devicePixelRatioF()));
}

// The width alone decides, so the two forms cannot chase each other.
void InfoBar::placeButtons()
{
    const int room = width() - m_buttonArea->sizeHint().width() - kIcon - 64;
    const int wanted =
        std::min(kReadableWidth, m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 8);
    const auto direction = room < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_middle->direction() != direction)
        m_middle->setDirection(direction);
    m_middle->setAlignment(m_buttonArea,
                           direction == QBoxLayout::TopToBottom ? Qt::AlignLeading : Qt::AlignVCenter);
}

void InfoBar::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InfoBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void InfoBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce();
}

void InfoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

void InfoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible())
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace cardwright

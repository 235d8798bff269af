#include "mainwindow/barstack.h"

#include "widgets/infobar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace cardwright {

namespace {

InfoBar::Tone toneOf(BarMessage::Tone tone)
{
    switch (tone) {
    case BarMessage::Tone::Warn:
        return InfoBar::Tone::Warn;
    case BarMessage::Tone::Bad:
        return InfoBar::Tone::Bad;
    case BarMessage::Tone::Info:
        break;
    }
    return InfoBar::Tone::Info;
}

} // namespace

BarStack::BarStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no taller than its messages
}

void BarStack::focusMoved(QWidget *before, QWidget *now)
{
    if (now && isAncestorOf(now) && before && !isAncestorOf(before))
        m_before = before;
}

// Who answered a message goes on where they were.
void BarStack::giveBackFocus()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else
        emit focusHomeless();
}

void BarStack::takeFocus()
{
    if (m_layout->count() > 0)
        static_cast<InfoBar *>(m_layout->itemAt(m_layout->count() - 1)->widget())->takeFocus();
}

void BarStack::show(const BarMessage &message)
{
    withdraw(message.topic);
    auto *bar = new InfoBar(toneOf(message.tone), message.sentence, this);
    bar->setObjectName(QStringLiteral("bar:") + message.topic);
    for (const BarMessage::Button &button : message.buttons)
        bar->addButton(button.text);
    bar->setClosable(true);
    const QString topic = message.topic;
    connect(bar, &InfoBar::closed, this, [this, topic] { withdraw(topic); });
    connect(bar, &InfoBar::buttonClicked, this, [buttons = message.buttons](int index) {
        const auto act = buttons.value(index).act;
        if (act)
            act(); // may take this very bar away; deleteLater() keeps it alive until we are back
    });
    m_bars.insert(topic, bar);
    m_layout->addWidget(bar);
}

void BarStack::withdraw(const QString &topic)
{
    const QStringList topics = topic.isEmpty() ? m_bars.keys() : QStringList(topic);
    for (const QString &one : topics) {
        // What an earlier run left unsaved stays offered until the user decides.
        if (topic.isEmpty() && one.startsWith(QLatin1String("recover/")))
            continue;
        if (InfoBar *bar = m_bars.take(one)) {
            QWidget *focus = window()->focusWidget();
            const bool hadFocus = focus && bar->isAncestorOf(focus);
            m_layout->removeWidget(bar);
            if (hadFocus) // before it hides, or Qt would choose another
                giveBackFocus();
            bar->hide();
            bar->deleteLater();
        }
    }
}

} // namespace cardwright

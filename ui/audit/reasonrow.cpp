#include "audit/reasonrow.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kLinkFrame = 4; // that a focused link has round its words; the others begin where they do

} // namespace

ReasonRow::ReasonRow(QWidget *parent)
    : QFrame(parent)
    , m_place(new QPushButton(this))
    , m_text(new QLabel(this))
    , m_note(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    setProperty("kind", u"finding"_s);
    m_place->setProperty("kind", u"link"_s);
    m_place->setCursor(Qt::PointingHandCursor);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_place, &QPushButton::clicked, this, [this] { emit wanted(Deed::Go); });
    for (QLabel *label : {m_text, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kLinkFrame, 0, kLinkFrame, 0);
    }
    m_note->setProperty("kind", u"small"_s);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(kLinkFrame, 3, kLinkFrame, 0);
    buttons->setSpacing(6);
    m_accept = addButton(u"acceptReason"_s, tr("Accept"), Deed::Accept);
    m_reopen = addButton(u"reopenReason"_s, tr("Reopen…"), Deed::Reopen);
    m_revoke = addButton(u"revokeDismissal"_s, tr("Put it back"), Deed::Revoke);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9 - kLinkFrame, 7, 9 - kLinkFrame, 8);
    column->setSpacing(2);
    column->addWidget(m_place);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
}

QPushButton *ReasonRow::addButton(const QString &name, const QString &text, Deed deed)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, deed] { emit wanted(deed); });
    m_buttons->layout()->addWidget(button);
    return button;
}

void ReasonRow::focusFirst()
{
    m_place->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::show(const ReasonItem &item)
{
    if (item == m_item)
        return;
    m_item = item;
    // The end of a place tells more than its beginning.
    const QString last = item.place.section(u" › "_s, -1);
    m_place->setText(QString(last).replace(u'&', u"&&"_s));
    m_place->setToolTip(item.place);
    m_place->setAccessibleName(tr("Go to %1").arg(item.place));
    m_text->setText(item.text);
    setLook(m_text, "tone", item.isWeak ? u"warn"_s : QString());
    m_note->setText(item.note);
    m_note->setVisible(!item.note.isEmpty());
    m_accept->setVisible(item.canAccept);
    m_reopen->setVisible(item.canReopen);
    m_revoke->setVisible(item.canRevoke);
    m_buttons->setVisible(item.canAccept || item.canReopen || item.canRevoke);
    m_accept->setAccessibleName(tr("Accept the reason at %1").arg(last));
    m_reopen->setAccessibleName(tr("Reopen %1").arg(last));
    m_revoke->setAccessibleName(tr("Put the finding at %1 back").arg(last));
}

} // namespace cardwright

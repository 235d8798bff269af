#include "widgets/scopechip.h"

#include "theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kSide = 7;
constexpr int kIcon = 14;
constexpr int kGap = 5;

} // namespace

QString scopeIcon(Scope scope)
{
    switch (scope) {
    case Scope::Telescope:
        return u"telescope"_s;
    case Scope::Periscope:
        return u"periscope"_s;
    case Scope::Microscope:
        return u"microscope"_s;
    case Scope::None:
        break;
    }
    return {};
}

ScopeChip::ScopeChip(Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(Scope::None)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(scope != Scope::None);
    setScope(scope);
}

void ScopeChip::setScope(Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    setAccessibleName(tr("Level of detail: %1").arg(Theme::scopeWord(scope)));
    setToolTip(scope == Scope::Telescope    ? tr("The Playbook calls this level the telescope.")
               : scope == Scope::Periscope ? tr("The Playbook calls this level the periscope.")
                                           : tr("The Playbook calls this level the microscope."));
    setVisible(scope != Scope::None);
    updateGeometry();
    update();
}

QSize ScopeChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::label());
    return {kSide + kIcon + kGap + metrics.horizontalAdvance(Theme::scopeWord(m_scope)) + kSide + 1,
            metrics.height() + 3};
}

void ScopeChip::paintEvent(QPaintEvent *)
{
    const QColor ink = Theme::scopeColour(m_scope);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::scopeSoft(m_scope));
    painter.drawRoundedRect(rect(), 5, 5);

    const QRect icon =
        QStyle::visualRect(layoutDirection(), rect(), QRect(kSide, (height() - kIcon) / 2, kIcon, kIcon));
    painter.drawPixmap(icon, Theme::pixmap(scopeIcon(m_scope), kIcon, ink, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(Theme::label());
    const QRect word =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kSide + kIcon + kGap, 0, 0, 0));
    painter.drawText(word, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     Theme::scopeWord(m_scope));
}

void ScopeChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace cardwright

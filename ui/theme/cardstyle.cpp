#include "theme/cardstyle.h"

#include "theme/theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kFieldHeight = 32;
constexpr int kArrowWidth = 26;
constexpr qreal kRadius = 6.0;

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void drawBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &border, const QColor &fill,
             qreal pen)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen > 0 ? QPen(border, pen) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = pen / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawIcon(QPainter *painter, const QString &name, const QRect &rect, int size, const QColor &colour)
{
    const QPixmap pixmap = Theme::pixmap(name, size, colour, painter->device()->devicePixelRatioF());
    painter->drawPixmap(
        QRect(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size),
        pixmap);
}

QColor inkOf(const QStyleOption *option)
{
    const Colours &c = Theme::colours();
    return isOn(option, QStyle::State_Enabled) ? c.muted : mixed(c.muted, c.pane, 0.45);
}

// The empty field of a combo box or a spin box.
void drawField(const QStyleOption *option, QPainter *painter)
{
    const Colours &c = Theme::colours();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focus = enabled && isOn(option, QStyle::State_HasFocus);
    const QColor border = !enabled                                ? c.line
                          : focus                                 ? c.accent
                          : isOn(option, QStyle::State_MouseOver) ? c.muted
                                                                  : c.edge;
    drawBox(painter, option->rect, kRadius, border, enabled ? c.pane : c.sunk, focus ? 2 : 1);
}

void drawCheckMark(const QStyleOption *option, QPainter *painter, bool round)
{
    const Colours &c = Theme::colours();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const bool checked = isOn(option, QStyle::State_On) || partly;
    const QColor border = !enabled                                ? c.line
                          : checked                               ? c.accent
                          : isOn(option, QStyle::State_MouseOver) ? c.accent
                                                                  : c.muted;
    const QColor fill = !checked ? (enabled ? c.pane : c.sunk) : enabled ? c.accent : c.line;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);

    painter->save();
    drawBox(painter, box, round ? box.width() / 2 : 4, border, fill, 1.5);
    const QColor ink = enabled ? c.accentText : c.muted;
    if (checked && round) {
        const qreal inset = box.width() * 0.3;
        drawBox(painter, box.adjusted(inset, inset, -inset, -inset), box.width() / 2, ink, ink, 0);
    } else if (partly) {
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), ink);
    } else if (checked) {
        drawIcon(painter, u"check"_s, option->rect, 12, ink);
    }
    painter->restore();
}

} // namespace

CardStyle::CardStyle()
    : QProxyStyle(u"Fusion"_s)
{}

// A view laid out before it is polished keeps rows without the sheet's padding.
void CardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        QMetaObject::invokeMethod(view, &QAbstractItemView::doItemsLayout, Qt::QueuedConnection);
}

// What is chosen in a form that is only read has to be read.
void CardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool label = element == CE_CheckBoxLabel || element == CE_RadioButtonLabel;
    if (!label || !button || isOn(option, State_Enabled) || !isOn(option, State_On)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton chosen = *button;
    chosen.palette.setColor(QPalette::Disabled, QPalette::WindowText, Theme::colours().text);
    QProxyStyle::drawControl(element, &chosen, painter, widget);
}

void CardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckMark(option, painter, true);
        return;
    case PE_IndicatorMenuCheckMark:
        if (isOn(option, State_On) || isOn(option, State_Sunken))
            drawIcon(painter, u"check"_s, option->rect, 14, Theme::colours().text);
        return;
    case PE_IndicatorArrowDown:
        drawIcon(painter, u"chevron-down"_s, option->rect, 12, inkOf(option));
        return;
    case PE_IndicatorArrowRight:
        drawIcon(painter, u"chevron-right"_s, option->rect, 12, inkOf(option));
        return;
    case PE_IndicatorBranch:
        if (isOn(option, State_Children))
            drawIcon(painter, isOn(option, State_Open) ? u"chevron-down"_s : u"chevron-right"_s, option->rect,
                     12, inkOf(option));
        return;
    case PE_FrameFocusRect:
        if (isOn(option, State_KeyboardFocusChange)) {
            painter->save();
            drawBox(painter, option->rect, 4, Theme::colours().accent, Qt::transparent, 1.5);
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        painter->save();
        drawField(option, painter);
        drawIcon(painter, u"chevron-down"_s, subControlRect(control, option, SC_ComboBoxArrow, widget), 14,
                 inkOf(option));
        painter->restore();
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        painter->save();
        drawField(option, painter);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
            const QRect down = subControlRect(control, option, SC_SpinBoxDown, widget);
            drawIcon(painter, u"chevron-down"_s, down.translated(0, -1), 11, inkOf(option));
            painter->translate(up.center() + QPointF(0.5, 0.5));
            painter->scale(1, -1);
            drawIcon(painter, u"chevron-down"_s,
                     QRect(-up.width() / 2, -up.height() / 2, up.width(), up.height()), 11, inkOf(option));
        }
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect whole = option->rect;
    const QRect arrows =
        QStyle::visualRect(option->direction, whole,
                           QRect(whole.right() - kArrowWidth, whole.top(), kArrowWidth, whole.height()));
    const QRect text =
        QStyle::visualRect(option->direction, whole, whole.adjusted(9, 2, -kArrowWidth - 3, -2));

    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return arrows;
        if (part == SC_ComboBoxEditField)
            return text;
        if (part == SC_ComboBoxListBoxPopup)
            return whole.adjusted(0, 2, 0, 2);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int half = whole.height() / 2;
        if (part == SC_SpinBoxUp)
            return bare ? QRect() : QRect(arrows.left(), arrows.top() + 2, arrows.width(), half - 2);
        if (part == SC_SpinBoxDown)
            return bare ? QRect() : QRect(arrows.left(), arrows.top() + half, arrows.width(), half - 2);
        if (part == SC_SpinBoxEditField)
            return bare ? whole.adjusted(9, 2, -9, -2) : text;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize CardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    if (type == CT_ComboBox) {
        const int height = std::max(kFieldHeight, option->fontMetrics.height() + 13);
        return QSize(size.width() + kArrowWidth + 16, height);
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int CardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 17;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a plain list below the field
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

// The desktop's own icon would be looked for in all its themes while the window comes up, and be in one
// colour, whatever ours is.
QIcon CardStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? Theme::icon(u"close"_s) : QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace cardwright

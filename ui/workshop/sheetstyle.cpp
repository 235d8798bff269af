#include "workshop/sheetstyle.h"

#include "theme/theme.h"

namespace cardwright {

namespace {

constexpr qreal kWidth = 1280;
constexpr qreal kHeight = 720;
constexpr qreal kBody = 24;
constexpr qreal kLeastBody = 24;

QFont sized(QFont font, qreal pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

SheetStyle consoleStyle()
{
    const Colours &c = Theme::colours();
    SheetStyle style;
    style.ground = c.sunk;
    style.pane = c.pane;
    style.line = c.line;
    style.text = c.text;
    style.muted = c.muted;
    style.accent = c.accent;
    style.overtime = c.bad;
    style.ok = mixed(c.ok, c.pane, 0.8);
    style.warn = c.microscopeSoft;
    style.bad = c.badSoft;
    style.areas = {c.microscope, c.ok, c.telescope, c.bad, c.periscope};
    style.body = Theme::body();
    style.head = Theme::strong();
    return style;
}

qreal wallScale(QSize wall)
{
    return qMax(0.5, qMin(wall.width() / kWidth, wall.height() / kHeight));
}

SheetStyle wallStyle(bool dark, QSize wall)
{
    const qreal scale = wallScale(wall);
    SheetStyle style;
    style.ground = dark ? 0x0f141b : 0xffffff;
    style.pane = dark ? 0x1a222c : 0xeef1f5;
    style.line = dark ? 0x3a4655 : 0xb9c2ce;
    style.text = dark ? 0xf4f6f9 : 0x10161e;
    style.muted = dark ? 0xc3ccd8 : 0x3d4856;
    style.accent = dark ? 0x8fd0ff : 0x0b4a78;
    style.overtime = dark ? 0xffb08a : 0x8a1c0c;
    style.ok = dark ? 0x12391f : 0xd8f3e0;
    style.warn = dark ? 0x453206 : 0xffeec2;
    style.bad = dark ? 0x4c1c1a : 0xffdeda;
    if (dark)
        style.areas = {0xffd479, 0x9be3b4, 0xa9c0ff, 0xffb3c7, 0xd9c2ff};
    else
        style.areas = {0x8a5a00, 0x1f6b35, 0x2f4bb8, 0xa3264e, 0x6a35a8};
    if (Theme::highContrast()) {
        style.ground = dark ? Qt::black : Qt::white;
        style.text = style.muted = dark ? Qt::white : Qt::black;
        style.line = dark ? 0xb0b0b0 : 0x4d4d4d;
        style.pane = dark ? 0x161616 : 0xf0f0f0;
        style.accent = dark ? 0x9fd8ff : 0x00317a;
    }
    const qreal body = qMax(kLeastBody, kBody * scale);
    style.body = sized(Theme::body(), body);
    style.head = sized(Theme::body(), body, QFont::DemiBold);
    style.leastHead = kBody * scale; // as large across the room as 24 px of 1280 × 720
    style.pad = 10 * scale;
    style.gap = 9 * scale;
    style.edge = 4 * scale;
    return style;
}

} // namespace cardwright

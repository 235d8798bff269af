#include "theme/theme.h"

#include "settings/settings.h"
#include "theme/cardstyle.h"
#include "theme/stylesheet.h"
#include "theme/svgicon.h"
#include "theme/systemlook.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

const Colours kLight{
    .window = 0xeef0f3,
    .pane = 0xffffff,
    .sunk = 0xf5f6f8,
    .line = 0xd5dae1,
    .soft = 0xe7eaef,
    .edge = 0x7b8694,
    .text = 0x1b2430,
    .muted = 0x5a6675,
    .accent = 0x1f5f8b,
    .accentText = 0xffffff,
    .accentSoft = 0xe3eef6,
    .telescope = 0x3b5bdb,
    .periscope = 0x0b7285,
    .microscope = 0x9a5700,
    .telescopeSoft = 0xedf1ff,
    .periscopeSoft = 0xe3f5f8,
    .microscopeSoft = 0xfdf1e1,
    .bad = 0xb3261e,
    .badSoft = 0xfdecea,
    .warn = 0x8a5a00,
    .ok = 0x2b7a3d,
};

const Colours kDark{
    .window = 0x12161c,
    .pane = 0x1a2028,
    .sunk = 0x20272f,
    .line = 0x35404d,
    .soft = 0x2a333e,
    .edge = 0x75808f,
    .text = 0xe5e9ef,
    .muted = 0xa4afbd,
    .accent = 0x7cc0ec,
    .accentText = 0x1a2028,
    .accentSoft = 0x1c3242,
    .telescope = 0x9db2ff,
    .periscope = 0x6fd6e6,
    .microscope = 0xf2b566,
    .telescopeSoft = 0x232d50,
    .periscopeSoft = 0x14363d,
    .microscopeSoft = 0x3b2c14,
    .bad = 0xff9d94,
    .badSoft = 0x43211f,
    .warn = 0xf2c14e,
    .ok = 0x8fd19e,
};

// Where the user or the desktop asks for high contrast: grounds that hardly differ, words at 12:1 and more, colours at 7:1, every edge plain.
const Colours kLightContrast{
    .window = 0xffffff,
    .pane = 0xffffff,
    .sunk = 0xf0f0f0,
    .line = 0x4d4d4d,
    .soft = 0xe2e2e2,
    .edge = Qt::black,
    .text = Qt::black,
    .muted = 0x262626,
    .accent = 0x00317a,
    .accentText = 0xffffff,
    .accentSoft = 0xdcebff,
    .telescope = 0x22349c,
    .periscope = 0x004a57,
    .microscope = 0x613500,
    .telescopeSoft = 0xeef1ff,
    .periscopeSoft = 0xe6f8fb,
    .microscopeSoft = 0xfff3e0,
    .bad = 0x8a0f0a,
    .badSoft = 0xffeceb,
    .warn = 0x593900,
    .ok = 0x0c4f1c,
};

const Colours kDarkContrast{
    .window = Qt::black,
    .pane = Qt::black,
    .sunk = 0x161616,
    .line = 0xb0b0b0,
    .soft = 0x2e2e2e,
    .edge = 0xffffff,
    .text = 0xffffff,
    .muted = 0xe6e6e6,
    .accent = 0x9fd8ff,
    .accentText = Qt::black,
    .accentSoft = 0x0b3350,
    .telescope = 0xc3d0ff,
    .periscope = 0x9af0ff,
    .microscope = 0xffd28a,
    .telescopeSoft = 0x1a245c,
    .periscopeSoft = 0x06343d,
    .microscopeSoft = 0x402b00,
    .bad = 0xffbab3,
    .badSoft = 0x52120d,
    .warn = 0xffe08a,
    .ok = 0xa8f0b8,
};

// What painting code asks for without holding the Theme; only Theme writes it.
const Colours *s_colours = &kLight;
bool s_dark = false;
bool s_highContrast = false;
qreal s_scale = 1.0;

// Desktops ask for 9 to 11 points; what is larger than that was made larger on purpose. Reckoned, not
// asked of the font, which would be loaded for this alone.
qreal scaleOf(const QFont &systemFont)
{
    constexpr qreal kLargestUsual = 15.0;
    constexpr qreal kPointsPerInch = 72.0;
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal pixels = systemFont.pixelSize() > 0 ? systemFont.pixelSize()
                         : screen                   ? systemFont.pointSizeF() * screen->logicalDotsPerInchY() / kPointsPerInch
                                                    : kLargestUsual;
    return std::clamp(pixels / kLargestUsual, 1.0, 3.0);
}

QFont sized(qreal pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(pixels * s_scale));
    font.setWeight(weight);
    return font;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.text, c.pane, c.line, c.edge, c.line, c.text, c.pane, c.pane, c.window);
    palette.setColor(QPalette::AlternateBase, c.sunk);
    palette.setColor(QPalette::Midlight, c.soft);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Shadow, c.edge);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.telescope);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.pane);
    palette.setColor(QPalette::ToolTipText, c.text);

    const QColor faint = mixed(c.muted, c.pane, 0.35);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
          QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.sunk);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.sunk);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.soft);
    return palette;
}

Theme::Mode storedMode()
{
    const QString word = settings::theme.value();
    if (word == "light"_L1)
        return Theme::Mode::Light;
    return word == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

QString wordOf(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::Light:
        return u"light"_s;
    case Theme::Mode::Dark:
        return u"dark"_s;
    case Theme::Mode::System:
        break;
    }
    return u"system"_s;
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_system(new SystemLook(this))
    , m_mode(storedMode())
    , m_wantsHighContrast(settings::highContrast.value())
{
    s_scale = scaleOf(QApplication::font());
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamilies({u"Noto Sans"_s});
    font.setPixelSize(qRound(13 * s_scale));
    QApplication::setFont(font);
    QApplication::setStyle(new CardStyle);

    connect(m_system, &SystemLook::changed, this, &Theme::apply);
    apply();
}

void Theme::setMode(Mode mode)
{
    settings::theme.set(wordOf(mode));
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setHighContrast(bool wanted)
{
    settings::highContrast.set(wanted);
    if (m_wantsHighContrast == wanted)
        return;
    m_wantsHighContrast = wanted;
    apply();
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system->isDark());
    const bool highContrast = m_wantsHighContrast || m_system->isHighContrast();
    const Colours *wanted = highContrast ? (dark ? &kDarkContrast : &kLightContrast) : dark ? &kDark : &kLight;
    if (m_applied && wanted == s_colours)
        return;

    m_applied = true;
    m_dark = dark;
    s_dark = dark;
    s_highContrast = highContrast;
    s_colours = wanted;
    // A style sheet that takes another's place is told to each widget once for every widget above it; taken away
    // and set anew it is told twice.
    m_application.setStyleSheet({});
    QApplication::setPalette(paletteOf(*s_colours));
    m_application.setStyleSheet(styleSheet(*s_colours));
    emit changed();
}

const Colours &Theme::colours()
{
    return *s_colours;
}

bool Theme::dark()
{
    return s_dark;
}

bool Theme::highContrast()
{
    return s_highContrast;
}

QFont Theme::body()
{
    return sized(13);
}

QFont Theme::label()
{
    return sized(12);
}

QFont Theme::strong()
{
    return sized(13, QFont::DemiBold);
}

QFont Theme::section()
{
    return sized(20, QFont::DemiBold);
}

QFont Theme::display()
{
    return sized(28, QFont::Bold);
}

QFont Theme::lead()
{
    return sized(15);
}

QFont Theme::mono()
{
    QFont font = sized(13);
    const QString family = u"Noto Sans Mono"_s;
    if (QFontDatabase::hasFamily(family))
        font.setFamilies({family});
    else
        font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    font.setFixedPitch(true);
    return font;
}

QIcon Theme::icon(const QString &name, const QColor &colour)
{
    return QIcon(new SvgIcon(name, colour));
}

QPixmap Theme::pixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    return svgPixmap(name, QSize(size, size), colour, ratio);
}

QColor Theme::scopeColour(Scope scope)
{
    switch (scope) {
    case Scope::Telescope:
        return colours().telescope;
    case Scope::Periscope:
        return colours().periscope;
    case Scope::Microscope:
        return colours().microscope;
    case Scope::None:
        break;
    }
    return colours().muted;
}

QColor Theme::scopeSoft(Scope scope)
{
    switch (scope) {
    case Scope::Telescope:
        return colours().telescopeSoft;
    case Scope::Periscope:
        return colours().periscopeSoft;
    case Scope::Microscope:
        return colours().microscopeSoft;
    case Scope::None:
        break;
    }
    return colours().sunk;
}

QString Theme::scopeWord(Scope scope)
{
    switch (scope) {
    case Scope::Telescope:
        return tr("At a glance");
    case Scope::Periscope:
        return tr("Facts");
    case Scope::Microscope:
        return tr("Why and how");
    case Scope::None:
        break;
    }
    return {};
}

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto between = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(between(first.redF(), second.redF()), between(first.greenF(), second.greenF()),
                            between(first.blueF(), second.blueF()), between(first.alphaF(), second.alphaF()));
}

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace cardwright

#include "render/accent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace cardwright {

namespace {

// Lightness, and distance from grey in two directions: OKLab, in which a colour made darker keeps its hue.
struct Lab
{
    double lightness = 0;
    double a = 0;
    double b = 0;
};

constexpr double kStep = 0.005; // of lightness
constexpr double kReadable = 4.5;
constexpr double kVeryReadable = 7;
constexpr double kLightGround = 0.955;
constexpr double kLightGroundChroma = 0.022;
constexpr double kDarkGround = 0.285;
constexpr double kDarkGroundChroma = 0.04;

// What an accent stands on, in every style: the page, the sheet, what is sunk, a marked place, a hit of the search.
constexpr std::array<const char *, 8> kLightGrounds = {"#f3f4f7", "#ffffff", "#f5f6f9", "#fdf1e1",
                                                       "#ffeeb0", "#f3ede3", "#fffcf6", "#f8f2e8"};
constexpr std::array<const char *, 8> kDarkGrounds = {"#0f1318", "#171c23", "#1c222b", "#3a2b15",
                                                      "#4d4213", "#14110e", "#1d1915", "#241f1a"};
constexpr std::array<const char *, 4> kContrastGrounds = {"#ffffff", "#fff3a6", "#ffdf5d", "#ffe6bf"};
constexpr std::array<const char *, 4> kContrastDarkGrounds = {"#000000", "#3d3500", "#6b5600", "#553300"};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double curved(double part)
{
    return part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055;
}

double luminance(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

Lab labOf(const Colour &colour)
{
    const double red = linear(colour.red);
    const double green = linear(colour.green);
    const double blue = linear(colour.blue);
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

// Out of range where no screen has the colour.
std::array<double, 3> linearOf(const Lab &lab)
{
    const double l = std::pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

// The strongest colour of this hue and lightness that a screen has, no stronger than `lab`; rounded to what
// can be written.
Colour shown(Lab lab)
{
    const auto onScreen = [](const std::array<double, 3> &parts) {
        return std::ranges::all_of(parts, [](double part) { return part > -0.0005 && part < 1.0005; });
    };
    std::array<double, 3> parts = linearOf(lab);
    for (int i = 0; i < 200 && !onScreen(parts); ++i) {
        lab.a *= 0.97;
        lab.b *= 0.97;
        parts = linearOf(lab);
    }
    const auto rounded = [](double part) { return std::round(curved(std::clamp(part, 0.0, 1.0)) * 255) / 255; };
    return {rounded(parts[0]), rounded(parts[1]), rounded(parts[2])};
}

bool reads(const Colour &text, std::span<const Colour> grounds, double wanted)
{
    return std::ranges::all_of(grounds, [&](const Colour &ground) { return contrast(text, ground) >= wanted; });
}

// `colour`, darker (-1) or lighter (1) as far as it has to be.
Colour readable(const Colour &colour, std::span<const Colour> grounds, double wanted, int direction)
{
    Colour text = colour;
    for (Lab lab = labOf(colour); !reads(text, grounds, wanted) && lab.lightness >= 0 && lab.lightness <= 1;) {
        lab.lightness += direction * kStep;
        text = shown(lab);
    }
    return text;
}

Colour ground(const Colour &colour, double lightness, double mostChroma)
{
    Lab lab = labOf(colour);
    const double chroma = std::hypot(lab.a, lab.b);
    const double factor = chroma > mostChroma ? mostChroma / chroma : 1;
    return shown({lightness, lab.a * factor, lab.b * factor});
}

std::vector<Colour> colours(std::span<const char *const> list)
{
    std::vector<Colour> all;
    for (const char *one : list)
        all.push_back(*colourOf(one));
    return all;
}

} // namespace

std::optional<Colour> colourOf(QByteArrayView written)
{
    const bool isShort = written.size() == 4;
    if ((!isShort && written.size() != 7) || written[0] != '#')
        return {};
    std::array<double, 3> parts = {};
    for (qsizetype i = 1; i < written.size(); ++i) {
        const char letter = written[i];
        const int value = letter >= '0' && letter <= '9'   ? letter - '0'
                          : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10
                          : letter >= 'A' && letter <= 'F' ? letter - 'A' + 10
                                                           : -1;
        if (value < 0)
            return {};
        const auto part = static_cast<size_t>(isShort ? i - 1 : (i - 1) / 2);
        parts[part] += isShort ? value * 17 : i % 2 == 1 ? value * 16 : value;
    }
    return Colour{parts[0] / 255, parts[1] / 255, parts[2] / 255};
}

QByteArray hex(const Colour &colour)
{
    QByteArray text("#");
    for (const double part : {colour.red, colour.green, colour.blue})
        text += QByteArray::number(static_cast<int>(std::lround(part * 255)), 16).rightJustified(2, '0');
    return text;
}

double contrast(const Colour &one, const Colour &other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

Accent accentOf(const Colour &colour)
{
    Accent accent;
    accent.own = colour;
    accent.light.soft = ground(colour, kLightGround, kLightGroundChroma);
    accent.dark.soft = ground(colour, kDarkGround, kDarkGroundChroma);
    std::vector<Colour> light = colours(kLightGrounds);
    light.push_back(accent.light.soft);
    accent.light.text = readable(colour, light, kReadable, -1);
    std::vector<Colour> dark = colours(kDarkGrounds);
    dark.push_back(accent.dark.soft);
    accent.dark.text = readable(colour, dark, kReadable, 1);
    const std::vector<Colour> white = colours(kContrastGrounds);
    accent.highContrast = readable(readable(colour, std::span(white).first(1), kVeryReadable, -1), white, kReadable, -1);
    const std::vector<Colour> black = colours(kContrastDarkGrounds);
    accent.highContrastDark = readable(readable(colour, std::span(black).first(1), kVeryReadable, 1), black, kReadable, 1);
    return accent;
}

} // namespace cardwright

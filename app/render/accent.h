#pragma once

#include <QByteArray>

#include <optional>

namespace cardwright {

// A colour as screens have it, each part from 0 to 1.
struct Colour
{
    double red = 0;
    double green = 0;
    double blue = 0;

    bool operator==(const Colour &) const = default;
};

// "#1f5f8b" or "#27c", in either case; nothing else is a colour here.
std::optional<Colour> colourOf(QByteArrayView written);
QByteArray hex(const Colour &colour); // "#1f5f8b"

// As WCAG has it: 1 to 21.
double contrast(const Colour &one, const Colour &other);

// An organisation's colour as it can be read in each of the card's appearances: the same hue, darker or
// lighter where it has to be. What can be read already stays exactly as it is.
struct Accent
{
    struct Pair
    {
        Colour text; // links and marks, on every background of the card
        Colour soft; // the ground of what is pointed to, under the card's own text
    };
    Colour own; // for what nobody has to read
    Pair light; // paper too
    Pair dark;
    Colour highContrast; // on white and on black; their grounds stay yellow
    Colour highContrastDark;
};
Accent accentOf(const Colour &colour);

} // namespace cardwright

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace cardwright {

// For those who look things up, and for those who read it all.
inline constexpr QLatin1StringView kCardDesigns[] = {QLatin1StringView("dense"), QLatin1StringView("reading")};

// What an organisation gives its cards, as someone writes it. What is empty stays as it is by itself.
struct LookChoices
{
    QString design; // of kCardDesigns
    QString accent; // "#1f5f8b"
    QString logo;   // its file
    QString logoText; // what it shows, for those who do not see it
    QString footer; // one line

    bool operator==(const LookChoices &) const = default;

    bool isEmpty() const { return *this == LookChoices(); }
    // What is empty here is taken from `other`; a logo and its text belong together.
    LookChoices filledFrom(const LookChoices &other) const
    {
        LookChoices look = *this;
        look.design = design.isEmpty() ? other.design : design;
        look.accent = accent.isEmpty() ? other.accent : accent;
        look.footer = footer.isEmpty() ? other.footer : footer;
        if (logo.isEmpty()) {
            look.logo = other.logo;
            look.logoText = logoText.isEmpty() ? other.logoText : logoText;
        }
        return look;
    }
};

} // namespace cardwright

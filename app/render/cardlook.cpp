#include "render/cardlook.h"

#include "base/file.h"
#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "render/accent.h"
#include "render/pageparts.h"
#include "render/pictures.h"

#include <QCoreApplication>

namespace cardwright {

namespace {

QByteArray rule(const char *selector, const Colour &text)
{
    return QByteArray(selector) + "{--accent:" + hex(text) + '}';
}

QByteArray rule(const char *selector, const Accent::Pair &pair)
{
    return QByteArray(selector) + "{--accent:" + hex(pair.text) + ";--accent-soft:" + hex(pair.soft) + '}';
}

// By the selectors of card.css, in its order.
QByteArray accentRules(const Colour &colour)
{
    const Accent accent = accentOf(colour);
    return rule(":root", accent.light) + "\n:root{--brand:" + hex(accent.own) + "}\n"
           + "@media screen and (prefers-color-scheme:dark){" + rule(":root:not([data-theme=\"light\"])", accent.dark) + "}\n"
           + "@media screen{" + rule(":root[data-theme=\"dark\"]", accent.dark)
           + rule(":root[data-theme=\"contrast\"]", accent.highContrast) + "}\n"
           + "@media screen and (prefers-color-scheme:dark){"
           + rule(":root[data-theme=\"contrast\"]", accent.highContrastDark) + "}\n";
}

} // namespace

const QByteArrayList &cardDesigns()
{
    static const QByteArrayList designs = [] {
        QByteArrayList names;
        for (const QLatin1StringView name : kCardDesigns)
            names.append(QByteArray(name.data(), name.size()));
        return names;
    }();
    return designs;
}

Result<CardLook> readLook(const LookChoices &choices,
                          const std::function<Result<QByteArray>(const QString &file)> &readPicture)
{
    const auto bad = [](const char *sentence) {
        return Error{Error::Code::BadUse, QCoreApplication::translate("CardLook", sentence)};
    };
    CardLook look{choices.design.toUtf8(), choices.accent.toUtf8(), {}, choices.logoText, choices.footer};
    if (!look.design.isEmpty() && !cardDesigns().contains(look.design))
        return bad(QT_TRANSLATE_NOOP("CardLook", "A design is dense or reading."));
    if (!look.accent.isEmpty() && !colourOf(look.accent))
        return bad(QT_TRANSLATE_NOOP("CardLook", "A colour is written like #1f5f8b."));
    if (choices.logo.isEmpty())
        return look;
    if (choices.logoText.trimmed().isEmpty())
        return bad(QT_TRANSLATE_NOOP("CardLook", "A logo needs a text that says what it shows, for those who do not see it."));
    const Result<QByteArray> picture = readPicture(choices.logo);
    if (!picture)
        return Error{picture.error().code, QCoreApplication::translate("CardLook", "“%1” cannot be the logo. %2")
                                               .arg(displayPath(choices.logo), picture.error().message)};
    look.logo = [data = *picture] { return data; };
    return look;
}

QByteArray lookRules(const CardLook &look)
{
    QByteArray rules;
    if (cardDesigns().contains(look.design))
        rules += compactRules(look.design + ".css");
    if (look.logo || !look.footer.isEmpty() || colourOf(look.accent))
        rules += compactRules("organisation.css");
    if (const std::optional<Colour> colour = colourOf(look.accent))
        rules += accentRules(*colour);
    return rules;
}

QByteArray logoHtml(const CardLook &look)
{
    return look.logo ? pictureHtml(look.logo(), cleanText(look.logoText.simplified().toUtf8())) : QByteArray();
}

QByteArray footerHtml(const CardLook &look)
{
    const QByteArray line = escapedHtml(cleanText(look.footer.simplified().toUtf8()));
    return line.isEmpty() ? line : "<p class=\"ours\" dir=\"auto\">" + line + "</p>";
}

} // namespace cardwright

#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "render/renderer.h"

#include "render/cardwords.h"

#include <QCryptographicHash>
#include <QFile>

static void initPreviewResource()
{
    Q_INIT_RESOURCE(preview);
}

namespace cardwright {

namespace {

QByteArray resource(const char *name)
{
    initPreviewResource();
    QFile file(QStringLiteral(":/preview/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program.", name);
    return file.readAll();
}

const QByteArray &styleSheet()
{
    static const QByteArray css = resource("card.css");
    return css;
}

const QByteArray &cardScript()
{
    static const QByteArray script = resource("card.js");
    return script;
}

QByteArray sourceHash(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

bool isRightToLeft(const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    return QStringList{QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("he"), QStringLiteral("ur"),
                       QStringLiteral("ps"), QStringLiteral("yi")}
        .contains(base);
}

constexpr char kIcons[] =
    "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>"
    "<symbol id=\"i:telescope\" viewBox=\"0 0 16 16\"><path d=\"M1.8 8.7 10.9 4l1.9 3.7-9.1 4.2zM7.4 10.4 5 14.6M8.6 9.9l2.4 4.7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/></symbol>"
    "<symbol id=\"i:periscope\" viewBox=\"0 0 16 16\"><path d=\"M5 14.5V4.2A2.2 2.2 0 0 1 7.2 2H12v3.8H9v8.7z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/></symbol>"
    "<symbol id=\"i:microscope\" viewBox=\"0 0 16 16\"><path d=\"m6.2 1.8 2.9.9-1.9 6.8-2.9-.9zM9.2 5.2a4.4 4.4 0 0 1 .9 8M3 14h10M5.2 11.4h3.9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/></symbol>"
    "<symbol id=\"i:chevron\" viewBox=\"0 0 16 16\"><path d=\"m5 2 6.5 6L5 14\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></symbol>"
    "</defs></svg>";

QByteArray head(const QByteArray &policy, const QByteArray &title)
{
    return "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
        + "\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          "<meta name=\"referrer\" content=\"no-referrer\"><meta name=\"generator\" content=\"Cardwright\"><title>"
        + title + "</title><style>" + styleSheet() + "</style>";
}

} // namespace

QByteArray renderPage(const Card &card, const Match &match, const CardReading &reading, const RenderOptions &options)
{
    const QByteArray policy = "default-src 'none'; script-src " + sourceHash(cardScript()) + "; style-src "
        + sourceHash(styleSheet()) + "; img-src data:; base-uri 'none'; form-action 'none'";
    const CardWords &words = CardWords::of(match.language);
    const QByteArray title = (card.title().isEmpty() ? QByteArray(words.untitled) : escapedHtml(cleanText(card.title().toUtf8())))
        + " · " + words.dataCard;
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + escapedHtml(match.language.toUtf8()) + "\" dir=\""
        + (isRightToLeft(match.language) ? "rtl" : "ltr") + '"';
    if (!options.theme.isEmpty())
        page += " data-theme=\"" + escapedHtml(options.theme) + '"';
    page += "><head>" + head(policy, title) + "</head>\n<body>" + kIcons
        + renderCard(card, match, reading, options).html() + "<script>" + cardScript() + "</script></body></html>\n";
    return page;
}

QByteArray previewShell()
{
    const QByteArray policy = "default-src 'none'; style-src " + sourceHash(styleSheet())
        + "; img-src data:; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"en\"><head>" + head(policy, "Data Card") + "</head><body>" + kIcons
        + "<div id=\"root\"></div></body></html>\n";
}

} // namespace cardwright

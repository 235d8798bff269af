#include "base/embeddedsource.h"
#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "render/renderer.h"

#include "render/cardwords.h"
#include "render/datasetjson.h"
#include "render/pageparts.h"
#include "render/printpage.h"

#include <QCryptographicHash>
#include <QFile>

static void initPreviewResource()
{
    Q_INIT_RESOURCE(preview);
}

namespace cardwright {

namespace {

QByteArray resource(const QByteArray &name)
{
    initPreviewResource();
    QFile file(QStringLiteral(":/preview/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program.", name.constData());
    return file.readAll();
}

// Without indentation and lines of comment, which are for those who write it and not for every page.
QByteArray compact(const QByteArray &text, const char *comment)
{
    QByteArray out;
    bool inComment = false;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray part = line.trimmed();
        const bool opens = part.startsWith("/*");
        const bool isComment = inComment || opens || (*comment && part.startsWith(comment));
        inComment = (inComment || opens) && !part.contains("*/");
        if (!part.isEmpty() && !isComment)
            out += part + '\n';
    }
    return out;
}

const QByteArray &styleSheet()
{
    static const QByteArray css = compactRules("card.css");
    return css;
}

const QByteArray &cardScript()
{
    static const QByteArray script = compact(resource("card.js"), "//");
    return script;
}

QByteArray sourceHash(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

constexpr char kIcons[] =
    "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>"
    "<symbol id=\"i:telescope\" viewBox=\"0 0 16 16\"><path d=\"M1.8 8.7 10.9 4l1.9 3.7-9.1 4.2zM7.4 10.4 5 14.6M8.6 9.9l2.4 4.7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/></symbol>"
    "<symbol id=\"i:periscope\" viewBox=\"0 0 16 16\"><path d=\"M5 14.5V4.2A2.2 2.2 0 0 1 7.2 2H12v3.8H9v8.7z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/></symbol>"
    "<symbol id=\"i:microscope\" viewBox=\"0 0 16 16\"><path d=\"m6.2 1.8 2.9.9-1.9 6.8-2.9-.9zM9.2 5.2a4.4 4.4 0 0 1 .9 8M3 14h10M5.2 11.4h3.9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/></symbol>"
    "<symbol id=\"i:chevron\" viewBox=\"0 0 16 16\"><path d=\"m5 2 6.5 6L5 14\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></symbol>"
    "<symbol id=\"i:search\" viewBox=\"0 0 16 16\"><path d=\"M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4 14 14\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linecap=\"round\"/></symbol>"
    "<symbol id=\"i:link\" viewBox=\"0 0 16 16\"><path d=\"M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.9-.9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linecap=\"round\"/></symbol>"
    "<symbol id=\"i:look\" viewBox=\"0 0 16 16\"><path d=\"M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"/><path d=\"M8 4.5v7a3.5 3.5 0 0 0 0-7z\" fill=\"currentColor\"/></symbol>"
    "</defs></svg>";

// What stands in a page's head between its title and its end.
QByteArray styles(const QByteArrayList &more)
{
    QByteArray html = "<style>" + styleSheet() + "</style>";
    for (const QByteArray &rules : more)
        html += rules.isEmpty() ? QByteArray() : "<style>" + rules + "</style>";
    return html;
}

QByteArray styleHashes(const QByteArrayList &more)
{
    QByteArray hashes = sourceHash(styleSheet());
    for (const QByteArray &rules : more)
        hashes += rules.isEmpty() ? QByteArray() : ' ' + sourceHash(rules);
    return hashes;
}

QByteArray head(const QByteArray &policy, const QByteArray &title, const QByteArrayList &moreStyles)
{
    return "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
        + "\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          "<meta name=\"referrer\" content=\"no-referrer\"><meta name=\"generator\" content=\"Cardwright\"><title>"
        + title + "</title>" + styles(moreStyles);
}

} // namespace

QByteArray compactRules(const QByteArray &name)
{
    return compact(resource(name), "");
}

bool isRightToLeft(const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    return QStringList{QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("he"), QStringLiteral("ur"),
                       QStringLiteral("ps"), QStringLiteral("yi")}
        .contains(base);
}

QByteArray renderPage(const Card &card, const Match &match, const CardReading &reading, const RenderOptions &options)
{
    if (options.forPrint)
        return renderPrintPage(card, match, reading, options).html;
    const QByteArrayList look{lookRules(options.look)};
    const QByteArray policy = "default-src 'none'; script-src " + sourceHash(cardScript()) + "; style-src "
        + styleHashes(look) + "; img-src data:; base-uri 'none'; form-action 'none'";
    const CardWords &words = CardWords::of(options.language.isEmpty() ? match.language : options.language);
    const QString name = card.title().isEmpty() ? words.untitledOf(match) : card.title();
    const QByteArray title = escapedHtml(cleanText(name.toUtf8())) + " · " + words.kindOf(match);
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + escapedHtml(match.language.toUtf8()) + "\" dir=\""
        + (isRightToLeft(match.language) ? "rtl" : "ltr") + '"';
    if (!options.theme.isEmpty())
        page += " data-theme=\"" + escapedHtml(options.theme) + '"';
    if (!options.depth.isEmpty())
        page += " data-depth=\"" + escapedHtml(options.depth) + '"';
    page += "><head>" + head(policy, title, look) + "<script type=\"application/ld+json\">" + datasetJson(card, match, reading)
        + "</script></head>\n<body>" + kIcons + renderCard(card, match, reading, options).html();
    if (options.embedSource)
        page += embeddedSource(card.bytes());
    page += "<script>" + cardScript() + "</script></body></html>\n";
    return page;
}

QByteArray printedPage(const QByteArray &body, const QString &title, const QString &language, const CardLook &look)
{
    static const QByteArray printStyle = compactRules("print.css");
    const QByteArrayList more{printStyle, lookRules(look)};
    const QByteArray policy = "default-src 'none'; style-src " + styleHashes(more)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"" + escapedHtml(language.toUtf8()) + "\" dir=\""
        + (isRightToLeft(language) ? "rtl" : "ltr") + "\" data-theme=\"light\"><head>"
        + head(policy, escapedHtml(cleanText(title.toUtf8())), more) + "</head>\n<body>" + kIcons + body
        + "</body></html>\n";
}

QByteArray previewShell()
{
    const QByteArray policy = "default-src 'none'; style-src " + styleHashes({})
        + "; img-src data:; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"en\"><head>" + head(policy, "Data Card", {}) + "</head><body>" + kIcons
        + "<div id=\"root\"></div></body></html>\n";
}

} // namespace cardwright

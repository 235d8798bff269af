#include "audit/readinessreport.h"

#include "audit/readinessparts.h"
#include "base/file.h"
#include "base/markdownescape.h"
#include "html/cleantext.h"
#include "html/urlpolicy.h"

#include <QCryptographicHash>
#include <QLocale>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMarkdownMark[] = "<!-- Cardwright readiness report -->\n";
constexpr char kHtmlMark[] = "<meta name=\"generator\" content=\"Cardwright readiness report\">";

// System colours: light, dark and high contrast come from the reader's own settings.
constexpr char kStyle[] =
    ":root{color-scheme:light dark}"
    "body{font:15px/1.5 system-ui,sans-serif;max-width:1100px;margin:0 auto;padding:24px}"
    "h1{font-size:26px;line-height:1.25;margin:0 0 16px}"
    "h2{font-size:19px;margin:32px 0 8px}"
    ".wide{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{padding:5px 12px 5px 0;text-align:start;vertical-align:top;border-bottom:1px solid #8886}"
    "td{overflow-wrap:anywhere;white-space:pre-line}"
    "tbody th{font-weight:400}"
    ".facts th{font-weight:600;white-space:nowrap}"
    ".facts table{width:auto}"
    ".verdict{font-size:17px;font-weight:600}"
    "@media print{body{max-width:none;padding:0}.wide{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}";

// People's words: one line where a table of Markdown needs one, every mark of it harmless.
QString cell(const QString &text)
{
    return escapedMarkdown(displayPath(text.simplified()), EscapeIn::TableCell);
}

QByteArray markdownTable(const ReadinessPart &part)
{
    const bool isFacts = part.columns.isEmpty();
    QByteArray text;
    if (isFacts) {
        for (const QStringList &row : part.rows)
            text += "- **" + escapedMarkdown(row[0]).toUtf8() + ":** " + escapedMarkdown(displayPath(row[1].simplified())).toUtf8() + '\n';
        return text;
    }
    QByteArray head = "|";
    QByteArray rule = "|";
    for (const QString &column : part.columns) {
        head += ' ' + cell(column).toUtf8() + " |";
        rule += "---|";
    }
    text += head + '\n' + rule + '\n';
    for (const QStringList &row : part.rows) {
        text += '|';
        for (const QString &value : row)
            text += ' ' + cell(value).toUtf8() + " |";
        text += '\n';
    }
    return text;
}

QByteArray escaped(const QString &text)
{
    return escapedHtml(cleanText(text.toUtf8()));
}

QByteArray htmlTable(const ReadinessPart &part)
{
    const bool isFacts = part.columns.isEmpty();
    QByteArray html = "<div class=\"facts\"><table>";
    if (!isFacts) {
        html = "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + escaped(part.title) + "\"><table><thead><tr>";
        for (const QString &column : part.columns)
            html += "<th scope=\"col\">" + escaped(column) + "</th>";
        html += "</tr></thead>";
    }
    html += "<tbody>\n";
    for (const QStringList &row : part.rows) {
        html += "<tr>";
        html += "<th scope=\"row\" dir=\"auto\">" + escaped(row.first()) + "</th>";
        for (const QString &value : row.sliced(1))
            html += "<td dir=\"auto\">" + escaped(value) + "</td>";
        html += "</tr>\n";
    }
    return html + "</tbody></table></div>\n";
}

} // namespace

QByteArray contentHash(QByteArrayView card)
{
    return QCryptographicHash::hash(card.toByteArray(), QCryptographicHash::Sha256).toHex();
}

QByteArray readinessMarkdown(const ReadinessReport &content)
{
    QByteArray text = kMarkdownMark;
    text += "# " + escapedMarkdown(displayPath(readinessTitle(content).simplified())).toUtf8() + "\n\n";
    for (const ReadinessPart &part : readinessParts(content)) {
        if (!part.title.isEmpty())
            text += "## " + escapedMarkdown(part.title).toUtf8() + "\n\n";
        for (const QString &sentence : part.sentences)
            text += escapedMarkdown(sentence).toUtf8() + "\n\n";
        for (const QString &point : part.points)
            text += "- " + escapedMarkdown(point).toUtf8() + '\n';
        if (!part.points.isEmpty())
            text += '\n';
        if (!part.rows.isEmpty())
            text += markdownTable(part) + '\n';
        else if (!part.ifEmpty.isEmpty())
            text += escapedMarkdown(part.ifEmpty).toUtf8() + "\n\n";
    }
    while (text.endsWith("\n\n"))
        text.chop(1);
    return text;
}

QByteArray readinessHtml(const ReadinessReport &content)
{
    const QByteArray style = kStyle;
    const QByteArray policy = "default-src 'none'; style-src 'sha256-" + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()
        + "'; base-uri 'none'; form-action 'none'";
    const QByteArray title = escaped(readinessTitle(content));
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + escaped(QLocale().name().left(2)) + "\"><head><meta charset=\"utf-8\">"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">"
        + kHtmlMark + "<title>" + title + "</title><style>" + style + "</style></head>\n<body><main>\n<h1 dir=\"auto\">" + title + "</h1>\n";
    for (const ReadinessPart &part : readinessParts(content)) {
        if (!part.title.isEmpty())
            html += "<h2>" + escaped(part.title) + "</h2>\n";
        for (const QString &sentence : part.sentences)
            html += (part.points.isEmpty() ? "<p>" : "<p class=\"verdict\">") + escaped(sentence) + "</p>\n";
        if (!part.points.isEmpty()) {
            html += "<ul>\n";
            for (const QString &point : part.points)
                html += "<li>" + escaped(point) + "</li>\n";
            html += "</ul>\n";
        }
        if (!part.rows.isEmpty())
            html += htmlTable(part);
        else if (!part.ifEmpty.isEmpty())
            html += "<p>" + escaped(part.ifEmpty) + "</p>\n";
    }
    return html + "</main></body></html>\n";
}

bool isReadinessReport(QByteArrayView bytes)
{
    constexpr qsizetype head = 2048;
    return bytes.startsWith(kMarkdownMark)
        || (bytes.startsWith("<!DOCTYPE html>") && bytes.first(qMin(bytes.size(), head)).contains(QByteArrayView(kHtmlMark)));
}

} // namespace cardwright

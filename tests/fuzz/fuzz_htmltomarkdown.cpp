// Whatever HTML is pasted, its Markdown holds no raw HTML and no heading that would be a field, and is
// shown by our own grammar.

#include "fuzz/law.h"
#include "html/htmltomarkdown.h"
#include "markdown/outline.h"
#include "markdown/pastedtable.h"
#include "render/renderer.h"
#include "support/htmlscan.h"

#include <md4c.h>

#include <cstdint>

using namespace cardwright;

namespace {

bool holdsHtml(const QByteArray &markdown)
{
    bool found = false;
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *html) {
        *static_cast<bool *>(html) = *static_cast<bool *>(html) || type == MD_BLOCK_HTML;
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *, MD_SIZE, void *html) {
        *static_cast<bool *>(html) = *static_cast<bool *>(html) || type == MD_TEXT_HTML;
        return 0;
    };
    md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &found);
    return found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray markdown = markdownOfHtml(html).value_or(QString()).toUtf8();
    holds(!holdsHtml(markdown), "no raw HTML:", markdown);
    for (const Heading &heading : outlineOf("x\n\n" + markdown).headings)
        holds(heading.level > 4, "no heading that is a field:", markdown);
    const ScannedHtml scanned = scannedHtml(renderMarkdown(markdown, {}));
    holds(scanned.complaint.isEmpty(), "the grammar of what is shown:", scanned.complaint.toUtf8());

    // The same text as that of a spreadsheet.
    if (const auto table = pastedTable(html)) {
        const QByteArray cells = pipeTable(*table).toUtf8();
        holds(!holdsHtml(cells), "no raw HTML in a table:", cells);
        holds(outlineOf(cells).headings.isEmpty(), "no heading in a table:", cells);
    }
    return 0;
}

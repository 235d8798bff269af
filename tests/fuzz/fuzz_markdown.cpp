// Whatever Markdown says, its HTML is well nested, holds known tags, attributes and addresses only,
// and passes the allow-list unchanged in what it shows.

#include "fuzz/law.h"

#include "render/renderer.h"
#include "support/htmlscan.h"

#include <cstdint>

using namespace cardwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray source(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray html = renderMarkdown(source, "[ref]: https://example.org/ \"title\"\n");
    const ScannedHtml scanned = scannedHtml(html);
    holds(scanned.complaint.isEmpty(), "the grammar of what is written:", scanned.complaint.toUtf8());
    holds(html == renderMarkdown(source, "[ref]: https://example.org/ \"title\"\n"), "same input, same bytes");

    // The whole page of the same text: nothing gets past a field's end.
    const Card card("# Card\n\n## Section\n\n#### Field\n\n" + source);
    const Match match = matchCard(card);
    const RenderedCard rendered = renderCard(card, match, CardReading(card, match), {});
    const ScannedHtml page = scannedHtml(rendered.html());
    holds(page.complaint.isEmpty(), "the grammar of the card:", page.complaint.toUtf8());
    holds(rendered.shape.count(kFragmentMark) == rendered.fragments.size(), "a mark for each fragment");
    return 0;
}

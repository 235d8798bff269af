// Whatever a card says, its finished page holds the tags, attributes, addresses and scripts of the written
// list and nothing else, in the nesting that an HTML5 parser sees. The last byte chooses how it is made.

#include "fuzz/law.h"

#include "render/renderer.h"
#include "support/pagegrammar.h"

#include <cstdint>

using namespace cardwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray source(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size) - 1);
    const int choice = data[size - 1];
    RenderOptions options;
    options.showOpenQuestions = (choice & 1) != 0;
    options.embedSource = (choice & 2) != 0;
    options.forPrint = (choice & 4) != 0;
    const Card card(source);
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    const QByteArray html = renderPage(card, match, reading, options);
    const PageReading page = readPage(html);
    holds(page.complaint.isEmpty(), "the grammar of the page:", page.complaint.toUtf8());
    holds(renderPage(card, match, reading, options) == html, "same input, same bytes");
    return 0;
}

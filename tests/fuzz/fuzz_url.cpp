// An address that passes is one of the few that may stand in a page, however often it is decoded.

#include "fuzz/law.h"

#include "html/urlpolicy.h"
#include "support/htmlscan.h"

#include <cstdint>

using namespace cardwright;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const UrlUse use : {UrlUse::Link, UrlUse::Image}) {
        const QByteArray url = safeUrl(raw, use);
        if (url.isEmpty())
            continue;
        const QString complaint = complaintAboutAddress(url, use == UrlUse::Image);
        // The scanner leaves blanks out, which makes "/ /a" another host; no browser does.
        holds(complaint.isEmpty() || url.contains(' '), "an address that may stand in a page:", url + ": " + complaint.toUtf8());
        holds(!raw.isValidUtf8() || safeUrl(escapedHtml(url), use) == url, "judged again, it is the same:", url);
        const QByteArray again = decodedEntities(url);
        holds(!safeUrl(again, use).isEmpty(), "decoded once more, it may still stand there:", again);
    }
    holds(decodedEntities(escapedHtml(raw)) == raw, "escaping is undone by decoding");
    return 0;
}

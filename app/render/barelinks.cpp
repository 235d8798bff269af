#include "render/barelinks.h"

#include "html/urlpolicy.h"

namespace cardwright {

namespace {

// Where the address that begins at `begin` ends: before a blank or a bracket, without the marks that
// belong to the sentence around it.
qsizetype addressEnd(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ' && text[end] != '<' && text[end] != '>'
           && text[end] != '"')
        ++end;
    while (end > begin && QByteArrayView(".,;:!?'").contains(text[end - 1]))
        --end;
    if (end > begin && text[end - 1] == ')' && !text.sliced(begin, end - begin).contains('('))
        --end;
    return end;
}

} // namespace

QList<BareLink> bareLinks(QByteArrayView text)
{
    QList<BareLink> links;
    qsizetype at = 0;
    while ((at = text.indexOf(QByteArrayView("http"), at)) >= 0) {
        const QByteArrayView rest = text.sliced(at);
        if ((!rest.startsWith("http://") && !rest.startsWith("https://"))
            || (at > 0 && isalnum(static_cast<unsigned char>(text[at - 1])))) {
            at += 4;
            continue;
        }
        const qsizetype end = addressEnd(text, at);
        const QByteArray address = text.sliced(at, end - at).toByteArray().replace('&', "&amp;");
        if (const QByteArray url = safeUrl(address, UrlUse::Link); !url.isEmpty())
            links.append({at, end, url});
        at = end;
    }
    return links;
}

} // namespace cardwright

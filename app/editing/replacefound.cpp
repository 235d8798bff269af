#include "editing/replacefound.h"

#include "editing/carddocument.h"

namespace cardwright {

Replaced replaceFound(CardDocument &document, const QList<SearchHit> &hits, const QString &text)
{
    QList<SearchHit> ours;
    for (const SearchHit &hit : hits) {
        const int node = document.card().indexOfKey(hit.node);
        if (node >= 0 && (!hit.inTitle || document.match().specOf(node) < 0))
            ours.append(hit);
    }
    Replaced result;
    result.left = static_cast<int>(hits.size());
    if (document.isReadOnly())
        return result;
    const Replacement replacement = replaceHits(document.card(), ours, text);
    document.endTyping();
    document.replaceSource(replacement.splice, CardDocument::tr("Replace"));
    document.endTyping();
    result.replaced = replacement.replaced;
    result.left -= replacement.replaced;
    return result;
}

} // namespace cardwright

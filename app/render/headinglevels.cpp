#include "render/headinglevels.h"

#include <QList>

namespace cardwright {

// Text and attributes are escaped, so every angle bracket begins a tag.
QByteArray withHeadingLevels(const QByteArray &html, int above)
{
    if (!html.contains("<h5") && !html.contains("<h6"))
        return html;
    QByteArray out;
    out.reserve(html.size());
    qsizetype copied = 0;
    QList<int> open; // a table that somebody wrote into a heading may have headings in its cells
    bool isFirst = true;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool closing = html.mid(at + 1, 1) == "/";
        const qsizetype digit = at + 2 + closing;
        if (digit + 1 >= html.size() || html[digit - 1] != 'h' || (html[digit] != '5' && html[digit] != '6')
            || (closing && open.isEmpty()))
            continue;
        if (!closing)
            open.append(qMin(6, above + (html[digit] == '6' && !isFirst ? 2 : 1)));
        isFirst = false;
        out += QByteArrayView(html).sliced(copied, digit - copied);
        out += QByteArray::number(closing ? open.takeLast() : open.last());
        copied = digit + 1;
    }
    out += QByteArrayView(html).sliced(copied);
    return out;
}

} // namespace cardwright

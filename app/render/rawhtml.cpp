#include "render/rawhtml.h"

namespace cardwright {

namespace {

// The one raw tag that tables are full of. It is safe as it is, and the answer keeps its form.
bool isLineBreak(QByteArrayView html)
{
    QByteArray tag = html.toByteArray().toLower();
    tag.removeIf([](char c) { return c == ' ' || c == '/' || c == '\n'; });
    return tag == "<br>";
}

} // namespace

void RawHtml::append(QByteArray &out, QByteArrayView html)
{
    while (!html.isEmpty()) {
        if (m_inComment) {
            const qsizetype close = html.indexOf(QByteArrayView("-->"));
            if (close < 0)
                return;
            m_inComment = false;
            html = html.sliced(close + 3);
            continue;
        }
        const qsizetype open = html.indexOf(QByteArrayView("<!--"));
        const QByteArrayView before = open < 0 ? html : html.first(open);
        if (isLineBreak(before)) {
            out += "<br>";
        } else {
            m_isThere = m_isThere || !before.trimmed().isEmpty();
            out += before;
        }
        if (open < 0)
            return;
        m_inComment = true;
        html = html.sliced(open + 4);
    }
}

} // namespace cardwright

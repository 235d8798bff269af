#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cardwright {

// What of a Markdown text is HTML already. Comments are dropped here; anything else but a line break
// has to pass the allow-list once all is written.
class RawHtml
{
public:
    void append(QByteArray &out, QByteArrayView html);
    void endBlock() { m_inComment = false; } // a comment left open ends with its block
    bool isThere() const { return m_isThere; }

private:
    bool m_inComment = false;
    bool m_isThere = false;
};

} // namespace cardwright

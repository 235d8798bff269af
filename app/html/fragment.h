#pragma once

#include <QByteArrayView>

#include <gumbo.h>

#include <memory>

namespace cardwright {

class ParseArena;

// The tree of a piece of HTML, parsed as the content of <body>. All memory of a parse is one
// arena: gumbo's own clean-up recurses and its repair of mis-nested tags can multiply the input,
// so a parse that grows out of hand is abandoned and a tree is freed without being walked.
class ParsedHtml
{
public:
    explicit ParsedHtml(QByteArrayView html);
    ~ParsedHtml();
    ParsedHtml(const ParsedHtml &) = delete;
    ParsedHtml &operator=(const ParsedHtml &) = delete;

    // The element whose children are the content; null where parsing would cost too much.
    const GumboNode *root() const { return m_root; }

private:
    std::unique_ptr<ParseArena> m_arena;
    const GumboNode *m_root = nullptr;
};

} // namespace cardwright

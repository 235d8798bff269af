#pragma once

#include <gumbo.h>

#include <algorithm>
#include <vector>

namespace cardwright {

// The tags that are open in HTML being written, and whether a parser is certain to read it as the
// same tree. Not certain means: look by parsing it again. HTML that is read otherwise than it was
// written is what mutation attacks are made of.
class OpenTags
{
public:
    void open(GumboTag tag, bool endsParagraph);
    void close() { m_tags.pop_back(); }
    void addVoid(GumboTag tag, bool endsParagraph);
    void addText();

    int depth() const { return static_cast<int>(m_tags.size()); }
    bool isCertain() const { return m_isCertain; }
    // Also beyond the cell or caption that a parser looks no further than.
    bool holds(GumboTag tag) const { return std::find(m_tags.begin(), m_tags.end(), tag) != m_tags.end(); }

private:
    GumboTag current() const { return m_tags.empty() ? GUMBO_TAG_BODY : m_tags.back(); }
    bool isOpen(GumboTag tag) const;
    bool fits(GumboTag tag, bool endsParagraph) const;

    std::vector<GumboTag> m_tags;
    bool m_isCertain = true;
};

} // namespace cardwright

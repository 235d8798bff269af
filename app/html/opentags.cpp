#include "html/opentags.h"

namespace cardwright {

namespace {

// Inside these a parser moves what does not belong there to another place.
bool takesTablePartsOnly(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
        return true;
    default:
        return false;
    }
}

bool isRowGroup(GumboTag tag)
{
    return tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT;
}

bool isHeading(GumboTag tag)
{
    return tag == GUMBO_TAG_H5 || tag == GUMBO_TAG_H6;
}

// What is open outside of a cell or caption does not count inside it.
bool hidesOuterTags(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_CAPTION;
}

} // namespace

void OpenTags::open(GumboTag tag, bool endsParagraph)
{
    m_isCertain = m_isCertain && fits(tag, endsParagraph);
    m_tags.push_back(tag);
}

void OpenTags::addVoid(GumboTag tag, bool endsParagraph)
{
    m_isCertain = m_isCertain && fits(tag, endsParagraph);
}

void OpenTags::addText()
{
    m_isCertain = m_isCertain && !takesTablePartsOnly(current());
}

bool OpenTags::isOpen(GumboTag tag) const
{
    for (auto it = m_tags.rbegin(); it != m_tags.rend() && !hidesOuterTags(*it); ++it) {
        if (*it == tag)
            return true;
    }
    return false;
}

bool OpenTags::fits(GumboTag tag, bool endsParagraph) const
{
    const GumboTag parent = current();
    switch (tag) {
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
        return parent == GUMBO_TAG_TABLE;
    case GUMBO_TAG_COL:
        return parent == GUMBO_TAG_COLGROUP;
    case GUMBO_TAG_TR:
        return isRowGroup(parent);
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return parent == GUMBO_TAG_TR;
    default:
        break;
    }
    if (takesTablePartsOnly(parent) || (endsParagraph && isOpen(GUMBO_TAG_P)))
        return false;

    switch (tag) {
    case GUMBO_TAG_LI:
        return parent == GUMBO_TAG_UL || parent == GUMBO_TAG_OL || !isOpen(GUMBO_TAG_LI);
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
        return parent == GUMBO_TAG_DL || (!isOpen(GUMBO_TAG_DD) && !isOpen(GUMBO_TAG_DT));
    case GUMBO_TAG_A:
        return !isOpen(GUMBO_TAG_A);
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return !isHeading(parent);
    default:
        return true;
    }
}

} // namespace cardwright

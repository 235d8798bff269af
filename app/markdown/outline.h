#pragma once

#include "base/byterange.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace cardwright {

// A heading of the top-level block sequence, h1 to h6.
struct Heading
{
    int level = 0;        // 1-6
    ByteRange range;      // whole lines, the last line ending included
    QByteArray text;      // markup and raw HTML gone; entities stay, every other & is &amp;
    bool setext = false;  // underlined with === or ---

    bool operator==(const Heading &) const = default;
};

} // namespace cardwright

Q_DECLARE_TYPEINFO(cardwright::Heading, Q_RELOCATABLE_TYPE);

namespace cardwright {

// A top-level block of raw HTML, as md4c sees it; comments are such blocks.
struct HtmlBlock
{
    ByteRange range; // whole lines

    bool operator==(const HtmlBlock &) const = default;
};

// What the block structure of a Markdown file is, as ranges of its bytes.
struct Outline
{
    ByteRange frontMatter;          // from `---` to the closing line, both included; empty = none
    QList<Heading> headings;        // in file order
    QList<HtmlBlock> htmlBlocks;    // top-level, in file order
    QList<ByteRange> references;    // link reference definitions: one line each, in file order
    bool plain = true;              // one pass of md4c read it right, so that a part can be read alone

    bool operator==(const Outline &) const = default;
};

// The outline of `source`, positions taken from md4c's own text pointers (design.md section 4).
// Linear in the size of `source`; any bytes are accepted.
Outline outlineOf(const QByteArray &source);
// The same where the place of the front matter is known.
Outline outlineAfter(ByteRange frontMatter, const QByteArray &source);

// The outline after `splice` led to the bytes `after`, read anew only in `range` of the bytes before:
// from the end of a top-level heading to the end of the next one that is a node, or of the file. A
// heading leaves nothing open, so that what stands outside is read as before as long as the heading at
// the end still is one. Nothing where that cannot be told: then outlineOf() has to read the whole.
std::optional<Outline> editedOutline(const Outline &before, ByteRange range, const QByteArray &after,
                                     const Splice &splice);

// The bytes of a leading YAML front matter, its fences included; empty = none.
ByteRange frontMatterOf(const QByteArray &source);

} // namespace cardwright

#pragma once

#include "base/byterange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace cardwright {

// What has to be changed in the copy that md4c reads, so that it finds the blocks that CommonMark
// says are there. Every change keeps the size, so that places in the copy are places in the source.

// Means nothing to md4c.
inline constexpr char kStandIn = '\x01';

// Heading level if the line at `begin` is an ATX heading, else 0.
int atxLevel(QByteArrayView bytes, qsizetype begin);
// True if `line` underlines a heading of level 1 or 2.
bool isSetextUnderline(QByteArrayView line, int level);

// md4c 0.4.8 takes only spaces, not tabs, after an underline and around the marks that close a
// heading. Spaces in their place change no other block. From the offset `start` on.
void replaceTabs(QByteArray &parsed, qsizetype start);
// A false fence hides the next one from md4c, so each would need a pass of its own. Where the lines
// above, up to a blank one, are plain words, the case is clear and all are hidden at once.
void hidePlainFences(QByteArray &parsed);
// md4c 0.4.8 takes the line below `[x]:` for its address even where that underlines it as a heading.
void hideFalseDefinitions(QByteArray &parsed);

// Hides every bracket that may begin a link from the offset `start` on, but not those that begin the
// lines in `definitions`. For texts whose links cost too much to follow.
void hideLinks(QByteArray &parsed, qsizetype start, const QList<ByteRange> &definitions);

// A copy for md4c in which brackets nested deeper than 64 within a paragraph are replaced by
// kBracketStandIn, since md4c 0.4.8 needs quadratic time for them; and so are those far down in
// paragraphs of thousands of lines, once they are too many. Same length as `source`; shares
// its memory when nothing had to be replaced.
QByteArray withBracketsCapped(const QByteArray &source);
inline constexpr char kBracketStandIn = '\x01';

} // namespace cardwright

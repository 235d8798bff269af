#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

namespace cardwright {

// What is asked of the elements of pasted HTML.

constexpr int kDeepestPasted = 256; // what is nested deeper is not read

const GumboVector &childrenOf(const GumboNode &element);
const GumboNode &childAt(const GumboVector &children, unsigned i);
bool isText(const GumboNode &node);
bool isElement(const GumboNode &node, GumboTag tag);
bool isList(GumboTag tag);

// The first element with `tag` below `parent`, which is `depth` deep; null where there is none.
const GumboNode *findBelow(const GumboNode &parent, GumboTag tag, int depth);
// Adds the text below `parent` as it stands, line ends too.
void collectRaw(QByteArray &out, const GumboNode &parent, int depth);

// The language of a block of code, by its class; empty where none is said.
QString languageOf(const GumboElement &element);
// The web or mail address of a link as it may stand in parentheses; empty where it is none: others
// are relative to a page that is not here.
QString addressOf(const GumboElement &link);
// A power or an index in small digits ("10<sup>6</sup>" is not 106); empty where there are none for it.
QString raised(const QString &text, bool up);

} // namespace cardwright

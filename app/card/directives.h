#pragma once

#include "card/card.h"

namespace cardwright {

// What the comments after a heading say (design.md section 4).
struct Directives
{
    ByteRange range; // from after the heading to the end of the last comment that is a directive
    Scope scope = Scope::None;
    Width width = Width::Default;
    QString info;
    QString templateId;
    QString templateVersion;
    QString language;
};

// Reads the comments between `begin` (the end of a heading) and its first other content, before
// `end`. `firstBlock` is a hint: the index of the first HTML block that may matter; advanced.
Directives readDirectives(const QByteArray &source, const Outline &outline, ByteRange between, qsizetype &firstBlock);

} // namespace cardwright

#pragma once

#include <QList>
#include <QStringView>

namespace cardwright {

// A piece of a paragraph with marks around it: "**bold**", "`code`", "[text](address)".
struct InlineSpan
{
    enum class Kind { Strong, Emphasis, Code, Link };

    Kind kind = Kind::Strong;
    qsizetype begin = 0; // of the opening mark
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0; // after the closing mark

    bool operator==(const InlineSpan &) const = default;
};

// The spans of one paragraph as Markdown reads them, inner ones after those around them or before:
// in no order that matters. For gestures in the editor, not for rendering: raw HTML, entities and
// reference links are not looked at.
QList<InlineSpan> inlineSpans(QStringView paragraph);

} // namespace cardwright

#pragma once

#include "render/pictures.h"

#include <QByteArray>

#include <functional>

namespace cardwright {

// How one Markdown text is written as HTML.
struct MarkdownOptions
{
    QByteArray references;    // link definition lines that count here too
    int headingLevel = 2;     // of the heading above the text: its own headings go below
    QByteArray regionLabel;   // UTF-8, not escaped: names the scrolling region around a table
    QByteArray doneWord = "Done"; // names of task boxes
    QByteArray openWord = "Open";
    bool rowHeaders = false;  // the first cell of each row names it
    // The address within the page that a link to "#fragment" leads to.
    std::function<QByteArray(const QByteArray &fragment)> targetOf;
    // The `data:` address of a picture that lies beside the card, or in words why there is none. Without
    // it, and where it gives nothing, the picture's description stands there.
    PictureSupply picture;
    // Says that the rest of a text is left out, after what is shown of it.
    QByteArray cutWords = "The rest is left out: it is too large for a page.";
    // True if a bold label ("Above") marks the paragraph after a table as its caption.
    std::function<bool(const QByteArray &label)> isCaptionLabel;
};

// Safe HTML of `markdown`: see renderMarkdown() in render/renderer.h.
QByteArray htmlOfMarkdown(const QByteArray &markdown, const MarkdownOptions &options);

} // namespace cardwright

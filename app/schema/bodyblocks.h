#pragma once

#include <QList>
#include <QStringView>

namespace cardwright {

// A top-level block of a body, as far as the parts of an answer are told apart by it.
struct BodyBlock
{
    enum class Kind { Paragraph, List, Table, Code, Other };

    Kind kind = Kind::Paragraph;
    QList<QStringView> lines; // from the first to the last, blank ones within included
    qsizetype begin = 0;      // place in the body; the last line ending is not part of the block
    qsizetype end = 0;
    QString closer; // the line that ends what is left open: a fence, comment, <pre>
};

// Splits a body (lines parted by line feeds) at its top-level blocks. The link definitions, headings
// and quotes in it are `Other` or paragraphs: no part of an answer is made of them.
QList<BodyBlock> bodyBlocks(QStringView body);

} // namespace cardwright

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cardwright {

// A block of Markdown to be written, with the blocks in it.
struct PastedBlock
{
    enum class Kind {
        Paragraph, // `text`: its lines
        Code,      // `text` as it stands, `language`
        Table,     // `text`: its lines
        Rule,
        Quote, // `parts`: one
        List,  // `parts`: its items
    };

    explicit PastedBlock(Kind given, const QString &content = QString())
        : kind(given)
        , text(content)
    {}

    Kind kind;
    QString text;
    QString language;
    bool ordered = false;
    int start = 1;
    std::vector<std::vector<PastedBlock>> parts;
};

// The Markdown of `blocks`, one blank line between them. Ends without a line end.
QString writtenBlocks(const std::vector<PastedBlock> &blocks);

} // namespace cardwright

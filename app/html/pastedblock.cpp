#include "html/pastedblock.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Blocks = std::vector<PastedBlock>;

QStringList linesOf(const Blocks &blocks);

QStringList codeLines(const PastedBlock &code)
{
    QStringList lines = code.text.split(u'\n');
    qsizetype longest = 2;
    for (const QString &line : std::as_const(lines)) {
        qsizetype run = 0;
        for (const QChar c : line) {
            run = c == u'`' ? run + 1 : 0;
            longest = qMax(longest, run);
        }
    }
    const QString fence(longest + 1, u'`');
    lines.prepend(fence + code.language);
    lines.append(fence);
    return lines;
}

// One paragraph, and lists below it that can follow it without a blank line.
bool isTight(const Blocks &item)
{
    for (std::size_t i = 0; i < item.size(); ++i) {
        const PastedBlock &block = item[i];
        if (block.kind != PastedBlock::Kind::List) {
            if (i > 0 || block.kind != PastedBlock::Kind::Paragraph)
                return false;
            continue;
        }
        const bool interrupts =
            !block.parts.empty() && !block.parts.front().empty() && (!block.ordered || block.start == 1);
        if (!interrupts || !std::all_of(block.parts.cbegin(), block.parts.cend(), isTight))
            return false;
    }
    return true;
}

// `other` follows a list of the same kind, which it would join under the same marker.
QStringList listLines(const PastedBlock &list, bool other)
{
    const bool tight = std::all_of(list.parts.cbegin(), list.parts.cend(), isTight);
    QStringList lines;
    int number = list.start;
    for (const Blocks &item : list.parts) {
        const QString marker =
            list.ordered ? QString::number(number++) + (other ? u')' : u'.') : QString(other ? u'*' : u'-');
        const QString indent(marker.size() + 1, u' ');
        if (!tight && !lines.isEmpty())
            lines.append(QString());
        QStringList inner = linesOf(item);
        if (tight)
            inner.removeAll(QString());
        if (inner.isEmpty())
            inner.append(QString());
        for (qsizetype i = 0; i < inner.size(); ++i) {
            if (inner[i].isEmpty())
                lines.append(i == 0 ? marker : QString());
            else
                lines.append((i == 0 ? marker + u' ' : indent) + inner[i]);
        }
    }
    return lines;
}

QStringList quoteLines(const PastedBlock &quote)
{
    QStringList lines = linesOf(quote.parts.empty() ? Blocks() : quote.parts.front());
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : u"> "_s + line;
    return lines;
}

QStringList linesOf(const Blocks &blocks)
{
    QStringList lines;
    bool other = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const PastedBlock &block = blocks[i];
        if (i > 0)
            lines.append(QString());
        switch (block.kind) {
        case PastedBlock::Kind::Paragraph:
        case PastedBlock::Kind::Table:
            lines += block.text.split(u'\n');
            break;
        case PastedBlock::Kind::Code:
            lines += codeLines(block);
            break;
        case PastedBlock::Kind::Rule:
            lines.append(u"___"_s); // others are front matter at the very beginning, or join a bullet
            break;
        case PastedBlock::Kind::Quote:
            lines += quoteLines(block);
            break;
        case PastedBlock::Kind::List: {
            const bool follows =
                i > 0 && blocks[i - 1].kind == block.kind && blocks[i - 1].ordered == block.ordered;
            other = follows && !other;
            lines += listLines(block, other);
            continue;
        }
        }
        other = false;
    }
    return lines;
}

} // namespace

QString writtenBlocks(const Blocks &blocks)
{
    return linesOf(blocks).join(u'\n');
}

} // namespace cardwright

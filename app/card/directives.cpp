#include "card/directives.h"

#include "markdown/lines.h"

namespace cardwright {

namespace {

QByteArrayView firstWord(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && !QByteArrayView(" \t\r\n,;").contains(text[end]))
        ++end;
    return text.first(end);
}

// The value after `key:` where `line` begins with it, whatever its case; null where it does not.
QByteArrayView valueOf(QByteArrayView line, QByteArrayView key)
{
    if (line.size() <= key.size() || line.first(key.size()).compare(key, Qt::CaseInsensitive) != 0)
        return {};
    QByteArrayView rest = line.sliced(key.size()).trimmed();
    if (!rest.startsWith(':'))
        return {};
    return rest.sliced(1).trimmed();
}

void readScopeAndWidth(QByteArrayView line, Directives &out)
{
    // Several on one line: `scope: telescope width: half`.
    while (!line.isEmpty()) {
        if (const QByteArrayView scope = valueOf(line, "scope"); !scope.isNull()) {
            const QByteArray word = firstWord(scope).toByteArray().toLower();
            if (word == "telescope")
                out.scope = Scope::Telescope;
            else if (word == "periscope")
                out.scope = Scope::Periscope;
            else if (word == "microscope")
                out.scope = Scope::Microscope;
        } else if (const QByteArrayView width = valueOf(line, "width"); !width.isNull()) {
            const QByteArray word = firstWord(width).toByteArray().toLower();
            if (word == "full")
                out.width = Width::Full;
            else if (word == "half")
                out.width = Width::Half;
        }
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            break;
        line = line.sliced(space).trimmed();
    }
}

void readComment(QByteArrayView comment, Directives &out)
{
    qsizetype at = 0;
    while (at < comment.size()) {
        const qsizetype end = lineEnd(comment, at);
        const QByteArrayView line = comment.sliced(at, end - at).trimmed();
        qsizetype info = line.toByteArray().toLower().indexOf("info:");
        if (info > 0 && line[info - 1] != ' ' && line[info - 1] != ';' && line[info - 1] != ',')
            info = -1; // part of a word
        readScopeAndWidth(info < 0 ? line : line.first(info), out);
        if (info >= 0 && out.info.isEmpty()) {
            const qsizetype from = comment.indexOf(line.sliced(info), at) + 5;
            out.info = QString::fromUtf8(comment.sliced(from).trimmed());
            // Directives may follow the guidance, each on a line of its own.
        }
        if (const QByteArrayView value = valueOf(line, "template"); !value.isNull()) {
            const QByteArrayView id = firstWord(value);
            out.templateId = QString::fromUtf8(id);
            out.templateVersion = QString::fromUtf8(firstWord(value.sliced(id.size()).trimmed()));
        }
        if (const QByteArrayView value = valueOf(line, "language"); !value.isNull())
            out.language = QString::fromUtf8(firstWord(value));
        at = end;
    }
}

// Reads the comments that `block` begins with; true if it holds nothing else.
bool readComments(QByteArrayView block, Directives &out)
{
    block = block.trimmed();
    bool any = false;
    while (block.startsWith("<!--")) {
        const qsizetype end = block.indexOf("-->", 4);
        if (end < 0) { // open to the end of the file
            readComment(block.sliced(4), out);
            return true;
        }
        readComment(block.sliced(4, end - 4), out);
        block = block.sliced(end + 3).trimmed();
        any = true;
    }
    return any && block.isEmpty();
}

} // namespace

Directives readDirectives(const QByteArray &source, const Outline &outline, ByteRange between, qsizetype &firstBlock)
{
    Directives out;
    out.range = {between.begin, between.begin};
    const QList<HtmlBlock> &blocks = outline.htmlBlocks;
    while (firstBlock < blocks.size() && blocks[firstBlock].range.begin < between.begin)
        ++firstBlock;
    qsizetype at = between.begin;
    for (qsizetype i = firstBlock; i < blocks.size() && blocks[i].range.begin < between.end; ++i) {
        while (at < blocks[i].range.begin && isBlankLine(source, at))
            at = lineEnd(source, at);
        if (at != blocks[i].range.begin)
            break; // other content came first
        if (!readComments(blocks[i].range.view(source), out))
            break;
        at = qMin(blocks[i].range.end, between.end);
        out.range.end = at;
    }
    return out;
}

} // namespace cardwright

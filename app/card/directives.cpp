#include "card/directives.h"

#include "markdown/lines.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

namespace {

QByteArrayView firstWord(QByteArrayView text)
{
    const auto ends = [](char byte) {
        return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == ',' || byte == ';';
    };
    return text.first(std::find_if(text.begin(), text.end(), ends) - text.begin());
}

// The value after `key:` where `line` begins with it, whatever its case; null where it does not.
QByteArrayView valueOf(QByteArrayView line, QByteArrayView key)
{
    if (line.size() <= key.size() || (line.front() | 0x20) != key.front()
        || line.first(key.size()).compare(key, Qt::CaseInsensitive) != 0)
        return {};
    QByteArrayView rest = line.sliced(key.size()).trimmed();
    if (!rest.startsWith(':'))
        return {};
    return rest.sliced(1).trimmed();
}

// True if the line holds one of the two keys. The first that a heading has counts: a comment that was
// never closed may hold those of the headings it swallowed.
bool readScopeAndWidth(QByteArrayView line, Directives &out)
{
    static const QHash<QByteArray, Scope> kScopes{
        {"telescope", Scope::Telescope}, {"periscope", Scope::Periscope}, {"microscope", Scope::Microscope}};
    static const QHash<QByteArray, Width> kWidths{{"full", Width::Full}, {"half", Width::Half}};
    bool any = false;
    // Several on one line: `scope: telescope width: half`.
    while (!line.isEmpty()) {
        const QByteArrayView scope = valueOf(line, "scope");
        const QByteArrayView width = valueOf(line, "width");
        if (!scope.isNull()) {
            any = true;
            if (out.scope == Scope::None)
                out.scope = kScopes.value(firstWord(scope).toByteArray().toLower(), Scope::None);
        } else if (!width.isNull()) {
            any = true;
            if (out.width == Width::Default)
                out.width = kWidths.value(firstWord(width).toByteArray().toLower(), Width::Default);
        }
        const char *next = std::find(line.begin(), line.end(), ' ');
        while (next != line.end() && (*next == ' ' || *next == '\t'))
            ++next;
        line = {next, line.end()};
    }
    return any;
}

// Where "info:" stands in `line`, whatever its case; -1 for nowhere.
qsizetype indexOfInfo(QByteArrayView line)
{
    for (qsizetype colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
        if (colon >= 4 && line.sliced(colon - 4, 4).compare("info", Qt::CaseInsensitive) == 0)
            return colon - 4;
    }
    return -1;
}

// True if the comment is a directive; any other is the author's own text.
bool readComment(QByteArrayView comment, Directives &out)
{
    bool any = false;
    qsizetype at = 0;
    while (at < comment.size()) {
        const qsizetype colon = comment.indexOf(':', at);
        if (colon < 0)
            break; // most lines of guidance
        at = qMax(at, lineBegin(comment, colon));
        const qsizetype end = lineEnd(comment, at);
        const QByteArrayView line = comment.sliced(at, end - at).trimmed();
        qsizetype info = indexOfInfo(line);
        if (info > 0 && line[info - 1] != ' ' && line[info - 1] != ';' && line[info - 1] != ',')
            info = -1; // part of a word
        any = readScopeAndWidth(info < 0 ? line : line.first(info), out) || info >= 0 || any;
        if (info >= 0 && out.info.isEmpty()) {
            const qsizetype from = comment.indexOf(line.sliced(info), at) + 5;
            out.info = QString::fromUtf8(comment.sliced(from).trimmed());
            // Directives may follow the guidance, each on a line of its own.
        }
        if (const QByteArrayView value = valueOf(line, "template"); !value.isNull()) {
            any = true;
            const QByteArrayView id = firstWord(value);
            out.templateId = QString::fromUtf8(id);
            out.templateVersion = QString::fromUtf8(firstWord(value.sliced(id.size()).trimmed()));
        }
        if (const QByteArrayView value = valueOf(line, "language"); !value.isNull()) {
            any = true;
            out.language = QString::fromUtf8(firstWord(value));
        }
        at = end;
    }
    return any;
}

// Reads the comments that `block` begins with, as far as they fill whole lines; md4c joins raw HTML
// on the lines below to the same block. True if it holds nothing else. `end` is set to the end of
// the last line that holds a directive.
bool readComments(QByteArrayView block, Directives &out, qsizetype &end)
{
    qsizetype at = 0;
    while (at < block.size()) {
        if (isBlankLine(block, at)) {
            at = lineEnd(block, at);
            continue;
        }
        Directives read = out;
        bool directives = false;
        do {
            while (block[at] == ' ' || block[at] == '\t')
                ++at;
            // `<!-->` is one too. What is open to the end of the file is text, with whatever it
            // swallowed, to be seen and mended.
            const qsizetype close = block.sliced(at).startsWith("<!--") ? quickIndexOf(block, "-->", at + 2) : -1;
            if (close < 0)
                return false;
            const QByteArrayView comment = block.sliced(at + 4, qMax<qsizetype>(0, close - at - 4));
            directives = readComment(comment, read) || directives;
            at = close + 3;
        } while (!isBlankLine(block, at));
        at = lineEnd(block, at);
        out = read;
        if (directives)
            end = at;
    }
    return true;
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
        qsizetype end = -1;
        const bool only = readComments(blocks[i].range.view(source), out, end);
        if (end >= 0)
            out.range.end = qMin(blocks[i].range.begin + end, between.end);
        if (!only)
            break;
        at = qMin(blocks[i].range.end, between.end);
    }
    return out;
}

} // namespace cardwright

#include "markdown/itemstart.h"

#include <algorithm>

namespace cardwright {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

} // namespace

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

std::optional<ItemStart> itemStart(QStringView line)
{
    ItemStart start;
    start.indent = skipBlanks(line, 0);
    qsizetype at = start.indent;
    const qsizetype digits = at;
    while (at < line.size() && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    if (at - digits > 9 || at >= line.size())
        return {};
    start.mark = line[at];
    const bool numbered = at > digits;
    const bool fits = numbered ? start.mark == u'.' || start.mark == u')'
                               : start.mark == u'-' || start.mark == u'*' || start.mark == u'+';
    if (!fits || (at + 1 < line.size() && !isBlank(line[at + 1])))
        return {};
    if (numbered)
        start.number = line.sliced(digits, at - digits).toLongLong();
    start.content = at + 1;
    const qsizetype text = skipBlanks(line, start.content);
    if (text - start.content <= 4) // more is code in the item
        start.content = text;
    // "* * *" and "- - -" are rules.
    const auto isRulePart = [&start](QChar c) { return c == start.mark || isBlank(c); };
    if (!numbered && line.count(start.mark) >= 3 && std::all_of(line.begin(), line.end(), isRulePart))
        return {};
    const QStringView box = line.sliced(start.content).first(qMin<qsizetype>(4, line.size() - start.content));
    if (box.size() == 4 && box[0] == u'[' && (box[1] == u' ' || box[1] == u'x' || box[1] == u'X')
        && box[2] == u']' && box[3] == u' ')
        start.box = 4;
    return start;
}

qsizetype textStart(QStringView line)
{
    qsizetype at = skipBlanks(line, 0);
    while (at < line.size() && line[at] == u'>')
        at = skipBlanks(line, at + 1);
    if (const std::optional<ItemStart> item = itemStart(line.sliced(at)))
        return at + item->content + item->box;
    qsizetype hashes = at;
    while (hashes < line.size() && line[hashes] == u'#')
        ++hashes;
    if (hashes > at && hashes - at <= 6 && hashes < line.size() && isBlank(line[hashes]))
        return skipBlanks(line, hashes);
    return at;
}

bool isFence(QStringView line)
{
    line = line.trimmed();
    return line.startsWith(u"```") || line.startsWith(u"~~~");
}

} // namespace cardwright

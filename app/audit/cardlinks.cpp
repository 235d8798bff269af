#include "audit/cardlinks.h"

namespace cardwright {

using namespace Qt::StringLiterals;

// A span is open where an odd number of backticks stands before in the line.
bool isInCode(const QString &text, qsizetype at, const TextPlaces &fences)
{
    for (const auto &[begin, end] : fences) {
        if (at >= begin && at < end)
            return true;
    }
    const qsizetype line = text.lastIndexOf(u'\n', at) + 1;
    return QStringView(text).sliced(line, at - line).count(u'`') % 2 == 1;
}

TextPlaces fencesOf(const QString &text)
{
    TextPlaces fences;
    if (!text.contains("```"_L1) && !text.contains("~~~"_L1))
        return fences;
    qsizetype open = -1;
    QChar mark;
    for (qsizetype line = 0; line < text.size();) {
        qsizetype end = text.indexOf(u'\n', line);
        end = end < 0 ? text.size() : end;
        const QStringView words = QStringView(text).sliced(line, end - line).trimmed();
        if (words.startsWith(u"```") || words.startsWith(u"~~~")) {
            if (open < 0) {
                open = line;
                mark = words[0];
            } else if (words[0] == mark) {
                fences.append({open, end});
                open = -1;
            }
        }
        line = end + 1;
    }
    if (open >= 0)
        fences.append({open, text.size()});
    return fences;
}

QList<CardLink> linksOf(const QString &text)
{
    QList<CardLink> links;
    qsizetype at = text.indexOf("]("_L1);
    if (at < 0)
        return links;
    const TextPlaces fences = fencesOf(text);
    for (; at >= 0; at = text.indexOf("]("_L1, at + 2)) {
        qsizetype end = at + 2;
        int depth = 1;
        for (; end < text.size() && text[end] != u'\n'; ++end) {
            depth += text[end] == u'(' ? 1 : text[end] == u')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (depth != 0 || isInCode(text, at, fences))
            continue;
        const qsizetype open = text.lastIndexOf(u'[', at);
        CardLink link;
        link.begin = at + 2;
        link.end = end;
        link.whole = open < 0 ? at : open;
        link.image = open > 0 && text[open - 1] == u'!';
        link.label = QStringView(text).sliced(link.whole + 1, qMax<qsizetype>(at - link.whole - 1, 0)).trimmed();
        link.address = QStringView(text).sliced(link.begin, link.end - link.begin).trimmed();
        const qsizetype space = link.address.indexOf(u' ');
        if (space > 0 && (link.address.endsWith(u'"') || link.address.endsWith(u'\'')))
            link.address = link.address.first(space); // a title follows
        if (link.address.startsWith(u'<') && link.address.endsWith(u'>'))
            link.address = link.address.sliced(1, link.address.size() - 2);
        links.append(link);
    }
    return links;
}

} // namespace cardwright

#include "card/containment.h"

#include "markdown/lines.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kMaxFences = 4;

// The marks that could close a fence in `text`, those of the one left open first: "```", "~~~~", ...
// Which fences are real depends on comments and the like around them; the parser decides.
QList<QByteArray> fenceMarks(const QByteArray &text)
{
    QList<QByteArray> marks;
    QByteArray open;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = lineEnd(text, at);
        QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end;
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == ' ')
            ++indent;
        line = line.trimmed();
        const char mark = line.isEmpty() ? '\0' : line.front();
        if ((mark != '`' && mark != '~') || indent > 3)
            continue;
        qsizetype length = 0;
        while (length < line.size() && line[length] == mark)
            ++length;
        if (length < 3)
            continue;
        const QByteArray run(length, mark);
        if (!marks.contains(run) && marks.size() < kMaxFences)
            marks.append(run);
        if (open.isEmpty()) {
            if (mark == '~' || !line.sliced(length).contains('`'))
                open = run;
        } else if (mark == open.front() && length >= open.size() && line.size() == length) {
            open.clear();
        }
    }
    if (!open.isEmpty()) {
        marks.removeOne(open);
        marks.prepend(open);
    }
    return marks;
}

bool holdsHeadings(const Card &after, ByteRange written)
{
    const QList<Node> &nodes = after.nodes();
    const auto first = std::partition_point(nodes.begin(), nodes.end(), [written](const Node &node) {
        return node.kind == Node::Kind::Preamble || node.heading.begin < written.begin;
    });
    return first != nodes.end() && written.contains(first->heading.begin);
}

// False where a text would become something else: directives, front matter.
bool staysBody(const Card &after, NodeKey key, ByteRange written)
{
    const int index = after.indexOfKey(key);
    if (index < 0)
        return written.isEmpty();
    const ByteRange body = after.nodes()[index].body;
    return written.isEmpty() || (body.begin == written.begin && body.end >= written.end);
}

// True where a line begins at `place`; a byte order mark is no part of the first one.
bool beginsLine(const Card &card, qsizetype place)
{
    const ByteRange front = card.outline().frontMatter;
    const QByteArray &bytes = card.bytes();
    return (front.isEmpty() && place == front.end) || bytes[place - 1] == '\n' || bytes[place - 1] == '\r';
}

// Whether the character at `at` is read as itself without a backslash. CommonMark 6.2 (underscores within a word
// emphasise nothing) and 2.5 (an entity has a name or a number).
bool standsForItself(const QString &text, qsizetype at)
{
    const auto next = [&text](qsizetype place) { return place < text.size() ? text[place] : QChar(u' '); };
    switch (text[at].unicode()) {
    case u'_': {
        qsizetype begin = at;
        qsizetype end = at;
        while (begin > 0 && text[begin - 1] == u'_')
            --begin;
        while (next(end) == u'_')
            ++end;
        return begin > 0 && text[begin - 1].isLetterOrNumber() && next(end).isLetterOrNumber();
    }
    case u'&':
        return next(at + 1).isSpace();
    case u'#':
        return at > 0 && at + 1 < text.size();
    default:
        return !QStringView(u"\\`*[]<").contains(text[at]);
    }
}

} // namespace

QByteArray headingText(const QString &title)
{
    const QString text = title.simplified();
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!standsForItself(text, i))
            escaped += u'\\';
        escaped += text[i];
    }
    return escaped.toUtf8();
}

QByteArray bodyBytes(const QByteArray &text, const QByteArray &lineEnding)
{
    QByteArray unified = text;
    unified.replace("\r\n", "\n").replace('\r', '\n');
    const ByteRange range = withoutBlankEnds(unified, {0, unified.size()});
    unified = range.of(unified);
    if (lineEnding != "\n")
        unified.replace("\n", lineEnding);
    return unified;
}

QList<QByteArray> closersFor(const QByteArray &text)
{
    QList<QByteArray> closers{QByteArray()};
    closers += fenceMarks(text);
    const QByteArray lower = text.toLower();
    static const std::pair<const char *, const char *> kOpeners[] = {
        {"<!--", "-->"},         {"<pre", "</pre>"}, {"<script", "</script>"}, {"<style", "</style>"},
        {"<textarea", "</textarea>"}, {"<?", "?>"}, {"<![cdata[", "]]>"}, {"<!", ">"},
    };
    for (const auto &[opener, closer] : kOpeners) {
        if (lower.contains(opener))
            closers.append(closer);
    }
    return closers;
}

bool headingsStay(const Card &before, const Card &after, int added)
{
    if (after.hasSameHeadings(before))
        return added == 0;
    const auto count = [](const Card &card) {
        qsizetype headings = card.nodes().size();
        if (headings > 0 && card.nodes().first().kind == Node::Kind::Preamble)
            --headings;
        return headings;
    };
    if (count(after) != count(before) + added)
        return false;
    for (const Node &node : before.nodes()) {
        if (node.kind == Node::Kind::Preamble)
            continue;
        const int index = after.indexOfKey(node.key);
        if (index < 0)
            return false;
        // The title may change with a link definition; the heading itself may not.
        const Node &now = after.nodes()[index];
        if (now.level != node.level
            || now.heading.view(after.bytes()).trimmed() != node.heading.view(before.bytes()).trimmed())
            return false;
    }
    return true;
}

ContainedEdit replaceBody(const Card &card, int index, const QByteArray &text)
{
    const Node &node = card.nodes().at(index);
    const QByteArray &bytes = card.bytes();
    const QByteArray eol = dominantLineEnding(bytes);
    const QByteArray body = bodyBytes(text, eol);

    QByteArray before;
    QByteArray after;
    ByteRange replaced = node.body;
    if (node.body.isEmpty() && !body.isEmpty()) {
        const qsizetype place = node.body.begin;
        if (!beginsLine(card, place))
            before += eol;
        if (node.kind != Node::Kind::Preamble)
            before += eol;
        after = eol;
        if (place < bytes.size() && !isBlankLine(bytes, place))
            after += eol;
        replaced = {place, place};
    }

    // A paragraph just before a heading underlined with === would run into it: then a blank line.
    // A list takes in a heading that is indented: then a comment, which ends it.
    QList<QByteArray> closers = closersFor(body);
    closers.append("<!-- -->");
    QList<QByteArray> endings;
    for (const QByteArray &closer : std::as_const(closers)) {
        const QByteArray line = closer.isEmpty() ? QByteArray() : eol + closer;
        endings.append(line);
        endings.append(line + eol);
        if (closer == "<!-- -->")
            endings.append(eol + line + eol);
    }
    std::stable_sort(endings.begin(), endings.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });

    ContainedEdit first;
    for (const QByteArray &ending : std::as_const(endings)) {
        ContainedEdit edit;
        edit.closer = ending;
        edit.splice = {replaced.begin, replaced.of(bytes), before + body + ending + after};
        edit.after = card.edited(edit.splice);
        const qsizetype from = replaced.begin + before.size();
        edit.movesHeadings = holdsHeadings(edit.after, {from, from + body.size()})
            || !headingsStay(card, edit.after) || !staysBody(edit.after, node.key, {from, from + body.size()});
        if (!edit.movesHeadings)
            return edit;
        if (ending.isEmpty())
            first = edit;
    }
    return first;
}

ContainedEdit replaceTitle(const Card &card, int index, const QString &title)
{
    const QByteArray &bytes = card.bytes();
    const QByteArray eol = dominantLineEnding(bytes);
    const QByteArray text = headingText(title);
    ContainedEdit edit;

    if (index < 0 || card.nodes().at(index).kind == Node::Kind::Preamble) {
        const qsizetype start = card.outline().frontMatter.end;
        QByteArray line = beginsLine(card, start) ? QByteArray() : eol;
        line += "# " + text + eol;
        if (start < bytes.size() && !isBlankLine(bytes, start))
            line += eol;
        edit.splice = {start, {}, line};
        edit.after = card.edited(edit.splice);
        edit.movesHeadings = !headingsStay(card, edit.after, 1);
        return edit;
    }
    const Node &node = card.nodes().at(index);

    // Keep the line ending(s) that the heading has; an underlined heading becomes a # heading only
    // where the underline cannot hold it (an empty title).
    QByteArray ending;
    const QByteArrayView whole = node.heading.view(bytes);
    qsizetype content = whole.size();
    while (content > 0 && (whole[content - 1] == '\n' || whole[content - 1] == '\r'))
        --content;
    ending = whole.sliced(content).toByteArray();
    QByteArray line(node.level, '#');
    if (!text.isEmpty())
        line += ' ' + text;
    edit.splice = {node.heading.begin, node.heading.of(bytes), line + ending};
    edit.after = card.edited(edit.splice);
    const int now = edit.after.indexOfKey(node.key);
    edit.movesHeadings = edit.after.nodes().size() != card.nodes().size() || now < 0
        || edit.after.nodes()[now].level != node.level;
    return edit;
}

} // namespace cardwright

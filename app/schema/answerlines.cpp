#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype runOf(QStringView text, qsizetype at, QChar c)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == c)
        ++end;
    return end - at;
}

// Digits of an ordered item's number at the start of `text`; 0 if there are none or too many.
qsizetype digitsOf(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    return digits <= 9 ? digits : 0;
}

bool endsMarker(QStringView text, qsizetype at)
{
    return at >= text.size() || isBlank(text[at]);
}

// Only marks of one kind, at least `least` of them.
bool isRule(QStringView text, qsizetype least = 3)
{
    const QChar mark = text.isEmpty() ? QChar() : text.front();
    if (mark != u'-' && mark != u'*' && mark != u'_')
        return false;
    qsizetype count = 0;
    for (const QChar c : text) {
        if (c == mark)
            ++count;
        else if (!isBlank(c))
            return false;
    }
    return count >= least;
}

bool isDefinition(QStringView text)
{
    if (!text.startsWith(u'['))
        return false;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u']')
            return text[i + 1] == u':';
    }
    return false;
}

// Where the backslash goes that keeps `item` from starting a block.
qsizetype guardPlace(QStringView item)
{
    return digitsOf(item);
}

struct ItemLine
{
    qsizetype indent = 0;
    QChar marker;
    int number = 0;
    QStringView text;
};

std::optional<ItemLine> itemLine(QStringView line)
{
    ItemLine item;
    item.indent = runOf(line, 0, u' ');
    if (item.indent > 3 || isRule(line.sliced(item.indent)))
        return {};
    line = line.sliced(item.indent);
    qsizetype marker = 1;
    if (!line.isEmpty() && (line[0] == u'-' || line[0] == u'*' || line[0] == u'+')) {
        item.marker = line[0];
    } else {
        const qsizetype digits = digitsOf(line);
        if (digits == 0 || digits == line.size() || (line[digits] != u'.' && line[digits] != u')'))
            return {};
        item.marker = line[digits];
        item.number = line.first(digits).toInt();
        marker = digits + 1;
    }
    if (!endsMarker(line, marker))
        return {};
    const QStringView rest = line.sliced(marker);
    item.text = withoutEnds(rest);
    if (item.text.isEmpty())
        return item;
    const qsizetype gap = item.text.begin() - rest.begin();
    const bool code = rest.startsWith(u'\t') ? gap > 1 : gap > 4 || rest.first(gap).contains(u'\t');
    if (code)
        return {};
    return item;
}

bool isOrdinal(QChar marker)
{
    return marker == u'.' || marker == u')';
}

} // namespace

QStringView withoutEnds(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

QString oneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        line += text[i] == u'\n' || text[i] == u'\r' ? QChar(u' ') : text[i];
    }
    return withoutEnds(line).toString();
}

QList<AnswerBlock> answerBlocks(QStringView body)
{
    QList<AnswerBlock> blocks;
    bool open = false;
    qsizetype begin = 0;
    while (begin < body.size()) {
        qsizetype end = begin;
        while (end < body.size() && body[end] != u'\n' && body[end] != u'\r')
            ++end;
        const QStringView line = body.sliced(begin, end - begin);
        if (withoutEnds(line).isEmpty()) {
            open = false;
        } else {
            if (!open)
                blocks.append(AnswerBlock());
            open = true;
            blocks.last().lines.append(line);
        }
        begin = end + (body.sliced(end).startsWith(u"\r\n") ? 2 : 1);
    }
    return blocks;
}

Remarks takeRemarks(QList<AnswerBlock> &blocks, const Template &schema)
{
    Remarks remarks;
    while (!blocks.isEmpty() && blocks.last().lines.size() == 1) {
        const QStringView line = blocks.last().lines.first();
        const std::optional<KeyedValue> keyed = isBlank(line.front()) ? std::nullopt : boldKeyed(line);
        if (!keyed)
            break;
        const bool notes = schema.isLabel(u"additional-notes"_s, keyed->key);
        if (!notes && !schema.isLabel(u"caption"_s, keyed->key))
            break;
        Remark &remark = notes ? remarks.notes : remarks.caption;
        if (!remark.isEmpty())
            break;
        remark = {keyed->key, keyed->value};
        remarks.notesFirst = notes && !remarks.caption.isEmpty();
        blocks.removeLast();
    }
    return remarks;
}

QString withRemarks(const QString &text, const Remarks &remarks, const Template &schema,
                    const QString &language)
{
    QStringList blocks;
    if (!text.isEmpty())
        blocks.append(text);
    const auto add = [&](const Remark &remark, const QString &which) {
        if (remark.isEmpty())
            return;
        const QString label = remark.label.isEmpty() ? schema.label(which, language) : remark.label;
        blocks.append(writeBoldKeyed({label, remark.text}));
    };
    if (remarks.notesFirst)
        add(remarks.notes, u"additional-notes"_s);
    add(remarks.caption, u"caption"_s);
    if (!remarks.notesFirst)
        add(remarks.notes, u"additional-notes"_s);
    return blocks.join(u"\n\n"_s);
}

std::optional<FlatList> flatList(const QList<AnswerBlock> &blocks)
{
    FlatList list;
    if (blocks.isEmpty())
        return list;
    QList<int> numbers;
    qsizetype indent = -1;
    for (const AnswerBlock &block : blocks) {
        for (const QStringView line : block.lines) {
            const std::optional<ItemLine> item = itemLine(line);
            if (!item || (indent >= 0 && (item->indent != indent || item->marker != list.form.marker)))
                return {};
            indent = item->indent;
            list.form.marker = item->marker;
            numbers.append(item->number);
            list.items.append(item->text);
        }
    }
    list.form.loose = blocks.size() > 1;
    if (!isOrdinal(list.form.marker))
        return list;
    list.form.first = numbers.first();
    list.form.sameNumber = numbers.size() > 1 && numbers[1] == numbers[0];
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (numbers[i] != numbers[i - 1] + (list.form.sameNumber ? 0 : 1))
            return {};
    }
    return list;
}

QString writeFlatList(const ListForm &form, const QStringList &items)
{
    QStringList lines;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QString lead(form.marker);
        if (form.isOrdered())
            lead = QString::number(form.first + (form.sameNumber ? 0 : i)) + form.marker;
        lines.append(items[i].isEmpty() ? lead : lead + u' ' + items[i]);
    }
    return lines.join(form.loose ? u"\n\n"_s : u"\n"_s);
}

bool startsBlock(QStringView item)
{
    if (item.isEmpty())
        return false;
    // Two marks are a rule together with the bullet: "- --".
    if (isRule(item, 2) || isDefinition(item) || item.startsWith(u'>') || item.startsWith(u"```")
        || item.startsWith(u"~~~")) {
        return true;
    }
    if ((item[0] == u'-' || item[0] == u'*' || item[0] == u'+') && endsMarker(item, 1))
        return true;
    const qsizetype hashes = runOf(item, 0, u'#');
    if (hashes > 0 && hashes <= 6 && endsMarker(item, hashes))
        return true;
    const qsizetype digits = digitsOf(item);
    return digits > 0 && digits < item.size() && (item[digits] == u'.' || item[digits] == u')')
           && endsMarker(item, digits + 1);
}

QString guarded(const QString &item)
{
    const qsizetype place = guardPlace(item);
    const qsizetype slashes = runOf(item, place, u'\\');
    const QString bare = item.first(place) + item.sliced(place + slashes);
    return startsBlock(bare) ? item.first(place) + u'\\' + item.sliced(place) : item;
}

QString unguarded(QStringView item)
{
    const qsizetype place = guardPlace(item);
    const qsizetype slashes = runOf(item, place, u'\\');
    if (slashes == 0)
        return item.toString();
    const QString bare = item.first(place).toString() + item.sliced(place + slashes);
    return startsBlock(bare) ? item.first(place).toString() + item.sliced(place + 1) : item.toString();
}

QString escaped(QStringView text, QStringView specials)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype slashes = runOf(text, i, u'\\');
        const qsizetype next = i + slashes;
        const bool special = next < text.size() && specials.contains(text[next]);
        result += QString(special ? 2 * slashes + 1 : slashes, u'\\');
        if (next < text.size())
            result += text[next];
        i = next + 1;
    }
    return result;
}

QString unescaped(QStringView text, QStringView specials)
{
    if (!text.contains(u'\\'))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype slashes = runOf(text, i, u'\\');
        const qsizetype next = i + slashes;
        const bool special = next < text.size() && specials.contains(text[next]);
        result += QString(special ? slashes / 2 : slashes, u'\\');
        if (next < text.size())
            result += text[next];
        i = next + 1;
    }
    return result;
}

QString withEndEscaped(QString text)
{
    qsizetype slashes = 0;
    while (slashes < text.size() && text[text.size() - 1 - slashes] == u'\\')
        ++slashes;
    return text + QString(slashes, u'\\');
}

std::optional<KeyedValue> boldKeyed(QStringView line)
{
    line = withoutEnds(line);
    if (!line.startsWith(u"**"))
        return {};
    qsizetype close = -1;
    for (qsizetype i = 2; i < line.size() && close < 0; ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'*')
            close = i;
    }
    if (close < 0 || runOf(line, close, u'*') != 2)
        return {};
    QStringView key = line.sliced(2, close - 2);
    QStringView value = line.sliced(close + 2);
    if (key.isEmpty() || isBlank(key.front()) || isBlank(key.back()))
        return {}; // not bold in Markdown
    if (key.endsWith(u':'))
        key.chop(1);
    else if (value.startsWith(u':'))
        value = value.sliced(1);
    else if (!key.endsWith(u'?'))
        return {};
    qsizetype slashes = 0;
    while (slashes < key.size() && key[key.size() - 1 - slashes] == u'\\')
        ++slashes;
    key.chop(slashes / 2);
    const QString plain = withoutEnds(unescaped(key, u"*")).toString();
    if (plain.isEmpty())
        return {};
    return KeyedValue{plain, withoutEnds(value).toString()};
}

QString writeBoldKeyed(const KeyedValue &row)
{
    const QString key = oneLine(row.key);
    const QString value = oneLine(row.value);
    const QString lead =
        u"**"_s + withEndEscaped(escaped(key, u"*")) + (key.endsWith(u'?') ? u"**"_s : u":**"_s);
    return value.isEmpty() ? lead : lead + u' ' + value;
}

} // namespace cardwright

#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 60;
constexpr qsizetype kMostParts = 7; // "bird species classification (training and testing)"

bool isCodeWord(const QString &word)
{
    return word.size() > 2 && word.startsWith(u'`') && word.endsWith(u'`') && word.count(u'`') == 2
           && withoutEnds(word.sliced(1).chopped(1)).size() == word.size() - 2;
}

void takeCodeMarks(KeywordsValue &value)
{
    value.code = !value.words.isEmpty() && std::all_of(value.words.cbegin(), value.words.cend(), isCodeWord);
    for (QString &word : value.words) {
        if (value.code)
            word = word.sliced(1).chopped(1);
    }
}

QStringList markedWords(const KeywordsValue &value)
{
    QStringList words;
    for (const QString &given : value.words) {
        const QString word = oneLine(given);
        if (!word.isEmpty())
            words.append(value.code ? u'`' + word + u'`' : word);
    }
    return words;
}

QString lineOf(const KeywordsValue &value)
{
    const QStringList words = markedWords(value);
    const QString line = words.join(value.separator + u" "_s);
    if (!value.code || words.isEmpty())
        return line;
    return (value.brackets ? u'[' + line + u']' : line) + (value.stop ? u"."_s : QString());
}

// What stands between the square brackets around code words; empty where none do.
QStringView betweenBrackets(QStringView line)
{
    const bool around = line.startsWith(u"[`") && line.endsWith(u"`]");
    return around ? line.sliced(1).chopped(1) : QStringView();
}

QString listOf(const KeywordsValue &value)
{
    QStringList items;
    for (const QString &word : markedWords(value))
        items.append(guarded(word));
    return writeFlatList(value.form, items);
}

// One paragraph of one line that nothing else could be.
std::optional<KeywordsValue> readLine(const QList<AnswerBlock> &blocks)
{
    const QStringView line = blocks.first().lines.first();
    if (blocks.size() > 1 || blocks.first().lines.size() > 1 || line.startsWith(u"    ")
        || line.startsWith(u'\t')) {
        return {};
    }
    QStringView text = withoutEnds(line);
    if (startsBlock(text) || text.startsWith(u'<') || text.startsWith(u'|') || text.startsWith(u'='))
        return {};
    KeywordsValue value;
    if (splitKeywords(text, u';').size() > 1)
        value.separator = u';';
    value.stop = text.endsWith(u"`.") || text.endsWith(u"`].");
    if (value.stop)
        text.chop(1);
    if (const QStringView inside = betweenBrackets(text); !inside.isEmpty()) {
        value.brackets = true;
        text = inside;
    }
    value.words = splitKeywords(text, value.separator);
    takeCodeMarks(value);
    return value;
}

} // namespace

QStringList splitKeywords(QStringView line, QChar separator)
{
    QStringList words;
    qsizetype begin = 0;
    int depth = 0;
    bool code = false;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const QChar c = i < line.size() ? line[i] : QChar();
        if (c == u'`')
            code = !code;
        else if (!code && (c == u'(' || c == u'['))
            ++depth;
        else if (!code && (c == u')' || c == u']'))
            depth = qMax(0, depth - 1);
        if (i < line.size() && (c != separator || depth > 0 || code))
            continue;
        const QString word = withoutEnds(line.sliced(begin, i - begin)).toString();
        if (!word.isEmpty())
            words.append(word);
        begin = i + 1;
    }
    return words;
}

std::optional<KeywordsValue> parseKeywords(QStringView body, const Template &schema, int)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    const Remarks remarks = takeRemarks(blocks, schema);
    KeywordsValue value;
    if (!blocks.isEmpty()) {
        if (const std::optional<FlatList> list = flatList(blocks)) {
            if (std::any_of(list->items.cbegin(), list->items.cend(), startsBlock))
                return {};
            value.form = list->form;
            value.list = true;
            for (const QStringView item : list->items)
                value.words.append(unguarded(item));
            takeCodeMarks(value);
            if (value.words.contains(QString()))
                return {};
        } else if (const std::optional<KeywordsValue> line = readLine(blocks)) {
            value = *line;
            if (lineOf(value) != withoutEnds(blocks.first().lines.first()))
                return {};
        } else {
            return {};
        }
    }
    value.remarks = remarks;
    return value;
}

QString writeKeywords(const KeywordsValue &value, const Template &schema, int spec, const QString &language)
{
    if (markedWords(value).isEmpty())
        return withRemarks(QString(), value.remarks, schema, language);
    if (!value.list) {
        const QString text = withRemarks(lineOf(value), value.remarks, schema, language);
        const std::optional<KeywordsValue> back = parseKeywords(text, schema, spec);
        if (back && markedWords(*back) == markedWords(value))
            return text;
    }
    KeywordsValue list = value;
    list.code = value.code && std::all_of(value.words.cbegin(), value.words.cend(), [](const QString &word) {
                    const QString line = oneLine(word);
                    return line.isEmpty() || isCodeWord(u'`' + line + u'`');
                });
    return withRemarks(listOf(list), value.remarks, schema, language);
}

bool looksLikeKeywords(const KeywordsValue &value)
{
    return std::all_of(value.words.cbegin(), value.words.cend(), [](const QString &word) {
        return word.size() <= kLongestWord && word.count(u' ') < kMostParts && word.count(u'*') % 2 == 0
               && !word.contains(u". ") && !word.endsWith(u'.');
    });
}

} // namespace cardwright

#include "card/frontmatter.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostValues = 300;

void append(QStringList &values, QStringView text)
{
    if (const QString value = yamlScalar(text); !value.isEmpty() && value != "null"_L1 && value != "~"_L1
        && values.size() < kMostValues)
        values.append(value);
}

// "[en, 'de']"
void appendInlineList(QStringList &values, QStringView text)
{
    const qsizetype end = text.lastIndexOf(u']');
    if (end < 0)
        return; // goes on in the next line
    for (const QStringView part : text.sliced(1, end - 1).tokenize(u','))
        append(values, part.trimmed());
}

} // namespace

QString yamlScalar(QStringView value)
{
    if (value.isEmpty() || u"|>[{&*!%@`#"_s.contains(value.front()))
        return {};
    const QChar quote = value.front();
    if (quote != u'"' && quote != u'\'') {
        const qsizetype comment = value.indexOf(u" #");
        return value.first(comment < 0 ? value.size() : comment).trimmed().toString();
    }
    QString text;
    for (qsizetype i = 1; i < value.size(); ++i) {
        const bool pair = i + 1 < value.size();
        if (quote == u'\'' && value[i] == quote && pair && value[i + 1] == quote)
            text += value[i++];
        else if (quote == u'"' && value[i] == u'\\' && pair && (value[i + 1] == u'"' || value[i + 1] == u'\\'))
            text += value[++i];
        else if (value[i] == quote)
            return text.trimmed();
        else
            text += value[i];
    }
    return {}; // goes on in the next line
}

QStringList frontMatterValues(const Card &card, QStringView key)
{
    QStringList values;
    const QString yaml = QString::fromUtf8(card.outline().frontMatter.of(card.bytes()));
    bool below = false; // in the lines that belong to the key
    for (const QStringView line : QStringView(yaml).tokenize(u'\n')) {
        const QStringView text = line.trimmed();
        const bool isItem = text.startsWith(u"- ");
        if (below && !text.isEmpty() && !line.front().isSpace() && !isItem)
            break;
        if (below && isItem) {
            append(values, text.sliced(2).trimmed());
        } else if (!below && line.startsWith(key) && line.sliced(key.size()).startsWith(u':')) {
            const QStringView value = text.sliced(key.size() + 1).trimmed();
            if (value.startsWith(u'['))
                appendInlineList(values, value);
            else
                append(values, value);
            if (!value.isEmpty() && !value.startsWith(u'#'))
                break;
            below = true;
        }
    }
    return values;
}

} // namespace cardwright

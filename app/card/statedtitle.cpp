#include "card/statedtitle.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// A scalar on one line, quoted or plain; nothing for any other value of YAML.
QString scalar(QStringView value)
{
    if (value.isEmpty() || u"|>[{&*!%@`"_s.contains(value.front()))
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

} // namespace

QString statedTitle(const Card &card)
{
    if (!card.title().trimmed().isEmpty())
        return card.title();
    const QString yaml = QString::fromUtf8(card.outline().frontMatter.of(card.bytes()));
    for (const QStringView key : {QStringView(u"pretty_name:"), QStringView(u"title:")}) {
        for (const QStringView line : QStringView(yaml).split(u'\n')) {
            if (!line.startsWith(key)) // one that is indented belongs to something else
                continue;
            if (const QString text = scalar(line.sliced(key.size()).trimmed()); !text.isEmpty())
                return text;
        }
    }
    return {};
}

} // namespace cardwright

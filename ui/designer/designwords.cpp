#include "designer/designwords.h"

#include "schema/templatedesign.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct DesignWords
{
    Q_DECLARE_TR_FUNCTIONS(DesignWords)
};

} // namespace

const QList<QPair<QString, QString>> &answerKindWords()
{
    static const QList<QPair<QString, QString>> words = {
        {u"text_short"_s, DesignWords::tr("A few words")},
        {u"text_long"_s, DesignWords::tr("Text")},
        {u"single_choice"_s, DesignWords::tr("One choice")},
        {u"multi_choice"_s, DesignWords::tr("Several choices")},
        {u"text_list"_s, DesignWords::tr("List of points")},
        {u"ordered_list"_s, DesignWords::tr("Numbered list")},
        {u"keyword_list"_s, DesignWords::tr("Keywords")},
        {u"key_value"_s, DesignWords::tr("Values with labels")},
        {u"key_value_open"_s, DesignWords::tr("Values whose labels the author adds")},
        {u"table"_s, DesignWords::tr("Table")},
        {u"person_list"_s, DesignWords::tr("People")},
        {u"label_percent_list"_s, DesignWords::tr("Shares in percent")},
        {u"link"_s, DesignWords::tr("Link")},
        {u"link_list"_s, DesignWords::tr("Links")},
        {u"duration"_s, DesignWords::tr("Span of time")},
        {u"code"_s, DesignWords::tr("Code")},
        {u"composite"_s, DesignWords::tr("Several parts")},
    };
    return words;
}

const QList<QPair<QString, QString>> &partKindWords()
{
    static const QList<QPair<QString, QString>> words = [] {
        QList<QPair<QString, QString>> list = answerKindWords();
        list.removeLast(); // parts have no parts
        list.append({u"field_name_list"_s, DesignWords::tr("Names of fields")});
        list.append({u"metric_list"_s, DesignWords::tr("Measures with their values")});
        return list;
    }();
    return words;
}

QString answerKindWord(const QString &kind)
{
    for (const auto &[id, word] : answerKindWords()) {
        if (id == kind)
            return word;
    }
    return kind;
}

QStringList firstWordsOf(const QString &kind)
{
    const QString needed = wordsNeededBy(kind);
    if (needed == "options"_L1)
        return {DesignWords::tr("Yes"), DesignWords::tr("No"), DesignWords::tr("Unknown")};
    if (kind == "person_list"_L1)
        return {DesignWords::tr("Name"), DesignWords::tr("Role"), DesignWords::tr("Contact")};
    return needed.isEmpty() ? QStringList() : QStringList{DesignWords::tr("What"), DesignWords::tr("Value")};
}

QString requiredWord(RequiredBy stage)
{
    switch (stage) {
    case RequiredBy::Draft:
        return DesignWords::tr("Already in a draft");
    case RequiredBy::Review:
        return DesignWords::tr("When it goes to review");
    case RequiredBy::Publishing:
        return DesignWords::tr("Before it is published");
    case RequiredBy::Never:
        break;
    }
    return DesignWords::tr("It may stay open");
}

QString askedWords(const AskedBy &asked)
{
    QStringList parts;
    if (!asked.agents.isEmpty())
        parts.append(DesignWords::tr("Asked for by %1").arg(asked.agents.join(u", "_s)));
    if (!asked.lens.isEmpty())
        parts.append(u"“"_s + asked.lens + u"”"_s);
    if (asked.votes > 0)
        parts.append(DesignWords::tr("%n vote(s)", nullptr, asked.votes));
    return parts.join(u" · "_s);
}

} // namespace cardwright

#include "workshop/questionshape.h"

#include "schema/template.h"
#include "workshop/templateids.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool needsText(const QString &label)
{
    static const QSet<QString> words = {u"other"_s, u"others"_s, u"otro"_s, u"otra"_s, u"otros"_s, u"otras"_s};
    return words.contains(foldedTitle(label));
}

// "Who paid?", "Since when?", "¿De quién es?" want words, no yes; in English and Spanish, with accents or without.
bool asksForWords(const QString &question)
{
    static const QRegularExpression words(
        u"^[\\s¿]*(?:(?:about|at|by|for|from|in|of|on|since|till|to|until|with|a|con|de|desde|en|hacia|hasta|para|por|sobre)\\s+)?"
        "(?:who|whom|whose|what|when|where|which|why|how|qui[eé]n(?:es)?|qu[eé]|cu[aá]ndo|d[oó]nde|ad[oó]nde|c[oó]mo|"
        "cu[aá]l(?:es)?|cu[aá]nt[oa]s?|porqu[eé])\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(question).hasMatch();
}

void addOptions(const AskedQuestion &question, QJsonObject &json, QJsonObject &text)
{
    const QHash<QString, QString> ids = optionIdsOf(question);
    QJsonArray options;
    QJsonObject labels;
    for (const QString &label : optionLabelsOf(question)) {
        QJsonObject option{{u"id"_s, ids.value(label)}};
        if (isExclusiveOption(label))
            option[u"exclusive"] = true;
        if (needsText(label))
            option[u"needsText"] = true;
        options.append(option);
        labels[ids.value(label)] = label;
    }
    json[u"options"] = options;
    text[u"options"] = labels;
}

void addPart(const AskedQuestion &question, const QString &kind, QJsonObject &json, QJsonObject &text)
{
    QJsonObject part{{u"kind"_s, kind}};
    QJsonObject words;
    if (kind == "table"_L1) {
        QStringList columns = question.columns;
        columns.removeAll(QString());
        if (columns.isEmpty())
            columns = {WorkshopText::tr("What"), WorkshopText::tr("Value")};
        part[u"columns"] = columns.size();
        part[u"openRows"] = true;
        words[u"columns"] = QJsonArray::fromStringList(columns);
    }
    json[u"parts"] = QJsonArray{part};
    text[u"parts"] = QJsonArray{words};
}

} // namespace

QString answerKindOf(const AskedQuestion &question)
{
    static const QHash<QString, QString> shapes = {
        {u"yes-no"_s, u"single_choice"_s}, {u"choice"_s, u"single_choice"_s}, {u"several"_s, u"multi_choice"_s},
        {u"fact"_s, u"text_short"_s},      {u"table"_s, u"table"_s},          {u"text"_s, u"text_long"_s},
    };
    // Kinds that need nothing but their name.
    static const QSet<QString> plain = {u"text_short"_s, u"text_long"_s,      u"text_list"_s,     u"ordered_list"_s,
                                        u"keyword_list"_s, u"link"_s,         u"link_list"_s,     u"key_value_open"_s,
                                        u"label_percent_list"_s, u"duration"_s, u"single_choice"_s, u"multi_choice"_s};
    if (plain.contains(question.answer))
        return question.answer;
    if (shapes.contains(question.answer))
        return shapes.value(question.answer);
    if (!question.columns.isEmpty())
        return u"table"_s;
    const bool isYesOrNo = question.scope == "telescope"_L1 && !asksForWords(question.text);
    if (!question.options.isEmpty() || isYesOrNo)
        return question.options.size() > 3 ? u"multi_choice"_s : u"single_choice"_s;
    return question.scope == "periscope"_L1 || question.scope == "telescope"_L1 ? u"text_short"_s : u"text_long"_s;
}

// In the languages of the templates.
bool isExclusiveOption(const QString &label)
{
    static const QSet<QString> words = {u"none"_s,    u"unknown"_s,     u"not known"_s, u"none of these"_s,
                                        u"ninguno"_s, u"ninguna"_s, u"desconocido"_s, u"no se sabe"_s};
    return words.contains(foldedTitle(label));
}

QStringList optionLabelsOf(const AskedQuestion &question)
{
    QStringList labels;
    QSet<QString> seen;
    for (const QString &option : question.options) {
        const QString label = option.simplified();
        if (!foldedTitle(label).isEmpty() && !seen.contains(foldedTitle(label)))
            labels.append(label);
        seen.insert(foldedTitle(label));
    }
    const bool open = std::any_of(labels.begin(), labels.end(), [](const QString &label) { return !isExclusiveOption(label); });
    if (labels.size() >= 2 && open)
        return labels;
    return {WorkshopText::tr("Yes"), WorkshopText::tr("No"), WorkshopText::tr("Unknown")};
}

QHash<QString, QString> optionIdsOf(const AskedQuestion &question)
{
    QHash<QString, QString> ids;
    QSet<QString> taken;
    const QStringList labels = optionLabelsOf(question);
    for (const QString &label : labels)
        ids.insert(label, freeId(plainSlug(label), u"option"_s, taken));
    return ids;
}

void writeShape(const AskedQuestion &question, QJsonObject &field, QJsonObject &words)
{
    const QString kind = answerKindOf(question);
    field[u"answer"] = kind;
    if (kind == "single_choice"_L1 || kind == "multi_choice"_L1)
        addOptions(question, field, words);
    else
        addPart(question, kind, field, words);
}

} // namespace cardwright

#include "schema/answerrules.h"

#include <QJsonArray>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isChoice(const QString &kind)
{
    return kind == "single_choice"_L1 || kind == "multi_choice"_L1;
}

MaybeFault choiceFault(const QJsonObject &field, const QStringList &path)
{
    const QString answer = field[u"answer"].toString();
    const bool choice = isChoice(answer);
    QString sentence;
    if (choice && !field.contains(u"options")) {
        sentence =
            TemplateText::tr("A choice needs something to choose from. Expected “options” beside “answer”.");
    } else if (!choice && field.contains(u"options")) {
        sentence = TemplateText::tr("“%1” has no use for “options”. Expected single_choice or multi_choice.")
                       .arg(answer);
    } else if (choice && field.contains(u"parts")) {
        sentence = TemplateText::tr("A choice has no parts. Expected composite, or no “parts”.");
    } else if (!choice && !field.contains(u"parts")) {
        sentence = TemplateText::tr("“%1” says nothing about its parts. Expected “parts” beside “answer”.")
                       .arg(answer);
    } else {
        return {};
    }
    return TemplateFault{path + QStringList(u"answer"_s), sentence};
}

MaybeFault optionsFault(const QJsonArray &options, const QStringList &path)
{
    QSet<QString> seen;
    qsizetype exclusive = 0;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString id = options[i][u"id"].toString();
        if (seen.contains(id)) {
            return TemplateFault{
                path + QStringList{QString::number(i), u"id"_s},
                TemplateText::tr("The option “%1” stands twice in this question. Expected an id of "
                                 "its own for each option.")
                    .arg(displayText(id))};
        }
        seen.insert(id);
        exclusive += options[i][u"exclusive"].toBool() ? 1 : 0;
    }
    if (options.isEmpty() || exclusive < options.size())
        return {};
    return TemplateFault{path,
                         TemplateText::tr("Every option is exclusive. Expected at least one option without "
                                          "“exclusive”.")};
}

QString neededBy(const QString &kind)
{
    if (kind == "key_value"_L1)
        return u"keys"_s;
    if (kind == "table"_L1 || kind == "person_list"_L1)
        return u"columns"_s;
    return isChoice(kind) ? u"options"_s : QString();
}

MaybeFault partFault(const QJsonObject &part, const QStringList &path, const QString &answer)
{
    const QString kind = part[u"kind"].toString();
    if (answer != "composite"_L1 && kind != answer) {
        return TemplateFault{
            path + QStringList(u"kind"_s),
            TemplateText::tr("“%1” is not what the question's answer is. Expected %2, or composite "
                             "as the answer.")
                .arg(kind, answer)};
    }
    const QString needed = neededBy(kind);
    if (!needed.isEmpty() && !part.contains(needed)) {
        return TemplateFault{
            path,
            TemplateText::tr("“%1” is missing. Expected it in a part of the kind %2.").arg(needed, kind)};
    }
    QSet<QString> seen;
    const QJsonArray keys = part[u"keys"].toArray();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString id = keys[i][u"id"].toString();
        if (seen.contains(id)) {
            return TemplateFault{
                path + QStringList{u"keys"_s, QString::number(i), u"id"_s},
                TemplateText::tr("The key “%1” stands twice here. Expected an id of its own for "
                                 "each key.")
                    .arg(displayText(id))};
        }
        seen.insert(id);
    }
    return {};
}

} // namespace

MaybeFault answerFault(const QJsonObject &field, const QStringList &path)
{
    if (MaybeFault fault = choiceFault(field, path))
        return fault;
    if (MaybeFault fault = optionsFault(field[u"options"].toArray(), path + QStringList(u"options"_s)))
        return fault;
    const QJsonArray parts = field[u"parts"].toArray();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringList partPath = path + QStringList{u"parts"_s, QString::number(i)};
        if (MaybeFault fault = partFault(parts[i].toObject(), partPath, field[u"answer"].toString()))
            return fault;
    }
    return {};
}

} // namespace cardwright

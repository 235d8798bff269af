#include "cli/diff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QJsonArray namesOf(Differences what)
{
    QJsonArray names;
    const auto add = [&](Difference difference, const QString &name) {
        if (what.testFlag(difference))
            names.append(name);
    };
    add(Difference::Added, u"added"_s);
    add(Difference::Removed, u"removed"_s);
    add(Difference::Text, u"text"_s);
    add(Difference::Renamed, u"renamed"_s);
    add(Difference::Moved, u"moved"_s);
    add(Difference::Directives, u"directives"_s);
    return names;
}

QJsonValue sideOf(const Card &card, int index)
{
    if (index < 0)
        return QJsonValue::Null;
    const Node &node = card.nodes()[index];
    return QJsonObject{
        {u"id"_s, node.kind == Node::Kind::Title ? u"summary"_s : node.id},
        {u"title"_s, node.title},
        {u"line"_s, card.bytes().first(node.heading.begin).count('\n') + 1},
        {u"text"_s, comparedText(card, index)},
        {u"directives"_s, QString::fromUtf8(node.directives.view(card.bytes()).trimmed())},
    };
}

QJsonArray conflictLines(const Card &card, const QList<Conflict> &conflicts)
{
    QJsonArray lines;
    for (const Conflict &conflict : conflicts)
        lines.append(card.bytes().first(conflict.whole.begin).count('\n') + 1);
    return lines;
}

} // namespace

QByteArray diffJson(const ComparedCards &compared)
{
    const Card &before = compared.before.card;
    const Card &after = compared.after.card;
    const FileComparison &file = compared.comparison.file;
    QJsonArray fields;
    for (const FieldComparison &field : compared.comparison.fields) {
        const bool inAfter = compared.after.match.specOf(field.after) == field.spec && field.after >= 0;
        const Template *schema = (inAfter ? compared.after : compared.before).match.schema;
        QJsonArray changes;
        if (field.what.testFlag(Difference::Text)) {
            for (const WordChange &change :
                 wordDifferences(comparedText(before, field.before), comparedText(after, field.after)))
                changes.append(QJsonObject{{u"before"_s, change.before},
                                           {u"removed"_s, change.removed},
                                           {u"after"_s, change.after},
                                           {u"inserted"_s, change.inserted}});
        }
        fields.append(QJsonObject{
            {u"question"_s, schema && field.spec >= 0 ? QJsonValue(schema->specs()[field.spec].id)
                                                      : QJsonValue(QJsonValue::Null)},
            {u"differences"_s, namesOf(field.what)},
            {u"before"_s, sideOf(before, field.before)},
            {u"after"_s, sideOf(after, field.after)},
            {u"changes"_s, changes}, // in UTF-16 units of the two texts
        });
    }
    const QJsonObject root{
        {u"before"_s, compared.before.name},
        {u"after"_s, compared.after.name},
        {u"same"_s, compared.comparison.isSame()},
        {u"onlyForm"_s, compared.comparison.onlyForm()},
        {u"frontMatter"_s, file.frontMatter},
        {u"lineEndings"_s, file.lineEndings},
        {u"byteOrderMark"_s, file.byteOrderMark},
        {u"finalNewline"_s, file.finalNewline},
        {u"layout"_s, file.layout},
        {u"conflictLines"_s, QJsonObject{{u"before"_s, conflictLines(before, compared.conflictsBefore)},
                                         {u"after"_s, conflictLines(after, compared.conflictsAfter)}}},
        {u"fields"_s, fields},
    };
    return QJsonDocument(root).toJson();
}

} // namespace cardwright

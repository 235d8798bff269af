#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

std::optional<ListValue> parseList(QStringView body, const Template &schema, int)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    ListValue value;
    value.remarks = takeRemarks(blocks, schema);
    const std::optional<FlatList> list = flatList(blocks);
    if (!list || std::any_of(list->items.cbegin(), list->items.cend(), startsBlock))
        return {};
    value.form = list->form;
    for (const QStringView item : list->items)
        value.items.append(unguarded(item));
    return value;
}

QString writeList(const ListValue &value, const Template &schema, int, const QString &language)
{
    QStringList items;
    for (const QString &item : value.items)
        items.append(guarded(oneLine(item)));
    return withRemarks(writeFlatList(value.form, items), value.remarks, schema, language);
}

} // namespace cardwright

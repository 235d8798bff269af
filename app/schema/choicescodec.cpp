#include "schema/answerlines.h"
#include "schema/answers.h"
#include "schema/bodyunits.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct OptionLine
{
    QString id; // empty: no option
    QString text;
    bool boxed = false;
    bool checked = false;
};

QString idOf(QStringView label, const Template &schema, int spec)
{
    return schema.optionId(spec, withoutMarks(label));
}

// Like readChoices(), but the text keeps its marks and addresses.
OptionLine optionLine(QStringView item, const Template &schema, int spec)
{
    OptionLine line;
    if (item.size() >= 3 && item[0] == u'[' && item[2] == u']'
        && (item[1] == u' ' || item[1].toLower() == u'x')) {
        line.boxed = true;
        line.checked = item[1] != u' ';
        item = withoutEnds(item.sliced(3));
    }
    line.id = idOf(item, schema, spec);
    if (const std::optional<KeyedValue> keyed = boldKeyed(item); line.id.isEmpty() && keyed) {
        line.id = idOf(keyed->key, schema, spec);
        line.text = keyed->value;
    }
    if (const qsizetype colon = item.indexOf(u':'); colon > 0 && line.text.isEmpty()) {
        const QString id = idOf(item.first(colon), schema, spec);
        if (!id.isEmpty() && (line.id.isEmpty() || line.id == id)) { // marks alone fold away: "Others: ?"
            line.id = id;
            line.text = withoutEnds(item.sliced(colon + 1)).toString();
        }
    }
    for (qsizetype dash = item.size() - 2; dash > 0 && line.id.isEmpty();
         --dash) { // an option with its gloss
        const bool isDash = item[dash] == u'-' || item[dash] == u'–' || item[dash] == u'—';
        if (!isDash || item[dash - 1] != u' ' || item[dash + 1] != u' ')
            continue;
        line.id = idOf(item.first(dash), schema, spec);
        line.text = line.id.isEmpty() ? QString() : withoutEnds(item.sliced(dash + 1)).toString();
    }
    const qsizetype open = item.lastIndexOf(u'(');
    if (line.id.isEmpty() && item.endsWith(u')') && open > 0) {
        line.id = idOf(item.first(open), schema, spec);
        line.text = withoutEnds(item.sliced(open + 1, item.size() - open - 2)).toString();
    }
    if (!line.text.isEmpty() && placeholderDigest(line.text) == placeholderDigest(u"please specify"))
        line.text.clear();
    return line;
}

// The lines of a body without bullets, where every one is an option.
std::optional<FlatList> optionLines(const QList<AnswerBlock> &blocks, const Template &schema, int spec)
{
    FlatList list;
    for (const AnswerBlock &block : blocks) {
        for (const QStringView line : block.lines) {
            if (line.startsWith(u"    ") || line.startsWith(u'\t') || block.lines.size() > 1
                || optionLine(withoutEnds(line), schema, spec).id.isEmpty()) {
                return {};
            }
            list.items.append(withoutEnds(line));
        }
    }
    return list;
}

} // namespace

std::optional<ChoicesValue> parseChoices(QStringView body, const Template &schema, int spec)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    ChoicesValue value;
    value.remarks = takeRemarks(blocks, schema);
    std::optional<FlatList> list = flatList(blocks);
    if (!list)
        list = optionLines(blocks, schema, spec);
    if (!list)
        return {};
    QSet<QString> chosen;
    QStringList items;
    for (const QStringView item : std::as_const(list->items)) {
        const OptionLine line = optionLine(item, schema, spec);
        const bool lost = line.id.isEmpty() ? line.boxed || item.isEmpty() || startsBlock(item)
                                            : chosen.contains(line.id)
                                                  || (line.boxed && !line.checked && !line.text.isEmpty());
        if (lost)
            return {};
        items.append(item.toString());
        if (line.id.isEmpty()) {
            value.foreign.append(unguarded(item));
        } else if (!line.boxed || line.checked) {
            chosen.insert(line.id);
            if (!line.text.isEmpty())
                value.specified.insert(line.id, line.text);
        }
    }
    for (const OptionSpec &option : schema.specs().at(spec).options) {
        if (chosen.contains(option.id))
            value.chosen.append(option.id);
    }
    value.untouched = readChoices(writeFlatList(ListForm(), items), schema, spec).untouched;
    if (value.untouched)
        value.chosen.clear();
    return value;
}

QString writeChoices(const ChoicesValue &value, const Template &schema, int spec, const QString &language)
{
    const SpecText &text = schema.text(spec, language);
    QStringList items;
    for (const OptionSpec &option : schema.specs().at(spec).options) {
        if (!value.chosen.contains(option.id) && !value.untouched)
            continue;
        const QString specified = oneLine(value.specified.value(option.id));
        const QString label = text.options.value(option.id, option.id);
        items.append(specified.isEmpty() ? label : label + u": "_s + specified);
    }
    for (const QString &line : value.foreign) {
        const QString item = guarded(oneLine(line));
        if (!item.isEmpty())
            items.append(item);
    }
    return withRemarks(writeFlatList(ListForm(), items), value.remarks, schema, language);
}

} // namespace cardwright

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

// "Others (please specify)" is also known as "Others".
QStringView withoutBrackets(QStringView label)
{
    const qsizetype open = label.endsWith(u')') ? label.lastIndexOf(u" (") : -1;
    return open > 0 ? label.first(open) : label;
}

QString idOf(QStringView label, const Template &schema, QuestionPart asked)
{
    const QString plain = withoutMarks(label);
    if (asked.part < 0)
        return schema.optionId(asked.spec, plain);
    const QString folded = foldedTitle(plain);
    const auto isNamed = [&folded](QStringView name) { return foldedTitle(withoutMarks(name)) == folded; };
    for (const QString &language : folded.isEmpty() ? QStringList() : schema.languages()) {
        const PartText words = schema.text(asked.spec, language).parts.value(asked.part);
        for (auto it = words.options.cbegin(); it != words.options.cend(); ++it) {
            if (isNamed(it.value()) || isNamed(withoutBrackets(it.value())))
                return it.key();
        }
    }
    return {};
}

// The template's own complete list, or the like.
bool holdsAll(const ChoicesValue &value, const QList<OptionSpec> &options)
{
    return value.chosen.size() == options.size() && options.size() > 1 && value.foreign.isEmpty()
           && value.specified.isEmpty();
}

// Like readChoices(), but the text keeps its marks and addresses.
OptionLine optionLine(QStringView item, const Template &schema, QuestionPart asked)
{
    OptionLine line;
    if (item.size() >= 3 && item[0] == u'[' && item[2] == u']'
        && (item[1] == u' ' || item[1].toLower() == u'x')) {
        line.boxed = true;
        line.checked = item[1] != u' ';
        item = withoutEnds(item.sliced(3));
    }
    line.id = idOf(item, schema, asked);
    if (const std::optional<KeyedValue> keyed = boldKeyed(item); line.id.isEmpty() && keyed) {
        line.id = idOf(keyed->key, schema, asked);
        line.text = keyed->value;
    }
    if (const qsizetype colon = item.indexOf(u':'); colon > 0 && line.text.isEmpty()) {
        const QString id = idOf(item.first(colon), schema, asked);
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
        line.id = idOf(item.first(dash), schema, asked);
        line.text = line.id.isEmpty() ? QString() : withoutEnds(item.sliced(dash + 1)).toString();
    }
    const qsizetype open = item.lastIndexOf(u'(');
    if (line.id.isEmpty() && item.endsWith(u')') && open > 0) {
        line.id = idOf(item.first(open), schema, asked);
        line.text = withoutEnds(item.sliced(open + 1, item.size() - open - 2)).toString();
    }
    if (!line.text.isEmpty() && placeholderDigest(line.text) == placeholderDigest(u"please specify"))
        line.text.clear();
    return line;
}

// The lines of a body without bullets, where every one is an option.
std::optional<FlatList> optionLines(const QList<AnswerBlock> &blocks, const Template &schema,
                                    QuestionPart asked)
{
    FlatList list;
    for (const AnswerBlock &block : blocks) {
        for (const QStringView line : block.lines) {
            if (line.startsWith(u"    ") || line.startsWith(u'\t') || block.lines.size() > 1
                || optionLine(withoutEnds(line), schema, asked).id.isEmpty()) {
                return {};
            }
            list.items.append(withoutEnds(line));
        }
    }
    return list;
}

} // namespace

QList<OptionSpec> optionsOf(const Template &schema, QuestionPart asked)
{
    const Spec &question = schema.specs().at(asked.spec);
    if (asked.part < 0)
        return question.options;
    QList<OptionSpec> options;
    for (const QString &id : question.parts.at(asked.part).options)
        options.append({id, id.endsWith("please-specify"_L1), false});
    return options;
}

QString optionLabel(const QString &id, const Template &schema, QuestionPart asked, const QString &language)
{
    const SpecText &words = schema.text(asked.spec, language);
    if (asked.part < 0)
        return words.options.value(id, id);
    const QString label = words.parts.value(asked.part).options.value(id, id);
    return id.endsWith("please-specify"_L1) ? withoutBrackets(label).toString() : label;
}

std::optional<ChoicesValue> parseChoices(QStringView body, const Template &schema, QuestionPart asked)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    ChoicesValue value;
    value.remarks = takeRemarks(blocks, schema);
    std::optional<FlatList> list = flatList(blocks);
    if (!list)
        list = optionLines(blocks, schema, asked);
    if (!list)
        return {};
    QSet<QString> chosen;
    QStringList items;
    bool boxed = false;
    for (const QStringView item : std::as_const(list->items)) {
        const OptionLine line = optionLine(item, schema, asked);
        const bool lost = line.id.isEmpty() ? line.boxed || item.isEmpty() || startsBlock(item)
                                            : chosen.contains(line.id)
                                                  || (line.boxed && !line.checked && !line.text.isEmpty());
        if (lost)
            return {};
        boxed = boxed || line.boxed;
        items.append(item.toString());
        if (line.id.isEmpty()) {
            value.foreign.append(unguarded(item));
        } else if (!line.boxed || line.checked) {
            chosen.insert(line.id);
            if (!line.text.isEmpty())
                value.specified.insert(line.id, line.text);
        }
    }
    const QList<OptionSpec> options = optionsOf(schema, asked);
    for (const OptionSpec &option : options) {
        if (chosen.contains(option.id))
            value.chosen.append(option.id);
    }
    value.untouched = asked.part < 0
                          ? readChoices(writeFlatList(ListForm(), items), schema, asked.spec).untouched
                          : !boxed && holdsAll(value, options);
    if (value.untouched)
        value.chosen.clear();
    return value;
}

QString writeChoices(const ChoicesValue &value, const Template &schema, QuestionPart asked,
                     const QString &language)
{
    QStringList items;
    for (const OptionSpec &option : optionsOf(schema, asked)) {
        if (!value.chosen.contains(option.id) && !value.untouched)
            continue;
        const QString specified = oneLine(value.specified.value(option.id));
        const QString label = optionLabel(option.id, schema, asked, language);
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

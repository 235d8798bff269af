#include "randomanswers.h"

#include "schema/compositecodec.h"
#include "schema/instances.h"

namespace cardwright {

using namespace Qt::StringLiterals;

RandomAnswers::RandomAnswers(quint32 seed)
    : m_random(seed)
{}

QString RandomAnswers::line()
{
    static const QStringList kPieces{u"buoy"_s,    u"Tide gauge"_s,
                                     u"Ärger"_s,   u"数据"_s,
                                     u"🐬"_s,       u"مرحبا"_s,
                                     u"e\u0301"_s, u"\u00a0"_s,
                                     u"\u200d"_s,  u"*"_s,
                                     u"**"_s,      u"_"_s,
                                     u"`"_s,       u"["_s,
                                     u"]("_s,      u"("_s,
                                     u")"_s,       u"<b>"_s,
                                     u"<"_s,       u"&amp;"_s,
                                     u"\\"_s,      u"|"_s,
                                     u": "_s,      u"; "_s,
                                     u", "_s,      u" - "_s,
                                     u"# "_s,      u"- "_s,
                                     u"1. "_s,     u"> "_s,
                                     u"---"_s,     u"==="_s,
                                     u"```"_s,     u"~~~"_s,
                                     u"<!--"_s,    u"-->"_s,
                                     u"62 %"_s,    u"7,5"_s,
                                     u"N/A"_s,     u"2021-03"_s,
                                     u"(Owner)"_s, u"https://example.org/a b"_s,
                                     u"[x]: y"_s,  u"**Not known:**"_s,
                                     u" "_s,       u"word"_s};
    QString result;
    for (int left = number(5); left > 0; --left)
        result += kPieces[number(int(kPieces.size()))];
    return result.trimmed();
}

QString RandomAnswers::text()
{
    static const QStringList kTexts{u""_s,
                                    u"One buoy drifted."_s,
                                    u"First.\n\nSecond, *with* `marks`."_s,
                                    u"a\r\nb\r\n\r\nc"_s,
                                    u"a\rb"_s,
                                    u"- one\n- two\n  - three"_s,
                                    u"1) one\n2) two"_s,
                                    u"| a | b |\n|---|:-:|\n| 1 | 2 |"_s,
                                    u"|a|\n|-|"_s,
                                    u"```"_s,
                                    u"```sh\nls"_s,
                                    u"~~~~\nx\n~~~"_s,
                                    u"```\ncode\n```"_s,
                                    u"```\ncode\n```\nafter"_s,
                                    u"- ```"_s,
                                    u"<!--"_s,
                                    u"<!-- half\nopen"_s,
                                    u"<!-- a --> b"_s,
                                    u"-->"_s,
                                    u"<pre>"_s,
                                    u"<script>x"_s,
                                    u"<?php"_s,
                                    u"<![CDATA["_s,
                                    u"<div>\n\nx"_s,
                                    u"<details><summary>"_s,
                                    u"# A heading"_s,
                                    u"text\n\n## Deeper\n\nbelow"_s,
                                    u"#### Extra question\n\nits answer"_s,
                                    u"Title\n==="_s,
                                    u"Title\n---"_s,
                                    u"###### deep"_s,
                                    u"---"_s,
                                    u"---\na: b\n---"_s,
                                    u"***"_s,
                                    u"    indented"_s,
                                    u"\tindented"_s,
                                    u"[x]: y"_s,
                                    u"[x]:"_s,
                                    u"> quote\nlazy"_s,
                                    u"<!-- scope: telescope -->"_s,
                                    u"<!-- info: what -->\ntext"_s,
                                    u"<!-- template: other 2.0 -->"_s,
                                    u"**Not applicable:** no people"_s,
                                    u"**Not known:**"_s,
                                    u"**To do:** ask\n\nold text"_s,
                                    u"N/A"_s,
                                    u"TBA"_s,
                                    u"Summarize here."_s,
                                    u"a  \nb\\\nc"_s,
                                    u"\\"_s,
                                    u"x\u2028y"_s,
                                    u"x\u2029y"_s,
                                    u"\u0001"_s,
                                    u"&#0; &lt;"_s,
                                    u"🐬 数据 مرحبا"_s,
                                    u"a\u00a0b\u200d"_s,
                                    u"\n\n \n"_s,
                                    u"  spaced  "_s,
                                    u"a\n\n\n\nb"_s,
                                    u"`````\n```\n"_s,
                                    u"$$\nx\n$$"_s,
                                    u"![](a.png)"_s,
                                    u"1."_s,
                                    u"-"_s,
                                    u"- [x] done\n- [ ] not"_s,
                                    u"<h2>Not ours</h2>"_s};
    if (chance(60))
        return kTexts[number(int(kTexts.size()))];
    QStringList lines;
    for (int left = 1 + number(4); left > 0; --left)
        lines.append(chance(25) ? kTexts[number(int(kTexts.size()))] : line());
    return lines.join(chance(50) ? u"\n"_s : u"\n\n"_s);
}

template<typename Row, typename Make>
void RandomAnswers::change(QList<Row> &rows, Make make)
{
    const int count = int(rows.size());
    const int what = number(6);
    if (count == 0 || what < 2)
        rows.insert(number(count + 1), make());
    else if (what < 4)
        rows[number(count)] = make();
    else if (what == 4)
        rows.removeAt(number(count));
    else
        rows.move(number(count), number(count));
}

void RandomAnswers::changeRemarks(Remarks &remarks)
{
    if (chance(85))
        return;
    if (chance(50))
        remarks.notes = {QString(), chance(30) ? QString() : line()};
    else
        remarks.caption = {QString(), chance(30) ? QString() : line()};
}

ListForm RandomAnswers::listForm(bool ordered)
{
    ListForm form;
    form.marker = ordered ? u'.' : u'-';
    return form;
}

std::optional<QString> RandomAnswers::inForm(const QString &markdown, const Template &schema, int spec,
                                             const QString &language)
{
    if (takesInstances(schema, spec) && chance(30)) {
        auto value = parseInstances(markdown, schema, spec);
        if (!value)
            return {};
        if (value->instances.isEmpty())
            value->form = ownNameForm(schema, spec);
        change(value->instances, [this, &schema, spec, &language] {
            Instance one;
            one.name = chance(80) ? line() : QString();
            if (one.name.isEmpty())
                one.name = placeholderName(schema, spec, language);
            one.text = text();
            return one;
        });
        return writeInstances(*value, schema, spec);
    }
    AnswerKind kind = AnswerKind::TextList;
    if (spec >= 0)
        kind = schema.specs()[spec].isField() ? schema.specs()[spec].answer : AnswerKind::TextLong;
    else if (chance(50))
        kind = chance(50) ? AnswerKind::LinkList : AnswerKind::KeyValueOpen;
    const auto pair = [this] { return KeyedValue{line(), line()}; };
    switch (kind) {
    case AnswerKind::SingleChoice:
    case AnswerKind::MultiChoice: {
        auto value = parseChoices(markdown, schema, spec);
        if (!value)
            return {};
        if (value->untouched)
            *value = ChoicesValue();
        const QList<OptionSpec> &options = schema.specs()[spec].options;
        const OptionSpec &option = options[number(int(options.size()))];
        if (option.exclusive || kind == AnswerKind::SingleChoice)
            value->chosen.clear();
        QStringList chosen; // the template's order
        for (const OptionSpec &one : options) {
            if (value->chosen.contains(one.id) != (one.id == option.id))
                chosen.append(one.id);
        }
        value->chosen = chosen;
        value->specified.removeIf([&chosen](const auto &it) { return !chosen.contains(it.key()); });
        if (chosen.contains(option.id) && (option.needsText || chance(20)))
            value->specified.insert(option.id, line());
        changeRemarks(value->remarks);
        return writeChoices(*value, schema, spec, language);
    }
    case AnswerKind::TextList:
    case AnswerKind::OrderedList: {
        auto value = parseList(markdown, schema, spec);
        if (!value)
            return {};
        if (value->items.isEmpty())
            value->form = listForm(kind == AnswerKind::OrderedList);
        change(value->items, [this] { return line(); });
        changeRemarks(value->remarks);
        return writeList(*value, schema, spec, language);
    }
    case AnswerKind::Link:
    case AnswerKind::LinkList: {
        auto value = parseLinks(markdown, schema, spec);
        if (!value)
            return {};
        change(value->links, [this] {
            return LinkValue{line(), chance(80) ? u"https://example.org/"_s : line()};
        });
        value->single = value->single && value->links.size() == 1;
        changeRemarks(value->remarks);
        return writeLinks(*value, schema, spec, language);
    }
    case AnswerKind::PersonList: {
        auto value = parsePeople(markdown, schema, spec);
        if (!value)
            return {};
        const QStringList roles = personRoles(schema, spec, language);
        change(value->people, [this, &roles] {
            return PersonValue{line(), line(),
                               roles.isEmpty() || chance(40) ? QString() : roles[number(int(roles.size()))]};
        });
        changeRemarks(value->remarks);
        return writePeople(*value, schema, spec, language);
    }
    case AnswerKind::LabelPercentList: {
        auto value = parsePercents(markdown, schema, spec);
        if (!value)
            return {};
        change(value->rows, [this] {
            return PercentRow{line(), chance(70) ? QString::number(number(120)) : line()};
        });
        changeRemarks(value->remarks);
        return writePercents(*value, schema, spec, language);
    }
    case AnswerKind::KeywordList: {
        auto value = parseKeywords(markdown, schema, spec);
        if (!value)
            return {};
        change(value->words, [this] { return line(); });
        changeRemarks(value->remarks);
        return writeKeywords(*value, schema, spec, language);
    }
    case AnswerKind::KeyValue:
    case AnswerKind::KeyValueOpen: {
        auto value = parseKeyValue(markdown, schema, spec);
        if (!value)
            return {};
        change(value->rows, pair);
        changeRemarks(value->remarks);
        return writeKeyValue(*value, schema, spec, language);
    }
    case AnswerKind::Table: {
        auto value = parseTable(markdown, schema, spec);
        if (!value)
            return {};
        if (value->header.isEmpty())
            *value = tableStart(schema, spec, language);
        if (value->header.isEmpty())
            return {};
        change(value->rows, [this, &value] {
            QStringList cells;
            for (qsizetype i = 0; i < value->header.size(); ++i)
                cells.append(line());
            return cells;
        });
        changeRemarks(value->remarks);
        return writeTable(*value, schema, spec, language);
    }
    case AnswerKind::Composite: {
        auto value = isComposite(schema, spec) ? parseComposite(markdown, schema, spec) : std::nullopt;
        if (!value || value->parts.isEmpty())
            return {};
        value->parts[number(int(value->parts.size()))].text = line();
        changeRemarks(value->remarks);
        return writeComposite(*value, schema, spec, language);
    }
    case AnswerKind::Code: {
        auto value = parseCode(markdown, schema, spec);
        if (!value)
            return {};
        (chance(80) ? value->code : value->info) = chance(50) ? text() : line();
        return writeCode(*value, schema, spec, language);
    }
    case AnswerKind::Duration: {
        auto value = parseDuration(markdown, schema, spec);
        if (!value)
            return {};
        value->unit = static_cast<DurationValue::Unit>(number(6));
        value->text = value->unit == DurationValue::Unit::Words ? line() : QString::number(number(40));
        return writeDuration(*value, schema, spec, language);
    }
    case AnswerKind::TextShort:
    case AnswerKind::TextLong:
        break;
    }
    return {};
}

} // namespace cardwright

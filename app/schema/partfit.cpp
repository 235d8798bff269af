#include "schema/partfit.h"

#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

namespace {

Fit fitOfRows(QStringView text, const Template &schema, QuestionPart asked, BodyBlock::Kind block)
{
    const QStringView kind = kindOf(schema, asked);
    const std::optional<KeyValueValue> value = parseKeyValue(text, schema, asked);
    if (!value || value->rows.isEmpty())
        return Fit::No;
    const auto keyed = std::find_if(value->rows.cbegin(), value->rows.cend(),
                                    [](const KeyedValue &row) { return !row.key.isEmpty(); });
    if (keyed == value->rows.cend())
        return kind == u"key_value_open" ? Fit::Loose : Fit::No;
    if (kind == u"key_value")
        return keyId(keyed->key, schema, asked).isEmpty() ? Fit::Loose : Fit::Known;
    return kind == u"metric_list" && block != BodyBlock::Kind::List ? Fit::No : Fit::Well;
}

Fit fitOfChoice(QStringView text, const Template &schema, QuestionPart asked)
{
    const std::optional<ChoicesValue> value = parseChoices(text, schema, asked);
    if (!value || (value->chosen.isEmpty() && !value->untouched))
        return Fit::No;
    const bool several = kindOf(schema, asked) == u"single_choice" && value->chosen.size() > 1;
    return several ? Fit::No : Fit::Well;
}

Fit fitOfKeywords(QStringView text, const Template &schema, int spec)
{
    const std::optional<KeywordsValue> value = parseKeywords(text, schema, spec);
    if (boldKeyed(text) || !value || value->words.isEmpty() || !looksLikeKeywords(*value))
        return Fit::No;
    return value->code ? Fit::Well : Fit::Loose;
}

Fit fitOfLinks(QStringView text, const Template &schema, int spec)
{
    const std::optional<LinksValue> value = parseLinks(text, schema, spec);
    if (!value || value->links.isEmpty())
        return Fit::No;
    const bool all = std::all_of(value->links.cbegin(), value->links.cend(),
                                 [](const LinkValue &link) { return !link.address.isEmpty(); });
    return all ? Fit::Well : Fit::Loose;
}

} // namespace

bool isTextPart(QStringView kind)
{
    return kind == u"text_long" || kind == u"text_short";
}

bool isRowsPart(QStringView kind)
{
    return kind == u"key_value" || kind == u"key_value_open" || kind == u"metric_list";
}

Fit partFit(QStringView text, BodyBlock::Kind block, const Template &schema, QuestionPart asked)
{
    const QStringView kind = kindOf(schema, asked);
    const int spec = asked.spec;
    const bool list = block == BodyBlock::Kind::List;
    const auto well = [](bool fits) { return fits ? Fit::Well : Fit::No; };
    if (isTextPart(kind))
        return Fit::Loose;
    if (kind == u"code")
        return well(block == BodyBlock::Kind::Code && parseCode(text, schema, spec));
    if (kind == u"table")
        return well(block == BodyBlock::Kind::Table && parseTable(text, schema, asked));
    if (!list && block != BodyBlock::Kind::Paragraph)
        return Fit::No;
    if (isRowsPart(kind))
        return fitOfRows(text, schema, asked, block);
    if (kind == u"single_choice" || kind == u"multi_choice")
        return fitOfChoice(text, schema, asked);
    if (kind == u"field_name_list" || kind == u"keyword_list")
        return fitOfKeywords(text, schema, spec);
    if (kind == u"link" || kind == u"link_list")
        return fitOfLinks(text, schema, spec);
    if (kind == u"duration")
        return list || !parseDuration(text, schema, spec) ? Fit::No : Fit::Loose;
    if (kind == u"person_list")
        return well(list && parsePeople(text, schema, spec));
    if (kind == u"label_percent_list")
        return well(list && parsePercents(text, schema, spec));
    return well(list && parseList(text, schema, spec)); // text_list, ordered_list
}

} // namespace cardwright

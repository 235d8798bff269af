#include "schema/answerlines.h"

#include <algorithm>
#include <cmath>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Style = PercentValue::Style;

// What an item says about how all are written.
struct RowForm
{
    Style style = Style::Keyed;
    QString sign = u" %"_s;

    bool operator==(const RowForm &) const = default;
};

constexpr QStringView kDash = u" - ";

// The sign at the end of "62 %" with the blank before it; empty where it is no number with a sign.
QString signOf(QStringView share)
{
    if (!share.endsWith(u'%'))
        return {};
    qsizetype at = share.size() - 1;
    if (at > 0 && (share[at - 1] == u' ' || share[at - 1] == u'\u00a0'))
        --at;
    return shareNumber(share.first(at)) ? share.sliced(at).toString() : QString();
}

// "62" of "62 %"; null where `share` is no number with this very sign.
QString numberOf(QStringView share, const QString &sign)
{
    return !sign.isEmpty() && signOf(share) == sign ? share.chopped(sign.size()).toString() : QString();
}

// The place of the share in an item of this style.
QStringView shareIn(QStringView item, Style style)
{
    if (style == Style::Colon) {
        const qsizetype colon = item.lastIndexOf(u": ");
        return colon > 0 ? item.sliced(colon + 2) : QStringView();
    }
    if (style == Style::Dash) {
        const qsizetype dash = item.lastIndexOf(kDash);
        return dash > 0 ? item.sliced(dash + kDash.size()) : QStringView();
    }
    if (style == Style::Brackets || style == Style::Square) {
        const bool square = style == Style::Square;
        const qsizetype open = item.lastIndexOf(square ? u" [" : u" (");
        const bool closed = item.endsWith(square ? u']' : u')');
        return open > 0 && closed ? item.sliced(open + 2).chopped(1) : QStringView();
    }
    if (style == Style::Before) {
        const qsizetype sign = item.indexOf(u'%');
        return sign > 0 && item.sliced(sign + 1).startsWith(u' ') ? item.first(sign + 1) : QStringView();
    }
    const std::optional<KeyedValue> keyed = boldKeyed(item);
    return keyed && item.endsWith(keyed->value) ? item.last(keyed->value.size()) : QStringView();
}

QStringView labelIn(QStringView item, qsizetype share, Style style)
{
    switch (style) {
    case Style::Colon:
        return item.chopped(share + 2);
    case Style::Dash:
        return item.chopped(share + kDash.size());
    case Style::Brackets:
    case Style::Square:
        return item.chopped(share + 3);
    case Style::Before:
        return item.sliced(share + 1);
    case Style::Keyed:
        break;
    }
    return {};
}

// The ways in which `item` may be meant; its own words decide, not those of its neighbours.
QList<RowForm> formsOf(QStringView item)
{
    QList<RowForm> forms;
    for (const Style style :
         {Style::Keyed, Style::Colon, Style::Dash, Style::Brackets, Style::Square, Style::Before}) {
        const QString sign = signOf(shareIn(item, style));
        if (!sign.isEmpty())
            forms.append({style, sign});
    }
    if (const QString sign = signOf(item); !sign.isEmpty()) // a row without a label
        forms.append({Style::Keyed, sign});
    return forms;
}

PercentRow readRow(QStringView item, const RowForm &form)
{
    if (const std::optional<KeyedValue> keyed = boldKeyed(item)) {
        const QString number = numberOf(keyed->value, form.sign);
        return {keyed->key, number.isEmpty() ? keyed->value : number};
    }
    if (const QString number = numberOf(item, form.sign); !number.isEmpty())
        return {QString(), number};
    const QStringView share = shareIn(item, form.style);
    const QString number = numberOf(share, form.sign);
    return number.isEmpty() ? PercentRow()
                            : PercentRow{labelIn(item, share.size(), form.style).toString(), number};
}

QString styled(const PercentRow &row, const RowForm &form)
{
    const QString share = row.share + form.sign;
    switch (form.style) {
    case Style::Colon:
        return row.label + u": "_s + share;
    case Style::Dash:
        return row.label + kDash + share;
    case Style::Brackets:
        return row.label + u" ("_s + share + u')';
    case Style::Square:
        return row.label + u" ["_s + share + u']';
    case Style::Before:
        return share + u' ' + row.label;
    case Style::Keyed:
        break;
    }
    return {};
}

PercentRow tidied(const PercentRow &given)
{
    PercentRow row{oneLine(given.label), plainShare(oneLine(given.share))};
    if (row.label.isEmpty() && !shareNumber(row.share))
        std::swap(row.label, row.share);
    return row;
}

QString writeRow(const PercentRow &given, const RowForm &form)
{
    const PercentRow row = tidied(given);
    const bool number = shareNumber(row.share).has_value();
    if (row.label.isEmpty())
        return number ? row.share + form.sign : QString();
    const QString text = number ? styled(row, form) : QString();
    if (!text.isEmpty() && !startsBlock(text) && readRow(text, form) == row)
        return text;
    return writeBoldKeyed({row.label, number ? row.share + form.sign : row.share});
}

} // namespace

std::optional<double> shareNumber(QStringView share)
{
    static const QString leads = u"~<>≈≤≥"_s;
    if (!share.isEmpty() && leads.contains(share.front()))
        share = share.sliced(1);
    if (share.startsWith(u' '))
        share = share.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool plain = !share.isEmpty() && isDigit(share.front()) && isDigit(share.back())
                       && std::all_of(share.cbegin(), share.cend(),
                                      [&](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
    QString number = share.toString();
    number.replace(u',', u'.');
    if (!plain || number.count(u'.') > 1 || number.size() > 12)
        return {};
    return number.toDouble();
}

QString plainShare(QStringView share)
{
    share = withoutEnds(share);
    const QString sign = signOf(share);
    return share.chopped(sign.size()).toString();
}

ShareSum sumOfShares(const QList<PercentRow> &rows)
{
    ShareSum result;
    for (const PercentRow &row : rows) {
        if (const std::optional<double> number = shareNumber(plainShare(row.share))) {
            result.sum += *number;
            ++result.counted;
        }
    }
    result.sum = std::round(result.sum * 100) / 100; // 0.1 + 0.2 is no news to the author
    result.odd =
        result.sum > 100.5 || (result.counted > 1 && result.sum > 0 && std::abs(result.sum - 100) > 0.5);
    return result;
}

std::optional<PercentValue> parsePercents(QStringView body, const Template &schema, int)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    PercentValue value;
    value.remarks = takeRemarks(blocks, schema);
    const std::optional<FlatList> list = flatList(blocks);
    if (!list || std::any_of(list->items.cbegin(), list->items.cend(), startsBlock))
        return {};
    value.form = list->form;
    QList<RowForm> forms;
    for (const QStringView item : list->items) {
        for (const RowForm &form : formsOf(item)) {
            if (!forms.contains(form))
                forms.append(form);
        }
    }
    // A style of its own first: rows that do not fit it are keyed.
    std::stable_sort(forms.begin(), forms.end(), [](const RowForm &one, const RowForm &other) {
        return one.style != Style::Keyed && other.style == Style::Keyed;
    });
    forms.append(RowForm());
    for (const RowForm &form : std::as_const(forms)) {
        value.style = form.style;
        value.sign = form.sign;
        value.rows.clear();
        const bool all = std::all_of(list->items.cbegin(), list->items.cend(), [&](QStringView item) {
            value.rows.append(readRow(item, form));
            return !item.isEmpty() && writeRow(value.rows.last(), form) == item;
        });
        if (all)
            return value;
    }
    return {};
}

QString writePercents(const PercentValue &value, const Template &schema, int spec, const QString &language)
{
    QList<PercentRow> rows;
    QStringList items;
    for (const PercentRow &row : value.rows) {
        const QString item = writeRow(row, {value.style, value.sign});
        if (item.isEmpty())
            continue;
        rows.append(tidied(row));
        items.append(item);
    }
    const QString text = withRemarks(writeFlatList(value.form, items), value.remarks, schema, language);
    if (value.style == Style::Keyed)
        return text;
    if (const std::optional<PercentValue> back = parsePercents(text, schema, spec);
        back && back->rows == rows)
        return text;
    PercentValue keyed = value; // "1 % A: 2 %" can be read in two ways
    keyed.style = Style::Keyed;
    return writePercents(keyed, schema, spec, language);
}

} // namespace cardwright

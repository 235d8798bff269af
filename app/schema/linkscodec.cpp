#include "schema/answerlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kInLabel = u"[]";
constexpr QStringView kInAngles = u"<>";

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text).hasMatch();
}

// An address that every renderer links as it stands, whole.
bool linksItself(QStringView address)
{
    static const QRegularExpression web(uR"(^https?://[\w.~:/?#@!$&'()+,;=%-]*[\w/#=&%~+-]$)"_s,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mail(uR"(^[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$)"_s);
    return (matches(web, address) && address.count(u'(') == address.count(u')')) || matches(mail, address);
}

// What may stand between angle brackets.
bool fitsAngles(QStringView address)
{
    static const QRegularExpression expression(uR"(^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>]*$)"_s);
    return matches(expression, address);
}

bool balanced(QStringView address)
{
    int depth = 0;
    for (const QChar c : address) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

bool holdsControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c <= u' ' || c == u'\x7f'; });
}

QString target(const QString &address)
{
    if (address.isEmpty())
        return {};
    if (!holdsControl(address) && balanced(address) && !address.contains(u'<') && !address.contains(u'>'))
        return withEndEscaped(address);
    return u'<' + withEndEscaped(escaped(address, kInAngles)) + u'>';
}

QString bracketed(const QString &label, const QString &address)
{
    return u'[' + withEndEscaped(escaped(label, kInLabel)) + u"]("_s + target(address) + u')';
}

QString withoutEndEscapes(QStringView text)
{
    qsizetype slashes = 0;
    while (slashes < text.size() && text[text.size() - 1 - slashes] == u'\\')
        ++slashes;
    return text.chopped(slashes / 2).toString();
}

// The place of the bracket that closes the one at 0; -1 where there is none.
qsizetype closingBracket(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'[')
            ++depth;
        else if (text[i] == u']' && --depth == 0)
            return i;
    }
    return -1;
}

std::optional<QString> targetOf(QStringView inside)
{
    inside = withoutEnds(inside);
    if (inside.startsWith(u'<')) {
        if (!inside.endsWith(u'>') || inside.size() < 2)
            return {};
        inside = inside.sliced(1, inside.size() - 2);
        for (qsizetype i = 0; i < inside.size(); ++i) {
            if (inside[i] == u'\\')
                ++i;
            else if (inside[i] == u'<' || inside[i] == u'>')
                return {};
        }
        return unescaped(withoutEndEscapes(inside), kInAngles);
    }
    if (holdsControl(inside) || !balanced(inside) || inside.contains(u'<') || inside.contains(u'>'))
        return {}; // a title, or no address at all
    return withoutEndEscapes(inside);
}

// An image or a link within a link's label.
bool holdsLink(QStringView label)
{
    for (qsizetype i = 0; i + 1 < label.size(); ++i) {
        if (label[i] == u'\\')
            ++i;
        else if ((label[i] == u']' && label[i + 1] == u'(') || (label[i] == u'!' && label[i + 1] == u'['))
            return true;
    }
    return false;
}

std::optional<LinkValue> inlineLink(QStringView text)
{
    const qsizetype close = closingBracket(text);
    if (close < 1 || !text.sliced(close).startsWith(u"](") || !text.endsWith(u')'))
        return {};
    const QStringView label = text.sliced(1, close - 1);
    if (holdsLink(label))
        return {};
    const std::optional<QString> address = targetOf(text.sliced(close + 2, text.size() - close - 3));
    if (!address)
        return {};
    const QString plain = withoutEnds(unescaped(withoutEndEscapes(label), kInLabel)).toString();
    return LinkValue{plain == *address ? QString() : plain, *address};
}

QString addressAlone(QStringView text)
{
    if (text.startsWith(u'<') && text.endsWith(u'>') && text.size() > 2) {
        const QStringView inside = text.sliced(1, text.size() - 2);
        return fitsAngles(inside) || linksItself(inside) ? inside.toString() : QString();
    }
    return linksItself(text) ? text.toString() : QString();
}

std::optional<LinkValue> linkOf(QStringView text)
{
    text = withoutEnds(text);
    if (const QString address = addressAlone(text); !address.isEmpty())
        return LinkValue{QString(), address};
    if (text.startsWith(u'['))
        return inlineLink(text);
    if (text.isEmpty() || text.startsWith(u"**"))
        return {};
    if (const qsizetype colon = text.indexOf(u": "); colon > 0) { // "Website: https://..."
        const QString address = addressAlone(withoutEnds(text.sliced(colon + 1)));
        const QStringView label = withoutEnds(text.first(colon));
        if (!address.isEmpty() && !label.contains(u'[') && !label.contains(u'<') && !startsBlock(label))
            return LinkValue{label.toString(), address};
    }
    if (startsBlock(text) || text.contains(u"://") || text.contains(u"](") || text.contains(u'<'))
        return {};
    return LinkValue{unguarded(text), QString()};
}

QString writeLink(const LinkValue &link, bool single)
{
    const QString label = oneLine(link.label);
    const QString address = oneLine(link.address);
    if (!address.isEmpty() && (label.isEmpty() || label == address)) {
        if (linksItself(address))
            return address;
        return fitsAngles(address) ? u'<' + address + u'>' : bracketed(address, address);
    }
    if (!address.isEmpty() || label.isEmpty())
        return label.isEmpty() ? QString() : bracketed(label, address);
    const QString plain = guarded(label);
    return !single && linkOf(plain) == LinkValue{label, QString()} ? plain : bracketed(label, QString());
}

} // namespace

std::optional<LinksValue> parseLinks(QStringView body, const Template &schema, int)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    LinksValue value;
    value.remarks = takeRemarks(blocks, schema);
    QList<QStringView> lines;
    if (const std::optional<FlatList> list = flatList(blocks)) {
        value.form = list->form;
        lines = list->items;
    } else {
        for (const AnswerBlock &block : std::as_const(blocks))
            lines += block.lines;
        value.single = lines.size() == 1;
        const bool textAlone = std::any_of(lines.cbegin(), lines.cend(), [](QStringView line) {
            const std::optional<LinkValue> link = linkOf(line);
            return line.startsWith(u"    ") || line.startsWith(u'\t') || !link || link->address.isEmpty();
        });
        if (textAlone && !(value.single && lines.first().startsWith(u'[')))
            return {}; // a sentence, not a list of links
    }
    for (const QStringView line : std::as_const(lines)) {
        const std::optional<LinkValue> link = linkOf(line);
        if (!link)
            return {};
        value.links.append(*link);
    }
    return value;
}

QString writeLinks(const LinksValue &value, const Template &schema, int, const QString &language)
{
    const bool single = value.single && value.links.size() == 1;
    QStringList lines;
    for (const LinkValue &link : value.links) {
        const QString line = writeLink(link, single);
        if (!line.isEmpty())
            lines.append(line);
    }
    return withRemarks(single ? lines.value(0) : writeFlatList(value.form, lines), value.remarks, schema,
                       language);
}

bool isPlausibleAddress(QStringView address)
{
    if (address.isEmpty() || holdsControl(address))
        return false;
    static const QRegularExpression scheme(uR"(^([A-Za-z][A-Za-z0-9+.-]+):)"_s);
    const QRegularExpressionMatch match = scheme.match(address);
    if (match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        const QStringView rest = address.sliced(match.capturedEnd());
        if (name == "http"_L1 || name == "https"_L1)
            return rest.startsWith(u"//") && rest.size() > 4;
        return name == "mailto"_L1 ? rest.contains(u'@') : name != "javascript"_L1 && !rest.isEmpty();
    }
    return address.contains(u'.') || address.contains(u'/') || address.startsWith(u'#')
           || linksItself(address);
}

} // namespace cardwright

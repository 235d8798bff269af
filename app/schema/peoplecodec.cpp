#include "schema/answerlines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Style = PeopleValue::Style;

bool asksForRole(const Template &schema, int spec)
{
    return !personRoles(schema, spec, u"en"_s).isEmpty();
}

bool isRole(QStringView text, const Template &schema, int spec)
{
    const QString folded = foldedTitle(text);
    for (const QString &language : schema.languages()) {
        for (const QString &role : personRoles(schema, spec, language)) {
            if (foldedTitle(role) == folded)
                return true;
        }
    }
    return false;
}

// Reads and writes the items of one question in one style.
class PersonLines
{
public:
    PersonLines(Style style, const Template &schema, int spec)
        : m_style(style)
        , m_schema(schema)
        , m_spec(spec)
        , m_roles(asksForRole(schema, spec))
    {}

    PersonValue read(QStringView item) const
    {
        if (!m_roles)
            return split(unguarded(item));
        if (const std::optional<KeyedValue> keyed = boldKeyed(item)) {
            PersonValue person = split(keyed->key);
            const QString &said = keyed->value;
            const bool brackets = said.startsWith(u'(') && said.endsWith(u')');
            person.role = brackets ? said.sliced(1, said.size() - 2) : said;
            return person;
        }
        QString role;
        if (const qsizetype open = item.lastIndexOf(u" ("); open > 0 && item.endsWith(u')')) {
            const QStringView inside = item.sliced(open + 2).chopped(1);
            if (isRole(inside, m_schema, m_spec)) {
                role = inside.toString();
                item = item.first(open);
            }
        }
        if (m_style == Style::Bold && item.startsWith(u"**") && item.endsWith(u"**") && item.size() > 4)
            item = item.sliced(2).chopped(2);
        PersonValue person = split(m_style == Style::Plain ? unguarded(item) : item.toString());
        person.role = role;
        return person;
    }

    // An item that does not fit the style is keyed, as the template has it.
    QString write(const PersonValue &given) const
    {
        const PersonValue person = tidied(given);
        const QString who = person.details.isEmpty() ? person.name : person.name + u", "_s + person.details;
        if (who.isEmpty())
            return {};
        if (!m_roles)
            return guarded(who);
        if (m_style == Style::Bold || m_style == Style::Plain) {
            const QString text = (m_style == Style::Bold ? u"**"_s + who + u"**"_s : guarded(who))
                                 + (person.role.isEmpty() ? QString() : u" ("_s + person.role + u')');
            const bool odd = m_style == Style::Bold && who.contains(u'*');
            if (!odd && !startsBlock(text) && !boldKeyed(text) && read(text) == person)
                return text;
        }
        const bool brackets = m_style != Style::Keyed && !person.role.isEmpty();
        return writeBoldKeyed({who, brackets ? u'(' + person.role + u')' : person.role});
    }

    bool fits(const PersonValue &person) const
    {
        return person.role.isEmpty() || isRole(person.role, m_schema, m_spec);
    }

private:
    static PersonValue split(const QString &who)
    {
        const qsizetype comma = who.indexOf(u", ", 1); // a name comes first
        if (comma < 0)
            return {who, QString(), QString()};
        return {who.first(comma), who.sliced(comma + 2), QString()};
    }

    static PersonValue tidied(const PersonValue &given)
    {
        const QString name = oneLine(given.name);
        const QString details = oneLine(given.details);
        const QString comma = name.isEmpty() || details.isEmpty() ? QString() : u", "_s;
        PersonValue person = split(name + comma + details);
        person.role = oneLine(given.role);
        return person;
    }

    Style m_style;
    const Template &m_schema;
    int m_spec;
    bool m_roles;
};

const PartText *personPart(const Template &schema, int spec, const QString &language)
{
    const int part = onlyPart(schema, spec, u"person_list");
    if (part < 0 || part >= schema.text(spec, language).parts.size())
        return nullptr;
    return &schema.text(spec, language).parts[part];
}

} // namespace

QStringList personRoles(const Template &schema, int spec, const QString &language)
{
    QStringList roles;
    const PartText *words = personPart(schema, spec, language);
    const int part = onlyPart(schema, spec, u"person_list");
    for (const QString &id : words ? schema.specs()[spec].parts[part].options : QStringList())
        roles.append(words->options.value(id, id));
    return roles;
}

QString personDetails(const Template &schema, int spec, const QString &language)
{
    const PartText *words = personPart(schema, spec, language);
    if (!words || words->columns.size() < 2)
        return {};
    const qsizetype roles = personRoles(schema, spec, language).isEmpty() ? 0 : 1;
    return words->columns.sliced(1, words->columns.size() - 1 - roles).join(u", "_s);
}

std::optional<PeopleValue> parsePeople(QStringView body, const Template &schema, int spec)
{
    QList<AnswerBlock> blocks = answerBlocks(body);
    PeopleValue value;
    value.remarks = takeRemarks(blocks, schema);
    const std::optional<FlatList> list = flatList(blocks);
    if (!list || std::any_of(list->items.cbegin(), list->items.cend(), startsBlock))
        return {};
    value.form = list->form;
    if (list->items.isEmpty())
        return value;
    QList<Style> styles{Style::KeyedBrackets};
    if (asksForRole(schema, spec)) {
        // Keyed rows stand in every style, so those of their own go first.
        styles = {Style::Bold, Style::Plain, Style::KeyedBrackets, Style::Keyed};
        const auto isKeyed = [](QStringView item) { return boldKeyed(item).has_value(); };
        if (std::all_of(list->items.cbegin(), list->items.cend(), isKeyed))
            styles = {Style::KeyedBrackets, Style::Keyed};
    }
    for (const Style style : std::as_const(styles)) {
        const PersonLines lines(style, schema, spec);
        value.style = style;
        value.people.clear();
        const bool all = std::all_of(list->items.cbegin(), list->items.cend(), [&](QStringView item) {
            value.people.append(lines.read(item));
            return !item.isEmpty() && lines.fits(value.people.last())
                   && lines.write(value.people.last()) == item;
        });
        if (all)
            return value;
    }
    return {};
}

QString writePeople(const PeopleValue &value, const Template &schema, int spec, const QString &language)
{
    const PersonLines lines(value.style, schema, spec);
    QStringList items;
    for (const PersonValue &person : value.people) {
        const QString item = lines.write(person);
        if (!item.isEmpty())
            items.append(item);
    }
    return withRemarks(writeFlatList(value.form, items), value.remarks, schema, language);
}

} // namespace cardwright

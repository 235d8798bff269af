#include "audit/rules.h"

#include "schema/bodyunits.h"
#include "schema/codecs.h"
#include "schema/valuehints.h"

#include <QCoreApplication>

namespace cardwright {

namespace {

Hit hitAt(const AuditedCard &audited, const TypedValue &value)
{
    return audited.at(value.node, value.begin, value.end, {value.label, quoted(value.value)});
}

bool isContactFault(ValueFault fault)
{
    return fault == ValueFault::NoEmail || fault == ValueFault::NoEmailOrLink || fault == ValueFault::NoContact;
}

QList<Hit> contactsUnread(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const TypedValue &value : audited.typedValues()) {
        if (isContactFault(valueFault(valueTypeOf(value.type), value.value, value.choices)))
            hits.append(hitAt(audited, value));
    }
    return hits;
}

QList<Hit> valuesUnread(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const TypedValue &value : audited.typedValues()) {
        const ValueType type = valueTypeOf(value.type);
        const ValueFault fault = valueFault(type, value.value, value.choices);
        // Words of the author's own in the place of a choice say more than the choice.
        if (fault == ValueFault::None || fault == ValueFault::NoChoice || fault == ValueFault::NoYesOrNo || isDateType(type)
            || isContactFault(fault))
            continue;
        Hit hit = hitAt(audited, value);
        switch (fault) {
        case ValueFault::NoNumber:
        case ValueFault::NoUnit:
        case ValueFault::NoCurrency:
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” asks for a number: “%2”");
            break;
        case ValueFault::NoLink:
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” asks for a link: “%2”");
            break;
        default:
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” asks for a version: “%2”");
            break;
        }
        hits.append(hit);
    }
    return hits;
}

// True if something stands there that a reader can write to or open.
bool isReachable(const QString &text)
{
    return text.contains(u'@') || text.contains(QLatin1String("://")) || text.contains(QLatin1String("www."), Qt::CaseInsensitive)
        || text.contains(QLatin1String("]("));
}

QList<Hit> nobodyToAsk(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const char *id : {"authorship.publishers.contact-detail-s", "authorship.dataset-owners.contact-detail-s"}) {
        const int node = audited.specOf(id) < 0 ? -1 : audited.match.nodeOf(audited.specOf(id));
        if (node >= 0 && audited.isAnswered(node) && !isReachable(audited.text(node)))
            hits.append(audited.at(node, 0, audited.text(node).size()));
    }
    return hits;
}

// "(Owner / Contributor / Manager)" as the template has it, or two of them, is no role.
QList<Hit> rolesOfAuthors(const AuditedCard &audited)
{
    const int spec = audited.specOf("header.data-card-author-s");
    const int node = spec < 0 ? -1 : audited.match.nodeOf(spec);
    if (node < 0 || !audited.isAnswered(node))
        return {};
    QStringList roles;
    for (const QString &language : audited.schema()->languages()) {
        for (const QString &role : personRoles(*audited.schema(), spec, language))
            roles.append(role.toCaseFolded());
    }
    QList<Hit> hits;
    const BodyUnits units(audited.text(node));
    for (const BodyUnit &unit : units) {
        QStringList named;
        for (const QString &word : unit.text.toString().toCaseFolded().split(u' ')) {
            for (const QString &part : word.split(u'/')) {
                QString one = part;
                one.removeIf([](QChar c) { return !c.isLetter(); });
                if (roles.contains(one) && !named.contains(one))
                    named.append(one);
            }
        }
        if (named.size() == 1)
            continue;
        Hit hit = audited.at(node, unit.begin, unit.end, {quoted(unit.text.toString())});
        if (named.isEmpty())
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "No role is given: “%1”");
        hits.append(hit);
    }
    return hits;
}

} // namespace

QList<Rule> valueRules()
{
    return {
        {"contact-missing", "M12", "answer", "accountability", kToDoLast, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "There is no address, form or page to reach anybody."),
         QT_TRANSLATE_NOOP("Audit", "A name alone reaches nobody. A shared mailbox or a form outlives the people who leave."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: contact details of publishers and owners. Dimension: who answers for the dataset?"),
         nobodyToAsk},
        {"contact-unread", "M12", "answer", "accountability", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1” is no address to write to: “%2”"),
         QT_TRANSLATE_NOOP("Audit", "Readers with a question copy this into a mail program or a browser."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: contact, mailing list, group e-mail, website."), contactsUnread},
        {"author-role", "M12", "answer", "accountability", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "One role each, please: “%1”"),
         QT_TRANSLATE_NOOP("Audit", "An owner answers for the card, a manager keeps it going, contributors know parts of it: readers ask them different things."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: authors of the card are owner, contributor or manager."), rolesOfAuthors},
        {"value-unread", "M8", "answer", "", kLookFromReview, kTemplate, "",
         QT_TRANSLATE_NOOP("Audit", "Catalogues sort and filter by such values, and people compare them; what is no such value is lost to both."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: labelled values of a kind."), valuesUnread},
    };
}

} // namespace cardwright

#include "audit/rules.h"

#include "audit/carddates.h"
#include "schema/valuehints.h"

namespace cardwright {

namespace {

const char *kVersion = "dataset-overview.dataset-version-and-maintenance.version-details";
const char *kNext = "dataset-overview.dataset-version-and-maintenance.next-planned-update-s";
const char *kUpdates = "provenance.version-and-maintenance.last-and-next-update-s";

std::optional<WrittenDate> dateOf(const TypedValue *value)
{
    return value ? readDate(value->value) : std::nullopt;
}

Hit hitAt(const AuditedCard &audited, const TypedValue &value, QStringList arguments)
{
    return audited.at(value.node, value.begin, value.end, std::move(arguments));
}

QList<Hit> datesInOrder(const AuditedCard &audited)
{
    struct Order
    {
        const char *earlierSpec, *earlier, *laterSpec, *later;
    };
    static const Order kOrders[] = {
        {kVersion, "release-date", kVersion, "last-updated"},
        {kVersion, "last-updated", kNext, "next-data-update"},
        {kUpdates, "date-of-last-update", kUpdates, "date-of-next-update"},
        {"provenance.version-and-maintenance.first-version", "release-date", kVersion, "last-updated"},
    };
    QList<Hit> hits;
    for (const Order &order : kOrders) {
        const TypedValue *earlier = audited.value(order.earlierSpec, order.earlier);
        const TypedValue *later = audited.value(order.laterSpec, order.later);
        const std::optional<WrittenDate> from = dateOf(earlier);
        const std::optional<WrittenDate> to = dateOf(later);
        if (from && to && isSurelyBefore(*to, *from))
            hits.append(hitAt(audited, *later, {later->label, quoted(later->value), quoted(earlier->label + QStringLiteral(": ") + earlier->value)}));
    }
    for (const TypedValue &value : audited.typedValues()) {
        if (valueTypeOf(value.type) != ValueType::MonthYearRange)
            continue;
        const std::optional<WrittenRange> range = readDates(value.value);
        if (!range || !range->end || !isSurelyBefore(*range->end, range->begin))
            continue;
        Hit hit = hitAt(audited, value, {quoted(value.value)});
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” ends before it begins.");
        hits.append(hit);
    }
    return hits;
}

QList<Hit> datesUnread(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const TypedValue &value : audited.typedValues()) {
        const ValueType type = valueTypeOf(value.type);
        if (isDateType(type) && valueFault(type, value.value) != ValueFault::None)
            hits.append(hitAt(audited, value, {value.label, quoted(value.value)}));
    }
    return hits;
}

QList<Hit> updatesPast(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const auto &[spec, key] : {std::pair(kNext, "next-data-update"), std::pair(kNext, "next-version-update"),
                                    std::pair(kUpdates, "date-of-next-update")}) {
        const TypedValue *value = audited.value(spec, key);
        const std::optional<WrittenDate> date = dateOf(value);
        if (date && lastDay(*date) < audited.options.today)
            hits.append(hitAt(audited, *value, {quoted(value->value)}));
    }
    return hits;
}

// A dataset that is said to rest has no next update.
QList<Hit> updatesOfTheFinished(const AuditedCard &audited)
{
    const int status = audited.specOf("dataset-overview.dataset-version-and-maintenance.maintenance-status");
    const int cadence = audited.specOf("provenance.version-and-maintenance.cadence");
    const bool deprecated = audited.isChosen(status, QLatin1String("deprecated"));
    const bool fixed = audited.isChosen(cadence, QLatin1String("static"));
    if (!deprecated && !fixed)
        return {};
    const int said = deprecated ? status : cadence;
    const QString option = audited.schema()->text(said, audited.match.language).options.value(audited.choices(said).chosen.first());
    QList<Hit> hits;
    for (const auto &[spec, key] : {std::pair(kNext, "next-data-update"), std::pair(kUpdates, "date-of-next-update")}) {
        const TypedValue *value = audited.value(spec, key);
        if (dateOf(value))
            hits.append(hitAt(audited, *value, {option, quoted(value->value)}));
    }
    return hits;
}

QList<Hit> reviewDue(const AuditedCard &audited)
{
    const std::optional<CardDate> last = lastUpdate(audited);
    if (!last || lastDay(last->date).addDays(audited.options.reviewDays) >= audited.options.today)
        return {};
    return {hitAt(audited, *last->value, {quoted(last->value->value), QString::number(audited.options.reviewDays)})};
}

// On the day itself, or with the month or year that is named.
QList<Hit> watchesDue(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const ScheduledWatch &watch : audited.options.watches) {
        const std::optional<WrittenDate> due = readDate(watch.due);
        if (due && firstDay(*due) > audited.options.today)
            continue;
        Hit hit;
        hit.arguments = {quoted(watch.event), quoted(watch.due)};
        if (due && !watch.who.isEmpty())
            hit.arguments.append(quoted(watch.who));
        if (!due)
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "“%1” is to be looked at again on “%2”, which is no date.");
        else if (watch.who.isEmpty())
            hit.sentence = QT_TRANSLATE_NOOP("Audit", "Time to look again, as foreseen for “%2”: %1 Nobody is named to keep watch.");
        hits.append(hit);
    }
    return hits;
}

} // namespace

QList<Rule> dateRules()
{
    return {
        {"date-order", "M10", "answer", "accountability", kToDoLast, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1: %2” is before “%3”."),
         QT_TRANSLATE_NOOP("Audit", "Readers find out from the dates which data they hold; two that cannot both be true make them guess."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: version details, first version, last and next update."), datesInOrder},
        {"date-unread", "M10", "answer", "accountability", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1” cannot be read as a date: “%2”"),
         QT_TRANSLATE_NOOP("Audit", "A date with its month and year tells readers whether their copy is current, in any country: “March 2024”."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: MM/YYYY."), datesUnread},
        {"update-past", "M10", "answer", "accountability", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "The next update was due in “%1”, which is past."),
         QT_TRANSLATE_NOOP("Audit", "Either the update came and the card does not say so, or it did not come. Readers want to know which."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, documentation hygiene: stale fields."), updatesPast},
        {"update-of-finished", "M10", "answer", "accountability", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "“%1” is chosen, but an update is planned for “%2”."),
         QT_TRANSLATE_NOOP("Audit", "Whoever builds on the dataset plans by this: it either goes on or it does not."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: maintenance status, cadence, next planned update."), updatesOfTheFinished},
        {"review-due", "M11", "audit", "accountability", kLookFromReview, kTemplate | kReviewDays,
         QT_TRANSLATE_NOOP("Audit", "The last update the card names is “%1”; a review is due after %2 days."),
         QT_TRANSLATE_NOOP("Audit", "A card that nobody looked at for long describes a dataset that may be another by now."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, scenarios of maturity: cards are looked at again on a schedule."), reviewDue},
        {"watch-due", "M11", "audit", "accountability", kLook, kWatches,
         QT_TRANSLATE_NOOP("Audit", "Time to look again, as foreseen for “%2”: %1 On watch: %3."),
         QT_TRANSLATE_NOOP("Audit", "The team foresaw what would force an update of the card and set a date. Look whether it has happened, mend the card, and set the next date."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, scenarios of maturity: events that force an update of the card."), watchesDue},
    };
}

} // namespace cardwright

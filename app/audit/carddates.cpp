#include "audit/carddates.h"

namespace cardwright {

QDate firstDay(const WrittenDate &date)
{
    return QDate(date.year, qMax(date.month, 1), qMax(date.day, 1));
}

QDate lastDay(const WrittenDate &date)
{
    if (date.day > 0)
        return QDate(date.year, date.month, date.day);
    const QDate first(date.year, date.month > 0 ? date.month : 12, 1);
    return first.addMonths(1).addDays(-1);
}

bool isSurelyBefore(const WrittenDate &date, const WrittenDate &other)
{
    return lastDay(date) < firstDay(other);
}

std::optional<CardDate> lastUpdate(const AuditedCard &audited)
{
    std::optional<CardDate> latest;
    for (const auto &[spec, key] :
         {std::pair("dataset-overview.dataset-version-and-maintenance.version-details", "last-updated"),
          std::pair("provenance.version-and-maintenance.last-and-next-update-s", "date-of-last-update"),
          std::pair("dataset-overview.dataset-version-and-maintenance.version-details", "release-date")}) {
        const TypedValue *value = audited.value(spec, key);
        const std::optional<WrittenDate> date = value ? readDate(value->value) : std::nullopt;
        if (date && (!latest || lastDay(latest->date) < lastDay(*date)))
            latest = CardDate{*date, value};
    }
    return latest;
}

} // namespace cardwright

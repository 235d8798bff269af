#pragma once

#include "audit/auditedcard.h"
#include "schema/valuedates.h"

namespace cardwright {

// The last day that a date can mean: of its month or year where it does not say more.
QDate lastDay(const WrittenDate &date);
QDate firstDay(const WrittenDate &date);
// "2023" is not surely before "March 2023".
bool isSurelyBefore(const WrittenDate &date, const WrittenDate &other);

struct CardDate
{
    WrittenDate date;
    const TypedValue *value;
};

// When the dataset was last changed, as the card says; nothing where it does not. What the file
// system or a repository says of the file is another matter: a checkout or a typing error changes that.
std::optional<CardDate> lastUpdate(const AuditedCard &audited);

} // namespace cardwright

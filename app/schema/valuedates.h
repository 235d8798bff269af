#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace cardwright {

// Dates as people write them, in English and Spanish: "March 2024", "12 de marzo de 2024", "2024-03",
// "03/2024", "Q1 2024", "2024".

// A date with what is known of it.
struct WrittenDate
{
    int year = 0;
    int month = 0; // 0: only the year
    int day = 0;   // 0: only the month

    bool operator==(const WrittenDate &) const = default;
};

std::optional<WrittenDate> readDate(QStringView text);

// From one date to another; a range that goes on has no end, one date alone begins and ends there.
struct WrittenRange
{
    WrittenDate begin;
    std::optional<WrittenDate> end;
};

std::optional<WrittenRange> readDates(QStringView text);

// "12 March 2024", "12 de marzo de 2024"; without a day "March 2024".
QString writeDate(const WrittenDate &date, const QString &language);

} // namespace cardwright

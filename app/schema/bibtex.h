#pragma once

#include <QStringList>

namespace cardwright {

// What a reader of BibTeX would stumble over.
struct BibtexFault
{
    enum class Kind { None, NoEntry, NoKey, Unbalanced, EmptyFields };

    Kind kind = Kind::None;
    QStringList fields; // those that are empty, as they are written

    bool operator==(const BibtexFault &) const = default;
};

// The first fault of `code`; nothing is wrong with no text at all.
BibtexFault bibtexFault(QStringView code);
// An entry for a dataset, its fields still empty but for the year.
QString bibtexStart(int year);

} // namespace cardwright

#include "panels/valuewords.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

constexpr qsizetype kMostLines = 3;

} // namespace

QString hintSentence(ValueFault fault, const QStringList &values)
{
    switch (fault) {
    case ValueFault::None:
        break;
    case ValueFault::NoMonth:
        return ValueWords::tr("Not a month and year, like March 2024.");
    case ValueFault::NoDate:
        return ValueWords::tr("Not a date, like 12 March 2024 or March – May 2024.");
    case ValueFault::NoNumber:
        return ValueWords::tr("Does not begin with a number, like 12,500 or about 300.");
    case ValueFault::NoUnit:
        return ValueWords::tr("A number without a unit, like 4.2 GB.");
    case ValueFault::NoCurrency:
        return ValueWords::tr("An amount without a currency, like 0.15 USD.");
    case ValueFault::NoVersion:
        return ValueWords::tr("Not a version, like 1.2 or 2.0.1.");
    case ValueFault::NoLink:
        return ValueWords::tr("No link in it, like https://example.org/data.");
    case ValueFault::NoEmail:
        return ValueWords::tr("No email address in it, like data@example.org.");
    case ValueFault::NoEmailOrLink:
        return ValueWords::tr("Neither an email address nor a link.");
    case ValueFault::NoContact:
        return ValueWords::tr("No email address, link or phone number in it.");
    case ValueFault::NoChoice:
        return ValueWords::tr("None of: %1.").arg(values.join(u", "_s));
    case ValueFault::NoYesOrNo:
        return ValueWords::tr("Does not begin with yes or no.");
    }
    return {};
}

QString hintLines(const QList<OddCell> &cells)
{
    QStringList lines;
    for (const OddCell &cell : cells.first(qMin(kMostLines, cells.size())))
        lines.append(ValueWords::tr("%1: “%2” does not begin with a number.").arg(cell.row, cell.text));
    if (const int more = int(cells.size() - lines.size()); more > 0)
        lines.append(ValueWords::tr("Nor do %n more cells.", nullptr, more));
    return lines.join(u'\n');
}

} // namespace cardwright

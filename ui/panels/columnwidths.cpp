#include "panels/columnwidths.h"

namespace cardwright {

QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room, int sharing)
{
    QList<int> widths;
    int wished = 0;
    for (const ColumnNeed &need : needs) {
        widths.append(need.least);
        wished += qMax(0, need.wish - need.least);
        room -= need.least;
    }
    const int spare = qMax(0, room);
    const int given = qMin(spare, wished);
    int left = spare;
    for (int column = 0; column < widths.size() && wished > 0; ++column) {
        const int more = int(qint64(given) * qMax(0, needs[column].wish - needs[column].least) / wished);
        widths[column] += more;
        left -= more;
    }
    const int sharers = int(widths.size()) - sharing;
    for (int column = sharing; column < widths.size(); ++column)
        widths[column] += left / sharers;
    if (sharers > 0)
        widths.last() += left % sharers;
    return widths;
}

} // namespace cardwright

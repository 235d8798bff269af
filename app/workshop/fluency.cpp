#include "workshop/fluency.h"

#include "workshop/ranking.h"
#include "workshop/workshopjson.h"

namespace cardwright {

using namespace Qt::StringLiterals;

Ease easeOf(int available, int required)
{
    if (available <= 0 || required <= 0)
        return Ease::Unknown;
    if (required > available)
        return Ease::Red;
    return required == available ? Ease::Yellow : Ease::Green;
}

const DimensionRating *ratingOf(const Workshop &workshop, const QString &dimension, const QString &target)
{
    const DimensionRating *latest = nullptr;
    for (const DimensionRating &rating : workshop.ratings) {
        if (rating.dimension == dimension && rating.target == target && (!latest || latest->when <= rating.when))
            latest = &rating;
    }
    return latest;
}

QList<FluencyCell> fluencyMatrix(const Workshop &workshop, const QStringList &dimensions, int readers)
{
    QList<FluencyCell> cells;
    for (const QString &id : firstAgents(workshop, readers)) {
        const Agent *agent = recordOf(workshop.agents, id);
        QStringList order = agent->dimensions;
        order.removeIf([&](const QString &dimension) { return !dimensions.contains(dimension); });
        order.append(dimensions);
        order.removeDuplicates();
        for (const QString &dimension : order) {
            FluencyCell cell{id, dimension, agent->fluency, 0, agent->expertise, 0};
            if (const DimensionRating *rating = ratingOf(workshop, dimension, u"template"_s)) {
                cell.needsFluency = rating->fluency;
                cell.needsExpertise = rating->expertise;
            }
            cells.append(cell);
        }
    }
    return cells;
}

const CellDecision *decisionOn(const Workshop &workshop, const RedCell &cell)
{
    for (const CellDecision &decision : workshop.cells) {
        if (decision.agent == cell.agent && decision.dimension == cell.dimension && decision.about == cell.about
            && !decision.text.trimmed().isEmpty())
            return &decision;
    }
    return nullptr;
}

QList<RedCell> openRedCells(const Workshop &workshop, const QStringList &dimensions, int readers)
{
    QList<RedCell> open;
    for (const FluencyCell &cell : fluencyMatrix(workshop, dimensions, readers)) {
        const RedCell fluency{cell.agent, cell.dimension, u"fluency"_s};
        const RedCell expertise{cell.agent, cell.dimension, u"expertise"_s};
        if (cell.fluency() == Ease::Red && !decisionOn(workshop, fluency))
            open.append(fluency);
        if (cell.expertise() == Ease::Red && !decisionOn(workshop, expertise))
            open.append(expertise);
    }
    return open;
}

QStringList leastFluent(const Workshop &workshop, int readers)
{
    QStringList least;
    int lowest = 0;
    for (const QString &id : firstAgents(workshop, readers)) {
        const Agent *agent = recordOf(workshop.agents, id);
        if (agent->fluency <= 0 || (lowest > 0 && agent->fluency > lowest))
            continue;
        if (lowest == 0 || agent->fluency < lowest)
            least.clear();
        lowest = agent->fluency;
        least.append(id);
    }
    return least;
}

} // namespace cardwright

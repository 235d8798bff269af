#include "workshop/fluency.h"

#include "workshop/ranking.h"
#include "workshop/workshopjson.h"

#include <algorithm>

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

QList<RedCell> redCells(const Workshop &workshop, const QStringList &dimensions, int readers)
{
    QList<RedCell> red;
    for (const FluencyCell &cell : fluencyMatrix(workshop, dimensions, readers)) {
        if (cell.fluency() == Ease::Red)
            red.append({cell.agent, cell.dimension, u"fluency"_s});
        if (cell.expertise() == Ease::Red)
            red.append({cell.agent, cell.dimension, u"expertise"_s});
    }
    return red;
}

QList<RedCell> openRedCells(const Workshop &workshop, const QStringList &dimensions, int readers)
{
    QList<RedCell> open = redCells(workshop, dimensions, readers);
    open.removeIf([&](const RedCell &cell) { return decisionOn(workshop, cell) != nullptr; });
    return open;
}

void decideOn(Workshop &workshop, const RedCell &cell, bool accepted, const QString &text, const QString &who)
{
    const auto isOn = [&cell](const CellDecision &decision) {
        return decision.agent == cell.agent && decision.dimension == cell.dimension && decision.about == cell.about;
    };
    const QString words = text.simplified();
    if (words.isEmpty()) {
        workshop.cells.removeIf(isOn);
        return;
    }
    auto decision = std::find_if(workshop.cells.begin(), workshop.cells.end(), isOn);
    if (decision == workshop.cells.end()) {
        CellDecision made;
        made.id = newWorkshopId();
        made.agent = cell.agent;
        made.dimension = cell.dimension;
        made.about = cell.about;
        decision = workshop.cells.insert(decision, made);
    }
    decision->accepted = accepted;
    decision->text = words;
    decision->who = accepted ? QString() : who.simplified();
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

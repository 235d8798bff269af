#include "workshop/ranking.h"

#include "workshop/workshopjson.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kCell = 50; // of 1000: closer than this is the same place

int cellOf(int place)
{
    return (place + kCell / 2) / kCell;
}

int scoreOf(const Agent &agent)
{
    return cellOf(agent.frequency) + cellOf(agent.importance);
}

bool isPlaced(const Agent &agent)
{
    return agent.rank > 0 || agent.frequency > 0 || agent.importance > 0;
}

// Positive where `left` comes first, 0 for a tie.
int compared(const Agent &left, const Agent &right)
{
    if (left.rank > 0 || right.rank > 0) {
        if (left.rank > 0 && right.rank > 0)
            return right.rank - left.rank;
        return left.rank > 0 ? 1 : -1;
    }
    const int score = scoreOf(left) - scoreOf(right);
    return score != 0 ? score : cellOf(left.impact) - cellOf(right.impact);
}

} // namespace

QList<RankedAgent> rankedAgents(const Workshop &workshop)
{
    QList<Agent> agents = inOrder(workshop.agents);
    agents.removeIf([](const Agent &agent) { return !isPlaced(agent); });
    std::stable_sort(agents.begin(), agents.end(),
                     [](const Agent &left, const Agent &right) { return compared(left, right) > 0; });
    QList<RankedAgent> ranked;
    for (qsizetype i = 0; i < agents.size(); ++i) {
        const bool same = i > 0 && compared(agents[i - 1], agents[i]) == 0;
        const int rank = same ? ranked.last().rank : static_cast<int>(i) + 1;
        if (same)
            ranked.last().tied = true;
        ranked.append({agents[i].id, rank, scoreOf(agents[i]), agents[i].rank > 0, same});
    }
    return ranked;
}

QStringList firstAgents(const Workshop &workshop, int count)
{
    QStringList ids;
    for (const RankedAgent &ranked : rankedAgents(workshop))
        ids.append(ranked.agent);
    if (ids.isEmpty()) {
        for (const Agent &agent : inOrder(workshop.agents))
            ids.append(agent.id);
    }
    return ids.mid(0, count);
}

void rankByHand(Workshop &workshop, const QStringList &ids)
{
    for (Agent &agent : workshop.agents)
        agent.rank = static_cast<int>(ids.indexOf(agent.id)) + 1;
}

QList<DimensionRank> rankedDimensions(const Workshop &workshop, const QStringList &dimensions, int readers)
{
    const QStringList first = firstAgents(workshop, readers);
    QList<DimensionRank> ranked;
    for (const QString &dimension : dimensions) {
        DimensionRank line;
        line.dimension = dimension;
        int sum = 0;
        for (const QString &id : first) {
            const Agent *agent = recordOf(workshop.agents, id);
            const int rank = agent ? static_cast<int>(agent->dimensions.indexOf(dimension)) + 1 : 0;
            if (rank == 0)
                continue;
            sum += rank;
            line.best = line.readers == 0 ? rank : qMin(line.best, rank);
            line.worst = qMax(line.worst, rank);
            ++line.readers;
        }
        line.mean = line.readers > 0 ? static_cast<double>(sum) / line.readers : 0;
        ranked.append(line);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const DimensionRank &left, const DimensionRank &right) {
        if ((left.readers > 0) != (right.readers > 0))
            return left.readers > 0;
        return left.mean < right.mean;
    });
    return ranked;
}

} // namespace cardwright

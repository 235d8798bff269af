#include "mainwindow/visitedplaces.h"

namespace cardwright {

namespace {

constexpr qsizetype kMostPlaces = 100;

} // namespace

void VisitedPlaces::clear()
{
    m_back.clear();
    m_forward.clear();
}

void VisitedPlaces::leave(const Place &from)
{
    m_forward.clear();
    if (!m_back.isEmpty() && m_back.last() == from)
        return;
    m_back.append(from);
    if (m_back.size() > kMostPlaces)
        m_back.removeFirst();
}

std::optional<VisitedPlaces::Place> VisitedPlaces::step(QList<Place> &taken, QList<Place> &given, const Place &from,
                                                        const Exists &exists)
{
    while (!taken.isEmpty()) {
        const Place place = taken.takeLast();
        if (place == from || !exists(place.question))
            continue;
        given.append(from);
        return place;
    }
    return std::nullopt;
}

std::optional<VisitedPlaces::Place> VisitedPlaces::back(const Place &from, const Exists &exists)
{
    return step(m_back, m_forward, from, exists);
}

std::optional<VisitedPlaces::Place> VisitedPlaces::forward(const Place &from, const Exists &exists)
{
    return step(m_forward, m_back, from, exists);
}

} // namespace cardwright

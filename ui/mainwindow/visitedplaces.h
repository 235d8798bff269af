#pragma once

#include "schema/questionnaire.h"

#include <functional>
#include <optional>

namespace cardwright {

// Where the user was before each jump, as in a browser: back, and forward again.
class VisitedPlaces
{
public:
    struct Place
    {
        Question question;
        bool inReadiness = false; // the keyboard was in the list of findings

        bool operator==(const Place &) const = default;
    };
    using Exists = std::function<bool(const Question &)>;

    void clear();
    void leave(const Place &from); // by a jump
    // The place to go to from `from`; what is gone is passed over. Nothing where there is none.
    std::optional<Place> back(const Place &from, const Exists &exists);
    std::optional<Place> forward(const Place &from, const Exists &exists);

private:
    static std::optional<Place> step(QList<Place> &taken, QList<Place> &given, const Place &from, const Exists &exists);

    QList<Place> m_back;
    QList<Place> m_forward;
};

} // namespace cardwright

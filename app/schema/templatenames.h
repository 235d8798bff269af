#pragma once

#include "schema/template.h"

#include <QLatin1StringView>

#include <array>

namespace cardwright {

// How the values of a template's enums are called in its file, in the order of the enums.

inline constexpr std::array kAnswerKindNames = {
    "text_short", "text_long", "text_list", "ordered_list", "keyword_list", "link", "link_list", "person_list",
    "key_value", "key_value_open", "table", "label_percent_list", "single_choice", "multi_choice", "duration",
    "code", "composite",
};
inline constexpr std::array kScopeNames = {"", "telescope", "periscope", "microscope"};
inline constexpr std::array kWidthNames = {"", "full", "half"};
inline constexpr std::array kRequiredNames = {"", "draft", "review", "publishing"};
inline constexpr std::array kStateNames = {
    std::pair(AnswerState::NotKnown, "not-known"),
    std::pair(AnswerState::NotApplicable, "not-applicable"),
    std::pair(AnswerState::NotDisclosed, "not-disclosed"),
    std::pair(AnswerState::ToDo, "to-do"),
};

template<typename Enum, size_t count>
QString nameIn(Enum value, const std::array<const char *, count> &names)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(value)));
}

// `otherwise` where the name is none of them.
template<typename Enum, size_t count>
Enum valueIn(const QString &name, const std::array<const char *, count> &names, Enum otherwise)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1StringView(names.at(i)))
            return static_cast<Enum>(i);
    }
    return otherwise;
}

} // namespace cardwright

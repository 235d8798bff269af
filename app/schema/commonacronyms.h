#pragma once

#include <QString>

namespace cardwright {

// Acronyms that need no explanation, words that are often shouted, and numerals like "XIV".
bool isCommonAcronym(const QString &acronym);

} // namespace cardwright

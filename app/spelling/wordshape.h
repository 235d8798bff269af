#pragma once

#include <QString>

namespace cardwright {

inline constexpr char16_t kSoftHyphen = 0x00AD;
inline constexpr char16_t kApostrophe = 0x2019; // the one of printed text

bool isApostrophe(char32_t code);
bool isHyphen(char32_t code);
// What goes on a word that has begun: marks, and the joiners that some scripts write within words.
bool continuesWord(char32_t code);
// Scripts that write no gaps between words.
bool isSpaceless(QChar::Script script);

bool isLetterAt(QStringView text, qsizetype at);
bool isLetterOrDigitAt(QStringView text, qsizetype at);

// Mail addresses, paths, file names, identifiers, options: "a@b.org", "data/x.csv", "e.g.",
// "max_length", "--force", "#tag".
bool isTechnical(QStringView token);
// "HTML", "IDs", "GitHub", "iPhone": names and acronyms are no dictionary's business.
bool isName(QStringView word);
QStringView withoutGenitive(QStringView word);

} // namespace cardwright

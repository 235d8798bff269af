#pragma once

class QMenu;

namespace cardwright {

class Speller;

// The dictionaries to choose from for the open card, each in the words of its own language.
void fillSpellingMenu(QMenu &menu, Speller &speller);

} // namespace cardwright

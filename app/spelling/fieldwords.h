#pragma once

#include <QString>

namespace cardwright {

// Words of data work that dictionaries lack: "crowdsourced", "anonimización". `tag` is that of a
// dictionary; `word` in lower case.
bool isFieldWord(const QString &word, const QString &tag);

} // namespace cardwright

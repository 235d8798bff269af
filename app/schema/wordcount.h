#pragma once

#include <QStringView>

namespace cardwright {

// How many words `text` has; "state-of-the-art" and "author's" are one each.
int countWords(QStringView text);

} // namespace cardwright

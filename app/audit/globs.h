#pragma once

#include <QRegularExpression>
#include <QString>

namespace cardwright {

// "cards/**/*.md", "*.{md,markdown}": * and ? stay within one folder, ** goes through any number of
// them. A pattern without a slash means a name in any folder.
QRegularExpression globExpression(const QString &glob);
bool isGlob(const QString &text);

} // namespace cardwright

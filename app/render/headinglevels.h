#pragma once

#include <QByteArray>

namespace cardwright {

// `html` with its h5 and h6 moved to the levels below a heading of level `above`, none left out. The
// allow-list lets no other headings pass.
QByteArray withHeadingLevels(const QByteArray &html, int above);

} // namespace cardwright

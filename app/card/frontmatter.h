#pragma once

#include "card/card.h"

#include <QStringList>

namespace cardwright {

// A scalar of YAML on one line, quoted or plain; empty for any other value.
QString yamlScalar(QStringView value);

// What the front matter says under `key`, which stands at the beginning of a line: one value, a list of them, or
// the lists of a mapping joined. Nothing where it is none of these; no more than a few hundred values.
QStringList frontMatterValues(const Card &card, QStringView key);

} // namespace cardwright

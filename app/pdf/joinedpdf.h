#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace cardwright {

// The pages of several PDFs that the web engine made, one after the other, each of its own size: a print has
// one size for all of its pages. For pages without links; a single one is given back as it is.
Result<QByteArray> joinedPdf(const QList<QByteArray> &parts);

} // namespace cardwright

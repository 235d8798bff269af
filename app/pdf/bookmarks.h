#pragma once

#include "pdf/enginepdf.h"
#include "pdf/finishedpdf.h"

namespace cardwright {

// Writes the bookmarks that have a destination. Sections stand closed.
void addBookmarks(QPDF &pdf, const QList<PdfBookmark> &bookmarks,
                  const QHash<QByteArray, EngineDestination> &destinations);

} // namespace cardwright

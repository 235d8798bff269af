#pragma once

#include "audit/audit.h"

#include <QRectF>

class QPainter;

namespace cardwright {

// A tick, an open circle or a dash, as drawn before each of the minimum contents.
void paintReadinessMark(QPainter &painter, const QRectF &place, MinimumContent::State state);

// "present", "missing", "does not apply": the mark for those who cannot see it.
QString readinessMarkWord(MinimumContent::State state);

// "12 to do before publishing", or that nothing is left.
QString readinessSentence(const Report &report);

// "9 worth a look · 4 known unknowns"; empty if there are none.
QString readinessAside(const Report &report);

} // namespace cardwright

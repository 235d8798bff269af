#pragma once

#include "audit/auditedcard.h"

namespace cardwright {

// The parts of a report that are counts and lists, not faults.
QList<MinimumContent> minimumContentsOf(const AuditedCard &audited);
void listStates(const AuditedCard &audited, Report &report);
QList<DimensionFigure> dimensionsOf(const AuditedCard &audited, const QList<Finding> &findings);
QList<DepthBalance> depthOf(const AuditedCard &audited);
QList<OftenSpread> oftenOf(const AuditedCard &audited);

// "Provenance › Collection" for a node, or for a question that the file lacks.
QString placeOf(const AuditedCard &audited, int node, int spec);

} // namespace cardwright

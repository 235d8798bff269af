#pragma once

#include "audit/figurerows.h"
#include "audit/audit.h"

namespace cardwright {

// What readers judge, in plain words: "Who answers for it" for accountability. The Playbook's own name
// is for the tooltip.
QString plainDimension(const QString &id);

// The five dimensions, each with its own figure.
QList<FigureRow> dimensionRows(const QList<DimensionFigure> &dimensions);

// Answers at a glance, facts and reasons by section.
QList<FigureRow> depthRows(const QList<DepthBalance> &sections);

// Answers by stage of the data's life (OFTEn).
QList<FigureRow> oftenRows(const QList<OftenSpread> &stages);

// The rules that could not be applied, by what stands in the way, one paragraph each.
struct NotCheckedGroup
{
    QString reason;
    QStringList rules; // what each would look at, with its number
};
QList<NotCheckedGroup> notCheckedGroups(const QList<NotChecked> &rules);

// True for what stands in no section of the form: a judgement, an approval, a question that only the
// template knows by which the card is judged.
bool isOfWholeCard(const Finding &finding);
QString wholeCardName();

// Where a rule comes from: "M5, single-choice"; for who wants to look it up.
QString ruleReference(const QString &rule, const QString &check);

} // namespace cardwright

#include "audit/readinesswords.h"

#include "audit/rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct Readiness
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

QString stageWords(const QString &id)
{
    if (id == "origins"_L1)
        return Readiness::tr("Where it comes from");
    if (id == "factuals"_L1)
        return Readiness::tr("What is in it");
    if (id == "transformations"_L1)
        return Readiness::tr("What was done to it");
    if (id == "experience"_L1)
        return Readiness::tr("How it does in use");
    return Readiness::tr("Single examples");
}

QString stageName(const QString &id)
{
    if (id == "origins"_L1)
        return Readiness::tr("Origins");
    if (id == "factuals"_L1)
        return Readiness::tr("Factuals");
    if (id == "transformations"_L1)
        return Readiness::tr("Transformations");
    if (id == "experience"_L1)
        return Readiness::tr("Experience");
    return Readiness::tr("n=1");
}

QString ofAll(int done, int of)
{
    return of > 0 ? u"%1/%2"_s.arg(done).arg(of) : u"–"_s;
}

} // namespace

QString plainDimension(const QString &id)
{
    if (id == "accountability"_L1)
        return Readiness::tr("Who answers for it");
    if (id == "utility"_L1)
        return Readiness::tr("What it is good for");
    if (id == "quality"_L1)
        return Readiness::tr("How sound it is");
    if (id == "impact"_L1)
        return Readiness::tr("What its use leads to");
    if (id == "risk"_L1)
        return Readiness::tr("What can go wrong");
    return Readiness::tr("The card itself");
}

QList<FigureRow> dimensionRows(const QList<DimensionFigure> &dimensions)
{
    QList<FigureRow> rows;
    for (const DimensionFigure &figure : dimensions) {
        FigureRow row;
        row.text = plainDimension(figure.id);
        row.figure = ofAll(figure.progress.answered, figure.progress.applicable);
        row.parts = {{figure.progress.answered, figure.progress.applicable, 0}};
        QStringList counts;
        if (figure.toDo > 0)
            counts.append(Readiness::tr("%n to do", nullptr, figure.toDo));
        if (figure.look > 0)
            counts.append(Readiness::tr("%n worth a look", nullptr, figure.look));
        if (counts.isEmpty())
            counts.append(Readiness::tr("nothing found"));
        row.tip = Readiness::tr("%1: %2 of %3 questions answered; %4.", "a dimension of the Playbook")
                      .arg(figure.name, QString::number(figure.progress.answered),
                           QString::number(figure.progress.applicable), counts.join(u", "_s));
        row.leads = figure.toDo + figure.look > 0;
        row.alarm = figure.toDo > 0;
        rows.append(row);
    }
    return rows;
}

QList<FigureRow> depthRows(const QList<DepthBalance> &sections)
{
    QList<FigureRow> rows;
    for (const DepthBalance &section : sections) {
        FigureRow row;
        row.text = section.section;
        for (int scope = 0; scope < 3; ++scope)
            row.parts.append({section.answered[scope], section.applicable[scope], scope + 1});
        const auto part = [&section](int scope) {
            return ofAll(section.answered[scope], section.applicable[scope]);
        };
        row.tip = Readiness::tr("%1 – at a glance: %2; facts: %3; why and how: %4")
                      .arg(section.section, part(0), part(1), part(2));
        row.leads = section.node != kNoNode || section.spec >= 0;
        rows.append(row);
    }
    return rows;
}

QList<FigureRow> oftenRows(const QList<OftenSpread> &stages)
{
    QList<FigureRow> rows;
    for (const OftenSpread &stage : stages) {
        FigureRow row;
        row.text = stageWords(stage.stage);
        row.figure = ofAll(stage.answered, stage.applicable);
        row.parts = {{stage.answered, stage.applicable, 0}};
        row.tip = Readiness::tr("%1 (OFTEn: %2): %3 of %4 questions answered.")
                      .arg(row.text, stageName(stage.stage), QString::number(stage.answered),
                           QString::number(stage.applicable));
        rows.append(row);
    }
    return rows;
}

QList<NotCheckedGroup> notCheckedGroups(const QList<NotChecked> &rules)
{
    QList<NotCheckedGroup> groups;
    for (const NotChecked &one : rules) {
        qsizetype at = 0;
        while (at < groups.size() && groups[at].reason != one.reason)
            ++at;
        if (at == groups.size())
            groups.append({one.reason, {}});
        const Rule *rule = ruleOfId(one.rule);
        const QString words = rule ? QCoreApplication::translate("Audit", rule->why) : QString();
        groups[at].rules.append(Readiness::tr("%1 (%2)", "a rule in words, its number")
                                    .arg(words, ruleReference(one.rule, one.check)));
    }
    return groups;
}

bool isOfWholeCard(const Finding &finding)
{
    if (finding.node != kNoNode || finding.spec >= 0)
        return false;
    const Rule *rule = ruleOfId(finding.rule);
    return !finding.fieldId.isEmpty() || (rule && isOfWholeCard(*rule, finding.node, finding.spec));
}

QString wholeCardName()
{
    return QCoreApplication::translate("Audit", "The card as a whole"); // as in Finding::place
}

QString ruleReference(const QString &rule, const QString &check)
{
    return check.isEmpty() ? rule : check + u", "_s + rule;
}

} // namespace cardwright

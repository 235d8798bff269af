#include "audit/readinessmark.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct Readiness
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

} // namespace

void paintReadinessMark(QPainter &painter, const QRectF &place, MinimumContent::State state)
{
    const Colours &colours = Theme::colours();
    const qreal size = qMin(place.width(), place.height());
    const QPointF centre = place.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(colours.muted, qMax(1.5, size / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (state) {
    case MinimumContent::State::Present: {
        pen.setColor(colours.ok);
        painter.setPen(pen);
        QPainterPath tick(centre + QPointF(-0.34, 0.04) * size);
        tick.lineTo(centre + QPointF(-0.10, 0.28) * size);
        tick.lineTo(centre + QPointF(0.36, -0.28) * size);
        painter.drawPath(tick);
        break;
    }
    case MinimumContent::State::Missing:
        pen.setColor(colours.bad);
        painter.setPen(pen);
        painter.drawEllipse(centre, 0.34 * size, 0.34 * size);
        break;
    case MinimumContent::State::Excused:
        painter.setPen(pen);
        painter.drawLine(centre + QPointF(-0.3, 0) * size, centre + QPointF(0.3, 0) * size);
        break;
    }
    painter.restore();
}

QString readinessMarkWord(MinimumContent::State state)
{
    switch (state) {
    case MinimumContent::State::Present:
        return Readiness::tr("present");
    case MinimumContent::State::Missing:
        return Readiness::tr("missing");
    case MinimumContent::State::Excused:
        break;
    }
    return Readiness::tr("does not apply");
}

QString readinessSentence(const Report &report)
{
    const int toDo = report.count(Severity::ToDo);
    switch (report.stage) {
    case Stage::Draft:
        return toDo > 0 ? Readiness::tr("%n to do in this draft", nullptr, toDo)
                        : Readiness::tr("Fine as a draft, as far as a machine can see");
    case Stage::InReview:
        return toDo > 0 ? Readiness::tr("%n to do before review", nullptr, toDo)
                        : Readiness::tr("Fit for review, as far as a machine can see");
    case Stage::Publishing:
        break;
    }
    return toDo > 0 ? Readiness::tr("%n to do before publishing", nullptr, toDo)
                    : Readiness::tr("Ready as far as a machine can see");
}

QString readinessAside(const Report &report)
{
    QStringList parts;
    if (const int look = report.count(Severity::Look); look > 0)
        parts.append(Readiness::tr("%n worth a look", nullptr, look));
    if (report.knownUnknowns > 0)
        parts.append(report.knownUnknowns == 1
                         ? Readiness::tr("1 known unknown")
                         : Readiness::tr("%n known unknowns", nullptr, report.knownUnknowns));
    return parts.join(u" · "_s);
}

} // namespace cardwright

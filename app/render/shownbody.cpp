#include "render/shownbody.h"

#include "html/cleantext.h"

#include <algorithm>

namespace cardwright {

namespace {

QString withoutUntouched(const QString &body, const BodyReading &reading)
{
    QList<std::pair<qsizetype, qsizetype>> cuts = reading.untouched;
    std::sort(cuts.begin(), cuts.end());
    QString kept;
    qsizetype at = 0;
    for (const auto &[begin, end] : std::as_const(cuts)) {
        if (begin > at)
            kept += QStringView(body).sliced(at, begin - at);
        at = qMax(at, end);
    }
    return kept + QStringView(body).sliced(qMin(at, body.size()));
}

} // namespace

QByteArray shownBody(const Card &card, int node, const BodyReading &reading)
{
    const QByteArrayView raw = card.bodyOf(node);
    const QByteArray body = raw.isValidUtf8() && reading.untouched.isEmpty()
        ? raw.toByteArray()
        : withoutUntouched(QString::fromUtf8(raw), reading).toUtf8();
    const bool controls = std::any_of(body.cbegin(), body.cend(), [](char c) { return isControl(c) && c != '\r'; });
    return controls ? cleanText(body) : body;
}

} // namespace cardwright

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace cardwright {

// An address that stands in a text as it is.
struct BareLink
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray url; // as it may stand in a page, not escaped
};

// The http(s) addresses in `text`, in their order. md4c's own way to find them is quadratic in 0.4.8.
QList<BareLink> bareLinks(QByteArrayView text);

} // namespace cardwright

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace cardwright {

// A start tag of a page.
struct HtmlTag
{
    QByteArray name;
    QHash<QByteArray, QByteArray> attributes; // values decoded
};

// What a page consists of, read by rules of our own: every tag, attribute and address that a
// finished card may hold is written down here a second time, so that a slip of the renderer shows.
struct ScannedHtml
{
    QString complaint; // empty: nothing but what is allowed, well nested
    QList<HtmlTag> tags;
    QByteArrayList ids;
    QList<int> headings; // levels in document order
    QByteArray text;     // decoded

    int count(const QByteArray &name) const;
    bool has(const QByteArray &name, const QByteArray &attribute, const QByteArray &value) const;
};

// Reads the HTML of a card, or of one body of it. Not a browser: it takes only the narrow grammar
// that the renderer writes and complains about everything else.
ScannedHtml scannedHtml(const QByteArray &html);

// Why a link or an image must not have this address; empty if it may.
QString complaintAboutAddress(const QByteArray &url, bool image);

} // namespace cardwright

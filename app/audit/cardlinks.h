#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace cardwright {

// An inline link or image, as far as rules need it: no nested brackets in its address.
struct CardLink
{
    qsizetype begin = 0; // of the address, in the text of the node
    qsizetype end = 0;
    qsizetype whole = 0; // of the bracket that opens its text
    bool image = false;
    QStringView address;
    QStringView label;
};

// Those of a text, in order; none of code. They point into `text`.
QList<CardLink> linksOf(const QString &text);

using TextPlaces = QList<std::pair<qsizetype, qsizetype>>;

// The fenced blocks of a text.
TextPlaces fencesOf(const QString &text);
// True if `at` stands in one of these, or in a code span of its line.
bool isInCode(const QString &text, qsizetype at, const TextPlaces &fences);

} // namespace cardwright

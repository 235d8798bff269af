#pragma once

#include <QList>
#include <QString>

class QFontMetricsF;

namespace cardwright {

// Before which letters a word may be broken: between syllables as English and Spanish have them, never
// with fewer than three letters on a line. A rule of thumb without a dictionary; none for other scripts.
QList<qsizetype> syllableBreaks(const QString &word);

// The word on as many lines as it needs to fit, with hyphens: between syllables, or between any letters where
// none is short enough. What is no word stays whole.
QString brokenIntoSyllables(const QString &word, const QFontMetricsF &metrics, qreal width);

// "Ac- coun- ta- ble": what a text needs where every break is made.
QString allSyllables(const QString &text);

} // namespace cardwright

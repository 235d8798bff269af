#pragma once

#include "card/containment.h"

#include <QList>
#include <QString>

namespace cardwright {

// What the tests of the document's laws share: each fault is a sentence, empty where the law holds.

// True where every node is tried; else files with many nodes are tried by samples.
bool isLongRun();

// The nodes to try in a card: all of them, or a sample with the first and the last where `cases`
// for each would take too long. The same in every run.
QList<int> nodesToTry(const Card &card, qsizetype cases);

// What is wrong with the ranges of `card`, which have to tile its bytes.
QString tilingFault(const Card &card);

// What `edit` of the body of node `index` breaks outside that body.
QString headingFault(const Card &card, int index, const ContainedEdit &edit);

// Where an edited card differs from what reading its bytes anew gives; empty if nowhere.
QString rereadFault(const Card &edited);

} // namespace cardwright

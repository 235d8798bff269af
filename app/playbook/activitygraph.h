#pragma once

#include "playbook/playbook.h"

#include <QSet>

namespace cardwright {

// Which activity comes before which. Nothing is forced: whoever starts an activity early is told what
// usually comes before it, and goes on.

// The prerequisites of an activity that are not in `done`; none where one of several is enough and
// there. In the order of the Playbook.
QStringList missingBefore(const Playbook &playbook, const Activity &activity, const QSet<QString> &done);

// Everything that comes before an activity, and before that, in an order in which it can be done.
QStringList pathTo(const Playbook &playbook, const QString &activityId);

// What is ready to be done and not done yet, those first that follow from what was done last.
QStringList readyActivities(const Playbook &playbook, const QStringList &done);

// Activities that wait for each other in a ring, the first one again at the end; empty: there is none.
QStringList ringOfPrerequisites(const Playbook &playbook);

} // namespace cardwright

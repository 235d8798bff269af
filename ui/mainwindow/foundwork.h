#pragma once

#include "storage/recovery.h"

#include <atomic>

namespace cardwright {

// Unsaved work of an earlier run, with what the disk has to be asked for before it can be offered.
struct FoundWork
{
    enum class File { AsItWas, Changed, Gone };

    RecoveryCopy copy;
    QString name; // of its card
    File file = File::AsItWas; // since the work began
};

// What was a copy, with what can still be read of it.
struct FoundRemains
{
    UnreadableCopy copy;
    QByteArray legible; // where they are among the first; they may be large
};

struct FoundAll
{
    QList<FoundWork> work; // newest first
    QList<FoundRemains> remains;
};

// All of it from any thread: there may be much to read, from a disk that is slow. What the first two give counts
// for nothing once `stopped` is true.

// What earlier runs left. A copy that holds nothing but what its card's file holds is taken away.
FoundAll workLeft(const RecoveryStore &store, const std::atomic<bool> &stopped);
// What the user discarded in the last days.
FoundAll workDiscarded(const RecoveryStore &store, const std::atomic<bool> &stopped);
FoundWork::File fileOf(const RecoveryCopy &copy);

} // namespace cardwright

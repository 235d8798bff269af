#pragma once

#include "schema/cardmatcher.h"
#include "storage/history.h"

#include <QStringList>

#include <atomic>

namespace cardwright {

// A version of a card and what it changed, field by field, against the one before it.
struct ListedVersion
{
    HistoryVersion version;
    bool first = false;    // the oldest that is kept
    bool compared = false; // false: too many for all to be looked into
    QStringList changes;   // "Provenance › Method(s) used: other text"
    int fields = 0;
    int untold = 0;        // of these, more than anybody reads
};

struct VersionList
{
    QList<ListedVersion> versions; // newest first
    int damaged = 0;
};

// Reads and compares them: for a worker thread. What it gives counts for nothing once `stopped` is true.
VersionList listedVersions(const HistoryStore &store, const QString &cardPath, const CardMatcher &matcher,
                           const std::atomic<bool> &stopped);

} // namespace cardwright

#pragma once

#include "editing/readcard.h"
#include "storage/cardfile.h"
#include "storage/recovery.h"

#include <atomic>
#include <optional>

namespace cardwright {

// A card as it was read off the GUI thread, or why it was not. The functions below do that, from any thread;
// what they give counts for nothing once `stopped` is true.
struct CardOpening
{
    LoadedCard file;
    QByteArray hash; // of its bytes, SHA-256
    ReadCard read;
    std::optional<Error> error;
};

CardOpening openedCard(const QString &path, const CardMatcher &matcher, const std::atomic<bool> &stopped);

// `bytes` in the place of `before`'s, whose headings keep their keys. `hash` is that of `bytes` where it is known.
CardOpening replacedCard(const Card &before, const QByteArray &bytes, const QByteArray &hash, const CardMatcher &matcher,
                         const std::atomic<bool> &stopped);
// The same for a text that no file holds.
ReadCard replacedCard(const Card &before, const QByteArray &bytes, const CardMatcher &matcher, const std::atomic<bool> &stopped);

// Unsaved work of an earlier run, and what it is put over.
struct RestoredWork
{
    CardOpening onDisk; // the card's file; an empty card where the work does not belong onto that
    bool isFileThere = false; // and can be read
    std::optional<Error> error; // why it cannot
    bool isSameBase = false; // the file is the one that the work started from
    ReadCard work;
};

// `asCopy`: onto no file, whatever stands there.
RestoredWork restoredWork(const RecoveryCopy &copy, bool asCopy, const CardMatcher &matcher, const std::atomic<bool> &stopped);

} // namespace cardwright

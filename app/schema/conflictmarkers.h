#pragma once

#include "base/byterange.h"

#include <QByteArray>
#include <QList>

namespace cardwright {

// A place where git could not merge and left both versions in the file, between its marker lines.
struct Conflict
{
    ByteRange whole; // the marker lines included
    ByteRange ours;  // whole lines; may be empty
    ByteRange base;  // what both came from, where git was asked for it (diff3)
    ByteRange theirs;
    bool hasBase = false;
    QByteArray oursName; // what git calls them: "HEAD", a branch; may be empty
    QByteArray theirsName;

    bool operator==(const Conflict &) const = default;
};

enum class ConflictSide { Ours, Base, Theirs };

// Every whole conflict in file order. Marker lines that are no whole conflict are text.
QList<Conflict> conflictsIn(const QByteArray &bytes);

// The file with one side of every conflict in its place, so that the sides can be compared as cards.
// Without a base on record the base is ours.
QByteArray withSide(const QByteArray &bytes, const QList<Conflict> &conflicts, ConflictSide side);

} // namespace cardwright

#include "schema/conflictmarkers.h"

#include "markdown/lines.h"

#include <optional>

namespace cardwright {

namespace {

constexpr qsizetype kMarkerSize = 7;

// True for a line of exactly seven of `sign`, with or without a name after a blank.
bool isMarker(QByteArrayView line, char sign)
{
    if (line.size() < kMarkerSize)
        return false;
    for (qsizetype i = 0; i < kMarkerSize; ++i) {
        if (line[i] != sign)
            return false;
    }
    return line.size() == kMarkerSize || line[kMarkerSize] == ' ' || line[kMarkerSize] == '\n'
           || line[kMarkerSize] == '\r';
}

QByteArray nameIn(QByteArrayView line)
{
    return line.sliced(kMarkerSize).trimmed().toByteArray();
}

} // namespace

QList<Conflict> conflictsIn(const QByteArray &bytes)
{
    QList<Conflict> conflicts;
    std::optional<Conflict> open;
    enum { Ours, Base, Theirs } part = Ours;
    const QByteArrayView all(bytes);
    for (qsizetype at = quickIndexOf(all, "<<<<<<<"); at >= 0 && at < all.size();) {
        at = open ? at : lineBegin(all, at);
        const qsizetype end = lineEnd(all, at);
        const QByteArrayView line = all.sliced(at, end - at);
        if (isMarker(line, '<')) {
            open = Conflict{};
            open->whole.begin = at;
            open->ours = {end, end};
            open->oursName = nameIn(line);
            part = Ours;
        } else if (open && part != Base && !open->hasBase && isMarker(line, '|')) {
            // A line of seven = before it underlines a heading of ours.
            open->ours.end = at;
            open->base = {end, end};
            open->hasBase = true;
            part = Base;
        } else if (open && part != Theirs && isMarker(line, '=')) {
            (part == Ours ? open->ours : open->base).end = at;
            open->theirs = {end, end};
            part = Theirs;
        } else if (open && part == Theirs && isMarker(line, '>')) {
            open->theirs.end = at;
            open->theirsName = nameIn(line);
            open->whole.end = end;
            conflicts.append(*open);
            open.reset();
        }
        at = open ? end : quickIndexOf(all, "<<<<<<<", end);
    }
    return conflicts;
}

QByteArray withSide(const QByteArray &bytes, const QList<Conflict> &conflicts, ConflictSide side)
{
    QByteArray result;
    qsizetype at = 0;
    for (const Conflict &conflict : conflicts) {
        result += bytes.mid(at, conflict.whole.begin - at);
        const bool theirs = side == ConflictSide::Theirs;
        const bool base = side == ConflictSide::Base && conflict.hasBase;
        result += (theirs ? conflict.theirs : base ? conflict.base : conflict.ours).of(bytes);
        at = conflict.whole.end;
    }
    return result + bytes.mid(at);
}

} // namespace cardwright

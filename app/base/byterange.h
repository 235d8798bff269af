#pragma once

#include <QByteArray>

namespace cardwright {

// A half-open range [begin, end) of byte offsets in a document.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype offset) const { return offset >= begin && offset < end; }
    ByteRange movedBy(qsizetype bytes) const { return {begin + bytes, end + bytes}; }
    QByteArray of(const QByteArray &bytes) const { return bytes.mid(begin, end - begin); }
    QByteArrayView view(const QByteArray &bytes) const
    {
        return QByteArrayView(bytes).sliced(begin, end - begin);
    }

    bool operator==(const ByteRange &) const = default;
};

// One edit of a byte document: at `offset`, `removed` made way for `inserted`.
struct Splice
{
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;

    void apply(QByteArray &bytes) const { bytes.replace(offset, removed.size(), inserted); }
    Splice inverse() const { return {offset, inserted, removed}; }

    bool operator==(const Splice &) const = default;
};

} // namespace cardwright

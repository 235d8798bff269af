#pragma once

#include <QByteArray>
#include <QList>

namespace cardwright {

// Asks the system to give memory that is not touched yet in large pages. A hundred megabytes come in one by
// one otherwise, and take ten times as long to fill as to copy. A hint: small memory and other systems do without.
void wantLargePages(const void *begin, qsizetype size);

// Room for `count` entries in a list that is empty.
template<typename Container>
void reserveLarge(Container &container, qsizetype count)
{
    container.reserve(count);
    wantLargePages(container.constData(), count * static_cast<qsizetype>(sizeof(typename Container::value_type)));
}

// Each edit of a huge card makes its text anew. Memory that the system has just given costs more than the copying,
// so the two texts before wait to be written over, where freed memory is kept. From any thread.
// roomFor: an empty array with room for `size` bytes. giveBack: leaves what is small, or held by others too, as it is.
QByteArray roomFor(qsizetype size);
void giveBack(QByteArray &&bytes);

// As long as one is there, what is freed is kept for the next edit, as far as a gigabyte, and given to the system
// after it. With the C library of GNU; others do as they do. `room`: bytes that the first edits will need in pieces
// of less than 16 MB; they are there soon, touched by another thread. To be made in the thread that edits.
class FreedMemoryKept
{
public:
    explicit FreedMemoryKept(qsizetype room);
    ~FreedMemoryKept();
    Q_DISABLE_COPY_MOVE(FreedMemoryKept)
};

} // namespace cardwright

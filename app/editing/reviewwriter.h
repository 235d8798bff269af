#pragma once

#include "storage/reviewfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <chrono>

namespace cardwright {

// What a review file looked like when it was last read or written: another one is somebody else's.
struct ReviewMark
{
    qint64 size = -1; // there is none
    qint64 time = 0;

    static ReviewMark of(const QString &path);
    bool operator==(const ReviewMark &) const = default;
};

// Writes the review of the open card off the GUI thread, which never waits for a disk but at the end. One
// write at a time: whoever has more to say waits for finished() and then writes what stands by then.
class ReviewWriter : public QObject
{
    Q_OBJECT

public:
    struct Written
    {
        Review asked;    // what was to be written
        ReviewFile file; // as it stands on the disk then; as it was where `done` is an error
        Done done;
        ReviewMark mark;
    };

    explicit ReviewWriter(QObject *parent = nullptr);
    ~ReviewWriter() override; // waits for what is being written

    bool isWriting() const { return m_writing; }
    void write(const ReviewFile &file); // not while isWriting()
    // Waits for what is being written, and emits finished() for it before this returns; false if that takes
    // longer than `most`.
    bool wait(std::chrono::milliseconds most);

signals:
    void finished(const cardwright::ReviewWriter::Written &written);

private:
    void take();

    QThreadPool m_thread;
    QFutureWatcher<Written> m_written;
    bool m_writing = false;
};

} // namespace cardwright

#pragma once

#include "editing/carddocument.h"
#include "storage/reviewfile.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace cardwright {

// The review of the open card: comes and goes with the card, and is written at once when it changes.
// A card that was never saved keeps its review in memory until it gets a file. Whatever is wrong with
// the review file, the card opens, and the file is not written over.
class ReviewKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ReviewKeeper(CardDocument &document, QObject *parent = nullptr);
    ~ReviewKeeper() override;

    const Review &review() const { return m_file.review; }
    QString path() const { return m_file.path; } // empty while the card has no file
    // What keeps the review from being written, or that it could not be read; empty if nothing is wrong.
    QString notice() const { return m_notice; }
    bool isReadOnly() const { return m_file.readOnly || m_damaged; }
    bool isUnsaved() const; // said and on no disk yet: the card has no file, or writing failed
    // Changes the review and writes it. Where that fails the review stays as it was, and the error says
    // why; somebody else's words are then there to be read, so that the change can be made again.
    Done change(const std::function<void(Review &)> &edit);
    // Reads again what others wrote, if the file is another one than before.
    void refresh();
    void reload(); // whatever it is; what is unsaved stays
    // Writes what isUnsaved().
    Done retry();

    // Review files beside the card that bear another card's name and fit this one; found some time after
    // the card was opened, and only where it has no review of its own.
    const QList<ReviewCandidate> &candidates() const { return m_candidates; }
    // Copies the review in `path` to where that of this card stands; the other file stays.
    Done adopt(const QString &path);

    // The field of a question as a review names it.
    FieldRef refOf(const Question &question) const;
    // Where a field of the review is now; null where the card has it no more, and for the card as a whole.
    std::optional<Question> questionOf(const FieldRef &field) const;
    QList<std::optional<Question>> questionsOf(const QList<FieldRef> &fields) const; // many at a time

signals:
    void reviewChanged();
    void noticeChanged();
    void candidatesFound();

private:
    struct FileMark
    {
        qint64 size = -1; // there is none
        qint64 time = 0;
        bool operator==(const FileMark &) const = default;
    };

    void load();
    void read(QString path); // a copy: m_file.path goes
    void followCard();
    void carryTo(const QString &path);
    Done save(ReviewFile &file);
    void setNotice(const QString &sentence);
    void lookForCandidates();
    FileMark mark() const;

    CardDocument &m_document;
    QString m_cardPath;
    ReviewFile m_file;
    FileMark m_mark; // of the file as it was last read or written
    QString m_notice;
    bool m_damaged = false;
    QList<ReviewCandidate> m_candidates;
    QFutureWatcher<QList<ReviewCandidate>> m_search;
};

} // namespace cardwright

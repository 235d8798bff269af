#pragma once

#include "editing/carddocument.h"
#include "editing/reviewdrafts.h"
#include "editing/reviewwriter.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace cardwright {

// The review of the open card: comes and goes with the card, and is written when it changes, at once and off
// the GUI thread. A card that was never saved keeps its review in memory until it gets a file, and so does one
// whose file cannot be written; the recovery copy holds it meanwhile. Whatever is wrong with the review file,
// the card opens, and the file is not written over.
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
    bool isUnsaved() const; // said and on no disk yet: being written, the card has no file, or writing failed
    // Changes the review and has it written. An error: the review may not be changed and stays as it was. If
    // writing fails what was said stays, unsaved, and notice() says why. Where somebody else changed the same
    // thing meanwhile, their word stands and notice() says so.
    Done change(const std::function<void(Review &)> &edit);
    // Reads again what others wrote, if the file is another one than before.
    void refresh();
    void reload(); // whatever it is; what is unsaved stays
    void retry(); // writes what isUnsaved()
    // Waits for what is being written, for some seconds at most; then isUnsaved() knows.
    void flush();
    // What an earlier session said and could not write joins what stands beside the card.
    void restore(const Review &review);

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

    // What was begun and is not said yet.
    ReviewDrafts &drafts() { return m_drafts; }
    const ReviewDrafts &drafts() const { return m_drafts; }

signals:
    void reviewChanged();
    void noticeChanged();
    void candidatesFound();
    void writeEnded(); // isUnsaved() may be another now

private:
    void load();
    void read(QString path); // a copy: m_file.path goes
    void followCard();
    void carryTo(const QString &path);
    void write();
    void written(const ReviewWriter::Written &written);
    void joinTheirs();
    void setNotice(const QString &sentence);
    void lookForCandidates();

    CardDocument &m_document;
    ReviewDrafts m_drafts; // the first to follow the document: whoever shows the review finds them
    QString m_cardPath;
    ReviewFile m_file;
    ReviewMark m_mark; // of the file as it was last read or written
    ReviewWriter m_writer;
    QString m_notice;
    bool m_conflictTold = false; // the notice is about a conflict; it stands until the user goes on
    bool m_damaged = false;
    QList<ReviewCandidate> m_candidates;
    QFutureWatcher<QList<ReviewCandidate>> m_search;
};

} // namespace cardwright

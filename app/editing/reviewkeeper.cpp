#include "editing/reviewkeeper.h"

#include "base/file.h"
#include "schema/fieldindex.h"
#include "schema/reviewjson.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <chrono>

namespace cardwright {

namespace {

constexpr auto kMostWait = std::chrono::seconds(3); // for a disk that does not answer

} // namespace

ReviewKeeper::ReviewKeeper(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_drafts(document)
{
    connect(&m_document, &CardDocument::loaded, this, &ReviewKeeper::load);
    connect(&m_document, &CardDocument::pathChanged, this, &ReviewKeeper::followCard);
    connect(&m_writer, &ReviewWriter::finished, this, &ReviewKeeper::written);
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] {
        if (m_search.future().resultCount() == 0) // called off
            return;
        m_candidates = m_search.result();
        if (!m_candidates.isEmpty())
            emit candidatesFound();
    });
    load();
}

ReviewKeeper::~ReviewKeeper()
{
    blockSignals(true); // whoever listens is going too
    flush();
    m_search.waitForFinished();
}

bool ReviewKeeper::isUnsaved() const
{
    return !isReadOnly() && m_file.review != m_file.base;
}

void ReviewKeeper::load()
{
    flush();
    m_cardPath = m_document.path();
    m_candidates.clear();
    m_search.setFuture({});
    m_notice.clear(); // of another card: what is said of this one is news even if it is the same
    read(m_cardPath.isEmpty() ? QString() : reviewPathOf(m_cardPath));
    lookForCandidates();
    emit reviewChanged();
}

void ReviewKeeper::read(QString path)
{
    m_file = {};
    m_file.path = path;
    m_damaged = false;
    m_conflictTold = false;
    m_mark = ReviewMark::of(path);
    if (path.isEmpty()) {
        setNotice({});
        return;
    }
    const Result<ReviewFile> found = loadReview(path);
    if (found)
        m_file = *found;
    m_damaged = !found;
    setNotice(found ? found->notice
                    : tr("The card is open, but its review could not be read and stays as it is. %1")
                          .arg(found.error().message));
}

// The document has another file: its first one, or after Save As.
void ReviewKeeper::followCard()
{
    if (m_document.path() == m_cardPath)
        return;
    flush();
    m_cardPath = m_document.path();
    m_candidates.clear();
    m_search.setFuture({});
    if (m_cardPath.isEmpty())
        read({});
    else
        carryTo(reviewPathOf(m_cardPath));
    lookForCandidates();
    emit reviewChanged();
}

// A review that cannot be written by this program is copied as it stands, where nothing is in the way.
void ReviewKeeper::carryTo(const QString &path)
{
    if (path == m_file.path)
        return;
    if (m_file.readOnly && !QFileInfo::exists(path)) {
        const Result<QByteArray> bytes = readFile(m_file.path);
        const Done copied = bytes ? writeFileSafely(path, *bytes) : Done(bytes.error());
        if (copied)
            read(path);
        else
            setNotice(copied.error().message);
        return;
    }
    const Review mine = isReadOnly() ? Review() : m_file.review;
    read(path);
    if (m_damaged || m_file.readOnly || mine == Review())
        return;
    // What stands there already is joined, not replaced: the base of this file is nothing.
    m_file.base = {};
    m_file.review = mine;
    write();
}

Done ReviewKeeper::change(const std::function<void(Review &)> &edit)
{
    if (m_damaged) // mended meanwhile?
        refresh();
    if (isReadOnly())
        return Error{Error::Code::Refused, m_notice};
    Review changed = m_file.review;
    edit(changed);
    if (changed == m_file.review)
        return done();
    m_file.review = changed;
    m_conflictTold = false;
    write();
    emit reviewChanged();
    return done();
}

void ReviewKeeper::write()
{
    if (!m_file.path.isEmpty() && isUnsaved() && !m_writer.isWriting()) // else once that write has ended
        m_writer.write(m_file);
}

void ReviewKeeper::written(const ReviewWriter::Written &written)
{
    if (written.file.path != m_file.path || isReadOnly()) { // another card was opened
        write();
        return;
    }
    const Review before = m_file.review;
    if (written.done) {
        // What others wrote meanwhile came in; what was said here since then stays.
        QStringList lost;
        m_file.review = before == written.asked ? written.file.review
                                                : reviewWithTheirs(written.asked, before, written.file.review, lost);
        m_file.base = written.file.base;
        m_mark = written.mark;
        if (!m_conflictTold)
            setNotice(written.file.notice);
        write();
    } else if (written.done.error().code == Error::Code::ChangedOnDisk) {
        joinTheirs();
    } else {
        setNotice(written.done.error().message);
    }
    if (m_file.review != before)
        emit reviewChanged();
    emit writeEnded();
}

// Both changed one thing: theirs is on the disk and stands, and the user is told to look at it.
void ReviewKeeper::joinTheirs()
{
    m_mark = ReviewMark::of(m_file.path);
    const Result<ReviewFile> theirs = loadReview(m_file.path);
    if (!theirs || theirs->readOnly) {
        setNotice(theirs ? theirs->notice : theirs.error().message);
        return;
    }
    QStringList places;
    m_file.review = reviewWithTheirs(m_file.base, m_file.review, theirs->review, places);
    m_file.base = theirs->review;
    m_conflictTold = true;
    setNotice(tr("Someone else changed the review at the same time and in the same place as you: %1. What they said "
                 "stands now. Look at it, and repeat your change if you still mean it.")
                  .arg(places.join(QStringLiteral(", "))));
    write();
}

void ReviewKeeper::retry()
{
    write();
}

void ReviewKeeper::flush()
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + kMostWait;
    while (m_writer.isWriting()) { // and what it left for the next write
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0 || !m_writer.wait(left))
            return;
    }
}

void ReviewKeeper::restore(const Review &review)
{
    if (isReadOnly() || review == Review())
        return;
    QStringList places;
    m_file.review = reviewWithTheirs({}, review, m_file.review, places);
    write();
    emit reviewChanged();
}

void ReviewKeeper::refresh()
{
    if (!m_writer.isWriting() && ReviewMark::of(m_file.path) != m_mark)
        reload();
}

void ReviewKeeper::reload()
{
    if (m_file.path.isEmpty() || isUnsaved())
        return;
    read(m_file.path);
    emit reviewChanged();
}

Done ReviewKeeper::adopt(const QString &path)
{
    const Result<ReviewFile> other = loadReview(path);
    if (!other)
        return other.error();
    if (other->readOnly)
        return Error{Error::Code::Refused, other->notice};
    const Done taken = change([&other](Review &review) { review = other->review; });
    if (taken)
        m_candidates.clear();
    return taken;
}

FieldRef ReviewKeeper::refOf(const Question &question) const
{
    const int node = m_document.card().indexOfKey(question.node);
    return node >= 0 ? fieldRef(m_document.card(), m_document.match(), node)
                     : questionRef(m_document.card(), m_document.match(), question.spec);
}

std::optional<Question> ReviewKeeper::questionOf(const FieldRef &field) const
{
    return questionsOf({field}).first();
}

QList<std::optional<Question>> ReviewKeeper::questionsOf(const QList<FieldRef> &fields) const
{
    if (fields.isEmpty())
        return {}; // as for most cards, which may be huge
    const FieldIndex index(m_document.card(), m_document.match());
    QHash<NodeKey, Question> ofNode;
    QHash<int, Question> ofSpec; // without a heading
    const auto note = [&](const Question &question) {
        if (question.node != kNoNode)
            ofNode.insert(question.node, question);
        else if (question.spec >= 0)
            ofSpec.insert(question.spec, question);
    };
    for (const Page &page : m_document.form()) {
        if (!page.head)
            note({page.node, page.spec, 0, true});
        for (const Question &question : page.questions)
            note(question);
    }
    QList<std::optional<Question>> questions;
    for (const FieldRef &field : fields) {
        const FoundField found = index.find(field);
        const NodeKey key = found.node >= 0 ? m_document.card().nodes().at(found.node).key : kNoNode;
        if (key != kNoNode)
            questions.append(ofNode.value(key, Question{key, found.spec, 0, false}));
        else if (found.spec >= 0)
            questions.append(ofSpec.value(found.spec, Question{kNoNode, found.spec, 0, false}));
        else
            questions.append(std::nullopt);
    }
    return questions;
}

void ReviewKeeper::setNotice(const QString &sentence)
{
    if (sentence == m_notice)
        return;
    m_notice = sentence;
    emit noticeChanged();
}

// Reads every review in the folder, so it has a thread of its own.
void ReviewKeeper::lookForCandidates()
{
    if (m_file.path.isEmpty() || m_damaged || m_mark.size >= 0)
        return;
    m_search.setFuture(QtConcurrent::run(
        [card = m_document.card(), path = m_cardPath] { return reviewsThatFit(card, path); }));
}

} // namespace cardwright

#include "editing/reviewkeeper.h"

#include "base/file.h"
#include "schema/fieldindex.h"

#include <QDateTime>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace cardwright {

ReviewKeeper::ReviewKeeper(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &CardDocument::loaded, this, &ReviewKeeper::load);
    connect(&m_document, &CardDocument::pathChanged, this, &ReviewKeeper::followCard);
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
    m_search.waitForFinished();
}

bool ReviewKeeper::isUnsaved() const
{
    return !isReadOnly() && m_file.review != m_file.base;
}

void ReviewKeeper::load()
{
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
    m_mark = mark();
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
    if (const Done written = save(m_file); !written)
        setNotice(written.error().message);
}

Done ReviewKeeper::save(ReviewFile &file)
{
    if (file.path.isEmpty())
        return done();
    const Done written = saveReview(file);
    if (written)
        m_mark = mark();
    return written;
}

Done ReviewKeeper::change(const std::function<void(Review &)> &edit)
{
    if (m_damaged) // mended meanwhile?
        refresh();
    if (m_damaged)
        return Error{Error::Code::Refused, m_notice};
    ReviewFile changed = m_file;
    edit(changed.review);
    if (changed.review == m_file.review)
        return done();
    if (const Done written = save(changed); !written) {
        // Changed by two in one place: theirs is shown, ours is still where it was typed.
        if (written.error().code == Error::Code::ChangedOnDisk && !isUnsaved()) {
            read(m_file.path);
            emit reviewChanged();
        }
        return written;
    }
    m_file = changed;
    setNotice(m_file.notice);
    emit reviewChanged();
    return done();
}

Done ReviewKeeper::retry()
{
    if (!isUnsaved())
        return done();
    const Done written = save(m_file);
    setNotice(written ? m_file.notice : written.error().message);
    emit reviewChanged();
    return written;
}

void ReviewKeeper::refresh()
{
    if (mark() != m_mark)
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

ReviewKeeper::FileMark ReviewKeeper::mark() const
{
    const QFileInfo file(m_file.path);
    if (m_file.path.isEmpty() || !file.exists())
        return {};
    return {file.size(), file.lastModified().toMSecsSinceEpoch()};
}

} // namespace cardwright

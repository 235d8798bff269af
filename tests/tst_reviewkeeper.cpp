#include "editing/reviewedits.h"
#include "editing/reviewkeeper.h"
#include "schema/reviewjson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr char kCard[] = "# Bird calls\n<!-- template: data-card-extended 1.0 -->\n\nA summary of all the calls.\n\n"
                         "## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\n\n"
                         "- Marsh Institute of the northern coast\n\n## Provenance\n";

Comment comment(const QString &id, const QString &text, const FieldRef &field = {})
{
    return {id, field, text, Comment::Status::Open, u"Ana"_s, u"2026-03-01T10:00:00Z"_s, {}, {}, {}};
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

QByteArray taken(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

// Somebody else's program.
void changeElsewhere(const QString &path, const std::function<void(Review &)> &edit)
{
    Result<ReviewFile> file = loadReview(path);
    if (!file)
        qFatal("the test cannot read its own file");
    edit(file.value().review);
    if (!saveReview(file.value()))
        qFatal("the test cannot write its own file");
}

} // namespace

class TestReviewKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsSaidStandsBesideTheCard();
    void reviewComesAndGoesWithTheCard();
    void newCardKeepsItsReviewUntilItIsSaved();
    void saveAsTakesTheReviewAlong();
    void saveAsJoinsWhatIsThere();
    void damagedReviewNeverKeepsTheCardClosed();
    void mendedReviewIsReadAgain();
    void laterEditionIsShownAndGoesAlong();
    void othersWordsAreJoined();
    void changeInOnePlaceIsToldAndTheirsIsShown();
    void theRestOfWhatWasSaidIsWrittenAllTheSame();
    void whatCannotBeWrittenIsKeptAndTold();
    void quickWordsAreAllWritten();
    void anotherCardWaitsForTheWrite();
    void earlierWordsComeBack();
    void firstSaveThatFailsIsTriedAgain();
    void renamedCardIsOfferedItsReview();
    void fieldsAreNamedAndFound();
    void whatIsSaidIsStamped();
    void latestWordCounts();
    void lockedCardIsOnlyRead();
    void writingIsShort_data();
    void writingIsShort();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    void open(const QString &name, const QByteArray &bytes = kCard);
    Done say(const std::function<void(Review &)> &edit); // and it is written, if it can be

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CardDocument> m_document;
    std::unique_ptr<ReviewKeeper> m_keeper;
};

void TestReviewKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    m_document = std::make_unique<CardDocument>();
    m_keeper = std::make_unique<ReviewKeeper>(*m_document);
}

void TestReviewKeeper::cleanup()
{
    m_keeper.reset();
    m_document.reset();
    m_folder.reset();
}

void TestReviewKeeper::open(const QString &name, const QByteArray &bytes)
{
    put(in(name), bytes);
    m_document->load(bytes, in(name), false);
}

Done TestReviewKeeper::say(const std::function<void(Review &)> &edit)
{
    const Done said = m_keeper->change(edit);
    m_keeper->flush();
    return said;
}

void TestReviewKeeper::whatIsSaidStandsBesideTheCard()
{
    open(u"birds.md"_s);
    QVERIFY(!QFile::exists(in(u"birds.review.json"_s)));
    QSignalSpy told(m_keeper.get(), &ReviewKeeper::reviewChanged);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_keeper->isUnsaved());
    const auto file = loadReview(in(u"birds.review.json"_s));
    QVERIFY(file);
    QCOMPARE(file->review, m_keeper->review());
    QCOMPARE(file->review.comments.size(), 1);
    // Nothing was said: nothing is written, nobody is told.
    const QByteArray before = taken(in(u"birds.review.json"_s));
    QVERIFY(say([](Review &) {}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(taken(in(u"birds.review.json"_s)), before);
    QCOMPARE(taken(in(u"birds.md"_s)), QByteArray(kCard));
}

void TestReviewKeeper::reviewComesAndGoesWithTheCard()
{
    Review review;
    review.comments = {comment(u"1"_s, u"Which coast?"_s)};
    put(in(u"birds.review.json"_s), reviewJson(review));
    open(u"birds.md"_s);
    QCOMPARE(m_keeper->review(), review);
    open(u"other.md"_s);
    QCOMPARE(m_keeper->review(), Review());
    open(u"birds.md"_s);
    QCOMPARE(m_keeper->review(), review);
    m_document->load(QByteArray(), {}, false); // closed
    QCOMPARE(m_keeper->review(), Review());
    QVERIFY(m_keeper->path().isEmpty());
}

void TestReviewKeeper::newCardKeepsItsReviewUntilItIsSaved()
{
    m_document->load(kCard, {}, false);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    QVERIFY(m_keeper->isUnsaved());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    m_document->markSaved(in(u"first.md"_s), m_document->revision());
    m_keeper->flush();
    QVERIFY(!m_keeper->isUnsaved());
    QCOMPARE(loadReview(in(u"first.review.json"_s))->review.comments.size(), 1);
}

void TestReviewKeeper::saveAsTakesTheReviewAlong()
{
    open(u"birds.md"_s);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    const QByteArray before = taken(in(u"birds.review.json"_s));
    m_document->markSaved(in(u"copy.md"_s), m_document->revision());
    m_keeper->flush();
    QCOMPARE(m_keeper->path(), in(u"copy.review.json"_s));
    QCOMPARE(taken(in(u"copy.review.json"_s)), before);
    QVERIFY(say([](Review &review) { review.comments.clear(); }));
    QCOMPARE(taken(in(u"birds.review.json"_s)), before);
}

void TestReviewKeeper::saveAsJoinsWhatIsThere()
{
    Review theirs;
    theirs.comments = {comment(u"2"_s, u"Of the card that was here before."_s)};
    put(in(u"old.review.json"_s), reviewJson(theirs));
    open(u"birds.md"_s);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    m_document->markSaved(in(u"old.md"_s), m_document->revision());
    m_keeper->flush();
    QCOMPARE(m_keeper->review().comments.size(), 2);
    QCOMPARE(loadReview(in(u"old.review.json"_s))->review.comments.size(), 2);
}

void TestReviewKeeper::damagedReviewNeverKeepsTheCardClosed()
{
    put(in(u"birds.review.json"_s), "{\"kind\": \"cardwright review\", ");
    QSignalSpy told(m_keeper.get(), &ReviewKeeper::noticeChanged);
    open(u"birds.md"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY2(m_keeper->notice().contains(u"birds.review.json"_s), qPrintable(m_keeper->notice()));
    QVERIFY(m_keeper->isReadOnly());
    const Done refused = say([](Review &review) { review.comments.append(comment(u"1"_s, u"x"_s)); });
    QVERIFY(!refused);
    QCOMPARE(taken(in(u"birds.review.json"_s)), "{\"kind\": \"cardwright review\", ");
    // Saved under another name, the card begins a review of its own.
    m_document->markSaved(in(u"copy.md"_s), m_document->revision());
    QVERIFY(m_keeper->notice().isEmpty());
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"x"_s)); }));
    QVERIFY(loadReview(in(u"copy.review.json"_s)));
}

void TestReviewKeeper::mendedReviewIsReadAgain()
{
    put(in(u"birds.review.json"_s), "<<<<<<< HEAD\n");
    open(u"birds.md"_s);
    Review mended;
    mended.comments = {comment(u"1"_s, u"Which coast?"_s)};
    put(in(u"birds.review.json"_s), reviewJson(mended));
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"2"_s, u"And when?"_s)); }));
    QVERIFY(m_keeper->notice().isEmpty());
    QCOMPARE(loadReview(in(u"birds.review.json"_s))->review.comments.size(), 2);
}

void TestReviewKeeper::laterEditionIsShownAndGoesAlong()
{
    Review review;
    review.comments = {comment(u"1"_s, u"Which coast?"_s)};
    const QByteArray later = reviewJson(review).replace("\"version\": 1", "\"version\": 7");
    put(in(u"birds.review.json"_s), later);
    open(u"birds.md"_s);
    QCOMPARE(m_keeper->review().comments.size(), 1);
    QVERIFY(m_keeper->isReadOnly());
    QVERIFY(!m_keeper->notice().isEmpty());
    QVERIFY(!say([](Review &changed) { changed.comments.clear(); }));
    QCOMPARE(m_keeper->review().comments.size(), 1);
    m_document->markSaved(in(u"copy.md"_s), m_document->revision());
    QCOMPARE(taken(in(u"copy.review.json"_s)), later);
    QVERIFY(m_keeper->isReadOnly());
}

void TestReviewKeeper::othersWordsAreJoined()
{
    open(u"birds.md"_s);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    changeElsewhere(in(u"birds.review.json"_s), [](Review &review) { review.comments.append(comment(u"2"_s, u"Bo was here."_s)); });
    m_keeper->refresh();
    QCOMPARE(m_keeper->review().comments.size(), 2);
    changeElsewhere(in(u"birds.review.json"_s), [](Review &review) { review.comments.append(comment(u"3"_s, u"Bo again."_s)); });
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"4"_s, u"And when?"_s)); }));
    QCOMPARE(m_keeper->review().comments.size(), 4);
    QCOMPARE(loadReview(in(u"birds.review.json"_s))->review, m_keeper->review());
}

void TestReviewKeeper::changeInOnePlaceIsToldAndTheirsIsShown()
{
    open(u"birds.md"_s);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    changeElsewhere(in(u"birds.review.json"_s), [](Review &review) { review.comments[0].status = Comment::Status::MustFix; });
    const QByteArray theirs = taken(in(u"birds.review.json"_s));
    QSignalSpy told(m_keeper.get(), &ReviewKeeper::noticeChanged);
    QVERIFY(say([](Review &review) { review.comments[0].status = Comment::Status::Resolved; }));
    QCOMPARE(told.size(), 1);
    QVERIFY2(m_keeper->notice().contains(u"comments"_s), qPrintable(m_keeper->notice()));
    QCOMPARE(taken(in(u"birds.review.json"_s)), theirs);
    QCOMPARE(m_keeper->review().comments[0].status, Comment::Status::MustFix);
    QVERIFY(!m_keeper->isUnsaved());
    // Seen, and decided again.
    QVERIFY(say([](Review &review) { review.comments[0].status = Comment::Status::Resolved; }));
    QVERIFY(m_keeper->notice().isEmpty());
    QCOMPARE(loadReview(in(u"birds.review.json"_s))->review.comments[0].status, Comment::Status::Resolved);
}

void TestReviewKeeper::theRestOfWhatWasSaidIsWrittenAllTheSame()
{
    open(u"birds.md"_s);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    changeElsewhere(in(u"birds.review.json"_s), [](Review &review) {
        review.comments[0].status = Comment::Status::MustFix;
        review.comments.append(comment(u"2"_s, u"Bo was here."_s));
    });
    QVERIFY(say([](Review &review) {
        review.comments[0].status = Comment::Status::Resolved;
        review.comments.append(comment(u"3"_s, u"And when?"_s));
    }));
    QVERIFY(!m_keeper->notice().isEmpty());
    QVERIFY(!m_keeper->isUnsaved());
    const Review onDisk = loadReview(in(u"birds.review.json"_s))->review;
    QCOMPARE(onDisk, m_keeper->review());
    QCOMPARE(onDisk.comments.size(), 3);
    QCOMPARE(onDisk.comments[0].status, Comment::Status::MustFix);
}

void TestReviewKeeper::whatCannotBeWrittenIsKeptAndTold()
{
    open(u"birds.md"_s);
    QVERIFY(QDir().mkdir(in(u"birds.review.json"_s))); // a folder in its place
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"x"_s)); }));
    QVERIFY(!m_keeper->notice().isEmpty());
    QVERIFY(m_keeper->isUnsaved());
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"2"_s, u"y"_s)); }));
    m_keeper->refresh(); // reads nothing over it
    QCOMPARE(m_keeper->review().comments.size(), 2);
    QVERIFY(QDir().rmdir(in(u"birds.review.json"_s)));
    m_keeper->retry();
    m_keeper->flush();
    QVERIFY(m_keeper->notice().isEmpty());
    QVERIFY(!m_keeper->isUnsaved());
    QCOMPARE(loadReview(in(u"birds.review.json"_s))->review.comments.size(), 2);
}

void TestReviewKeeper::quickWordsAreAllWritten()
{
    open(u"birds.md"_s);
    const QString path = in(u"birds.review.json"_s);
    for (int i = 0; i < 40; ++i) {
        QVERIFY(m_keeper->change([i](Review &review) { review.comments.append(comment(u"mine %1"_s.arg(i), u"x"_s)); }));
        if (i % 8 == 7 && QFile::exists(path))
            changeElsewhere(path, [i](Review &review) { review.comments.append(comment(u"theirs %1"_s.arg(i), u"y"_s)); });
    }
    m_keeper->flush();
    QVERIFY(!m_keeper->isUnsaved());
    QCOMPARE(loadReview(path)->review, m_keeper->review());
    for (int i = 0; i < 40; ++i) {
        const QString id = u"mine %1"_s.arg(i);
        QCOMPARE(std::count_if(m_keeper->review().comments.cbegin(), m_keeper->review().comments.cend(),
                               [&id](const Comment &one) { return one.id == id; }), 1);
    }
}

void TestReviewKeeper::anotherCardWaitsForTheWrite()
{
    open(u"birds.md"_s);
    QVERIFY(m_keeper->change([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    open(u"other.md"_s);
    QCOMPARE(m_keeper->review(), Review());
    QVERIFY(m_keeper->change([](Review &review) { review.comments.append(comment(u"2"_s, u"And when?"_s)); }));
    QVERIFY(m_keeper->change([](Review &review) { review.comments.append(comment(u"3"_s, u"And who?"_s)); }));
    m_keeper.reset(); // the window closes
    QCOMPARE(loadReview(in(u"birds.review.json"_s))->review.comments.size(), 1);
    QCOMPARE(loadReview(in(u"other.review.json"_s))->review.comments.size(), 2);
}

void TestReviewKeeper::earlierWordsComeBack()
{
    Review theirs;
    theirs.comments = {comment(u"2"_s, u"Bo was here."_s)};
    put(in(u"birds.review.json"_s), reviewJson(theirs));
    open(u"birds.md"_s);
    Review kept;
    kept.comments = {comment(u"1"_s, u"Which coast?"_s)};
    QSignalSpy told(m_keeper.get(), &ReviewKeeper::reviewChanged);
    m_keeper->restore(kept);
    QCOMPARE(told.size(), 1);
    m_keeper->flush();
    QCOMPARE(loadReview(in(u"birds.review.json"_s))->review.comments.size(), 2);
    QCOMPARE(m_keeper->review().comments.size(), 2);
}

void TestReviewKeeper::firstSaveThatFailsIsTriedAgain()
{
    m_document->load(kCard, {}, false);
    QVERIFY(say([](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s)); }));
    const QString path = in(u"later/first.md"_s); // where there is no folder
    m_document->markSaved(path, m_document->revision());
    m_keeper->flush();
    QVERIFY(m_keeper->isUnsaved());
    QVERIFY(!m_keeper->notice().isEmpty());
    m_keeper->retry();
    m_keeper->flush();
    QVERIFY(m_keeper->isUnsaved());
    QVERIFY(QDir().mkdir(in(u"later"_s)));
    m_keeper->retry();
    m_keeper->flush();
    QVERIFY(!m_keeper->isUnsaved());
    QVERIFY(m_keeper->notice().isEmpty());
    QCOMPARE(loadReview(reviewPathOf(path))->review.comments.size(), 1);
}

void TestReviewKeeper::renamedCardIsOfferedItsReview()
{
    open(u"birds.md"_s);
    Question publisher;
    const int node = m_document->card().indexOfId(u"authorship.publishers.publishing-organization-s");
    QVERIFY(node >= 0);
    publisher.node = m_document->card().nodes().at(node).key;
    const FieldRef field = m_keeper->refOf(publisher);
    QVERIFY(say([&](Review &review) { review.comments.append(comment(u"1"_s, u"Which coast?"_s, field)); }));
    QVERIFY(m_keeper->candidates().isEmpty());

    QSignalSpy offered(m_keeper.get(), &ReviewKeeper::candidatesFound);
    open(u"birds (1).md"_s);
    QTRY_COMPARE(offered.size(), 1);
    QCOMPARE(m_keeper->candidates().size(), 1);
    QCOMPARE(m_keeper->review(), Review());
    QVERIFY(m_keeper->adopt(m_keeper->candidates().first().path));
    m_keeper->flush();
    QCOMPARE(m_keeper->review().comments.size(), 1);
    QCOMPARE(taken(in(u"birds (1).review.json"_s)), taken(in(u"birds.review.json"_s)));
}

void TestReviewKeeper::fieldsAreNamedAndFound()
{
    open(u"birds.md"_s);
    int withHeading = 0;
    int without = 0;
    for (const Page &page : m_document->form()) {
        for (const Question &question : page.questions) {
            const FieldRef field = m_keeper->refOf(question);
            if (field.isWholeCard())
                continue;
            const std::optional<Question> found = m_keeper->questionOf(field);
            QVERIFY2(found, qPrintable(field.path));
            QCOMPARE(found->node, question.node);
            if (question.node == kNoNode)
                QCOMPARE(found->spec, question.spec);
            ++(question.node != kNoNode ? withHeading : without);
        }
    }
    QVERIFY(withHeading > 1);
    QVERIFY(without > 100);
    QVERIFY(!m_keeper->questionOf({u"gone.field"_s, u"Gone"_s, {}, u"0123"_s, {}}));
    QVERIFY(!m_keeper->questionOf({})); // the whole card is no question
}

void TestReviewKeeper::whatIsSaidIsStamped()
{
    Review review;
    const FieldRef field{u"a.b"_s, u"B"_s, {}, u"00"_s, {}};
    addComment(review, field, u"Twice."_s, false, u"Ana"_s);
    addComment(review, field, u"Twice."_s, false, u"Ana"_s);
    addComment(review, field, u"Now."_s, true, u"Ana"_s);
    QCOMPARE(review.comments.size(), 3);
    QVERIFY(review.comments[0].id != review.comments[1].id); // said in the same second
    QCOMPARE(review.comments[2].status, Comment::Status::MustFix);
    const QDateTime when = QDateTime::fromString(review.comments[0].when, Qt::ISODate);
    QVERIFY(when.isValid() && qAbs(when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const QString id = review.comments[0].id;
    setStatus(review, id, Comment::Status::Resolved, u"Bo"_s);
    QCOMPARE(review.comments[0].resolvedBy, u"Bo"_s);
    const Review before = review;
    setStatus(review, id, Comment::Status::Resolved, u"Chris"_s); // it was already
    QCOMPARE(review, before);
    setStatus(review, id, Comment::Status::Open, u"Bo"_s);
    QVERIFY(review.comments[0].resolvedBy.isEmpty() && review.comments[0].resolvedWhen.isEmpty());
    setOwner(review, field, u"Bo"_s);
    setOwner(review, field, u"Chris"_s);
    QCOMPARE(review.owners.size(), 1);
    QCOMPARE(review.owners[0].name, u"Chris"_s);
    setOwner(review, field, {});
    QVERIFY(review.owners.isEmpty());
    // All of it can be written and read.
    const Result<ReadReview> again = parseReview(reviewJson(review), u"a.review.json"_s);
    QVERIFY(again);
}

void TestReviewKeeper::latestWordCounts()
{
    Review review;
    Judgement judgement;
    judgement.judgement = u"J1"_s;
    judgement.dimension = u"quality"_s;
    judgement.rationale = u"First."_s;
    addJudgement(review, judgement, u"Ana"_s);
    judgement.rationale = u"Second."_s;
    addJudgement(review, judgement, u"Bo"_s);
    QCOMPARE(review.judgements.size(), 2);
    QCOMPARE(latestJudgement(review, u"J1"_s, u"quality"_s)->rationale, u"Second."_s);
    QVERIFY(!latestJudgement(review, u"J1"_s, u"risk"_s));
    addSigner(review, u"Dana"_s, u"Data steward"_s);
    const QString signer = review.signers[0].id;
    QVERIFY(!standingApproval(review, signer));
    addApproval(review, signer, {}, u"Dana"_s);
    QCOMPARE(standingApproval(review, signer)->who, u"Dana"_s);
    revokeApprovals(review, signer, u"Dana"_s);
    QVERIFY(!standingApproval(review, signer));
    QCOMPARE(review.approvals.size(), 1); // kept
    QCOMPARE(review.approvals[0].revokedBy, u"Dana"_s);
    removeSigner(review, signer);
    QVERIFY(review.signers.isEmpty() && review.approvals.isEmpty());
    addSession(review, {}, u"Ana"_s);
    removeSession(review, review.sessions[0].id);
    QVERIFY(review.sessions.isEmpty());
}

void TestReviewKeeper::lockedCardIsOnlyRead()
{
    open(u"birds.md"_s);
    const int node = m_document->card().indexOfId(u"authorship.publishers.publishing-organization-s");
    const Question publisher{m_document->card().nodes().at(node).key, m_document->match().specOf(node), 2, false};
    m_document->setText(publisher, u"- Shore Watch"_s);
    const QByteArray edited = m_document->card().bytes();
    QSignalSpy told(m_document.get(), &CardDocument::lockedChanged);
    m_document->setLocked(true);
    QCOMPARE(told.size(), 1);
    QVERIFY(m_document->isReadOnly() && !m_document->isFileReadOnly() && !m_document->isEditable(publisher));
    m_document->setText(publisher, u"- Nobody"_s);
    m_document->setText(publisher, u"#### A heading"_s);
    m_document->setTitle(publisher, u"Renamed"_s);
    m_document->setLanguage(u"es"_s);
    m_document->setOpeningNoes({u"people"_s});
    m_document->replaceSource({0, edited.left(1), "x"}, u"typed"_s);
    QVERIFY(!m_document->addHeading(publisher, NewHeading::Field, u"Another"_s));
    QVERIFY(!m_document->removeHeading(publisher));
    m_document->undo();
    QCOMPARE(m_document->card().bytes(), edited);
    QVERIFY(!m_document->hasAnyPending());
    m_document->setLocked(false);
    m_document->undo();
    QCOMPARE(m_document->card().bytes(), QByteArray(kCard));
    // A heading that waits in a field goes on waiting.
    m_document->setText(publisher, u"#### A heading"_s);
    QVERIFY(m_document->hasPending(publisher));
    m_document->setLocked(true);
    m_document->acceptPending(publisher);
    m_document->discardPending(publisher);
    m_document->undo();
    QVERIFY(m_document->hasPending(publisher));
    QCOMPARE(m_document->card().bytes(), QByteArray(kCard));
    // Another card is not locked.
    open(u"other.md"_s);
    QVERIFY(!m_document->isLocked());
}

void TestReviewKeeper::writingIsShort_data()
{
    QTest::addColumn<int>("comments");
    QTest::addColumn<int>("approvals");
    QTest::newRow("usual") << 40 << 2;
    QTest::newRow("long") << 1000 << 12;
}

// Nobody waits for the disk, whatever the review has become.
void TestReviewKeeper::writingIsShort()
{
    QFETCH(int, comments);
    QFETCH(int, approvals);
    open(u"birds.md"_s);
    Review review;
    for (int i = 0; i < comments; ++i)
        review.comments.append(comment(QString::number(i), u"Which coast, and in which of the three summers?"_s,
                                       m_keeper->refOf(m_document->form().at(1).questions.first())));
    for (int i = 0; i < approvals; ++i) {
        Approval approval{u"a%1"_s.arg(i), u"s"_s, {}, u"Ana"_s, u"2026-03-01T10:00:00Z"_s, {}, {}, {}};
        for (int field = 0; field < 180; ++field)
            approval.fields.append({u"section.subsection.field-%1"_s.arg(field), u"Field %1"_s.arg(field), {}, u"0123456789abcdef0123456789abcdef"_s, {}});
        review.approvals.append(approval);
    }
    QVERIFY(say([&](Review &all) { all = review; }));
    QList<qint64> times;
    QList<qint64> writes;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_keeper->change([i](Review &all) { all.comments.append(comment(u"new %1"_s.arg(i), u"One more."_s)); }));
        times.append(timer.nsecsElapsed() / 1000);
        m_keeper->flush();
        writes.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    std::sort(writes.begin(), writes.end());
    qInfo("a change of a review of %lld bytes: %lld us, longest %lld us; on the disk after %lld us",
          static_cast<long long>(QFile(in(u"birds.review.json"_s)).size()), static_cast<long long>(times.at(4)),
          static_cast<long long>(times.last()), static_cast<long long>(writes.at(4)));
    QVERIFY2(times.at(4) * 4 < writes.at(4), "the window would stand still while the review is written");
}

QTEST_GUILESS_MAIN(TestReviewKeeper)
#include "tst_reviewkeeper.moc"

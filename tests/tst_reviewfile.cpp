#include "schema/reviewjson.h"
#include "storage/reviewfile.h"
#include "support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Values that are awkward in JSON, in UTF-8 or in a line of text.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces = {
        u"Ana"_s, u""_s,       u"\""_s,           u"\\"_s,   u"\n"_s, u"🐬"_s,   u"{[,:"_s, u"\u0001"_s,
        u"é"_s,   u"\u202E"_s, QString(QChar(0)), u"</b>"_s, u"J1"_s, u"a b"_s, u"\r\n"_s, u"//"_s};
    QString text;
    for (quint32 i = random.bounded(4U); i > 0; --i)
        text += pieces.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(pieces.size()))));
    return text;
}

QJsonObject anyRest(QRandomGenerator &random)
{
    if (random.bounded(3) != 0)
        return {};
    return {{u"later"_s, QJsonArray{1.5, QJsonValue::Null, anyText(random), QJsonObject{{u"x"_s, true}}}},
            {u"zone"_s, anyText(random)}};
}

FieldRef anyField(QRandomGenerator &random)
{
    return {anyText(random), anyText(random), anyText(random), anyText(random), anyRest(random)};
}

QList<FieldRef> anyFields(QRandomGenerator &random)
{
    QList<FieldRef> fields;
    for (quint32 i = random.bounded(3U); i > 0; --i)
        fields.append(anyField(random));
    return fields;
}

// A review with every kind of record, most of them several times.
Review anyReview(QRandomGenerator &random)
{
    Review review;
    int last = 0;
    const auto id = [&] { return u"%1 %2"_s.arg(++last, 4, 10, QChar(u'0')).arg(anyText(random)); };
    const auto text = [&] { return anyText(random); };
    const auto level = [&] { return random.bounded(6); };
    const auto field = [&] { return anyField(random); };
    const auto rest = [&] { return anyRest(random); };
    for (int i = random.bounded(4); i > 0; --i) {
        review.dismissals.append({id(), text(), field(), text(), text(), text(), text(), text(), text(), rest()});
        review.verdicts.append({id(), field(), static_cast<Verdict::State>(random.bounded(2)),
                                static_cast<Verdict::Kind>(random.bounded(2)), text(), text(), text(),
                                rest()});
        review.comments.append({id(), field(), text(), static_cast<Comment::Status>(random.bounded(3)),
                                text(), text(), text(), text(), rest()});
        review.owners.append({id(), field(), text(), rest()});
        review.judgements.append({id(), u"J%1"_s.arg(1 + random.bounded(14)), text(),
                                  static_cast<Judgement::Rating>(random.bounded(6)), text(),
                                  anyFields(random), text(), level(), level(), text(), text(), rest()});
        review.sessions.append({id(), text(), text(), text(), level(), anyFields(random), random.bounded(90),
                                text(), QStringList{text()}, text(), text(), rest()});
        review.signers.append({id(), text(), text(), rest()});
        review.approvals.append({id(), text(), anyFields(random), text(), text(), text(), text(), rest()});
    }
    review.other = anyRest(random);
    return review;
}

Comment comment(const QString &id, const QString &text, const FieldRef &field = {})
{
    return {id, field, text, Comment::Status::Open, u"Ana"_s, u"2026-03-01T10:00:00Z"_s, {}, {}, {}};
}

QByteArray reviewText(const QByteArray &members)
{
    return R"({"kind": "cardwright review", "version": 1)"
           + (members.isEmpty() ? QByteArray() : QByteArray(", " + members)) + "}\n";
}

QByteArray commentText(const QByteArray &members)
{
    return reviewText(
        R"("comments": [{"id": "1", "text": "t", "status": "open", "who": "Ana", "when": "2026")"
        + (members.isEmpty() ? QByteArray() : QByteArray(", " + members)) + "}]");
}

// Of a card with a question of the template in it, a twin and a heading of its own.
const QByteArray kCard =
    "# Bats\n\n<!-- template: data-card-extended 1.0 -->\n\nRecordings of bats at one lake, made over three "
    "summers.\n\n"
    "## Dataset Overview\n\n#### Data Subject(s)\n\nNon-human animals, mostly pipistrelles by the lake.\n\n"
    "## Notes\n\n#### Weather\n\nWritten down by hand each night at ten o'clock.\n\n"
    "#### Nets\n\nUnknown\n\n"
    "## More\n\n#### Nets\n\nFour nets of twelve metres, checked every hour.\n";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = kCard;
    const qsizetype at = bytes.indexOf(before);
    if (at < 0)
        qFatal("the test's card lacks what is to be replaced");
    return bytes.replace(at, before.size(), after);
}

ReviewFile loaded(const QString &path)
{
    const Result<ReviewFile> file = loadReview(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *file;
}

struct Read
{
    explicit Read(const QByteArray &bytes)
        : card(bytes)
        , match(matchCard(card, {&builtInTemplate()}))
    {}
    FieldRef at(const QString &id) const
    {
        const int node = card.indexOfId(id);
        if (node < 0)
            qFatal("the test's card lacks a field");
        return fieldRef(card, match, node);
    }
    Card card;
    Match match;
};

} // namespace

Q_DECLARE_METATYPE(cardwright::FoundField::By)

class TestReviewFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writtenReviewReadsTheSame();
    void textOfAReviewStaysTheSame();
    void orderOfAddingDoesNotShow();
    void oneValueStandsOnALine();
    void unknownKeysAreKept();
    void damagedFileIsToldAndKept_data();
    void damagedFileIsToldAndKept();
    void oddFileIsRead_data();
    void oddFileIsRead();
    void laterEditionIsReadAndNotWritten_data();
    void laterEditionIsReadAndNotWritten();
    void hugeFileIsRefused();
    void folderInPlaceOfTheFileIsTold();
    void cardWithoutWordsGetsNoFile();
    void reviewComesBackFromTheDisk();
    void disjointChangesAreJoined();
    void changesInOnePlaceAreRefused_data();
    void changesInOnePlaceAreRefused();
    void joiningIsTheSameFromBothSides();
    void removedUnknownKeyStaysRemoved();
    void everyTornLengthIsRecognised();
    void flippedBytesNeverSpoilAnything();
    void removedFileIsWrittenAnew();
    void doubleIdIsNotWritten();
    void unwritableFolderIsAnError();
    void nameFollowsTheCard_data();
    void nameFollowsTheCard();

    void fieldIsFoundAgain_data();
    void fieldIsFoundAgain();
    void questionWithoutHeadingKeepsItsPlace();
    void lineEndsDoNotCount();
    void approvalNamesWhatChanged();
    void judgementGoesOutOfDate_data();
    void judgementGoesOutOfDate();
    void verdictHoldsForItsReasonOnly();
    void latestVerdictCounts();
    void renamedCardIsOfferedItsReview();
    void strangersReviewIsNotOffered_data();
    void strangersReviewIsNotOffered();
    void idsDiffer();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReviewFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

void TestReviewFile::cleanup()
{
    m_folder.reset();
}

void TestReviewFile::writtenReviewReadsTheSame()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        const Review review = anyReview(random);
        const auto read = parseReview(reviewJson(review), u"a.review.json"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(!read->newer);
        QCOMPARE(reviewJson(read->review), reviewJson(review));
        QVERIFY(read->review.comments.size() == review.comments.size());
        for (const Comment &each : review.comments)
            QVERIFY(read->review.comments.contains(each));
        for (const Approval &each : review.approvals)
            QVERIFY(read->review.approvals.contains(each));
        for (const Judgement &each : review.judgements)
            QVERIFY(read->review.judgements.contains(each));
        for (const ReaderSession &each : review.sessions)
            QVERIFY(read->review.sessions.contains(each));
        for (const Dismissal &each : review.dismissals)
            QVERIFY(read->review.dismissals.contains(each));
        for (const Verdict &each : review.verdicts)
            QVERIFY(read->review.verdicts.contains(each));
        for (const Owner &each : review.owners)
            QVERIFY(read->review.owners.contains(each));
        for (const Signer &each : review.signers)
            QVERIFY(read->review.signers.contains(each));
        QCOMPARE(read->review.other, review.other);
    }
}

void TestReviewFile::textOfAReviewStaysTheSame()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 300; ++i) {
        const QByteArray text = reviewJson(anyReview(random));
        const auto read = parseReview(text, u"a.review.json"_s);
        QVERIFY(read);
        QCOMPARE(reviewJson(read->review), text);
    }
}

void TestReviewFile::orderOfAddingDoesNotShow()
{
    Review one;
    one.comments = {comment(u"b"_s, u"x"_s), comment(u"a"_s, u"y"_s)};
    Review other;
    other.comments = {comment(u"a"_s, u"y"_s), comment(u"b"_s, u"x"_s)};
    QCOMPARE(reviewJson(one), reviewJson(other));
}

void TestReviewFile::oneValueStandsOnALine()
{
    Review review;
    review.comments = {comment(u"a"_s, u"First.\nSecond."_s)};
    const QByteArray text = reviewJson(review);
    QCOMPARE(text.count("\"text\""), 1);
    review.comments[0].text = u"Other."_s;
    const QList<QByteArray> before = text.split('\n');
    const QList<QByteArray> after = reviewJson(review).split('\n');
    QCOMPARE(after.size(), before.size());
    int different = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        different += before.at(i) != after.at(i) ? 1 : 0;
    QCOMPARE(different, 1);
    QVERIFY(text.endsWith("}\n"));
}

void TestReviewFile::unknownKeysAreKept()
{
    const QString path = in(u"a.review.json"_s);
    put(path, commentText(R"("likes": 12345678901, "field": {"path": "p", "colour": [1, null]})")
                  .replace(R"("version": 1)", R"("version": 1, "moods": [{"id": "m", "x": {"y": 1.5}}])"));
    ReviewFile file = loaded(path);
    file.review.comments[0].text = u"changed"_s;
    QVERIFY(saveReview(file));
    const QJsonObject object = QJsonDocument::fromJson(taken(path)).object();
    QCOMPARE(object[u"moods"],
             QJsonValue(QJsonArray{QJsonObject{{u"id"_s, u"m"_s}, {u"x"_s, QJsonObject{{u"y"_s, 1.5}}}}}));
    const QJsonValue written = object[u"comments"][0];
    QCOMPARE(written[u"likes"].toInteger(), 12345678901);
    QCOMPARE(written[u"field"][u"colour"], QJsonValue(QJsonArray{1, QJsonValue::Null}));
    QCOMPARE(written[u"text"].toString(), u"changed"_s);
}

void TestReviewFile::damagedFileIsToldAndKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");

    const QByteArray good = commentText("");
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    QTest::newRow("torn") << good.first(good.size() / 2) << u"JSON"_s;
    QTest::newRow("conflict marks") << QByteArray("<<<<<<< HEAD\n" + good) << u"line 1"_s;
    QTest::newRow("zeros after a power cut") << QByteArray(4096, '\0') << u"NUL"_s;
    QTest::newRow("NUL in a text") << QByteArray(good).replace("\"t\"", QByteArray("\"t\0\"", 4)) << u"NUL"_s;
    QTest::newRow("NUL after the end") << QByteArray(good + '\0') << u"NUL"_s;
    QTest::newRow("not UTF-8") << QByteArray(good).replace("\"t\"", "\"\xFF\"") << u"JSON"_s;
    QTest::newRow("deep nesting") << reviewText("\"x\": " + QByteArray(100000, '[') + QByteArray(100000, ']'))
                                  << u"JSON"_s;
    QTest::newRow("deep and open") << QByteArray(1000000, '[') << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"holds a list"_s;
    QTest::newRow("another JSON file") << QByteArray("{\"name\": \"x\"}") << u"not a review"_s;
    QTest::newRow("kind of a wrong type") << QByteArray("{\"kind\": 1, \"version\": 1}") << u"not a review"_s;
    QTest::newRow("no version") << QByteArray("{\"kind\": \"cardwright review\"}") << u"version"_s;
    QTest::newRow("version 0") << QByteArray("{\"kind\": \"cardwright review\", \"version\": 0}")
                               << u"version"_s;
    QTest::newRow("version is a text")
        << QByteArray("{\"kind\": \"cardwright review\", \"version\": \"1\"}") << u"version"_s;
    QTest::newRow("double key") << commentText("\"text\": \"u\"") << u"“text” stands twice"_s;
    QTest::newRow("double key, escaped") << commentText("\"\\u0074ext\": \"u\"") << u"“text” stands twice"_s;
    QTest::newRow("double list") << reviewText("\"comments\": [], \"comments\": []") << u"twice"_s;
    QTest::newRow("double id") << reviewText(R"("owners": [{"id": "1", "name": "A", "field": {}},)"
                                             R"({"id": "1", "name": "B", "field": {}}])")
                               << u"id “1”"_s;
    QTest::newRow("empty id") << reviewText(R"("owners": [{"id": "", "name": "A", "field": {}}])")
                              << u"empty id"_s;
    QTest::newRow("no id") << reviewText(R"("owners": [{"name": "A", "field": {}}])") << u"“id” is missing"_s;
    QTest::newRow("list is an object") << reviewText("\"comments\": {}") << u"comments"_s;
    QTest::newRow("record is a text") << reviewText("\"comments\": [\"hello\"]") << u"comments"_s;
    QTest::newRow("field is a text") << commentText("\"field\": \"notes\"") << u"field"_s;
    QTest::newRow("path is null") << commentText("\"field\": {\"path\": null}") << u"path"_s;
    QTest::newRow("unknown status") << QByteArray(good).replace("\"open\"", "\"great\"") << u"must-fix"_s;
    QTest::newRow("J15") << reviewText(R"("judgements": [{"id": "1", "judgement": "J15", "rationale": "r",)"
                                       R"("who": "A", "when": "2026"}])")
                         << u"J15"_s;
    QTest::newRow("fluency 6") << reviewText(
        R"("judgements": [{"id": "1", "judgement": "J1", "rationale": "r",)"
        R"("who": "A", "when": "2026", "fluency": 6}])")
                               << u"fluency"_s;
    QTest::newRow("fluency 2.5") << reviewText(
        R"("judgements": [{"id": "1", "judgement": "J1", "rationale": "r",)"
        R"("who": "A", "when": "2026", "fluency": 2.5}])")
                                 << u"fluency"_s;
    QTest::newRow("endless text") << QByteArray(good).replace(
        "\"t\"", QByteArray('"' + QByteArray(2000000, 'x') + '"'))
                                  << u"too long"_s;
}

void TestReviewFile::damagedFileIsToldAndKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString path = in(u"bats.review.json"_s);
    put(path, bytes);

    const auto file = loadReview(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Malformed);
    QVERIFY2(file.error().message.contains(u"bats.review.json"_s), qPrintable(file.error().message));
    QVERIFY2(file.error().message.contains(said), qPrintable(file.error().message));
    QVERIFY(file.error().message.size() < 1000);

    ReviewFile fresh;
    fresh.path = path;
    fresh.review.comments = {comment(u"1"_s, u"x"_s)};
    QVERIFY(!saveReview(fresh));
    QCOMPARE(taken(path), bytes);
    QCOMPARE(fresh.review.comments.size(), 1);
}

void TestReviewFile::oddFileIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const QByteArray good = commentText("");
    QTest::newRow("plain") << good << u"t"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + good) << u"t"_s;
    QTest::newRow("CRLF") << QByteArray(good).replace(", ", ",\r\n") << u"t"_s;
    QTest::newRow("escaped NUL") << QByteArray(good).replace("\"t\"", "\"\\u0000\"") << QString(QChar(0));
    QTest::newRow("half a pair") << QByteArray(good).replace("\"t\"", "\"\\ud83d\"")
                                 << QString(QChar(0xD83D));
    QTest::newRow("brackets and quotes in a text")
        << QByteArray(good).replace("\"t\"", R"("\"text\": {[,\\")") << uR"("text": {[,\)"_s;
    QTest::newRow("key as a value") << QByteArray(good).replace("\"t\"", "\"text\"") << u"text"_s;
}

void TestReviewFile::oddFileIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto read = parseReview(bytes, u"a"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->review.comments.size(), 1);
    QCOMPARE(read->review.comments[0].text, text);
    const auto again = parseReview(reviewJson(read->review), u"a"_s);
    QVERIFY(again);
    QVERIFY(again->review == read->review);
}

void TestReviewFile::laterEditionIsReadAndNotWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("comments");
    QTest::newRow("same records") << commentText("\"new\": 1").replace("\"version\": 1", "\"version\": 2")
                                  << 1;
    QTest::newRow("other records")
        << commentText("").replace("\"version\": 1", "\"version\": 1e300").replace("\"open\"", "\"snoozed\"")
        << 0;
}

void TestReviewFile::laterEditionIsReadAndNotWritten()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, comments);
    const QString path = in(u"a.review.json"_s);
    put(path, bytes);
    ReviewFile file = loaded(path);
    QVERIFY(file.readOnly);
    QVERIFY(file.notice.contains(u"later version"_s));
    QCOMPARE(file.review.comments.size(), comments);
    file.review.comments.append(comment(u"2"_s, u"x"_s));
    const Done saved = saveReview(file);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Refused);
    // Nor by somebody who read it before it became so.
    ReviewFile earlier;
    earlier.path = path;
    earlier.review.comments.append(comment(u"2"_s, u"x"_s));
    QVERIFY(!saveReview(earlier));
    QCOMPARE(taken(path), bytes);
}

void TestReviewFile::hugeFileIsRefused()
{
    const QString path = in(u"a.review.json"_s);
    QFile sparse(path);
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(100 * 1024 * 1024));
    sparse.close();
    const auto file = loadReview(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Refused);
    QVERIFY(file.error().message.contains(u"a.review.json"_s));
}

void TestReviewFile::folderInPlaceOfTheFileIsTold()
{
    QVERIFY(QDir().mkdir(in(u"a.review.json"_s)));
    QVERIFY(!loadReview(in(u"a.review.json"_s)));
}

void TestReviewFile::cardWithoutWordsGetsNoFile()
{
    ReviewFile file = loaded(in(u"a.review.json"_s));
    QVERIFY(!file.readOnly);
    QVERIFY(saveReview(file));
    QVERIFY(!QFile::exists(in(u"a.review.json"_s)));
}

void TestReviewFile::reviewComesBackFromTheDisk()
{
    QRandomGenerator random(7);
    ReviewFile file = loaded(in(u"a.review.json"_s));
    file.review = anyReview(random);
    file.review.comments.append(comment(u"mine"_s, u"x"_s));
    QVERIFY(saveReview(file));
    const auto again = loadReview(in(u"a.review.json"_s));
    QVERIFY(again);
    QCOMPARE(reviewJson(again->review), reviewJson(file.review));
    // Without a change the file is not touched.
    const QByteArray odd = taken(file.path).replace("\n", "\r\n");
    put(file.path, odd);
    QVERIFY(saveReview(file));
    QCOMPARE(taken(file.path), odd);
}

void TestReviewFile::disjointChangesAreJoined()
{
    const QString path = in(u"a.review.json"_s);
    ReviewFile start;
    start.path = path;
    start.review.comments = {comment(u"1"_s, u"one"_s), comment(u"2"_s, u"two"_s),
                             comment(u"3"_s, u"three"_s)};
    QVERIFY(saveReview(start));
    ReviewFile ana = loaded(path);
    ReviewFile ben = loaded(path);
    ana.review.comments[0].status = Comment::Status::Resolved;
    ana.review.comments.append(comment(u"4"_s, u"Ana's"_s));
    ana.review.signers.append({u"s"_s, u"Ana"_s, u"lead"_s, {}});
    ben.review.comments[1].text = u"Ben's"_s;
    ben.review.comments.removeAt(2);
    ben.review.other.insert(u"colour"_s, u"red"_s);
    QVERIFY(saveReview(ana));
    const Done saved = saveReview(ben);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));

    const auto read = loadReview(path);
    QVERIFY(read);
    QCOMPARE(read->review.comments.size(), 3);
    QCOMPARE(read->review.comments[0].status, Comment::Status::Resolved);
    QCOMPARE(read->review.comments[1].text, u"Ben's"_s);
    QCOMPARE(read->review.comments[2].text, u"Ana's"_s);
    QCOMPARE(read->review.signers.size(), 1);
    QCOMPARE(read->review.other.value(u"colour"_s).toString(), u"red"_s);
    QVERIFY(ben.review == read->review);
    QVERIFY(ben.base == read->review);
}

void TestReviewFile::changesInOnePlaceAreRefused_data()
{
    QTest::addColumn<QString>("theirs"); // empty: they removed it
    QTest::addColumn<QString>("mine");
    QTest::newRow("two texts") << u"theirs"_s << u"mine"_s;
    QTest::newRow("removed there") << QString() << u"mine"_s;
    QTest::newRow("removed here") << u"theirs"_s << QString();
}

void TestReviewFile::changesInOnePlaceAreRefused()
{
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    const QString path = in(u"a.review.json"_s);
    ReviewFile start;
    start.path = path;
    start.review.comments = {comment(u"1"_s, u"one"_s, {u"notes"_s, u"Notes"_s, {}, {}, {}})};
    QVERIFY(saveReview(start));
    ReviewFile here = loaded(path);
    ReviewFile there = loaded(path);
    const auto change = [](Review &review, const QString &text) {
        if (text.isEmpty())
            review.comments.clear();
        else
            review.comments[0].text = text;
    };
    change(there.review, theirs);
    QVERIFY(saveReview(there));
    change(here.review, mine);
    const QByteArray onDisk = taken(path);
    const Review kept = here.review;
    const Done saved = saveReview(here);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::ChangedOnDisk);
    QVERIFY2(saved.error().message.contains(u"comments (Notes)"_s), qPrintable(saved.error().message));
    QCOMPARE(taken(path), onDisk);
    QVERIFY(here.review == kept);
}

void TestReviewFile::joiningIsTheSameFromBothSides()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 100; ++i) {
        const Review base = anyReview(random);
        Review mine = base;
        mine.comments.append(comment(u"mine"_s, anyText(random)));
        Review theirs = base;
        theirs.comments.append(comment(u"theirs"_s, anyText(random)));
        theirs.dismissals.clear();
        const auto one = mergedReview(base, mine, theirs, u"a"_s);
        const auto other = mergedReview(base, theirs, mine, u"a"_s);
        QVERIFY(one && other);
        QCOMPARE(reviewJson(*one), reviewJson(*other));
        QCOMPARE(one->comments.size(), base.comments.size() + 2);
        QVERIFY(one->dismissals.isEmpty());
        QCOMPARE(one->approvals.size(), base.approvals.size());
    }
}

void TestReviewFile::removedUnknownKeyStaysRemoved()
{
    Review base;
    base.other.insert(u"colour"_s, u"red"_s);
    Review mine = base;
    mine.comments = {comment(u"1"_s, u"x"_s)};
    const auto merged = mergedReview(base, mine, Review(), u"a"_s);
    QVERIFY(merged);
    QVERIFY(merged->other.isEmpty());
    QCOMPARE(merged->comments.size(), 1);
    Review changed = base;
    changed.other.insert(u"colour"_s, u"blue"_s);
    const auto refused = mergedReview(base, changed, Review(), u"a"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"colour"_s));
}

void TestReviewFile::everyTornLengthIsRecognised()
{
    Review review;
    review.comments = {comment(u"1"_s, u"x"_s, {u"notes"_s, u"Notes"_s, {}, bodyHash("x"), {}})};
    const QByteArray text = reviewJson(review).trimmed();
    QVERIFY(parseReview(text, u"a"_s));
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY(!parseReview(text.first(size), u"a"_s));
}

// A changed byte may change a word. It never makes a file that is read and then written differently.
void TestReviewFile::flippedBytesNeverSpoilAnything()
{
    QRandomGenerator random(9);
    Review review = anyReview(random);
    review.comments.append(comment(u"x"_s, u"x"_s));
    const QByteArray text = reviewJson(review);
    int read = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = text;
        bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto once = parseReview(bytes, u"a"_s);
        if (!once || once->newer)
            continue;
        ++read;
        const QByteArray written = reviewJson(once->review);
        const auto again = parseReview(written, u"a"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(again->review == once->review);
        QCOMPARE(reviewJson(again->review), written);
    }
    QVERIFY(read > 0);
}

void TestReviewFile::removedFileIsWrittenAnew()
{
    ReviewFile file;
    file.path = in(u"a.review.json"_s);
    file.review.comments = {comment(u"1"_s, u"one"_s)};
    QVERIFY(saveReview(file));
    QVERIFY(QFile::remove(file.path));
    file.review.comments.append(comment(u"2"_s, u"two"_s));
    QVERIFY(saveReview(file));
    const auto read = loadReview(file.path);
    QVERIFY(read);
    QCOMPARE(read->review.comments.size(), 2);
}

void TestReviewFile::doubleIdIsNotWritten()
{
    ReviewFile file;
    file.path = in(u"a.review.json"_s);
    file.review.comments = {comment(u"1"_s, u"one"_s), comment(u"1"_s, u"two"_s)};
    QVERIFY(!saveReview(file));
    QVERIFY(!QFile::exists(file.path));
}

void TestReviewFile::unwritableFolderIsAnError()
{
    ReviewFile file;
    file.path = in(u"nowhere/a.review.json"_s);
    file.review.comments = {comment(u"1"_s, u"one"_s)};
    QVERIFY(!saveReview(file));
    QVERIFY(file.base.comments.isEmpty());
}

void TestReviewFile::nameFollowsTheCard_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("review");
    QTest::newRow("md") << u"/d/card.md"_s << u"/d/card.review.json"_s;
    QTest::newRow("two dots") << u"/d/card.v2.md"_s << u"/d/card.v2.review.json"_s;
    QTest::newRow("no suffix") << u"/d/README"_s << u"/d/README.review.json"_s;
    QTest::newRow("hidden") << u"/d/.md"_s << u"/d/.md.review.json"_s;
    QTest::newRow("blanks") << u"/d e/card (1).md"_s << u"/d e/card (1).review.json"_s;
    QTest::newRow("relative") << u"card.md"_s << u"./card.review.json"_s;
}

void TestReviewFile::nameFollowsTheCard()
{
    QFETCH(QString, card);
    QFETCH(QString, review);
    QCOMPARE(reviewPathOf(card), review);
}

void TestReviewFile::fieldIsFoundAgain_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<FoundField::By>("by");
    QTest::addColumn<QString>("now");

    using By = FoundField::By;
    const QString weather = u"notes.weather"_s;
    const QString subjects = u"dataset-overview.data-subject-s"_s;
    QTest::newRow("untouched") << weather << kCard << By::Path << weather;
    QTest::newRow("other text") << weather << with("by hand", "by machine") << By::Path << weather;
    QTest::newRow("section renamed") << weather << with("## Notes", "## Field notes") << By::Title
                                     << u"field-notes.weather"_s;
    QTest::newRow("renamed") << weather << with("#### Weather", "#### Climate") << By::Hash
                             << u"notes.climate"_s;
    QTest::newRow("renamed and rewritten")
        << weather << with("#### Weather\n\nWritten", "#### Climate\n\nTaken") << By::Nothing << QString();
    QTest::newRow("translated") << subjects
                                << with("## Dataset Overview\n\n#### Data Subject(s)",
                                        "## Visión general del conjunto de datos\n\n#### Temas de los datos")
                                << By::Question << QString();
    QTest::newRow("twins do not count by title")
        << u"more.nets"_s << with("## More", "## Equipment") << By::Hash << u"equipment.nets"_s;
    QTest::newRow("a short text tells nothing")
        << u"notes.nets"_s << with("#### Nets\n\nUnknown", "#### Traps\n\nUnknown") << By::Title
        << u"more.nets"_s;
    QTest::newRow("card emptied") << weather << QByteArray() << By::Nothing << QString();
}

void TestReviewFile::fieldIsFoundAgain()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, later);
    QFETCH(FoundField::By, by);
    QFETCH(QString, now);
    const FieldRef field = Read(kCard).at(id);
    const Read card(later);
    const FoundField found = findField(field, card.card, card.match);
    QCOMPARE(int(found.by), int(by));
    QCOMPARE(found.node >= 0, by != FoundField::By::Nothing);
    if (!now.isEmpty())
        QCOMPARE(card.card.nodes().at(found.node).id, now);
    if (by == FoundField::By::Question)
        QCOMPARE(card.match.schema->specs().at(found.spec).id, field.question);
}

void TestReviewFile::questionWithoutHeadingKeepsItsPlace()
{
    const Read card("# Bats\n\n<!-- template: data-card-extended 1.0 -->\n");
    QVERIFY(card.match.schema);
    const FieldRef field = questionRef(card.card, card.match, 3);
    QVERIFY(field.hash.isEmpty());
    const FoundField found = findField(field, card.card, card.match);
    QCOMPARE(found.spec, 3);
    QCOMPARE(found.node, -1);
    const FieldChanges none = changesSince({field}, card.card, card.match);
    QVERIFY(none.changed.isEmpty() && none.gone.isEmpty());
    // A field that had a heading and lost it is gone.
    FieldRef written = field;
    written.hash = bodyHash("text");
    QCOMPARE(changesSince({written}, card.card, card.match).gone.size(), 1);
}

void TestReviewFile::lineEndsDoNotCount()
{
    QCOMPARE(bodyHash("a\r\nb"), bodyHash("a\nb"));
    QCOMPARE(bodyHash("a\rb"), bodyHash("a\nb"));
    QVERIFY(bodyHash("a b") != bodyHash("a\nb"));
    QVERIFY(!bodyHash({}).isEmpty());
    const Read unixCard(kCard);
    const Read other(QByteArray(kCard).replace("\n", "\r\n"));
    QVERIFY(changesSince(allFieldRefs(unixCard.card, unixCard.match), other.card, other.match).isNone());
}

void TestReviewFile::approvalNamesWhatChanged()
{
    const Read before(kCard);
    const QList<FieldRef> then = allFieldRefs(before.card, before.match);
    QCOMPARE(then.size(), before.card.nodes().size());
    QVERIFY(changesSince(then, before.card, before.match).isNone());

    QByteArray bytes = with("by hand", "by machine");
    bytes.replace("#### Nets\n\nUnknown\n\n## More\n\n", "## More\n\n#### Boats\n\nOne.\n\n");
    const Read after(bytes);
    const FieldChanges changes = changesSince(then, after.card, after.match);
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(changes.changed.at(0).path, u"notes.weather"_s);
    QCOMPARE(changes.gone.size(), 1);
    QCOMPARE(changes.gone.at(0).path, u"notes.nets"_s);
    QCOMPARE(changes.added.size(), 1);
    QCOMPARE(after.card.nodes().at(changes.added.at(0)).title, u"Boats"_s);

    const Read shorter(kCard.first(kCard.indexOf("## More")));
    const FieldChanges less = changesSince(then, shorter.card, shorter.match);
    QVERIFY(less.changed.isEmpty());
    QCOMPARE(less.gone.size(), 2);
}

void TestReviewFile::judgementGoesOutOfDate_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<bool>("outOfDate");
    QTest::newRow("untouched") << kCard << false;
    QTest::newRow("evidence changed") << with("by hand", "by machine") << true;
    QTest::newRow("evidence gone") << with(
        "#### Weather\n\nWritten down by hand each night at ten o'clock.\n\n", "")
                                   << true;
    QTest::newRow("another field changed") << with("Four nets", "Five nets") << false;
    QTest::newRow("a field added") << QByteArray(kCard + "\n#### Boats\n\nOne.\n") << false;
    QTest::newRow("moved to another section") << with("## Notes", "## Field notes") << false;
}

void TestReviewFile::judgementGoesOutOfDate()
{
    QFETCH(QByteArray, later);
    QFETCH(bool, outOfDate);
    Judgement judgement;
    judgement.evidence = {Read(kCard).at(u"notes.weather"_s)};
    const Read card(later);
    QCOMPARE(isOutOfDate(judgement, card.card, card.match), outOfDate);
}

void TestReviewFile::verdictHoldsForItsReasonOnly()
{
    const QByteArray said = with("Unknown", "**Not disclosed:** the landowner asked us not to.");
    const Read before(said);
    Review review;
    Verdict verdict;
    verdict.field = before.at(u"notes.nets"_s);
    verdict.when = u"2026-03-01T10:00:00Z"_s;
    review.verdicts = {verdict};
    const int node = before.card.indexOfId(u"notes.nets");
    QVERIFY(verdictOn(node, review, before.card, before.match));
    const Read after(QByteArray(said).replace("landowner", "lawyer"));
    QVERIFY(!verdictOn(after.card.indexOfId(u"notes.nets"), review, after.card, after.match));
    QVERIFY(!verdictOn(before.card.indexOfId(u"more.nets"), review, before.card, before.match));
}

void TestReviewFile::latestVerdictCounts()
{
    const Read read(kCard);
    Review review;
    Verdict verdict;
    verdict.field = read.at(u"notes.nets"_s);
    verdict.when = u"2026-03-02T10:00:00Z"_s;
    verdict.kind = Verdict::Kind::Reopened;
    review.verdicts.append(verdict);
    verdict.when = u"2026-03-01T10:00:00Z"_s;
    verdict.kind = Verdict::Kind::Accepted;
    review.verdicts.append(verdict);
    const Verdict *latest = verdictOn(read.card.indexOfId(u"notes.nets"), review, read.card, read.match);
    QVERIFY(latest);
    QCOMPARE(latest->kind, Verdict::Kind::Reopened);
}

void TestReviewFile::renamedCardIsOfferedItsReview()
{
    const Read read(kCard);
    ReviewFile file;
    file.path = in(u"card.review.json"_s);
    file.review.approvals = {
        {u"1"_s, u"s"_s, allFieldRefs(read.card, read.match), u"Ana"_s, u"2026"_s, {}, {}, {}}};
    QVERIFY(saveReview(file));
    ReviewFile half = file;
    half.path = in(u"another.review.json"_s);
    half.base = {};
    half.review.approvals[0].fields[0].hash = bodyHash("something else that stood there");
    QVERIFY(saveReview(half));
    put(in(u"broken.review.json"_s), "{");

    const QList<ReviewCandidate> found = reviewsThatFit(read.card, in(u"card (1).md"_s));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).path, file.path);
    QCOMPARE(found.at(0).fit.matching, found.at(0).fit.of);
    QCOMPARE(found.at(1).path, half.path);
    // The card's own file is not an offer.
    QCOMPARE(reviewsThatFit(read.card, in(u"card.md"_s)).size(), 1);
    // A card of which most was rewritten.
    const Read other("# Bats\n\nAnother.\n\n## Notes\n\n#### Weather\n\nWritten down by hand each night at "
                     "ten o'clock.\n");
    QCOMPARE(reviewsThatFit(other.card, in(u"card (1).md"_s)).size(), 0);
}

void TestReviewFile::strangersReviewIsNotOffered_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("another text") << bodyHash("Something about whales and their songs.");
    QTest::newRow("a short text that both have") << bodyHash("Unknown");
    QTest::newRow("an empty field") << bodyHash({});
    QTest::newRow("no hash") << QString();
}

void TestReviewFile::strangersReviewIsNotOffered()
{
    QFETCH(QString, hash);
    ReviewFile file;
    file.path = in(u"whales.review.json"_s);
    file.review.comments = {comment(u"1"_s, u"x"_s, {u"notes.nets"_s, u"Nets"_s, {}, hash, {}})};
    QVERIFY(saveReview(file));
    QCOMPARE(reviewsThatFit(Card(kCard), in(u"bats.md"_s)).size(), 0);
}

void TestReviewFile::idsDiffer()
{
    QVERIFY(newReviewId({u"a"_s, u"b"_s}) != newReviewId({u"ab"_s, u""_s}));
    QCOMPARE(newReviewId({u"a"_s}), newReviewId({u"a"_s}));
    QCOMPARE(reviewMoment(QDateTime(QDate(2026, 3, 1), QTime(15, 5), Qt::OffsetFromUTC, 3600)),
             u"2026-03-01T14:05:00Z"_s);
}

QTEST_GUILESS_MAIN(TestReviewFile)
#include "tst_reviewfile.moc"

#include "audit/audit.h"
#include "audit/audittemplates.h"
#include "audit/readinessreport.h"
#include "schema/reviewfields.h"
#include "schema/reviewjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cardwright;
using namespace Qt::StringLiterals;

// `cardwright-cli check` with a review file beside the card, and the readiness report.
class TestCliReview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void honoursDismissals();
    void tellsFormatsApart();
    void approvalsInTheSummary();
    void asksWhatTheProjectAsks();
    void unusableReview_data();
    void unusableReview();
    void strangeRecordsAreNamed();
    void renamedReviewIsNamed();
    void withoutReview();
    void report_data();
    void report();
    void reportNeverCostsACard();
    void reportIsForPublishing();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    void writeReview(const Review &review) const { write(u"a.review.json"_s, reviewJson(review)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kCard = "# T\n\nWords.\n\n## A\n\nN/A\n\n## B\n\nWords.\n";

struct Read
{
    explicit Read(const QByteArray &bytes)
        : card(bytes)
        , match(matchForAudit(card))
        , reading(card, match)
    {}
    Card card;
    Match match;
    CardReading reading;
};

Review withDismissal(const QByteArray &markdown)
{
    const Read read(markdown);
    Review review;
    for (const Finding &finding : audit(read.card, read.match, read.reading).findings) {
        if (finding.rule != "bare-answer"_L1)
            continue;
        Dismissal dismissal = dismissalFor(finding, read.card, read.match);
        dismissal.id = u"d1"_s;
        dismissal.reason = u"It is meant so."_s;
        dismissal.who = u"Ana"_s;
        dismissal.when = u"2026-03-01T10:00:00Z"_s;
        review.dismissals.append(dismissal);
    }
    return review;
}

void approve(Review &review, const QByteArray &markdown)
{
    const Read read(markdown);
    review.signers = {{u"s1"_s, u"Cy"_s, u"Legal"_s, {}}, {u"s2"_s, u"Ed"_s, u"Ethics"_s, {}}};
    review.approvals = {{u"a1"_s, u"s1"_s, allFieldRefs(read.card, read.match), u"Cy"_s, u"2026-03-02T10:00:00Z"_s, {}, {}, {}}};
}

} // namespace

void TestCliReview::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
    write(u"a.md"_s, kCard);
}

TestCliReview::Outcome TestCliReview::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QString::fromUtf8(CARDWRIGHT_CLI), QStringList(u"check"_s) + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000)) {
        process.kill();
        return {-2, {}, "it did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TestCliReview::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

QByteArray TestCliReview::read(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

// At the stage of a draft nothing else is asked for.
void TestCliReview::honoursDismissals()
{
    QVERIFY(run({u"a.md"_s, u"--stage"_s, u"draft"_s}).out.contains("[bare-answer]"));
    writeReview(withDismissal(kCard));
    const Outcome aside = run({u"a.md"_s, u"--stage"_s, u"draft"_s});
    QVERIFY(!aside.out.contains("[bare-answer]"));
    QVERIFY2(aside.out.contains("; 1 set aside in the review"), aside.out.constData());
    QCOMPARE(aside.err, QByteArray());
    write(u"a.md"_s, QByteArray(kCard).replace("N/A", "TBD"));
    const Outcome other = run({u"a.md"_s, u"--stage"_s, u"draft"_s});
    QVERIFY2(other.out.contains("It was set aside; the text is another one now."), other.out.constData());
}

void TestCliReview::tellsFormatsApart()
{
    writeReview(withDismissal(kCard));
    const QJsonObject json = QJsonDocument::fromJson(run({u"a.md"_s, u"--format"_s, u"json"_s}).out).array()[0].toObject();
    QCOMPARE(json[u"reviewed"].toBool(), true);
    QCOMPARE(json[u"dismissed"].toArray().size(), 1);
    QCOMPARE(json[u"dismissed"][0][u"dismissal"].toString(), u"d1"_s);
    for (const QJsonValue &finding : json[u"findings"].toArray())
        QVERIFY(finding[u"rule"].toString() != u"bare-answer");

    const QJsonValue run0 = QJsonDocument::fromJson(run({u"a.md"_s, u"--format"_s, u"sarif"_s}).out).object()[u"runs"][0];
    int suppressed = 0;
    for (const QJsonValue &result : run0[u"results"].toArray()) {
        QVERIFY(result[u"suppressions"].isArray());
        if (result[u"ruleId"].toString() != u"bare-answer")
            continue;
        ++suppressed;
        QCOMPARE(result[u"suppressions"][0][u"justification"].toString(), u"It is meant so."_s);
    }
    QCOMPARE(suppressed, 1);

    QVERIFY(run({u"a.md"_s, u"--format"_s, u"junit"_s}).out.contains("<skipped>Set aside in the review: "));
    QVERIFY(!run({u"a.md"_s, u"--format"_s, u"github"_s}).out.contains("bare-answer"));
}

void TestCliReview::approvalsInTheSummary()
{
    const auto row = [this] { return run({u"a.md"_s, u"--summary"_s, u"csv"_s}).out.split('\n').value(1).trimmed(); };
    QVERIFY2(row().endsWith(",0,0,,"), row().constData());
    Review review = withDismissal(kCard);
    approve(review, kCard);
    writeReview(review);
    QVERIFY2(row().endsWith(",1,2,0,1"), row().constData());
    write(u"a.md"_s, kCard + "More.\n\n## C\n\nNew.\n");
    QVERIFY2(row().endsWith(",1,2,2,1"), row().constData());
    review.approvals[0].revokedWhen = u"2026-03-03T10:00:00Z"_s;
    writeReview(review);
    QVERIFY2(row().endsWith(",0,2,,1"), row().constData());
    const QByteArray changed = run({u"a.md"_s}).out;
    QVERIFY(changed.contains("Cy (Legal) has not approved the card yet."));
}

void TestCliReview::asksWhatTheProjectAsks()
{
    write(u".cardwright.json"_s, R"({"approvers": ["Data steward"], "owners": ["b"]})");
    const Outcome outcome = run({u"a.md"_s});
    QVERIFY2(outcome.out.contains("Nobody is named yet who approves the card as “Data steward”. (The card as a whole) [signed-off]"), outcome.out.constData());
    QVERIFY(outcome.out.contains("a.md:9:1: to do: This project asks for an owner, and nobody is named: “B” (B) [questions-owned]"));
    write(u".cardwright.json"_s, R"({"owners": "b"})");
    const Outcome broken = run({u"a.md"_s});
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.err.contains("“owners” has to be a list of texts. It is left out."), broken.err.constData());
}

void TestCliReview::unusableReview_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("later version") << QByteArray(R"({"kind": "cardwright review", "version": 7, "dismissals": []})")
                                   << QByteArray("The review file “./a.review.json” was written by a later version of this program.");
    QTest::newRow("cut off") << QByteArray(R"({"kind": "cardwright review", "ver)") << QByteArray("a.review.json");
    QTest::newRow("empty file") << QByteArray() << QByteArray("a.review.json");
    QTest::newRow("another kind") << QByteArray(R"({"kind": "x", "version": 1})") << QByteArray("a.review.json");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("a.review.json");
    QTest::newRow("no JSON") << QByteArray("# T\n") << QByteArray("a.review.json");
    QTest::newRow("conflict markers") << QByteArray("<<<<<<< a\n{\"kind\": \"cardwright review\", \"version\": 1}\n=======\n{}\n>>>>>>> b\n")
                                      << QByteArray("a.review.json");
    QTest::newRow("an id twice")
        << QByteArray(R"({"kind": "cardwright review", "version": 1, "signers": [{"id": "1", "name": "a"}, {"id": "1", "name": "b"}]})")
        << QByteArray("a.review.json");
    QTest::newRow("an unknown rating")
        << QByteArray(R"({"kind": "cardwright review", "version": 1, "judgements": [{"id": "1", "judgement": "J1", "rationale": "", "rating": "great", "who": "", "when": ""}]})")
        << QByteArray("a.review.json");
    QTest::newRow("not UTF-8") << QByteArray("{\"kind\": \"cardwright review\", \"version\": 1, \"x\": \"\xff\"}") << QByteArray("a.review.json");
}

// Named, told, left out; the card is checked all the same, and so is the next one.
void TestCliReview::unusableReview()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    write(u"a.review.json"_s, bytes);
    write(u"b.md"_s, "# U\n\nWords.\n");
    const Outcome outcome = run({u"a.md"_s, u"b.md"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QVERIFY2(outcome.err.contains("The card is checked without its review."), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.out.contains("[bare-answer]") && outcome.out.contains("b.md: "));
    QCOMPARE(read(u"a.review.json"_s), bytes);
    QCOMPARE(run({u"a.md"_s, u"--no-review"_s}).err, QByteArray());
    const QJsonObject log = QJsonDocument::fromJson(run({u"a.md"_s, u"--format"_s, u"sarif"_s}).out).object();
    QVERIFY(QJsonDocument(log[u"runs"][0][u"invocations"].toArray()).toJson().contains("a.review.json"));
}

void TestCliReview::strangeRecordsAreNamed()
{
    Review review = withDismissal(kCard);
    review.dismissals.append(review.dismissals[0]);
    review.dismissals[1].id = u"d2"_s;
    review.dismissals[1].rule = u"no-such\x1b[2J"_s;
    writeReview(review);
    const Outcome outcome = run({u"a.md"_s, u"--stage"_s, u"draft"_s});
    QVERIFY2(outcome.err.contains("a.review.json: A finding of “no-such"), outcome.err.constData());
    QVERIFY(outcome.err.contains("It is left out.") && !outcome.err.contains('\x1b'));
    QVERIFY(outcome.out.contains("1 set aside"));
    QCOMPARE(outcome.code, 0);
}

void TestCliReview::renamedReviewIsNamed()
{
    const QByteArray card = QByteArray(kCard).replace("Words.\n\n## A", "The calls of all the birds of the northern coast.\n\n## A");
    Review review;
    const Read read(card);
    review.comments = {{u"c1"_s, fieldRef(read.card, read.match, read.card.summaryIndex()), u"Which coast?"_s,
                        Comment::Status::Open, u"Ana"_s, u"2026-03-01T10:00:00Z"_s, {}, {}, {}}};
    write(u"birds (1).md"_s, card);
    write(u"other.md"_s, kCard);
    write(u"birds.review.json"_s, reviewJson(review));
    // The card that it is named after is gone: told for the one that holds its words, and for no other.
    const Outcome told = run({u"birds (1).md"_s, u"other.md"_s, u"--fail-on"_s, u"never"_s});
    QCOMPARE(told.code, 0);
    QCOMPARE(told.err.count("birds.review.json"), 1);
    QVERIFY2(told.err.contains("“birds (1).md” has no review, and “birds.review.json” speaks of texts that stand in it word for word (1 of 1)."), told.err.constData());
    QVERIFY2(told.err.contains("copy it to “birds (1).review.json”"), told.err.constData());
    // A review that has its card is still offered to a copy by name, and to no card of another name.
    write(u"birds.md"_s, card);
    write(u"elsewhere.md"_s, card);
    const Outcome both = run({u"."_s, u"--fail-on"_s, u"never"_s});
    QCOMPARE(both.err.count("has no review"), 1);
    QVERIFY2(both.err.contains("birds (1).md” has no review"), both.err.constData());
    // Once it has its own, nothing is said; nor without reviews at all.
    write(u"birds (1).review.json"_s, reviewJson(review));
    QCOMPARE(run({u"birds (1).md"_s, u"--fail-on"_s, u"never"_s}).err, QByteArray());
    QVERIFY(QFile::remove(m_folder->filePath(u"birds (1).review.json"_s)));
    QCOMPARE(run({u"birds (1).md"_s, u"--fail-on"_s, u"never"_s, u"--no-review"_s}).err, QByteArray());
}

void TestCliReview::withoutReview()
{
    writeReview(withDismissal(kCard));
    const Outcome outcome = run({u"a.md"_s, u"--no-review"_s});
    QVERIFY(outcome.out.contains("[bare-answer]") && !outcome.out.contains("set aside"));
    QVERIFY(!outcome.out.contains("[dimensions-judged]"));
}

void TestCliReview::report_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("page") << u"out.html"_s;
    QTest::newRow("Markdown") << u"out.md"_s;
    QTest::newRow("capitals") << u"OUT.HTML"_s;
}

void TestCliReview::report()
{
    QFETCH(QString, name);
    const QStringList arguments{u"--report"_s, name, u"--today"_s, u"2026-03-05"_s, u"a.md"_s};
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.startsWith("a.md: not ready to publish:\n  Nobody has reviewed the card"), outcome.out.constData());
    const QByteArray first = read(name);
    QVERIFY(isReadinessReport(first));
    QVERIFY(first.contains("2026-03-05") && first.contains(contentHash(kCard)));
    QCOMPARE(first.startsWith("<!DOCTYPE html>"), name != "out.md"_L1);
    QCOMPARE(run(arguments).code, 1); // may be written again
    QCOMPARE(read(name), first);
    QCOMPARE(read(u"a.md"_s), kCard);

    // A card for which everything is said.
    const QByteArray ready = "# T\n\nWords.\n\n## B\n\nWords.\n";
    write(u"a.md"_s, ready);
    const Read all(ready);
    Review review;
    for (const QString &dimension : dimensionIds()) {
        Judgement one;
        one.id = dimension;
        one.judgement = u"J1"_s;
        one.dimension = dimension;
        one.rating = Judgement::Rating::Average;
        one.rationale = u"x"_s;
        one.evidence = {fieldRef(all.card, all.match, 1)};
        review.judgements.append(one);
    }
    approve(review, ready);
    review.signers.removeLast();
    writeReview(review);
    const Outcome yes = run(arguments);
    QCOMPARE(yes.out, QByteArray("a.md: ready to publish, as far as rules and records can see.\n"));
    QCOMPARE(yes.code, 0);
    QVERIFY(read(name).contains("Yes: nothing that rules and records can see stands in the way."));
}

void TestCliReview::reportNeverCostsACard()
{
    write(u"b.md"_s, "# Other\n");
    const Outcome outcome = run({u"--report"_s, u"b.md"_s, u"a.md"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains("“b.md” is there already and is no readiness report."));
    QCOMPARE(read(u"b.md"_s), QByteArray("# Other\n"));
    QCOMPARE(run({u"--report"_s, u"a.md"_s, u"a.md"_s}).code, 2);
    QCOMPARE(read(u"a.md"_s), kCard);
    for (const QStringList &bad : {QStringList{u"--report"_s, u"x.pdf"_s, u"a.md"_s}, {u"--report"_s, u"x.html"_s, u"a.md"_s, u"b.md"_s},
                                   {u"--report"_s, u"x.html"_s, u"."_s}, {u"--report"_s, u"none/x.html"_s, u"a.md"_s}, {u"--report"_s, u"x.html"_s}}) {
        const Outcome refused = run(bad);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.startsWith("cardwright-cli: "));
    }
}

void TestCliReview::reportIsForPublishing()
{
    write(u".cardwright.json"_s, R"({"stage": "draft"})");
    QVERIFY(!run({u"--report"_s, u"x.md"_s, u"a.md"_s}).out.contains("earlier stage"));
    QVERIFY(run({u"--report"_s, u"x.md"_s, u"--stage"_s, u"draft"_s, u"a.md"_s}).out.contains("earlier stage"));
}

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_clireview.moc"

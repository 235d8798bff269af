#include "audit/audittemplates.h"
#include "audit/judgements.h"
#include "audit/publishgate.h"
#include "audit/readinessreport.h"
#include "schema/reviewfields.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

// Whether a card may be published, and the report that says so.
class TestReadinessReport : public QObject
{
    Q_OBJECT

private slots:
    void gate_data();
    void gate();
    void gateNamesItsFindings();
    void gateKeepsInMind();
    void tellsAll_data();
    void tellsAll();
    void sameContentSameBytes();
    void pageIsSafe();
    void wordsStayWords();
    void tablesKeepTheirColumns();
    void knowsItsOwn();
    void judgementsHaveNames();
};

namespace {

const QByteArray kReady = "# Tide Gauges\n\nSea levels of six harbours.\n\n## Sources\n\nSix gauges, read each hour by the harbour masters.\n\n"
                          "## Voices\n\n**Not applicable:** the gauges record no sound.\n\n## Funding\n\n**Not known:** the books burnt in 1953.\n";

struct Read
{
    explicit Read(const QByteArray &bytes)
        : card(bytes)
        , match(matchForAudit(card))
        , reading(card, match)
    {}
    FieldRef at(const char *id) const { return fieldRef(card, match, card.indexOfId(QString::fromLatin1(id))); }

    Card card;
    Match match;
    CardReading reading;
};

Review complete(const Read &read)
{
    Review review;
    for (const QString &dimension : dimensionIds()) {
        Judgement one;
        one.id = u"j-"_s + dimension;
        one.judgement = u"J1"_s;
        one.dimension = dimension;
        one.rating = Judgement::Rating::Solid;
        one.rationale = u"Sources are named."_s;
        one.evidence = {read.at("sources")};
        one.actions = u"Ask the masters | again"_s;
        one.fluency = 2;
        one.who = u"Bo"_s;
        one.when = u"2026-02-02T10:00:00Z"_s;
        review.judgements.append(one);
    }
    Verdict verdict;
    verdict.id = u"v1"_s;
    verdict.field = read.at("voices");
    verdict.note = u"Heard it myself."_s;
    verdict.who = u"Bo"_s;
    verdict.when = u"2026-02-02T10:00:00Z"_s;
    review.verdicts = {verdict};
    review.signers = {{u"s1"_s, u"Cy"_s, u"Legal"_s, {}}};
    review.approvals = {{u"a1"_s, u"s1"_s, allFieldRefs(read.card, read.match), u"Cy"_s, u"2026-02-03T10:00:00Z"_s, {}, {}, {}}};
    review.owners = {{u"o1"_s, read.at("sources"), u"Di"_s, {}}};
    ReaderSession session;
    session.id = u"r1"_s;
    session.agent = u"Harbour pilot"_s;
    session.task = u"Whether to sail"_s;
    session.conclusion = u"No"_s;
    session.confidence = 4;
    session.minutes = 12;
    session.who = u"Bo"_s;
    session.when = u"2026-02-02T10:00:00Z"_s;
    review.sessions = {session};
    return review;
}

Report reportOf(const Read &read, const std::optional<Review> &review, AuditOptions options = {})
{
    options.review = review;
    options.today = QDate(2026, 3, 1);
    return audit(read.card, read.match, read.reading, options);
}

ReadinessReport contentOf(const QByteArray &markdown, const std::optional<Review> &review)
{
    const Read read(markdown);
    ReadinessReport content;
    content.fileName = u"tides.md"_s;
    content.title = read.card.title();
    content.contentHash = contentHash(markdown);
    content.date = QDate(2026, 3, 1);
    content.report = reportOf(read, review);
    content.review = review.value_or(Review());
    return content;
}

using Edit = std::function<void(Review &, AuditOptions &)>;
using Kinds = QList<int>;

} // namespace

Q_DECLARE_METATYPE(Edit)

void TestReadinessReport::gate_data()
{
    using Kind = GateReason::Kind;
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("reviewed");
    QTest::addColumn<Kinds>("against");
    const auto row = [](const char *name, const QList<Kind> &against, const Edit &edit, const QByteArray &now = kReady, bool reviewed = true) {
        Kinds kinds;
        for (const Kind kind : against)
            kinds.append(int(kind));
        QTest::newRow(name) << now << edit << reviewed << kinds;
    };
    const Edit none = [](Review &, AuditOptions &) {};
    row("ready", {}, none);
    row("nobody has reviewed it", {Kind::NoReview}, none, kReady, false);
    row("nobody has reviewed it, and the project asks for it", {Kind::NoReview, Kind::Approvals},
        [](Review &, AuditOptions &options) { options.approvers = {u"Legal"_s}; }, kReady, false);
    row("checked as a draft", {Kind::Stage}, [](Review &, AuditOptions &options) { options.stage = Stage::Draft; });
    row("an open question", {Kind::ToDo, Kind::Approvals}, none, kReady + "\n## Uses\n");
    row("an open question that nobody has to answer", {Kind::Approvals},
        [](Review &, AuditOptions &options) { options.levels.insert(u"unanswered"_s, RuleLevel::Look); }, kReady + "\n## Uses\n");
    row("a question that the project asks for", {Kind::Required}, [](Review &, AuditOptions &options) { options.required = {u"licence"_s}; });
    row("an owner that the project asks for", {Kind::Owners}, [](Review &, AuditOptions &options) { options.owned = {u"voices"_s}; });
    row("a role that nobody has", {Kind::Approvals}, [](Review &, AuditOptions &options) { options.approvers = {u"Ethics"_s}; });
    row("no approval", {Kind::Approvals}, [](Review &review, AuditOptions &) { review.approvals.clear(); });
    row("a dimension not judged", {Kind::Judgements}, [](Review &review, AuditOptions &) { review.judgements.removeLast(); });
    row("evidence changed", {Kind::Judgements, Kind::Approvals}, none, QByteArray(kReady).replace("each hour", "each day"));
    row("a reason not accepted", {Kind::Excuses}, [](Review &review, AuditOptions &) { review.verdicts.clear(); });
    row("a reason reopened", {Kind::Excuses}, [](Review &review, AuditOptions &) { review.verdicts[0].kind = Verdict::Kind::Reopened; });
    row("must be fixed", {Kind::MustFix}, [](Review &review, AuditOptions &) {
        Comment comment;
        comment.text = u"Which gauges?"_s;
        comment.status = Comment::Status::MustFix;
        review.comments = {comment};
    });
    row("an open comment is no hindrance", {}, [](Review &review, AuditOptions &) {
        Comment comment;
        comment.text = u"Nice."_s;
        review.comments = {comment};
    });
}

void TestReadinessReport::gate()
{
    QFETCH(QByteArray, now);
    QFETCH(Edit, edit);
    QFETCH(bool, reviewed);
    QFETCH(Kinds, against);
    Review review = complete(Read(kReady));
    AuditOptions options;
    edit(review, options);
    const PublishGate gate = publishGate(reportOf(Read(now), reviewed ? std::optional(review) : std::nullopt, options));
    Kinds kinds;
    for (const GateReason &reason : gate.against) {
        kinds.append(int(reason.kind));
        QVERIFY(!reason.sentence.isEmpty());
    }
    QCOMPARE(kinds, against);
    QCOMPARE(gate.isOpen(), against.isEmpty());
}

void TestReadinessReport::gateNamesItsFindings()
{
    const Report report = reportOf(Read(kReady + "\n## Uses\n\n## Size\n"), Review());
    qsizetype toDo = 0;
    for (const GateReason &reason : publishGate(report).against) {
        for (const int index : reason.findings)
            QCOMPARE(report.findings[index].severity, Severity::ToDo);
        toDo += reason.findings.size();
    }
    QCOMPARE(toDo, report.count(Severity::ToDo)); // each once
}

void TestReadinessReport::gateKeepsInMind()
{
    Review review = complete(Read(kReady));
    review.signers.clear();
    const PublishGate gate = publishGate(reportOf(Read(kReady), review));
    QVERIFY(gate.isOpen());
    const QString mind = gate.mind.join(u'\n');
    QVERIFY(mind.contains(u"1 known unknown"));
    QVERIFY(mind.contains(u"Nobody is named who must approve"));
    QVERIFY(mind.contains(u"five minimum contents were not checked"));
}

void TestReadinessReport::tellsAll_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"Readiness of “Tide Gauges”", "tides.md", "2026-03-01", "Not yet. In the way:", "N/A", "Sources are named.", "Rating of a dimension: Quality",
          "Solid", "Bo, 2026-02-02", "the gauges record no sound.", "accepted (Bo, 2026-02-02): Heard it myself.", "the books burnt in 1953.", "Harbour pilot",
          "Whether to sail", "Cy, 2026-02-03", "not a proof of who it was", "Which gauges?", "must be fixed", "It is meant so.", "bare-answer",
          "agents-served", "Di", "out of date"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

// Both forms tell the same.
void TestReadinessReport::tellsAll()
{
    QFETCH(QString, words);
    const QByteArray markdown = QByteArray(kReady).replace("each hour", "each day") + "\n## Uses\n\nN/A\n";
    const Read read(markdown);
    Review review = complete(Read(kReady));
    Comment comment;
    comment.field = read.at("sources");
    comment.text = u"Which gauges?"_s;
    comment.status = Comment::Status::MustFix;
    review.comments = {comment};
    const Report first = reportOf(read, review);
    for (const Finding &finding : first.findings) {
        if (finding.rule == "bare-answer"_L1) {
            Dismissal dismissal = dismissalFor(finding, read.card, read.match);
            dismissal.id = u"d1"_s;
            dismissal.reason = u"It is meant so."_s;
            review.dismissals.append(dismissal);
        }
    }
    QCOMPARE(review.dismissals.size(), 1);
    const ReadinessReport content = contentOf(markdown, review);
    const QString page = QString::fromUtf8(readinessHtml(content));
    QVERIFY2(page.contains(words), qPrintable(page));
    const QString text = QString::fromUtf8(readinessMarkdown(content));
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(text.contains(QString::fromLatin1(content.contentHash)) && page.contains(QString::fromLatin1(content.contentHash)));
}

void TestReadinessReport::sameContentSameBytes()
{
    const Review review = complete(Read(kReady));
    QCOMPARE(readinessHtml(contentOf(kReady, review)), readinessHtml(contentOf(kReady, review)));
    QCOMPARE(readinessMarkdown(contentOf(kReady, review)), readinessMarkdown(contentOf(kReady, review)));
    QCOMPARE(contentHash("a"), QByteArray("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"));
}

// No script, and nothing from elsewhere; the policy allows this style and no other.
void TestReadinessReport::pageIsSafe()
{
    Review review = complete(Read(kReady));
    const QString evil = u"<script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;\u0007\u202E"_s;
    review.judgements[0].rationale = evil;
    review.judgements[0].who = evil;
    review.signers[0].name = evil;
    review.verdicts[0].note = evil;
    review.sessions[0].agent = evil;
    review.owners[0].name = evil;
    ReadinessReport content = contentOf("# <b>T</b> &lt;i&gt;\n\nW.\n\n## <script>x</script>\n\nN/A\n", review);
    content.title = evil;
    content.fileName = evil;
    const QString page = QString::fromUtf8(readinessHtml(content));
    QVERIFY(!page.contains(u"<script") && !page.contains(u"<img") && !page.contains(u'\u0007'));
    static const QRegularExpression kStyle(u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QByteArray style = kStyle.match(page).captured(1).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(page.contains(u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(QString::fromLatin1(hash))));
    QVERIFY(!page.contains(u" style=") && !page.contains(u"http:") && !page.contains(u"https:"));
}

// In Markdown too: nothing that people wrote becomes a heading, a link, a tag or a column.
void TestReadinessReport::wordsStayWords()
{
    Review review = complete(Read(kReady));
    review.judgements[0].rationale = u"# not\n| a | b |\n[x](http://y) <b>c</b> `d`\n\n---"_s;
    const QString text = QString::fromUtf8(readinessMarkdown(contentOf(kReady, review)));
    const qsizetype at = text.indexOf(u"# not");
    QVERIFY(at > 0);
    const QString line = text.sliced(text.lastIndexOf(u'\n', at) + 1).section(u'\n', 0, 0);
    QVERIFY(line.startsWith(u"| Rating of a dimension: Accountability"));
    QVERIFY(line.contains(u"\\| a \\| b \\|") && line.contains(u"\\[x]") && !line.contains(u" <b>c"));
}

void TestReadinessReport::tablesKeepTheirColumns()
{
    const QString text = QString::fromUtf8(readinessMarkdown(contentOf(kReady, complete(Read(kReady)))));
    static const QRegularExpression kBar(u"(?<!\\\\)\\|"_s);
    qsizetype columns = 0;
    int rows = 0;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            columns = 0;
            continue;
        }
        const qsizetype bars = line.count(kBar);
        if (columns == 0)
            columns = bars;
        QCOMPARE(bars, columns);
        ++rows;
    }
    QVERIFY(rows > 20);
}

void TestReadinessReport::knowsItsOwn()
{
    const ReadinessReport content = contentOf(kReady, std::nullopt);
    QVERIFY(isReadinessReport(readinessHtml(content)));
    QVERIFY(isReadinessReport(readinessMarkdown(content)));
    QVERIFY(!isReadinessReport(kReady));
    QVERIFY(!isReadinessReport({}));
    QVERIFY(!isReadinessReport("<!DOCTYPE html>\n<html><head><title>x</title></head><body></body></html>\n"));
}

void TestReadinessReport::judgementsHaveNames()
{
    for (const JudgementKind &kind : judgementKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        QVERIFY(isJudgementId(id));
        QVERIFY(judgementName(id) != id);
    }
    QCOMPARE(judgementName(u"J99"_s), u"J99"_s);
    QVERIFY(ratingName(Judgement::Rating::None).isEmpty());
}

QTEST_GUILESS_MAIN(TestReadinessReport)
#include "tst_readinessreport.moc"

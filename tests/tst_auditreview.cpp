#include "audit/audit.h"
#include "audit/audittemplates.h"
#include "audit/rules.h"
#include "schema/reviewfields.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

// What people said of a card, and what the readiness check makes of it.
class TestAuditReview : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void dismissalHolds_data();
    void dismissalHolds();
    void dismissedCountsApart();
    void oneOfTwoIsDismissed();
    void peoplesWordsAreNotDismissed();
    void verdictsStandAtTheirReasons();
    void approvals();
    void withoutAReview();
    void whatTheProjectAsksFor_data();
    void whatTheProjectAsksFor();
    void findingsLeadToTheirField();
    void strangeThingsAreNamed();
    void manyRecordsStayFast();
};

namespace {

const QByteArray kCard = "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSea levels of six harbours.\n\n"
                         "## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\n\nHarbour Office\n\n"
                         "## Provenance\n\n### Collection\n\n#### Source Description(s)\n\n"
                         "Six gauges, read each hour by the harbour masters.\n\n"
                         "#### Data Processing\n\n**Not disclosed:** the supplier asked for it.\n";

struct Read
{
    explicit Read(const QByteArray &bytes)
        : card(bytes)
        , match(matchForAudit(card))
        , reading(card, match)
    {}
    FieldRef at(const char *id) const { return fieldRef(card, match, card.indexOfId(QString::fromLatin1(id))); }
    Report report(const std::optional<Review> &review, const AuditOptions &how = {}) const
    {
        AuditOptions options = how;
        options.today = QDate(2026, 3, 1);
        options.review = review;
        return audit(card, match, reading, options);
    }

    Card card;
    Match match;
    CardReading reading;
};

const char *kSources = "provenance.collection.source-description-s";
const char *kProcessing = "provenance.collection.data-processing";

QByteArray with(const char *before, const char *after)
{
    QByteArray card = kCard;
    Q_ASSERT(card.contains(before));
    return card.replace(before, after);
}

// Only what the rules on the review found: "rule: sentence".
QStringList said(const Report &report)
{
    QStringList list;
    for (const Finding &finding : report.findings) {
        if (!mayDismiss(finding))
            list.append(finding.rule + u": "_s + finding.sentence);
    }
    return list;
}

Comment comment(const FieldRef &field, Comment::Status status)
{
    Comment comment;
    comment.id = u"c1"_s;
    comment.field = field;
    comment.text = u"Which gauges?"_s;
    comment.status = status;
    comment.who = u"Ana"_s;
    comment.when = u"2026-02-01T10:00:00Z"_s;
    return comment;
}

Judgement judgement(const QString &dimension, const QList<FieldRef> &evidence)
{
    Judgement one;
    one.id = u"j-"_s + dimension;
    one.judgement = u"J1"_s;
    one.dimension = dimension;
    one.rating = Judgement::Rating::Solid;
    one.rationale = u"Sources are named."_s;
    one.evidence = evidence;
    one.who = u"Bo"_s;
    one.when = u"2026-02-02T10:00:00Z"_s;
    return one;
}

// Everything that people have to say before publishing, said about `read`.
Review complete(const Read &read)
{
    Review review;
    for (const QString &dimension : dimensionIds())
        review.judgements.append(judgement(dimension, {read.at(kSources)}));
    Verdict verdict;
    verdict.id = u"v1"_s;
    verdict.field = read.at(kProcessing);
    verdict.state = Verdict::State::NotDisclosed;
    verdict.who = u"Bo"_s;
    verdict.when = u"2026-02-02T10:00:00Z"_s;
    review.verdicts = {verdict};
    review.signers = {{u"s1"_s, u"Cy"_s, u"Legal"_s, {}}};
    review.approvals = {{u"a1"_s, u"s1"_s, allFieldRefs(read.card, read.match), u"Cy"_s, u"2026-02-03T10:00:00Z"_s, {}, {}, {}}};
    return review;
}

using Edit = std::function<void(Review &, const Read &)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

void TestAuditReview::finds_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &now, const Edit &edit, const QStringList &expected,
                        const char *stage = "publishing") {
        QTest::newRow(name) << now << edit << QString::fromLatin1(stage) << expected;
    };
    const Edit none = [](Review &, const Read &) {};

    row("all said", kCard, none, {});
    row("other line ends", QByteArray(kCard).replace("\n", "\r\n"), none, {});

    row("must be fixed", kCard,
        [](Review &review, const Read &read) { review.comments = {comment(read.at(kSources), Comment::Status::MustFix)}; },
        {u"comment-must-fix: Ana says that this must be fixed: “Which gauges?”"_s});
    row("open comment", kCard,
        [](Review &review, const Read &read) { review.comments = {comment(read.at(kSources), Comment::Status::Open)}; },
        {u"comment-open: A comment by Ana is open: “Which gauges?”"_s});
    row("resolved comment", kCard,
        [](Review &review, const Read &read) { review.comments = {comment(read.at(kSources), Comment::Status::Resolved)}; }, {});
    row("comment on the card, by nobody", kCard,
        [](Review &review, const Read &) {
            review.comments = {comment({}, Comment::Status::MustFix)};
            review.comments[0].who.clear();
        },
        {u"comment-must-fix: somebody says that this must be fixed: “Which gauges?”"_s});
    row("must be fixed, in a field that went", with("#### Source Description(s)\n\nSix gauges, read each hour by the harbour masters.\n\n", ""),
        [](Review &review, const Read &read) {
            review.comments = {comment(read.at(kSources), Comment::Status::MustFix)};
            review.judgements.clear();
            review.approvals[0].fields = allFieldRefs(Read(with("#### Source Description(s)\n\nSix gauges, read each hour by the harbour masters.\n\n", "")).card, {});
        },
        {u"dimensions-judged: Nobody has rated “Accountability” yet."_s, u"dimensions-judged: Nobody has rated “Utility or use” yet."_s,
         u"dimensions-judged: Nobody has rated “Quality” yet."_s, u"dimensions-judged: Nobody has rated “Impact or consequences of use” yet."_s,
         u"dimensions-judged: Nobody has rated “Risk and recommendations” yet."_s,
         u"comment-must-fix: Ana says that this must be fixed: “Which gauges?” (on “Source Description(s)”, which is not in the card any more)"_s});

    row("one dimension is not judged", kCard, [](Review &review, const Read &) { review.judgements.removeAt(2); },
        {u"dimensions-judged: Nobody has rated “Quality” yet."_s});
    row("judged without a rating", kCard, [](Review &review, const Read &) { review.judgements[2].rating = Judgement::Rating::None; },
        {u"dimensions-judged: Bo wrote about “Quality” and gave no rating."_s});
    row("judged without a rationale", kCard, [](Review &review, const Read &) { review.judgements[2].rationale = u" \n"_s; },
        {u"dimensions-judged: Bo rated “Quality” without saying why."_s});
    row("judged without evidence", kCard, [](Review &review, const Read &) { review.judgements[2].evidence.clear(); },
        {u"dimensions-judged: Bo rated “Quality” and named no field that shows it."_s});
    row("judged again, worse", kCard,
        [](Review &review, const Read &) {
            Judgement later = review.judgements[2];
            later.id = u"later"_s;
            later.rationale.clear();
            later.when = u"2026-02-09T10:00:00Z"_s;
            review.judgements.prepend(later);
        },
        {u"dimensions-judged: Bo rated “Quality” without saying why."_s});
    row("not asked of a draft", kCard,
        [](Review &review, const Read &) {
            review.judgements.clear();
            review.approvals.clear();
            review.verdicts.clear();
        },
        {}, "draft");

    row("evidence changed", with("read each hour", "read each day"),
        [](Review &review, const Read &read) {
            review.judgements = {review.judgements[0]};
            review.signers.clear();
            for (const QString &dimension : dimensionIds().sliced(1))
                review.judgements.append(judgement(dimension, {read.at(kProcessing)}));
        },
        {u"judgement-outdated: Bo judged “Accountability”; since then this has changed: “Source Description(s)”"_s});
    row("evidence changed, and judged again", with("read each hour", "read each day"),
        [](Review &review, const Read &) {
            review.signers.clear();
            const QList<Judgement> old = review.judgements;
            for (Judgement again : old) {
                again.id += u"-again"_s;
                again.when = u"2026-02-20T10:00:00Z"_s;
                again.evidence = {Read(with("read each hour", "read each day")).at(kSources)};
                review.judgements.append(again);
            }
        },
        {});
    row("another judgement whose evidence changed", with("read each hour", "read each day"),
        [](Review &review, const Read &read) {
            review.signers.clear();
            for (Judgement &one : review.judgements)
                one.evidence = {read.at(kProcessing)};
            Judgement fair = judgement({}, {read.at(kSources)});
            fair.judgement = u"J4"_s;
            review.judgements.append(fair);
        },
        {u"judgement-outdated: Bo judged “Fair on uses and harms”; since then this has changed: “Source Description(s)”"_s});

    row("reason not judged", kCard, [](Review &review, const Read &) { review.verdicts.clear(); },
        {u"excuse-unjudged: Nobody has accepted this reason yet: “the supplier asked for it.”"_s});
    row("reason reopened", kCard,
        [](Review &review, const Read &) {
            Verdict later = review.verdicts[0];
            later.kind = Verdict::Kind::Reopened;
            later.when = u"2026-02-09T10:00:00Z"_s;
            later.note = u"Which supplier?"_s;
            review.verdicts.prepend(later);
        },
        {u"excuse-reopened: Bo does not accept the reason that stands here: Which supplier?"_s});
    row("reason reopened without a note", kCard, [](Review &review, const Read &) { review.verdicts[0].kind = Verdict::Kind::Reopened; },
        {u"excuse-reopened: Bo does not accept this reason: “the supplier asked for it.”"_s});
    row("another reason since", with("the supplier asked for it", "a secret"),
        [](Review &review, const Read &) { review.signers.clear(); },
        {u"excuse-unjudged: Nobody has accepted this reason yet: “a secret.”"_s});

    row("not approved", kCard, [](Review &review, const Read &) { review.approvals.clear(); },
        {u"signed-off: Cy (Legal) has not approved the card yet."_s});
    row("approval taken back", kCard, [](Review &review, const Read &) { review.approvals[0].revokedWhen = u"2026-02-04T10:00:00Z"_s; },
        {u"signed-off: Cy (Legal) has not approved the card yet."_s});
    row("approved by another", kCard, [](Review &review, const Read &) { review.approvals[0].signer = u"s2"_s; },
        {u"signed-off: Cy (Legal) has not approved the card yet."_s});
    row("nobody is named", kCard, [](Review &review, const Read &) { review.signers.clear(); }, {});
    row("changed since the approval", with("Harbour Office", "Port Office"), none,
        {u"approval-changed: Cy approved the card on 2026-02-03; 1 field(s) changed since: “Publishing Organization(s)”"_s});
    row("field added since the approval", kCard + "\n## Notes\n\nNone yet.\n", none,
        {u"approval-changed: Cy approved the card on 2026-02-03; 1 field(s) changed since: “Notes”"_s});
    row("much changed since the approval", "# Tide Gauges\n\n## A\n\n1\n\n## B\n\n2\n",
        [](Review &review, const Read &read) {
            review.verdicts.clear();
            for (Judgement &one : review.judgements)
                one.evidence = {fieldRef(read.card, read.match, read.card.titleIndex())};
            for (Judgement &one : review.judgements)
                one.evidence[0].hash = bodyHash({});
        },
        {u"approval-changed: Cy approved the card on 2026-02-03; 10 field(s) changed since: “Tide Gauges”, “A”, “B”, 7 more"_s});
    row("approved again", with("Harbour Office", "Port Office"),
        [](Review &review, const Read &) {
            const Read now(with("Harbour Office", "Port Office"));
            Approval again = review.approvals[0];
            again.id = u"a2"_s;
            again.when = u"2026-02-20T10:00:00Z"_s;
            again.fields = allFieldRefs(now.card, now.match);
            review.approvals.prepend(again);
        },
        {});

    row("owner of a field that went", kCard,
        [](Review &review, const Read &) { review.owners = {{u"o1"_s, {u"uses"_s, u"Uses"_s, {}, bodyHash("x"), {}}, u"Di"_s, {}}}; },
        {u"review-stray: Di owns “Uses”, which is not in the card any more."_s});
    row("dismissal in a field that went", kCard,
        [](Review &review, const Read &) {
            Dismissal dismissal;
            dismissal.rule = u"link-broken"_s;
            dismissal.field = {u"uses"_s, u"Uses"_s, {}, bodyHash("x"), {}};
            review.dismissals = {dismissal};
        },
        {u"review-stray: A finding of “link-broken” was set aside in “Uses”, which is not in the card any more."_s});
}

void TestAuditReview::finds()
{
    QFETCH(QByteArray, now);
    QFETCH(Edit, edit);
    QFETCH(QString, stage);
    QFETCH(QStringList, expected);
    const Read before(kCard);
    Review review = complete(before);
    edit(review, before);
    AuditOptions options;
    options.stage = stage == "draft"_L1 ? Stage::Draft : Stage::Publishing;
    const Report report = Read(now).report(review, options);
    QStringList found = said(report);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestAuditReview::dismissalHolds_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("dismissed"); // yes, no: another text; gone: nothing to find
    const auto row = [](const char *name, const QByteArray &now, const char *dismissed) { QTest::newRow(name) << now << QString::fromLatin1(dismissed); };
    const QByteArray before = "# T\n\nWords.\n\n## Notes\n\nSee [the log](logg.html \"x\").\n\nN/A\n\nMore words.\n";
    row("untouched", before, "yes");
    row("other words of the field", QByteArray(before).replace("More words", "Fewer words"), "yes");
    row("blanks around it", QByteArray(before).replace("N/A\n", "  N/A\n"), "yes");
    row("crlf", QByteArray(before).replace("\n", "\r\n"), "yes");
    row("section renamed", QByteArray(before).replace("## Notes", "## Remarks"), "yes");
    row("title renamed", QByteArray(before).replace("# T\n", "# U\n"), "yes");
    row("what was found is another", QByteArray(before).replace("N/A", "TBD"), "no");
    row("mended", QByteArray(before).replace("N/A\n", "Nothing more is known.\n"), "gone");
}

void TestAuditReview::dismissalHolds()
{
    QFETCH(QByteArray, now);
    QFETCH(QString, dismissed);
    const Read before("# T\n\nWords.\n\n## Notes\n\nSee [the log](logg.html \"x\").\n\nN/A\n\nMore words.\n");
    const auto bare = [](const QList<Finding> &findings) {
        const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &one) { return one.rule == "bare-answer"_L1; });
        return found == findings.end() ? nullptr : &*found;
    };
    const Report first = before.report(std::nullopt);
    QVERIFY(bare(first.findings));
    Review review;
    review.dismissals = {dismissalFor(*bare(first.findings), before.card, before.match)};
    review.dismissals[0].id = u"d1"_s;
    QVERIFY(!review.dismissals[0].found.isEmpty());

    const Report report = Read(now).report(review);
    const Finding *standing = bare(report.findings);
    const Finding *aside = bare(report.dismissed);
    if (dismissed == "yes"_L1) {
        QVERIFY(!standing && aside);
        QVERIFY(aside->isDismissed);
        QCOMPARE(aside->dismissal, u"d1"_s);
    } else if (dismissed == "no"_L1) {
        QVERIFY(standing && !aside);
        QVERIFY(!standing->isDismissed);
        QCOMPARE(standing->dismissal, u"d1"_s); // it is told that the text is another one now
    } else {
        QVERIFY(!aside);
        QVERIFY(!standing || standing->dismissal.isEmpty());
    }
    review.dismissals[0].revokedWhen = u"2026-02-01T10:00:00Z"_s;
    QCOMPARE(Read(now).report(review).dismissed.size(), 0);
}

// Neither to do nor worth a look, nor in the figure of a dimension.
void TestAuditReview::dismissedCountsApart()
{
    const Read read(kCard);
    const Report before = read.report(Review());
    const auto open = std::find_if(before.findings.begin(), before.findings.end(),
                                   [](const Finding &one) { return one.rule == "unanswered"_L1; });
    QVERIFY(open != before.findings.end());
    Review review;
    review.dismissals = {dismissalFor(*open, read.card, read.match)};
    QVERIFY(review.dismissals[0].found.isEmpty()); // about the field, not about words in it
    const Report after = read.report(review);
    QCOMPARE(after.dismissed.size(), 1);
    QCOMPARE(after.findings.size(), before.findings.size() - 1);
    QCOMPARE(after.count(Severity::ToDo), before.count(Severity::ToDo) - 1);
    const auto all = [](const Report &report) {
        int sum = 0;
        for (const DimensionFigure &figure : report.dimensions)
            sum += figure.toDo;
        return sum;
    };
    QVERIFY(all(after) < all(before));
    QCOMPARE(after.dismissed.first().sentence, open->sentence);
}

void TestAuditReview::oneOfTwoIsDismissed()
{
    const Read read("# T\n\nWords.\n\n## Notes\n\nSee [a](htp://a.example) and [b](htp://b.example).\n");
    const Report before = read.report(std::nullopt);
    QList<Finding> links;
    for (const Finding &finding : before.findings) {
        if (finding.check == "M13"_L1)
            links.append(finding);
    }
    QCOMPARE(links.size(), 2);
    Review review;
    review.dismissals = {dismissalFor(links[1], read.card, read.match)};
    const Report after = read.report(review);
    QCOMPARE(after.dismissed.size(), 1);
    QCOMPARE(after.dismissed[0].range.begin, links[1].range.begin);
}

void TestAuditReview::peoplesWordsAreNotDismissed()
{
    const Read read(kCard);
    Review review = complete(read);
    review.comments = {comment(read.at(kSources), Comment::Status::MustFix)};
    const Report before = read.report(review);
    for (const Finding &finding : before.findings) {
        if (finding.rule == "comment-must-fix"_L1)
            review.dismissals = {dismissalFor(finding, read.card, read.match)};
    }
    QCOMPARE(review.dismissals.size(), 1);
    QCOMPARE(read.report(review).dismissed.size(), 0);
}

void TestAuditReview::verdictsStandAtTheirReasons()
{
    const Read read(kCard);
    const Report report = read.report(complete(read));
    QCOMPARE(report.excuses.size(), 1);
    QVERIFY(report.excuses[0].verdict);
    QCOMPARE(report.excuses[0].verdict->kind, Verdict::Kind::Accepted);
    QVERIFY(!read.report(Review()).excuses[0].verdict);
    const Read other(with("the supplier", "their supplier"));
    QVERIFY(!other.report(complete(read)).excuses[0].verdict);
}

void TestAuditReview::approvals()
{
    const Read read(kCard);
    Review review = complete(read);
    review.signers.append({u"s2"_s, u"Ed"_s, u"Data steward"_s, {}});
    AuditOptions options;
    options.approvers = {u"legal"_s, u"Ethics"_s, u"ethics "_s};
    const QList<ApprovalState> states = Read(with("Harbour Office", "Port Office")).report(review, options).approvals;
    QCOMPARE(states.size(), 3);
    QCOMPARE(states[0].name, u"Cy"_s);
    QVERIFY(states[0].isGiven() && !states[0].isCurrent());
    QCOMPARE(states[0].changed.size(), 1);
    QCOMPARE(states[0].changed[0].path, u"authorship.publishers.publishing-organization-s"_s);
    QVERIFY(!states[1].isGiven());
    QCOMPARE(states[2].role, u"Ethics"_s);
    QVERIFY(states[2].signer.isEmpty());
    QVERIFY(read.report(review, options).approvals[0].isCurrent());
}

// What only people can say is not checked then: neither found nor taken for a yes.
void TestAuditReview::withoutAReview()
{
    const Report report = Read(kCard).report(std::nullopt);
    QVERIFY(!report.hasReview);
    QCOMPARE(said(report), QStringList());
    QStringList notChecked;
    for (const NotChecked &rule : report.notChecked) {
        if (ruleOfId(rule.rule)->needs & (kReview | kApprovers | kOwned))
            notChecked.append(rule.rule);
    }
    QCOMPARE(notChecked.size(), 10);
    QVERIFY(Read(kCard).report(Review()).hasReview);
}

void TestAuditReview::whatTheProjectAsksFor_data()
{
    QTest::addColumn<QStringList>("approvers");
    QTest::addColumn<QStringList>("owned");
    QTest::addColumn<QString>("owner"); // where somebody is named
    QTest::addColumn<QStringList>("expected");
    const QString sources = QString::fromLatin1(kSources);
    QTest::newRow("nothing") << QStringList() << QStringList() << QString() << QStringList();
    QTest::newRow("an approver, without a review")
        << QStringList{u"Legal"_s} << QStringList() << QString() << QStringList{u"signed-off: Nobody is named yet who approves the card as “Legal”."_s};
    QTest::newRow("an owner, without a review")
        << QStringList() << QStringList{sources} << QString()
        << QStringList{u"questions-owned: This project asks for an owner, and nobody is named: “Source Description(s)”"_s};
    QTest::newRow("an owner who is named") << QStringList() << QStringList{sources} << sources << QStringList();
    QTest::newRow("an owner of the section") << QStringList() << QStringList{sources} << u"provenance"_s << QStringList();
    QTest::newRow("an owner of another field")
        << QStringList() << QStringList{sources} << u"authorship"_s
        << QStringList{u"questions-owned: This project asks for an owner, and nobody is named: “Source Description(s)”"_s};
    QTest::newRow("a question without a heading")
        << QStringList() << QStringList{u"motivations-intentions.motivations.purpose-s"_s} << QString()
        << QStringList{u"questions-owned: This project asks for an owner, and nobody is named: “Purpose(s)”"_s};
    QTest::newRow("what nobody knows")
        << QStringList() << QStringList{u"no-such-question"_s} << QString()
        << QStringList{u"questions-owned: This project asks for an owner, and nobody is named: “no-such-question”"_s};
}

void TestAuditReview::whatTheProjectAsksFor()
{
    QFETCH(QStringList, approvers);
    QFETCH(QStringList, owned);
    QFETCH(QString, owner);
    QFETCH(QStringList, expected);
    const Read read(kCard);
    AuditOptions options;
    options.approvers = approvers;
    options.owned = owned;
    if (owner.isEmpty()) {
        QCOMPARE(said(read.report(std::nullopt, options)), expected);
        return;
    }
    Review review = complete(read);
    review.owners = {{u"o1"_s, read.at(owner.toLatin1().constData()), u"Di"_s, {}}};
    QCOMPARE(said(read.report(review, options)), expected);
}

void TestAuditReview::findingsLeadToTheirField()
{
    const Read before(kCard);
    const Read now(with("read each hour", "read each day"));
    Review review = complete(before);
    review.comments = {comment(before.at(kSources), Comment::Status::MustFix)};
    int seen = 0;
    for (const Finding &finding : now.report(review).findings) {
        if (finding.rule == "comment-must-fix"_L1 || finding.rule == "judgement-outdated"_L1 || finding.rule == "approval-changed"_L1) {
            ++seen;
            QCOMPARE(finding.fieldId, QString::fromLatin1(kSources));
            QVERIFY(finding.line > 0);
            QVERIFY(!finding.record.isEmpty());
        }
    }
    QCOMPARE(seen, 7); // five judgements
    review.approvals.clear();
    for (const Finding &finding : now.report(review).findings) {
        if (finding.rule == "signed-off"_L1)
            QCOMPARE(finding.place, u"The card as a whole"_s);
    }
}

void TestAuditReview::strangeThingsAreNamed()
{
    Review review = complete(Read(kCard));
    QCOMPARE(strangeIn(review), QStringList());
    Dismissal dismissal;
    dismissal.rule = u"flux-capacitor"_s;
    review.dismissals = {dismissal, dismissal};
    review.judgements[0].judgement = u"J15"_s;
    review.judgements[1].dimension = u"beauty"_s;
    review.approvals[0].signer = u"nobody"_s;
    const QStringList strange = strangeIn(review);
    QCOMPARE(strange.size(), 4);
    QVERIFY(strange[0].contains(u"flux-capacitor"));
    QVERIFY(strange[1].contains(u"J15"));
    QVERIFY(strange[2].contains(u"beauty"));
    QVERIFY(strange[3].contains(u"Cy"));
    for (const auto &[id, known] : {std::pair(u"J1", true), {u"J14", true}, {u"J0", false}, {u"J01", false}, {u"J", false}, {u"j1", false}, {u"", false}})
        QCOMPARE(isJudgementId(id), known);
}

// The template in full, everybody's say on every field, and all of it moved to another section.
void TestAuditReview::manyRecordsStayFast()
{
    QByteArray markdown = kCard;
    for (int i = 0; i < 300; ++i)
        markdown += "\n## Note " + QByteArray::number(i) + "\n\nThe gauge number " + QByteArray::number(i) + " was read by hand. N/A\n";
    const Read before(markdown);
    const Read now(QByteArray(markdown).replace("## Note", "## Remark"));
    Review review = complete(before);
    for (int i = 0; i < before.card.nodes().size(); ++i) {
        const FieldRef field = fieldRef(before.card, before.match, i);
        review.comments.append(comment(field, Comment::Status::Open));
        review.owners.append({QString::number(i), field, u"Di"_s, {}});
        Dismissal dismissal;
        dismissal.rule = u"bare-answer"_s;
        dismissal.field = field;
        review.dismissals.append(dismissal);
        review.judgements[i % 5].evidence.append(field);
    }
    for (int i = 0; i < 20; ++i)
        review.approvals.append(review.approvals[0]);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(now.report(review).hasReview);
    const qint64 with = timer.restart();
    QVERIFY(with < 2000); // seconds if each record went through the card anew; some ten milliseconds as it is
}

QTEST_GUILESS_MAIN(TestAuditReview)
#include "tst_auditreview.moc"

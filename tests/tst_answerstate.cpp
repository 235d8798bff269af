#include "schema/spared.h"
#include "schema/statetext.h"

#include "render/renderer.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kSafety = u"extended-use.use-with-other-data.safety-level"_s;
const QString kUnsafe = u"extended-use.use-with-other-data.known-unsafe-dataset-s-or-data-type-s"_s;
const QString kCriteria = u"sampling-methods.sampling-criteria"_s;

// A card as the window has it.
struct Read
{
    explicit Read(const QString &text)
        : card(text.toUtf8())
        , match(matchCard(card))
        , reading(card, match)
        , form(formOf(card, match))
    {
    }

    Question question(const QString &id) const
    {
        for (const Page &page : form) {
            for (const Question &question : page.questions) {
                if (question.spec == builtInTemplate().indexOf(id))
                    return question;
            }
        }
        qFatal("no question %s", qPrintable(id));
    }

    Spared spared(const QString &id) const { return sparedBy(card, match, reading, question(id)); }

    QString next(const Question &from, int step) const
    {
        const auto found = nextOpen(form, card, match, reading, from, step);
        return !found ? QString() : found->spec >= 0 ? builtInTemplate().specs()[found->spec].id
                                                     : card.nodes()[card.indexOfKey(found->node)].id;
    }

    Card card;
    Match match;
    CardReading reading;
    QList<Page> form;
};

const QString kHead = u"# A card\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"_s;

} // namespace

class TestAnswerState : public QObject
{
    Q_OBJECT

private slots:
    void readsMarkReasonAndWhatIsBelow_data();
    void readsMarkReasonAndWhatIsBelow();
    void setsAState_data();
    void setsAState();
    void changesTheReasonAlone_data();
    void changesTheReasonAlone();
    void takesAStateBack_data();
    void takesAStateBack();
    void bareAnswersAreKnown_data();
    void bareAnswersAreKnown();
    void cardShowsStateAndReasonOnly();
    void conditionSparesItsQuestions();
    void headingSparesItsQuestions();
    void headingSparesWithoutATemplate();
    void nextOpenQuestionGoesRound();
};

void TestAnswerState::readsMarkReasonAndWhatIsBelow_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &body, const QString &mark, const QString &reason, const QString &kept) {
        QTest::newRow(name) << body << mark << reason << kept;
    };
    row("reason", u"**Not known:** Lost."_s, u"**Not known:**"_s, u"Lost."_s, {});
    row("colon outside", u"**Not known** : Lost."_s, u"**Not known** :"_s, u"Lost."_s, {});
    row("phrase alone", u"**To do**"_s, u"**To do**"_s, {}, {});
    row("reason of two lines", u"**To do:** ask\nthe harbour"_s, u"**To do:**"_s, u"ask\nthe harbour"_s, {});
    row("reason on the next line", u"**To do:**\nask"_s, u"**To do:**"_s, u"ask"_s, {});
    row("text below a blank line", u"**To do:** ask\n\n- a\n- b"_s, u"**To do:**"_s, u"ask"_s, u"- a\n- b"_s);
    row("text below, no reason", u"**To do:**\n \nText."_s, u"**To do:**"_s, {}, u"Text."_s);
    row("indented code below", u"**To do:** ask\n\n\n    x = 1\n\ny"_s, u"**To do:**"_s, u"ask"_s, u"    x = 1\n\ny"_s);
    row("Windows line ends", u"**To do:** ask\r\nthem\r\n\r\nText.\r\n\r\nMore."_s, u"**To do:**"_s, u"ask\r\nthem"_s,
        u"Text.\r\n\r\nMore."_s);
    row("Spanish", u"**No procede:** No hay.\n\nTexto."_s, u"**No procede:**"_s, u"No hay."_s, u"Texto."_s);
    row("no state", u"**Bold** text"_s, {}, {}, {});
}

void TestAnswerState::readsMarkReasonAndWhatIsBelow()
{
    QFETCH(QString, body);
    const StatePhrases::Found found = builtInTemplate().statePhrases().read(body);
    QTEST(found.mark, "mark");
    QTEST(found.reason, "reason");
    QTEST(keptBelow(found), "kept");
}

void TestAnswerState::setsAState_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<AnswerState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &body, AnswerState state, const QString &reason, const QString &wanted,
                        const QString &language = u"en"_s) {
        QTest::newRow(name) << body << state << reason << language << wanted;
    };
    row("empty body", {}, AnswerState::NotKnown, {}, u"**Not known:**"_s);
    row("with a reason", {}, AnswerState::NotApplicable, u" No people. "_s, u"**Not applicable:** No people."_s);
    row("in Spanish", {}, AnswerState::ToDo, u"Ana"_s, u"**Por hacer:** Ana"_s, u"es"_s);
    row("text is kept", u"Some text.\n\n- a"_s, AnswerState::NotKnown, u"Lost."_s,
        u"**Not known:** Lost.\n\nSome text.\n\n- a"_s);
    row("text is withheld", u"The address."_s, AnswerState::NotDisclosed, u"Private."_s, u"**Not disclosed:** Private."_s);
    row("kept text is withheld", u"**To do:** x\n\nThe address."_s, AnswerState::NotDisclosed, u"x"_s,
        u"**Not disclosed:** x"_s);
    row("another state", u"**To do:** x\n\n\nText."_s, AnswerState::NotKnown, u"x"_s, u"**Not known:** x\n\nText."_s);
    row("another language", u"**No se sabe:** x"_s, AnswerState::NotApplicable, {}, u"**Not applicable:**"_s);
    row("bare word goes", u"N/A"_s, AnswerState::NotApplicable, u"No people."_s, u"**Not applicable:** No people."_s);
    row("comment is somebody's", u"<!-- ask Ana -->"_s, AnswerState::ToDo, u"x"_s, u"**To do:** x\n\n<!-- ask Ana -->"_s);
    row("Windows line ends", u"One.\r\nTwo."_s, AnswerState::NotKnown, u"a\nb"_s,
        u"**Not known:** a\r\nb\r\n\r\nOne.\r\nTwo."_s);
    row("blank line in the reason", {}, AnswerState::ToDo, u"a\n\n  b"_s, u"**To do:** a\n  b"_s);
    row("taken back", u"**To do:** x\n\nText."_s, AnswerState::None, {}, u"Text."_s);
}

void TestAnswerState::setsAState()
{
    QFETCH(QString, body);
    QFETCH(AnswerState, state);
    QFETCH(QString, reason);
    QFETCH(QString, language);
    const QString text = withState(body, state, reason, builtInTemplate(), -1, language);
    QTEST(text, "wanted");
    QCOMPARE(builtInTemplate().statePhrases().read(text).state, state);
}

void TestAnswerState::changesTheReasonAlone_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &body, const QString &reason, const QString &wanted) {
        QTest::newRow(name) << body << reason << wanted;
    };
    row("first reason", u"**Not known:**"_s, u"Lost."_s, u"**Not known:** Lost."_s);
    row("phrase without colon", u"**Not known**"_s, u"Lost."_s, u"**Not known:** Lost."_s);
    row("own spelling stays", u"**NOT KNOWN** :  a"_s, u"b"_s, u"**NOT KNOWN** : b"_s);
    row("reason goes", u"**Not known:** Lost.\n\nText."_s, {}, u"**Not known:**\n\nText."_s);
    row("below stays to the byte", u"**No se sabe:** a\r\n\r\n\r\nText.\r\n"_s, u"b"_s, u"**No se sabe:** b\r\n\r\n\r\nText."_s);
    row("no state", u"Text."_s, u"b"_s, u"Text."_s);
}

void TestAnswerState::changesTheReasonAlone()
{
    QFETCH(QString, body);
    QFETCH(QString, reason);
    QTEST(withReason(body, reason, builtInTemplate()), "wanted");
}

void TestAnswerState::takesAStateBack_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing below") << u"**Not known:** Lost."_s << QString();
    QTest::newRow("text below") << u"**Not known:** Lost.\n\n\n  - a\n\nb"_s << u"  - a\n\nb"_s;
    QTest::newRow("Windows line ends") << u"**No procede:** x\r\n\r\nA.\r\nB."_s << u"A.\r\nB."_s;
    QTest::newRow("no state") << u"Text."_s << u"Text."_s;
}

void TestAnswerState::takesAStateBack()
{
    QFETCH(QString, body);
    QTEST(withoutState(body, builtInTemplate()), "wanted");
}

void TestAnswerState::bareAnswersAreKnown_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("word");
    QTest::newRow("N/A") << u"N/A"_s << u"N/A"_s;
    QTest::newRow("as a bullet") << u"- tba"_s << u"tba"_s;
    QTest::newRow("bold") << u"**TBD**"_s << u"TBD"_s;
    QTest::newRow("of Hugging Face") << u"[More Information Needed]"_s << u"[More Information Needed]"_s;
    QTest::newRow("beside an answer") << u"- Ana\n- N/A"_s << QString();
    QTest::newRow("of one label") << u"**Contact:** N/A"_s << QString();
    QTest::newRow("twice") << u"N/A\n\nTBA"_s << QString();
    QTest::newRow("an answer") << u"Nothing was left out."_s << QString();
    QTest::newRow("a state") << u"**Not applicable:** N/A"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestAnswerState::bareAnswersAreKnown()
{
    QFETCH(QString, body);
    QTEST(bareAnswer(body, builtInTemplate()), "word");
}

void TestAnswerState::cardShowsStateAndReasonOnly()
{
    const Read read(kHead + u"## Extended Use\n\n### Use with Other Data\n\n#### Safety Level\n\n"
                            "**Not known:** Nobody\ntried.\n\nEarlier words.\n\n<b>Raw</b> ones.\n"_s);
    const int node = read.match.nodeOf(builtInTemplate().indexOf(kSafety));
    QVERIFY(node >= 0);
    QCOMPARE(read.reading.node(node).reason, u"Nobody\ntried."_s);
    const QByteArray html = renderCard(read.card, read.match, read.reading, {}).html();
    QVERIFY(html.contains("Not known</span> Nobody"));
    QVERIFY(!html.contains("Earlier words"));
    QVERIFY(!html.contains("Raw"));
}

void TestAnswerState::conditionSparesItsQuestions()
{
    const QString section = kHead + u"## Extended Use\n\n### Use with Other Data\n\n"_s;
    const Read nothing(section);
    QCOMPARE(nothing.spared(kUnsafe).by, Spared::By::Condition);
    QCOMPARE(nothing.spared(kUnsafe).title, u"Safety Level"_s);
    QVERIFY(nothing.spared(kUnsafe).chosen.isEmpty());
    QCOMPARE(nothing.spared(kUnsafe).asking.size(), 2);

    const Read safe(section + u"#### Safety Level\n\n- Safe to use with other data\n"_s);
    QCOMPARE(safe.spared(kUnsafe).chosen.size(), 1);
    QVERIFY(!safe.spared(kUnsafe).answered);
    QVERIFY(!isOpen(safe.card, safe.match, safe.reading, safe.question(kUnsafe)));

    const Read unsafe(section + u"#### Safety Level\n\n- Should not be used with other data\n"_s);
    QCOMPARE(unsafe.spared(kUnsafe).by, Spared::By::Nothing);
    QVERIFY(isOpen(unsafe.card, unsafe.match, unsafe.reading, unsafe.question(kUnsafe)));

    const Read written(section + u"#### Safety Level\n\n- Safe to use with other data\n\n"
                                 "#### Known Unsafe Dataset(s) or Data Type(s)\n\nNone that we know.\n"_s);
    QCOMPARE(written.spared(kUnsafe).by, Spared::By::Condition);
    QVERIFY(written.spared(kUnsafe).answered);
}

void TestAnswerState::headingSparesItsQuestions()
{
    const Read read(kHead + u"## Sampling Methods\n\n**Not known:** Before our time.\n\n#### Characteristic(s)\n\nMany.\n"_s);
    const Spared spared = read.spared(kCriteria);
    QCOMPARE(spared.by, Spared::By::Heading);
    QCOMPARE(spared.title, u"Sampling Methods"_s);
    QCOMPARE(spared.state, Answered::NotKnown);
    QVERIFY(!spared.answered);
    QCOMPARE(read.spared(u"sampling-methods.characteristic-s"_s).by, Spared::By::Nothing);
}

void TestAnswerState::headingSparesWithoutATemplate()
{
    const Read read(u"# T\n\nSummary.\n\n## A\n\n**Not applicable:** x\n\n### B\n\n### C\n\nText.\n\n## D\n\n### E\n"_s);
    QStringList spared;
    for (const Page &page : read.form) {
        for (const Question &question : page.questions) {
            const Spared one = sparedBy(read.card, read.match, read.reading, question);
            if (one.by == Spared::By::Heading && !one.answered)
                spared.append(read.card.nodes()[read.card.indexOfKey(question.node)].title);
        }
    }
    QCOMPARE(spared, QStringList{u"B"_s});
    QCOMPARE(read.next({}, 1), u"d.e"_s);
}

void TestAnswerState::nextOpenQuestionGoesRound()
{
    const Read read(u"# T\n\nSummary.\n\n## A\n\n### B\n\nText.\n\n### C\n\n### D\n\n**To do:** soon\n\n"
                    "### E\n\n**Not known:** lost\n\n### F\n\nN/A\n"_s);
    const auto at = [&read](const QString &id) {
        Question question;
        question.node = read.card.nodes()[read.card.indexOfId(id)].key;
        return question;
    };
    QCOMPARE(read.next({}, 1), u"a.c"_s);
    QCOMPARE(read.next({}, -1), u"a.f"_s);
    QCOMPARE(read.next(at(u"a"_s), 1), u"a.c"_s);
    QCOMPARE(read.next(at(u"a.b"_s), -1), u"a.f"_s);
    QCOMPARE(read.next(at(u"a.c"_s), 1), u"a.d"_s);
    QCOMPARE(read.next(at(u"a.d"_s), 1), u"a.f"_s);
    QCOMPARE(read.next(at(u"a.f"_s), 1), u"a.c"_s);
    QCOMPARE(read.next(at(u"a.e"_s), -1), u"a.d"_s);

    const Read done(u"# T\n\nSummary.\n\n## A\n\nText.\n"_s);
    QCOMPARE(done.next({}, 1), QString());
    // A section without questions is one itself; text above questions is asked by nobody.
    const Read bare(u"# T\n\nSummary.\n\n## A\n\n<!-- of the language -->\n\n## B\n\n<!-- lead -->\n\n### C\n\nText.\n"_s);
    QCOMPARE(bare.next({}, 1), u"a"_s);
    QCOMPARE(bare.next({}, -1), u"a"_s);
}

QTEST_GUILESS_MAIN(TestAnswerState)
#include "tst_answerstate.moc"

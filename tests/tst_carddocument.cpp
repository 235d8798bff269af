#include "base/splicebetween.h"
#include "editing/carddocument.h"
#include "editing/recoverykeeper.h"
#include "schema/insertion.h"
#include "storage/cardfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr char kCard[] = "# Bird calls\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n"
                         "## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\n<!-- scope: telescope -->\n\n"
                         "- Marsh Institute\n\n## Provenance\n";

Question questionOf(const CardDocument &document, const QString &specId)
{
    const int spec = document.match().schema->indexOf(specId);
    for (const Page &page : document.form()) {
        for (const Question &question : page.questions) {
            if (question.spec == spec)
                return question;
        }
    }
    return {};
}

const QString kPublisher = u"authorship.publishers.publishing-organization-s"_s;
const QString kMethods = u"provenance.collection.method-s-used"_s;

} // namespace

class TestCardDocument : public QObject
{
    Q_OBJECT

private slots:
    void typingIsOneStep();
    void leavingTheFieldStartsANewStep();
    void backAtTheStartLeavesNoStep();
    void answeringInsertsTheHeadingAndUndoTakesItAway();
    void typingOnAfterTheInsertionIsTheSameStep();
    void whoDoesNotKnowOfTheInsertionMakesNoSecond();
    void anOpenFenceIsClosedAndTheCloserNotShown();
    void closerGoesWhenNoLongerNeeded();
    void aHeadingStaysPending();
    void undoTakesPendingTextFirst();
    void acceptedHeadingBecomesAField();
    void pendingTextOfAnUntitledCardIsKeptAndAccepted();
    void pendingTextFollowsItsQuestion();
    void pendingTextOfAHeadingThatGoesIsSeenAtTheHead();
    void clearingTheFieldTakesPendingTextBack();
    void aClosingLineThatIsTypedIsTheUsers();
    void savedOnlyForTheRevisionOnDisk();
    void titleIsRenamed();
    void readOnlyIsNotEdited();
    void oneKeystrokeIsOneSignal();
    void recoveryCopyFollowsWithinASecondOfSteadyTyping();
    void recoveryCopyHoldsPendingText();
    void languageIsWrittenOnlyWhenSet();
    void aLanguageWithARegionIsChangedWhole();
    void anUntitledCardHasALanguageToo();
    void theLanguageIsToldAnewWhileTyping_data();
    void theLanguageIsToldAnewWhileTyping();
    void aCardReadElsewhereTakesThePlaceOfTheOpenOne();
    void aCardThatBeginsWithASectionTakesTitleAndSummary();
    void randomEditsAndUndoGiveEveryByteBack();
};

void TestCardDocument::typingIsOneStep()
{
    CardDocument document;
    document.load(kCard, {}, false);
    QString text;
    for (const QChar c : u"- Reed Institute\n- Second"_s)
        document.setText(questionOf(document, kPublisher), text += c);
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(document.card().bytes().contains("- Reed Institute\n- Second\n\n## Provenance"));
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
    document.redo();
    QVERIFY(document.card().bytes().contains("- Second"));
}

void TestCardDocument::leavingTheFieldStartsANewStep()
{
    CardDocument document;
    document.load(kCard, {}, false);
    document.setText(questionOf(document, kPublisher), u"one"_s);
    document.endTyping();
    document.setText(questionOf(document, kPublisher), u"one two"_s);
    QCOMPARE(document.undoStack().count(), 2);
    document.undo();
    QCOMPARE(document.text(questionOf(document, kPublisher)), u"one"_s);
}

void TestCardDocument::backAtTheStartLeavesNoStep()
{
    CardDocument document;
    document.load(kCard, {}, false);
    document.setText(questionOf(document, kPublisher), u"- Marsh Institutex"_s);
    document.setText(questionOf(document, kPublisher), u"- Marsh Institute"_s);
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isModified());
}

void TestCardDocument::answeringInsertsTheHeadingAndUndoTakesItAway()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const Question missing = questionOf(document, kMethods);
    QCOMPARE(missing.node, kNoNode);
    QSignalSpy structure(&document, &CardDocument::structureChanged);
    document.setText(missing, u"- API"_s);
    QCOMPARE(structure.count(), 1);
    QVERIFY(document.card().bytes().endsWith(
        "## Provenance\n\n### Collection\n\n#### Method(s) Used\n<!-- scope: telescope -->\n\n- API\n"));
    QCOMPARE(document.text(questionOf(document, kMethods)), u"- API"_s);
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
    QCOMPARE(questionOf(document, kMethods).node, kNoNode);
}

void TestCardDocument::typingOnAfterTheInsertionIsTheSameStep()
{
    CardDocument document;
    document.load(kCard, {}, false);
    QString text;
    for (const QChar c : u"- API and more"_s)
        document.setText(questionOf(document, kMethods), text += c);
    QCOMPARE(document.undoStack().count(), 1);
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
}

// A panel whose page is still being made when the next key comes.
void TestCardDocument::whoDoesNotKnowOfTheInsertionMakesNoSecond()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const Question missing = questionOf(document, kMethods);
    const qsizetype nodes = document.card().nodes().size();
    QSignalSpy structure(&document, &CardDocument::structureChanged);
    QString text;
    for (const QChar c : u"- API and more"_s)
        document.setText(missing, text += c);
    QCOMPARE(structure.size(), 1);
    QCOMPARE(document.card().nodes().size(), nodes + 2); // and the one above it
    QCOMPARE(document.text(questionOf(document, kMethods)), text);
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
}

void TestCardDocument::anOpenFenceIsClosedAndTheCloserNotShown()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const qsizetype nodes = document.card().nodes().size();
    document.setText(questionOf(document, kPublisher), u"```\ncode"_s);
    QCOMPARE(document.card().nodes().size(), nodes);
    QVERIFY(document.card().bytes().contains("```\ncode\n```\n\n## Provenance"));
    QCOMPARE(document.text(questionOf(document, kPublisher)), u"```\ncode"_s);
}

void TestCardDocument::closerGoesWhenNoLongerNeeded()
{
    CardDocument document;
    document.load(kCard, {}, false);
    document.setText(questionOf(document, kPublisher), u"```\ncode"_s);
    document.setText(questionOf(document, kPublisher), u"```\ncode\n```"_s);
    QCOMPARE(document.card().bytes().count("```"), 2);
    document.setText(questionOf(document, kPublisher), u"plain"_s);
    QVERIFY(!document.card().bytes().contains("```"));
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
}

void TestCardDocument::aHeadingStaysPending()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const Question question = questionOf(document, kPublisher);
    QSignalSpy pending(&document, &CardDocument::pendingChanged);
    document.setText(question, u"text\n\n# A heading"_s);
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
    QVERIFY(document.hasPending(question));
    QVERIFY(document.isModified());
    QCOMPARE(document.text(question), u"text\n\n# A heading"_s);
    QCOMPARE(pending.count(), 1);
    document.setText(question, u"text\n\n#hashtag"_s);
    QVERIFY(!document.hasPending(question));
    QVERIFY(document.card().bytes().contains("#hashtag"));
}

void TestCardDocument::undoTakesPendingTextFirst()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const Question question = questionOf(document, kPublisher);
    document.setText(question, u"## Heading"_s);
    document.undo();
    QVERIFY(!document.hasPending(question));
    QCOMPARE(document.text(question), u"- Marsh Institute"_s);
    QVERIFY(!document.isModified());
}

void TestCardDocument::acceptedHeadingBecomesAField()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const Question question = questionOf(document, kPublisher);
    document.setText(question, u"- Marsh Institute\n\n#### Extra\n\nmore"_s);
    document.acceptPending(question);
    QVERIFY(!document.hasPending(question));
    QVERIFY(document.card().indexOfId(u"authorship.publishers.extra") >= 0);
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
}

void TestCardDocument::pendingTextOfAnUntitledCardIsKeptAndAccepted()
{
    const QByteArray bytes("## Sources\n\ntext\n");
    CardDocument document;
    document.load(bytes, {}, false);
    const Question head{document.form().first().node};
    document.setText(head, u"Calls.\n\n# Of birds"_s);
    QVERIFY(document.hasPending(head));

    CardDocument other;
    other.load(bytes, {}, false);
    other.restorePending(document.pendingJson());
    QCOMPARE(other.text(Question{other.form().first().node}), u"Calls.\n\n# Of birds"_s);

    // A summary that was written and taken away again leaves no trace in the file.
    other.load(bytes, {}, false);
    other.setText(Question{other.form().first().node}, u"Calls."_s);
    other.setText(Question{other.form().first().node}, u""_s);
    const Question sources = other.form().last().questions.first();
    other.setText(sources, u"# Heading"_s);
    CardDocument restored;
    restored.load(other.card().bytes(), {}, false);
    restored.restorePending(other.pendingJson());
    QCOMPARE(restored.text(restored.form().last().questions.first()), u"# Heading"_s);

    document.acceptPending(head);
    QCOMPARE(document.card().bytes(), QByteArray("Calls.\n\n# Of birds\n\n## Sources\n\ntext\n"));
    document.undo();
    QCOMPARE(document.card().bytes(), bytes);
}

void TestCardDocument::pendingTextFollowsItsQuestion()
{
    CardDocument document;
    document.load(kCard, {}, false);
    document.setText(questionOf(document, kMethods), u"## Heading"_s);
    const QByteArray more("\n### Collection\n\n#### Method(s) Used\n");
    document.replaceSource({document.card().bytes().size(), {}, more}, u"Edit Markdown"_s);
    QVERIFY(questionOf(document, kMethods).node != kNoNode);
    QCOMPARE(document.text(questionOf(document, kMethods)), u"## Heading"_s);

    document.replaceSource({document.card().bytes().size() - more.size(), more, {}}, u"Edit Markdown"_s);
    QCOMPARE(questionOf(document, kMethods).node, kNoNode);
    QCOMPARE(document.text(questionOf(document, kMethods)), u"## Heading"_s);

    // The summary of a card that gets its title only now.
    document.load("Calls.\n\n## Sources\n", {}, false);
    document.setText(Question{document.form().first().node}, u"# Of birds"_s);
    document.setTitle(Question{document.form().first().node}, u"Bird calls"_s);
    QCOMPARE(document.text(Question{document.form().first().node}), u"# Of birds"_s);
}

void TestCardDocument::pendingTextOfAHeadingThatGoesIsSeenAtTheHead()
{
    CardDocument document;
    document.load("# Bird calls\n\nA summary.\n\n## Odd\n\ntext\n", {}, false);
    const NodeKey odd = document.card().nodes().last().key;
    document.setText(Question{odd}, u"# Heading"_s);
    const QByteArray bytes = document.card().bytes();
    const qsizetype place = bytes.indexOf("## Odd");
    document.replaceSource({place, bytes.sliced(place), {}}, u"Edit Markdown"_s);
    QCOMPARE(document.text(Question{document.form().first().node}), u"A summary.\n\n# Heading"_s);
}

void TestCardDocument::clearingTheFieldTakesPendingTextBack()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const Question missing = questionOf(document, kMethods);
    document.setText(missing, u"# Heading"_s);
    document.setText(missing, u""_s);
    QVERIFY(!document.hasPending(missing));
    QVERIFY(!document.isModified());
}

void TestCardDocument::aClosingLineThatIsTypedIsTheUsers()
{
    CardDocument document;
    document.load(kCard, {}, false);
    document.setText(questionOf(document, kPublisher), u"```\ncode"_s);
    document.setText(questionOf(document, kPublisher), u"```\ncode\n```"_s);
    QCOMPARE(document.text(questionOf(document, kPublisher)), u"```\ncode\n```"_s);
    document.setText(questionOf(document, kPublisher), u"```\ncode"_s);
    QCOMPARE(document.text(questionOf(document, kPublisher)), u"```\ncode"_s);
}

void TestCardDocument::savedOnlyForTheRevisionOnDisk()
{
    CardDocument document;
    document.load(kCard, {}, false);
    document.setText(questionOf(document, kPublisher), u"one"_s);
    const quint64 revision = document.revision();
    document.setText(questionOf(document, kPublisher), u"two"_s);
    document.markSaved(u"/tmp/x.md"_s, revision);
    QVERIFY(document.isModified());
    document.markSaved(u"/tmp/x.md"_s, document.revision());
    QVERIFY(!document.isModified());
    // Typing on after a save is a step of its own, so that undo can come back to what is on disk.
    document.setText(questionOf(document, kPublisher), u"two more"_s);
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(!document.isModified());
    QCOMPARE(document.text(questionOf(document, kPublisher)), u"two"_s);
}

void TestCardDocument::titleIsRenamed()
{
    CardDocument document;
    document.load(kCard, {}, false);
    Question head;
    head.node = document.form().first().node;
    document.setTitle(head, u"Bird *calls* of `2026` & more"_s);
    QCOMPARE(document.card().title(), u"Bird *calls* of `2026` & more"_s);
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
}

void TestCardDocument::readOnlyIsNotEdited()
{
    CardDocument document;
    document.load(kCard, {}, true);
    document.setText(questionOf(document, kPublisher), u"x"_s);
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
    QVERIFY(!document.isModified());
}

void TestCardDocument::oneKeystrokeIsOneSignal()
{
    CardDocument document;
    document.load(kCard, {}, false);
    QSignalSpy body(&document, &CardDocument::bodyChanged);
    QSignalSpy structure(&document, &CardDocument::structureChanged);
    QSignalSpy changed(&document, &CardDocument::changed);
    document.setText(questionOf(document, kPublisher), u"- Marsh Institutes"_s);
    QCOMPARE(body.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(structure.count(), 0);
}

void TestCardDocument::recoveryCopyFollowsWithinASecondOfSteadyTyping()
{
    QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    CardDocument document;
    document.load(kCard, {}, false);
    const RecoveryStore store(folder.path());
    RecoveryKeeper keeper(document, store);
    QSignalSpy written(&keeper, &RecoveryKeeper::written);
    QString text;
    QElapsedTimer clock;
    clock.start();
    while (written.isEmpty() && clock.elapsed() < 5000) { // a key each 20 ms, never a pause
        document.setText(questionOf(document, kPublisher), text += u'x');
        QTest::qWait(20);
    }
    QVERIFY(!written.isEmpty());
    QVERIFY2(clock.elapsed() < 2000, "the copy waited for a pause in typing"); // 1 s on a quiet machine
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    document.undo();
    QTRY_VERIFY(QDir(folder.path()).isEmpty(QDir::Files)); // nothing unsaved, nothing kept
}

void TestCardDocument::recoveryCopyHoldsPendingText()
{
    QTemporaryDir folder(QDir::tempPath() + u"/card wright-XXXXXX"_s);
    CardDocument document;
    document.load(kCard, {}, false);
    const Question question = questionOf(document, kPublisher);
    document.setText(question, u"# Heading, not yet decided"_s);
    const QByteArray pending = document.pendingJson();

    CardDocument other;
    other.load(kCard, {}, false);
    other.restorePending(pending);
    QVERIFY(other.hasPending(questionOf(other, kPublisher)));
    QCOMPARE(other.text(questionOf(other, kPublisher)), u"# Heading, not yet decided"_s);
}

void TestCardDocument::languageIsWrittenOnlyWhenSet()
{
    CardDocument document;
    document.load(kCard, {}, false);
    QVERIFY(!document.match().languageSet);
    document.setLanguage(u"es"_s);
    QVERIFY(document.card().bytes().contains("1.0 -->\n<!-- language: es -->\n\nA summary."));
    QCOMPARE(document.match().language, u"es"_s);
    document.setLanguage(u"en"_s);
    QVERIFY(document.card().bytes().contains("<!-- language: en -->"));
    QVERIFY(!document.card().bytes().contains("es -->"));
}

void TestCardDocument::aLanguageWithARegionIsChangedWhole()
{
    CardDocument document;
    document.load(kCard, {}, false);
    document.setLanguage(u"pt-BR"_s);
    document.setLanguage(u"en"_s);
    QCOMPARE(document.card().language(), u"en"_s);
    QVERIFY(document.card().bytes().contains("<!-- language: en -->"));
    QCOMPARE(document.card().bytes().count("language:"), 1);
    // Where only words of guidance say "language:".
    document.load("# Bird calls\n<!-- info: in which language: any -->\n", {}, false);
    document.setLanguage(u"es"_s);
    QCOMPARE(document.card().bytes(),
             QByteArray("# Bird calls\n<!-- info: in which language: any -->\n<!-- language: es -->\n"));
}

void TestCardDocument::anUntitledCardHasALanguageToo()
{
    CardDocument document;
    document.load("Calls.\n\n## Sources\n", {}, false);
    document.setLanguage(u"es"_s);
    QCOMPARE(document.match().language, u"es"_s);
    document.setLanguage(u"en"_s);
    QCOMPARE(document.card().bytes(), QByteArray("<!-- language: en -->\n\nCalls.\n\n## Sources\n"));
    document.undo();
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray("Calls.\n\n## Sources\n"));
}

void TestCardDocument::theLanguageIsToldAnewWhileTyping_data()
{
    QByteArray many;
    for (int i = 0; i < 1200; ++i)
        many += "#### 数 " + QByteArray::number(i) + "\n\n";
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("language"); // at the end
    QTest::newRow("no template") << QByteArray("# Chants\n\nChants.\n\n## Rivage\n") << u"fr"_s;
    QTest::newRow("the template's headings") << QByteArray(kCard) << u"en"_s;
    QTest::newRow("a heading that the template knows in another language")
        << QByteArray(kCard).replace("## Provenance", "## Procedencia") << u"en"_s;
    QTest::newRow("more headings than are read") << QByteArray("# Chants\n\nChants.\n\n## Rivage\n\n" + many) << u"fr"_s;
    QTest::newRow("said in the card") << QByteArray("# Chants\n<!-- language: de -->\n\nChants.\n\n## Rivage\n") << u"de"_s;
}

void TestCardDocument::theLanguageIsToldAnewWhileTyping()
{
    QFETCH(QByteArray, card);
    QFETCH(QString, language);
    CardDocument document;
    document.load(card, {}, false);
    const QString before = document.match().language;
    Question head;
    head.node = document.card().nodes()[document.card().summaryIndex()].key;
    QSignalSpy structure(&document, &CardDocument::structureChanged);
    QString text;
    for (const QChar c : u"Les enregistrements sont faits de nuit avec un microphone posé sur le fond, et nous les avons "
                         "écoutés dans le laboratoire pour que les cris des oiseaux soient bien dans les listes. "
                         "C'est une méthode qui est plus longue, mais elle ne laisse pas de doute sur ce que vous avez."_s) {
        text += c;
        document.setText(head, text);
        QCOMPARE(document.match().language, matchCard(document.card()).language); // as if it were opened now
    }
    QCOMPARE(document.match().language, language);
    QCOMPARE(structure.isEmpty(), before == language);
    document.undo();
    QCOMPARE(document.match().language, before);
}

// As after another program wrote a large file.
void TestCardDocument::aCardReadElsewhereTakesThePlaceOfTheOpenOne()
{
    CardDocument document;
    document.load(kCard, {}, false);
    const Question publisher = questionOf(document, kPublisher);
    const QByteArray other = QByteArray(kCard).replace("- Marsh Institute", "- Shore Institute") + "\n### Other\n\nText.\n";
    const auto read = [&](const QByteArray &bytes) {
        return readCard(document.card().edited(spliceBetween(document.card().bytes(), bytes)), document.matcher());
    };
    QSignalSpy structure(&document, &CardDocument::structureChanged);
    document.replaceAll(read(other), u"Theirs"_s);
    QCOMPARE(document.card().bytes(), other);
    QCOMPARE(structure.size(), 1);
    QVERIFY(document.isModified());
    QCOMPARE(document.text(questionOf(document, kPublisher)), u"- Shore Institute"_s);
    QCOMPARE(questionOf(document, kPublisher).node, publisher.node);
    const NodeKey added = document.card().nodes().last().key;
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
    QCOMPARE(document.text(publisher), u"- Marsh Institute"_s);
    QVERIFY(!document.isModified());
    document.redo();
    QCOMPARE(document.card().nodes().last().key, added);
    document.undo();
    // A key is never given twice.
    document.setText(questionOf(document, kMethods), u"API"_s);
    QCOMPARE(document.card().indexOfKey(added), -1);
    document.undo();
    // Bodies alone: the form stays.
    structure.clear();
    QSignalSpy bodies(&document, &CardDocument::bodyChanged);
    document.replaceAll(read(QByteArray(kCard).replace("A summary.", "Another.")), u"Theirs"_s);
    QVERIFY(structure.isEmpty());
    QCOMPARE(bodies.size(), 1);
    document.undo();
    QCOMPARE(bodies.size(), 2);
    QCOMPARE(document.card().bytes(), QByteArray(kCard));
    // The same again is no step.
    document.replaceAll(read(kCard), u"Theirs"_s);
    QVERIFY(!document.undoStack().canUndo());
}

void TestCardDocument::aCardThatBeginsWithASectionTakesTitleAndSummary()
{
    CardDocument document;
    document.load("## Sources\n\ntext\n", {}, false);
    Question head;
    head.node = document.form().first().node;
    QCOMPARE(head.node, kNoNode);
    document.setText(head, u"What it is."_s);
    QCOMPARE(document.card().bytes(), QByteArray("What it is.\n\n## Sources\n\ntext\n"));
    document.setTitle(head, u"Bird calls"_s);
    QCOMPARE(document.card().title(), u"Bird calls"_s);
    document.undo();
    document.undo();
    QCOMPARE(document.card().bytes(), QByteArray("## Sources\n\ntext\n"));
}

void TestCardDocument::randomEditsAndUndoGiveEveryByteBack()
{
    const QStringList texts = {u""_s, u"word"_s, u"- a\n- b"_s, u"```"_s, u"<!-- x"_s, u"a | b\n--- | ---\n1 | 2"_s,
                               u"para\n\npara"_s, u"~~~\nx"_s, u"title\n==="_s, u"<pre>"_s};
    const QByteArray sample = sampleCard();
    CardDocument document;
    document.load(sample, {}, false);
    quint32 seed = 7;
    const auto random = [&seed](qsizetype bound) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(bound));
    };
    for (int i = 0; i < 300; ++i) {
        const Page page = document.form()[random(document.form().size())];
        if (page.questions.isEmpty())
            continue;
        document.setText(page.questions[random(page.questions.size())], texts[random(texts.size())]);
        if (random(3) == 0)
            document.endTyping();
        if (random(7) == 0)
            document.undo();
    }
    while (document.hasAnyPending() || document.undoStack().canUndo())
        document.undo();
    QCOMPARE(document.card().bytes(), sample);
}

QTEST_GUILESS_MAIN(TestCardDocument)
#include "tst_carddocument.moc"

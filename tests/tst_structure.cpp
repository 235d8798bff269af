#include "card/structure.h"
#include "support/corpus.h"
#include "support/lawfaults.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "# T\n\nSummary.\n\n## A\n\n### A1\n\n#### f\n\nOne.\n\n#### g\n\nTwo.\n\n## B\n\n#### h\n\nThree.\n";

QStringList titles(const Card &card)
{
    QStringList list;
    for (const Node &node : card.nodes()) {
        if (node.level > 0)
            list.append(QString(node.level, u'#') + u' ' + node.title);
    }
    return list;
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT

private slots:
    void headingsAreAddedInTheirPlace_data();
    void headingsAreAddedInTheirPlace();
    void aQuestionLeavesNoLevelOut();
    void headingsAreMoved_data();
    void headingsAreMoved();
    void theLastOfAFileMovesWithoutItsLineEnding();
    void whatWouldSwallowAHeadingIsRefused();
    void removedHeadingsTakeWhatIsBelow();
    void titleAndPreambleStay();
    void everyEditOfEveryCardIsUndone();
};

void TestStructure::headingsAreAddedInTheirPlace_data()
{
    QTest::addColumn<int>("near");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char *name, int near, NewHeading kind, const char *after) {
        QTest::newRow(name) << near << int(kind) << QString::fromLatin1(after).split(u"; "_s);
    };
    row("section after the one it stands in", 3, NewHeading::Section,
        "# T; ## A; ### A1; #### f; #### g; ## New; ## B; #### h");
    row("section at the end", -1, NewHeading::Section, "# T; ## A; ### A1; #### f; #### g; ## B; #### h; ## New");
    row("subsection", 3, NewHeading::Subsection, "# T; ## A; ### A1; #### f; #### g; ### New; ## B; #### h");
    row("field after a field", 3, NewHeading::Field, "# T; ## A; ### A1; #### f; #### New; #### g; ## B; #### h");
    row("field in a subsection", 2, NewHeading::Field, "# T; ## A; ### A1; #### f; #### g; #### New; ## B; #### h");
    row("field in a section before its subsections", 1, NewHeading::Field,
        "# T; ## A; #### New; ### A1; #### f; #### g; ## B; #### h");
    row("field at the end of the file", 6, NewHeading::Field,
        "# T; ## A; ### A1; #### f; #### g; ## B; #### h; #### New");
}

void TestStructure::headingsAreAddedInTheirPlace()
{
    QFETCH(int, near);
    QFETCH(int, kind);
    QFETCH(QStringList, after);
    for (QByteArray bytes : {kCard, kCard.chopped(1), QByteArray(kCard).replace("\n", "\r\n")}) {
        const Card card(bytes);
        const StructureEdit edit = addHeading(card, near, static_cast<NewHeading>(kind), u"New"_s);
        QVERIFY(!edit.movesHeadings);
        QVERIFY(edit.after.bytes().sliced(edit.heading).startsWith('#'));
        QCOMPARE(titles(edit.after), after);
        QCOMPARE(titles(Card(edit.after.bytes())), after);
        QVERIFY(edit.splice.removed.isEmpty());
        QVERIFY(!edit.after.bytes().contains("\n\n\n"));
    }
    const ContainedEdit odd = addHeading(Card(kCard), near, static_cast<NewHeading>(kind), u"* [x] # <b>"_s);
    QVERIFY(!odd.movesHeadings);
    QVERIFY(titles(odd.after).join(u';').contains(u"* [x] # <b>"_s));
}

void TestStructure::aQuestionLeavesNoLevelOut()
{
    const Card flat("# T\n\n## A\n\nText.\n\n## B\n");
    QCOMPARE(titles(addHeading(flat, 1, NewHeading::Field, u"New"_s).after), QStringList({u"# T"_s, u"## A"_s, u"### New"_s, u"## B"_s}));
    // Where the card's questions stand at the fourth level they go on there.
    const Card deep("# T\n\n## A\n\n## B\n\n#### h\n");
    QCOMPARE(titles(addHeading(deep, 1, NewHeading::Field, u"New"_s).after), QStringList({u"# T"_s, u"## A"_s, u"#### New"_s, u"## B"_s, u"#### h"_s}));
}

void TestStructure::headingsAreMoved_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("after");
    const auto row = [](const char *name, int index, int by, const char *after) {
        QTest::newRow(name) << index << by << QString::fromLatin1(after).split(u"; "_s);
    };
    row("field down", 3, 1, "# T; ## A; ### A1; #### g; #### f; ## B; #### h");
    row("field up", 4, -1, "# T; ## A; ### A1; #### g; #### f; ## B; #### h");
    row("section down, with all below", 1, 1, "# T; ## B; #### h; ## A; ### A1; #### f; #### g");
    row("section up", 5, -1, "# T; ## B; #### h; ## A; ### A1; #### f; #### g");
    row("first field up stays", 3, -1, "# T; ## A; ### A1; #### f; #### g; ## B; #### h");
    row("only field down stays", 6, 1, "# T; ## A; ### A1; #### f; #### g; ## B; #### h");
}

void TestStructure::headingsAreMoved()
{
    QFETCH(int, index);
    QFETCH(int, by);
    QFETCH(QStringList, after);
    const Card card(kCard);
    const ContainedEdit edit = moveHeading(card, index, by);
    QVERIFY(!edit.movesHeadings);
    QCOMPARE(titles(edit.after), after);
    QCOMPARE(canMoveHeading(card, index, by), titles(card) != after);
    for (const char *body : {"Summary.", "One.", "Two.", "Three."})
        QCOMPARE(edit.after.bytes().count(body), 1);
}

void TestStructure::theLastOfAFileMovesWithoutItsLineEnding()
{
    const Card card("# T\n\n## A\n\nOne.\n\n## B\n\nTwo.");
    QCOMPARE(moveHeading(card, 2, -1).after.bytes(), QByteArray("# T\n\n## B\n\nTwo.\n\n## A\n\nOne."));
    QCOMPARE(moveHeading(card, 1, 1).after.bytes(), QByteArray("# T\n\n## B\n\nTwo.\n\n## A\n\nOne."));
    const Card tight("## A\nOne.\n## B");
    QCOMPARE(titles(moveHeading(tight, 0, 1).after), (QStringList{u"## B"_s, u"## A"_s}));
}

// The fence of C is open to the end of the file. Above B it would hide that, and show what B hides.
void TestStructure::whatWouldSwallowAHeadingIsRefused()
{
    const Card card("# T\n\n## B\n\n~~~\n```\n## not one\n~~~\n\n## C\n\n```\n## nor this\n");
    QCOMPARE(titles(card), (QStringList{u"# T"_s, u"## B"_s, u"## C"_s}));
    QVERIFY(moveHeading(card, 2, -1).movesHeadings);
    QVERIFY(moveHeading(card, 1, 1).movesHeadings);
    // The fence of the copy would end it.
    QVERIFY(copyHeading(card, 2, u"D"_s, true).movesHeadings);
}

void TestStructure::removedHeadingsTakeWhatIsBelow()
{
    const Card card(kCard);
    QCOMPARE(removeHeading(card, 2).after.bytes(), QByteArray("# T\n\nSummary.\n\n## A\n\n## B\n\n#### h\n\nThree.\n"));
    QCOMPARE(removeHeading(card, 3).after.bytes().count("One."), 0);
    QCOMPARE(removeHeading(card, 6).after.bytes(), kCard.chopped(int(qstrlen("#### h\n\nThree.\n"))));
}

void TestStructure::titleAndPreambleStay()
{
    QVERIFY(removeHeading(Card(kCard), 0).movesHeadings);
    QVERIFY(!canMoveHeading(Card(kCard), 0, 1));
    const Card untitled("Words.\n\n## A\n");
    QVERIFY(removeHeading(untitled, 0).movesHeadings);
    QVERIFY(removeHeading(untitled, 7).movesHeadings);
}

void TestStructure::everyEditOfEveryCardIsUndone()
{
    int edits = 0;
    for (const TestFile &file : trapFiles() + corpusFiles()) {
        const Card card(file.bytes);
        for (const int index : nodesToTry(card, 40)) {
            QList<StructureEdit> tried{removeHeading(card, index), moveHeading(card, index, -1),
                                       moveHeading(card, index, 1)};
            for (const NewHeading kind : {NewHeading::Section, NewHeading::Subsection, NewHeading::Field})
                tried.append(addHeading(card, index, kind, u"New one"_s));
            for (const StructureEdit &edit : std::as_const(tried)) {
                ++edits;
                QByteArray bytes = card.bytes();
                edit.splice.apply(bytes);
                if (!edit.movesHeadings)
                    QVERIFY2(bytes == edit.after.bytes(), qPrintable(file.name));
                edit.splice.inverse().apply(bytes);
                QVERIFY2(bytes == card.bytes(), qPrintable(file.name));
                QVERIFY2(edit.movesHeadings || rereadFault(edit.after).isEmpty(),
                         qPrintable(file.name + u": "_s + rereadFault(edit.after)));
            }
        }
    }
    qInfo("%d edits", edits);
}

QTEST_GUILESS_MAIN(TestStructure)

#include "tst_structure.moc"

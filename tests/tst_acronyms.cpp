#include "schema/acronyms.h"
#include "schema/terms.h"
#include "support/corpus.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead = "# Bird calls (BCX)\n<!-- template: data-card-extended 1.0 -->\n\nA summary.\n\n";
const QByteArray kField = "## Dataset Overview\n\n#### Content Description\n";
const QByteArray kTerms = "## Terms of Art\n\n### Concepts and Definitions referenced in this Data Card\n\n";

QStringList textsOf(const QList<Acronym> &acronyms)
{
    QStringList texts;
    for (const Acronym &each : acronyms)
        texts.append(each.text);
    return texts;
}

QStringList unexplained(const QByteArray &bytes)
{
    const Card card(bytes);
    const Match match = matchCard(card);
    return textsOf(unexplainedAcronyms(card, match, CardReading(card, match)));
}

StructureEdit withTerm(const QByteArray &bytes, const QString &term)
{
    const Card card(bytes);
    const Match match = matchCard(card);
    return addTerm(card, match, CardReading(card, match), term);
}

} // namespace

class TestAcronyms : public QObject
{
    Q_OBJECT

private slots:
    void usesAreFound_data();
    void usesAreFound();
    void explanationsAreSeen_data();
    void explanationsAreSeen();
    void placesCount_data();
    void placesCount();
    void usesAreCounted();
    void termsAreAdded_data();
    void termsAreAdded();
    void anAddedTermIsOne();
    void theCorpusStaysQuick();
};

void TestAcronyms::usesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("in a sentence") << u"The IRB approved it."_s << QStringList{u"IRB"_s};
    QTest::newRow("plural and genitive")
        << u"Two IRBs and the PII’s owner"_s << QStringList{u"IRB"_s, u"PII"_s};
    QTest::newRow("bold, in a list") << u"- **NER** labels\n- as in NER"_s << QStringList{u"NER"_s};
    QTest::newRow("accented") << u"La ÉTÉX lo dice"_s << QStringList{u"ÉTÉX"_s};
    QTest::newRow("with a slash") << u"ASR/TTS systems"_s << QStringList{u"ASR"_s, u"TTS"_s};
    QTest::newRow("with a number") << u"trained on GPT-3"_s << QStringList{u"GPT"_s};
    QTest::newRow("none") << u"A whale sings in May."_s << QStringList();
    QTest::newRow("known to everybody")
        << u"URL, PDF, IDs, ML, 5 GB, CC BY-SA, the USA and UTC"_s << QStringList();
    QTest::newRow("numerals") << u"Chapter II, VII and XXIV"_s << QStringList();
    QTest::newRow("one letter, N/A") << u"Plan B is N/A"_s << QStringList();
    QTest::newRow("mixed case") << u"PhD, GitHub, RoBERTa, mAP"_s << QStringList();
    QTest::newRow("too long") << u"See NEURIPSX"_s << QStringList();
    QTest::newRow("shouted") << u"PLEASE READ CAREFULLY, IT IS DUE"_s << QStringList();
    QTest::newRow("also a word here") << u"It is HOT. So hot."_s << QStringList();
    QTest::newRow("code") << u"`SELECT IRB` and\n\n```\nIRB\n```\n"_s << QStringList();
    QTest::newRow("addresses") << u"https://x.org/IRB [here](IRB.html) IRB@x.org <b IRB>"_s << QStringList();
    QTest::newRow("files and identifiers") << u"data/IRB.csv, IRB_ID, IRB.txt"_s << QStringList();
    QTest::newRow("language codes") << u"pt-BR and zh-TW"_s << QStringList();
    QTest::newRow("comment") << u"Seen <!-- IRB --> again"_s << QStringList();
    QTest::newRow("table") << u"| State | Count |\n|---|---|\n| CAX | 3 |"_s << QStringList();
    QTest::newRow("the card's own name") << u"BCX holds calls."_s << QStringList();
}

void TestAcronyms::usesAreFound()
{
    QFETCH(const QString, text);
    QTEST(unexplained(kHead + kField + text.toUtf8() + "\n"), "found");
}

void TestAcronyms::explanationsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("explained");

    QTest::newRow("in brackets") << u"the Institutional Review Board (IRB) of ours"_s << true;
    QTest::newRow("in brackets, plural") << u"institutional review boards (IRBs)"_s << true;
    QTest::newRow("the words in brackets") << u"the IRB (Institutional Review Board)"_s << true;
    QTest::newRow("freely put") << u"the IRB (institute for research) said"_s << true;
    QTest::newRow("after a dash") << u"IRB – Institutional Review Board"_s << true;
    QTest::newRow("with a colon") << u"**IRB:** the Institutional Review Board"_s << true;
    QTest::newRow("said") << u"IRB stands for what it says"_s << true;
    QTest::newRow("with small words") << u"Internal Rules of the Board, or IRB"_s << true;
    QTest::newRow("hyphens") << u"in-room boards are IRB"_s << true;
    QTest::newRow("Spanish") << u"Junta de revisión institucional (IRB), la institución revisa bien"_s
                             << true;
    QTest::newRow("only used") << u"the IRB said yes (in May)"_s << false;
    QTest::newRow("in brackets after nothing of the kind") << u"was approved (IRB)"_s << false;
    QTest::newRow("a date behind it") << u"by the IRB (2024)"_s << false;
    QTest::newRow("in code") << u"`institutional review board (IRB)` IRB"_s << false;
}

void TestAcronyms::explanationsAreSeen()
{
    QFETCH(const QString, text);
    QFETCH(const bool, explained);
    QCOMPARE(explainsAcronym(text, u"IRB"_s), explained);
    const QByteArray card =
        kHead + kField + "As the IRB said.\n\n#### Descriptive Statistics\n" + text.toUtf8() + "\n";
    QCOMPARE(unexplained(card), explained ? QStringList() : QStringList{u"IRB"_s});
}

void TestAcronyms::placesCount_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("a term") << kTerms + "#### IRB\n**Definition:** those who review\n" << QStringList();
    QTest::newRow("a term with its words") << kTerms + "#### Institutional Review Board (IRB)\n"
                                           << QStringList();
    QTest::newRow("another term") << kTerms + "#### PII\n**Definition:** see IRB\n" << QStringList{u"IRB"_s};
    QTest::newRow("a label among the terms") << kTerms + "#### Term of Art\n- **IRB:** those who review\n"
                                             << QStringList();
    QTest::newRow("people") << QByteArray(
        "## Authorship\n\n### Dataset Owners\n\n#### Author(s)\n- Jane Doe, NOAX\n")
                            << QStringList{u"IRB"_s};
    QTest::newRow("organisations") << QByteArray(
        "## Authorship\n\n### Publishers\n\n#### Publishing Organization(s)\nThe NOAX\n")
                                   << QStringList{u"IRB"_s};
}

void TestAcronyms::placesCount()
{
    QFETCH(const QByteArray, rest);
    QTEST(unexplained(kHead + kField + "The IRB said so.\n\n" + rest), "found");
}

void TestAcronyms::usesAreCounted()
{
    const Card card(kHead + kField + "PII once. IRB and IRBs, the IRB's.\n");
    const Match match = matchCard(card);
    const QList<Acronym> expected{{u"IRB"_s, 3}, {u"PII"_s, 1}};
    QCOMPARE(unexplainedAcronyms(card, match, CardReading(card, match)), expected);
    const Card foreign("# T\n\nThe IRB.\n\n## Glossary\n\n### PII\n\nThe PII.\n");
    const Match none = matchCard(foreign);
    QVERIFY(!none.schema);
    QCOMPARE(textsOf(unexplainedAcronyms(foreign, none, CardReading(foreign, none))), QStringList{u"IRB"_s});
}

void TestAcronyms::termsAreAdded_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("a slot is free") << kHead + kTerms
                                           + "#### Term of Art\nDefinition: Write here\n\n#### Term of Art\n"
                                    << kHead + kTerms
                                           + "#### IRB\nDefinition: Write here\n\n#### Term of Art\n";
    QTest::newRow("the second is") << kHead + kTerms
                                          + "#### Term of Art\nDefinition: A whale\n\n#### Term of Art\n"
                                   << kHead + kTerms + "#### Term of Art\nDefinition: A whale\n\n#### IRB\n";
    QTest::newRow("after the last") << kHead + kTerms + "#### PII\nDefinition: A datum\n"
                                    << kHead + kTerms + "#### PII\nDefinition: A datum\n\n#### IRB\n";
    QTest::newRow("the first term") << kHead + kTerms << kHead + kTerms + "#### IRB\n";
    QTest::newRow("no section yet") << kHead + kField + "A bird.\n"
                                    << kHead + kField + "A bird.\n\n" + kTerms + "#### IRB\n";
    QTest::newRow("with CRLF")
        << QByteArray("# T\r\n<!-- template: data-card-extended 1.0 -->\r\n")
        << QByteArray("# T\r\n<!-- template: data-card-extended 1.0 -->\r\n\r\n## Terms of Art\r\n\r\n"
                      "### Concepts and Definitions referenced in this Data Card\r\n\r\n#### IRB\r\n");
    QTest::newRow("no template") << QByteArray("# T\n\nText.\n") << QByteArray("# T\n\nText.\n");
}

void TestAcronyms::termsAreAdded()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const StructureEdit edit = withTerm(before, u"IRB"_s);
    QVERIFY(!edit.movesHeadings);
    QCOMPARE(edit.after.bytes(), after);
    QCOMPARE(Card(before).edited(edit.splice).bytes(), after);
}

void TestAcronyms::anAddedTermIsOne()
{
    QByteArray bytes = kHead + kField + "The IRB and PII of BCX.\n\n## Known Applications & Benchmarks\n";
    for (const QString &term : {u"IRB"_s, u"PII"_s}) {
        QVERIFY(unexplained(bytes).contains(term));
        const StructureEdit edit = withTerm(bytes, term);
        QVERIFY(edit.heading >= 0);
        const Card card = edit.after;
        const Match match = matchCard(card);
        const int node = match.nodesOfSpec[termSpec(match)].last();
        QCOMPARE(card.nodes()[node].title, term);
        QCOMPARE(card.nodes()[node].heading.begin, edit.heading);
        bytes = card.bytes();
        QVERIFY(!unexplained(bytes).contains(term));
    }
}

void TestAcronyms::theCorpusStaysQuick()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    qsizetype found = 0;
    qsizetype cards = 0;
    for (const TestFile &file : corpusFiles()) {
        const Card card(file.bytes);
        const Match match = matchCard(card);
        if (!match.schema)
            continue;
        const QList<Acronym> acronyms = unexplainedAcronyms(card, match, CardReading(card, match));
        QVERIFY2(acronyms.size() <= 12, qPrintable(file.name + u": "_s + textsOf(acronyms).join(u' ')));
        found += acronyms.size();
        ++cards;
    }
    qInfo("%lld acronyms in %lld cards", static_cast<long long>(found), static_cast<long long>(cards));
    QVERIFY(found > 10);
}

QTEST_GUILESS_MAIN(TestAcronyms)
#include "tst_acronyms.moc"

#include "card/containment.h"
#include "schema/comparison.h"
#include "schema/conflictmarkers.h"
#include "schema/fieldmerge.h"
#include "schema/nodepairs.h"
#include "schema/templatedesign.h"
#include "schema/templateshelf.h"
#include "support/corpus.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard =
    "# Tide Gauges\n<!-- template: data-card-extended 1.0 -->\n\nSix harbours.\n\n## Provenance\n\n"
    "### Collection\n\n#### Method(s) Used\n<!-- scope: telescope -->\n- API\n\n#### Data Processing\n\n"
    "Sorted by hand in the harbour office.\n\n## Our Own\n\n#### Instruments\n\nTwo floats and a radar on "
    "the pier.\n\n"
    "#### Crew\n\nOne.\n";

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    if (!text.contains(from))
        qFatal("the test looks for what is not there");
    return text.replace(from, to);
}

// "text Method(s) Used", "added X": each field that differs, in a line.
QStringList told(const Card &before, const Card &after, const CardComparison &comparison)
{
    QStringList lines;
    for (const FieldComparison &field : comparison.fields) {
        QStringList words;
        const auto add = [&](Difference difference, const QString &name) {
            if (field.what.testFlag(difference))
                words.append(name);
        };
        add(Difference::Added, u"added"_s);
        add(Difference::Removed, u"removed"_s);
        add(Difference::Text, u"text"_s);
        add(Difference::Renamed, u"renamed"_s);
        add(Difference::Moved, u"moved"_s);
        add(Difference::Directives, u"directives"_s);
        lines.append(words.join(u'+') + u' '
                     + (field.after >= 0 ? after.nodes()[field.after] : before.nodes()[field.before]).title);
    }
    return lines;
}

QString applied(const QString &before, const QString &after, const QList<WordChange> &changes)
{
    QString text;
    qsizetype at = 0;
    for (const WordChange &change : changes) {
        text += before.mid(at, change.before - at);
        if (text.size() != change.after)
            return u"(a change begins in another place of the second text)"_s;
        text += after.mid(change.after, change.inserted);
        at = change.before + change.removed;
    }
    return text + before.mid(at);
}

bool isMirror(const CardComparison &one, const CardComparison &other)
{
    if (one.fields.size() != other.fields.size() || one.file.same != other.file.same
        || one.file.frontMatter != other.file.frontMatter || one.file.lineEndings != other.file.lineEndings
        || one.file.byteOrderMark != other.file.byteOrderMark
        || one.file.finalNewline != other.file.finalNewline || one.file.layout != other.file.layout)
        return false;
    return std::all_of(one.fields.begin(), one.fields.end(), [&other](const FieldComparison &field) {
        Differences what = field.what;
        what.setFlag(Difference::Added, field.what.testFlag(Difference::Removed));
        what.setFlag(Difference::Removed, field.what.testFlag(Difference::Added));
        return std::any_of(other.fields.begin(), other.fields.end(), [&](const FieldComparison &mirror) {
            return mirror.before == field.after && mirror.after == field.before && mirror.what == what;
        });
    });
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void fields_data();
    void fields();
    void shuffledCardsAreSymmetric();
    void files_data();
    void files();
    void words_data();
    void words();
    void randomWordsGiveTheSecondText();
    void hugeTextsAreBounded();
    void conflicts_data();
    void conflicts();
    void conflictSides();
    void aUsersTemplatePairsItsQuestions();
    void corpusVersions();
};

void TestComparison::fields_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &after, const QStringList &expected) {
        QTest::newRow(name) << after << expected;
    };
    row("an answer", replaced(kCard, "- API", "- API\n- Interviews"), {u"text Method(s) Used"_s});
    row("the summary", replaced(kCard, "Six", "Seven"), {u"text Tide Gauges"_s});
    row("the title", replaced(kCard, "# Tide Gauges", "# Tides"), {u"renamed Tides"_s});
    row("the template's directive", replaced(kCard, "extended 1.0", "extended 1.1"),
        {u"directives Tide Gauges"_s});
    row("a scope", replaced(kCard, "telescope", "microscope"), {u"directives Method(s) Used"_s});
    row("a field gone", replaced(kCard, "#### Crew\n\nOne.\n", ""), {u"removed Crew"_s});
    row("a field more", kCard + "\n#### Boats\n\nNone.\n", {u"added Boats"_s});
    row("a field renamed", replaced(kCard, "#### Instruments", "#### Devices"), {u"renamed Devices"_s});
    row("a section renamed", replaced(kCard, "## Our Own", "## Details"), {u"renamed Details"_s});
    row("another spelling of a question", replaced(kCard, "#### Method(s) Used", "#### Methods Used"),
        {u"renamed Methods Used"_s});
    row("a field below another section",
        replaced(replaced(kCard, "\n#### Crew\n\nOne.\n", ""), "## Our Own\n",
                 "### Staff\n\n#### Crew\n\nOne.\n\n## Our Own\n"),
        {u"added Staff"_s, u"moved Crew"_s});
    row("a level", replaced(kCard, "#### Instruments", "### Instruments"),
        {u"moved Instruments"_s, u"moved Crew"_s});
    row("two fields in the other order",
        replaced(replaced(kCard, "\n#### Crew\n\nOne.\n", ""), "#### Instruments\n",
                 "#### Crew\n\nOne.\n\n#### Instruments\n"),
        {u"moved"_s});
    row("line endings only", replaced(kCard, "\n", "\r\n"), {});
    row("blank lines only", replaced(kCard, "- API\n\n", "- API\n\n\n\n"), {});
    row("nothing left", "", {u"removed"_s});
}

void TestComparison::fields()
{
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);
    const Card first(kCard);
    const Card second(after);
    const CardComparison comparison = compareCards(first, second);
    const QStringList found = told(first, second, comparison);
    QVERIFY(isMirror(comparison, compareCards(second, first)));
    if (expected == QStringList{u"moved"_s}) {
        QCOMPARE(found.size(), 1); // either of the two, and one only
        QVERIFY2(found.first().startsWith(u"moved "), qPrintable(found.first()));
    } else if (expected == QStringList{u"removed"_s}) {
        QCOMPARE(found.filter(u"removed"_s).size(), 7);
    } else {
        QCOMPARE(found, expected);
    }
    QVERIFY(!comparison.isSame());
    QVERIFY(compareCards(second, second).isSame());
}

// Fields in any order, several times or not at all, below any section.
void TestComparison::shuffledCardsAreSymmetric()
{
    QRandomGenerator random(418);
    QByteArrayList parts;
    for (qsizetype at = 0; at < kCard.size();) {
        qsizetype end = kCard.indexOf("\n#", at + 1);
        end = end < 0 ? kCard.size() : end + 1;
        parts.append(kCard.mid(at, end - at));
        at = end;
    }
    QCOMPARE(parts.size(), 8);
    parts += {"#### Crew\n\nTwo people of the harbour office.\n\n", "### Staff\n\n",
              "#### Data Processing\n\nNone.\n\n"};
    const auto card = [&] {
        QByteArray bytes;
        for (int left = random.bounded(16); left > 0; --left)
            bytes += parts[random.bounded(int(parts.size()))];
        return Card(bytes);
    };
    for (int round = 0; round < 3000; ++round) {
        const Card first = card();
        const Card second = card();
        const CardComparison comparison = compareCards(first, second);
        QVERIFY2(isMirror(comparison, compareCards(second, first)),
                 QByteArray(first.bytes() + "=====\n" + second.bytes()).constData());
        QSet<int> seen; // of each card no node is told twice
        for (const FieldComparison &field : comparison.fields) {
            QVERIFY(field.before < 0 || !seen.contains(field.before));
            QVERIFY(field.after < 0 || !seen.contains(-1 - field.after));
            seen << (field.before < 0 ? 1'000'000 + field.after : field.before)
                 << (field.after < 0 ? -1'000'000 - field.before : -1 - field.after);
        }
    }
}

void TestComparison::files_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray hf = "---\nlicense: mit\n---\n" + kCard;
    QTest::newRow("the same") << kCard << kCard << QByteArray("same");
    QTest::newRow("CRLF") << kCard << replaced(kCard, "\n", "\r\n") << QByteArray("form endings");
    QTest::newRow("BOM") << kCard << "\xEF\xBB\xBF" + kCard << QByteArray("form mark");
    QTest::newRow("BOM before a text")
        << QByteArray("Hello.\n") << QByteArray("\xEF\xBB\xBFHello.\n") << QByteArray("form mark");
    QTest::newRow("last line break") << kCard << kCard.chopped(1) << QByteArray("form newline");
    QTest::newRow("blank lines") << kCard << replaced(kCard, "- API\n\n", "- API\n\n\n")
                                 << QByteArray("form layout");
    QTest::newRow("heading style") << kCard << replaced(kCard, "## Our Own", "## Our Own ##")
                                   << QByteArray("form layout");
    QTest::newRow("all three") << kCard << "\xEF\xBB\xBF" + replaced(kCard.chopped(1), "\n", "\r\n")
                               << QByteArray("form endings mark newline");
    QTest::newRow("front matter") << hf << replaced(hf, "mit", "gpl") << QByteArray("front");
    QTest::newRow("front matter more") << kCard << hf << QByteArray("front");
    QTest::newRow("an answer and CRLF")
        << kCard << replaced(replaced(kCard, "\n", "\r\n"), "API", "Web") << QByteArray("endings");
}

void TestComparison::files()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expected);
    const CardComparison comparison = compareCards(Card(before), Card(after));
    QByteArrayList words;
    const auto add = [&words](bool is, const char *word) {
        if (is)
            words.append(word);
    };
    add(comparison.isSame(), "same");
    add(comparison.onlyForm(), "form");
    add(comparison.file.frontMatter, "front");
    add(comparison.file.lineEndings, "endings");
    add(comparison.file.byteOrderMark, "mark");
    add(comparison.file.finalNewline, "newline");
    add(comparison.file.layout, "layout");
    QCOMPARE(words.join(' '), expected);
    QVERIFY(isMirror(comparison, compareCards(Card(after), Card(before))));
}

void TestComparison::words_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<WordChange>>("expected");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QList<WordChange> &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("the same", u"a b"_s, u"a b"_s, {});
    row("from nothing", {}, u"a b"_s, {{0, 0, 0, 3}});
    row("a whole word, not its letters", u"one harbour here"_s, u"one harvest here"_s, {{4, 7, 4, 7}});
    row("a longer word", u"six"_s, u"sixty"_s, {{0, 3, 0, 5}});
    row("a number", u"12, 13"_s, u"12, 14"_s, {{4, 2, 4, 2}});
    row("two places", u"a b c d e"_s, u"x b c d y"_s, {{0, 1, 0, 1}, {8, 1, 8, 1}});
    row("a line more", u"a\nc"_s, u"a\nb\nc"_s, {{2, 0, 2, 2}});
    row("beyond the BMP", u"a 🐬 b"_s, u"a 🐳 b"_s, {{2, 2, 2, 2}});
}

void TestComparison::words()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<WordChange>, expected);
    const QList<WordChange> changes = wordDifferences(before, after);
    QCOMPARE(applied(before, after, changes), after);
    QCOMPARE(changes, expected);
}

void TestComparison::randomWordsGiveTheSecondText()
{
    QRandomGenerator random(20260);
    const QStringList vocabulary{u"a"_s, u"bc"_s, u" "_s, u"  "_s, u"\n"_s, u"."_s, u"é"_s, u"🐬"_s, u"-"_s};
    const auto text = [&] {
        QString made;
        for (int words = random.bounded(30); words > 0; --words)
            made += vocabulary[random.bounded(int(vocabulary.size()))];
        return made;
    };
    for (int round = 0; round < 5000; ++round) {
        const QString before = text();
        const QString after = text();
        const QList<WordChange> changes = wordDifferences(before, after);
        QCOMPARE(applied(before, after, changes), after);
        QList<WordChange> back = wordDifferences(after, before);
        for (WordChange &change : back) {
            std::swap(change.before, change.after);
            std::swap(change.removed, change.inserted);
        }
        QCOMPARE(back, changes);
        for (const WordChange &change : changes)
            QVERIFY(QStringView(before).sliced(change.before, change.removed)
                    != QStringView(after).sliced(change.after, change.inserted));
    }
}

void TestComparison::hugeTextsAreBounded()
{
    QString before;
    QString after;
    for (int i = 0; i < 400'000; ++i) {
        before += u"w%1 "_s.arg(i);
        after += u"v%1 "_s.arg(i);
        if (i % 10 == 0) {
            before += u'\n';
            after += u'\n';
        }
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(applied(before, after, wordDifferences(before, after)), after);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    // Long runs of the same in every diagonal.
    before = u"a b "_s.repeated(100'000) + u"x"_s;
    after = u"y "_s + u"a b a c "_s.repeated(50'000);
    timer.restart();
    QCOMPARE(applied(before, after, wordDifferences(before, after)), after);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    // Many words differ, few lines do.
    QString lines;
    for (int i = 0; i < 5000; ++i)
        lines += u"line %1 of many\n"_s.arg(i);
    QString other = lines;
    other.replace(u"line 2\n"_s, u"x"_s);
    for (int i = 1000; i < 1900; ++i)
        other.replace(u"line %1 of many"_s.arg(i), u"row no. %1"_s.arg(i));
    const QList<WordChange> changes = wordDifferences(lines, other);
    QCOMPARE(applied(lines, other, changes), other);
    QVERIFY(changes.size() >= 1);
    qsizetype touched = 0;
    for (const WordChange &change : changes)
        touched += change.removed;
    QVERIFY(touched <= 900 * 22);
}

void TestComparison::conflicts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("expected"); // ours|base|theirs
    QTest::newRow("none") << kCard << QByteArrayList();
    QTest::newRow("one") << QByteArray("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\nd\n")
                         << QByteArrayList{"b\n||c\n"};
    QTest::newRow("with its base") << QByteArray(
        "<<<<<<< HEAD\nb\n||||||| 123abc\no\n=======\nc\n>>>>>>> topic\n")
                                   << QByteArrayList{"b\n|o\n|c\n"};
    QTest::newRow("an empty side, CRLF")
        << QByteArray("<<<<<<< HEAD\r\n=======\r\nc\r\n>>>>>>> topic\r\n") << QByteArrayList{"||c\r\n"};
    QTest::newRow("two") << QByteArray(
        "<<<<<<<\nb\n=======\nc\n>>>>>>>\nx\n<<<<<<< y\n1\n=======\n2\n>>>>>>> z")
                         << QByteArrayList{"b\n||c\n", "1\n||2\n"};
    QTest::newRow("no end") << QByteArray("<<<<<<< HEAD\nb\n=======\nc\n") << QByteArrayList();
    QTest::newRow("an underlined heading") << QByteArray("Title\n=======\n\ntext\n") << QByteArrayList();
    QTest::newRow("eight signs") << QByteArray("<<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n")
                                 << QByteArrayList();
    QTest::newRow("a heading underlined by seven")
        << QByteArray("<<<<<<< HEAD\nDataset\n=======\nb\n||||||| base\nold\n=======\nc\n>>>>>>> topic\n")
        << QByteArrayList{"Dataset\n=======\nb\n|old\n|c\n"};
    QTest::newRow("within a line") << QByteArray("see <<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n")
                                   << QByteArrayList();
    QTest::newRow("begun anew") << QByteArray("<<<<<<< one\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n")
                                << QByteArrayList{"b\n||c\n"};
}

void TestComparison::conflicts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, expected);
    QByteArrayList found;
    for (const Conflict &conflict : conflictsIn(text))
        found.append(conflict.ours.of(text) + '|' + conflict.base.of(text) + '|' + conflict.theirs.of(text));
    QCOMPARE(found, expected);
}

void TestComparison::conflictSides()
{
    const QByteArray merged = replaced(
        kCard, "- API\n", "<<<<<<< HEAD\n- API\n||||||| base\n- Web\n=======\n- Interviews\n>>>>>>> topic\n");
    const QList<Conflict> found = conflictsIn(merged);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().oursName, QByteArray("HEAD"));
    QCOMPARE(found.first().theirsName, QByteArray("topic"));
    QCOMPARE(withSide(merged, found, ConflictSide::Ours), kCard);
    QCOMPARE(withSide(merged, found, ConflictSide::Base), replaced(kCard, "- API", "- Web"));
    const Card ours(withSide(merged, found, ConflictSide::Ours));
    const Card theirs(withSide(merged, found, ConflictSide::Theirs));
    QCOMPARE(told(ours, theirs, compareCards(ours, theirs)), QStringList{u"text Method(s) Used"_s});
}

// By its ids, in whatever version and under whatever name.
void TestComparison::aUsersTemplatePairsItsQuestions()
{
    TemplateDesign design = TemplateDesign::empty(u"Birds"_s, u"en"_s);
    const QString question = u"first-section.first-question"_s;
    const QString second = design.add(Node::Kind::Field, u"Second"_s, question);
    TemplateShelf shelf;
    shelf.put(design.read().value());
    design.setVersion(u"1.1"_s);
    design.setText(u"first-section"_s, u"en"_s, u"title"_s, u"Recordings"_s);
    design.setText(question, u"en"_s, u"title"_s, u"Who recorded them"_s);
    design.setText(second, u"en"_s, u"title"_s, u"First question"_s); // what the other was called
    shelf.put(design.read().value());
    const CardMatcher matcher = shelf.matcher();

    const Card before("# Birds\n<!-- template: our-template 1.0 -->\n\n## First section\n\n#### First question\n\n"
                      "A diver.\n\n#### Second\n\nAt the reef near the harbour.\n");
    const Card after("# Birds\n<!-- template: our-template 1.1 -->\n\n## Recordings\n\n#### Who recorded them\n\n"
                     "Two swimmers in June.\n\n#### First question\n\nOff the pier.\n");
    CardComparison comparison = compareCards(before, after, matcher);
    const QStringList expected{u"directives Birds"_s, u"renamed Recordings"_s, u"text+renamed Who recorded them"_s,
                               u"text+renamed First question"_s};
    QCOMPARE(told(before, after, comparison), expected);
    QVERIFY(isMirror(comparison, compareCards(after, before, matcher)));
    QVERIFY(told(before, after, compareCards(before, after)) != expected); // as if nothing were known of it

    // Texts are taken over into the questions that they belong to.
    const QList<SuggestedChoice> suggested = suggestedChoices(before, before, after, comparison, matcher);
    QList<FieldChoice> choices;
    for (const SuggestedChoice &one : suggested) {
        QVERIFY(!one.conflict);
        choices.append(one.choice);
    }
    QCOMPARE(choices, QList<FieldChoice>(4, FieldChoice::Theirs));
    const FieldMerge merge = mergedCard(before, after, comparison, choices, false, matcher);
    QCOMPARE(merge.refused, QList<int>());
    QCOMPARE(merge.card.bytes(), after.bytes());
    // The templates that are read later change nothing for who compares already.
    shelf.put(TemplateDesign::empty(u"Others"_s, u"en"_s).copyNamed(u"Others"_s, u"others"_s).read().value());
    QCOMPARE(told(before, after, compareCards(before, after, matcher)), expected);
}

// Names are OWNER__REPOSITORY__FILE@commit.md: what is before the @ is the same card.
void TestComparison::corpusVersions()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    QMap<QString, QList<TestFile>> byCard;
    for (const TestFile &file : filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s}))
        byCard[file.name.section(u'@', 0, 0).remove(u".md"_s)].append(file);
    int pairs = 0;
    int bodies = 0;
    int unfit = 0;
    int fieldsSeen = 0;
    for (const QList<TestFile> &versions : std::as_const(byCard)) {
        for (const TestFile &one : versions) {
            for (const TestFile &other : versions) {
                const Card first(one.bytes);
                const Card second(other.bytes);
                const CardComparison comparison = compareCards(first, second);
                QCOMPARE(comparison.isSame(), one.bytes == other.bytes);
                if (one.bytes == other.bytes) {
                    QVERIFY(comparison.fields.isEmpty());
                    continue;
                }
                ++pairs;
                fieldsSeen += int(comparison.fields.size());
                QVERIFY2(isMirror(comparison, compareCards(second, first)),
                         qPrintable(one.name + u" " + other.name));
                Card taken = first;
                for (const FieldComparison &field : comparison.fields) {
                    if (!field.what.testFlag(Difference::Text))
                        continue;
                    const QString mine = comparedText(first, field.before);
                    const QString theirs = comparedText(second, field.after);
                    QCOMPARE(applied(mine, theirs, wordDifferences(mine, theirs)), theirs);
                    const ContainedEdit edit =
                        replaceBody(taken, field.before, second.bodyOf(field.after).toByteArray());
                    if (edit.movesHeadings || !edit.closer.isEmpty()) {
                        ++unfit;
                        continue;
                    }
                    ++bodies;
                    taken = edit.after;
                    QCOMPARE(comparedText(taken, field.before), theirs);
                }
            }
        }
    }
    qInfo("%d pairs, %d fields differ, %d bodies taken, %d that do not fit", pairs, fieldsSeen, bodies,
          unfit);
    QVERIFY(pairs > 0);
    QVERIFY(bodies > 20 * unfit);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

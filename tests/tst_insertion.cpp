#include "schema/insertion.h"
#include "schema/matching.h"
#include "schema/questionnaire.h"
#include "support/corpus.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20261;
const QByteArray kText = "First line of an answer.\n\nAnd a second paragraph.";

QList<int> missingSpecs(const Match &match)
{
    QList<int> missing;
    for (int spec = 0; spec < match.nodesOfSpec.size(); ++spec) {
        if (match.nodesOfSpec[spec].isEmpty())
            missing.append(spec);
    }
    return missing;
}

// Where questions of one parent stand in the file in another order than in the template.
QSet<int> parentsOutOfOrder(const Card &card, const Match &match)
{
    QSet<int> parents;
    QHash<int, int> last;
    for (int i = 0; i < card.nodes().size(); ++i) {
        const int spec = match.specOf(i);
        if (spec < 0)
            continue;
        const int parent = match.schema->specs()[spec].parent;
        if (last.value(parent, -1) > spec)
            parents.insert(parent);
        last[parent] = spec;
    }
    return parents;
}

// The form from top to bottom: nodes that stood in `known` by key, everything else by its spec.
QStringList formLines(const Card &card, const Match &match, const Card &known)
{
    QStringList lines;
    for (const Page &page : formOf(card, match)) {
        for (const Question &question : page.questions) {
            const bool old = known.indexOfKey(question.node) >= 0;
            const QString name =
                old ? u"node "_s + known.nodes()[known.indexOfKey(question.node)].id
                    : u"spec "_s + (question.spec >= 0 ? match.schema->specs()[question.spec].id : u"none"_s);
            lines.append(QString::number(question.depth) + u' ' + name);
        }
    }
    return lines;
}

// What inserting `spec` breaks; empty if nothing.
QString insertionFault(const Card &card, const Match &match, int spec, const ContainedEdit &edit)
{
    const Spec &asked = match.schema->specs()[spec];
    QByteArray bytes = card.bytes();
    if (!edit.splice.removed.isEmpty())
        return u"bytes of the file are taken away"_s;
    edit.splice.apply(bytes);
    if (bytes != edit.after.bytes())
        return u"the card is not the splice's"_s;
    if (edit.movesHeadings)
        return u"refused"_s;

    const Match now = matchCard(edit.after);
    if (now.schema != match.schema)
        return u"the card fits the template no longer"_s;
    const int node = now.nodeOf(spec);
    if (node < 0)
        return u"the new heading is not matched"_s;
    if (card.indexOfKey(edit.after.nodes()[node].key) >= 0)
        return u"an old heading took the place of the new one"_s;
    const Node &written = edit.after.nodes()[node];
    QByteArray body = edit.after.bodyOf(node).toByteArray();
    if (body.replace("\r\n", "\n").replace('\r', '\n') != kText)
        return u"the body is “%1”"_s.arg(QString::fromUtf8(body.left(60)));
    if (written.scope != asked.scope || written.width != asked.width)
        return u"scope or width are not the template's"_s;
    const int parent = written.parent;
    const bool atTop = parent < 0 || edit.after.nodes()[parent].kind == Node::Kind::Title;
    if (asked.parent < 0 ? !atTop : atTop || now.specOf(parent) != asked.parent)
        return u"it stands under another heading"_s;
    for (int i = 0; i < card.nodes().size(); ++i) {
        const int index = edit.after.indexOfKey(card.nodes()[i].key);
        if (index < 0 || now.specOf(index) != match.specOf(i))
            return u"%1 is matched otherwise"_s.arg(card.nodes()[i].id);
    }

    const QStringList before = formLines(card, match, card);
    const QStringList after = formLines(edit.after, now, card);
    for (qsizetype i = 0; i < qMax(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            return u"the form had “%1” where now stands “%2”"_s.arg(before.value(i), after.value(i));
    }
    return {};
}

} // namespace

class TestInsertion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneAnswerIsInsertedInItsPlace_data() { addCards(); }
    void oneAnswerIsInsertedInItsPlace();
    void allAnswersComeInTemplateOrder_data() { addCards(); }
    void allAnswersComeInTemplateOrder();
    void textWithAHeadingIsRefused();
    void nastyAnswersAreClosed_data();
    void nastyAnswersAreClosed();
    void cleanupTestCase();

private:
    void addCards() const;

    QList<TestFile> m_files;
    qsizetype m_insertions = 0;
    qsizetype m_cards = 0;
};

void TestInsertion::initTestCase()
{
    m_files = trapFiles();
    if (corpusFolder().isEmpty())
        qInfo("%s", qPrintable(corpusMissing()));
    else
        m_files += filesBelow(corpusFolder() + u"/pair"_s, {u".md"_s});
    m_files.append({u"an empty card"_s, {}});
    m_files.append({u"a new card"_s, newCard(builtInTemplate(), u"Reed beds"_s, u"en"_s, false)});
}

void TestInsertion::addCards() const
{
    QTest::addColumn<QByteArray>("file");
    for (const TestFile &file : m_files) {
        if (matchCard(Card(file.bytes)).schema)
            QTest::newRow(qPrintable(file.name)) << file.bytes;
    }
}

void TestInsertion::oneAnswerIsInsertedInItsPlace()
{
    QFETCH(const QByteArray, file);
    const Card card(file);
    const Match match = matchCard(card);
    ++m_cards;
    QStringList faults;
    for (const int spec : missingSpecs(match)) {
        const QString fault = insertionFault(card, match, spec, insertAnswer(card, match, spec, kText));
        ++m_insertions;
        if (!fault.isEmpty())
            faults.append(match.schema->specs()[spec].id + u": "_s + fault);
    }
    const QString some = faults.first(qMin<qsizetype>(faults.size(), 4)).join(u'\n');
    QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size()) + u" faults: "_s + some));
}

void TestInsertion::allAnswersComeInTemplateOrder()
{
    QFETCH(const QByteArray, file);
    Card card(file);
    const Card original = card;
    Match match = matchCard(card);
    QList<int> specs = missingSpecs(match);
    QRandomGenerator random(kSeed);
    std::shuffle(specs.begin(), specs.end(), random);
    for (const int spec : std::as_const(specs)) {
        if (!match.nodesOfSpec[spec].isEmpty())
            continue; // came with one below it
        const ContainedEdit edit = insertAnswer(card, match, spec, kText);
        ++m_insertions;
        QVERIFY2(!edit.movesHeadings, qPrintable(match.schema->specs()[spec].id));
        card = edit.after;
        match = matchCard(card);
        QVERIFY2(match.nodeOf(spec) >= 0, qPrintable(match.schema->specs()[spec].id));
    }
    QVERIFY(missingSpecs(match).isEmpty());

    const QSet<int> turned = parentsOutOfOrder(original, matchCard(original));
    QHash<int, int> last; // per parent: the spec that came last of those inserted
    for (int i = 0; i < card.nodes().size(); ++i) {
        const int spec = match.specOf(i);
        if (spec < 0 || original.indexOfKey(card.nodes()[i].key) >= 0)
            continue;
        const int parent = match.schema->specs()[spec].parent;
        if (turned.contains(parent))
            continue; // each follows its neighbour, and those have another order
        QVERIFY2(last.value(parent, -1) < spec, qPrintable(match.schema->specs()[spec].id));
        last[parent] = spec;
    }
    qsizetype at = 0; // what stood in the file stands in it still, in its order
    for (const Node &node : original.nodes()) {
        const int index = card.indexOfKey(node.key);
        QVERIFY2(index >= at, qPrintable(node.id));
        // A fence or comment that was open to the end of the file had to be closed.
        QVERIFY2(card.bodyOf(index).startsWith(node.body.view(file)), qPrintable(node.id));
        QVERIFY2(card.bodyOf(index).size() <= node.body.size() + (node.extent.end == file.size() ? 8 : 0),
                 qPrintable(node.id));
        at = index;
    }
}

void TestInsertion::textWithAHeadingIsRefused()
{
    const Card card(newCard(builtInTemplate(), u"Reed beds"_s, QString(), false));
    const Match match = matchCard(card);
    const int spec = missingSpecs(match).last();
    for (const char *text : {"# own", "x\n---", "x\n\n#### own\n\ny", "<!-- scope: telescope -->"})
        QVERIFY2(insertAnswer(card, match, spec, text).movesHeadings, text);
}

void TestInsertion::nastyAnswersAreClosed_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"```", "~~~~\n~~~", "<!--", "<pre>\n\nx", "<script>", "<?php", "<![CDATA[", "<div>", "- ```",
          "> <!--", "[x]: y", "    code", "|a|\n|-|", "<!-- a --> b", "---"})
        QTest::newRow(QByteArray(text).replace('\n', " / ").constData()) << QByteArray(text);
}

void TestInsertion::nastyAnswersAreClosed()
{
    QFETCH(const QByteArray, text);
    const Card card("# T\n<!-- template: data-card-extended 1.0 -->\n\n## Authorship\n\n### Publishers\n\n"
                    "#### Publishing Organization(s)\n\nReed\n\n#### Contact Detail(s)\n\nWren\n");
    const Match match = matchCard(card);
    for (const int spec : missingSpecs(match)) {
        const ContainedEdit edit = insertAnswer(card, match, spec, text);
        QVERIFY2(!edit.movesHeadings, qPrintable(match.schema->specs()[spec].id));
        const Match now = matchCard(edit.after);
        QVERIFY(now.nodeOf(spec) >= 0);
        QVERIFY(edit.after.bodyOf(now.nodeOf(spec)).startsWith(text));
        for (const Node &node : card.nodes())
            QVERIFY(edit.after.indexOfKey(node.key) >= 0);
    }
}

void TestInsertion::cleanupTestCase()
{
    qInfo("%lld cards, %lld insertions", qlonglong(m_cards), qlonglong(m_insertions));
}

QTEST_GUILESS_MAIN(TestInsertion)
#include "tst_insertion.moc"

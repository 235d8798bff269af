#include "schema/insertion.h"
#include "storage/cardfile.h"
#include "support/corpus.h"
#include "support/formwalk.h"

#include <QCoreApplication>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20260;
constexpr int kOperations = 10'000; // in the usual run, over all cards

// The same walk again, looking at all of it after each operation; where only the way back shows the
// fault, the shortest walk that has it as far as halving finds it.
QString shortestFault(const QByteArray &bytes, quint32 seed, int operations)
{
    const auto faultAfter = [&](int most) {
        FormWalk walk(bytes, seed);
        const QString fault = walk.walk(most, true);
        return fault.isEmpty() ? QString() : walk.told(fault);
    };
    QString told = faultAfter(operations);
    for (int good = 0, bad = operations; bad - good > 1;) {
        const int middle = (good + bad) / 2;
        const QString earlier = faultAfter(middle);
        (earlier.isEmpty() ? good : bad) = middle;
        told = earlier.isEmpty() ? told : earlier;
    }
    return told;
}

// The same in every run, or what CARDWRIGHT_SEED says.
quint32 firstSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("CARDWRIGHT_SEED").toUInt(&given);
    return given ? seed : kSeed;
}

QByteArray huggingFaceCard()
{
    return "---\nlanguage:\n- en\nlicense: cc-by-4.0\ntags:\n- audio\n---\n\n# Dataset Card for Tide "
           "Gauges\n\n"
           "## Table of Contents\n- [Description](#description)\n\n## Dataset Description\n\n"
           "- **Homepage:** https://example.org\n- **Repository:**\n- **Point of Contact:** [More "
           "Information Needed]\n\n"
           "### Dataset Summary\n\n[More Information Needed]\n\n### Languages\n\nEnglish (`en`)\n\n## "
           "Dataset Structure\n\n"
           "```json\n{\n  \"station\": 3,\n  \"level\": 1.2\n}\n```\n\n### Data Fields\n\n- `station`: "
           "number of the gauge\n"
           "- `level`: metres\n\n### Data Splits\n\n|       | train | test |\n|-------|------:|-----:|\n| "
           "hours |   120 |   30 |\n\n"
           "## Considerations for Using the Data\n\n### Social Impact of Dataset\n\nN/A\n\n## Additional "
           "Information\n\n"
           "### Citation Information\n\n```\n@misc{tide, title={Tide}}\n```\n";
}

struct Walked
{
    QString name;
    QByteArray bytes;
    int operations;
};

QList<Walked> walkedCards()
{
    QList<Walked> cards{
        {u"the sample card"_s, sampleCard(), 2000},
        {u"an empty new card"_s, newCard(builtInTemplate(), u"Bird calls"_s, u"en"_s, false), 4000},
        {u"a Spanish new card"_s, newCard(builtInTemplate(), u"Cantos"_s, u"es"_s, false), 1000},
        {u"a new card with all headings"_s, newCard(builtInTemplate(), u"Bird calls"_s, {}, true), 500},
        {u"a Hugging Face card"_s, huggingFaceCard(), 2000},
        {u"nothing at all"_s, {}, 500},
        {u"a card that begins with a section"_s, "## Sources\n\ntext\n", 1000},
    };
    for (const TestFile &file : trapFiles()) {
        if (file.bytes.size() < 100'000)
            cards.append({file.name, file.bytes, 80});
    }
    QList<TestFile> corpus = corpusFiles();
    corpus.removeIf(
        [](const TestFile &file) { return !file.name.endsWith(u".md"_s) || file.bytes.size() > 60'000; });
    const qsizetype every = qMax<qsizetype>(1, corpus.size() / 30);
    for (qsizetype i = 0; i < corpus.size(); i += every)
        cards.append({corpus[i].name, corpus[i].bytes, 60});
    return cards;
}

} // namespace

class TestFormWalk : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationKeepsTheLaws_data();
    void everyOperationKeepsTheLaws();
    void cleanupTestCase();

private:
    int m_operations = 0;
    qsizetype m_steps = 0;
    qsizetype m_waits = 0;
};

void TestFormWalk::everyOperationKeepsTheLaws_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("operations");
    for (const Walked &card : walkedCards())
        QTest::newRow(qPrintable(card.name)) << card.bytes << card.operations;
}

void TestFormWalk::everyOperationKeepsTheLaws()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, operations);
    const int rounds = isLongRun() ? 10 : 1;
    for (int round = 0; round < rounds; ++round) {
        const quint32 seed = firstSeed() + quint32(round);
        FormWalk walk(bytes, seed);
        const QString fault = walk.walk(operations, false);
        m_operations += operations;
        m_steps += walk.steps();
        m_waits += walk.waits();
        if (fault.isEmpty())
            continue;
        QFAIL(qPrintable(shortestFault(bytes, seed, operations)));
    }
}

void TestFormWalk::cleanupTestCase()
{
    qInfo("seed %u: %d operations, %lld undo steps at the end of the walks, %lld texts that waited",
          firstSeed(), m_operations, qlonglong(m_steps), qlonglong(m_waits));
    if (QTest::currentTestFailed() || QCoreApplication::arguments().size() > 1)
        return;
    QVERIFY(m_operations >= kOperations);
}

QTEST_GUILESS_MAIN(TestFormWalk)
#include "tst_formwalk.moc"

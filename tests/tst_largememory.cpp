#include "base/largememory.h"

#include <QTest>

using namespace cardwright;

namespace {

constexpr qsizetype kHuge = 40 * 1024 * 1024;

} // namespace

// Texts of huge cards that wait to be written over.
class TestLargeMemory : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsWrittenOver();
    void whatOthersHoldStaysAsItIs();
    void nothingWaitsWithoutALargeCard();
    void theSmallerOneGoes();
};

void TestLargeMemory::aTextIsWrittenOver()
{
    const FreedMemoryKept kept(0);
    QByteArray text(kHuge, 'a');
    const char *place = text.constData();
    giveBack(std::move(text));
    const QByteArray room = roomFor(kHuge - 100);
    QVERIFY(room.isEmpty());
    QVERIFY(room.capacity() >= kHuge - 100);
    QCOMPARE(room.constData(), place);
    QVERIFY(roomFor(kHuge).constData() != place); // it is given once
}

void TestLargeMemory::whatOthersHoldStaysAsItIs()
{
    const FreedMemoryKept kept(0);
    QByteArray text(kHuge, 'a');
    const QByteArray reader = text; // an audit beside the window
    giveBack(std::move(text));
    QByteArray room = roomFor(kHuge);
    QVERIFY(room.constData() != reader.constData());
    room.append(kHuge, 'b');
    QCOMPARE(reader, QByteArray(kHuge, 'a'));
}

void TestLargeMemory::nothingWaitsWithoutALargeCard()
{
    QByteArray text(kHuge, 'a');
    giveBack(std::move(text));
    QCOMPARE(text.size(), kHuge); // left with who has it
    {
        const FreedMemoryKept kept(kHuge);
        giveBack(std::move(text));
        QVERIFY(text.isNull());
    }
    const FreedMemoryKept kept(0);
    QVERIFY(roomFor(kHuge / 2 + kHuge / 4).capacity() < kHuge); // made anew, just as large as asked for and some more
}

void TestLargeMemory::theSmallerOneGoes()
{
    const FreedMemoryKept kept(0);
    for (const qsizetype size : {kHuge, 2 * kHuge, 3 * kHuge})
        giveBack(QByteArray(size, 'a'));
    const QByteArray one = roomFor(kHuge);
    const QByteArray other = roomFor(kHuge);
    QCOMPARE(qMin(one.capacity(), other.capacity()), 2 * kHuge);
    QCOMPARE(qMax(one.capacity(), other.capacity()), 3 * kHuge);
}

QTEST_GUILESS_MAIN(TestLargeMemory)
#include "tst_largememory.moc"

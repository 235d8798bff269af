#include "support/corpus.h"
#include "support/workshops.h"
#include "workshop/workshopfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestWorkshopFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesAndLoads();
    void savesNothingWhereNothingChanged();
    void damagedFilesAreNotWrittenOver();
    void newerFilesAreNotWrittenOver();
    void takesInWhatOthersWrote();
    void whatStaysInAMergeIsNamed();
    void clashesLeaveBothAsTheyAre();
    void aNewWorkshopDoesNotReplaceAFile();
    void aFileTakenAwayIsWrittenAnew();
    void refusesWhatItCouldNotRead();
    void standsBesideTheCard();

private:
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkshopFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/a b XXXXXX"_s);
    m_path = m_folder->filePath(u"card.workshop.json"_s);
}

void TestWorkshopFile::savesAndLoads()
{
    WorkshopFile file = newWorkshopFile(m_path, smallWorkshop());
    QVERIFY(saveWorkshop(file).has_value());
    QCOMPARE(contentOf(m_path), workshopJson(smallWorkshop()));
    const Result<WorkshopFile> loaded = loadWorkshop(m_path);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->workshop, smallWorkshop());
    QVERIFY(!loaded->readOnly);
    QVERIFY(!loadWorkshop(m_path + u".no"_s).has_value());
}

void TestWorkshopFile::savesNothingWhereNothingChanged()
{
    put("{\"version\": 1,\n\"kind\": \"cardwright workshop\", \"title\": \"By hand\"}");
    const QByteArray before = contentOf(m_path);
    Result<WorkshopFile> file = loadWorkshop(m_path);
    QVERIFY(file.has_value());
    QVERIFY(saveWorkshop(file.value()).has_value());
    QCOMPARE(contentOf(m_path), before);
}

void TestWorkshopFile::damagedFilesAreNotWrittenOver()
{
    WorkshopFile file = newWorkshopFile(m_path, smallWorkshop());
    QVERIFY(saveWorkshop(file).has_value());
    put("{\"kind\": \"cardwright worksh");
    file.workshop.title = u"Changed"_s;
    const Done saved = saveWorkshop(file);
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().message.contains(u"card.workshop.json"_s));
    QCOMPARE(contentOf(m_path), QByteArray("{\"kind\": \"cardwright worksh"));
    QCOMPARE(file.workshop.title, u"Changed"_s);
}

void TestWorkshopFile::newerFilesAreNotWrittenOver()
{
    const QByteArray newer = "{\"kind\": \"cardwright workshop\", \"version\": 2, \"title\": \"T\"}";
    put(newer);
    Result<WorkshopFile> file = loadWorkshop(m_path);
    QVERIFY(file.has_value());
    QVERIFY(file->readOnly);
    QVERIFY(!file->notice.isEmpty());
    QCOMPARE(file->workshop.title, u"T"_s);
    file.value().workshop.title = u"Changed"_s;
    QVERIFY(!saveWorkshop(file.value()).has_value());
    QCOMPARE(contentOf(m_path), newer);
}

void TestWorkshopFile::takesInWhatOthersWrote()
{
    WorkshopFile mine = newWorkshopFile(m_path, smallWorkshop());
    QVERIFY(saveWorkshop(mine).has_value());
    WorkshopFile theirs = loadWorkshop(m_path).value();
    theirs.workshop.lenses[2].title = u"Samples"_s;
    QVERIFY(saveWorkshop(theirs).has_value());
    mine.workshop.dataset = u"Other recordings"_s;
    QVERIFY(saveWorkshop(mine).has_value());
    QCOMPARE(mine.workshop.lenses[2].title, u"Samples"_s);
    QCOMPARE(loadWorkshop(m_path)->workshop, mine.workshop);
    QCOMPARE(mine.workshop.dataset, u"Other recordings"_s);
}

void TestWorkshopFile::whatStaysInAMergeIsNamed()
{
    Workshop workshop = smallWorkshop();
    Note note;
    note.id = u"n1"_s;
    note.text = u"where?"_s;
    workshop.notes = {note};
    WorkshopFile mine = newWorkshopFile(m_path, workshop);
    QVERIFY(saveWorkshop(mine).has_value());
    WorkshopFile theirs = loadWorkshop(m_path).value();
    theirs.workshop.notes[0].text = u"where, and since when?"_s;
    QVERIFY(saveWorkshop(theirs).has_value());
    mine.workshop.notes.clear();
    QVERIFY(saveWorkshop(mine).has_value());
    QCOMPARE(mine.kept, QStringList(u"where, and since when?"_s));
    QCOMPARE(mine.workshop.notes.size(), 1);
    mine.workshop.notes.clear(); // once more, and nobody else writes
    QVERIFY(saveWorkshop(mine).has_value());
    QVERIFY(mine.kept.isEmpty());
    QVERIFY(loadWorkshop(m_path)->workshop.notes.isEmpty());
}

void TestWorkshopFile::clashesLeaveBothAsTheyAre()
{
    WorkshopFile mine = newWorkshopFile(m_path, smallWorkshop());
    QVERIFY(saveWorkshop(mine).has_value());
    WorkshopFile theirs = loadWorkshop(m_path).value();
    theirs.workshop.title = u"Theirs"_s;
    QVERIFY(saveWorkshop(theirs).has_value());
    const QByteArray before = contentOf(m_path);
    mine.workshop.title = u"Mine"_s;
    const Done saved = saveWorkshop(mine);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Error::Code::ChangedOnDisk);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(mine.workshop.title, u"Mine"_s);
}

void TestWorkshopFile::aNewWorkshopDoesNotReplaceAFile()
{
    put(workshopJson(smallWorkshop()));
    Workshop other;
    other.title = u"Other"_s;
    WorkshopFile file = newWorkshopFile(m_path, other);
    const Done saved = saveWorkshop(file);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Error::Code::Refused);
    QCOMPARE(contentOf(m_path), workshopJson(smallWorkshop()));
}

void TestWorkshopFile::aFileTakenAwayIsWrittenAnew()
{
    WorkshopFile file = newWorkshopFile(m_path, smallWorkshop());
    QVERIFY(saveWorkshop(file).has_value());
    QVERIFY(QFile::remove(m_path));
    file.workshop.title = u"Again"_s;
    QVERIFY(saveWorkshop(file).has_value());
    QCOMPARE(loadWorkshop(m_path)->workshop.title, u"Again"_s);
}

void TestWorkshopFile::refusesWhatItCouldNotRead()
{
    Workshop workshop = smallWorkshop();
    workshop.lenses[1].id = workshop.lenses[0].id;
    WorkshopFile file = newWorkshopFile(m_path, workshop);
    QVERIFY(!saveWorkshop(file).has_value());
    QVERIFY(!QFile::exists(m_path));
}

void TestWorkshopFile::standsBesideTheCard()
{
    QCOMPARE(workshopPathOf(u"/data/My card.md"_s), u"/data/My card.workshop.json"_s);
    QCOMPARE(workshopPathOf(u"/data/.md"_s), u"/data/.md.workshop.json"_s);
}

QTEST_GUILESS_MAIN(TestWorkshopFile)
#include "tst_workshopfile.moc"

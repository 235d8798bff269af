#include "storage/cardfile.h"
#include "support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(20);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    bytes[0] = 'x'; // not the start of a kind we know
    return bytes;
}

// The local header of a ZIP entry, as Word and OpenDocument programs write it first.
QByteArray zipEntry(const QByteArray &name, const QByteArray &content)
{
    QByteArray entry("PK\x03\x04\x14\0\0\0\0\0", 10);
    entry += QByteArray(16, '\0');
    entry += static_cast<char>(name.size());
    entry += QByteArray("\0\0\0", 3);
    return entry + name + content;
}

} // namespace

class TestCardFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void otherKindsAreRefusedByName_data();
    void otherKindsAreRefusedByName();
    void textOpensByteForByte_data();
    void textOpensByteForByte();
    void wideTextIsDecodedAndReadOnly_data();
    void wideTextIsDecodedAndReadOnly();
    void folderAndMissingFileKeepTheirError();
    void protectedFileIsReadOnly();
    void sampleIsThere();

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/card wright-XXXXXX"_s};
    QString m_path = m_folder.filePath(u"a card.md"_s);
};

void TestCardFile::otherKindsAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("wayIn");
    const QString markdown = u"Markdown"_s;
    const QByteArray tail(600, '\0');
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj") << u"PDF"_s << markdown;
    QTest::newRow("Word") << zipEntry("[Content_Types].xml", noise(400))
                                 + zipEntry("word/document.xml", noise(99))
                          << u"Word"_s << u"plain text in your word processor"_s;
    QTest::newRow("OpenDocument") << zipEntry("mimetype", "application/vnd.oasis.opendocument.text")
                                  << u"OpenDocument"_s << u"plain text in your office program"_s;
    QTest::newRow("ZIP") << zipEntry("cards/one.md", "# One") << u"ZIP"_s << u"unpack"_s;
    QTest::newRow("EPUB is a ZIP") << zipEntry("mimetype", "application/epub+zip") << u"ZIP"_s << u"unpack"_s;
    QTest::newRow("empty ZIP") << QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0') << u"ZIP"_s
                               << u"unpack"_s;
    QTest::newRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + tail << u"older Word"_s
                              << markdown;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi text}") << u"RTF"_s << markdown;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<title>x</title>") << u"HTML"_s << u"made from"_s;
    QTest::newRow("HTML after mark and blanks")
        << QByteArray("\xEF\xBB\xBF \r\n\t<!doctype HTML>") << u"HTML"_s << u"made from"_s;
    QTest::newRow("HTML without doctype") << QByteArray("<HTML lang=en>") << u"HTML"_s << u"made from"_s;
    QTest::newRow("XHTML") << QByteArray("<?xml version='1.0'?>\n<html xmlns='x'>") << u"HTML"_s
                           << u"made from"_s;
    QTest::newRow("HTML in UTF-16") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << u"HTML"_s
                                    << u"made from"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") + tail << u"picture"_s << markdown;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") + tail << u"picture"_s << markdown;
    QTest::newRow("GIF") << QByteArray("GIF89a") + tail << u"picture"_s << markdown;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") + tail << u"gzip"_s << u"unpack"_s;
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\x02\x01\x01")
                                    + tail
                             << u"program"_s << markdown;
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) + tail << u"SQLite"_s << markdown;
    QTest::newRow("random bytes") << noise(20'000) << u"not a text"_s << u"UTF-8"_s;
    QTest::newRow("only NUL, as after a crash") << QByteArray(300, '\0') << u"not a text"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16 without a mark") << QByteArray("#\0 \0A\0\n\0", 8) << u"not a text"_s << u"UTF-8"_s;
}

void TestCardFile::otherKindsAreRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QString, wayIn);
    put(m_path, bytes);
    const auto card = loadCard(m_path);
    QVERIFY(!card);
    QCOMPARE(card.error().code, Error::Code::NotACard);
    const QString message = card.error().message;
    QVERIFY2(message.contains(kind), qPrintable(message));
    QVERIFY2(message.contains(wayIn), qPrintable(message));
    QVERIFY2(message.contains(u"a card.md"_s), qPrintable(message));
}

void TestCardFile::textOpensByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasNotice");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("card") << QByteArray("# Data Card\n\n## Summary\n") << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# Data Card\n") << false;
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << false;
    QTest::newRow("CRLF, no final newline") << QByteArray("a\r\nb") << false;
    QTest::newRow("some NUL bytes") << QByteArray("# A\0 card\nwith a \0 hole\n", 24) << false;
    QTest::newRow("NUL bytes in a long text") << QByteArray("word \0 word\n", 12).repeated(900) << false;
    QTest::newRow("terminal colours") << QByteArray("\x1B[31mred\x1B[0m\n").repeated(100) << false;
    QTest::newRow("Latin-1") << QByteArray("Caf\xE9 cr\xE8me\n").repeated(400) << true;
    QTest::newRow("bad byte beyond the first 8 KB") << QByteArray(9000, 'x') + "\xFF" << true;
    QTest::newRow("letter cut at 8 KB") << QByteArray(8191, 'x') + "\xC3\xA9" << false;
    QTest::newRow("starts with a comment") << QByteArray("<!-- template 1 -->\n# Card\n<html>\n") << false;
    QTest::newRow("starts with raw HTML") << QByteArray("<div align=center>\n\n# Card\n</div>\n") << false;
    QTest::newRow("tag that begins like html") << QByteArray("<html-note>x</html-note>\n") << false;
    QTest::newRow("words about other kinds")
        << QByteArray("PK, PDF and {rtf} are kinds; %PDF- too\n") << false;
    QTest::newRow("code about HTML") << QByteArray("```\n<!doctype html>\n```\n") << false;
}

void TestCardFile::textOpensByteForByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasNotice);
    put(m_path, bytes);
    const auto card = loadCard(m_path);
    QVERIFY2(card, card ? "" : qPrintable(card.error().message));
    QCOMPARE(card->bytes, bytes);
    QCOMPARE(card->readOnly, false);
    QCOMPARE(!card->notice.isEmpty(), hasNotice);
}

void TestCardFile::wideTextIsDecodedAndReadOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("little end first")
        << QByteArray("\xFF\xFE#\0 \0\xE9\0\n\0", 10) << QByteArray("# \xC3\xA9\n");
    QTest::newRow("big end first") << QByteArray("\xFE\xFF\0#\0 \0\xE9\0\n", 10)
                                   << QByteArray("# \xC3\xA9\n");
    QTest::newRow("emoji") << QByteArray("\xFF\xFE\x3D\xD8\x2C\xDC", 6) << QByteArray("\xF0\x9F\x90\xAC");
    QTest::newRow("cut in a letter") << QByteArray("\xFF\xFE#\0a", 5) << QByteArray("#\xEF\xBF\xBD");
    QTest::newRow("half of a pair") << QByteArray("\xFF\xFE#\0\x3D\xD8 \0", 8)
                                    << QByteArray("#\xEF\xBF\xBD ");
    QTest::newRow("CRLF") << QByteArray("\xFF\xFE#\0\r\0\n\0", 8) << QByteArray("#\r\n");
    QTest::newRow("only the mark") << QByteArray("\xFF\xFE", 2) << QByteArray("");
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0#\0\0\0", 8) << QByteArray("#");
}

void TestCardFile::wideTextIsDecodedAndReadOnly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, shown);
    put(m_path, bytes);
    const auto card = loadCard(m_path);
    QVERIFY2(card, card ? "" : qPrintable(card.error().message));
    QCOMPARE(card->bytes, shown);
    QVERIFY(card->readOnly);
    QVERIFY(card->notice.contains(u"UTF-16"_s));
}

void TestCardFile::folderAndMissingFileKeepTheirError()
{
    QCOMPARE(loadCard(m_folder.path()).error().code, Error::Code::NotACard);
    QCOMPARE(loadCard(m_folder.filePath(u"none.md"_s)).error().code, Error::Code::NotFound);
}

void TestCardFile::protectedFileIsReadOnly()
{
    if (::geteuid() != 0)
        QSKIP("only root can become somebody without permissions");
    put(m_path, "# Card\n");
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0644), 0);
    const QString trouble = inChildProcess([&]() -> QString {
        if (!becomeNobody())
            return u"still root"_s;
        const auto card = loadCard(m_path);
        if (!card || card->bytes != "# Card\n" || !card->readOnly)
            return u"not opened for reading only"_s;
        return card->notice.contains(u"under another name"_s) ? QString() : card->notice;
    });
    QCOMPARE(trouble, QString());
    const auto own = loadCard(m_path);
    QVERIFY(own);
    QVERIFY(!own->readOnly && own->notice.isEmpty());
}

void TestCardFile::sampleIsThere()
{
    const QByteArray sample = sampleCard();
    QVERIFY(sample.contains("# "));
    QVERIFY(sample.isValidUtf8());
}

QTEST_GUILESS_MAIN(TestCardFile)

#include "tst_cardfile.moc"

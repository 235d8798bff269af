#include "spelling/dictionary.h"
#include "spelling/personalwords.h"
#include "spelling/spellchecker.h"
#include "spelling/words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<Word> &words, QStringView text)
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(text.sliced(word.begin, word.size).toString());
    return texts;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DictionaryFiles installed(const QList<DictionaryFiles> &all, const QString &tag)
{
    for (const DictionaryFiles &each : all) {
        if (each.tag == tag)
            return each;
    }
    return {};
}

std::shared_ptr<Dictionary> loaded(const DictionaryFiles &files)
{
    const Result<std::shared_ptr<Dictionary>> dictionary = Dictionary::load(files);
    if (!dictionary)
        qFatal("%s", qPrintable(dictionary.error().message));
    return *dictionary;
}

const QByteArray kAffixes = "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz'\nSFX S Y 1\nSFX S 0 s .\n";

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void wordsAreCut_data();
    void wordsAreCut();
    void fencesAndCommentsHoldNoWords_data();
    void fencesAndCommentsHoldNoWords();
    void placesAreThoseOfTheText();
    void anyTextIsCut();
    void wordsAreSpelledPlainly();
    void dictionariesAreFound();
    void aLanguageFindsItsDictionary_data();
    void aLanguageFindsItsDictionary();
    void packagesAreNamed_data();
    void packagesAreNamed();
    void aDictionaryKnowsItsWords();
    void encodingsAreConverted_data();
    void encodingsAreConverted();
    void brokenDictionariesAreRefused_data();
    void brokenDictionariesAreRefused();
    void severalLanguagesHoldTogether();
    void otherScriptsAreNotJudged();
    void theFieldsWordsAreRight();
    void taughtWordsStay();
    void taughtWordsOfAnotherWindowStay();
    void whatCannotBeWrittenIsSaid();
    void ignoringEnds();
    void theSystemsEnglish();

private:
    DictionaryFiles make(const QString &tag, const QByteArray &affixes, const QByteArray &words)
    {
        const QString base = m_folder->filePath(u"my dictionaries/"_s + tag);
        write(base + u".aff"_s, affixes);
        write(base + u".dic"_s, words);
        return installed(findDictionaries({m_folder->filePath(u"my dictionaries"_s)}), tag);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSpelling::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestSpelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/spelling test-XXXXXX"_s);
    QVERIFY(m_folder->isValid());
}

void TestSpelling::wordsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("a sentence") << u"Birds, which sing."_s << QStringList{u"Birds"_s, u"which"_s, u"sing"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("emphasis") << u"**Bold** and _slanted_ ***both***"_s
                              << QStringList{u"Bold"_s, u"and"_s, u"slanted"_s, u"both"_s};
    QTest::newRow("within a word") << u"un**break**able"_s << QStringList{u"un"_s, u"break"_s, u"able"_s};
    QTest::newRow("code") << u"Call `lod_dta()` or ``x ` y`` again"_s
                          << QStringList{u"Call"_s, u"or"_s, u"again"_s};
    QTest::newRow("a mark without a twin") << u"a lone ` mark"_s << QStringList{u"lone"_s, u"mark"_s};
    QTest::newRow("address") << u"See https://exmple.org/Brid_(anmal) there"_s
                             << QStringList{u"See"_s, u"there"_s};
    QTest::newRow("bare address") << u"See www.exmple.org, there"_s << QStringList{u"See"_s, u"there"_s};
    QTest::newRow("autolink") << u"See <https://exmple.org/q> there"_s << QStringList{u"See"_s, u"there"_s};
    QTest::newRow("link") << u"The [field notes](https://exmple.org/a(b)c \"titel\") tell"_s
                          << QStringList{u"The"_s, u"field"_s, u"notes"_s, u"tell"_s};
    QTest::newRow("link by name") << u"The [field notes][nts] tell"_s
                                  << QStringList{u"The"_s, u"field"_s, u"notes"_s, u"tell"_s};
    QTest::newRow("image") << u"![a whale](img/wal.png)"_s << QStringList{u"whale"_s};
    QTest::newRow("reference") << u"[nts]: https://exmple.org \"The titel\""_s << QStringList();
    QTest::newRow("footnote") << u"[^nt]: As told[^othr] before"_s
                              << QStringList{u"As"_s, u"told"_s, u"before"_s};
    QTest::newRow("tags") << u"<details open><sumary>More</sumary> a < b"_s << QStringList{u"More"_s};
    QTest::newRow("comment") << u"Seen <!-- hidn --> again"_s << QStringList{u"Seen"_s, u"again"_s};
    QTest::newRow("mail") << u"Write to jane.doe@exmple.org now"_s
                          << QStringList{u"Write"_s, u"to"_s, u"now"_s};
    QTest::newRow("files and paths") << u"In train.csv, ./dta/x and dta/trn/x.json too"_s
                                     << QStringList{u"In"_s, u"and"_s, u"too"_s};
    QTest::newRow("abbreviations") << u"e.g. birds, i.e. those of the U.S. coast"_s
                                   << QStringList{u"birds"_s, u"those"_s, u"of"_s, u"the"_s, u"coast"_s};
    QTest::newRow("identifiers") << u"The max_lenght of maxLenght and x2vec is GitHub's"_s
                                 << QStringList{u"The"_s, u"of"_s, u"and"_s, u"is"_s};
    QTest::newRow("acronyms") << u"The IRB, its IDs, NASA's and PhD"_s
                              << QStringList{u"The"_s, u"its"_s, u"and"_s};
    QTest::newRow("options and tags")
        << u"Use --frce or #tgg or a=b"_s << QStringList{u"Use"_s, u"or"_s, u"or"_s};
    QTest::newRow("numbers") << u"The 3rd of 512px in 2024"_s << QStringList{u"The"_s, u"of"_s, u"in"_s};
    QTest::newRow("apostrophes") << u"It isn't, it isn’t: the dogs' owner's 'word'"_s
                                 << QStringList{u"It"_s,  u"isn't"_s, u"it"_s,      u"isn’t"_s,
                                                u"the"_s, u"dogs"_s,  u"owner's"_s, u"word"_s};
    QTest::newRow("hyphens") << u"A non-commercial, well-known pre-processing"_s
                             << QStringList{u"commercial"_s, u"well"_s, u"known"_s, u"processing"_s};
    QTest::newRow("a dash") << u"sure—but so"_s << QStringList{u"sure"_s, u"but"_s, u"so"_s};
    QTest::newRow("slashes") << u"and/or"_s << QStringList{u"and"_s, u"or"_s};
    QTest::newRow("entities") << u"birds&nbsp;sing &amp; fly AT&T"_s
                              << QStringList{u"birds"_s, u"sing"_s, u"fly"_s};
    QTest::newRow("formulas") << u"where $\\alpha_i = bta$ holds, \\emph too, from $5 to $10"_s
                              << QStringList{u"where"_s, u"holds"_s, u"too"_s, u"from"_s, u"to"_s};
    QTest::newRow("table row") << u"| Name | Shrt text |"_s << QStringList{u"Name"_s, u"Shrt"_s, u"text"_s};
    QTest::newRow("Spanish") << u"¿Qué año? «Corazón»"_s << QStringList{u"Qué"_s, u"año"_s, u"Corazón"_s};
    QTest::newRow("combining marks") << u"el nin\u0303o"_s << QStringList{u"el"_s, u"nin\u0303o"_s};
    QTest::newRow("soft hyphen") << u"hy\u00ADphen"_s << QStringList{u"hy\u00ADphen"_s};
    QTest::newRow("Greek") << u"το λεξικό"_s << QStringList{u"το"_s, u"λεξικό"_s};
    QTest::newRow("beyond the basic plane") << u"𐐀𐐁𐐂 and 🐋"_s << QStringList{u"𐐀𐐁𐐂"_s, u"and"_s};
    QTest::newRow("without gaps") << u"数据集 and データ"_s << QStringList{u"and"_s};
    QTest::newRow("data, not a word") << QString(80, u'x') << QStringList();
}

void TestSpelling::wordsAreCut()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QCOMPARE(textsOf(wordsOf(text), text), words);
}

void TestSpelling::fencesAndCommentsHoldNoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("fence") << u"one\n```python\ntwo\n```\nthree"_s << QStringList{u"one"_s, u"three"_s};
    QTest::newRow("tildes") << u"one\n~~~\ntwo\n```\n~~~~\nthree"_s << QStringList{u"one"_s, u"three"_s};
    QTest::newRow("left open") << u"one\n```\ntwo\n"_s << QStringList{u"one"_s};
    QTest::newRow("in a list") << u"- one\n  ```\n  two\n  ```\n- three"_s
                               << QStringList{u"one"_s, u"three"_s};
    QTest::newRow("code in one line") << u"```two``` one"_s << QStringList{u"one"_s};
    QTest::newRow("comment over lines")
        << u"one <!-- two\n```\ntwo --> three"_s << QStringList{u"one"_s, u"three"_s};
}

void TestSpelling::fencesAndCommentsHoldNoWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QCOMPARE(textsOf(wordsOf(text), text), words);
}

void TestSpelling::placesAreThoseOfTheText()
{
    const QString text = u"🐋 **whales**\nand `x` seals"_s;
    const QList<Word> expected{{5, 6}, {14, 3}, {22, 5}};
    QCOMPARE(wordsOf(text), expected);
}

// No text, however odd, gives words outside of itself, overlapping or without a letter.
void TestSpelling::anyTextIsCut()
{
    static constexpr QStringView kPieces[] = {
        u"`",  u"``", u"<", u">", u"<!--",   u"-->", u"](",     u")",      u"[",    u"]",
        u"[^", u"&",  u";", u"$", u"\\",     u"_",   u"*",      u"~~~",    u"```",  u"\n",
        u" ",  u"'",  u"’", u"-", u".",      u"/",   u"@",      u"://",    u"www.", u"ab",
        u"Cd", u"EF", u"7", u"é", u"\u0301", u"数",  u"\xD83D", u"\xDC0B", u"|",    u"="};
    quint32 seed = 7;
    const auto random = [&seed](quint32 below) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % below;
    };
    int words = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (quint32 i = random(24); i > 0; --i)
            text += kPieces[random(std::size(kPieces))];
        qsizetype end = 0;
        for (const Word &word : wordsOf(text)) {
            QVERIFY2(word.begin >= end && word.size > 1 && word.end() <= text.size(), qPrintable(text));
            QVERIFY2(text[word.begin].isLetter() || text[word.begin].isSurrogate(), qPrintable(text));
            QVERIFY2(!QStringView(text).sliced(word.begin, word.size).contains(u'\n'), qPrintable(text));
            end = word.end();
            ++words;
        }
    }
    QVERIFY2(words > 2'000, qPrintable(QString::number(words)));
}

void TestSpelling::wordsAreSpelledPlainly()
{
    QCOMPARE(plainWord(u"isn’t"), u"isn't"_s);
    QCOMPARE(plainWord(u"nin\u0303o"), u"niño"_s);
    QCOMPARE(plainWord(u"hy\u00ADphen"), u"hyphen"_s);
    QCOMPARE(plainWord(u"plain"), u"plain"_s);
}

void TestSpelling::dictionariesAreFound()
{
    const QString own = m_folder->filePath(u"own words"_s);
    const QString system = m_folder->filePath(u"system"_s);
    for (const char *name : {"en_GB", "de-AT", "ca_ES-valencia"}) {
        write(system + u'/' + QLatin1String(name) + u".dic"_s, "1\nx\n");
        write(system + u'/' + QLatin1String(name) + u".aff"_s, kAffixes);
    }
    write(system + u"/fr_FR.dic"_s, "1\nx\n"); // without its other half
    write(system + u"/hyph_en_US.dic"_s, "UTF-8\n");
    write(system + u"/hyph_en_US.aff"_s, "");
    write(own + u"/en_GB.dic"_s, "1\nx\n");
    write(own + u"/en_GB.aff"_s, kAffixes);
    QVERIFY(QFile::link(own + u"/en_GB.dic"_s, own + u"/en_IE.dic"_s));
    QVERIFY(QFile::link(own + u"/en_GB.aff"_s, own + u"/en_IE.aff"_s));

    const QList<DictionaryFiles> found = findDictionaries({own, system, m_folder->filePath(u"none"_s)});
    QStringList tags;
    for (const DictionaryFiles &each : found)
        tags.append(each.tag);
    QCOMPARE(tags, (QStringList{u"ca_ES_valencia"_s, u"de_AT"_s, u"en_GB"_s, u"en_IE"_s}));
    QCOMPARE(found[2].words, own + u"/en_GB.dic"_s);
    QCOMPARE(found[3].target, found[2].target);
    QVERIFY(found[1].target != found[2].target);
    QVERIFY(dictionaryFolders().first().startsWith(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    QVERIFY(dictionaryFolders().contains(u"/usr/share/hunspell"_s));
}

void TestSpelling::aLanguageFindsItsDictionary_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("tag");

    const QStringList many{u"de_AT"_s, u"en_AU"_s, u"en_GB"_s, u"en_US"_s,
                           u"eo"_s,    u"es_ES"_s, u"es_MX"_s, u"pt_BR"_s};
    QTest::newRow("as most speak it") << many << u"en"_s << u"de_DE"_s << u"en_US"_s;
    QTest::newRow("as the user speaks it") << many << u"en"_s << u"en_GB"_s << u"en_GB"_s;
    QTest::newRow("the region that is said") << many << u"en-AU"_s << u"en_GB"_s << u"en_AU"_s;
    QTest::newRow("a region that is not there") << many << u"en-NZ"_s << u"C"_s << u"en_US"_s;
    QTest::newRow("Spanish") << many << u"es"_s << u"C"_s << u"es_ES"_s;
    QTest::newRow("Spanish of Mexico") << many << u"es-MX"_s << u"C"_s << u"es_MX"_s;
    QTest::newRow("any region is better than none") << many << u"de"_s << u"C"_s << u"de_AT"_s;
    QTest::newRow("Portuguese") << many << u"pt"_s << u"C"_s << u"pt_BR"_s;
    QTest::newRow("without a region") << many << u"eo"_s << u"C"_s << u"eo"_s;
    QTest::newRow("none") << many << u"fr"_s << u"fr_FR"_s << QString();
    QTest::newRow("no language begins like another") << many << u"est"_s << u"C"_s << QString();
    QTest::newRow("nothing installed") << QStringList() << u"en"_s << u"C"_s << QString();
}

void TestSpelling::aLanguageFindsItsDictionary()
{
    QFETCH(const QStringList, installed);
    QFETCH(const QString, language);
    QFETCH(const QString, locale);
    QList<DictionaryFiles> all;
    for (const QString &tag : installed)
        all.append({tag, {}, {}, {}});
    QTEST(dictionaryFor(all, language, locale), "tag");
}

void TestSpelling::packagesAreNamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("package");
    QTest::newRow("German") << u"de"_s << u"hunspell-de-de"_s;
    QTest::newRow("Swiss German") << u"de-CH"_s << u"hunspell-de-ch"_s;
    QTest::newRow("French") << u"fr"_s << u"hunspell-fr"_s;
    QTest::newRow("Canadian French") << u"fr-CA"_s << u"hunspell-fr"_s;
    QTest::newRow("British English") << u"en-GB"_s << u"hunspell-en-gb"_s;
    QTest::newRow("Brazilian Portuguese") << u"pt-BR"_s << u"hunspell-pt-br"_s;
    QTest::newRow("Norwegian") << u"nb"_s << u"hunspell-no"_s;
    QTest::newRow("Estonian") << u"et"_s << u"myspell-et"_s;
}

void TestSpelling::packagesAreNamed()
{
    QFETCH(const QString, language);
    QTEST(dictionaryPackage(language), "package");
}

void TestSpelling::aDictionaryKnowsItsWords()
{
    const auto dictionary = loaded(make(u"en_XX"_s, kAffixes, "3\nporpoise/S\nclick/S\nisn't\n"));
    QVERIFY(dictionary->knows(u"porpoise"_s));
    QVERIFY(dictionary->knows(u"Porpoises"_s));
    QVERIFY(dictionary->knows(u"isn't"_s));
    QVERIFY(!dictionary->knows(u"porpose"_s));
    QVERIFY(!dictionary->knows(QString(500, u'x')));
    QCOMPARE(dictionary->suggestions(u"porpose"_s, 5).first(), u"porpoise"_s);
    QVERIFY(dictionary->suggestions(u"clik"_s, 1).size() == 1);
    QVERIFY(dictionary->suggestions(u"clik"_s, 0).isEmpty());
}

void TestSpelling::encodingsAreConverted_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("word"); // in that encoding
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("misspelled");

    QTest::newRow("western") << QByteArray("ISO8859-1") << QByteArray("coraz\xF3n") << u"corazón"_s
                             << u"corazon"_s;
    QTest::newRow("western with euro")
        << QByteArray("ISO8859-15") << QByteArray("c\xBDur") << u"cœur"_s << u"cour"_s;
    QTest::newRow("central") << QByteArray("ISO8859-2") << QByteArray("za\xBF\xF3\xB3\xE6") << u"zażółć"_s
                             << u"zazółć"_s;
    QTest::newRow("Russian") << QByteArray("KOI8-R") << QByteArray("\xD3\xCC\xCF\xD7\xCF") << u"слово"_s
                             << u"слова"_s;
    QTest::newRow("Bulgarian") << QByteArray("microsoft-cp1251") << QByteArray("\xE4\xF3\xEC\xE0")
                               << u"дума"_s << u"дуна"_s;
    QTest::newRow("none said: western") << QByteArray() << QByteArray("caf\xE9") << u"café"_s << u"cafe"_s;
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray("ni\xC3\xB1o") << u"niño"_s << u"nino"_s;
}

void TestSpelling::encodingsAreConverted()
{
    QFETCH(const QByteArray, set);
    QFETCH(const QByteArray, word);
    QFETCH(const QString, known);
    QFETCH(const QString, misspelled);
    QByteArray letters = word;
    std::sort(letters.begin(), letters.end());
    const QByteArray affixes = (set.isEmpty() ? QByteArray() : "SET " + set + '\n') + "TRY "
                               + (set == "UTF-8" ? word : letters) + '\n';
    const auto dictionary = loaded(make(u"xx_XX"_s, affixes, "1\n" + word + '\n'));
    QVERIFY(dictionary->knows(known));
    QVERIFY(!dictionary->knows(misspelled));
    QVERIFY(!dictionary->knows(u"数"_s)); // not in the set at all
    QVERIFY(dictionary->suggestions(misspelled, 5).contains(known));
    QVERIFY(dictionary->isFor(known));
}

void TestSpelling::brokenDictionariesAreRefused_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << kAffixes << QByteArray();
    QTest::newRow("without words") << kAffixes << QByteArray("0\n");
    QTest::newRow("an unknown encoding") << QByteArray("SET MARTIAN-9\n") << QByteArray("1\nword\n");
    QTest::newRow("no text at all") << kAffixes << QByteArray(300, '\0');
}

void TestSpelling::brokenDictionariesAreRefused()
{
    QFETCH(const QByteArray, affixes);
    QFETCH(const QByteArray, words);
    const auto dictionary = Dictionary::load(make(u"en_XX"_s, affixes, words));
    QVERIFY(!dictionary);
    QVERIFY(dictionary.error().message.contains(u"en_XX.dic"_s));
    DictionaryFiles gone = make(u"en_YY"_s, kAffixes, "1\nword\n");
    QVERIFY(QFile::remove(gone.affixes));
    QCOMPARE(Dictionary::load(gone).error().code, Error::Code::NotFound);
}

void TestSpelling::severalLanguagesHoldTogether()
{
    SpellChecker checker(PersonalWords(m_folder->filePath(u"w.txt"_s)));
    QVERIFY(!checker.isReady());
    QVERIFY(checker.isRight(u"anything"));
    checker.setDictionaries({loaded(make(u"en_XX"_s, kAffixes, "2\nwhale\nisn't\n"))});
    QVERIFY(checker.isReady());
    QVERIFY(!checker.verdict(u"whale"));
    QVERIFY(checker.isRight(u"whale"));
    QVERIFY(checker.isRight(u"isn’t"));
    QVERIFY(!checker.isRight(u"ballena"));
    QCOMPARE(checker.verdict(u"ballena"), std::optional(false));

    checker.setDictionaries({loaded(make(u"en_XX"_s, kAffixes, "2\nwhale\nisn't\n")),
                             loaded(make(u"es_XX"_s, kAffixes, "2\nballena\nwhales\n"))});
    QVERIFY(checker.isRight(u"whale"));
    QVERIFY(checker.isRight(u"ballena"));
    QVERIFY(!checker.isRight(u"whalez"));
    const QStringList offered = checker.suggestions(u"whalez", 5);
    QVERIFY(offered.contains(u"whale"_s));
    QVERIFY(offered.contains(u"whales"_s));
    QCOMPARE(offered.size(), QSet<QString>(offered.cbegin(), offered.cend()).size());
    QCOMPARE(checker.suggestions(u"whalez", 1).size(), 1);
    QVERIFY(checker.suggestions(u"isn’tt", 5).contains(u"isn’t"_s));
}

void TestSpelling::otherScriptsAreNotJudged()
{
    SpellChecker checker(PersonalWords(m_folder->filePath(u"w.txt"_s)));
    checker.setDictionaries({loaded(make(u"en_XX"_s, kAffixes, "2\nwhale\nseal\n"))});
    QVERIFY(checker.isRight(u"слово"));
    QVERIFY(!checker.isRight(u"slovo"));
    checker.setDictionaries({loaded(make(u"ru_XX"_s, "SET UTF-8\n", u"1\nкит\n"_s.toUtf8()))});
    QVERIFY(checker.isRight(u"whalez"));
    QVERIFY(!checker.isRight(u"слово"));
}

void TestSpelling::theFieldsWordsAreRight()
{
    SpellChecker checker(PersonalWords(m_folder->filePath(u"w.txt"_s)));
    checker.setDictionaries({loaded(make(u"en_XX"_s, kAffixes, "1\nwhale\n"))});
    QVERIFY(checker.isRight(u"crowdsourced"));
    QVERIFY(checker.isRight(u"Tokenizer’s"));
    QVERIFY(!checker.isRight(u"anonimización")); // that is Spanish
    checker.setDictionaries({loaded(make(u"es_XX"_s, kAffixes, "1\nballena\n"))});
    QVERIFY(checker.isRight(u"Anonimización"));
    QVERIFY(!checker.isRight(u"crowdsourced"));
}

void TestSpelling::taughtWordsStay()
{
    const QString path = m_folder->filePath(u"new folder/my words.txt"_s);
    SpellChecker checker((PersonalWords(path)));
    checker.setDictionaries({loaded(make(u"en_XX"_s, kAffixes, "1\nwhale\n"))});
    for (const QStringView word : {u"cardwright", u"Kaggle", u"l’ami"}) {
        QVERIFY(!checker.isRight(word));
        QVERIFY(checker.learn(word));
        QVERIFY(checker.isRight(word));
        QVERIFY(checker.hasLearnt(word));
    }
    QVERIFY(checker.isRight(u"Cardwright"));
    QVERIFY(checker.isRight(u"Cardwright’s"));
    QVERIFY(!checker.isRight(u"kaggle"));
    QCOMPARE(readAll(path), u"Kaggle\ncardwright\nl'ami\n"_s.toUtf8());

    SpellChecker later((PersonalWords(path))); // the program starts again
    later.setDictionaries({loaded(make(u"en_XX"_s, kAffixes, "1\nwhale\n"))});
    QVERIFY(later.isRight(u"cardwright"));
    QVERIFY(later.forget(u"cardwright"));
    QVERIFY(!later.isRight(u"cardwright"));
    QVERIFY(later.isRight(u"Kaggle"));
    QCOMPARE(readAll(path), u"Kaggle\nl'ami\n"_s.toUtf8());
}

void TestSpelling::taughtWordsOfAnotherWindowStay()
{
    const QString path = m_folder->filePath(u"words.txt"_s);
    PersonalWords one(path);
    PersonalWords other(path);
    QVERIFY(one.add(u"eins"_s));
    QVERIFY(other.add(u"zwei"_s));
    QVERIFY(other.contains(u"eins"_s));
    QCOMPARE(readAll(path), QByteArray("eins\nzwei\n"));
}

void TestSpelling::whatCannotBeWrittenIsSaid()
{
    write(m_folder->filePath(u"file"_s), "in the way");
    PersonalWords words(m_folder->filePath(u"file/words.txt"_s));
    const Done done = words.add(u"word"_s);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(words.contains(u"word"_s)); // until the program ends
}

void TestSpelling::ignoringEnds()
{
    SpellChecker checker(PersonalWords(m_folder->filePath(u"w.txt"_s)));
    checker.setDictionaries({loaded(make(u"en_XX"_s, kAffixes, "1\nwhale\n"))});
    QVERIFY(!checker.isRight(u"wahl"));
    checker.ignore(u"wahl");
    QVERIFY(checker.isRight(u"wahl"));
    checker.stopIgnoring();
    QVERIFY(!checker.isRight(u"wahl"));
    QVERIFY(!QFile::exists(m_folder->filePath(u"w.txt"_s)));
}

void TestSpelling::theSystemsEnglish()
{
    const QList<DictionaryFiles> all = findDictionaries(dictionaryFolders());
    const QString tag = dictionaryFor(all, u"en-US"_s, u"C"_s);
    if (tag != "en_US"_L1)
        QSKIP("no dictionary of American English is installed");
    QElapsedTimer clock;
    clock.start();
    const auto dictionary = loaded(installed(all, tag));
    const qint64 loading = clock.elapsed();
    for (const char *word : {"dataset", "Datasets", "porpoise's", "isn't", "metadata", "annotators"})
        QVERIFY2(dictionary->knows(QString::fromLatin1(word)), word);
    QVERIFY(!dictionary->knows(u"recieve"_s));
    QVERIFY(!dictionary->isFor(u"слово"));
    clock.restart();
    QVERIFY(dictionary->suggestions(u"recieve"_s, 5).contains(u"receive"_s));
    qInfo("loaded in %lld ms, suggestions in %lld ms", loading, clock.elapsed());
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"

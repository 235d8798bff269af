#include "base/file.h"
#include "pdf/printedplaces.h"
#include "preview/pdfexport.h"
#include "preview/previewsetup.h"
#include "schema/insertion.h"
#include "storage/cardfile.h"
#include "support/workshops.h"
#include "workshop/flow.h"
#include "workshop/printpages.h"
#include "workshop/sheetprinter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60000;
const QString kProgram = QString::fromUtf8(CARDWRIGHT_PROGRAM);
const QString kLeaveAfter = u"--leave-after"_s; // this program's own: ends in the middle of an export

// A card of many scripts, with what its reader asks of a PDF.
const QByteArray kArabicCard =
    QStringLiteral("---\nlanguage: ar\n---\n# بيانات نقرات خنزير البحر\n\nمجموعة من التسجيلات تحت الماء. "
                   "انظر [الموقع](https://example.org/data).\n\n"
                   "## المؤلفون\n\n### الناشرون\n\n#### المنظمة الناشرة\n<!-- scope: telescope -->\n\n- معهد "
                   "أصوات الساحل\n\n"
                   "## نظرة عامة\n\n#### وصف\n<!-- scope: microscope -->\n\nالنص مختلط مع English words في "
                   "السطر نفسه. انظر [الناشرون](#الناشرون).\n")
        .toUtf8();

struct Finished
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

Finished run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList withoutSandbox(QStringList arguments)
{
    if (geteuid() == 0)
        arguments.prepend(u"--preview-without-sandbox"_s);
    return arguments;
}

PdfSource sourceOf(const QByteArray &markdown)
{
    PdfSource source;
    source.card = Card(markdown);
    source.match = matchCard(source.card);
    source.reading = CardReading(source.card, source.match);
    return source;
}

// What stands between the tags of a page, text by text.
QStringList textsOf(const QByteArray &page)
{
    QString html = QString::fromUtf8(page);
    html.remove(QRegularExpression(u"^.*</defs></svg>"_s, QRegularExpression::DotMatchesEverythingOption));
    QStringList texts;
    for (QString text : html.split(QRegularExpression(u"<[^>]*>"_s), Qt::SkipEmptyParts)) {
        text.replace(u"&lt;"_s, u"<"_s)
            .replace(u"&gt;"_s, u">"_s)
            .replace(u"&quot;"_s, u"\""_s)
            .replace(u"&#39;"_s, u"'"_s);
        texts.append(text.replace(u"&amp;"_s, u"&"_s));
    }
    return texts;
}

// Letters alone, so that line ends, hyphens of ours and ligatures do not count.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// The reader of PDFs gives the words of such a line, and the letters of a ligature, in another order.
QStringList foldedWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.normalized(QString::NormalizationForm_KC)
                                   .split(QRegularExpression(u"[^\\w]+"_s), Qt::SkipEmptyParts)) {
        QString letters = word;
        std::sort(letters.begin(), letters.end());
        words.append(letters);
    }
    return words;
}

QString textOfPages(const QString &pdf, int page = 0)
{
    QStringList arguments{u"-raw"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    QString text = QString::fromUtf8(run(u"pdftotext"_s, arguments + QStringList{pdf, u"-"_s}).out);
    // The feet stand between the parts of an answer that goes on on the next page.
    return text.remove(QRegularExpression(u"\\n[^\\n]*\\n?\\d+ / \\d+\\s*\\f"_s));
}

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void commandMakesAWholePdf_data();
    void commandMakesAWholePdf();
    void sameCardGivesTheSameBytes_data();
    void sameCardGivesTheSameBytes();
    void onlyTheDepthsAskedFor();
    void organisationsLookIsOnPaper_data();
    void organisationsLookIsOnPaper();
    void paperIsTheOneAskedFor();
    void commandSaysWhatIsWrong_data();
    void commandSaysWhatIsWrong();
    void asRootItNeedsTheOption();
    void tellsItsOptionsWithoutADisplay_data();
    void tellsItsOptionsWithoutADisplay();
    void hostileCardAsksForNothing();
    void windowStaysFree();
    void cancelledExportLeavesTheFile();
    void exportEndsAtAnyMoment();
    void programEndsAtAnyMoment();
    void secondExportEndsTheFirst();
    void slowPrintIsStopped();
    void unwritablePlaceIsSaid();
    void workshopsPrintPaper();

private:
    QString write(const QString &name, const QByteArray &bytes);
    Done waitFor(PdfExport &exporter, const PdfSource &source, const QString &path);

    QTemporaryDir m_folder{QDir::tempPath() + "/pdf export XXXXXX"_L1};
};

void TestPdfExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"qpdf"_s})
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
}

void TestPdfExport::cleanup()
{
    QDir(m_folder.path()).removeRecursively();
    QDir().mkpath(m_folder.path());
}

QString TestPdfExport::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

Done TestPdfExport::waitFor(PdfExport &exporter, const PdfSource &source, const QString &path)
{
    std::optional<Done> result;
    exporter.start(source, path, [&](const Done &done) { result.emplace(done); });
    QElapsedTimer clock;
    clock.start();
    while (!result && clock.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return result.value_or(Error{Error::Code::Malformed, u"no answer"_s});
}

void TestPdfExport::commandMakesAWholePdf_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<bool>("showOpen");
    QTest::addColumn<bool>("rightToLeft");

    QTest::newRow("sample") << sampleCard() << false << false;
    QTest::newRow("template with its open questions")
        << newCard(builtInTemplate(), u"Title & <more>"_s, u"en"_s, true) << true << false;
    QTest::newRow("Arabic") << kArabicCard << false << true;
    QTest::newRow("no headings") << QByteArray("Only a line.\n") << false << false;
    QTest::newRow("nothing") << QByteArray() << false << false;
    QByteArray table = "# Wide\n\n## Section\n\n#### Rows\n\n| First | Second | Third |\n|---|---|---|\n";
    for (int i = 0; i < 120; ++i)
        table += "| row " + QByteArray::number(i)
                 + " | value of it | and a remark that is long enough to need a second line |\n";
    QTest::newRow("table over pages") << table << false << false;
    for (const QString &name :
         {u"traps/body-with-everything.md"_s, u"traps/deep-headings.md"_s, u"traps/extended-spanish.md"_s}) {
        const Result<QByteArray> bytes = readFile(QString::fromUtf8(CARDWRIGHT_TEST_DATA "/") + name);
        QTest::newRow(qPrintable(name)) << *bytes << false << false;
    }
}

void TestPdfExport::commandMakesAWholePdf()
{
    QFETCH(const QByteArray, card);
    QFETCH(const bool, showOpen);
    QFETCH(const bool, rightToLeft);
    const QString path = write(u"card.md"_s, card);
    const QString pdf = m_folder.filePath(u"card.pdf"_s);
    const QStringList options = showOpen ? QStringList{u"--show-open"_s} : QStringList();

    const Finished made = run(kProgram, withoutSandbox(QStringList{u"--export-pdf"_s, path} + options));
    QCOMPARE(made.error, QByteArray());
    QCOMPARE(made.code, 0);
    const QByteArray bytes = *readFile(pdf);

    const Finished checked = run(u"qpdf"_s, {u"--check"_s, pdf});
    QVERIFY2(checked.code == 0, checked.error.constData());

    PdfSource source = sourceOf(card);
    source.options.showOpenQuestions = showOpen;
    const PrintPage page = renderPrintPage(source.card, source.match, source.reading, source.options);
    const QString about = QString::fromUtf8(run(u"pdfinfo"_s, {pdf}).out);
    QVERIFY2(about.contains(page.title), qPrintable(about));
    QVERIFY(!about.contains("CreationDate"_L1));

    // Every text of the page, as often as it stands there.
    const QString text = textOfPages(pdf);
    if (rightToLeft) {
        const QStringList found = foldedWords(text);
        for (const QString &expected : textsOf(page.html)) {
            for (const QString &word : foldedWords(expected))
                QVERIFY2(found.contains(word), qPrintable(expected));
        }
    } else {
        const QString letters = folded(text);
        QHash<QString, int> expected;
        for (const QString &each : textsOf(page.html))
            ++expected[folded(each)];
        expected.remove(QString());
        QVERIFY(!expected.isEmpty());
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QVERIFY2(letters.count(it.key()) >= it.value(), qPrintable(it.key()));
    }

    // The contents say on which page a heading stands, and there it stands.
    const Result<PrintedPlaces> places = printedPlaces(bytes);
    QVERIFY(places);
    const QString flat = text.simplified();
    QHash<int, QString> lettersOf;
    for (const PrintHeading &heading : page.headings) {
        if (heading.id.toPercentEncoding("~").size() > 126)
            continue; // longer names are not in the file
        const int at = places->pageOf.value(heading.id);
        QVERIFY2(at >= 1 && at <= places->pages, heading.id.constData());
        if (rightToLeft)
            continue;
        if (!lettersOf.contains(at))
            lettersOf.insert(at, folded(textOfPages(pdf, at)));
        QVERIFY2(lettersOf.value(at).contains(folded(heading.title)), heading.id.constData());
        const int node = source.card.indexOfId(QString::fromUtf8(heading.id));
        if (source.card.nodes()[node].kind == Node::Kind::Section)
            QVERIFY2(flat.contains(heading.title.simplified() + u' ' + QString::number(at)),
                     heading.id.constData());
    }

    // Links lead out where the page's do.
    const QByteArray addresses = run(u"pdfinfo"_s, {u"-url"_s, pdf}).out;
    QRegularExpressionMatchIterator links =
        QRegularExpression(u"href=\"(https?:[^\"]*)\""_s).globalMatch(QString::fromUtf8(page.html));
    while (links.hasNext()) {
        const QByteArray address = links.next().captured(1).replace(u"&amp;"_s, u"&"_s).toUtf8();
        QVERIFY2(addresses.contains(address), address.constData());
    }

    // A bookmark for each heading.
    const QByteArray outlines = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf}).out;
    QCOMPARE(outlines.count("\"title\""), page.headings.size());
}

void TestPdfExport::sameCardGivesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::newRow("sample") << sampleCard();
    QTest::newRow("Arabic") << kArabicCard;
}

void TestPdfExport::sameCardGivesTheSameBytes()
{
    QFETCH(const QByteArray, card);
    const QString path = write(u"card.md"_s, card);
    const QString pdf = m_folder.filePath(u"card.pdf"_s);
    QCOMPARE(run(kProgram, withoutSandbox({u"--export-pdf"_s, path})).code, 0);
    const QByteArray first = *readFile(pdf);
    QVERIFY(QFile::remove(pdf));
    QTest::qWait(1100); // another second of the clock
    QCOMPARE(run(kProgram, withoutSandbox({u"--export-pdf"_s, path})).code, 0);
    QCOMPARE(*readFile(pdf), first);
}

void TestPdfExport::onlyTheDepthsAskedFor()
{
    const QString path =
        write(u"card.md"_s, "# Card\n\n## Section\n\n#### First\n<!-- scope: telescope -->\n\nGlance.\n\n"
                            "#### Second\n<!-- scope: microscope -->\n\nDetail.\n\n#### Third\n\nAlways.\n\n"
                            "## Deep\n\n#### Fourth\n<!-- scope: microscope -->\n\nDeeper.\n");
    const QString pdf = m_folder.filePath(u"out.pdf"_s);
    QCOMPARE(
        run(kProgram, withoutSandbox({u"--export-pdf"_s, path, u"-o"_s, pdf, u"--depth"_s, u"t"_s})).code, 0);
    const QString text = textOfPages(pdf);
    QVERIFY(text.contains("Glance."_L1));
    QVERIFY(text.contains("Always."_L1));
    QVERIFY(!text.contains("Detail."_L1));
    QVERIFY(!text.contains("Deep"_L1)); // nor its heading, in the contents or the text
    QVERIFY(!QFile::exists(m_folder.filePath(u"card.pdf"_s)));
}

void TestPdfExport::organisationsLookIsOnPaper_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<QByteArray>("font");
    QTest::newRow("dense") << u"dense"_s << QByteArray("NotoSans");
    QTest::newRow("reading") << u"reading"_s << QByteArray("NotoSerif");
}

void TestPdfExport::organisationsLookIsOnPaper()
{
    QFETCH(const QString, design);
    QFETCH(const QByteArray, font);
    const QString path = write(u"card.md"_s, sampleCard());
    const QString pdf = m_folder.filePath(u"card.pdf"_s);
    const QStringList options{u"--design"_s, design, u"--accent"_s, u"#c8102e"_s, u"--footer"_s, u"Coast Office & Sons"_s};
    const Finished made = run(kProgram, withoutSandbox(QStringList{u"--export-pdf"_s, path} + options));
    QCOMPARE(made.error, QByteArray());
    QCOMPARE(made.code, 0);
    const QString text = textOfPages(pdf).simplified();
    QVERIFY(text.contains(u"Coast Office & Sons"_s));
    // The numbers in the contents are those of this design's pages.
    const Result<PrintedPlaces> places = printedPlaces(*readFile(pdf));
    QVERIFY(places);
    QVERIFY(text.contains(u"Provenance "_s + QString::number(places->pageOf.value("provenance"))));
    QVERIFY2(run(u"pdffonts"_s, {pdf}).out.contains(font), "another font");
}

void TestPdfExport::paperIsTheOneAskedFor()
{
    const QString path = write(u"card.md"_s, "# Card\n\n## Section\n\nText.\n");
    const QString pdf = m_folder.filePath(u"card.pdf"_s);
    for (const auto &[paper, size] :
         {std::pair{u"letter"_s, "612 x 792"_L1}, {u"a4"_s, "594.96 x 841.92"_L1}}) {
        QCOMPARE(run(kProgram, withoutSandbox({u"--export-pdf"_s, path, u"--paper"_s, paper})).code, 0);
        const QByteArray about = run(u"pdfinfo"_s, {pdf}).out;
        QVERIFY2(QString::fromUtf8(about).contains(size), about.constData());
    }
}

void TestPdfExport::commandSaysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("no card") << QStringList{u"--export-pdf"_s} << u"takes one card"_s;
    QTest::newRow("two cards") << QStringList{u"--export-pdf"_s, u"a.md"_s, u"b.md"_s} << u"takes one card"_s;
    QTest::newRow("missing file") << QStringList{u"--export-pdf"_s, u"/nowhere/a.md"_s} << u"a.md"_s;
    QTest::newRow("other paper") << QStringList{u"--export-pdf"_s, u"a.md"_s, u"--paper"_s, u"a0"_s}
                                 << u"a4 or letter"_s;
    QTest::newRow("other depth") << QStringList{u"--export-pdf"_s, u"a.md"_s, u"--depth"_s, u"x"_s}
                                 << u"t (at a glance)"_s;
    QTest::newRow("other design") << QStringList{u"--export-pdf"_s, u"a.md"_s, u"--design"_s, u"loud"_s} << u"dense or reading"_s;
    QTest::newRow("no such folder") << QStringList{u"--export-pdf"_s, u"CARD"_s, u"-o"_s,
                                                   u"/nowhere/at/all.pdf"_s}
                                    << u"all.pdf"_s;
}

void TestPdfExport::commandSaysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, words);
    arguments.replaceInStrings(u"CARD"_s, write(u"card.md"_s, "# Card\n"));
    const Finished finished = run(kProgram, withoutSandbox(arguments));
    QCOMPARE(finished.code, 2);
    QVERIFY2(QString::fromUtf8(finished.error).contains(words), finished.error.constData());
    QCOMPARE(finished.error.count('\n'), 1);
    QVERIFY(finished.error.startsWith("cardwright: "));
    QCOMPARE(finished.out, QByteArray());
}

void TestPdfExport::asRootItNeedsTheOption()
{
    if (geteuid() != 0)
        QSKIP("for root alone");
    const QString path = write(u"card.md"_s, "# Card\n");
    const Finished finished = run(kProgram, {u"--export-pdf"_s, path});
    QCOMPARE(finished.code, 2);
    QVERIFY2(finished.error.contains("--preview-without-sandbox"), finished.error.constData());
    QVERIFY(!QFile::exists(m_folder.filePath(u"card.pdf"_s)));
}

void TestPdfExport::tellsItsOptionsWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("told");

    QTest::newRow("help") << u"--help"_s << QByteArray("--export-pdf");
    QTest::newRow("help, short") << u"-h"_s << QByteArray("--export-pdf");
    QTest::newRow("version") << u"--version"_s << QByteArray("0.");
}

void TestPdfExport::tellsItsOptionsWithoutADisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, told);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    process.setProcessEnvironment(environment);
    process.start(kProgram, {option});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains(told));
}

void TestPdfExport::hostileCardAsksForNothing()
{
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    const QByteArray here = "http://127.0.0.1:" + QByteArray::number(trap.serverPort());
    QByteArray card = *readFile(QString::fromUtf8(CARDWRIGHT_TEST_DATA "/hostile.md"));
    card.replace("https://example.invalid", here).replace("//example.invalid", here.mid(5));
    PdfExport exporter;
    const QString pdf = m_folder.filePath(u"hostile.pdf"_s);
    const Done done = waitFor(exporter, sourceOf(card), pdf);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY2(!trap.waitForNewConnection(200), "the page reached a server");
    QCOMPARE(exporter.blockedRequests(), 0); // not even asked for
    const Finished checked = run(u"qpdf"_s, {u"--check"_s, pdf});
    QVERIFY2(checked.code == 0, checked.error.constData());
    const QByteArray inside = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, u"-"_s}).out;
    for (const char *word : {"/JavaScript", "/JS ", "/Launch", "/SubmitForm", "/GoToR", "/OpenAction", "/AA ",
                             "card:/", "javascript:"})
        QVERIFY2(!inside.contains(word), word);
}

void TestPdfExport::windowStaysFree()
{
    PdfExport exporter;
    QVERIFY(
        waitFor(exporter, sourceOf("# Card\n"), m_folder.filePath(u"first.pdf"_s))); // the engine starts once
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { longest = qMax(longest, since.restart()); });
    ticks.start(5);
    QVERIFY(waitFor(exporter, sourceOf(sampleCard()), m_folder.filePath(u"second.pdf"_s)));
    qInfo("longest pause %lld ms", static_cast<long long>(longest));
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

void TestPdfExport::cancelledExportLeavesTheFile()
{
    const QString pdf = write(u"card.pdf"_s, "as before");
    PdfExport exporter;
    bool called = false;
    exporter.start(sourceOf(sampleCard()), pdf, [&](const Done &) { called = true; });
    QTest::qWait(300); // in the middle of the first print
    QVERIFY(exporter.isRunning());
    exporter.cancel();
    QVERIFY(!exporter.isRunning());
    QTest::qWait(500);
    QVERIFY(!called);
    QCOMPARE(*readFile(pdf), QByteArray("as before"));
}

// Also in the moment between the start of a print and the engine's first answer.
void TestPdfExport::exportEndsAtAnyMoment()
{
    const QString pdf = m_folder.filePath(u"card.pdf"_s);
    bool called = false;
    for (int wait = 10; wait <= 200; wait += 10) {
        PdfExport exporter;
        exporter.start(sourceOf("# Card\n\n## Section\n\nText.\n"), pdf, [&](const Done &) { called = true; });
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < wait && !called)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (called)
            break; // whole before it was to end
    }
    PdfExport exporter;
    QVERIFY(waitFor(exporter, sourceOf("# Card\n"), pdf)); // the next one works
}

void TestPdfExport::programEndsAtAnyMoment()
{
    for (const int wait : {100, 250, 400, 550}) {
        const Finished left = run(QCoreApplication::applicationFilePath(), {kLeaveAfter, QString::number(wait)});
        QVERIFY2(left.code == 0, qPrintable(QString::number(wait) + u": "_s + QString::number(left.code)));
    }
}

void TestPdfExport::secondExportEndsTheFirst()
{
    PdfExport exporter;
    bool called = false;
    exporter.start(sourceOf(sampleCard()), m_folder.filePath(u"first.pdf"_s),
                   [&](const Done &) { called = true; });
    QTest::qWait(100);
    const QString second = m_folder.filePath(u"second.pdf"_s);
    QVERIFY(waitFor(exporter, sourceOf("# Another\n\n## Section\n\nText.\n"), second));
    QVERIFY(!called);
    QVERIFY(!QFile::exists(m_folder.filePath(u"first.pdf"_s)));
    QVERIFY(run(u"pdfinfo"_s, {second}).out.contains("Another"));
}

void TestPdfExport::slowPrintIsStopped()
{
    PdfExport exporter;
    exporter.setTimeLimit(1);
    const QString pdf = m_folder.filePath(u"card.pdf"_s);
    const Done done = waitFor(exporter, sourceOf(sampleCard()), pdf);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("too long"_L1), qPrintable(done.error().message));
    QVERIFY(!QFile::exists(pdf));
    exporter.setTimeLimit(kPatience);
    QVERIFY(waitFor(exporter, sourceOf("# Card\n"), pdf)); // the next one works
}

void TestPdfExport::unwritablePlaceIsSaid()
{
    PdfExport exporter;
    const Done done = waitFor(exporter, sourceOf("# Card\n"), m_folder.filePath(u"no/such/folder.pdf"_s));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("folder.pdf"_L1), qPrintable(done.error().message));
}

void TestPdfExport::workshopsPrintPaper()
{
    const Workshop workshop = smallWorkshop();
    const Playbook &playbook = builtInPlaybook();
    SheetPrinter printer;
    const auto print = [&](const QByteArray &html, const QString &name) {
        std::optional<Done> result;
        printer.print(html, name, u"en"_s, m_folder.filePath(name), [&](const Done &done) { result.emplace(done); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, kPatience); }();
        return textOfPages(result && *result ? m_folder.filePath(name) : QString());
    };
    const QString sheet = print(worksheetPage(*playbook.activity(u"three-buckets"), workshop, playbook), u"sheet.pdf"_s);
    QVERIFY(sheet.contains(u"Is it labelled?"_s));
    QVERIFY(sheet.contains(playbook.activity(u"three-buckets")->title));
    const VoteRound round = newRound(workshop, u"lenses-voting"_s, u"lenses"_s, 3);
    const QString ballots = print(ballotsPage(workshop, round, playbook, 8), u"ballots.pdf"_s);
    QCOMPARE(ballots.count(u"1 who labelled it"_s), 8);
    QCOMPARE(ballots.count(u'\f'), 1); // small ones stand side by side on one page
    // Of an agenda the wide sheet alone lies across.
    const QString agenda = print(worksheetsPage(u"Agenda"_s,
                                                {playbook.activity(u"transparency-primer"), playbook.activity(u"three-buckets"),
                                                 playbook.activity(u"value-additions")},
                                                workshop, playbook),
                                 u"agenda.pdf"_s);
    const QStringList pages = agenda.split(u'\f', Qt::SkipEmptyParts);
    const QStringList sizes =
        QString::fromUtf8(run(u"pdfinfo"_s, {u"-l"_s, u"99"_s, m_folder.filePath(u"agenda.pdf"_s)}).out).split(u'\n').filter(u" pts"_s);
    QCOMPARE(sizes.size(), pages.size());
    static const QRegularExpression inPoints(u"size:\\s+([\\d.]+) x ([\\d.]+)"_s);
    int across = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QRegularExpressionMatch size = inPoints.match(sizes[i]);
        const bool isAcross = size.captured(1).toDouble() > size.captured(2).toDouble();
        across += isAcross;
        QVERIFY2(!isAcross || !pages[i].contains(playbook.activity(u"transparency-primer")->title), qPrintable(sizes[i]));
        QCOMPARE(isAcross || !pages[i].contains(u"Is it labelled?"_s), true);
    }
    QVERIFY(across > 0 && across < pages.size());
    QVERIFY(pages.first().contains(playbook.activity(u"transparency-primer")->title));
    QVERIFY(pages.last().contains(playbook.activity(u"value-additions")->worksheet.parts.last().title));
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"cardwright-tests"_s);
    preparePreview({geteuid() == 0, PreviewSetup::Path::Software});
    QApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == kLeaveAfter) {
        PdfExport exporter;
        exporter.start(sourceOf(sampleCard()), QDir::temp().filePath(u"left.pdf"_s), [](const Done &) {});
        QTest::qWait(QByteArray(argv[2]).toInt());
        return 0;
    }
    TestPdfExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfexport.moc"

#include "pdf/finishedpdf.h"
#include "pdf/joinedpdf.h"
#include "pdf/printedplaces.h"

#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// A PDF as the web engine writes one, small enough to be read here.
class SmallPdf
{
public:
    // One for each page: what is drawn on it, and the entries of its /Annots.
    void addPage(const QByteArray &drawn, const QByteArray &links = {}) { m_pages.append({drawn, links}); }
    // `top` in points from the lower edge, which is at 0 of 800.
    void addPlace(const QByteArray &name, int page, double top)
    {
        m_places +=
            '/' + name + " [" + pageObject(page) + " 0 R /XYZ 40 " + QByteArray::number(top) + " 0]\n";
    }

    QByteArray bytes(const QByteArray &date = "D:20260102030405+00'00'") const
    {
        QList<QByteArray> objects;
        objects.append("<< /Type /Catalog /Pages 2 0 R /Dests 3 0 R >>");
        QByteArray kids;
        for (int page = 1; page <= m_pages.size(); ++page)
            kids += pageObject(page) + " 0 R ";
        objects.append("<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [" + kids
                       + "] >>");
        objects.append("<< " + m_places + " >>");
        objects.append("<< /Creator (Chromium) /Producer (Skia/PDF m102) /CreationDate (" + date
                       + ") /ModDate (" + date + ") >>");
        for (const auto &[drawn, links] : m_pages) {
            const QByteArray stream = QByteArray::number(objects.size() + 2) + " 0 R";
            objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /ProcSet "
                           "[/PDF] >> /Contents "
                           + stream + (links.isEmpty() ? QByteArray() : " /Annots [" + links + ']') + " >>");
            objects.append("<< /Length " + QByteArray::number(drawn.size()) + " >>\nstream\n" + drawn
                           + "\nendstream");
        }
        QByteArray file = "%PDF-1.4\n";
        QByteArray table = "0000000000 65535 f \n";
        for (int i = 0; i < objects.size(); ++i) {
            table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const QByteArray count = QByteArray::number(objects.size() + 1);
        return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count
               + " /Root 1 0 R /Info 4 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
    }

private:
    static QByteArray pageObject(int page) { return QByteArray::number(3 + 2 * page); }

    QList<std::pair<QByteArray, QByteArray>> m_pages;
    QByteArray m_places;
};

// Two pages of text.
SmallPdf twoPages()
{
    SmallPdf pdf;
    pdf.addPage(
        "0 0 m 1 1 l S",
        "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Dest /provenance >>"
        "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://example.org/a) >> >>"
        "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (card:/other.md) >> >>"
        "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Dest /nowhere >>");
    pdf.addPage("0 0 m 2 2 l S");
    pdf.addPlace("list:", 1, 600);
    pdf.addPlace("overview", 1, 500);
    pdf.addPlace("provenance", 2, 700);
    pdf.addPlace("#25D8#25A7#25D8#25A8", 2, 300);
    pdf.addPlace("end:", 2, 100);
    return pdf;
}

// The first of them, numbered, and the feet of both.
SmallPdf secondPrint(double overview = 500)
{
    SmallPdf pdf;
    pdf.addPage("0 0 m 5 5 l S", "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Dest /overview >>");
    pdf.addPage("0 0 m 3 3 l S");
    pdf.addPage("0 0 m 4 4 l S");
    pdf.addPlace("list:", 1, 600);
    pdf.addPlace("overview", 1, overview);
    pdf.addPlace("foot:1", 2, 740);
    pdf.addPlace("foot:2", 3, 740);
    return pdf;
}

PdfDetails someDetails()
{
    PdfDetails details;
    details.title = u"Porpoise clicks — بيانات"_s;
    details.author = u"Ada, Bo"_s;
    details.language = u"en"_s;
    details.bookmarks = {{1, u"Overview"_s, "overview"},
                         {1, u"Provenance"_s, "provenance"},
                         {2, u"أب"_s, QStringLiteral("اب").toUtf8()},
                         {2, u"Not printed"_s, "absent"}};
    details.numberedPages = 1;
    details.feet = {"foot:1", "foot:2"};
    details.footHeight = 44;
    details.ownScheme = "card";
    return details;
}

Result<QByteArray> finished(const PdfDetails &details = someDetails(), const SmallPdf &second = secondPrint())
{
    return finishedPdf(twoPages().bytes(), second.bytes(), details);
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->setAttemptRecovery(false);
    file->processMemoryFile("test", pdf.constData(), static_cast<size_t>(pdf.size()));
    return file;
}

QByteArray drawnOn(QPDFPageObjectHelper page)
{
    QByteArray drawn;
    for (QPDFObjectHandle &stream : page.getPageContents()) {
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        drawn += QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                            static_cast<qsizetype>(data->getSize()));
    }
    return drawn;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void placesAreReadByTheirIds();
    void textThatIsNoPdfIsAnError_data();
    void textThatIsNoPdfIsAnError();
    void bookmarksFollowTheHeadings();
    void feetMoveToTheirPages();
    void feetThatDoNotFitCostNoPage();
    void numberedPageTakesThePlaceOfItsTwin();
    void numberedPageThatIsAnotherIsLeft_data();
    void numberedPageThatIsAnotherIsLeft();
    void linksLeadToPlacesOrOut();
    void fileSaysWhatItIs();
    void sameInputGivesTheSameBytes();
    void partsStandOneAfterTheOther();
};

void TestPdf::placesAreReadByTheirIds()
{
    const Result<PrintedPlaces> places = printedPlaces(twoPages().bytes());
    QVERIFY2(places, qPrintable(places ? QString() : places.error().message));
    QCOMPARE(places->pages, 2);
    QCOMPARE(places->pageOf.value("overview"), 1);
    QCOMPARE(places->pageOf.value("provenance"), 2);
    QCOMPARE(places->pageOf.value(QStringLiteral("اب").toUtf8()), 2);
    QCOMPARE(printedPlaces(secondPrint().bytes())->pageOf.value("foot:2"), 3);
    QVERIFY(!places->pageOf.contains("absent"));
}

void TestPdf::textThatIsNoPdfIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><p>Not printed</p>");
    QTest::newRow("cut off") << twoPages().bytes().chopped(300);
}

void TestPdf::textThatIsNoPdfIsAnError()
{
    QFETCH(const QByteArray, bytes);
    const Result<PrintedPlaces> places = printedPlaces(bytes);
    QVERIFY(!places);
    QVERIFY(!places.error().message.isEmpty());
    for (const Result<QByteArray> &pdf : {finishedPdf(bytes, secondPrint().bytes(), someDetails()),
                                          finishedPdf(twoPages().bytes(), bytes, someDetails())}) {
        QVERIFY(!pdf);
        QVERIFY(!pdf.error().message.isEmpty());
    }
}

void TestPdf::bookmarksFollowTheHeadings()
{
    const Result<QByteArray> pdf = finished();
    QVERIFY(pdf);
    const auto file = opened(*pdf);
    std::vector<QPDFOutlineObjectHelper> top = QPDFOutlineDocumentHelper(*file).getTopLevelOutlines();
    QCOMPARE(top.size(), size_t(2));
    QCOMPARE(QString::fromStdString(top[0].getTitle()), u"Overview"_s);
    QCOMPARE(QString::fromStdString(top[1].getTitle()), u"Provenance"_s);
    QCOMPARE(top[1].getCount(), -1); // closed, and without the one that was not printed
    std::vector<QPDFOutlineObjectHelper> inside = top[1].getKids();
    QCOMPARE(inside.size(), size_t(1));
    QCOMPARE(QString::fromStdString(inside[0].getTitle()), QStringLiteral("أب"));
    const std::vector<QPDFObjectHandle> pages = file->getAllPages();
    QVERIFY(inside[0].getDestPage().getObjGen() == pages[1].getObjGen());
    QVERIFY(top[0].getDestPage().getObjGen() == pages[0].getObjGen());
}

void TestPdf::feetMoveToTheirPages()
{
    const Result<QByteArray> pdf = finished();
    QVERIFY(pdf);
    const auto file = opened(*pdf);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(*file).getAllPages();
    QCOMPARE(pages.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        const QByteArray drawn = drawnOn(pages[i]);
        QVERIFY2(drawn.contains(i == 0 ? "0 0 m 5 5 l S" : "0 0 m 2 2 l S"), drawn.constData());
        QVERIFY2(drawn.contains("q 1 0 0 1 0 -696 cm /Foot0 Do Q"), drawn.constData()); // 44 - 740
        QPDFObjectHandle foot =
            pages[i].getAttribute("/Resources", false).getKey("/XObject").getKey("/Foot0");
        const std::shared_ptr<Buffer> data = foot.getStreamData();
        const QByteArray content(reinterpret_cast<const char *>(data->getBuffer()),
                                 static_cast<qsizetype>(data->getSize()));
        QVERIFY2(content.contains(i == 0 ? "0 0 m 3 3 l S" : "0 0 m 4 4 l S"), content.constData());
    }
}

void TestPdf::feetThatDoNotFitCostNoPage()
{
    PdfDetails details = someDetails();
    details.feet = {"foot:1", "foot:2", "foot:3"}; // as for three pages, where there are two
    const Result<QByteArray> pdf = finished(details);
    QVERIFY(pdf);
    const auto file = opened(*pdf);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(*file).getAllPages();
    QCOMPARE(pages.size(), size_t(2));
    QVERIFY(drawnOn(pages[1]).contains("0 0 m 2 2 l S"));
}

void TestPdf::numberedPageTakesThePlaceOfItsTwin()
{
    const Result<QByteArray> pdf = finished();
    QVERIFY(pdf);
    const auto file = opened(*pdf);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(*file).getAllPages();
    const QByteArray drawn = drawnOn(pages[0]);
    QVERIFY2(drawn.contains("0 0 m 5 5 l S") && !drawn.contains("0 0 m 1 1 l S"), drawn.constData());
    // The links are those of the first print, and what leads to the page leads there still.
    QCOMPARE(pages[0].getObjectHandle().getKey("/Annots").getArrayNItems(), 2);
    QPDFObjectHandle place = file->getRoot().getKey("/Dests").getKey("/overview").getArrayItem(0);
    QVERIFY(place.getObjGen() == pages[0].getObjectHandle().getObjGen());
}

// Where the second print came out otherwise, its page belongs to another card.
void TestPdf::numberedPageThatIsAnotherIsLeft_data()
{
    QTest::addColumn<double>("overview");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the same") << 500.0 << true;
    QTest::newRow("a line lower") << 486.0 << false;
}

void TestPdf::numberedPageThatIsAnotherIsLeft()
{
    QFETCH(const double, overview);
    QFETCH(const bool, taken);
    const Result<QByteArray> pdf = finished(someDetails(), secondPrint(overview));
    QVERIFY(pdf);
    const auto file = opened(*pdf);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(*file).getAllPages();
    QCOMPARE(drawnOn(pages[0]).contains("0 0 m 5 5 l S"), taken);
    QCOMPARE(drawnOn(pages[0]).contains("0 0 m 1 1 l S"), !taken);
    QVERIFY(drawnOn(pages[0]).contains("/Foot0 Do"));
}

void TestPdf::linksLeadToPlacesOrOut()
{
    const Result<QByteArray> pdf = finished();
    QVERIFY(pdf);
    const auto file = opened(*pdf);
    const std::vector<QPDFObjectHandle> pages = file->getAllPages();
    QPDFObjectHandle links = QPDFObjectHandle(pages[0]).getKey("/Annots");
    QCOMPARE(links.getArrayNItems(), 2); // neither into the program nor to a place that is not there
    QPDFObjectHandle target = links.getArrayItem(0).getKey("/Dest");
    QVERIFY(target.isArray());
    QVERIFY(target.getArrayItem(0).getObjGen() == pages[1].getObjGen());
    QCOMPARE(links.getArrayItem(1).getKey("/A").getKey("/URI").getStringValue(),
             std::string("https://example.org/a"));
    // Names are for links from outside; our own are none of them.
    QPDFObjectHandle names = file->getRoot().getKey("/Dests");
    QVERIFY(names.hasKey("/provenance"));
    QVERIFY(!names.hasKey("/end:"));
    QVERIFY(!names.hasKey("/foot:1"));
}

void TestPdf::fileSaysWhatItIs()
{
    PdfDetails details = someDetails();
    details.rightToLeft = true;
    const Result<QByteArray> pdf = finished(details);
    QVERIFY(pdf);
    QVERIFY(pdf->left(200).contains(kPdfMark));
    const auto file = opened(*pdf);
    QPDFObjectHandle info = file->getTrailer().getKey("/Info");
    QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), u"Porpoise clicks — بيانات"_s);
    QCOMPARE(QString::fromStdString(info.getKey("/Author").getUTF8Value()), u"Ada, Bo"_s);
    QCOMPARE(info.getKey("/Creator").getUTF8Value(), std::string("Cardwright"));
    QVERIFY(!info.hasKey("/CreationDate"));
    QVERIFY(!info.hasKey("/ModDate"));
    QPDFObjectHandle root = file->getRoot();
    QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("en"));
    QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QCOMPARE(root.getKey("/ViewerPreferences").getKey("/Direction").getName(), std::string("/R2L"));
    QCOMPARE(root.getKey("/PageMode").getName(), std::string("/UseOutlines"));
}

void TestPdf::sameInputGivesTheSameBytes()
{
    const auto printedAt = [](const QByteArray &date, const PdfDetails &details) {
        return finishedPdf(twoPages().bytes(date), secondPrint().bytes(date), details);
    };
    const Result<QByteArray> today = printedAt("D:20260102030405+00'00'", someDetails());
    const Result<QByteArray> tomorrow = printedAt("D:20260103030406+00'00'", someDetails());
    QVERIFY(today && tomorrow);
    QCOMPARE(*today, *tomorrow);
    PdfDetails other = someDetails();
    other.title = u"Another"_s;
    const Result<QByteArray> changed = finished(other);
    QVERIFY(changed);
    QVERIFY(opened(*changed)->getTrailer().getKey("/ID").getArrayItem(0).getStringValue()
            != opened(*today)->getTrailer().getKey("/ID").getArrayItem(0).getStringValue());
}

void TestPdf::partsStandOneAfterTheOther()
{
    SmallPdf wide;
    wide.addPage("0 0 m 8 8 l S");
    const QByteArray across = wide.bytes().replace("[0 0 600 800]", "[0 0 800 600]");
    const Result<QByteArray> joined = joinedPdf({twoPages().bytes(), across, secondPrint().bytes()});
    QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().message));
    QCOMPARE(*joinedPdf({twoPages().bytes(), across, secondPrint().bytes()}), *joined);
    const Result<QByteArray> whole = finishedPdf(*joined, *joined, {});
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().message));
    QPDF pdf;
    pdf.processMemoryFile("joined", whole->constData(), static_cast<size_t>(whole->size()));
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QCOMPARE(pages.size(), size_t(6));
    for (size_t i = 0; i < pages.size(); ++i) {
        const double width = pages[i].getAttribute("/MediaBox", false).getArrayItem(2).getNumericValue();
        QCOMPARE(width, i == 2 ? 800.0 : 600.0);
    }
    QCOMPARE(*joinedPdf({across}), across);
    QVERIFY(!joinedPdf({across, "no PDF"}));
}

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"

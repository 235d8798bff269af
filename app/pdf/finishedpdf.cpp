#include "pdf/finishedpdf.h"

#include "pdf/bookmarks.h"
#include "pdf/enginepdf.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>

namespace cardwright {

namespace {

constexpr size_t kLongestName = 127; // bytes that every reader of PDFs takes
constexpr double kSamePlace = 0.1;   // points

using Destinations = QHash<QByteArray, EngineDestination>;

QPDFObjectHandle text(const QString &string)
{
    return QPDFObjectHandle::newUnicodeString(string.toStdString());
}

// `object` of another file, to stand in `pdf`.
QPDFObjectHandle copied(QPDF &pdf, QPDF &from, QPDFObjectHandle object)
{
    return pdf.copyForeignObject(object.isIndirect() ? object : from.makeIndirectObject(object));
}

// Whether all that stands on these pages of `second` stands in the same places of `printed`.
bool isSame(int pages, const Destinations &printed, const Destinations &second)
{
    bool any = false;
    for (auto it = second.cbegin(); it != second.cend(); ++it) {
        if (it->page < 0 || it->page >= pages)
            continue;
        const auto before = printed.constFind(it.key());
        if (before == printed.cend() || before->page != it->page)
            return false;
        const double way = QPDFObjectHandle(before->target).getArrayItem(3).getNumericValue()
                           - QPDFObjectHandle(it->target).getArrayItem(3).getNumericValue();
        if (std::abs(way) > kSamePlace)
            return false;
        any = true;
    }
    return any;
}

// The pages stay and draw what those of `second` draw, so that links and bookmarks lead to them as before.
void replaceDrawing(QPDF &pdf, QPDF &second, int count)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    const std::vector<QPDFPageObjectHelper> others = QPDFPageDocumentHelper(second).getAllPages();
    for (size_t i = 0; i < static_cast<size_t>(count) && i < pages.size() && i < others.size(); ++i) {
        QPDFObjectHandle page = QPDFPageObjectHelper(pages[i]).getObjectHandle();
        QPDFPageObjectHelper other = others[i];
        page.replaceKey("/Resources", copied(pdf, second, other.getAttribute("/Resources", true)));
        page.replaceKey("/Contents", copied(pdf, second, other.getObjectHandle().getKey("/Contents")));
    }
}

void drawFoot(QPDF &pdf, QPDFPageObjectHelper page, const QPDFObjectHandle &foot, double up)
{
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary())
        resources =
            page.getObjectHandle().replaceKeyAndGetNew("/Resources", QPDFObjectHandle::newDictionary());
    int suffix = 0;
    const std::string name = resources.getUniqueResourceName("/Foot", suffix);
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    objects.replaceKey(name, foot);
    resources.replaceKey("/XObject", objects);
    page.addPageContents(pdf.newStream("q\n"), true);
    page.addPageContents(pdf.newStream("\nQ\nq 1 0 0 1 0 " + QPDFObjectHandle::newReal(up, 3).unparse()
                                       + " cm " + name + " Do Q\n"),
                         false);
}

// Draws each foot on its page, moved down from the top of the page that it was printed on.
void placeFeet(QPDF &pdf, QPDF &second, const PdfDetails &details, const Destinations &destinations)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    const std::vector<QPDFPageObjectHelper> others = QPDFPageDocumentHelper(second).getAllPages();
    for (size_t i = 0; i < static_cast<size_t>(details.feet.size()) && i < pages.size(); ++i) {
        const EngineDestination place = destinations.value(details.feet[static_cast<qsizetype>(i)]);
        if (place.page < 0 || place.page >= static_cast<int>(others.size()))
            continue;
        QPDFPageObjectHelper other = others[static_cast<size_t>(place.page)];
        const double top = QPDFObjectHandle(place.target).getArrayItem(3).getNumericValue();
        drawFoot(pdf, pages[i], copied(pdf, second, other.getFormXObjectForPage()), details.footHeight - top);
    }
}

bool leadsInside(const std::string &address, const QByteArray &scheme)
{
    return address.compare(0, static_cast<size_t>(scheme.size()) + 1, scheme.toStdString() + ':') == 0;
}

// Links within the card get their place itself, since not every reader knows names. Those to files
// beside the card would lead into the program's own pages, so they stay text.
void mendLinks(QPDF &pdf, const PdfDetails &details, const Destinations &destinations)
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle before = page.getObjectHandle().getKey("/Annots");
        if (!before.isArray())
            continue;
        QPDFObjectHandle after = QPDFObjectHandle::newArray();
        for (QPDFObjectHandle link : before.getArrayAsVector()) {
            QPDFObjectHandle named = link.getKeyIfDict("/Dest");
            QPDFObjectHandle address = link.getKeyIfDict("/A").getKeyIfDict("/URI");
            if (named.isName()) {
                const QByteArray id =
                    QByteArray::fromPercentEncoding(QByteArray::fromStdString(named.getName().substr(1)));
                const auto place = destinations.constFind(id);
                if (place == destinations.cend())
                    continue;
                link.replaceKey("/Dest", QPDFObjectHandle(place->target).shallowCopy());
            } else if (!address.isString() || leadsInside(address.getStringValue(), details.ownScheme)) {
                continue;
            }
            after.appendItem(link);
        }
        page.getObjectHandle().replaceKey("/Annots", after);
    }
}

// Names of places stay for links from outside, "card.pdf#nameddest=provenance". Some are the program's own.
void dropOwnNames(QPDF &pdf, const Destinations &destinations)
{
    QPDFObjectHandle names = pdf.getRoot().getKey("/Dests");
    if (!names.isDictionary())
        return;
    for (const std::string &name : names.getKeys()) {
        const QByteArray id = QByteArray::fromPercentEncoding(QByteArray::fromStdString(name.substr(1)));
        if (id.contains(':') || name.size() > kLongestName || !destinations.contains(id))
            names.removeKey(name);
    }
}

void describe(QPDF &pdf, const PdfDetails &details)
{
    QPDFObjectHandle before = pdf.getTrailer().getKey("/Info");
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", text(details.title));
    if (!details.author.isEmpty())
        info.replaceKey("/Author", text(details.author));
    info.replaceKey("/Creator", text(QStringLiteral("Cardwright")));
    if (before.getKeyIfDict("/Producer").isString())
        info.replaceKey("/Producer", before.getKey("/Producer"));
    pdf.getTrailer().replaceKey("/Info",
                                info); // without the dates: when it was printed says nothing of the card
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", text(details.language));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (details.rightToLeft)
        viewer.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", viewer);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setExtraHeaderText(kPdfMark);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &printed, const QByteArray &second, const PdfDetails &details)
{
    try {
        const std::unique_ptr<QPDF> other = openEnginePdf(second); // has to be there until all is written
        const std::unique_ptr<QPDF> pdf = openEnginePdf(printed);
        const Destinations destinations = destinationsOf(*pdf);
        const Destinations otherDestinations = destinationsOf(*other);
        mendLinks(*pdf, details, destinations);
        if (isSame(details.numberedPages, destinations, otherDestinations))
            replaceDrawing(*pdf, *other, details.numberedPages);
        placeFeet(*pdf, *other, details, otherDestinations);
        dropOwnNames(*pdf, destinations);
        addBookmarks(*pdf, details.bookmarks, destinations);
        describe(*pdf, details);
        return written(*pdf);
    } catch (const std::exception &exception) {
        return Error{Error::Code::Malformed, pdfFailure(exception)};
    }
}

} // namespace cardwright

#include "pdf/finishedpdf.h"

#include "pdf/bookmarks.h"
#include "pdf/enginepdf.h"

#include <QSet>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace cardwright {

namespace {

constexpr size_t kLongestName = 127; // bytes that every reader of PDFs takes

using Destinations = QHash<QByteArray, EngineDestination>;

QPDFObjectHandle text(const QString &string)
{
    return QPDFObjectHandle::newUnicodeString(string.toStdString());
}

void drawFoot(QPDF &pdf, QPDFPageObjectHelper page, QPDFPageObjectHelper foot, double up)
{
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary())
        resources =
            page.getObjectHandle().replaceKeyAndGetNew("/Resources", QPDFObjectHandle::newDictionary());
    int suffix = 0;
    const std::string name = resources.getUniqueResourceName("/Foot", suffix);
    QPDFObjectHandle objects = resources.getKey("/XObject");
    objects = objects.isDictionary() ? objects.shallowCopy() : QPDFObjectHandle::newDictionary();
    objects.replaceKey(name, foot.getFormXObjectForPage());
    resources.replaceKey("/XObject", objects);
    page.addPageContents(pdf.newStream("q\n"), true);
    page.addPageContents(pdf.newStream("\nQ\nq 1 0 0 1 0 " + QPDFObjectHandle::newReal(up, 3).unparse()
                                       + " cm " + name + " Do Q\n"),
                         false);
}

// Draws each foot on its page, moved down from the top of the page that it was printed on; those pages
// go. No other page does, whatever the feet say.
void placeFeet(QPDF &pdf, const PdfDetails &details, const Destinations &destinations)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    const int count = static_cast<int>(details.feet.size());
    QSet<int> dropped;
    for (int i = 0; i < count; ++i) {
        const EngineDestination place = destinations.value(details.feet[i]);
        if (place.page < count || place.page >= static_cast<int>(pages.size()))
            continue;
        const double top = QPDFObjectHandle(place.target).getArrayItem(3).getNumericValue();
        drawFoot(pdf, pages[static_cast<size_t>(i)], pages[static_cast<size_t>(place.page)],
                 details.footHeight - top);
        dropped.insert(place.page);
    }
    for (const int page : std::as_const(dropped))
        QPDFPageDocumentHelper(pdf).removePage(pages[static_cast<size_t>(page)]);
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

// Names of places stay for links from outside, "card.pdf#nameddest=provenance". Those that are the
// program's own would keep the pages of the feet in the file.
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

Result<QByteArray> finishedPdf(const QByteArray &printed, const PdfDetails &details)
{
    try {
        const std::unique_ptr<QPDF> pdf = openEnginePdf(printed);
        const Destinations destinations = destinationsOf(*pdf);
        mendLinks(*pdf, details, destinations);
        placeFeet(*pdf, details, destinations);
        dropOwnNames(*pdf, destinations);
        addBookmarks(*pdf, details.bookmarks, destinations);
        describe(*pdf, details);
        return written(*pdf);
    } catch (const std::exception &exception) {
        return Error{Error::Code::Malformed, pdfFailure(exception)};
    }
}

} // namespace cardwright

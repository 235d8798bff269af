#include "pdf/joinedpdf.h"

#include "pdf/enginepdf.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <vector>

namespace cardwright {

Result<QByteArray> joinedPdf(const QList<QByteArray> &parts)
{
    if (parts.size() == 1)
        return parts.first();
    try {
        QPDF pdf;
        pdf.emptyPDF();
        std::vector<std::unique_ptr<QPDF>> opened; // have to be there until all is written
        for (const QByteArray &part : parts) {
            opened.push_back(openEnginePdf(part));
            for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*opened.back()).getAllPages())
                QPDFPageDocumentHelper(pdf).addPage(page, false);
        }
        if (!opened.empty()) {
            QPDFObjectHandle info = opened.front()->getTrailer().getKey("/Info");
            if (info.isIndirect())
                pdf.getTrailer().replaceKey("/Info", pdf.copyForeignObject(info));
        }
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &exception) {
        return Error{Error::Code::Malformed, pdfFailure(exception)};
    }
}

} // namespace cardwright

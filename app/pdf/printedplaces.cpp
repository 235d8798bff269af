#include "pdf/printedplaces.h"

#include "pdf/enginepdf.h"

namespace cardwright {

Result<PrintedPlaces> printedPlaces(const QByteArray &pdf)
{
    try {
        const std::unique_ptr<QPDF> opened = openEnginePdf(pdf);
        PrintedPlaces places;
        places.pages = static_cast<int>(opened->getAllPages().size());
        const QHash<QByteArray, EngineDestination> destinations = destinationsOf(*opened);
        for (auto it = destinations.cbegin(); it != destinations.cend(); ++it) {
            if (it->page >= 0)
                places.pageOf.insert(it.key(), it->page + 1);
        }
        return places;
    } catch (const std::exception &exception) {
        return Error{Error::Code::Malformed, pdfFailure(exception)};
    }
}

} // namespace cardwright

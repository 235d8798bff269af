#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <qpdf/QPDF.hh>

#include <exception>
#include <memory>

namespace cardwright {

// A destination of the PDF: the page's index and the destination as the file has it.
struct EngineDestination
{
    int page = -1;
    QPDFObjectHandle target;
};

// The PDF that the web engine made, to be read or changed. Throws what the library throws.
std::unique_ptr<QPDF> openEnginePdf(const QByteArray &pdf);

// By element id: the engine writes ids as they stand in addresses.
QHash<QByteArray, EngineDestination> destinationsOf(QPDF &pdf);

// For the user, who did nothing wrong.
QString pdfFailure(const std::exception &exception);

} // namespace cardwright

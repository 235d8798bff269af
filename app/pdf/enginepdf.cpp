#include "pdf/enginepdf.h"

#include <QCoreApplication>

#include <string>

namespace cardwright {

std::unique_ptr<QPDF> openEnginePdf(const QByteArray &pdf)
{
    auto opened = std::make_unique<QPDF>();
    opened->setSuppressWarnings(true);
    opened->setAttemptRecovery(false); // what the engine wrote is whole, or it is not to go out
    opened->processMemoryFile("card", pdf.constData(), static_cast<size_t>(pdf.size()));
    return opened;
}

QHash<QByteArray, EngineDestination> destinationsOf(QPDF &pdf)
{
    QHash<QPair<int, int>, int> indexOfPage;
    int count = 0;
    for (const QPDFObjectHandle &page : pdf.getAllPages())
        indexOfPage.insert({QPDFObjectHandle(page).getObjectID(), QPDFObjectHandle(page).getGeneration()},
                           count++);
    QHash<QByteArray, EngineDestination> found;
    QPDFObjectHandle names = pdf.getRoot().getKey("/Dests");
    if (!names.isDictionary())
        return found;
    for (auto &[name, target] : names.getDictAsMap()) {
        if (!target.isArray() || target.getArrayNItems() < 4 || !target.getArrayItem(3).isNumber())
            continue;
        QPDFObjectHandle page = target.getArrayItem(0);
        const QByteArray id = QByteArray::fromPercentEncoding(QByteArray::fromStdString(name.substr(1)));
        found.insert(id, {indexOfPage.value({page.getObjectID(), page.getGeneration()}, -1), target});
    }
    return found;
}

QString pdfFailure(const std::exception &exception)
{
    return QCoreApplication::translate("Pdf", "The printed card could not be made a PDF: %1.")
        .arg(QString::fromLocal8Bit(exception.what()));
}

} // namespace cardwright

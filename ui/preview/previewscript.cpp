#include "preview/previewscript.h"

#include <QJsonDocument>

namespace cardwright {

using namespace Qt::StringLiterals;

QString previewCall(const QString &function, const QJsonArray &arguments)
{
    return "cardPreview."_L1 + function + "(..."_L1
           + QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact)) + ')'_L1;
}

} // namespace cardwright

#include "mainwindow/suggestedname.h"

#include "card/card.h"

namespace cardwright {

QString suggestedFileName(const QString &title)
{
    const QString name = slugOf(title).left(80);
    return name == QLatin1String("untitled") ? QStringLiteral("data-card") : name;
}

} // namespace cardwright

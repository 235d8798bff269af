#include "mainwindow/findingplace.h"

#include "mainwindow/foundtext.h"

#include <QWidget>

namespace cardwright {

void goToWords(QWidget &panel, const QString &words)
{
    SearchQuery query;
    query.text = words;
    query.matchCase = true;
    const FoundText found = words.isEmpty() ? FoundText() : findText(panel, query, 0);
    if (!found.box)
        return;
    found.box->setFocus(Qt::OtherFocusReason);
    selectText(found);
}

} // namespace cardwright

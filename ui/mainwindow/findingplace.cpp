#include "mainwindow/findingplace.h"

#include "mainwindow/foundtext.h"

#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// An empty line for it is not in the file yet.
void goToCaption(QWidget &panel)
{
    if (auto *add = panel.findChild<QToolButton *>(u"add-caption"_s); add && add->isVisibleTo(&panel))
        add->click();
    else if (auto *line = panel.findChild<QWidget *>(u"caption"_s); line && line->isVisibleTo(&panel))
        line->setFocus(Qt::OtherFocusReason);
}

} // namespace

void goToFinding(QWidget &panel, const QString &rule, const QString &words)
{
    if (rule == "caption-missing"_L1) {
        goToCaption(panel);
        return;
    }
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

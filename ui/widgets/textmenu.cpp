#include "widgets/textmenu.h"

#include "spelling/textspelling.h"
#include "widgets/markdownbox.h"

#include <QMenu>
#include <QPlainTextEdit>

#include <memory>

namespace cardwright {

using namespace Qt::StringLiterals;

void showTextMenu(QPlainTextEdit &text, const QPoint &globalPlace)
{
    const std::unique_ptr<QMenu> menu(text.createStandardContextMenu());
    for (QAction *action : menu->actions()) {
        if (action->objectName() == "edit-undo"_L1 || action->objectName() == "edit-redo"_L1)
            menu->removeAction(action);
    }
    if (!menu->actions().isEmpty() && menu->actions().first()->isSeparator())
        menu->removeAction(menu->actions().first());
    addWritingEntries(*menu, text);
    if (TextSpelling *spelling = TextSpelling::of(text))
        spelling->extend(*menu, globalPlace);
    if (!text.actions().isEmpty()) { // its own: of the table that a cell belongs to
        menu->addSeparator();
        menu->addActions(text.actions());
    }
    menu->exec(globalPlace);
}

} // namespace cardwright

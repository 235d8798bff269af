#include "panels/plainline.h"

#include "panels/growingtext.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <memory>

namespace cardwright {

using namespace Qt::StringLiterals;

PlainLine::PlainLine(QWidget *parent)
    : QLineEdit(parent)
{}

void PlainLine::showText(const QString &text)
{
    const QString before = this->text();
    if (text == before)
        return;
    const int fromEnd = int(before.size()) - cursorPosition();
    const int cursor = cursorPosition();
    setText(text);
    const bool sameHead = text.startsWith(QStringView(before).first(cursor));
    setCursorPosition(sameHead ? cursor : qMax(0, int(text.size()) - fromEnd));
}

bool PlainLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Ctrl+U shows the source; where X11's keys hold it would empty the line.
        if (isHistoryKey(key) || key->matches(QKeySequence::DeleteCompleteLine)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void PlainLine::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void PlainLine::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    for (QAction *action : menu->actions()) {
        if (action->objectName() == "edit-undo"_L1 || action->objectName() == "edit-redo"_L1)
            menu->removeAction(action);
    }
    if (!menu->actions().isEmpty() && menu->actions().first()->isSeparator())
        menu->removeAction(menu->actions().first());
    menu->exec(event->globalPos());
}

} // namespace cardwright

#include "panels/namemenu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct NameMenu
{
    Q_DECLARE_TR_FUNCTIONS(cardwright::RepeatEditor)
};

} // namespace

void openNameMenu(QToolButton *button, const QStringList &names, bool free,
                  const std::function<void(const QString &)> &chosen)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(u"addInstanceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QString &name : names) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setToolTip(NameMenu::tr("Named elsewhere in this card"));
        QObject::connect(action, &QAction::triggered, button, [name, chosen] { chosen(name); });
    }
    if (free) {
        menu->addSeparator();
        QObject::connect(menu->addAction(NameMenu::tr("Another name…")), &QAction::triggered, button,
                         [chosen] { chosen(QString()); });
    }
    // It looks pressed for as long as its menu is there.
    button->setDown(true);
    QObject::connect(menu, &QMenu::aboutToHide, button, [button] { button->setDown(false); });
    menu->setActiveAction(menu->actions().first());
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

} // namespace cardwright

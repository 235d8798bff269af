#include "workshop/librarypage.h"

#include "workshop/librarylist.h"
#include "workshop/librarytext.h"
#include "workshop/teamworkshop.h"
#include "workshop/workshop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace cardwright {

using namespace Qt::StringLiterals;

LibraryPage::LibraryPage(TeamWorkshop &team, QWidget *parent)
    : QWidget(parent)
    , m_team(team)
    , m_playbook(builtInPlaybook(QLocale().name().left(2)))
    , m_list(new LibraryList)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"libraryPage"_s);
    m_scroll->setObjectName(u"libraryText"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_list);
    split->addWidget(m_scroll);
    split->setStretchFactor(1, 1);
    split->setSizes({380, 900});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0); // a button of the page goes with it: not before it has come back
    connect(&m_refresh, &QTimer::timeout, this, &LibraryPage::refresh);
    connect(&team, &TeamWorkshop::changed, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    connect(m_list, &LibraryList::chosenChanged, this, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        m_refresh.start();
    });
    connect(m_list, &LibraryList::entered, this, [this] {
        m_refresh.stop();
        refresh();
        for (QAbstractButton *button : m_scroll->widget()->findChildren<QAbstractButton *>()) {
            if (button->isEnabled() && button->focusPolicy() != Qt::NoFocus) {
                button->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    });
}

const Workshop *LibraryPage::workshop() const
{
    const WorkshopSession *session = m_team.session();
    return session ? &session->workshop() : nullptr;
}

void LibraryPage::showModule(const QString &module)
{
    if (module != m_module)
        m_chosen.insert(m_module, m_list->chosen());
    const bool isOther = module != m_module || m_list->count() == 0;
    m_module = module;
    if (!isOther)
        return;
    m_list->show(m_playbook, m_module, workshop());
    m_list->choose(m_chosen.value(m_module));
    if (isVisible())
        m_refresh.start();
    emit moduleChanged();
}

void LibraryPage::open(const QString &id)
{
    if (const Activity *activity = m_playbook.activity(id))
        showModule(activity->module);
    else if (const Foundation *foundation = m_playbook.foundation(id))
        showModule(foundation->module);
    m_list->choose(id);
}

void LibraryPage::setCardOpen(bool open)
{
    if (m_cardOpen == open)
        return;
    m_cardOpen = open;
    if (isVisible())
        m_refresh.start();
}

void LibraryPage::takeFocus()
{
    m_list->setFocus();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_team.refresh();
    m_refresh.stop();
    refresh();
}

// The same place and the same button, after everything was written anew.
void LibraryPage::refresh()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool wasHere = focused && m_scroll->isAncestorOf(focused);
    const QString name = wasHere ? focused->objectName() : QString();
    const int place = m_scroll->verticalScrollBar()->value();
    m_list->show(m_playbook, m_module, workshop());
    auto *text = new LibraryText;
    fill(*text);
    text->end();
    if (QWidget *before = m_scroll->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_scroll->setWidget(text);
    m_scroll->verticalScrollBar()->setValue(place);
    if (!wasHere)
        return;
    QWidget *again = name.isEmpty() ? nullptr : text->findChild<QWidget *>(name);
    if (again)
        again->setFocus();
    else
        m_list->setFocus();
}

void LibraryPage::edit(const QString &name, const std::function<void(Workshop &)> &change)
{
    if (WorkshopSession *session = m_team.session())
        session->change(name, change);
}

} // namespace cardwright

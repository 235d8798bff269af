#include "workshop/workshopcontroller.h"

#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "settings/settings.h"
#include "workshop/consolepage.h"
#include "workshop/startworkshop.h"
#include "workshop/workshopfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

WorkshopController::WorkshopController(CardDocument &document, Prompts &prompts, QStackedWidget &stack, QMainWindow &window)
    : QObject(&window)
    , m_document(document)
    , m_prompts(prompts)
    , m_stack(stack)
    , m_window(window)
    , m_menu(new QMenu(tr("&Workshop"), &window))
{
    m_menu->setObjectName(u"workshopMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &WorkshopController::refreshMenu);
    refreshMenu();
}

WorkshopController::~WorkshopController()
{
    delete m_console;
}

ConsolePage *WorkshopController::console() const
{
    return m_console;
}

void WorkshopController::refreshMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("&New Workshop…"), this, &WorkshopController::newWorkshop)->setObjectName(u"newWorkshop"_s);
    m_menu->addAction(tr("&Open Workshop…"), this, [this] { openWorkshop({}); })->setObjectName(u"openWorkshop"_s);
    m_menu->addSeparator();
    const bool isHere = m_console && m_stack.currentWidget() == m_console;
    QAction *back = m_menu->addAction(isHere ? tr("Back to the &Card") : tr("Go to the &Workshop"), this, [this, isHere] {
        if (isHere)
            leavePage();
        else
            show(m_console);
    });
    back->setObjectName(u"goToWorkshop"_s);
    back->setEnabled(m_console);
    QAction *close = m_menu->addAction(tr("&Close the Workshop"), this, &WorkshopController::closeWorkshop);
    close->setEnabled(m_console);
}

void WorkshopController::newWorkshop()
{
    if (!m_start) {
        m_start = new StartWorkshop;
        m_stack.addWidget(m_start);
        connect(m_start, &StartWorkshop::startRequested, this, &WorkshopController::start);
        connect(m_start, &StartWorkshop::cancelled, this, &WorkshopController::leavePage);
    }
    show(m_start);
    m_start->takeFocus();
}

void WorkshopController::start(bool rehearsal)
{
    Workshop workshop = m_start->workshop();
    if (rehearsal) {
        run(new ConsolePage(newWorkshopFile({}, m_start->sample())));
        return;
    }
    const QString card = m_document.path();
    QString suggestion = workshopPathOf(card);
    if (card.isEmpty()) {
        QString name = workshop.title;
        name.replace(u'/', u'-');
        const QString folder = settings::lastFolder.value();
        suggestion = (folder.isEmpty() ? QDir::homePath() : folder) + u'/' + name + QLatin1StringView(kWorkshopSuffix);
    }
    QString path = m_prompts.fileToSave(&m_window, suggestion, tr("Workshops (*%1)").arg(QLatin1StringView(kWorkshopSuffix)));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1StringView(kWorkshopSuffix)))
        path += QLatin1StringView(kWorkshopSuffix);
    workshop.card = card.isEmpty() ? QString() : QFileInfo(card).fileName();
    WorkshopFile file = newWorkshopFile(path, workshop);
    if (const Done written = saveWorkshop(file); !written) {
        emit told(written.error().message);
        return;
    }
    run(new ConsolePage(file));
}

bool WorkshopController::openWorkshop(const QString &path)
{
    QString chosen = path;
    if (chosen.isEmpty()) {
        chosen = QFileDialog::getOpenFileName(&m_window, tr("Open a workshop"), settings::lastFolder.value(),
                                              tr("Workshops (*%1)").arg(QLatin1StringView(kWorkshopSuffix)));
    }
    if (chosen.isEmpty())
        return false;
    const Result<WorkshopFile> file = loadWorkshop(chosen);
    if (!file) {
        emit told(file.error().message);
        return false;
    }
    if (!file->notice.isEmpty())
        emit told(file->notice);
    run(new ConsolePage(*file));
    return true;
}

void WorkshopController::run(ConsolePage *console)
{
    closeWorkshop();
    m_console = console;
    m_stack.addWidget(console);
    connect(console, &ConsolePage::leaveRequested, this, &WorkshopController::closeWorkshop);
    show(console);
    console->takeFocus();
}

void WorkshopController::show(QWidget *page)
{
    QWidget *shown = m_stack.currentWidget();
    if (shown != m_start && shown != m_console)
        m_before = shown;
    m_stack.setCurrentWidget(page);
    emit shownChanged();
}

void WorkshopController::leavePage()
{
    if (m_before)
        m_stack.setCurrentWidget(m_before);
    emit shownChanged();
}

void WorkshopController::closeWorkshop()
{
    if (!m_console)
        return;
    const bool isHere = m_stack.currentWidget() == m_console;
    if (!m_console->session().save() && m_console->session().isUnsaved()) {
        emit told(m_console->session().notice());
        return; // what was said is nowhere else
    }
    if (isHere)
        leavePage();
    m_console->hide();
    m_console->deleteLater();
    m_console.clear();
}

} // namespace cardwright

#include "workshop/workshopcontroller.h"

#include "base/file.h"
#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "settings/settings.h"
#include "workshop/agenda.h"
#include "workshop/answersheets.h"
#include "workshop/consolepage.h"
#include "workshop/roomwindow.h"
#include "workshop/startworkshop.h"
#include "workshop/workshopcommands.h"
#include "workshop/workshopfile.h"
#include "workshop/workshopjson.h"
#include "workshop/workshoprecovery.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kTopic = u"workshop"_s;

} // namespace

WorkshopController::WorkshopController(CardDocument &document, Prompts &prompts, QStackedWidget &stack, QMainWindow &window)
    : QObject(&window)
    , m_document(document)
    , m_prompts(prompts)
    , m_stack(stack)
    , m_window(window)
    , m_menu(new QMenu(tr("&Workshop"), &window))
    , m_answers(new AnswerSheets(document, prompts, window))
{
    connect(m_answers, &AnswerSheets::barRequested, this, &WorkshopController::barRequested);
    window.installEventFilter(this);
    m_menu->setObjectName(u"workshopMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &WorkshopController::refreshMenu);
    connect(&stack, &QStackedWidget::currentChanged, this, &WorkshopController::wallHereChanged);
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

bool WorkshopController::isWallHere() const
{
    return isInFront() && m_console->isWallHere();
}

bool WorkshopController::isInFront() const
{
    return m_console && m_stack.currentWidget() == m_console;
}

bool WorkshopController::canUndo() const
{
    return isInFront() && m_console->session().canUndo();
}

bool WorkshopController::canRedo() const
{
    return isInFront() && m_console->session().canRedo();
}

void WorkshopController::undo()
{
    m_console->perform(WorkshopCommand::UndoStep);
}

void WorkshopController::redo()
{
    m_console->perform(WorkshopCommand::RedoStep);
}

void WorkshopController::refreshMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("&New Workshop…"), this, &WorkshopController::newWorkshop)->setObjectName(u"newWorkshop"_s);
    m_menu->addAction(tr("&Open Workshop…"), this, [this] { openWorkshop({}); })->setObjectName(u"openWorkshop"_s);
    m_menu->addSeparator();
    const bool isHere = isInFront();
    QAction *back = m_menu->addAction(isHere ? tr("Back to the &Card") : tr("Go to the &Workshop"), this, [this, isHere] {
        if (isHere)
            leavePage();
        else
            show(m_console);
    });
    back->setObjectName(u"goToWorkshop"_s);
    back->setEnabled(m_console);
    QAction *close = m_menu->addAction(tr("C&lose the Workshop"), this, &WorkshopController::closeWorkshop);
    close->setObjectName(u"closeWorkshop"_s);
    close->setEnabled(m_console);
    m_menu->addSeparator();
    const auto page = [this](const QString &text, WorkshopCommand command, const QString &name) {
        QAction *action = m_menu->addAction(u"%1\t%2"_s.arg(text, keyOf(command)), this, [this, command] {
            show(m_console);
            m_console->perform(command);
        });
        action->setObjectName(name);
        action->setEnabled(m_console);
    };
    page(tr("&People and Roles"), WorkshopCommand::People, u"workshopPeoplePage"_s);
    page(tr("Cards, &Ballots and Worksheets for Paper"), WorkshopCommand::Print, u"workshopPaper"_s);
    page(tr("Which &Questions Matter to Whom"), WorkshopCommand::Readers, u"workshopReaders"_s);
    QAction *waits = m_menu->addAction(tr("Notes Wa&it until I Show Them"), this, [this](bool on) {
        m_console->session().change(on ? tr("Let notes wait") : tr("Show notes at once"), [on](Workshop &workshop) { workshop.moderated = on; });
    });
    waits->setObjectName(u"notesWait"_s);
    waits->setCheckable(true);
    waits->setEnabled(m_console && !m_console->session().isReadOnly());
    waits->setChecked(m_console && m_console->session().workshop().moderated);
    m_menu->addSeparator();
    QAction *copy =
        m_menu->addAction(tr("Cop&y for a Second Note-taker…"), this, &WorkshopController::copyForNoteTaker);
    copy->setObjectName(u"noteTakerCopy"_s);
    copy->setEnabled(m_console && !m_console->session().isRehearsal());
    QAction *merge = m_menu->addAction(tr("&Add a Second Person's Notes…"), this, &WorkshopController::mergeNotes);
    merge->setObjectName(u"mergeNotes"_s);
    merge->setEnabled(m_console && !m_console->session().isReadOnly());
    QAction *answers = m_menu->addAction(tr("&Read an Answer Sheet into the Card…"), this, [this] { m_answers->read(); });
    answers->setObjectName(u"readAnswers"_s);
    answers->setEnabled(m_answers->canRead());
}

void WorkshopController::tell(const QString &sentence)
{
    emit barRequested({BarMessage::Tone::Warn, kTopic, sentence, {}});
}

bool WorkshopController::isWorkshop(const QString &path)
{
    return path.endsWith(QLatin1StringView(kWorkshopSuffix));
}

QString WorkshopController::workshopName(const QString &path)
{
    if (isWorkshop(path))
        return path;
    return (path.endsWith(".json"_L1) ? path.chopped(5) : path) + QLatin1StringView(kWorkshopSuffix);
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
    if (rehearsal)
        run(newWorkshopFile({}, m_start->sample()));
    else
        begin(m_start->workshop());
}

QString WorkshopController::suggestedPath(const QString &title) const
{
    if (!m_document.path().isEmpty())
        return workshopPathOf(m_document.path());
    QString name = title;
    name.replace(u'/', u'-');
    const QString folder = settings::lastFolder.value();
    return (folder.isEmpty() ? QDir::homePath() : folder) + u'/' + name + QLatin1StringView(kWorkshopSuffix);
}

bool WorkshopController::begin(const Workshop &wanted)
{
    Workshop workshop = wanted;
    QString path = m_prompts.fileToSave(&m_window, suggestedPath(workshop.title),
                                        tr("Workshops (*%1)").arg(QLatin1StringView(kWorkshopSuffix)));
    if (path.isEmpty())
        return false;
    path = workshopName(path);
    workshop.card = m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).fileName();
    WorkshopFile file = newWorkshopFile(path, workshop);
    if (const Done written = saveWorkshop(file); !written) {
        tell(written.error().message);
        return false;
    }
    return run(file) != nullptr;
}

bool WorkshopController::openWorkshop(const QString &path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = m_prompts.workshopToOpen(&m_window, tr("Open a workshop"), settings::lastFolder.value());
    if (chosen.isEmpty())
        return false;
    const Result<WorkshopFile> file = loadWorkshop(chosen);
    if (!file) {
        tell(file.error().message);
        return false;
    }
    return run(*file) != nullptr;
}

void WorkshopController::runActivity(const QString &activityId)
{
    const Activity *activity = builtInPlaybook(QLocale().name().left(2)).activity(activityId);
    if (!activity)
        return;
    const QString beside = m_document.path().isEmpty() ? QString() : workshopPathOf(m_document.path());
    if (!m_console && !beside.isEmpty() && QFileInfo::exists(beside) && !openWorkshop(beside))
        return;
    if (!m_console) {
        Workshop workshop;
        workshop.title = activity->title;
        workshop.language = builtInPlaybook(QLocale().name().left(2)).language;
        workshop.created = workshopMoment(QDateTime::currentDateTimeUtc());
        setHeadcount(workshop, 1);
        if (!begin(workshop))
            return;
    }
    show(m_console);
    m_console->beginActivity(*activity);
}

// The console's keys work from the toolbar of the window too.
bool WorkshopController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == &m_window && isKey && m_console && m_stack.currentWidget() == m_console) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (commandFor(*key)) {
            if (event->type() == QEvent::KeyPress)
                m_console->takeKey(key);
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

ConsolePage *WorkshopController::run(const WorkshopFile &file)
{
    closeWorkshop();
    if (m_console)
        return nullptr; // the one before could not be written, and stays
    auto *console = new ConsolePage(file, WorkshopRecovery::usualStore());
    m_console = console;
    m_stack.addWidget(console);
    connect(console, &ConsolePage::wallHereChanged, this, &WorkshopController::wallHereChanged);
    connect(&console->session(), &WorkshopSession::undoChanged, this, &WorkshopController::undoChanged);
    connect(&console->session(), &WorkshopSession::saveStateChanged, this, [this, console] {
        if (!console->session().isUnsaved())
            emit saved();
    });
    connect(console, &ConsolePage::leaveRequested, this, &WorkshopController::leavePage);
    connect(console, &ConsolePage::templateSaved, this, &WorkshopController::templateSaved);
    connect(console, &ConsolePage::cardWanted, this, &WorkshopController::cardWanted);
    connect(console, &ConsolePage::openCardWanted, this, [this, console] {
        if (m_document.card().nodes().isEmpty())
            console->showBar(tr("No card is open in this window. Choose one in a file."), {});
        else
            console->tryCard(m_document.card(), m_document.path());
    });
    connect(console, &ConsolePage::questionsMissing, this, [this, console] {
        console->offerCardQuestions(cardQuestionCount(m_document.card(), m_document.match(), CardQuestions::Essential),
                                    cardQuestionCount(m_document.card(), m_document.match(), CardQuestions::All));
    });
    connect(console, &ConsolePage::cardQuestionsWanted, this, [this, console](CardQuestions which) {
        console->takeQuestionsOf(m_document.card(), m_document.match(), which);
    });
    connect(console, &ConsolePage::cardFileWanted, this, [this, console] {
        const QString path = m_prompts.fileToOpen(&m_window, settings::lastFolder.value());
        if (path.isEmpty())
            return;
        if (const Result<QByteArray> bytes = readFile(path))
            console->tryCard(Card(*bytes), path);
        else
            console->showBar(bytes.error().message, {});
    });
    connect(console, &ConsolePage::saveElsewhereRequested, this, [this, console] {
        const QString path = m_prompts.fileToSave(&m_window, suggestedPath(console->session().workshop().title),
                                                  tr("Workshops (*%1)").arg(QLatin1StringView(kWorkshopSuffix)));
        if (path.isEmpty())
            return;
        if (const Done saved = console->session().saveAs(workshopName(path)); !saved)
            console->showBar(saved.error().message, {});
    });
    show(console);
    console->takeFocus();
    return console;
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

// A rehearsal is gone then, so it asks; what has a file is in it.
void WorkshopController::closeWorkshop()
{
    if (m_console && mayLeave())
        letGo();
}

void WorkshopController::letGo()
{
    if (isInFront())
        leavePage();
    m_console->hide();
    m_console->room().closeWall();
    m_console->deleteLater();
    m_console.clear();
}

// Theirs to write in; it comes back by adding their notes.
void WorkshopController::copyForNoteTaker()
{
    if (!m_console)
        return;
    const WorkshopSession &session = m_console->session();
    const QString usual =
        tr("%1, notes", "title of a workshop").arg(session.workshop().title).replace(u'/', u'-');
    QString path = m_prompts.fileToSave(
        &m_window, QFileInfo(session.path()).path() + u'/' + usual + QLatin1StringView(kWorkshopSuffix),
        tr("Workshops (*%1)").arg(QLatin1StringView(kWorkshopSuffix)));
    if (path.isEmpty())
        return;
    path = workshopName(path);
    if (QFileInfo(path) == QFileInfo(session.path())) {
        m_console->showBar(tr("This is the workshop itself. A copy needs another name."), {});
        return;
    }
    WorkshopFile file = newWorkshopFile(path, copyForNotes(session.workshop()));
    const Done written = saveWorkshop(file);
    m_console->showBar(
        written
            ? tr("%1 is for the second note-taker: private notes, ballots and hidden notes are not in it.")
                  .arg(displayPath(path))
            : written.error().message,
        {});
}

bool WorkshopController::goToWorkshop()
{
    if (m_console)
        show(m_console);
    return m_console;
}

void WorkshopController::mergeNotes()
{
    if (!m_console)
        return;
    const QString path = m_prompts.workshopToOpen(&m_window, tr("Add the notes of a second person"),
                                                  QFileInfo(m_console->session().path()).absolutePath());
    if (path.isEmpty())
        return;
    const Result<WorkshopFile> file = loadWorkshop(path);
    if (file)
        m_console->addNotesOf(file->workshop, displayPath(QFileInfo(path).fileName()));
    else
        m_console->showBar(file.error().message, {});
    show(m_console);
}

} // namespace cardwright

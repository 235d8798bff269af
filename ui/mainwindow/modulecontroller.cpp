#include "mainwindow/modulecontroller.h"

#include "dialogs/prompts.h"
#include "editing/carddocument.h"
#include "editing/reviewkeeper.h"
#include "mainwindow/actions.h"
#include "mainwindow/reviewcontroller.h"
#include "settings/settings.h"
#include "workshop/agenda.h"
#include "workshop/cardjudgements.h"
#include "workshop/cardowners.h"
#include "workshop/consolepage.h"
#include "workshop/librarypage.h"
#include "workshop/narrativepane.h"
#include "workshop/startworkshop.h"
#include "workshop/teamworkshop.h"
#include "workshop/timer.h"
#include "workshop/workshopcontroller.h"
#include "workshop/workshopjson.h"

#include <QActionGroup>
#include <QDateTime>
#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QStackedWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

ActionId actionOf(const QString &module)
{
    return module == "ask"_L1       ? ActionId::PlanMode
           : module == "inspect"_L1 ? ActionId::TestMode
           : module == "audit"_L1   ? ActionId::ReviewMode
                                    : ActionId::WriteMode;
}

bool isOfCard(const QString &module)
{
    return module == "answer"_L1 || module == "audit"_L1;
}

} // namespace

ModuleController::ModuleController(CardDocument &document, Actions &actions, WorkshopController &workshop,
                                   ReviewController &review, Prompts &prompts, QStackedWidget &stack,
                                   QMainWindow &window)
    : QObject(&window)
    , m_document(document)
    , m_actions(actions)
    , m_workshop(workshop)
    , m_review(review)
    , m_prompts(prompts)
    , m_stack(stack)
    , m_window(window)
    , m_card(stack.widget(0))
    , m_narrative(settings::sidePages.value().startsWith('1'))
{
    QActionGroup *modes = actions[ActionId::WriteMode]->actionGroup();
    for (const ActionId id : {ActionId::PlanMode, ActionId::TestMode})
        modes->addAction(actions[id]);
    const auto on = [&](ActionId id, auto function) { connect(actions[id], &QAction::triggered, this, function); };
    on(ActionId::PlanMode, [this] { showModule(u"ask"_s); });
    on(ActionId::TestMode, [this] { showModule(u"inspect"_s); });
    on(ActionId::WriteMode, [this] { showCard(); });
    on(ActionId::ReviewMode, [this] {
        if (m_actions[ActionId::Save]->isEnabled())
            showCard();
        else
            showModule(u"audit"_s);
    });
    on(ActionId::ShowActivities, [this](bool shown) { toggleActivities(shown); });
    on(ActionId::ShowNarrative, [this](bool shown) { setNarrativeShown(shown); });
    connect(&stack, &QStackedWidget::currentChanged, this, [this] {
        if (isAway())
            team();
        placeNarrative();
        emit shownChanged();
    });
    connect(&review, &ReviewController::modeChanged, this, &ModuleController::refresh);
}

// The pages look at the team's workshop, so they go before it does.
ModuleController::~ModuleController()
{
    m_stack.disconnect(this);
    delete m_dock;
    delete m_page;
}

TeamWorkshop &ModuleController::team()
{
    if (!m_team) {
        m_team = new TeamWorkshop(m_document, m_workshop, this);
        connect(m_team, &TeamWorkshop::changed, this, &ModuleController::refresh); // the module of the step
        connect(m_team, &TeamWorkshop::saved, this, &ModuleController::workshopSaved);
    }
    return *m_team;
}

LibraryPage *ModuleController::page()
{
    if (m_page)
        return m_page;
    m_page = new LibraryPage(team());
    m_page->setCardOpen(m_actions[ActionId::Save]->isEnabled());
    m_stack.addWidget(m_page);
    connect(m_page, &LibraryPage::startRequested, this, &ModuleController::start);
    connect(m_page, &LibraryPage::agendaWanted, &m_workshop, &WorkshopController::newWorkshop);
    connect(m_page, &LibraryPage::otherWorkshopWanted, this, &ModuleController::chooseWorkshop);
    connect(m_page, &LibraryPage::goOnWanted, this, &ModuleController::goOnWithWorkshop);
    connect(m_page, &LibraryPage::judgementsWanted, this, &ModuleController::putJudgements);
    connect(m_page, &LibraryPage::ownersWanted, this, &ModuleController::putOwners);
    connect(m_page, &LibraryPage::narrativeWanted, this, [this] {
        showCard();
        setNarrativeShown(true);
    });
    connect(m_page, &LibraryPage::moduleChanged, this, &ModuleController::refresh);
    return m_page;
}

void ModuleController::showModule(const QString &module)
{
    page()->showModule(module);
    m_stack.setCurrentWidget(m_page);
    m_page->takeFocus();
    refresh();
}

void ModuleController::showCard()
{
    const QString drafted = cardOfWorkshop();
    if (m_stack.currentWidget() == m_card) {
        refresh();
    } else if (drafted.isEmpty()) {
        emit cardWanted();
    } else {
        emit cardFileWanted(drafted);
        refresh(); // it may not have opened
    }
}

QString ModuleController::cardOfWorkshop() const
{
    const ConsolePage *console = m_workshop.console();
    return console && !m_actions[ActionId::Save]->isEnabled() ? console->cardPath() : QString();
}

bool ModuleController::isAway() const
{
    const QWidget *shown = m_stack.currentWidget();
    return shown && (shown == m_page || shown == m_workshop.console() || qobject_cast<const StartWorkshop *>(shown));
}

QString ModuleController::shownModule() const
{
    const QWidget *shown = m_stack.currentWidget();
    if (m_page && shown == m_page)
        return m_page->module();
    if (isAway()) {
        const ConsolePage *console = m_workshop.console();
        const Activity *activity = console && shown == console ? m_workshop.console()->session().activity() : nullptr;
        return activity ? activity->module : u"ask"_s;
    }
    return m_review.isReviewing() ? u"audit"_s : u"answer"_s;
}

void ModuleController::refresh()
{
    const QString module = shownModule();
    const bool isLibrary = m_page && m_stack.currentWidget() == m_page;
    const bool isCardOpen = m_actions[ActionId::Save]->isEnabled();
    m_actions[actionOf(module)]->setChecked(true);
    m_actions[ActionId::WriteMode]->setEnabled(isCardOpen || isAway() || !cardOfWorkshop().isEmpty());
    m_actions[ActionId::ShowActivities]->setEnabled(!isAway() || (isLibrary && isOfCard(module)));
    m_actions[ActionId::ShowActivities]->setChecked(isLibrary && isOfCard(module));
    m_actions[ActionId::ShowNarrative]->setChecked(m_narrative);
    if (m_page)
        m_page->setCardOpen(isCardOpen);
}

void ModuleController::toggleActivities(bool shown)
{
    if (shown)
        showModule(m_review.isReviewing() ? u"audit"_s : u"answer"_s);
    else
        showCard();
}

void ModuleController::tell(const QString &sentence, BarMessage::Tone tone)
{
    emit barRequested({tone, u"modules"_s, sentence, {}});
}

// In the workshop that runs, else in that of the team; without either the console asks where to keep it.
void ModuleController::start(const QString &activity, int people)
{
    if (!m_workshop.console()) {
        if (!team().fault().isEmpty()) {
            tell(team().fault());
            return;
        }
        if (team().session() || makeWorkshop(people)) {
            const QString path = team().path();
            team().release();
            if (!m_workshop.openWorkshop(path))
                return;
        } else if (!m_document.path().isEmpty()) {
            return; // why was told
        }
    }
    pause(activity);
    m_workshop.runActivity(activity);
    ConsolePage *console = m_workshop.console();
    if (!console)
        return;
    if (people > 1)
        console->session().drive([people](Workshop &workshop) { setHeadcount(workshop, people); });
    if (activity == "dimensions-rubric"_L1)
        takeJudgements();
}

void ModuleController::goOnWithWorkshop()
{
    const QString path = team().path();
    if (m_workshop.goToWorkshop() || path.isEmpty())
        return;
    team().release();
    m_workshop.openWorkshop(path);
}

// What runs just now is not done because something else begins: it waits for its turn again.
void ModuleController::pause(const QString &forActivity)
{
    ConsolePage *console = m_workshop.console();
    const AgendaItem *step = console ? console->session().step() : nullptr;
    if (step && step->activity != forActivity)
        console->session().drive([](Workshop &workshop) {
            endStep(workshop, AgendaItem::State::Waiting, QDateTime::currentDateTimeUtc());
        });
}

// Beside the card, which has a file.
bool ModuleController::makeWorkshop(int people)
{
    if (m_document.path().isEmpty())
        return false;
    Workshop workshop;
    workshop.title = m_document.card().title();
    workshop.dataset = workshop.title;
    workshop.card = QFileInfo(m_document.path()).fileName();
    workshop.language = builtInPlaybook(QLocale().name().left(2)).language;
    workshop.created = workshopMoment(QDateTime::currentDateTimeUtc());
    setHeadcount(workshop, people);
    WorkshopFile file = newWorkshopFile(workshopPathOf(m_document.path()), workshop);
    if (const Done written = saveWorkshop(file); !written) {
        tell(written.error().message);
        return false;
    }
    team().use(file.path);
    tell(tr("What the team writes is kept in “%1”, beside the card.").arg(QFileInfo(file.path).fileName()), BarMessage::Tone::Info);
    return true;
}

void ModuleController::chooseWorkshop()
{
    const QString path = m_prompts.workshopToOpen(&m_window, tr("Choose a workshop"), settings::lastFolder.value());
    if (!path.isEmpty())
        team().use(path);
}

void ModuleController::putJudgements()
{
    WorkshopSession *session = team().session();
    if (!session)
        return;
    QList<Judgement> made = judgementsOf(session->workshop(), settings::reviewerName.value());
    findEvidence(made, m_document.card(), m_document.match());
    int added = 0;
    bool isUnsigned = false;
    const Done kept = m_review.keeper().change([&](Review &review) {
        for (const Judgement &judgement : made) {
            const bool isThere = std::any_of(review.judgements.begin(), review.judgements.end(),
                                             [&](const Judgement &other) {
                return other.dimension == judgement.dimension && other.who == judgement.who && other.when == judgement.when;
            });
            isUnsigned = isUnsigned || judgement.who.isEmpty();
            if (isThere || judgement.who.isEmpty())
                continue;
            review.judgements.append(judgement);
            ++added;
        }
    });
    if (!kept)
        tell(kept.error().message);
    else if (isUnsigned)
        tell(tr("A judgement is signed. Say your name in Review, under Judgements, and come back."));
    else
        tell(added > 0 ? tr("%n judgement(s) are in the review now.", nullptr, added) : tr("The review has all of these judgements."),
             BarMessage::Tone::Info);
}

// Who is in the review already stays: somebody named them there.
void ModuleController::putOwners()
{
    WorkshopSession *session = team().session();
    if (!session)
        return;
    if (m_document.path().isEmpty()) {
        tell(tr("Open the card first: who answers what is kept beside it."));
        return;
    }
    const CardOwners made = ownersOf(session->workshop(), m_document.card(), m_document.match());
    int added = 0;
    QStringList others;
    const Done kept = m_review.keeper().change([&](Review &review) {
        for (const Owner &owner : made.owners) {
            const auto there = std::find_if(review.owners.begin(), review.owners.end(), [&](const Owner &one) { return one.id == owner.id; });
            if (there == review.owners.end()) {
                review.owners.append(owner);
                ++added;
            } else if (there->name != owner.name) {
                others.append(owner.field.title);
            }
        }
    });
    if (!kept) {
        tell(kept.error().message);
        return;
    }
    QStringList sentences{added > 0 ? tr("%n question(s) of the card have an owner now; each can be changed beside its question in Review.", nullptr, added)
                                    : tr("The review has all of these owners.")};
    if (!others.isEmpty())
        sentences.append(tr("Somebody else is named already, and stays: %1.").arg(others.join(u"; "_s)));
    if (!made.undecided.isEmpty())
        sentences.append(tr("Nobody alone answers for: %1.").arg(made.undecided.join(u"; "_s)));
    if (!made.elsewhere.isEmpty())
        sentences.append(tr("The card does not ask: %1.").arg(made.elsewhere.join(u"; "_s)));
    tell(sentences.join(u' '), BarMessage::Tone::Info);
}

void ModuleController::takeJudgements()
{
    m_workshop.console()->session().drive(
        [this](Workshop &workshop) { takeRatings(workshop, m_review.keeper().review().judgements); });
}

void ModuleController::setNarrativeShown(bool shown)
{
    m_narrative = shown;
    placeNarrative();
    if (m_dock)
        settings::sidePages.set((shown ? "1" : "0") + m_window.saveState());
    if (shown && m_dock && m_dock->isVisible())
        m_pane->takeFocus();
    else if (!shown && m_stack.currentWidget() == m_card)
        focusCard();
    refresh();
}

void ModuleController::makeNarrative()
{
    m_pane = new NarrativePane(team());
    m_dock = new QDockWidget(tr("Narrative plan"), &m_window);
    m_dock->setObjectName(u"narrativeDock"_s);
    m_dock->setWidget(m_pane);
    m_dock->installEventFilter(this);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    const QByteArray state = settings::sidePages.value();
    if (state.size() < 2 || !m_window.restoreState(state.mid(1)))
        m_window.resizeDocks({m_dock}, {300}, Qt::Horizontal);
    connect(m_pane, &NarrativePane::workshopWanted, this, [this] {
        if (!makeWorkshop(1) && m_document.path().isEmpty())
            tell(tr("Save the card first: the plan is kept in a file beside it."));
    });
    connect(m_pane, &NarrativePane::left, this, [this] { focusCard(); });
}

void ModuleController::focusCard()
{
    QWidget *last = m_card->focusWidget();
    (last ? last : m_card)->setFocus();
}

// Beside the card and nowhere else.
void ModuleController::placeNarrative()
{
    const bool shown = m_narrative && m_stack.currentWidget() == m_card && m_actions[ActionId::Save]->isEnabled();
    if (shown && !m_dock)
        makeNarrative();
    if (m_dock && m_dock->isHidden() == shown)
        m_dock->setVisible(shown);
}

bool ModuleController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dock && event->type() == QEvent::Close)
        setNarrativeShown(false);
    return QObject::eventFilter(watched, event);
}

} // namespace cardwright

#include "mainwindow/mainwindow.h"

#include "audit/auditrunner.h"
#include "designer/templatecontroller.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/preferencesdialog.h"
#include "dialogs/startpage.h"
#include "mainwindow/actions.h"
#include "mainwindow/barstack.h"
#include "mainwindow/centrepane.h"
#include "mainwindow/comparecontroller.h"
#include "mainwindow/editorview.h"
#include "mainwindow/exportcontroller.h"
#include "mainwindow/formatcontroller.h"
#include "mainwindow/gotopalette.h"
#include "mainwindow/modeswitch.h"
#include "mainwindow/modulecontroller.h"
#include "mainwindow/movedhistory.h"
#include "mainwindow/reviewcontroller.h"
#include "mainwindow/recoveryoffers.h"
#include "mainwindow/sectionslist.h"
#include "mainwindow/spellingwalk.h"
#include "mainwindow/statusline.h"
#include "mainwindow/structurecontroller.h"
#include "mainwindow/visibleplace.h"
#include "panels/sectionpage.h"
#include "panels/tabstops.h"
#include "preview/previewpane.h"
#include "schema/openingquestions.h"
#include "settings/settings.h"
#include "spelling/speller.h"
#include "spelling/spellingmenu.h"
#include "theme/theme.h"
#include "workshop/workshopcontroller.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace cardwright {

MainWindow::MainWindow(Theme &theme, Prompts &prompts, RecoveryStore store, HistoryStore history)
    : m_theme(theme)
    , m_prompts(prompts)
    , m_files(new FileController(m_document, std::move(store), std::move(history), prompts, this))
    , m_actions(new Actions(this))
    , m_audit(new AuditRunner(m_document, this))
    , m_speller(new Speller(m_document, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(820, 520);

    // Each part has its parent from the start: one that moves is styled anew, with all that it holds.
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_toolBar = buildToolBar();
    m_bars = new BarStack(central);
    connect(m_bars, &BarStack::focusHomeless, this, [this] {
        if (m_editor->isVisible())
            m_editor->centre().takeFocus();
        else
            m_stack->currentWidget()->setFocus();
    });
    m_stack = new QStackedWidget(central);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_editor = new EditorView(m_document, *m_audit, prompts, theme, m_stack);
    m_stack->addWidget(m_editor);
    m_status = new StatusLine(m_document, *m_files);
    m_compare = new CompareController(m_document, *m_files, prompts, theme, *m_stack, this);
    m_recoveryOffers = new RecoveryOffers(*m_files, *m_compare, this);
    new MovedHistory(m_document, *m_files, this);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_bars);
    layout->addWidget(m_stack, 1);
    m_templates = new TemplateController(m_document, *m_files, prompts, *this);
    connect(m_templates, &TemplateController::barRequested, m_bars, &BarStack::show);
    connect(m_templates, &TemplateController::barWithdrawn, m_bars, &BarStack::withdraw);
    connect(m_templates, &TemplateController::questionRequested, m_editor, &EditorView::jump);
    m_templates->takeDropsOn(*m_editor->sectionPage());
    layout->addWidget(m_templates->tray());
    layout->addWidget(m_status);
    setCentralWidget(central);
    buildMenus();
    connectActions();
    connectStructure();
    connectSpelling();
    m_review = new ReviewController(m_document, *m_editor, *m_actions, m_prompts, this);
    connect(m_review, &ReviewController::barRequested, m_bars, &BarStack::show);
    connect(m_review, &ReviewController::barWithdrawn, m_bars, &BarStack::withdraw);
    connect(m_review, &ReviewController::modeChanged, this, &MainWindow::updateActions);
    m_review->follow(*m_files);
    connect(m_compare, &CompareController::cardForgotten, &m_review->keeper().drafts(), &ReviewDrafts::forgetAll);
    m_modules = new ModuleController(m_document, *m_actions, *m_workshop, *m_review, m_prompts, *m_stack, *this);
    connect(m_modules, &ModuleController::barRequested, m_bars, &BarStack::show);
    connect(m_modules, &ModuleController::cardWanted, this, &MainWindow::cardOpened);
    connect(m_modules, &ModuleController::cardFileWanted, this, &MainWindow::openFile);
    // What is not for the room is away while it looks at this window.
    const auto placeBars = [this] {
        const bool isWall = m_workshop->isWallHere();
        menuBar()->setHidden(isWall);
        m_toolBar->setVisible(!isWall && (m_files->isOpen() || m_modules->isAway()));
        m_status->setVisible(!isWall && m_files->isOpen());
    };
    connect(m_workshop, &WorkshopController::wallHereChanged, this, placeBars);
    connect(m_workshop, &WorkshopController::saved, m_audit, &AuditRunner::askAgain);
    connect(m_modules, &ModuleController::workshopSaved, m_audit, &AuditRunner::askAgain);
    connect(m_modules, &ModuleController::shownChanged, this, [this, placeBars] {
        placeBars();
        updateActions();
    });
    m_format = new FormatController(m_document, *m_actions, *this);
    connect(m_format, &FormatController::targetChanged, this, &MainWindow::updateActions);

    connect(m_files, &FileController::opened, this, &MainWindow::cardOpened);
    connect(m_files, &FileController::begun, m_editor->sectionPage(), &SectionPage::focusSummary);
    connect(m_files, &FileController::barRequested, m_bars, &BarStack::show);
    connect(m_files, &FileController::barWithdrawn, m_bars, &BarStack::withdraw);
    m_compare->connectActions(*m_actions);
    connect(m_files, &FileController::savedNow, this, &MainWindow::updateTitle);
    connect(&m_document, &CardDocument::changed, this, &MainWindow::updateActions);
    connect(&m_document, &CardDocument::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &CardDocument::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(&theme, &Theme::changed, m_actions, &Actions::refreshIcons);

    if (!restoreGeometry(settings::windowGeometry.value()))
        // On a small screen not wider than that, with its frame: not every window manager sees to it.
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40)));
    keepVisible(*this);
    m_editor->restoreState(settings::splitterState.value());
    updateActions();
    updateTitle();
    // A file that the program is started with is opened before the window shows; then nobody sees
    // the start page.
    m_status->hide();
    m_toolBar->hide();
}

// It looks at the card and the workshop until its end.
MainWindow::~MainWindow()
{
    m_workshop->disconnect(this); // its pages still go, one by one
    m_document.disconnect(this);  // its undo stack is emptied after all that is asked then
    m_document.undoStack().disconnect(this);
    hide(); // the field that has the focus loses it while there is a card to hear of it
    delete m_modules;
}

QWidget *MainWindow::buildToolBar()
{
    auto *bar = new QFrame;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setProperty("kind", QStringLiteral("pane"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo}) {
        auto *button = new QToolButton;
        button->setProperty("kind", QStringLiteral("ghost"));
        button->setDefaultAction((*m_actions)[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(new ModeSwitch(*m_actions));
    layout->addStretch();
    auto *go = new QPushButton(tr("Go to…   Ctrl+K"));
    go->setObjectName(QStringLiteral("goToButton"));
    go->setFocusPolicy(Qt::TabFocus);
    connect(go, &QPushButton::clicked, (*m_actions)[ActionId::GoTo], &QAction::trigger);
    layout->addWidget(go);
    auto *out = new QPushButton(tr("Export"));
    out->setObjectName(QStringLiteral("exportButton"));
    out->setProperty("kind", QStringLiteral("primary"));
    out->setToolTip(tr("Make the finished HTML card (Ctrl+E)"));
    out->setFocusPolicy(Qt::TabFocus);
    connect(out, &QPushButton::clicked, (*m_actions)[ActionId::Export], &QAction::trigger);
    layout->addWidget(out);
    return bar;
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction((*m_actions)[id]);
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, {ActionId::New, ActionId::Open});
    QMenu *recent = file->addMenu(tr("Open &Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addSeparator();
    add(file, {ActionId::Save, ActionId::SaveAs});
    file->addSeparator();
    add(file, {ActionId::CompareWith, ActionId::History, ActionId::DiscardedWork});
    file->addSeparator();
    add(file, {ActionId::Export, ActionId::ExportPdf, ActionId::ExportAs});
    file->addSeparator();
    add(file, {ActionId::CloseCard, ActionId::Quit});

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, {ActionId::Undo, ActionId::Redo});
    edit->addSeparator();
    add(edit, {ActionId::Find, ActionId::Replace, ActionId::FindNext, ActionId::FindPrevious});
    edit->addSeparator();
    add(edit, {ActionId::PastePlain});
    QMenu *format = edit->addMenu(tr("F&ormat"));
    format->setObjectName(QStringLiteral("formatMenu")); // context menus show it too
    add(format, {ActionId::Bold, ActionId::Italic, ActionId::InlineCode, ActionId::Link});
    format->addSeparator();
    add(format, {ActionId::BulletList, ActionId::NumberedList, ActionId::IndentItem, ActionId::OutdentItem});
    format->addSeparator();
    add(format, {ActionId::InsertTable});
    edit->addSeparator();
    add(edit, {ActionId::NextMisspelling});
    edit->addSeparator();
    add(edit, {ActionId::GoTo, ActionId::GoBack, ActionId::GoForward});
    edit->addSeparator();
    add(edit, {ActionId::Preferences});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, {ActionId::PlanMode, ActionId::TestMode, ActionId::WriteMode, ActionId::ReviewMode});
    view->addSeparator();
    add(view, {ActionId::ShowActivities, ActionId::ShowNarrative});
    view->addSeparator();
    add(view, {ActionId::ShowSections, ActionId::ShowPreview, ActionId::ShowReadiness});
    view->addSeparator();
    add(view, {ActionId::ShowSource});
    view->addSeparator();
    add(view, {ActionId::WholePreview});
    m_editor->preview()->fillMenu(*view->addMenu(tr("Preview S&hows")));
    view->addSeparator();
    QMenu *look = view->addMenu(tr("&Look"));
    auto *group = new QActionGroup(this);
    for (const ActionId id : {ActionId::LookSystem, ActionId::LookLight, ActionId::LookDark}) {
        look->addAction((*m_actions)[id]);
        group->addAction((*m_actions)[id]);
    }
    look->addSeparator();
    add(look, {ActionId::LookContrast});
    view->addSeparator();
    add(view, {ActionId::NextPane, ActionId::PreviousPane});

    QMenu *card = menuBar()->addMenu(tr("&Card"));
    add(card, {ActionId::NextQuestion, ActionId::PreviousQuestion, ActionId::NextOpenQuestion, ActionId::PreviousOpenQuestion});
    card->addSeparator();
    add(card, {ActionId::AnswerState, ActionId::AddComment});
    card->addSeparator();
    add(card, {ActionId::OpeningQuestions});
    m_templates->fillMenu(*card);
    QMenu *structure = card->addMenu(tr("&Structure"));
    add(structure, {ActionId::AddSection, ActionId::AddSubsection, ActionId::AddQuestion});
    structure->addSeparator();
    add(structure, {ActionId::RenameHeading, ActionId::MoveHeadingUp, ActionId::MoveHeadingDown});
    structure->addSeparator();
    add(structure, {ActionId::RemoveHeading});
    m_editor->sectionsList()->addActions(structure->actions());
    m_editor->sectionsList()->setContextMenuPolicy(Qt::ActionsContextMenu);
    QMenu *language = card->addMenu(tr("&Language of the Card"));
    connect(language, &QMenu::aboutToShow, this, [this, language] { fillLanguages(language); });
    m_status->languageButton()->setMenu(language);
    QMenu *spelling = card->addMenu(tr("Spellin&g Language"));
    connect(spelling, &QMenu::aboutToShow, this, [this, spelling] { fillSpellingMenu(*spelling, *m_speller); });

    m_workshop = new WorkshopController(m_document, m_prompts, *m_stack, *this);
    menuBar()->addMenu(m_workshop->menu());
    connect(m_workshop, &WorkshopController::barRequested, m_bars, &BarStack::show);
    connect(m_workshop, &WorkshopController::barWithdrawn, m_bars, &BarStack::withdraw);
    connect(m_workshop, &WorkshopController::cardWanted, this, &MainWindow::openFile);
    connect(m_workshop, &WorkshopController::undoChanged, this, &MainWindow::updateActions);
    connect(m_workshop, &WorkshopController::shownChanged, this, [this] {
        if (m_stack->currentWidget() == m_editor && !m_files->isOpen())
            cardOpened(); // back from a workshop without a card: the start page
    });
    connect(m_workshop, &WorkshopController::templateSaved, this, [this] {
        m_templates->shelf().readAgain();
        m_document.matchAgain();
    });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, {ActionId::Example});
    help->addSeparator();
    add(help, {ActionId::About});
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList files = settings::recentFiles.value();
    for (const QString &path : files) {
        QString name = QFileInfo(path).fileName();
        QAction *action = menu->addAction(name.replace(u'&', QLatin1String("&&")));
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    if (files.isEmpty())
        menu->addAction(tr("No card was opened yet"))->setEnabled(false);
    menu->setToolTipsVisible(true);
}

void MainWindow::fillLanguages(QMenu *menu)
{
    menu->clear();
    const std::pair<QString, QString> languages[] = {{QStringLiteral("en"), QStringLiteral("English")},
                                                     {QStringLiteral("es"), QStringLiteral("Español")}};
    for (const auto &[code, name] : languages) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_document.match().languageSet && m_document.match().language == code);
        action->setEnabled(m_files->isOpen() && !m_document.isReadOnly());
        connect(action, &QAction::triggered, this, [this, code = code] { m_document.setLanguage(code); });
    }
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto function) {
        connect((*m_actions)[id], &QAction::triggered, this, function);
    };
    on(ActionId::New, [this] { m_files->newCard(); });
    on(ActionId::Open, [this] { m_files->open({}); });
    on(ActionId::Save, [this] { m_files->save(); });
    on(ActionId::SaveAs, [this] { m_files->saveAs(); });
    auto *exports = m_exports = new ExportController(m_document, *m_audit, m_prompts, this);
    connect(exports, &ExportController::barRequested, m_bars, &BarStack::show);
    connect(exports, &ExportController::barWithdrawn, m_bars, &BarStack::withdraw);
    connect(exports, &ExportController::choicesChanged, m_editor->preview(), &PreviewPane::readChoices);
    on(ActionId::Export, [exports] { exports->exportCard(); });
    on(ActionId::ExportPdf, [exports] { exports->exportPdf(); });
    on(ActionId::ExportAs, [exports] { exports->exportCardAs(); });
    on(ActionId::DiscardedWork, [this] { m_recoveryOffers->showDiscarded(m_workshop->showDiscarded()); });
    on(ActionId::CloseCard, [this] { m_files->closeCard(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] { m_workshop->isInFront() ? m_workshop->undo() : m_document.undo(); });
    on(ActionId::Redo, [this] { m_workshop->isInFront() ? m_workshop->redo() : m_document.redo(); });
    on(ActionId::GoTo, [this] { showGoto(); });
    on(ActionId::GoBack, [this] { m_editor->goBack(); });
    on(ActionId::GoForward, [this] { m_editor->goForward(); });
    on(ActionId::Preferences, [this] {
        PreferencesDialog(m_theme, this).exec();
        m_speller->preferencesChanged();
    });
    on(ActionId::ShowSections, [this](bool checked) { m_editor->setPaneShown(EditorView::Pane::Sections, checked); });
    on(ActionId::ShowPreview, [this](bool checked) { m_editor->setPaneShown(EditorView::Pane::Preview, checked); });
    on(ActionId::ShowReadiness, [this](bool checked) { m_editor->setPaneShown(EditorView::Pane::Readiness, checked); });
    on(ActionId::WholePreview, [this](bool checked) { m_editor->setWholePreview(checked); });
    on(ActionId::ShowSource, [this](bool checked) { m_editor->setSourceShown(checked); });
    on(ActionId::Find, [this] { find(false); });
    on(ActionId::Replace, [this] { find(true); });
    on(ActionId::FindNext, [this] { m_editor->centre().findNext(1); });
    on(ActionId::FindPrevious, [this] { m_editor->centre().findNext(-1); });
    on(ActionId::LookSystem, [this] { m_theme.setMode(Theme::Mode::System); });
    on(ActionId::LookLight, [this] { m_theme.setMode(Theme::Mode::Light); });
    on(ActionId::LookDark, [this] { m_theme.setMode(Theme::Mode::Dark); });
    on(ActionId::LookContrast, [this] { m_theme.setHighContrast(!m_theme.wantsHighContrast()); });
    const auto messages = [this] { return m_bars->topics().isEmpty() ? nullptr : m_bars; };
    on(ActionId::NextPane, [this, messages] { m_editor->focusNextPane(1, messages()); });
    on(ActionId::PreviousPane, [this, messages] { m_editor->focusNextPane(-1, messages()); });
    on(ActionId::NextQuestion, [this] { m_editor->goQuestion(1, false); });
    on(ActionId::PreviousQuestion, [this] { m_editor->goQuestion(-1, false); });
    on(ActionId::NextOpenQuestion, [this] { m_editor->goQuestion(1, true); });
    on(ActionId::PreviousOpenQuestion, [this] { m_editor->goQuestion(-1, true); });
    on(ActionId::AnswerState, [this] { m_editor->sectionPage()->openStateMenu(); });
    on(ActionId::OpeningQuestions, [this] { askOpeningQuestions(); });
    on(ActionId::Example, [this] { m_files->openExample(); });
    on(ActionId::About, [this] { AboutDialog(this).exec(); });

    connect(m_editor, &EditorView::panesChanged, this, &MainWindow::updateActions);
    connect(m_editor, &EditorView::wholePreviewRequested, this, [this] { (*m_actions)[ActionId::WholePreview]->trigger(); });
}

void MainWindow::connectStructure()
{
    m_structure = new StructureController(m_document, *m_editor, m_prompts, this);
    connect(m_structure, &StructureController::refused, this, [this](const QString &sentence) {
        m_bars->show({BarMessage::Tone::Warn, QStringLiteral("structure"), sentence, {}});
    });
    const auto on = [this](ActionId id, auto function) {
        connect((*m_actions)[id], &QAction::triggered, m_structure, function);
    };
    on(ActionId::AddSection, [this] { m_structure->add(NewHeading::Section); });
    on(ActionId::AddSubsection, [this] { m_structure->add(NewHeading::Subsection); });
    on(ActionId::AddQuestion, [this] { m_structure->add(NewHeading::Field); });
    on(ActionId::RenameHeading, [this] { m_structure->rename(); });
    on(ActionId::MoveHeadingUp, [this] { m_structure->move(-1); });
    on(ActionId::MoveHeadingDown, [this] { m_structure->move(1); });
    on(ActionId::RemoveHeading, [this] { m_structure->remove(); });
}

void MainWindow::connectSpelling()
{
    auto *walk = new SpellingWalk(*m_editor, *m_speller, this);
    const auto tell = [this](BarMessage::Tone tone, const QString &sentence) {
        m_bars->show({tone, QStringLiteral("spelling"), sentence, {}});
    };
    connect((*m_actions)[ActionId::NextMisspelling], &QAction::triggered, walk, [this, walk] {
        m_bars->withdraw(QStringLiteral("spelling"));
        m_editor->setSourceShown(false);
        walk->next();
    });
    connect(walk, &SpellingWalk::nothingFound, this,
            [tell] { tell(BarMessage::Tone::Info, tr("No misspelled word is left in this card.")); });
    connect(walk, &SpellingWalk::notChecked, this, [tell] {
        tell(BarMessage::Tone::Info,
             tr("The spelling of this card is not checked. Choose a language in the menu Card, Spelling Language."));
    });
    connect(m_speller, &Speller::failed, this,
            [tell](const QString &sentence) { tell(BarMessage::Tone::Warn, sentence); });
}

void MainWindow::updateActions()
{
    Actions::State state;
    state.cardOpen = m_files->isOpen();
    state.cardSeen = state.cardOpen && !(m_modules && m_modules->isAway());
    state.writable = !m_document.isReadOnly();
    const bool isCardFree = state.cardSeen && !m_document.isLocked();
    state.canUndo = (isCardFree && (m_document.undoStack().canUndo() || m_document.hasAnyPending())) || m_workshop->canUndo();
    state.canRedo = (isCardFree && m_document.undoStack().canRedo()) || m_workshop->canRedo();
    state.inText = m_format->isInText();
    state.inLongText = m_format->isInLongText();
    m_actions->update(state);
    if (!m_document.match().schema)
        (*m_actions)[ActionId::OpeningQuestions]->setEnabled(false);
    (*m_actions)[ActionId::ShowSections]->setChecked(m_editor->isPaneShown(EditorView::Pane::Sections));
    (*m_actions)[ActionId::ShowPreview]->setChecked(m_editor->isPaneShown(EditorView::Pane::Preview));
    (*m_actions)[ActionId::ShowReadiness]->setChecked(m_editor->isPaneShown(EditorView::Pane::Readiness));
    (*m_actions)[ActionId::WholePreview]->setChecked(m_editor->isWholePreview());
    (*m_actions)[ActionId::ShowSource]->setChecked(m_editor->isSourceShown());
    const ActionId looks[] = {ActionId::LookSystem, ActionId::LookLight, ActionId::LookDark};
    (*m_actions)[looks[static_cast<int>(m_theme.mode())]]->setChecked(true);
    (*m_actions)[ActionId::LookContrast]->setChecked(m_theme.wantsHighContrast());
    if (m_modules)
        m_modules->refresh();
}

void MainWindow::updateTitle()
{
    setWindowModified(m_files->isOpen() && m_document.isModified());
    setWindowTitle(m_files->isOpen() ? tr("%1[*] – Cardwright").arg(m_files->displayName()) : tr("Cardwright"));
    m_status->refresh();
}

StartPage *MainWindow::startPage()
{
    if (m_start)
        return m_start;
    m_start = new StartPage;
    connect(m_start, &StartPage::newCardRequested, m_files, &FileController::newCard);
    connect(m_start, &StartPage::openRequested, this, [this] { m_files->open({}); });
    connect(m_start, &StartPage::exampleRequested, m_files, &FileController::openExample);
    connect(m_start, &StartPage::planRequested, m_modules, [this] { m_modules->showModule(QStringLiteral("ask")); });
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openFile);
    m_stack->addWidget(m_start);
    return m_start;
}

void MainWindow::cardOpened()
{
    const bool open = m_files->isOpen();
    m_stack->setCurrentWidget(open ? static_cast<QWidget *>(m_editor) : startPage());
    m_status->setVisible(open);
    m_toolBar->setVisible(open);
    if (open && m_painted)
        m_editor->startPreview();
    if (open)
        m_editor->sectionPage()->setFocus(); // not the tool bar: the work is in the page
    else
        startPage()->setFocus();
    updateActions();
    updateTitle();
    if (!open)
        startPage()->offerCard(m_modules->cardOfWorkshop());
}

void MainWindow::askOpeningQuestions()
{
    QStringList noes = openingNoes(m_document.card(), m_document.match());
    if (m_prompts.openingQuestions(this, noes))
        m_document.setOpeningNoes(noes);
}

void MainWindow::showGoto()
{
    if (!m_goto) {
        m_goto = new GotoPalette(m_document, this);
        connect(m_goto, &GotoPalette::questionChosen, m_modules, &ModuleController::showCard);
        connect(m_goto, &GotoPalette::questionChosen, m_editor, &EditorView::jump);
    }
    m_goto->open(m_actions->all() + m_templates->commands() + m_editor->preview()->commands());
}

void MainWindow::find(bool withReplace)
{
    m_editor->setWholePreview(false); // it stands below the form
    m_editor->centre().openFind(withReplace);
}

bool MainWindow::openFile(const QString &path)
{
    return WorkshopController::isWorkshop(path) ? m_workshop->openWorkshop(path) : m_files->open(path);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_files->isOpen() && !m_start && !m_workshop->console())
        cardOpened();
}

void MainWindow::offerRecovery()
{
    m_recoveryOffers->offer();
    m_workshop->offerRecovery();
}

bool MainWindow::isReadingRecovery() const
{
    return m_recoveryOffers->isReading();
}

void MainWindow::sessionEnds()
{
    m_workshop->pauseClock();
    computerSleeps();
}

void MainWindow::computerSleeps()
{
    m_files->sessionEnds();
    m_review->sessionEnds();
    m_templates->sessionEnds();
    [[maybe_unused]] const Done kept = flushSettings(); // what was chosen counts till the end anyway
    m_workshop->keepAll();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_workshop->mayLeave() || !m_exports->mayLeave([this] { close(); })
        || !m_review->mayLeave([this] { close(); }) || !m_files->mayLeave([this] { close(); })) {
        event->ignore();
        return;
    }
    settings::windowGeometry.set(saveGeometry());
    settings::splitterState.set(m_editor->saveState());
    event->accept();
}

// The engine of the preview takes a third of a second to start: the window comes first.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        if (m_files->isOpen())
            m_editor->startPreview();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    // The program that the file comes from waits for us: answer it before any question is asked.
    QTimer::singleShot(0, this, [this, path] { openFile(path); });
}

// Tab goes on as the parts are seen, and round. Qt's own chain has the panels after everything else,
// so that it would never come back to the tool bar.
bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInOrder(centralWidget(), next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_document.endTyping();
}

} // namespace cardwright

#include "designer/templatecontroller.h"

#include "base/file.h"
#include "designer/designerwindow.h"
#include "designer/migratedialog.h"
#include "designer/opendesigner.h"
#include "designer/traydrag.h"
#include "designer/traypane.h"
#include "editing/carddocument.h"
#include "mainwindow/filecontroller.h"
#include "schema/migration.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kTopic = u"template"_s;

TemplateController *controllerOf(QWidget *from)
{
    for (QWidget *widget = from; widget; widget = widget->parentWidget()) {
        if (auto *found = widget->findChild<TemplateController *>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

// The template that a card names, and its version.
QString namedBy(const Card &card)
{
    return card.templateId() + u' ' + card.templateVersion();
}

} // namespace

void openTemplateDesigner(QWidget *from, const QString &what)
{
    if (TemplateController *controller = controllerOf(from))
        controller->openDesigner(what);
}

void openTemplateDesigner(QWidget *from, const TemplateDesign &design)
{
    if (TemplateController *controller = controllerOf(from))
        controller->openDesigner(design);
}

TemplateController::TemplateController(CardDocument &document, FileController &files, Prompts &prompts,
                                       QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_files(files)
    , m_prompts(prompts)
    , m_window(window)
    , m_shelf(userTemplateFolder())
    , m_edit(new QAction(tr("&Edit Templates…"), this))
    , m_use(new QAction(tr("Use Another &Template…"), this))
    , m_showTray(new QAction(tr("Te&xts Not Placed"), this))
    , m_tray(new TrayPane(document))
{
    document.setTemplates(&m_shelf);
    m_edit->setObjectName(u"editTemplates"_s);
    m_use->setObjectName(u"useAnotherTemplate"_s);
    m_showTray->setObjectName(u"showTray"_s);
    m_showTray->setCheckable(true);
    m_commands = {m_use, m_showTray, m_edit};
    connect(m_edit, &QAction::triggered, this, [this] { openDesigner(QString()); });
    connect(m_use, &QAction::triggered, this, &TemplateController::useAnotherTemplate);
    connect(m_showTray, &QAction::triggered, m_tray, &TrayPane::setWanted);
    connect(m_tray, &TrayPane::wantedChanged, m_showTray, &QAction::setChecked);
    connect(m_tray, &TrayPane::goRequested, this, &TemplateController::questionRequested);
    connect(m_tray, &TrayPane::refused, this, [this](const QString &sentence) {
        emit barRequested({BarMessage::Tone::Warn, kTopic, sentence, {}});
    });
    connect(&files, &FileController::opened, this, &TemplateController::cardOpened);
    connect(&files, &FileController::templatesRequested, this, [this] { openDesigner(QString()); });
    connect(&document, &CardDocument::structureChanged, this, &TemplateController::structureChanged);
    connect(&document, &CardDocument::changed, this, &TemplateController::cardChanged);
    connect(&document, &CardDocument::lockedChanged, this, &TemplateController::updateActions);
    updateActions();
}

void TemplateController::takeDropsOn(SectionPage &form)
{
    connect(new TrayTarget(m_document, form, this), &TrayTarget::dropped, m_tray, &TrayPane::place);
}

QWidget *TemplateController::tray()
{
    return m_tray;
}

void TemplateController::fillMenu(QMenu &menu)
{
    menu.addSeparator();
    menu.addActions(m_commands);
    menu.addSeparator();
}

void TemplateController::updateActions()
{
    m_use->setEnabled(m_files.isOpen() && !m_document.isReadOnly());
    m_showTray->setEnabled(m_files.isOpen());
}

// A template that the card names and that is not here is told, and the card opens all the same.
void TemplateController::cardOpened()
{
    updateActions();
    m_movedTo.clear();
    const QString id = m_files.isOpen() ? m_document.card().templateId() : QString();
    const Template *schema = m_document.match().schema;
    if (id.isEmpty())
        return;
    if (schema && schema->id() == id) {
        if (!builtInTemplate(QStringView(id)))
            tellVersion(*schema);
        return;
    }
    m_shelf.readAgain(); // a workshop may just have put it there
    if (m_shelf.find(id, {}) || builtInTemplate(QStringView(id))) {
        m_document.matchAgain();
        return;
    }
    QString sentence = schema ? tr("This card names the template “%1”, which is not among yours. It is shown "
                                   "with the questions of “%2”; nothing in it is changed.")
                                    .arg(displayPath(id), schema->name(m_document.match().language))
                              : tr("This card names the template “%1”, which is not among yours. It is shown "
                                   "as it stands; nothing in it is changed.")
                                    .arg(displayPath(id));
    for (const QString &notice : m_shelf.notices()) {
        if (notice.contains(id))
            sentence += u' ' + notice;
    }
    emit barRequested({BarMessage::Tone::Info, kTopic, sentence, {{tr("Import the template…"), [this] {
                                                                       openDesigner(QString());
                                                                   }}}});
}

// Another version than the card's own, or a newer one that it could go on with.
void TemplateController::tellVersion(const Template &schema)
{
    const QString version = m_document.card().templateVersion();
    const QString name = schema.name(m_document.match().language);
    const Template *latest = m_shelf.find(schema.id(), {});
    if (!version.isEmpty() && schema.version() != version) {
        emit barRequested({BarMessage::Tone::Info,
                           kTopic,
                           tr("This card was made with version %1 of “%2”, which is not among your "
                              "templates. It is shown with version %3.")
                               .arg(displayPath(version), name, schema.version()),
                           {}});
    } else if (latest && compareVersions(latest->version(), schema.version()) > 0
               && !m_document.isReadOnly()) {
        emit barRequested({BarMessage::Tone::Info,
                           kTopic,
                           tr("This card follows version %1 of “%2”. There is version %3 too.")
                               .arg(schema.version(), name, latest->version()),
                           {{tr("See what would move…"), [this] { useAnotherTemplate(); }}}});
    }
}

// What was said of the step is no longer so once it is undone.
void TemplateController::structureChanged()
{
    if (m_movedTo.isEmpty() || namedBy(m_document.card()) == m_movedTo)
        return;
    m_movedTo.clear();
    m_undoFor = 0;
    emit barWithdrawn(kTopic);
    m_tray->setWanted(false);
}

// Its button would undo what came after.
void TemplateController::cardChanged()
{
    if (m_undoFor == 0 || m_undoFor == m_document.revision())
        return;
    m_undoFor = 0;
    emit barWithdrawn(kTopic);
}

void TemplateController::shelfChanged()
{
    m_document.endTyping();
    m_document.matchAgain();
    emit barWithdrawn(kTopic);
}

bool TemplateController::canMoveOn(const QString &id) const
{
    const Template *schema = m_files.isOpen() ? m_document.match().schema : nullptr;
    const Template *latest = m_shelf.find(id, {});
    return schema && latest && schema->id() == id && !m_document.isReadOnly()
           && compareVersions(latest->version(), schema->version()) > 0;
}

DesignerWindow *TemplateController::designer()
{
    if (!m_designer) {
        m_designer = new DesignerWindow(m_shelf, m_prompts, &m_window);
        connect(m_designer, &DesignerWindow::shelfChanged, this, &TemplateController::shelfChanged);
        m_designer->setCardToMove([this](const QString &id) { return canMoveOn(id); });
        connect(m_designer, &DesignerWindow::moveRequested, this, [this] {
            m_window.raise();
            m_window.activateWindow();
            useAnotherTemplate();
        });
    }
    return m_designer;
}

void TemplateController::openDesigner(const QString &what)
{
    DesignerWindow *window = designer();
    if (!window->isVisible())
        m_shelf.readAgain(); // what was put there meanwhile
    if (builtInTemplate(QStringView(what))) {
        window->openCopy(what);
    } else if (what.endsWith(".json"_L1)) {
        window->openFile(what);
    } else if (!what.isEmpty()) {
        const Template *wanted = m_shelf.find(what, {});
        for (const TemplateShelf::Entry &entry : m_shelf.entries()) {
            if (entry.schema == wanted && wanted)
                window->openFile(entry.path);
        }
    } else if (!window->isVisible()) {
        window->showList();
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void TemplateController::openDesigner(const TemplateDesign &design)
{
    DesignerWindow *window = designer();
    window->openDesign(design);
    window->show();
    window->raise();
    window->activateWindow();
}

void TemplateController::sessionEnds()
{
    if (m_designer)
        m_designer->sessionEnds();
}

void TemplateController::useAnotherTemplate()
{
    if (!m_files.isOpen() || m_document.isReadOnly())
        return;
    if (m_document.hasAnyPending()) {
        emit barRequested(
            {BarMessage::Tone::Warn,
             kTopic,
             tr("A field holds text with a heading that waits for your decision. Decide there first."),
             {}});
        return;
    }
    m_document.endTyping();
    auto *dialog = new MigrateDialog(m_document.card(), m_document.match(), m_shelf, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, revision = m_document.revision()] {
        if (dialog->target()
            && m_document.revision() == revision) // else another program changed the card meanwhile
            migrateTo(*dialog->target(), dialog->chosen());
    });
    dialog->open();
}

void TemplateController::migrateTo(const Template &schema, const QHash<QString, QString> &chosen)
{
    const Template &from = m_document.match().schema ? *m_document.match().schema : builtInTemplate();
    const Migration migration = migratedCard(m_document.card(), from, schema, chosen);
    const QString name = schema.name(m_document.match().language);
    if (migration.after.templateId() != schema.id()) {
        emit barRequested(
            {BarMessage::Tone::Warn,
             kTopic,
             tr("The card has no title, so it cannot name its template. Give it a title first."),
             {}});
        return;
    }
    m_document.endTyping();
    m_document.replaceAll(migration.after.bytes(), tr("Go on with “%1”").arg(name));
    m_document.endTyping();
    m_movedTo = namedBy(m_document.card());
    m_undoFor = m_document.revision();
    const int waits = static_cast<int>(migration.tray.size());
    m_tray->setWanted(waits > 0);
    QStringList sentences{tr("The card follows version %1 of “%2” now.").arg(schema.version(), name)};
    if (migration.kept > 0)
        sentences.append(tr("%n answer(s) stay as they were.", nullptr, migration.kept));
    if (migration.moved > 0)
        sentences.append(tr("%n answer(s) went where the template asks for them.", nullptr, migration.moved));
    if (waits > 0)
        sentences.append(tr("%n text(s) wait below the form.", nullptr, waits));
    emit barRequested({BarMessage::Tone::Info, kTopic, sentences.join(u' '), {{tr("Undo"), [this] {
                                                                                   m_document.undo();
                                                                               }}}});
}

} // namespace cardwright

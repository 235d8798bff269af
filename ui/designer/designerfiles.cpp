#include "base/file.h"
#include "designer/designerwindow.h"
#include "designer/templatelist.h"
#include "dialogs/prompts.h"
#include "schema/templateshelf.h"
#include "widgets/infobar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QLocale>
#include <QStandardPaths>

namespace cardwright {

using namespace Qt::StringLiterals;

// Opening and saving of templates; the rest of the window is in designerwindow.cpp.

namespace {

// In unsaved work: which ids follow their titles still.
const QString kOpenIds = u"openIds"_s;

} // namespace

QString DesignerWindow::freeTemplateId(const QString &wanted) const
{
    const QString base = wanted.isEmpty() ? u"our-template"_s : wanted;
    QString id = base;
    for (int i = 2; m_shelf.find(id, {}) || QFileInfo::exists(draftPathIn(m_shelf.folder(), id)); ++i)
        id = base + u'-' + QString::number(i);
    return id;
}

bool DesignerWindow::openCopy(const QString &builtInId)
{
    const Template *schema = builtInTemplate(QStringView(builtInId));
    if (!schema || !mayLeave())
        return false;
    const QString name = tr("%1, ours").arg(schema->name(QLocale().name().left(2)));
    adopt(TemplateDesign(builtInFiles(builtInId)).copyNamed(name, freeTemplateId(builtInId + u"-ours"_s)),
          false, {});
    return true;
}

bool DesignerWindow::openDesign(const TemplateDesign &design, const QSet<QString> &open)
{
    if (!mayLeave())
        return false;
    // What was saved before under this id goes on; else it gets an id that is free.
    adopt(
        m_shelf.find(design.files().id(), {}) && !builtInTemplate(QStringView(design.files().id()))
            ? design
            : design.copyNamed(design.name(design.languages().value(0)), freeTemplateId(design.files().id())),
        false, {}, open);
    return true;
}

bool DesignerWindow::openFile(const QString &path)
{
    const Result<TemplateFiles> files = readTemplateFiles(path);
    if (!files) {
        tell(files.error().message, true);
        return false;
    }
    const TemplateDesign design(*files);
    for (const TemplateShelf::Entry &entry : m_shelf.entries()) {
        if (QFileInfo(entry.path) != QFileInfo(path))
            continue;
        if (!mayLeave())
            return false;
        adopt(design, true, {});
        return true;
    }
    return openDesign(design);
}

bool DesignerWindow::openDraft(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, 16 * 1024 * 1024);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    if (!isBundle(json)) {
        tell(tr("The unsaved work in “%1” cannot be read. It stays where it is.").arg(displayPath(path)),
             true);
        return false;
    }
    if (!mayLeave())
        return false;
    QSet<QString> open;
    for (const QJsonValue &id : json.value(kOpenIds).toArray())
        open.insert(id.toString());
    adopt(TemplateDesign(filesOf(json)), false, path, open);
    return true;
}

bool DesignerWindow::save()
{
    if (!isOpen() || !m_document.isModified())
        return isOpen();
    m_document.endTyping();
    refreshFaults();
    if (m_faults->count() > 0) {
        tell(tr("Not saved yet: %n thing(s) to mend stand below the form on the right. Your work is kept "
                "meanwhile.",
                nullptr, m_faults->count()),
             true);
        keepDraft();
        m_keeper.flush();
        return false;
    }
    TemplateDesign design = m_document.design();
    const QString id = design.files().id();
    if (const Template *latest = m_shelf.find(id, {}))
        design.setVersion(nextVersion(latest->version()));
    else if (!m_document.version().isEmpty())
        design.setVersion(nextVersion(m_document.version()));
    QString path = templatePathIn(m_shelf.folder(), design.files());
    while (QFileInfo::exists(path)) { // also one that cannot be read
        design.setVersion(nextVersion(design.files().version()));
        path = templatePathIn(m_shelf.folder(), design.files());
    }
    if (const Done written = saveTemplate(design.files(), path); !written) {
        tell(written.error().message, true);
        return false;
    }
    m_document.markSaved(design.files().version());
    dropDraft();
    m_shelf.readAgain();
    emit shelfChanged();
    tell(tr("Saved as version %1. New cards can begin with it.").arg(design.files().version()), false);
    if (m_canMove && m_canMove(id))
        m_bar->addButton(tr("Move the open card to it…"))->setObjectName(u"moveCard"_s);
    return true;
}

bool DesignerWindow::mayLeave()
{
    if (!isOpen() || !m_document.isModified()
        || (m_document.version().isEmpty() && !m_document.undoStack().canUndo() && m_draft.isEmpty()))
        return true; // a copy that nobody changed
    switch (m_prompts.saveChanges(this, m_document.design().name(m_languages->currentData().toString()))) {
    case Prompts::Unsaved::Save:
        return save();
    case Prompts::Unsaved::Discard:
        dropDraft();
        m_document.load(m_document.design(), true);
        return true;
    case Prompts::Unsaved::Cancel:
        break;
    }
    return false;
}

void DesignerWindow::exportFile()
{
    const QString name = plainIdOf(m_document.design().name(m_languages->currentData().toString()));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_prompts.fileToSave(
        this, folder + u'/' + (name.isEmpty() ? u"template"_s : name) + u".json"_s, tr("Templates (*.json)"));
    if (path.isEmpty())
        return;
    if (const Done written = saveBundle(m_document.design().files(), path); !written)
        tell(written.error().message, true);
    else
        tell(tr("The template is in “%1”. Import that file in another Cardwright.").arg(displayPath(path)),
             false);
}

void DesignerWindow::importFile()
{
    const QString path =
        m_prompts.templateToOpen(this, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (path.isEmpty())
        return;
    const Result<TemplateFiles> files = readTemplateFiles(path);
    if (!files) {
        tell(files.error().message, true);
        return;
    }
    if (builtInTemplate(QStringView(files->id()))) { // it would never be found under that id
        openDesign(TemplateDesign(*files));
        return;
    }
    const QString target = templatePathIn(m_shelf.folder(), *files);
    if (QFileInfo::exists(target)) {
        const Result<TemplateFiles> there = readTemplateFiles(target);
        tell(there && *there == *files
                 ? tr("This template is among yours already.")
                 : tr("You have another template with the same id and version. Open the file’s contents as "
                      "your own work and save them as a new version."),
             !(there && *there == *files));
        if (!there || !(*there == *files))
            openDesign(TemplateDesign(*files));
        return;
    }
    if (const Done written = saveTemplate(*files, target); !written) {
        tell(written.error().message, true);
        return;
    }
    m_shelf.readAgain();
    emit shelfChanged();
    m_list->refresh();
    tell(tr("“%1” is among your templates now.")
             .arg(displayPath(TemplateDesign(*files).name(TemplateDesign(*files).languages().value(0)))),
         false);
}

// What is not saved survives a crash, also while something is missing in it.
void DesignerWindow::keepDraft()
{
    if (m_draft.isEmpty())
        m_draft = draftPathIn(m_shelf.folder(), m_document.design().files().id());
    m_keeper.setPath(m_draft);
    m_keeper.changed();
}

DraftWriter::Content DesignerWindow::draft() const
{
    return [files = m_document.design().files(), open = m_document.openIds()] {
        QJsonObject draft = bundleOf(files);
        if (!open.isEmpty())
            draft[kOpenIds] = QJsonArray::fromStringList(QStringList(open.cbegin(), open.cend()));
        return QJsonDocument(draft).toJson(QJsonDocument::Compact);
    };
}

// Its name is free at once: another template may ask for it.
void DesignerWindow::dropDraft()
{
    if (m_draft.isEmpty())
        return;
    m_keeper.drop();
    m_keeper.flush();
    m_draft.clear();
}

} // namespace cardwright

#include "workshop/resultbuttons.h"

#include "base/file.h"
#include "designer/opendesigner.h"
#include "schema/insertion.h"
#include "schema/templatedesign.h"
#include "schema/templateshelf.h"
#include "workshop/assemble.h"
#include "workshop/flow.h"
#include "workshop/resultfolder.h"
#include "workshop/shelvedtemplate.h"
#include "workshop/takeaway.h"
#include "workshop/templateids.h"
#include "workshop/workshopcommands.h"
#include "workshop/workshopsession.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// "Buoys.md" beside the workshop; "Buoys 2.md" where there is one already.
QString freeCardPath(const WorkshopSession &session)
{
    const QFileInfo file(session.path());
    const QString stem = file.dir().filePath(file.fileName().chopped(qsizetype(qstrlen(kWorkshopSuffix))));
    QString path = stem + u".md"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1 %2.md"_s.arg(stem).arg(i);
    return path;
}

} // namespace

ResultButtons::ResultButtons(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(button(tr("Assemble the template"), u"makeTemplate"_s, &ResultButtons::makeTemplate));
    layout->addWidget(button(tr("Edit the template…"), u"editTemplate"_s, &ResultButtons::editTemplate));
    layout->addWidget(button(tr("Draft the card with it"), u"draftCard"_s, &ResultButtons::draftCard));
    layout->addWidget(button(tr("Write the take-away"), u"makeTakeAway"_s, &ResultButtons::makeTakeAway));
}

QPushButton *ResultButtons::button(const QString &text, const QString &name, void (ResultButtons::*act)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it too
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QString ResultButtons::folder()
{
    if (m_session.isRehearsal()) {
        emit told(tr("This is a rehearsal: no files are written."));
        return {};
    }
    const Result<QString> folder = resultFolder(m_session);
    if (folder)
        return *folder;
    emit told(folder.error().message);
    return {};
}

AssembledTemplate ResultButtons::assemble()
{
    m_session.drive([this](Workshop &workshop) {
        takeLenses(workshop, m_session.playbook());
        takeQuestions(workshop);
        giveTemplateIds(workshop);
    });
    return assembledTemplate(m_session.workshop());
}

// Tells why, where nothing can be made: `sentence`, or that questions wait.
bool ResultButtons::isEmpty(const QString &sentence)
{
    if (!chosenQuestions(m_session.workshop()).isEmpty())
        return false;
    const int waiting = waitingQuestions(m_session.workshop());
    emit told(waiting > 0 ? tr("%n question(s) wait to be shown, and there are no others yet. %1 shows them.", nullptr, waiting)
                                .arg(keyOf(WorkshopCommand::LetThrough))
                          : sentence);
    return true;
}

void ResultButtons::makeTemplate()
{
    AssembledTemplate made = assemble();
    if (isEmpty(tr("There are no questions yet: the template would be empty.")))
        return;
    const QString place = folder();
    if (place.isEmpty())
        return;
    const QString path = freeTemplatePath(place, m_session.workshop(), made.files);
    if (const Done written = saveTemplate(made.files, path); !written) {
        emit told(written.error().message);
        return;
    }
    m_session.drive([&](Workshop &workshop) { workshop.draft.file = path; });
    keepMade(made.files);
    QString sentence = tr("The template is written: %1").arg(displayPath(path));
    if (!made.leftOut.isEmpty())
        sentence += u"\n"_s + made.leftOut.join(u"\n"_s);
    emit told(sentence);
    emit templateSaved(path);
}

void ResultButtons::editTemplate()
{
    AssembledTemplate made = assemble();
    if (isEmpty(tr("There are no questions yet: the template would be empty.")))
        return;
    const QString shelf = userTemplateFolder();
    if (const std::optional<ShelvedTemplate> edited = editedTemplate(shelf, m_session.workshop(), made.files)) {
        openTemplateDesigner(this, edited->path); // as it was left
        return;
    }
    (void)freeTemplatePath(shelf, m_session.workshop(), made.files); // where the designer will save it
    keepMade(made.files);
    openTemplateDesigner(this, TemplateDesign(made.files));
}

// So that it is known later whether somebody edited it.
void ResultButtons::keepMade(const TemplateFiles &files)
{
    m_session.drive([&](Workshop &workshop) {
        workshop.draft.version = files.version();
        QStringList all = workshop.draft.assembled.split(u' ', Qt::SkipEmptyParts);
        const QString digest = templateDigest(files);
        all.removeAll(digest);
        workshop.draft.assembled = (all << digest).join(u' ');
    });
}

// The template goes among the user's own, so that the program knows the card's questions from now on.
void ResultButtons::draftCard()
{
    AssembledTemplate made = assemble();
    if (isEmpty(tr("There are no questions yet: the card would be empty.")) || folder().isEmpty())
        return;
    const QString shelf = userTemplateFolder();
    const std::optional<ShelvedTemplate> edited = editedTemplate(shelf, m_session.workshop(), made.files);
    const QString kept = edited ? edited->path : freeTemplatePath(shelf, m_session.workshop(), made.files);
    if (edited) {
        made.leftOut.prepend(m_session.workshop().draft.assembled.endsWith(templateDigest(made.files))
                                 ? tr("It has the template as it was edited: %1").arg(displayPath(kept))
                                 : tr("It has the template as it was edited, without what the workshop changed since: %1").arg(displayPath(kept)));
        made.files = edited->files;
    }
    const Result<Template> schema = templateOf(made.files, made.files.id());
    if (!schema) {
        emit told(schema.error().message);
        return;
    }
    if (!QDir().mkpath(shelf)) {
        emit told(tr("The folder “%1” cannot be made.").arg(displayPath(shelf)));
        return;
    }
    if (!edited) {
        if (const Done written = saveTemplate(made.files, kept); !written) {
            emit told(written.error().message);
            return;
        }
        keepMade(made.files);
    }
    emit templateSaved(kept);
    const Workshop &workshop = m_session.workshop();
    const bool isFirst = cardPathOf(m_session.path(), workshop).isEmpty(); // also where the one it names is gone
    const QString path = freeCardPath(m_session);
    const QString title = workshop.dataset.isEmpty() ? workshop.title : workshop.dataset;
    if (const Done written = writeFileSafely(path, newCard(*schema, title, workshop.language, true)); !written) {
        emit told(written.error().message);
        return;
    }
    if (isFirst)
        m_session.drive([&](Workshop &changed) { changed.card = QFileInfo(path).fileName(); });
    emit cardDrafted(path, made.leftOut);
}

void ResultButtons::makeTakeAway()
{
    const QString place = folder();
    if (place.isEmpty())
        return;
    QList<NamedFile> files = takeAwayCsv(m_session.workshop(), m_session.playbook());
    files.append({u"results.md"_s, takeAwayMarkdown(m_session.workshop(), m_session.playbook())});
    files.append({u"results.html"_s, takeAwayHtml(m_session.workshop(), m_session.playbook())});
    for (const NamedFile &file : files) {
        if (const Done written = writeFileSafely(place + u'/' + file.name, file.bytes); !written) {
            emit told(written.error().message);
            return;
        }
    }
    emit told(tr("%n file(s) to take home are in %1. Private notes and hidden notes are in none of them.", nullptr,
                 static_cast<int>(files.size()))
                  .arg(displayPath(place)));
}

} // namespace cardwright

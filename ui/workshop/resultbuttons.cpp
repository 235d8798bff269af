#include "workshop/resultbuttons.h"

#include "base/file.h"
#include "workshop/assemble.h"
#include "workshop/flow.h"
#include "workshop/takeaway.h"
#include "workshop/templateids.h"
#include "workshop/workshopsession.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

ResultButtons::ResultButtons(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    auto *schema = new QPushButton(tr("Assemble the template"));
    schema->setObjectName(u"makeTemplate"_s);
    auto *takeAway = new QPushButton(tr("Write the take-away"));
    takeAway->setObjectName(u"makeTakeAway"_s);
    layout->addWidget(schema);
    layout->addWidget(takeAway);
    connect(schema, &QPushButton::clicked, this, &ResultButtons::makeTemplate);
    connect(takeAway, &QPushButton::clicked, this, &ResultButtons::makeTakeAway);
}

QString ResultButtons::folder()
{
    if (m_session.isRehearsal()) {
        emit told(tr("This is a rehearsal: no files are written."));
        return {};
    }
    const QFileInfo file(m_session.path());
    QString name = file.fileName();
    name.chop(name.endsWith(QLatin1StringView(kWorkshopSuffix)) ? qsizetype(qstrlen(kWorkshopSuffix)) : 0);
    const QString folder = file.absoluteDir().filePath(name + u" results"_s);
    if (QDir().mkpath(folder))
        return folder;
    emit told(tr("The folder “%1” cannot be made.").arg(displayPath(folder)));
    return {};
}

void ResultButtons::makeTemplate()
{
    const QString place = folder();
    if (place.isEmpty())
        return;
    m_session.drive([this](Workshop &workshop) {
        takeLenses(workshop, m_session.playbook());
        takeQuestions(workshop);
        giveTemplateIds(workshop);
    });
    const AssembledTemplate made = assembledTemplate(m_session.workshop());
    const QString path = templatePathIn(place, made.files);
    if (const Done written = saveTemplate(made.files, path); !written) {
        emit told(written.error().message);
        return;
    }
    m_session.drive([&](Workshop &workshop) { workshop.draft.file = path; });
    QString sentence = tr("The template is written: %1").arg(displayPath(path));
    if (!made.leftOut.isEmpty())
        sentence += u"\n"_s + made.leftOut.join(u"\n"_s);
    emit told(sentence);
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

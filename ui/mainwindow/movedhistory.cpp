#include "mainwindow/movedhistory.h"

#include "base/file.h"
#include "editing/carddocument.h"
#include "mainwindow/filecontroller.h"

#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kTopic = u"moved"_s;

} // namespace

MovedHistory::MovedHistory(CardDocument &document, FileController &files, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_files(files)
{
    connect(&files, &FileController::opened, this, &MovedHistory::look);
    // From then on it has a history of its own, or is another card.
    connect(&files, &FileController::savedNow, this, &MovedHistory::withdraw);
    connect(&document, &CardDocument::pathChanged, this, &MovedHistory::withdraw);
}

void MovedHistory::withdraw()
{
    m_finder.stop();
    emit m_files.barWithdrawn(kTopic);
}

// What the template gives is the same in many cards.
bool MovedHistory::isFresh() const
{
    return m_document.match().schema && m_document.reading().total().answered == 0;
}

void MovedHistory::look()
{
    withdraw();
    const QString path = m_document.path();
    if (path.isEmpty() || isFresh() || m_declined.contains(path))
        return;
    m_finder.start([store = m_files.history().store(), path, bytes = m_document.card().bytes()](
                       const std::atomic<bool> &) { return store.movedFrom(path, bytes); },
                   [this](const QString &from) {
                       if (!from.isEmpty())
                           ask(from);
                   });
}

void MovedHistory::ask(const QString &from)
{
    const QFileInfo before(from);
    emit m_files.barRequested(
        {BarMessage::Tone::Info, kTopic,
         tr("This card may be “%1”, moved from “%2”. Keep its history with it?")
             .arg(displayPath(before.fileName()), displayPath(before.absolutePath())),
         {{tr("Keep its history"), [this, from] {
               if (!QFileInfo::exists(from)) // back by now
                   m_files.history().move(from, m_document.path());
               withdraw();
           }},
          {tr("No"), [this] {
               m_declined.insert(m_document.path());
               withdraw();
           }}}});
}

} // namespace cardwright

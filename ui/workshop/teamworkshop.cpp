#include "workshop/teamworkshop.h"

#include "editing/carddocument.h"
#include "settings/settings.h"
#include "workshop/consolepage.h"
#include "workshop/workshopcontroller.h"
#include "workshop/workshopfile.h"

#include <QApplication>
#include <QDateTime>
#include <QFileInfo>

namespace cardwright {

namespace {

qint64 timeOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.lastModified().toMSecsSinceEpoch() : 0;
}

} // namespace

TeamWorkshop::TeamWorkshop(CardDocument &document, WorkshopController &controller, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_controller(controller)
{
    const auto anotherCard = [this] {
        m_chosen.clear();
        follow();
    };
    connect(&document, &CardDocument::loaded, this, anotherCard);
    connect(&document, &CardDocument::pathChanged, this, anotherCard);
    connect(&controller, &WorkshopController::shownChanged, this, &TeamWorkshop::follow);
    // Somebody else may have written meanwhile.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            refresh();
    });
    follow();
}

TeamWorkshop::~TeamWorkshop() = default;

WorkshopSession *TeamWorkshop::session()
{
    return m_console ? &m_console->session() : m_own.get();
}

QString TeamWorkshop::wanted(From &from) const
{
    const QString beside = m_document.path().isEmpty() ? QString() : workshopPathOf(m_document.path());
    const QString last = settings::lastWorkshop.value();
    from = From::BesideCard;
    if (!m_chosen.isEmpty() && QFileInfo::exists(m_chosen)) {
        from = m_chosen == beside ? From::BesideCard : From::LastUsed;
        return m_chosen;
    }
    if (!beside.isEmpty() && QFileInfo::exists(beside))
        return beside;
    from = From::LastUsed;
    if (!last.isEmpty() && QFileInfo::exists(last))
        return last;
    from = From::Nowhere;
    return {};
}

void TeamWorkshop::follow()
{
    if (m_console != m_controller.console()) {
        m_console = m_controller.console();
        if (m_console)
            connect(m_console, &QObject::destroyed, this, [this] {
                m_console.clear(); // it is no console any more by now
                follow();
            });
    }
    if (m_console) {
        m_own.reset();
        m_from = From::Console;
        m_path = m_console->session().path();
        m_fault.clear();
        if (!m_path.isEmpty() && settings::lastWorkshop.value() != m_path)
            settings::lastWorkshop.set(m_path);
        watch(&m_console->session());
        emit changed();
        return;
    }
    const QString path = wanted(m_from);
    const qint64 time = timeOf(path);
    if (m_own && m_own->path() == path && (time == m_time || m_own->isUnsaved()))
        return;
    m_own.reset();
    m_path = path;
    m_time = time;
    m_fault.clear();
    if (!path.isEmpty()) {
        const Result<WorkshopFile> file = loadWorkshop(path);
        if (file)
            m_own = std::make_unique<WorkshopSession>(*file);
        else
            m_fault = file.error().message;
    }
    watch(m_own.get());
    emit changed();
}

void TeamWorkshop::watch(WorkshopSession *session)
{
    if (m_watched == session)
        return;
    if (m_watched)
        m_watched->disconnect(this);
    m_watched = session;
    if (!session)
        return;
    connect(session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & ~WorkshopSession::Parts(WorkshopSession::Clock))
            emit changed();
    });
    connect(session, &WorkshopSession::saveStateChanged, this, [this, session] {
        if (session != m_own.get() || session->isUnsaved())
            return;
        m_time = timeOf(m_path); // our own writing is nobody else's
        emit saved();
    });
}

void TeamWorkshop::refresh()
{
    follow();
}

void TeamWorkshop::use(const QString &path)
{
    m_chosen = path;
    settings::lastWorkshop.set(path);
    follow();
}

void TeamWorkshop::release()
{
    if (!m_own)
        return;
    m_own->save();
    watch(nullptr);
    m_own.reset();
}

} // namespace cardwright

#include "workshop/workshoprecovery.h"

#include "workshop/workshopsession.h"

#include <QJsonDocument>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 500; // ms; not restarted, so that steady typing is kept too

} // namespace

WorkshopRecovery::WorkshopRecovery(WorkshopSession &session, RecoveryStore store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(std::move(store))
    , m_entry(m_store.newEntry())
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &WorkshopRecovery::write);
    connect(&session, &WorkshopSession::changed, this, &WorkshopRecovery::settle);
    connect(&session, &WorkshopSession::saveStateChanged, this, &WorkshopRecovery::settle);
}

WorkshopRecovery::~WorkshopRecovery()
{
    m_writer.waitForDone();
}

RecoveryStore WorkshopRecovery::usualStore()
{
    return RecoveryStore(RecoveryStore::defaultFolder() + "/workshops"_L1);
}

bool WorkshopRecovery::isNeeded() const
{
    return !m_session.isRehearsal() && !m_session.isReadOnly()
           && (m_session.isUnsaved() || !m_typed.trimmed().isEmpty() || !m_decisions.isEmpty());
}

void WorkshopRecovery::setTyped(const QString &text)
{
    m_typed = text;
    settle();
}

void WorkshopRecovery::setPlace(const SheetPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    if (!m_typed.trimmed().isEmpty())
        settle();
}

void WorkshopRecovery::setDecisions(const QJsonObject &typed)
{
    m_decisions = typed;
    settle();
}

// Most changes are on the disk before the half second is over, and then nothing is written here.
void WorkshopRecovery::settle()
{
    if (isNeeded()) {
        if (!m_soon.isActive())
            m_soon.start();
        return;
    }
    drop();
}

RecoveryCopy WorkshopRecovery::copy() const
{
    const QJsonObject pending{{u"typed"_s, m_typed},
                              {u"part"_s, m_place.part},
                              {u"row"_s, m_place.row},
                              {u"decisions"_s, m_decisions},
                              {u"base"_s, QString::fromUtf8(workshopJson(m_session.file().base))},
                              {u"isNew"_s, m_session.file().base == Workshop()}};
    RecoveryCopy copy;
    copy.entry = m_entry;
    copy.cardPath = m_session.path();
    copy.bytes = workshopJson(m_session.workshop());
    copy.pending = QJsonDocument(pending).toJson(QJsonDocument::Compact);
    return copy;
}

void WorkshopRecovery::write()
{
    if (!isNeeded())
        return;
    m_onDisk = true;
    m_writer.start([store = m_store, copy = copy()] { (void)store.write(copy); });
}

void WorkshopRecovery::takeOver(const QString &entry)
{
    m_entry = entry;
    m_onDisk = true;
    settle();
}

void WorkshopRecovery::flush()
{
    m_soon.stop();
    m_writer.waitForDone();
    if (isNeeded() && m_store.write(copy()))
        m_onDisk = true;
}

void WorkshopRecovery::drop()
{
    m_soon.stop();
    if (!m_onDisk)
        return;
    m_onDisk = false;
    m_writer.start([store = m_store, entry = m_entry] { (void)store.remove(entry); });
}

Result<RecoveredWorkshop> recoveredWorkshop(const RecoveryCopy &copy)
{
    const Result<ReadWorkshop> read = parseWorkshop(copy.bytes, copy.cardPath);
    if (!read)
        return read.error();
    const QJsonObject pending = QJsonDocument::fromJson(copy.pending).object();
    RecoveredWorkshop recovered;
    recovered.typed = pending[u"typed"].toString();
    recovered.place = {pending[u"part"].toString(), pending[u"row"].toString()};
    recovered.decisions = pending[u"decisions"].toObject();
    recovered.file = newWorkshopFile(copy.cardPath, read->workshop);
    if (!pending[u"isNew"].toBool()) {
        const Result<ReadWorkshop> base = parseWorkshop(pending[u"base"].toString().toUtf8(), copy.cardPath);
        if (!base)
            return base.error();
        recovered.file.base = base->workshop;
    }
    return recovered;
}

} // namespace cardwright

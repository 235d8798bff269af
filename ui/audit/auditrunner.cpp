#include "audit/auditrunner.h"

#include <QtConcurrent>

namespace cardwright {

namespace {

constexpr int kSoonMs = 250;

} // namespace

AuditRunner::AuditRunner(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AuditRunner::start);
    connect(&m_watcher, &QFutureWatcher<Report>::finished, this, &AuditRunner::finish);
    connect(&document, &CardDocument::loaded, this, &AuditRunner::documentLoaded);
    connect(&document, &CardDocument::structureChanged, this, [this] { ++m_structure; });
    connect(&document, &CardDocument::changed, this, &AuditRunner::documentChanged);
    documentLoaded();
}

AuditRunner::~AuditRunner()
{
    m_watcher.disconnect(this);
}

// Another card: its report is wanted at once, and the old one must not pass for it.
void AuditRunner::documentLoaded()
{
    ++m_structure;
    m_report = Report();
    m_hasReport = false;
    m_soon.start(0);
}

// Never restarts the timer, or steady typing would put the report off for ever.
void AuditRunner::documentChanged()
{
    if (!m_soon.isActive())
        m_soon.start(kSoonMs);
}

void AuditRunner::start()
{
    if (m_watcher.isRunning())
        return; // finish() sees that the document went on
    m_auditedRevision = m_document.revision();
    m_auditedStructure = m_structure;
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [card = m_document.card(), match = m_document.match(),
                                    reading = m_document.reading()] { return audit(card, match, reading); }));
}

void AuditRunner::finish()
{
    if (m_auditedRevision != m_document.revision())
        documentChanged();
    if (m_auditedStructure != m_structure)
        return; // its places are those of another document
    m_report = m_watcher.result();
    m_hasReport = true;
    emit reportChanged(m_report);
}

} // namespace cardwright

#pragma once

#include "editing/carddocument.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cardwright {

// Keeps the report of the open card up to date: runs the audit off the GUI thread soon after a
// change, also during steady typing. When reportChanged() is emitted the headings are those that the
// report speaks of; typing within a field may be a moment ahead of it, and then the next one is due.
class AuditRunner : public QObject
{
    Q_OBJECT

public:
    explicit AuditRunner(CardDocument &document, QObject *parent = nullptr);
    ~AuditRunner() override;

    const Report &report() const { return m_report; }
    bool hasReport() const { return m_hasReport; } // false from a load to its first report

signals:
    void reportChanged(const cardwright::Report &report);

private:
    void documentLoaded();
    void documentChanged();
    void start();
    void finish();

    CardDocument &m_document;
    QTimer m_soon;
    QThreadPool m_pool; // one thread: reports come in order
    QFutureWatcher<Report> m_watcher;
    quint64 m_auditedRevision = 0;
    quint64 m_structure = 0; // grows when headings come, go or are renamed
    quint64 m_auditedStructure = 0;
    Report m_report;
    bool m_hasReport = false;
};

} // namespace cardwright

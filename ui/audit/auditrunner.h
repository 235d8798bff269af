#pragma once

#include "editing/carddocument.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cardwright {

// Keeps the report of the open card up to date: runs the audit off the GUI thread soon after a
// change, also during steady typing. A report always belongs to the document as it is when
// reportChanged() is emitted; what was overtaken by an edit is dropped.
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
    Report m_report;
    bool m_hasReport = false;
};

} // namespace cardwright

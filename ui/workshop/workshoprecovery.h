#pragma once

#include "storage/recovery.h"
#include "workshop/sheetcells.h"
#include "workshop/workshopfile.h"

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cardwright {

class WorkshopSession;

// Keeps a copy of what a running workshop has not on its own disk yet: changes that its file did not take,
// and the line that is being typed. It is written within a second, never by the GUI thread, and goes when
// nothing is in danger any more. A rehearsal has none.
class WorkshopRecovery : public QObject
{
    Q_OBJECT

public:
    WorkshopRecovery(WorkshopSession &session, RecoveryStore store, QObject *parent = nullptr);
    ~WorkshopRecovery() override;
    static RecoveryStore usualStore(); // apart from the copies of cards

    void setTyped(const QString &text); // stands in the entry line
    void setPlace(const SheetPlace &place); // where that would go
    void setDecisions(const QJsonObject &typed); // half typed, by cell
    void takeOver(const QString &entry); // a copy that is gone on with: this one's from now on
    void flush(); // now, and waits: the session ends
    void drop();  // the user discards
    RecoveryCopy copy() const; // as it would be written now
    void settle(); // writes it, or takes it away, as it is needed

private:
    bool isNeeded() const;
    void write();

    WorkshopSession &m_session;
    const RecoveryStore m_store;
    QString m_entry;
    QString m_typed;
    SheetPlace m_place;
    QJsonObject m_decisions;
    QTimer m_soon;
    QThreadPool m_writer; // one thread: written and removed in order
    bool m_onDisk = false;
};

// A copy as the workshop that it was: `typed` is what stood in the entry line and `place` where it would have gone,
// `decisions` what was half typed about cells. Its file on the disk may be newer; it is joined with at the next save. An error names what cannot be read.
struct RecoveredWorkshop
{
    WorkshopFile file;
    QString typed;
    SheetPlace place;
    QJsonObject decisions;
};
Result<RecoveredWorkshop> recoveredWorkshop(const RecoveryCopy &copy);

} // namespace cardwright

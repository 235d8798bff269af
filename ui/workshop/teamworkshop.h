#pragma once

#include "workshop/workshopsession.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace cardwright {

class CardDocument;
class ConsolePage;
class WorkshopController;

// The workshop of the team, for those who look at it outside of the console: the one that the console
// runs, else the file beside the card, else the one used last. Looking at it writes nothing.
class TeamWorkshop : public QObject
{
    Q_OBJECT

public:
    enum class From { Nowhere, Console, BesideCard, LastUsed };

    TeamWorkshop(CardDocument &document, WorkshopController &controller, QObject *parent = nullptr);
    ~TeamWorkshop() override;

    WorkshopSession *session(); // null: there is none yet
    From from() const { return m_from; }
    QString path() const { return m_path; }   // empty in a rehearsal too
    QString fault() const { return m_fault; } // why the file cannot be read; empty: nothing is wrong
    bool isRunning() const { return m_from == From::Console; }

    void refresh();                  // looks at the disk again, where nothing is unsaved
    void use(const QString &path);   // this one from now on
    void release();                  // what is unsaved is written, and the file is somebody else's

signals:
    void changed(); // another workshop, or something in it
    void saved();   // the file, by what is written outside of the console

private:
    void follow();
    QString wanted(From &from) const;
    void watch(WorkshopSession *session);

    CardDocument &m_document;
    WorkshopController &m_controller;
    std::unique_ptr<WorkshopSession> m_own;
    QPointer<ConsolePage> m_console;
    QPointer<WorkshopSession> m_watched;
    QString m_chosen; // by hand, for this card
    QString m_path;
    QString m_fault;
    From m_from = From::Nowhere;
    qint64 m_time = 0; // of the file as it was read
};

} // namespace cardwright

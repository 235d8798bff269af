#pragma once

#include "editing/carddocument.h"
#include "schema/scheduledwatch.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace cardwright {

class ReviewKeeper;

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
    // True if the report is about the text as it stands now.
    bool isUpToDate() const { return m_hasReport && m_reportRevision == m_document.revision(); }
    // The report of the text as it stands now, made at once if it is due (some 10 ms for a large card), with
    // what the last one found in the workshops beside the card.
    Report reportNow() const;

    // What the card is judged by. A card that names no template may be judged by one that its form
    // does not follow: a Hugging Face README has its own headings. The places in the report are those
    // of the form even then: a question that only this template knows has none, but for
    // MinimumContent::nextSpec.
    const Match &match() const { return m_match; }
    bool isJudgedByForm() const { return m_match.schema == m_document.match().schema; }

    // Sentences: what beside the card could not be read for the report.
    const QStringList &troubles() const { return m_troubles; }

    // How far the card is, as its author says; remembered for this card.
    Stage stage() const { return m_stage; }
    void setStage(Stage stage);

    // Findings that somebody dismissed there are told apart.
    void follow(ReviewKeeper &review);
    // To be called when what lies beside the card changed: its workshop.
    void askAgain();

signals:
    void reportChanged(const cardwright::Report &report);
    void stageChanged();

private:
    struct Result
    {
        Report report;
        Match match;
        QString path; // of the card
        QList<ScheduledWatch> watches; // that stood beside it
        QStringList troubles;
    };

    // What a report depends on beside the card. What the project asks for is read anew each time.
    struct Asked
    {
        QString path;
        Stage stage = Stage::Publishing;
        Review review;
        std::optional<QList<ScheduledWatch>> watches; // none: they are read
    };

    static Result resultOf(const Card &card, const Match &form, const CardReading &reading, const Asked &asked);
    Asked asked() const;
    void pathChanged();
    void documentLoaded();
    void documentChanged();
    void rememberStage();
    void start();
    void finish();

    CardDocument &m_document;
    ReviewKeeper *m_review = nullptr;
    QTimer m_soon;
    QThreadPool m_pool; // one thread: reports come in order
    QFutureWatcher<Result> m_watcher;
    quint64 m_auditedRevision = 0;
    quint64 m_reportRevision = 0;
    quint64 m_structure = 0; // grows when headings come, go or are renamed
    quint64 m_auditedStructure = 0;
    quint64 m_asked = 0; // grows with everything but the card that a report depends on
    quint64 m_auditedAsked = 0;
    Stage m_stage = Stage::Publishing;
    Report m_report;
    Match m_match;
    QString m_watchesPath; // of the card that they were found for
    QList<ScheduledWatch> m_watches;
    QStringList m_troubles;
    bool m_hasReport = false;
};

} // namespace cardwright

#include "audit/auditrunner.h"

#include "audit/audittemplates.h"
#include "audit/projectconfig.h"
#include "editing/reviewkeeper.h"
#include "settings/settings.h"
#include "workshop/watches.h"

#include <QtConcurrent>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMs = 150;

QString wordOf(Stage stage)
{
    return stage == Stage::Draft ? u"draft"_s : stage == Stage::InReview ? u"review"_s : u"publish"_s;
}

Stage stageOf(const QString &word)
{
    return word == "draft"_L1 ? Stage::Draft : word == "review"_L1 ? Stage::InReview : Stage::Publishing;
}

// Questions of a template that the form does not follow have no place in it: what is said of one
// that the card lacks is said at its section.
void placeInForm(Report &report, const Card &card, const Match &match)
{
    const QList<Spec> specs = match.schema ? match.schema->specs() : QList<Spec>();
    for (QList<Finding> *findings : {&report.findings, &report.dismissed}) {
        for (Finding &finding : *findings) {
            for (int spec = finding.spec; finding.node == kNoNode && spec >= 0; spec = specs[spec].parent) {
                if (const int node = match.nodeOf(spec); node >= 0)
                    finding.node = card.nodes()[node].key;
            }
            finding.spec = -1;
        }
    }
    for (QList<Excuse> *states : {&report.unknowns, &report.excuses}) {
        for (Excuse &excuse : *states)
            excuse.spec = -1;
    }
    for (DepthBalance &section : report.depth)
        section.spec = -1;
}

} // namespace

AuditRunner::AuditRunner(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AuditRunner::start);
    connect(&m_watcher, &QFutureWatcher<Result>::finished, this, &AuditRunner::finish);
    connect(&document, &CardDocument::loaded, this, &AuditRunner::documentLoaded);
    connect(&document, &CardDocument::pathChanged, this, &AuditRunner::pathChanged);
    connect(&document, &CardDocument::structureChanged, this, [this] { ++m_structure; });
    connect(&document, &CardDocument::changed, this, &AuditRunner::documentChanged);
    documentLoaded();
}

AuditRunner::~AuditRunner()
{
    m_watcher.disconnect(this);
}

void AuditRunner::follow(ReviewKeeper &review)
{
    m_review = &review;
    connect(&review, &ReviewKeeper::reviewChanged, this, [this] {
        ++m_asked;
        m_soon.start(0);
    });
    ++m_asked;
    m_soon.start(0);
}

void AuditRunner::askAgain()
{
    ++m_asked;
    m_soon.start(0);
}

void AuditRunner::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    rememberStage();
    ++m_asked;
    m_soon.start(0);
    emit stageChanged();
}

// In another folder another project may ask for more.
void AuditRunner::pathChanged()
{
    rememberStage();
    ++m_asked;
    m_soon.start(0);
}

// A card that gets another name keeps its stage.
void AuditRunner::rememberStage()
{
    if (!m_document.path().isEmpty() && auditStageOf(m_document.path()) != wordOf(m_stage))
        setAuditStageOf(m_document.path(), wordOf(m_stage));
}

// Another card: its report is wanted at once, and the old one must not pass for it.
void AuditRunner::documentLoaded()
{
    ++m_structure;
    m_report = Report();
    m_match = m_document.match();
    m_troubles.clear();
    m_hasReport = false;
    const Stage stage = stageOf(auditStageOf(m_document.path()));
    m_soon.start(0);
    if (std::exchange(m_stage, stage) != stage)
        emit stageChanged();
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
    m_auditedAsked = m_asked;
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [card = m_document.card(), form = m_document.match(), reading = m_document.reading(),
                  asked = asked()] { return resultOf(card, form, reading, asked); }));
}

AuditRunner::Asked AuditRunner::asked() const
{
    return {m_document.path(), m_stage, m_review ? m_review->review() : Review(), {}};
}

AuditRunner::Result AuditRunner::resultOf(const Card &card, const Match &form, const CardReading &reading,
                                          const Asked &asked)
{
    const ProjectDemand demand = projectDemand(asked.path, asked.stage);
    AuditOptions options = demand.options;
    if (asked.review != Review()) // else nobody has reviewed the card
        options.review = asked.review;
    QStringList troubles;
    if (asked.watches) {
        options.watches = *asked.watches;
    } else if (!asked.path.isEmpty()) {
        const CardWatches found = watchesBeside(asked.path, QLocale().name().left(2));
        options.watches = found.watches;
        troubles = withoutReminders(found);
    }
    const bool namesForm = form.schema && !form.guessed;
    const bool wantsForm = !demand.schema || (namesForm && demand.schema->id() == form.schema->id() && demand.schema->version() == form.schema->version());
    const Match own = namesForm && wantsForm ? form : demand.schema ? matchForAudit(card, *demand.schema) : matchForAudit(card);
    if (own.schema == form.schema)
        return {audit(card, form, reading, options), form, asked.path, options.watches, troubles};
    Report report = audit(card, own, CardReading(card, own), options);
    placeInForm(report, card, own);
    return {report, own, asked.path, options.watches, troubles};
}

Report AuditRunner::reportNow() const
{
    if (isUpToDate() && m_auditedAsked == m_asked)
        return m_report;
    Asked now = asked();
    if (!now.path.isEmpty() && now.path == m_watchesPath)
        now.watches = m_watches;
    return resultOf(m_document.card(), m_document.match(), m_document.reading(), now).report;
}

void AuditRunner::finish()
{
    if (m_auditedRevision != m_document.revision() || m_auditedAsked != m_asked)
        documentChanged();
    if (m_auditedStructure != m_structure)
        return; // its places are those of another document
    m_report = m_watcher.result().report;
    m_match = m_watcher.result().match;
    m_watchesPath = m_watcher.result().path;
    m_watches = m_watcher.result().watches;
    m_troubles = m_watcher.result().troubles;
    m_reportRevision = m_auditedRevision;
    m_hasReport = true;
    emit reportChanged(m_report);
}

} // namespace cardwright

#include "audit/readinesspane.h"

#include "audit/auditrunner.h"
#include "audit/figurerows.h"
#include "audit/findingsmodel.h"
#include "audit/findingspage.h"
#include "audit/findingsview.h"
#include "audit/foldhead.h"
#include "audit/headingoffer.h"
#include "audit/minimumcontents.h"
#include "audit/morepage.h"
#include "audit/readinessmark.h"
#include "audit/readinesswords.h"
#include "audit/reasonspage.h"
#include "audit/reviewask.h"
#include "audit/reviewdecisions.h"
#include "audit/segments.h"
#include "editing/reviewkeeper.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 14;
constexpr int kReach = 6;           // the rows' surfaces reach beyond the words above
constexpr int kRoomForContents = 560; // below this height the findings need the room
constexpr int kRoomForDimensions = 700;
constexpr int kRoomForAll = 820; // with a form that asks something below

QLabel *label(const QString &kind, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setProperty("kind", kind);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    return made;
}

// Compares before it sets: a label that is set lays the pane out again.
void say(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ReadinessPane::ReadinessPane(CardDocument &document, AuditRunner &runner, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_runner(runner)
    , m_state(label(u"heading"_s, this))
    , m_aside(label(u"small"_s, this))
    , m_stage(new Segments(tr("How far the card is"), this))
    , m_judgedBy(label(u"small"_s, this))
    , m_figures(new QWidget(this))
    , m_contents(new MinimumContents(this))
    , m_contentsHead(new FoldHead(u"contents"_s, tr("Five minimum contents"), m_contents, this))
    , m_dimensions(new FigureRows(this))
    , m_dimensionsHead(new FoldHead(u"dimensions"_s, tr("What readers judge"), m_dimensions, this))
    , m_pages(new Segments(tr("What is listed below"), this))
    , m_stack(new QStackedWidget(this))
    , m_findings(new FindingsPage(document, runner, m_stack))
    , m_reasons(new ReasonsPage(m_stack))
    , m_more(new MorePage(m_stack))
    , m_ask(new ReviewAsk(this))
{
    setProperty("kind", u"pane"_s);
    setAccessibleName(tr("Readiness"));
    build();
    connectParts();
    showNothing();
    if (runner.hasReport())
        showReport(runner.report());
}

ReadinessPane::~ReadinessPane() = default;

void ReadinessPane::build()
{
    m_stage->add(u"stageDraft"_s, tr("Draft"), tr("Still being written: what a draft may lack is worth a look at most"));
    m_stage->add(u"stageReview"_s, tr("In review"), tr("Written: others look at it now"));
    m_stage->add(u"stagePublish"_s, tr("Publish"), tr("To be published: whatever readers need has to be there"));
    m_pages->add(u"pageFindings"_s, tr("Findings"), tr("What a machine can see"));
    m_pages->add(u"pageReasons"_s, tr("Reasons"), tr("What is not known, does not apply, is not disclosed, or was dismissed"));
    m_pages->add(u"pageMore"_s, tr("More"), tr("Depth, the life of the data, and what is not checked"));

    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, 12, kMargin, 8);
    top->setSpacing(2);
    top->addWidget(m_state);
    top->addWidget(m_aside);
    top->addSpacing(6);
    top->addWidget(m_stage);
    m_judgedBy->setContentsMargins(0, 6, 0, 0);
    top->addWidget(m_judgedBy);
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(kMargin - kReach, 0, kMargin - kReach, 8);
    figures->setSpacing(0);
    figures->addWidget(m_contentsHead);
    figures->addWidget(m_contents);
    figures->addSpacing(4);
    figures->addWidget(m_dimensionsHead);
    figures->addWidget(m_dimensions);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(kMargin, 0, kMargin, 8);
    pages->addWidget(m_pages);
    m_stack->addWidget(m_findings);
    m_stack->addWidget(m_reasons);
    m_stack->addWidget(m_more);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_figures);
    column->addLayout(pages);
    column->addWidget(m_stack, 1);
    column->addWidget(m_ask);
    setFocusProxy(&m_findings->view());
}

FindingsModel &ReadinessPane::findings()
{
    return m_findings->model();
}

FindingsView &ReadinessPane::findingsView()
{
    return m_findings->view();
}

void ReadinessPane::connectParts()
{
    connect(&m_runner, &AuditRunner::reportChanged, this, &ReadinessPane::showReport);
    connect(&m_runner, &AuditRunner::stageChanged, this,
            [this] { m_stage->setCurrent(static_cast<int>(m_runner.stage())); });
    connect(&m_document, &CardDocument::loaded, this, &ReadinessPane::showNothing);
    connect(&m_document, &CardDocument::lockedChanged, this, [this] { // what is only read is not mended
        if (m_runner.hasReport())
            showReport(m_runner.report());
    });
    connect(m_stage, &Segments::chosen, this, [this](int stage) { m_runner.setStage(static_cast<Stage>(stage)); });
    connect(m_pages, &Segments::chosen, this, [this](int page) { showPage(static_cast<PageKind>(page)); });
    connect(m_contents, &MinimumContents::chosen, this, &ReadinessPane::goTo);
    connect(m_dimensions, &FigureRows::chosen, this, &ReadinessPane::goToDimension);
    connect(m_findings, &FindingsPage::findingChosen, this, &ReadinessPane::findingChosen);
    connect(m_findings, &FindingsPage::findingChosen, this, [this](const Finding &finding) {
        if (finding.rule == "excuse-unjudged"_L1) // where it is accepted or reopened
            showPage(PageKind::Reasons);
    });
    connect(m_findings, &FindingsPage::reviewWanted, this, &ReadinessPane::reviewWanted);
    connect(m_findings, &FindingsPage::headingMissing, this, &ReadinessPane::offerHeading);
    connect(m_findings, &FindingsPage::dismissWanted, this, &ReadinessPane::dismiss);
    connect(m_reasons, &ReasonsPage::revealRequested, this, &ReadinessPane::revealRequested);
    connect(m_reasons, &ReasonsPage::judgeWanted, this, &ReadinessPane::judge);
    connect(m_reasons, &ReasonsPage::revokeWanted, this, &ReadinessPane::revoke);
    connect(m_more, &MorePage::revealRequested, this, &ReadinessPane::revealRequested);
    connect(m_ask, &ReviewAsk::ended, this, [this] {
        makeRoom();
        takeFocus();
    });
    m_stage->setCurrent(static_cast<int>(m_runner.stage()));
}

void ReadinessPane::follow(ReviewKeeper &keeper)
{
    m_decisions = std::make_unique<ReviewDecisions>(m_document, m_runner, keeper);
    m_ask->keepIn(keeper.drafts());
    m_findings->setDismissable(true);
    if (m_runner.hasReport())
        showReport(m_runner.report());
}

void ReadinessPane::setStateShown(bool shown)
{
    m_stateShown = shown;
    m_state->setVisible(shown);
    m_aside->setVisible(shown && !m_aside->text().isEmpty());
}

void ReadinessPane::showPage(PageKind page)
{
    m_pages->setCurrent(static_cast<int>(page));
    m_stack->setCurrentIndex(static_cast<int>(page));
}

void ReadinessPane::takeFocus()
{
    if (m_stack->currentIndex() == static_cast<int>(PageKind::Findings) && !findingsView().isHidden())
        findingsView().setFocus(Qt::TabFocusReason);
    else
        m_pages->button(m_pages->current())->setFocus(Qt::TabFocusReason);
}

void ReadinessPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_contentsHead->setRoomy(height() >= kRoomForContents);
    m_dimensionsHead->setRoomy(height() >= kRoomForDimensions);
    makeRoom();
}

void ReadinessPane::makeRoom()
{
    m_figures->setVisible(m_ask->isHidden() || height() >= kRoomForAll);
}

void ReadinessPane::showNothing()
{
    m_findings->clear();
    m_ask->cancel();
    say(m_state, tr("Looking through the card …"));
    for (QLabel *unknown : {m_aside, m_judgedBy})
        say(unknown, QString());
    setStateShown(m_stateShown);
    for (QWidget *part : std::initializer_list<QWidget *>{m_contentsHead, m_contents, m_dimensionsHead, m_dimensions,
                                                          m_pages, m_stack})
        part->hide();
}

void ReadinessPane::showTemplate()
{
    QStringList sentences;
    if (!m_runner.match().schema) {
        sentences.append(tr("No template fits this card. What holds for every card is checked: title, summary, sample "
                           "text left over, empty headings and missing reasons. The minimum contents are not."));
    } else if (!m_runner.isJudgedByForm()) {
        sentences.append(tr("Judged as a dataset card of Hugging Face, by its headings."));
    }
    say(m_judgedBy, (sentences + m_runner.troubles()).join(u'\n'));
}

void ReadinessPane::showReport(const Report &report)
{
    say(m_state, readinessSentence(report));
    say(m_aside, readinessAside(report));
    setStateShown(m_stateShown);
    showTemplate();
    QList<MinimumContent::State> marks;
    for (const MinimumContent &content : report.minimumContents)
        marks.append(content.state);
    m_contents->setContents(report.minimumContents);
    m_contentsHead->setMarks(marks);
    m_contentsHead->setVisible(!marks.isEmpty());
    m_contents->setVisible(!marks.isEmpty() && m_contentsHead->isOpen());
    m_dimensions->setRows(dimensionRows(report.dimensions));
    m_dimensionsHead->setVisible(!report.dimensions.isEmpty());
    m_dimensions->setVisible(!report.dimensions.isEmpty() && m_dimensionsHead->isOpen());
    m_pages->show();
    m_stack->show();

    m_findings->showReport();
    const int found = static_cast<int>(report.findings.size());
    m_pages->setText(0, found > 0 ? tr("Findings %1", "so many").arg(found) : tr("Findings"));
    m_reasons->setReport(report, m_decisions.get());
    m_more->setReport(report);
    const int open = m_reasons->undecided();
    m_pages->setText(1, open > 0 ? tr("Reasons %1", "so many to be looked at").arg(open) : tr("Reasons"));
}

void ReadinessPane::dismiss(const Finding &finding)
{
    m_ask->setFirst(m_decisions->isFirst());
    m_ask->ask(finding.rule + u' ' + finding.fieldId, tr("Dismiss: %1").arg(finding.sentence), tr("Why is this no fault here?"), tr("Dismiss"),
               [this, finding](const QString &who, const QString &reason) {
                   return m_decisions->dismiss(finding, who, reason);
               });
    makeRoom();
}

void ReadinessPane::judge(const Excuse &excuse, Verdict::Kind kind)
{
    const bool accept = kind == Verdict::Kind::Accepted;
    const QString place = excuse.place.section(u" › "_s, -1);
    m_ask->setFirst(m_decisions->isFirst());
    m_ask->ask(u"reopen "_s + excuse.fieldId, accept ? tr("Accept the reason at “%1”").arg(place) : tr("Reopen “%1”").arg(place),
               accept ? QString() : tr("What is wrong with the reason?"), accept ? tr("Accept") : tr("Reopen"),
               [this, excuse, kind](const QString &who, const QString &note) {
                   return m_decisions->judge(excuse, kind, who, note);
               });
    makeRoom();
}

void ReadinessPane::revoke(const QString &dismissal, const QString &sentence)
{
    m_ask->setFirst(false);
    m_ask->ask(QString(), tr("Put back: %1").arg(sentence), QString(), tr("Put back"),
               [this, dismissal](const QString &who, const QString &) { return m_decisions->revoke(dismissal, who); });
    makeRoom();
}

void ReadinessPane::goTo(const MinimumContent &content)
{
    const Card &card = m_document.card();
    for (const QString &id : content.evidence) {
        if (const int node = card.indexOfId(id); node >= 0) {
            emit revealRequested(card.nodes()[node].key, m_document.match().specOf(node));
            return;
        }
    }
    if (content.nextSpec < 0)
        return;
    const int node = m_runner.match().nodeOf(content.nextSpec);
    if (node >= 0)
        emit revealRequested(card.nodes()[node].key, m_document.match().specOf(node));
    else if (m_runner.isJudgedByForm())
        emit revealRequested(kNoNode, content.nextSpec);
    else
        offerHeading(content.nextSpec);
}

void ReadinessPane::goToDimension(int row)
{
    showPage(PageKind::Findings);
    m_findings->goToGroup(m_runner.report().dimensions.value(row).id);
}

void ReadinessPane::offerHeading(int spec)
{
    if (!m_offer) {
        m_offer = new HeadingOffer(m_document, m_runner, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_stack), m_offer);
        connect(m_offer, &HeadingOffer::added, this, [this](NodeKey node) { emit revealRequested(node, -1); });
    }
    m_offer->offer(spec);
}

} // namespace cardwright

#include "audit/readinesspane.h"

#include "audit/auditrunner.h"
#include "audit/figurerows.h"
#include "audit/findingsbar.h"
#include "audit/findingsmodel.h"
#include "audit/findingsview.h"
#include "audit/foldhead.h"
#include "audit/minimumcontents.h"
#include "audit/morepage.h"
#include "audit/readinessmark.h"
#include "audit/readinesswords.h"
#include "audit/reasonspage.h"
#include "audit/reviewask.h"
#include "audit/reviewdecisions.h"
#include "audit/segments.h"
#include "widgets/infobar.h"

#include <QLabel>
#include <QRegularExpression>
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
    , m_model(new FindingsModel(this))
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
    , m_bar(new FindingsBar)
    , m_view(new FindingsView(*m_model))
    , m_empty(label(u"small"_s, this))
    , m_reasons(new ReasonsPage)
    , m_more(new MorePage)
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
    m_stack->addWidget(buildFindings());
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
    setFocusProxy(m_view);
}

QWidget *ReadinessPane::buildFindings()
{
    m_view->setAccessibleName(tr("Findings"));
    m_view->setAccessibleDescription(
        tr("Enter goes to the question, Space says why it matters, Ctrl and Enter mends what can be mended here, "
           "Delete dismisses with a reason."));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(kMargin, 4, kMargin, 0);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->setContentsMargins(kMargin, 0, kMargin - 4, 8);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    return page;
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
    connect(m_bar, &FindingsBar::changed, this, &ReadinessPane::listFindings);
    connect(m_bar, &FindingsBar::listWanted, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_view, &FindingsView::chosen, this, &ReadinessPane::choose);
    connect(m_view, &FindingsView::fixWanted, this, &ReadinessPane::mend);
    connect(m_view, &FindingsView::dismissWanted, this, &ReadinessPane::dismiss);
    const auto reveal = [this](NodeKey node, int spec) { emit revealRequested(node, spec); };
    connect(m_reasons, &ReasonsPage::revealRequested, this, reveal);
    connect(m_reasons, &ReasonsPage::judgeWanted, this, &ReadinessPane::judge);
    connect(m_reasons, &ReasonsPage::revokeWanted, this, &ReadinessPane::revoke);
    connect(m_more, &MorePage::revealRequested, this, reveal);
    connect(m_ask, &ReviewAsk::ended, this, [this] {
        makeRoom();
        takeFocus();
    });
    m_stage->setCurrent(static_cast<int>(m_runner.stage()));
}

void ReadinessPane::follow(ReviewKeeper &keeper)
{
    m_decisions = std::make_unique<ReviewDecisions>(m_document, m_runner, keeper);
    m_view->setDismissable(true);
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
    if (m_stack->currentIndex() == static_cast<int>(PageKind::Findings) && !m_view->isHidden())
        m_view->setFocus(Qt::TabFocusReason);
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
    m_model->clear();
    m_mendNext.clear();
    m_ask->cancel();
    if (m_offer)
        m_offer->hide();
    say(m_state, tr("Looking through the card …"));
    for (QLabel *unknown : {m_aside, m_judgedBy, m_empty})
        say(unknown, QString());
    setStateShown(m_stateShown);
    for (QWidget *part : std::initializer_list<QWidget *>{m_contentsHead, m_contents, m_dimensionsHead, m_dimensions,
                                                          m_pages, m_stack})
        part->hide();
}

void ReadinessPane::showTemplate()
{
    if (!m_runner.match().schema) {
        say(m_judgedBy, tr("No template fits this card. What holds for every card is checked: title, summary, sample "
                           "text left over, empty headings and missing reasons. The minimum contents are not."));
    } else if (!m_runner.isJudgedByForm()) {
        say(m_judgedBy, tr("Judged as a dataset card of Hugging Face, by its headings."));
    } else {
        say(m_judgedBy, QString());
    }
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

    listFindings();
    m_reasons->setReport(report, m_decisions.get());
    m_more->setReport(report);
    const int open = m_reasons->undecided();
    m_pages->setText(1, open > 0 ? tr("Reasons %1", "so many to be looked at").arg(open) : tr("Reasons"));
    if (const int row = m_model->rowOfKey(m_mendNext); row >= 0 && m_runner.isUpToDate())
        mend(m_model->index(row));
}

void ReadinessPane::listFindings()
{
    const Report &report = m_runner.report();
    const int all = static_cast<int>(report.findings.size());
    m_model->setChoice(m_bar->choice());
    m_view->holdStill([this, &report] { m_model->setReport(report, m_document); });
    m_bar->setListed(m_model->listed(), all);
    m_bar->setVisible(all > 0);
    m_view->setVisible(m_model->listed() > 0);
    m_empty->setVisible(m_model->listed() == 0);
    say(m_empty, all > 0 ? QString()
                         : tr("Nothing is left that a machine can find. Whether the answers are true and "
                              "complete, only a person can say."));
    m_empty->setVisible(m_model->listed() == 0);
    m_pages->setText(0, all > 0 ? tr("Findings %1", "so many").arg(all) : tr("Findings"));
}

void ReadinessPane::choose(const QModelIndex &index)
{
    const FindingRow row = m_model->row(index.row());
    if (const std::optional<ReviewPage> page = row.group || row.next ? std::nullopt : reviewPageOf(m_model->finding(index.row()))) {
        emit reviewWanted(*page);
        return;
    }
    const QString id = m_model->finding(index.row()).fieldId;
    const Match &match = m_runner.match();
    const int spec = match.schema && m_document.card().indexOfId(id) < 0 ? match.schema->indexOf(id) : -1;
    if (spec >= 0 && !m_runner.isJudgedByForm())
        offerHeading(spec);
    else
        emit revealRequested(row.node, row.spec, wordsOf(m_model->finding(index.row())));
}

// "N/A" of "**Mailing List:** N/A"; empty where the finding is about the field as a whole.
QString ReadinessPane::wordsOf(const Finding &finding) const
{
    static const QRegularExpression marks(u"^[-*+>|\\s]+(?=\\S)|[*_`|]+"_s);
    const Card &card = m_document.card();
    const int node = card.indexOfKey(finding.node);
    if (!m_runner.isUpToDate() || node < 0 || finding.range.isEmpty() || finding.range == card.nodes()[node].heading)
        return {};
    const QString text = QString::fromUtf8(finding.range.of(card.bytes())).section(u'\n', 0, 0);
    return text.section(u":**"_s, -1).remove(marks).trimmed();
}

// One undo step. The mend is a place in the text: if that changed a moment ago, the report that is
// due has the right one.
void ReadinessPane::mend(const QModelIndex &index)
{
    const Finding finding = m_model->finding(index.row());
    m_mendNext.clear();
    if (!finding.fix || m_document.isReadOnly())
        return;
    if (!m_runner.isUpToDate()) {
        m_mendNext = m_model->row(index.row()).key;
        return;
    }
    m_document.endTyping();
    m_document.replaceSource(*finding.fix, finding.fixText);
    m_document.endTyping();
}

void ReadinessPane::dismiss(const QModelIndex &index)
{
    const Finding finding = m_model->finding(index.row());
    m_ask->setFirst(m_decisions->isFirst());
    m_ask->ask(tr("Dismiss: %1").arg(finding.sentence), tr("Why is this no fault here?"), tr("Dismiss"),
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
    m_ask->ask(accept ? tr("Accept the reason at “%1”").arg(place) : tr("Reopen “%1”").arg(place),
               accept ? QString() : tr("What is wrong with the reason?"), accept ? tr("Accept") : tr("Reopen"),
               [this, excuse, kind](const QString &who, const QString &note) {
                   return m_decisions->judge(excuse, kind, who, note);
               });
    makeRoom();
}

void ReadinessPane::revoke(const QString &dismissal, const QString &sentence)
{
    m_ask->setFirst(false);
    m_ask->ask(tr("Put back: %1").arg(sentence), QString(), tr("Put back"),
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
    const QString key = FindingsModel::dimensionKey(m_runner.report().dimensions.value(row).id);
    showPage(PageKind::Findings);
    m_bar->setByDimension(true);
    const int group = m_model->rowOfKey(key);
    if (group < 0)
        return;
    m_view->setCurrentIndex(m_model->index(group + 1));
    m_view->scrollTo(m_model->index(group), QAbstractItemView::PositionAtTop);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReadinessPane::offerHeading(int spec)
{
    if (!m_offer) {
        m_offer = new InfoBar(InfoBar::Tone::Info, QString(), this);
        m_offer->setObjectName(u"headingOffer"_s);
        m_offer->addButton(tr("Add the heading"), true);
        m_offer->setClosable(true);
        static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_stack), m_offer);
        connect(m_offer, &InfoBar::buttonClicked, this, &ReadinessPane::addHeading);
    }
    m_offered = spec;
    const Match &match = m_runner.match();
    m_offer->setSentence(tr("This card has no heading “%1”, where readers would look for it.")
                             .arg(match.schema->text(spec, match.language).title));
    m_offer->show();
}

void ReadinessPane::addHeading()
{
    m_offer->hide();
    const Match &match = m_runner.match();
    if (!m_runner.isUpToDate() || !match.schema || m_offered < 0)
        return;
    const int parent = match.schema->specs()[m_offered].parent;
    const int above = parent >= 0 ? match.nodeOf(parent) : -1;
    Question near;
    if (above >= 0)
        near.node = m_document.card().nodes()[above].key;
    const Result<NodeKey> added = m_document.addHeading(near, above >= 0 ? NewHeading::Field : NewHeading::Section,
                                                        match.schema->text(m_offered, match.language).title);
    if (added && *added != kNoNode)
        emit revealRequested(*added, -1);
}

} // namespace cardwright

#include "audit/findingspage.h"

#include "audit/auditrunner.h"
#include "audit/findingsbar.h"
#include "audit/findingsmodel.h"
#include "audit/findingsview.h"
#include "audit/readinesswords.h"
#include "editing/carddocument.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;

} // namespace

FindingsPage::FindingsPage(CardDocument &document, AuditRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_runner(runner)
    , m_model(new FindingsModel(this))
    , m_bar(new FindingsBar(this))
    , m_view(new FindingsView(*m_model, this))
    , m_empty(new QLabel(this))
    , m_toReview(new QPushButton(tr("Go on with what people say"), this))
{
    m_view->setAccessibleName(tr("Findings"));
    m_view->setAccessibleDescription(
        tr("Enter goes to the question, Space says why it matters, Ctrl and Enter mends what can be mended here, "
           "Delete dismisses with a reason."));
    m_empty->setProperty("kind", u"small"_s);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(kMargin, 4, kMargin, 0);
    m_bar->setContentsMargins(kMargin, 0, kMargin - 4, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty);
    auto *ways = new QVBoxLayout;
    ways->setContentsMargins(kMargin, 8, kMargin, 0);
    ways->addWidget(m_toReview, 0, Qt::AlignLeft);
    column->addLayout(ways);
    column->addStretch(0);
    m_toReview->setObjectName(u"toReview"_s);
    m_toReview->hide();
    connect(m_toReview, &QPushButton::clicked, this, [this] { emit reviewWanted(ReviewPage::Publish, {}); });

    connect(m_bar, &FindingsBar::changed, this, &FindingsPage::list);
    connect(m_bar, &FindingsBar::listWanted, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_view, &FindingsView::chosen, this, &FindingsPage::choose);
    connect(m_view, &FindingsView::fixWanted, this, &FindingsPage::mend);
    connect(m_view, &FindingsView::dismissWanted, this,
            [this](const QModelIndex &index) { emit dismissWanted(m_model->finding(index.row())); });
}

void FindingsPage::setDismissable(bool dismissable)
{
    m_view->setDismissable(dismissable);
}

void FindingsPage::clear()
{
    m_model->clear();
    m_mendNext.clear();
    m_empty->setText(QString());
    m_toReview->hide();
}

void FindingsPage::showReport()
{
    list();
    if (const int row = m_model->rowOfKey(m_mendNext); row >= 0 && m_runner.isUpToDate())
        mend(m_model->index(row));
}

void FindingsPage::list()
{
    const Report &report = m_runner.report();
    const int all = static_cast<int>(report.findings.size());
    m_model->setChoice(m_bar->choice());
    m_view->holdStill([this, &report] { m_model->setReport(report, m_document); });
    m_bar->setListed(m_model->listed(), all);
    m_bar->setVisible(all > 0);
    m_view->setVisible(m_model->listed() > 0);
    const QString nothing = all > 0 ? QString()
                                    : tr("Nothing is left that a machine can find. Whether the answers are true and "
                                         "complete, only a person can say.");
    if (m_empty->text() != nothing) // a label that is set lays the pane out again
        m_empty->setText(nothing);
    m_empty->setVisible(m_model->listed() == 0);
    m_toReview->setVisible(all == 0);
}

void FindingsPage::goToGroup(const QString &dimension)
{
    m_bar->setByDimension(true);
    const int group = m_model->rowOfKey(FindingsModel::dimensionKey(dimension));
    if (group < 0)
        return;
    m_view->setCurrentIndex(m_model->index(group + 1));
    m_view->scrollTo(m_model->index(group), QAbstractItemView::PositionAtTop);
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::choose(const QModelIndex &index)
{
    const FindingRow row = m_model->row(index.row());
    const Finding finding = m_model->finding(index.row());
    if (const std::optional<ReviewPage> page = row.group || row.next ? std::nullopt : reviewPageOf(finding)) {
        emit reviewWanted(*page, finding);
        return;
    }
    const Match &match = m_runner.match();
    const bool isMissing = match.schema && m_document.card().indexOfId(finding.fieldId) < 0;
    const int spec = isMissing ? match.schema->indexOf(finding.fieldId) : -1;
    if (spec >= 0 && !m_runner.isJudgedByForm())
        emit headingMissing(spec);
    else
        emit findingChosen(finding, row.node, row.spec, wordsOf(finding));
}

// "N/A" of "**Mailing List:** N/A"; empty where the finding is about the field as a whole.
QString FindingsPage::wordsOf(const Finding &finding) const
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
void FindingsPage::mend(const QModelIndex &index)
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

} // namespace cardwright

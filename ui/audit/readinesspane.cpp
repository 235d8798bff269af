#include "audit/readinesspane.h"

#include "audit/auditrunner.h"
#include "audit/findingsmodel.h"
#include "audit/findingsview.h"
#include "audit/minimumcontents.h"
#include "audit/readinessmark.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMargin = 14;

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
    , m_model(new FindingsModel(this))
    , m_state(label(u"heading"_s, this))
    , m_aside(label(u"small"_s, this))
    , m_noTemplate(label(u"small"_s, this))
    , m_contents(new MinimumContents(this))
    , m_view(new FindingsView(*m_model, this))
    , m_empty(label(u"small"_s, this))
{
    setProperty("kind", u"pane"_s);
    setAccessibleName(tr("Readiness"));
    m_view->setAccessibleName(tr("Findings"));
    m_view->setAccessibleDescription(tr("Enter goes to the question, Space says why it matters."));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, 12, kMargin, 6);
    top->setSpacing(2);
    top->addWidget(m_state);
    top->addWidget(m_aside);
    top->addSpacing(6);
    top->addWidget(m_noTemplate);
    auto *contents = new QVBoxLayout; // the rows' surfaces reach beyond the words above
    contents->setContentsMargins(kMargin - 6, 0, kMargin - 6, 12);
    contents->addWidget(m_contents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(contents);
    column->addWidget(m_view, 1);
    m_empty->setContentsMargins(kMargin, 0, kMargin, 0);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);

    connect(&runner, &AuditRunner::reportChanged, this, &ReadinessPane::showReport);
    connect(&document, &CardDocument::loaded, this, &ReadinessPane::showNothing);
    connect(m_view, &FindingsView::chosen, this, &ReadinessPane::choose);
    connect(m_contents, &MinimumContents::chosen, this, &ReadinessPane::goTo);
    showNothing();
    if (runner.hasReport())
        showReport(runner.report());
}

void ReadinessPane::showNothing()
{
    m_model->clear();
    say(m_state, tr("Looking through the card …"));
    for (QLabel *unknown : {m_aside, m_noTemplate, m_empty})
        say(unknown, QString());
    m_contents->hide();
    m_view->hide();
}

void ReadinessPane::showReport(const Report &report)
{
    say(m_state, readinessSentence(report));
    say(m_aside, readinessAside(report));
    const bool fits = m_document.match().schema;
    say(m_noTemplate, fits ? QString()
                           : tr("No template fits this card. What holds for every card is checked: title, "
                                "summary, sample text left "
                                "over, empty headings and missing reasons. The minimum contents are not."));
    m_contents->setContents(report.minimumContents);
    m_contents->setVisible(!report.minimumContents.isEmpty());

    m_view->holdStill([this, &report] { m_model->setReport(report, m_document); });
    const bool any = !report.findings.isEmpty();
    m_view->setVisible(any);
    say(m_empty, any ? QString()
                     : tr("Nothing is left that a machine can find. Whether the answers are true and "
                          "complete, only a person can say."));
}

void ReadinessPane::choose(const QModelIndex &index)
{
    const FindingRow &finding = m_model->row(index.row());
    emit revealRequested(finding.node, finding.spec);
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
    const int node = m_document.match().nodeOf(content.nextSpec);
    emit revealRequested(node >= 0 ? card.nodes()[node].key : kNoNode, content.nextSpec);
}

} // namespace cardwright

#include "review/judgementspage.h"

#include "audit/audit.h"
#include "editing/carddocument.h"
#include "editing/reviewedits.h"
#include "editing/reviewkeeper.h"
#include "panels/steadyscroll.h"
#include "review/judgementrow.h"
#include "schema/fieldindex.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

JudgementsPage::JudgementsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent)
    : PageScroll(tr("Judgements"), parent)
    , m_document(document)
    , m_keeper(keeper)
{
    addWords(tr("What no program can decide. Each is a person's word: name and date are recorded, earlier words are kept, "
                "and where the questions that it rests on change, it is marked."));
    addHeading(tr("What readers can judge from the card"));
    for (const JudgementWords &words : judgementWords()) {
        if (words.id == "J2"_L1)
            addHeading(tr("What else a person has to say"));
        auto *row = new JudgementRow(words, document, keeper, widget());
        column()->addWidget(row);
        m_rows.append(row);
        connect(row, &JudgementRow::opened, row, [row] { scrollToSoon(*row); });
    }
    connect(&keeper, &ReviewKeeper::reviewChanged, this, &JudgementsPage::refreshSoon);
    connect(&document, &CardDocument::changed, this, &JudgementsPage::refreshSoon);
}

void JudgementsPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, widget());
    heading->setProperty("kind", u"section"_s);
    heading->setContentsMargins(0, 8, 0, 0);
    column()->addWidget(heading);
}

void JudgementsPage::unfold(const Finding &finding)
{
    QString id = finding.dimensions.size() == 1 ? u"J1"_s : QString();
    QString dimension = finding.dimensions.value(0);
    for (const Judgement &judgement : m_keeper.review().judgements) {
        if (judgement.id == finding.record) {
            id = judgement.judgement;
            dimension = judgement.dimension;
        }
    }
    for (JudgementRow *row : std::as_const(m_rows)) {
        if (row->words().id != id || row->words().dimension != dimension)
            continue;
        row->setOpen(true);
        row->head()->setFocus(Qt::OtherFocusReason);
    }
}

void JudgementsPage::fill()
{
    const Review &review = m_keeper.review();
    const FieldIndex index(m_document.card(), m_document.match());
    for (JudgementRow *row : std::as_const(m_rows)) {
        const Judgement *latest = latestJudgement(review, row->words().id, row->words().dimension);
        const auto all = std::count_if(review.judgements.cbegin(), review.judgements.cend(), [row](const Judgement &one) {
            return one.judgement == row->words().id && one.dimension == row->words().dimension;
        });
        FieldChanges changes;
        if (latest)
            changes = index.changesSince(latest->evidence);
        changes.added.clear(); // of interest where all of the card was meant
        row->show(latest, changes, latest ? static_cast<int>(all) - 1 : 0);
    }
}

} // namespace cardwright

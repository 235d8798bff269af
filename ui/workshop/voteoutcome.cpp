#include "workshop/voteoutcome.h"

#include "workshop/printpages.h"
#include "workshop/workshop.h"
#include "workshop/workshopcommands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualKept = 8;

} // namespace

VoteOutcome::VoteOutcome(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_list(new QListWidget)
    , m_keep(new QSpinBox)
    , m_keepButton(new QPushButton(tr("Keep the first")))
{
    auto *layout = new QVBoxLayout(this);
    m_sentence->setObjectName(u"voteOutcome"_s);
    m_sentence->setProperty("kind", u"lead"_s);
    m_sentence->setWordWrap(true);
    m_list->setObjectName(u"voteRanks"_s);
    m_list->setAccessibleName(tr("Items by their votes"));
    m_list->setWordWrap(true);
    m_keep->setObjectName(u"voteKeep"_s);
    m_keep->setAccessibleName(tr("How many go on"));
    m_keep->setRange(1, 100);
    m_keep->setValue(kUsualKept);
    m_keepButton->setObjectName(u"voteKeepButton"_s);
    m_keepButton->setProperty("kind", u"primary"_s);
    m_keepButton->setAutoDefault(true);
    auto *again = new QPushButton(tr("Another vote…"));
    again->setObjectName(u"voteAgain"_s);
    auto *back = new QPushButton(tr("Back to the worksheet"));
    back->setObjectName(u"voteBack"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keepButton);
    row->addWidget(m_keep);
    row->addStretch();
    row->addWidget(again);
    row->addWidget(back);
    layout->addWidget(m_sentence);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    connect(m_keepButton, &QPushButton::clicked, this, &VoteOutcome::keepRequested);
    connect(again, &QPushButton::clicked, this, &VoteOutcome::againRequested);
    connect(back, &QPushButton::clicked, this, &VoteOutcome::backRequested);
}

void VoteOutcome::fill(const Workshop &workshop, const VoteRound &round)
{
    const std::optional<Tally> tally = shownTally(workshop, round);
    m_list->clear();
    m_keepButton->setEnabled(tally.has_value());
    if (!tally) {
        m_sentence->setText(tr("The vote is closed and hidden. %1 reveals it.").arg(keyOf(WorkshopCommand::Reveal)));
        return;
    }
    m_sentence->setText(tr("The totals are on the wall. %1 of %2 votes were given.").arg(tally->given).arg(tally->possible));
    for (const TallyLine &line : tally->lines) {
        m_list->addItem(tr("%1.  %2 – %n vote(s)", nullptr, line.votes).arg(line.rank).arg(itemText(workshop, line.item)));
    }
}

int VoteOutcome::kept() const
{
    return m_keep->value();
}

void VoteOutcome::tell(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void VoteOutcome::takeFocus()
{
    if (m_keepButton->isEnabled())
        m_keepButton->setFocus();
}

} // namespace cardwright

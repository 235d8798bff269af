#include "workshop/voteoutcome.h"

#include "workshop/numberfield.h"
#include "workshop/printpages.h"
#include "workshop/workshop.h"
#include "workshop/workshopcommands.h"
#include "workshop/workshopjson.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Choice choiceOf(const Workshop &workshop, const QString &item)
{
    if (const Lens *lens = recordOf(workshop.lenses, item))
        return lens->choice;
    const AskedQuestion *question = recordOf(workshop.questions, item);
    return question ? question->choice : Choice::Open;
}

} // namespace

VoteOutcome::VoteOutcome(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_list(new QListWidget)
    , m_keep(new NumberField)
    , m_keepButton(new QPushButton(tr("Keep the first")))
    , m_ties(new QPushButton)
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
    m_ties->setObjectName(u"voteTies"_s);
    m_ties->setAutoDefault(true);
    m_ties->hide();
    auto *again = new QPushButton(tr("Another vote…"));
    again->setAutoDefault(true);
    again->setObjectName(u"voteAgain"_s);
    auto *back = new QPushButton(tr("Back to the worksheet"));
    back->setObjectName(u"voteBack"_s);
    back->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keepButton);
    row->addWidget(m_keep);
    row->addStretch();
    row->addWidget(again);
    row->addWidget(back);
    layout->addWidget(m_sentence);
    layout->addLayout(row);
    layout->addWidget(m_ties, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    connect(m_keepButton, &QPushButton::clicked, this, &VoteOutcome::keepRequested);
    connect(again, &QPushButton::clicked, this, &VoteOutcome::againRequested);
    connect(m_ties, &QPushButton::clicked, this, [this] { emit tieVoteRequested(m_tied, m_places); });
    connect(back, &QPushButton::clicked, this, &VoteOutcome::backRequested);
}

void VoteOutcome::fill(const Workshop &workshop, const VoteRound &round)
{
    if (round.id != m_round) { // how many of its own go on, also where one comes back to it
        m_keptBefore.insert(m_round, m_keep->value());
        m_round = round.id;
        m_keep->setValue(m_keptBefore.value(round.id, std::exchange(m_next, kUsualKept)));
    }
    const std::optional<Tally> tally = shownTally(workshop, round);
    m_list->clear();
    m_keepButton->setEnabled(tally.has_value());
    m_ties->hide();
    if (!tally) {
        m_sentence->setText(tr("The vote is closed and hidden. %1 reveals it.").arg(keyOf(WorkshopCommand::Reveal)));
        return;
    }
    m_sentence->setText(tr("The totals are on the wall. %1 of %2 votes were given.").arg(tally->given).arg(tally->possible));
    m_tied.clear();
    int taken = 0;
    for (const TallyLine &line : tally->lines) {
        const QString words =
            tr("%1.  %2 – %n vote(s)", nullptr, line.votes).arg(line.rank).arg(itemText(workshop, line.item));
        const Choice choice = choiceOf(workshop, line.item);
        m_list->addItem(choice == Choice::Kept ? tr("✓ %1 · kept", "a line of a vote").arg(words) : words);
        taken += choice == Choice::Kept;
        if (taken > 0 && choice == Choice::Open) {
            m_tied.append(line.item);
            m_list->item(m_list->count() - 1)
                ->setText(tr("? %1 · stands level at the edge", "a line of a vote").arg(words));
        }
    }
    m_places = m_keep->value() - taken;
    m_ties->setVisible(m_tied.size() > 1 && m_places > 0);
    m_ties->setText(tr("Vote on these %n alone…", "that stand level", static_cast<int>(m_tied.size())));
}

void VoteOutcome::setNextKept(int count)
{
    m_next = count;
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

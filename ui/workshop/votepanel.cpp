#include "workshop/votepanel.h"

#include "workshop/flow.h"
#include "workshop/voteballot.h"
#include "workshop/votehandover.h"
#include "workshop/voteoutcome.h"
#include "workshop/votesetup.h"
#include "workshop/wallwords.h"
#include "workshop/workshopcommands.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

VotePanel::VotePanel(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
    , m_setup(new VoteSetup)
    , m_handOver(new VoteHandOver)
    , m_ballot(new VoteBallot)
    , m_outcome(new VoteOutcome)
    , m_note(new QLabel)
{
    setObjectName(u"votePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    m_note->setObjectName(u"voteNote"_s);
    m_note->setProperty("kind", u"strong"_s);
    m_note->setWordWrap(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_setup, m_handOver, m_ballot, m_outcome})
        m_pages->addWidget(page); // in the order of Page
    layout->addWidget(m_note);
    layout->addWidget(m_pages, 1);
    connect(m_setup, &VoteSetup::beginRequested, this, &VotePanel::begin);
    connect(m_setup, &VoteSetup::left, this, &VotePanel::finished);
    connect(m_handOver, &VoteHandOver::ballotRequested, this, &VotePanel::open);
    connect(m_ballot, &VoteBallot::cast, this, &VotePanel::cast);
    connect(m_ballot, &VoteBallot::cancelled, this, [this] {
        const VoteRound *round = currentRound(m_session);
        if (!round || !round->inTurn)
            return;
        m_ballot->clear();
        start();
    });
    connect(m_outcome, &VoteOutcome::keepRequested, this, &VotePanel::keep);
    connect(m_outcome, &VoteOutcome::againRequested, this, [this] {
        m_again = true;
        m_only.clear();
        start();
    });
    connect(m_outcome, &VoteOutcome::tieVoteRequested, this, [this](const QStringList &items, int places) {
        m_again = true;
        m_only = items;
        m_places = places;
        start();
    });
    connect(m_outcome, &VoteOutcome::backRequested, this, &VotePanel::finished);
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & WorkshopSession::Agenda) {
            m_again = false;
            m_only.clear();
        }
        if (parts & (WorkshopSession::Votes | WorkshopSession::Agenda | WorkshopSession::About | WorkshopSession::Sheets)) {
            tell({}); // it was about what is changed now
            refresh();
        }
    });
    tell({});
    refresh();
}

VoteRound VotePanel::nextRound() const
{
    const Activity *activity = m_session.activity();
    if (!activity)
        return {};
    const QString &rows = activity->worksheet.rows;
    const bool isRecord = rows == "lenses"_L1 || rows == "questions"_L1 || rows == "agents"_L1;
    VoteRound round = newRound(m_session.workshop(), activity->id, isRecord ? rows : u"notes"_s, 1);
    if (!m_only.isEmpty())
        round.items = m_only;
    return round;
}

void VotePanel::start()
{
    m_askedAnyway = false;
    tell({});
    refresh();
    switch (static_cast<Page>(m_pages->currentIndex())) {
    case Page::Setup:
        m_setup->takeFocus();
        break;
    case Page::HandOver:
        m_handOver->takeFocus();
        break;
    case Page::Ballot:
        m_ballot->takeFocus();
        break;
    case Page::Outcome:
        m_outcome->takeFocus();
        break;
    }
}

void VotePanel::setPage(Page page)
{
    if (m_pages->currentIndex() == static_cast<int>(page))
        return;
    m_pages->setCurrentIndex(static_cast<int>(page));
    emit pageChanged();
}

bool VotePanel::isBallotOpen() const
{
    return m_pages->currentIndex() == static_cast<int>(Page::Ballot) && !m_ballot->voter().isEmpty();
}

bool VotePanel::isGoingRound() const
{
    return isBallotOpen() || m_pages->currentIndex() == static_cast<int>(Page::HandOver);
}

void VotePanel::refresh()
{
    const VoteRound *round = currentRound(m_session);
    if (!round || m_again) {
        m_setup->setItems(static_cast<int>(nextRound().items.size()));
        setPage(Page::Setup);
        return;
    }
    const Workshop &workshop = m_session.workshop();
    if (round->state != VoteRound::State::Open) {
        m_ballot->clear();
        m_outcome->fill(workshop, *round);
        setPage(Page::Outcome);
        return;
    }
    if (!round->inTurn) {
        m_ballot->open(workshop, *round, {});
        setPage(Page::Ballot);
        return;
    }
    if (isBallotOpen())
        return; // it stays with who has it
    m_handOver->fill(workshop, *round);
    setPage(Page::HandOver);
}

void VotePanel::begin()
{
    m_again = false;
    m_ballot->clear();
    m_session.change(tr("Begin a vote"), [&](Workshop &workshop) {
        VoteRound round = nextRound();
        if (round.items.isEmpty())
            return;
        m_setup->fill(round);
        workshop.rounds.append(round);
    });
    m_outcome->setNextKept(m_only.isEmpty() ? VoteOutcome::kUsualKept : m_places);
    m_only.clear();
    start();
}

void VotePanel::open(const QString &voter)
{
    const VoteRound *round = currentRound(m_session);
    if (!round || voter.isEmpty())
        return;
    tell({});
    m_ballot->open(m_session.workshop(), *round, voter);
    setPage(Page::Ballot);
    m_ballot->takeFocus();
}

void VotePanel::cast()
{
    const VoteRound *round = currentRound(m_session);
    if (!round)
        return;
    const QString id = round->id;
    const bool inTurn = round->inTurn;
    const QString voter = m_ballot->voter();
    const QList<VoteCount> votes = m_ballot->counts();
    if (inTurn)
        m_ballot->clear(); // before anything is shown again
    bool taken = false;
    // Not to be taken back by a key: the ballot of the one before would be seen again.
    m_session.drive([&](Workshop &workshop) { taken = castBallot(workshop, id, voter, votes); });
    m_session.forgetUndo();
    if (inTurn)
        start();
    if (!taken)
        tell(tr("This ballot was not taken. The vote may be closed, or this person has voted."));
    else if (!inTurn)
        tell(tr("The totals are kept. %1 reveals them on the wall.").arg(keyOf(WorkshopCommand::Reveal)));
}

void VotePanel::toggleReveal()
{
    const VoteRound *round = currentRound(m_session);
    if (!round)
        return;
    const QStringList waiting = waitingFor(m_session.workshop(), *round);
    const bool isRevealed = round->state == VoteRound::State::Revealed;
    if (!isRevealed && !waiting.isEmpty() && !m_askedAnyway) {
        m_askedAnyway = true;
        tell(round->inTurn ? tr("%n have not voted yet. %1 once more reveals the totals all the same.", nullptr,
                                static_cast<int>(waiting.size()))
                                 .arg(keyOf(WorkshopCommand::Reveal))
                           : tr("The totals are not kept yet: Ctrl+Enter keeps them. %1 once more reveals without them.")
                                 .arg(keyOf(WorkshopCommand::Reveal)));
        return;
    }
    const QString id = round->id;
    m_session.drive([&](Workshop &workshop) {
        recordOf(workshop.rounds, id)->state = isRevealed ? VoteRound::State::Closed : VoteRound::State::Revealed;
    });
    start();
}

void VotePanel::keep()
{
    const VoteRound *round = currentRound(m_session);
    if (!round)
        return;
    const VoteRound kept = *round;
    const int count = m_outcome->kept();
    m_session.change(tr("Keep the first %1").arg(count), [&](Workshop &workshop) { keepWinners(workshop, kept, count); });
    const std::optional<Tally> tally = shownTally(m_session.workshop(), kept);
    if (!tally)
        return;
    const auto ties = static_cast<int>(tally->tiesAt(count).size());
    const auto withVotes = static_cast<int>(std::count_if(
        tally->lines.begin(), tally->lines.end(), [](const TallyLine &line) { return line.votes > 0; }));
    tell(ties > 0 ? tr("Kept. %n stand level at the edge and stay open: talk about them.", nullptr, ties)
         : withVotes < count
             ? tr("%n are kept: the others got no vote. The next step works with these.", nullptr, withVotes)
             : tr("Kept. The next step works with these."));
}

void VotePanel::tell(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace cardwright

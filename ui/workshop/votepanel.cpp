#include "workshop/votepanel.h"

#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/flow.h"
#include "workshop/printpages.h"
#include "workshop/votes.h"
#include "workshop/wallwords.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualBudget = 3;
constexpr int kUsualKept = 8;

QLabel *wrapped(const QString &kind, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void clearForm(QFormLayout &form)
{
    while (form.rowCount() > 0)
        form.removeRow(0);
}

} // namespace

VotePanel::VotePanel(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"votePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    m_pages->addWidget(buildSetup());
    m_pages->addWidget(buildBallot());
    m_pages->addWidget(buildOutcome());
    layout->addWidget(m_pages);
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & WorkshopSession::Agenda)
            m_again = false;
        if (parts & (WorkshopSession::Votes | WorkshopSession::Agenda | WorkshopSession::About))
            refresh();
    });
    refresh();
}

QWidget *VotePanel::buildSetup()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setVerticalSpacing(10);
    m_what = wrapped(u"heading"_s, u"voteWhat"_s);
    m_budget = new QSpinBox;
    m_budget->setObjectName(u"voteBudget"_s);
    m_budget->setRange(1, 20);
    m_budget->setValue(kUsualBudget);
    m_way = new QComboBox;
    m_way->setObjectName(u"voteWay"_s);
    m_way->addItem(tr("Counted in the room: totals in one grid"));
    m_way->addItem(tr("One after the other at this keyboard"));
    m_named = new QCheckBox(tr("Ballots keep the name"));
    m_named->setObjectName(u"voteNamed"_s);
    m_facilitator = new QCheckBox(tr("The facilitator votes too"));
    auto *go = new QPushButton(tr("Begin the vote"));
    go->setObjectName(u"voteBegin"_s);
    go->setProperty("kind", u"primary"_s);
    form->addRow(m_what);
    form->addRow(tr("Votes for each person"), m_budget);
    form->addRow(tr("How"), m_way);
    form->addRow(QString(), m_named);
    form->addRow(QString(), m_facilitator);
    form->addRow(QString(), go);
    connect(go, &QPushButton::clicked, this, &VotePanel::begin);
    return page;
}

QWidget *VotePanel::buildBallot()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_status = wrapped(u"heading"_s, u"voteStatus"_s);
    m_voter = new QComboBox;
    m_voter->setObjectName(u"voteVoter"_s);
    m_voter->setAccessibleName(tr("Who votes now"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    auto *inner = new QWidget;
    m_grid = new QFormLayout(inner);
    m_grid->setVerticalSpacing(6);
    scroll->setWidget(inner);
    m_sum = wrapped(u"strong"_s, u"voteSum"_s);
    m_fault = wrapped(u"small"_s, u"voteFault"_s);
    m_cast = new QPushButton;
    m_cast->setObjectName(u"voteCast"_s);
    m_cast->setProperty("kind", u"primary"_s);
    layout->addWidget(m_status);
    layout->addWidget(m_voter);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_fault);
    layout->addWidget(m_cast, 0, Qt::AlignLeft);
    connect(m_cast, &QPushButton::clicked, this, &VotePanel::cast);
    return page;
}

QWidget *VotePanel::buildOutcome()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_outcome = wrapped(u"lead"_s, u"voteOutcome"_s);
    auto *row = new QHBoxLayout;
    m_keep = new QSpinBox;
    m_keep->setObjectName(u"voteKeep"_s);
    m_keep->setRange(1, 100);
    m_keep->setValue(kUsualKept);
    auto *keep = new QPushButton(tr("Keep the first"));
    keep->setObjectName(u"voteKeepButton"_s);
    keep->setProperty("kind", u"primary"_s);
    auto *again = new QPushButton(tr("Another vote…"));
    again->setObjectName(u"voteAgain"_s);
    auto *back = new QPushButton(tr("Back to the worksheet"));
    row->addWidget(keep);
    row->addWidget(m_keep);
    row->addStretch();
    row->addWidget(again);
    row->addWidget(back);
    layout->addWidget(m_outcome);
    layout->addLayout(row);
    layout->addStretch();
    connect(keep, &QPushButton::clicked, this, &VotePanel::keep);
    connect(again, &QPushButton::clicked, this, [this] {
        m_again = true;
        refresh();
        m_budget->setFocus();
    });
    connect(back, &QPushButton::clicked, this, &VotePanel::finished);
    return page;
}

QString VotePanel::subject() const
{
    const Activity *activity = m_session.activity();
    if (!activity)
        return {};
    const QString &rows = activity->worksheet.rows;
    return rows == "lenses"_L1 || rows == "questions"_L1 || rows == "agents"_L1 ? rows : u"notes"_s;
}

void VotePanel::start()
{
    m_askedAnyway = false;
    refresh();
    if (m_pages->currentIndex() == 0)
        m_budget->setFocus();
    else if (m_pages->currentIndex() == 1 && !m_spins.isEmpty())
        m_spins.first()->setFocus();
    else
        m_keep->setFocus();
}

void VotePanel::refresh()
{
    const VoteRound *round = currentRound(m_session);
    if (!round || m_again) {
        const VoteRound next = newRound(m_session.workshop(), m_session.activity() ? m_session.activity()->id : QString(), subject(), 1);
        m_what->setText(next.items.isEmpty() ? tr("There is nothing to vote on in this step yet.")
                                             : tr("A vote on %n item(s)", nullptr, static_cast<int>(next.items.size())));
        m_pages->setCurrentIndex(0);
        return;
    }
    if (round->state == VoteRound::State::Open) {
        fillBallot();
        m_pages->setCurrentIndex(1);
        return;
    }
    m_pages->setCurrentIndex(2);
    const std::optional<Tally> tally = shownTally(m_session.workshop(), *round);
    m_outcome->setText(tally ? tr("The totals are on the wall. %1 of %2 votes were given.").arg(tally->given).arg(tally->possible)
                             : tr("The vote is closed and hidden. %1 reveals it.").arg(u"F7"_s));
}

void VotePanel::begin()
{
    const Activity *activity = m_session.activity();
    if (!activity)
        return;
    m_again = false;
    m_askedAnyway = false;
    m_items.clear();
    m_session.change(tr("Begin a vote"), [&](Workshop &workshop) {
        VoteRound round = newRound(workshop, activity->id, subject(), m_budget->value());
        if (round.items.isEmpty())
            return;
        round.inTurn = m_way->currentIndex() == 1;
        round.named = round.inTurn && m_named->isChecked();
        round.facilitatorVotes = m_facilitator->isChecked();
        workshop.rounds.append(round);
    });
    start();
}

void VotePanel::fillBallot()
{
    const Workshop &workshop = m_session.workshop();
    const VoteRound *round = currentRound(m_session);
    const QStringList waiting = waitingFor(workshop, *round);
    m_voter->setVisible(round->inTurn);
    m_voter->clear();
    for (const QString &person : waiting)
        m_voter->addItem(personName(workshop, person), person);
    m_cast->setText(round->inTurn ? tr("Put this ballot in   Ctrl+Enter") : tr("Keep these totals   Ctrl+Enter"));
    m_cast->setEnabled(!round->inTurn || !waiting.isEmpty());
    m_status->setText(!round->inTurn     ? tr("How many votes did each get in the room?")
                      : waiting.isEmpty() ? tr("Everybody has voted. F7 reveals the totals.")
                                          : tr("%n still to vote. Hand the keyboard on.", nullptr, static_cast<int>(waiting.size())));
    if (m_items != round->items) {
        m_items = round->items;
        clearForm(*m_grid);
        m_spins.clear();
        for (const QString &item : std::as_const(m_items)) {
            auto *spin = new QSpinBox;
            spin->setObjectName(u"votes%1"_s.arg(m_spins.size()));
            spin->setRange(0, 999);
            spin->installEventFilter(this);
            auto *label = new QLabel(itemText(workshop, item));
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setBuddy(spin);
            spin->setAccessibleName(label->text());
            connect(spin, &QSpinBox::valueChanged, this, &VotePanel::showSum);
            m_grid->addRow(label, spin);
            m_spins.append(spin);
        }
    }
    showSum();
}

QList<VoteCount> VotePanel::counts() const
{
    QList<VoteCount> votes;
    for (qsizetype i = 0; i < m_spins.size(); ++i) {
        if (m_spins[i]->value() > 0)
            votes.append({m_items[i], m_spins[i]->value()});
    }
    return votes;
}

void VotePanel::showSum()
{
    const VoteRound *round = currentRound(m_session);
    if (!round)
        return;
    int sum = 0;
    for (const QSpinBox *spin : std::as_const(m_spins))
        sum += spin->value();
    const auto voters = static_cast<int>(votersOf(m_session.workshop(), *round).size());
    m_sum->setText(tr("%1 of %2 votes").arg(sum).arg(round->inTurn ? round->budget : round->budget * voters));
    m_fault->setText(ballotFault(m_session.workshop(), *round, counts()));
    setLook(m_fault, "tone", u"bad"_s);
}

void VotePanel::cast()
{
    const VoteRound *round = currentRound(m_session);
    if (!round || !m_fault->text().isEmpty())
        return;
    const QString id = round->id;
    const QString voter = m_voter->currentData().toString();
    const QList<VoteCount> votes = counts();
    bool taken = false;
    // Not to be taken back by a key: the ballot of the one before would be seen again.
    m_session.drive([&](Workshop &workshop) { taken = castBallot(workshop, id, voter, votes); });
    m_session.forgetUndo();
    if (!taken)
        return;
    if (round = currentRound(m_session); round && round->inTurn) {
        for (QSpinBox *spin : std::as_const(m_spins))
            spin->setValue(0);
        if (!m_spins.isEmpty())
            m_spins.first()->setFocus();
    } else {
        m_status->setText(tr("The totals are kept. F7 reveals them on the wall."));
    }
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
        m_status->setText(tr("%n have not voted yet. F7 once more reveals the totals all the same.", nullptr,
                             static_cast<int>(waiting.size())));
        return;
    }
    m_askedAnyway = false;
    const QString id = round->id;
    m_session.drive([&](Workshop &workshop) {
        recordOf(workshop.rounds, id)->state = isRevealed ? VoteRound::State::Closed : VoteRound::State::Revealed;
    });
}

void VotePanel::keep()
{
    const VoteRound *round = currentRound(m_session);
    if (!round)
        return;
    const VoteRound kept = *round;
    m_session.change(tr("Keep the first %1").arg(m_keep->value()),
                     [&](Workshop &workshop) { keepWinners(workshop, kept, m_keep->value()); });
    const std::optional<Tally> tally = shownTally(m_session.workshop(), kept);
    const qsizetype ties = tally ? tally->tiesAt(m_keep->value()).size() : 0;
    m_outcome->setText(!tally     ? tr("Reveal the vote first: F7.")
                       : ties > 0 ? tr("Kept. %n stand level at the edge and stay open: talk about them.", nullptr, static_cast<int>(ties))
                                  : tr("Kept. The next step works with these."));
}

// Enter goes on to the next item, Ctrl+Enter puts the ballot in.
bool VotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ControlModifier))
                cast();
            else if (!m_spins.isEmpty())
                m_spins[(m_spins.indexOf(static_cast<QSpinBox *>(watched)) + 1) % m_spins.size()]->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cardwright

#include "workshop/votehandover.h"

#include "workshop/agenda.h"
#include "workshop/votes.h"
#include "workshop/workshopcommands.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

VoteHandOver::VoteHandOver(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel)
    , m_done(new QLabel)
    , m_voter(new QComboBox)
    , m_open(new QPushButton(tr("Open the ballot   Enter")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_status->setObjectName(u"voteStatus"_s);
    m_status->setProperty("kind", u"heading"_s);
    m_status->setWordWrap(true);
    m_done->setObjectName(u"voteDone"_s);
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);
    m_voter->setObjectName(u"voteVoter"_s);
    m_voter->setAccessibleName(tr("Who votes now"));
    m_open->setObjectName(u"voteOpenBallot"_s);
    m_open->setProperty("kind", u"primary"_s);
    m_open->setAutoDefault(true);
    layout->addWidget(m_status);
    layout->addWidget(m_voter, 0, Qt::AlignLeft);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_done);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] { emit ballotRequested(m_voter->currentData().toString()); });
}

void VoteHandOver::fill(const Workshop &workshop, const VoteRound &round)
{
    const QStringList waiting = waitingFor(workshop, round);
    m_status->setText(waiting.isEmpty()
                          ? tr("Everybody has voted. %1 reveals the totals.").arg(keyOf(WorkshopCommand::Reveal))
                          : tr("%n still to vote. Hand the keyboard on.", nullptr, static_cast<int>(waiting.size())));
    m_voter->clear();
    for (const QString &person : waiting)
        m_voter->addItem(personName(workshop, person), person);
    QStringList done;
    for (const QString &person : votersOf(workshop, round)) {
        if (!round.done.contains(person))
            continue;
        done.append(personName(workshop, person));
        if (round.named)
            m_voter->addItem(tr("%1, once more").arg(done.last()), person); // a named ballot can be changed
    }
    m_done->setText(done.isEmpty() ? tr("Nobody has voted yet.") : tr("Done: %1").arg(done.join(", "_L1)));
    m_voter->setVisible(m_voter->count() > 0);
    m_open->setVisible(m_voter->count() > 0);
}

void VoteHandOver::takeFocus()
{
    if (m_open->isVisibleTo(this))
        m_open->setFocus();
    else
        setFocus();
}

} // namespace cardwright

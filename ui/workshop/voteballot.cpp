#include "workshop/voteballot.h"

#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/numberfield.h"
#include "workshop/printpages.h"
#include "workshop/workshopjson.h"
#include "widgets/wrappedlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

VoteBallot::VoteBallot(QWidget *parent)
    : QWidget(parent)
    , m_status(wrappedLabel(u"heading"_s, u"ballotStatus"_s))
    , m_scroll(new QScrollArea)
    , m_sum(wrappedLabel(u"strong"_s, u"voteSum"_s))
    , m_fault(wrappedLabel(u"small"_s, u"voteFault"_s))
    , m_cast(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(6);
    m_scroll->setWidget(inner);
    m_cast->setObjectName(u"voteCast"_s);
    m_cast->setProperty("kind", u"primary"_s);
    m_cast->setAutoDefault(true);
    layout->addWidget(m_status);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_fault);
    layout->addWidget(m_cast, 0, Qt::AlignLeft);
    connect(m_cast, &QPushButton::clicked, this, &VoteBallot::cast);
    setLook(m_fault, "tone", u"bad"_s);
}

void VoteBallot::open(const Workshop &workshop, const VoteRound &round, const QString &voter)
{
    const bool isSame = m_round == round.id && m_voter == voter && m_items == round.items;
    m_round = round.id;
    m_voter = voter;
    const auto voters = static_cast<int>(votersOf(workshop, round).size());
    m_possible = round.inTurn ? round.budget : round.budget * voters;
    // By value: the round that the votes are checked against may be gone when a number changes.
    m_check = [workshop, round](const QList<VoteCount> &votes) { return ballotFault(workshop, round, votes); };
    m_status->setText(round.inTurn ? tr("%1: %n vote(s) to give. Nobody looks over your shoulder.", nullptr, round.budget)
                                         .arg(personName(workshop, voter))
                                   : tr("How many votes did each get in the room?"));
    m_cast->setText(round.inTurn ? tr("Put this ballot in   Ctrl+Enter") : tr("Keep these totals   Ctrl+Enter"));
    if (isSame && !round.inTurn) {
        showSum();
        return; // totals that are being typed stay
    }
    m_items = round.items;
    build(workshop);
    for (const Ballot &ballot : workshop.ballots) {
        if (ballot.round != round.id || !ballot.room || round.inTurn)
            continue;
        for (const VoteCount &vote : ballot.votes) {
            if (const qsizetype at = m_items.indexOf(vote.item); at >= 0)
                m_spins[at]->setValue(vote.count);
        }
    }
    showSum();
}

void VoteBallot::build(const Workshop &workshop)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_spins.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto row = static_cast<int>(i);
        auto *spin = new NumberField;
        spin->setObjectName(u"votes%1"_s.arg(i));
        spin->setRange(0, 999);
        spin->installEventFilter(this);
        QLabel *label = wrappedLabel(QString(), QString());
        label->setText(itemText(workshop, m_items[i]));
        label->setBuddy(spin);
        spin->setAccessibleName(label->text());
        connect(spin, &QSpinBox::valueChanged, this, &VoteBallot::showSum);
        m_grid->addWidget(new QLabel(QString::number(i + 1)), row, 0, Qt::AlignRight);
        m_grid->addWidget(label, row, 1);
        m_grid->addWidget(spin, row, 2);
        m_spins.append(spin);
    }
    m_grid->setRowStretch(static_cast<int>(m_items.size()), 1);
}

void VoteBallot::clear()
{
    m_round.clear();
    m_voter.clear();
    for (QSpinBox *spin : std::as_const(m_spins))
        spin->setValue(0);
}

QList<VoteCount> VoteBallot::counts() const
{
    QList<VoteCount> votes;
    for (qsizetype i = 0; i < m_spins.size(); ++i) {
        if (m_spins[i]->value() > 0)
            votes.append({m_items[i], m_spins[i]->value()});
    }
    return votes;
}

void VoteBallot::showSum()
{
    const QList<VoteCount> votes = counts();
    int sum = 0;
    for (const VoteCount &vote : votes)
        sum += vote.count;
    m_sum->setText(tr("%1 of %2 votes").arg(sum).arg(m_possible));
    m_fault->setText(m_check ? m_check(votes) : QString());
    m_cast->setEnabled(m_fault->text().isEmpty());
}

void VoteBallot::tell(const QString &sentence)
{
    m_status->setText(sentence);
}

void VoteBallot::takeFocus()
{
    if (m_spins.isEmpty())
        return;
    m_spins.first()->setFocus();
    m_spins.first()->selectAll();
}

// To the next number; after the last one to the button, for another Enter.
void VoteBallot::leave(qsizetype index)
{
    if (index + 1 == m_spins.size() && m_cast->isEnabled()) {
        m_cast->setFocus();
        return;
    }
    QSpinBox *next = m_spins[(index + 1) % m_spins.size()];
    next->setFocus();
    next->selectAll();
}

bool VoteBallot::eventFilter(QObject *watched, QEvent *event)
{
    auto *spin = qobject_cast<QSpinBox *>(watched); // null while it goes down
    if (!spin)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        m_scroll->ensureWidgetVisible(spin, 0, spin->height());
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            spin->interpretText();
            if (key->modifiers().testFlag(Qt::ControlModifier)) {
                if (m_cast->isEnabled())
                    emit cast();
            } else {
                leave(m_spins.indexOf(spin));
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cardwright

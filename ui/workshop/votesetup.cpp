#include "workshop/votesetup.h"

#include "workshop/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualBudget = 3;
constexpr int kMostBudget = 20;

} // namespace

VoteSetup::VoteSetup(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_budget(new NumberField)
    , m_most(new NumberField)
    , m_way(new QComboBox)
    , m_wayHint(new QLabel)
    , m_named(new QCheckBox(tr("Ballots keep the name of who voted")))
    , m_facilitator(new QCheckBox(tr("The facilitator votes too")))
    , m_begin(new QPushButton(tr("Begin the vote   Enter")))
{
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_what->setObjectName(u"voteWhat"_s);
    m_what->setProperty("kind", u"heading"_s);
    m_what->setWordWrap(true);
    m_budget->setObjectName(u"voteBudget"_s);
    m_budget->setRange(1, kMostBudget);
    m_budget->setValue(kUsualBudget);
    m_most->setObjectName(u"voteMost"_s);
    m_most->setRange(0, kMostBudget);
    m_most->setSpecialValueText(tr("all of them"));
    m_way->setObjectName(u"voteWay"_s);
    m_way->addItem(tr("Counted in the room: totals in one grid"));
    m_way->addItem(tr("One after the other at this keyboard"));
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wayHint->setProperty("kind", u"small"_s);
    m_wayHint->setWordWrap(true);
    m_named->setObjectName(u"voteNamed"_s);
    m_facilitator->setObjectName(u"voteFacilitator"_s);
    m_begin->setObjectName(u"voteBegin"_s);
    m_begin->setProperty("kind", u"primary"_s);
    m_begin->setAutoDefault(true);
    form->addRow(m_what);
    form->addRow(tr("Votes for each person"), m_budget);
    form->addRow(tr("At most on one item"), m_most);
    form->addRow(tr("How"), m_way);
    form->addRow(QString(), m_wayHint);
    form->addRow(QString(), m_named);
    form->addRow(QString(), m_facilitator);
    form->addRow(QString(), m_begin);
    auto *back = new QPushButton(tr("Back   Esc"));
    back->setObjectName(u"voteLeave"_s);
    form->addRow(QString(), back);
    connect(back, &QPushButton::clicked, this, &VoteSetup::left);
    connect(m_begin, &QPushButton::clicked, this, &VoteSetup::beginRequested);
    connect(m_way, &QComboBox::currentIndexChanged, this, &VoteSetup::followWay);
    followWay();
}

void VoteSetup::followWay()
{
    const bool inTurn = m_way->currentIndex() == 1;
    m_named->setEnabled(inTurn);
    m_wayHint->setText(inTurn ? tr("The keyboard goes round. Between two ballots a page stands that shows nobody's choice.")
                              : tr("People vote with dots or hands. You count and type one number for each item."));
}

void VoteSetup::setItems(int count)
{
    m_what->setText(count == 0 ? tr("There is nothing to vote on in this step yet.") : tr("A vote on %n item(s)", nullptr, count));
    m_begin->setEnabled(count > 0);
}

void VoteSetup::fill(VoteRound &round) const
{
    round.budget = m_budget->value();
    round.most = qMin(m_most->value(), round.budget);
    round.inTurn = m_way->currentIndex() == 1;
    round.named = round.inTurn && m_named->isChecked();
    round.facilitatorVotes = m_facilitator->isChecked();
}

// Its fields have no use for Enter: it begins, as the button says.
void VoteSetup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_begin->click();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void VoteSetup::takeFocus()
{
    if (m_begin->isEnabled())
        m_begin->setFocus();
    else
        setFocus();
}

} // namespace cardwright

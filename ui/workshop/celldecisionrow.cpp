#include "workshop/celldecisionrow.h"

#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/sheettables.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAccept = 0;
constexpr int kAct = 1;

} // namespace

CellDecisionRow::CellDecisionRow(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLabel)
    , m_about(new QComboBox)
    , m_way(new QComboBox)
    , m_text(new QLineEdit)
    , m_who(new QComboBox)
    , m_fault(new QLabel)
{
    setObjectName(u"cellDecision"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_name->setProperty("kind", u"strong"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(u"decisionName"_s);
    row->addWidget(m_name);
    m_about->setObjectName(u"decisionAbout"_s);
    m_about->setAccessibleName(tr("About"));
    row->addWidget(m_about);
    m_way->setObjectName(u"decisionWay"_s);
    m_way->setAccessibleName(tr("Decision"));
    m_way->addItems({tr("Accept it, because"), tr("Do about it")});
    row->addWidget(m_way);
    m_text->setObjectName(u"decisionText"_s);
    row->addWidget(m_text, 1);
    m_who->setObjectName(u"decisionWho"_s);
    m_who->setAccessibleName(tr("Who does it"));
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->setMinimumWidth(120);
    row->addWidget(m_who);
    auto *keep = new QPushButton(tr("Keep"));
    keep->setObjectName(u"decisionKeep"_s);
    row->addWidget(keep);
    layout->addLayout(row);
    m_fault->setProperty("kind", u"small"_s);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(u"decisionFault"_s);
    setLook(m_fault, "tone", u"bad"_s);
    layout->addWidget(m_fault);
    connect(m_about, &QComboBox::activated, this, [this] {
        if (!m_isTyped)
            load();
    });
    connect(m_way, &QComboBox::currentIndexChanged, this, [this](int way) {
        m_who->setVisible(way == kAct);
        m_text->setAccessibleName(way == kAct ? tr("What is done") : tr("Why it is accepted"));
        m_text->setPlaceholderText(way == kAct ? tr("What is done about it") : tr("The reason"));
    });
    connect(m_text, &QLineEdit::returnPressed, this, &CellDecisionRow::keep);
    connect(m_text, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    const auto noteTyped = [this] { setTyped(true); };
    connect(m_text, &QLineEdit::textEdited, this, noteTyped);
    connect(m_way, &QComboBox::activated, this, noteTyped);
    connect(m_who, &QComboBox::activated, this, noteTyped);
    connect(m_who->lineEdit(), &QLineEdit::textEdited, this, noteTyped);
    connect(m_who->lineEdit(), &QLineEdit::returnPressed, this, &CellDecisionRow::keep);
    connect(keep, &QPushButton::clicked, this, &CellDecisionRow::keep);
    m_way->setCurrentIndex(kAct);
    hide();
}

void CellDecisionRow::showCell(const QString &card)
{
    const QList<RedCell> red = redCellsOf(m_session.workshop(), card);
    const bool isSame = card == m_card && red.size() == m_red.size();
    if (!isSame)
        putAside();
    m_card = card;
    m_red = red;
    setVisible(!red.isEmpty() && !m_session.isReadOnly());
    if (red.isEmpty() || (isSame && (m_isTyped || isAncestorOf(window()->focusWidget()))))
        return;
    fill();
    takeUp();
}

void CellDecisionRow::putAside()
{
    if (m_isTyped)
        m_typed[m_card] = shown();
    setTyped(false);
}

CellDecisionRow::Typed CellDecisionRow::shown() const
{
    return {m_about->currentData().toString(), m_way->currentIndex(), m_text->text(), m_who->currentText()};
}

void CellDecisionRow::setTyped(bool typed)
{
    if (std::exchange(m_isTyped, typed) || typed)
        emit typedChanged();
}

// Of cells that are not red any more nothing is kept.
QJsonObject CellDecisionRow::typed() const
{
    QHash<QString, Typed> all = m_typed;
    if (m_isTyped)
        all[m_card] = shown();
    QJsonObject typed;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (!redCellsOf(m_session.workshop(), one.key()).isEmpty())
            typed[one.key()] = QJsonObject{{u"about"_s, one->about}, {u"way"_s, one->way}, {u"text"_s, one->text}, {u"who"_s, one->who}};
    }
    return typed;
}

void CellDecisionRow::takeUpTyped(const QJsonObject &typed)
{
    for (auto one = typed.begin(); one != typed.end(); ++one) {
        const QJsonValue value = one.value();
        m_typed[one.key()] = {value[u"about"].toString(), qBound(kAccept, value[u"way"].toInt(kAct), kAct),
                              value[u"text"].toString(), value[u"who"].toString()};
    }
    if (!m_red.isEmpty())
        takeUp();
    emit typedChanged();
}

void CellDecisionRow::forgetTyped()
{
    m_typed.clear();
    setTyped(false);
    if (!m_red.isEmpty())
        fill();
}

void CellDecisionRow::takeUp()
{
    const auto typed = m_typed.constFind(m_card);
    if (typed == m_typed.cend())
        return;
    m_about->setCurrentIndex(qMax(0, m_about->findData(typed->about)));
    m_way->setCurrentIndex(typed->way);
    m_text->setText(typed->text);
    m_who->setCurrentIndex(m_who->findText(typed->who, Qt::MatchFixedString));
    m_who->setEditText(typed->who);
    m_typed.remove(m_card);
    setTyped(true);
}

void CellDecisionRow::takeFocus()
{
    m_text->setFocus();
    m_text->selectAll();
}

void CellDecisionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        fill(); // what was typed is let go
        emit left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CellDecisionRow::fill()
{
    const Workshop &workshop = m_session.workshop();
    const RedCell &first = m_red.first();
    const Agent *agent = recordOf(workshop.agents, first.agent);
    m_name->setText(u"%1 · %2"_s.arg(agent ? agent->name : QString(),
                                      titleOf(m_session.playbook().dimensions, first.dimension)));
    m_about->clear();
    if (m_red.size() > 1)
        m_about->addItem(tr("data and field"), QString());
    for (const RedCell &cell : m_red)
        m_about->addItem(cell.about == "fluency"_L1 ? tr("fluency with data") : tr("expertise in the field"), cell.about);
    m_who->clear();
    for (const Person &person : inOrder(workshop.people))
        m_who->addItem(personName(workshop, person.id), person.id);
    load();
}

QList<RedCell> CellDecisionRow::chosen() const
{
    QList<RedCell> cells = m_red;
    const QString about = m_about->currentData().toString();
    cells.removeIf([&about](const RedCell &cell) { return !about.isEmpty() && cell.about != about; });
    return cells;
}

void CellDecisionRow::load()
{
    const CellDecision *decision = nullptr;
    for (const RedCell &cell : chosen())
        decision = decision ? decision : decisionOn(m_session.workshop(), cell);
    m_way->setCurrentIndex(decision && decision->accepted ? kAccept : kAct);
    m_text->setText(decision ? decision->text : QString());
    const QString who = decision ? decision->who : QString();
    const int at = who.isEmpty() ? -1 : m_who->findData(who);
    m_who->setCurrentIndex(at);
    m_who->setEditText(at < 0 ? who : m_who->itemText(at));
    m_fault->hide();
    setTyped(false);
}

void CellDecisionRow::keep()
{
    const bool accepted = m_way->currentIndex() == kAccept;
    const QString text = m_text->text().simplified();
    if (text.isEmpty()) {
        m_fault->setText(accepted ? tr("Say why it is accepted.") : tr("Say what is done about it."));
        m_fault->show();
        m_text->setFocus();
        return;
    }
    const QString typed = m_who->currentText().simplified();
    const int at = m_who->findText(typed, Qt::MatchFixedString);
    const QString who = at < 0 ? typed : m_who->itemData(at).toString();
    const QList<RedCell> cells = chosen();
    const QString card = m_card;
    setTyped(false);
    m_session.change(tr("Decide about what is too hard"), [&](Workshop &workshop) {
        for (const RedCell &cell : cells)
            decideOn(workshop, cell, accepted, text, who);
    });
    emit decided(card);
}

} // namespace cardwright

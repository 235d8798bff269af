#include "workshop/readypage.h"

#include "widgets/wrappedlabel.h"
#include "workshop/agenda.h"
#include "workshop/timer.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 620;

} // namespace

ReadyPage::ReadyPage(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout)
    , m_title(wrappedLabel(u"heading"_s, u"readyTitle"_s))
    , m_begin(line(u"readyBegin"_s, {}))
    , m_card(line(u"readyCard"_s, {}))
    , m_takeAway(line(u"readyTakeAway"_s, tr("Results as Markdown, a page for the browser and tables.")))
    , m_people(
          line(u"readyPeople"_s, tr("Who is in the room, with which role; who should come another time.")))
    , m_paper(line(u"readyPaper"_s, tr("Prompt cards, ballots and worksheets to print; question sheets for "
                                       "those without this program.")))
    , m_room(
          line(u"readyRoom"_s,
               tr("What the projector shows. With one screen alone: Shift+F5 makes this window the wall.")))
    , m_keys(line(u"readyKeys"_s, tr("Everything goes by key; here they all stand.")))
{
    setObjectName(u"readyPage"_s);
    m_layout->setContentsMargins(24, 20, 24, 16);
    m_layout->setSpacing(14);
    m_layout->addWidget(m_title);
    const auto place = [this](const Line &line) {
        auto *row = new QVBoxLayout;
        row->setSpacing(3);
        row->addWidget(line.button, 0, Qt::AlignLeft);
        row->addWidget(line.words);
        m_layout->addLayout(row);
    };
    for (const Line &one : {m_begin, m_card, m_takeAway, m_people, m_paper, m_room, m_keys})
        place(one);
    m_layout->addStretch();
    auto *across = new QHBoxLayout(this);
    auto *middle = new QWidget;
    middle->setMaximumWidth(kWidth);
    middle->setLayout(m_layout);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(middle);
    m_begin.button->setProperty("kind", u"primary"_s);
    m_takeAway.button->setText(tr("Write the take-away"));
    m_people.button->setText(withKey(tr("People and roles"), WorkshopCommand::People));
    m_paper.button->setText(withKey(tr("Paper"), WorkshopCommand::Print));
    m_room.button->setText(withKey(tr("Room window"), WorkshopCommand::RoomWindow));
    m_keys.button->setText(withKey(tr("Keys"), WorkshopCommand::Keys));
    const auto does = [this](const Line &line, WorkshopCommand command) {
        connect(line.button, &QPushButton::clicked, this,
                [this, command] { emit commandRequested(command); });
    };
    does(m_begin, WorkshopCommand::NextStep);
    does(m_people, WorkshopCommand::People);
    does(m_paper, WorkshopCommand::Print);
    does(m_room, WorkshopCommand::RoomWindow);
    does(m_keys, WorkshopCommand::Keys);
    connect(m_takeAway.button, &QPushButton::clicked, this, &ReadyPage::takeAwayWanted);
    connect(m_card.button, &QPushButton::clicked, this, [this] {
        if (const QString path = cardPath(); path.isEmpty())
            emit draftWanted();
        else
            emit cardWanted(path);
    });
    fill();
}

ReadyPage::Line ReadyPage::line(const QString &name, const QString &words)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it too
    QLabel *label = wrappedLabel(u"muted"_s, name + u"Words"_s);
    label->setText(words);
    return {button, label};
}

void ReadyPage::show(const Line &line, bool visible)
{
    line.button->setVisible(visible);
    line.words->setVisible(visible);
}

QString ReadyPage::cardPath() const
{
    return cardPathOf(m_session.path(), m_session.workshop());
}

void ReadyPage::fill()
{
    const Workshop &workshop = m_session.workshop();
    const AgendaItem *next = recordOf(workshop.steps, nextStep(workshop));
    const bool isBegun =
        std::any_of(workshop.steps.begin(), workshop.steps.end(),
                    [](const AgendaItem &step) { return step.state == AgendaItem::State::Finished; });
    const bool isDone = !next && isBegun;
    m_title->setText(isDone    ? tr("The steps are done")
                     : isBegun ? tr("Between two steps")
                               : tr("Before the first step"));
    show(m_begin, next);
    if (next) {
        m_begin.button->setText(withKey(isBegun ? tr("Go on") : tr("Begin"), WorkshopCommand::NextStep));
        m_begin.words->setText(
            tr("%1, %n min. The clock starts with it.", "title of a step", next->minutes).arg(next->title));
    }
    show(m_card, isDone);
    show(m_takeAway, isDone);
    const bool hasCard = !cardPath().isEmpty();
    m_card.button->setText(hasCard ? tr("Open the card") : tr("Draft the card"));
    m_card.words->setText(hasCard ? tr("%1 lies beside the workshop.", "name of a file").arg(workshop.card)
                                  : tr("A card that begins with the template: each question stands there, "
                                       "still without an answer."));
    const QString kind = isDone ? u"primary"_s : QString();
    if (m_card.button->property("kind").toString() != kind)
        m_card.button->setProperty("kind", kind);
    show(m_people, !isDone);
    show(m_room, !isDone);
    show(m_keys, !isDone);
}

void ReadyPage::takeFocus()
{
    for (const Line &one : {m_begin, m_card}) {
        if (!one.button->isHidden()) {
            one.button->setFocus();
            return;
        }
    }
    setFocus();
}

// The arrows go from button to button too.
void ReadyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright

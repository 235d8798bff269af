#include "workshop/activitysteps.h"

#include "theme/theme.h"
#include "workshop/wall.h"
#include "workshop/wallwords.h"
#include "workshop/workshopcommands.h"
#include "workshop/workshopsession.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSides = 24; // pixels beside the words of a line
constexpr int kAboveAndBelow = 8;
constexpr int kLeastHeight = 120;
constexpr int kStep = Qt::UserRole; // the step of a line
constexpr int kText = -1; // of a line that is none

} // namespace

ActivitySteps::ActivitySteps(WorkshopSession &session, Wall &wall, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wall(wall)
    , m_head(new QLabel)
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    m_head->setProperty("kind", u"small"_s);
    m_head->setWordWrap(true);
    m_head->setText(tr("Steps of the activity: %1 on, %2 back")
                        .arg(keyOf(WorkshopCommand::NextPrompt), keyOf(WorkshopCommand::PreviousPrompt)));
    m_list->setObjectName(u"activitySteps"_s);
    m_list->setAccessibleName(tr("Steps of the activity, and tips"));
    m_list->setProperty("kind", u"nav"_s);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(kLeastHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this, &ActivitySteps::show);
    connect(&wall, &Wall::changed, this, &ActivitySteps::fill);
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & (WorkshopSession::Agenda | WorkshopSession::Clock))
            fill();
    });
    fill();
}

void ActivitySteps::fill()
{
    const Activity *activity = m_session.activity();
    setVisible(activity);
    if (!activity)
        return;
    const QList<int> minutes = minutesOfSteps(m_session);
    const int here = m_wall.prompt();
    const QString marked = activity->id + u'\n' + QString::number(here);
    const bool isMoved = std::exchange(m_marked, marked) != marked;
    int row = 0;
    bool isOther = false;
    const auto put = [&](const QString &text, int step, bool strong, bool muted) {
        if (row == m_list->count())
            new QListWidgetItem(m_list);
        QListWidgetItem *item = m_list->item(row++);
        isOther = isOther || item->text() != text;
        item->setText(text);
        item->setData(kStep, step);
        item->setFont(strong ? Theme::strong() : m_list->font());
        item->setForeground(muted ? Theme::colours().muted : Theme::colours().text);
        item->setFlags(step >= 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled));
        if (isMoved && step >= 0 && step == here)
            m_list->setCurrentItem(item);
    };
    for (int i = 0; i < activity->steps.size(); ++i) {
        const QString mark = i == here ? u"▶"_s : i < here ? u"✓"_s : u"○"_s;
        put(tr("%1 %2. %3 · %n min", "mark, number and name of a step", minutes.value(i)).arg(mark).arg(i + 1).arg(activity->steps[i].title),
            i, i == here, i < here);
        if (i == here)
            put(activity->steps[i].text, kText, false, false);
    }
    if (!activity->tips.isEmpty())
        put(tr("Tips"), kText, false, true);
    for (const QString &tip : activity->tips)
        put(u"• "_s + tip, kText, false, false);
    while (m_list->count() > row)
        delete m_list->takeItem(m_list->count() - 1);
    if (isMoved && here < 0)
        m_list->clearSelection();
    if (isOther) {
        measure();
        m_list->scrollToItem(m_list->item(qMax(0, here)));
    }
}

// A list takes no notice of the font of a line when it asks how high that is.
void ActivitySteps::measure()
{
    const int width = m_list->viewport()->width() - kSides;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *line = m_list->item(i);
        const QRect words = QFontMetrics(line->font()).boundingRect({0, 0, width, 2000}, Qt::TextWordWrap, line->text());
        line->setSizeHint({0, words.height() + kAboveAndBelow});
    }
}

void ActivitySteps::show(const QListWidgetItem *line)
{
    if (const int step = line ? line->data(kStep).toInt() : kText; step >= 0)
        m_wall.setPrompt(step);
}

bool ActivitySteps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        measure();
    // Where no step runs none is marked, but the keyboard has to stand somewhere.
    if (watched == m_list && event->type() == QEvent::FocusIn && m_list->selectedItems().isEmpty())
        m_list->setCurrentRow(0);
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            show(m_list->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cardwright

#include "workshop/agendapanel.h"

#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/timer.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 1200; // minutes
constexpr int kSides = 28;     // pixels beside the words of a step
constexpr int kAboveAndBelow = 10;

QString minutesOf(const AgendaItem &item)
{
    QStringList parts{AgendaPanel::tr("%n min", nullptr, item.minutes)};
    if (item.minutes != item.suggested)
        parts.append(AgendaPanel::tr("suggested %1").arg(item.suggested));
    if (item.seconds > 0)
        parts.append(AgendaPanel::tr("took %1").arg((item.seconds + 30) / 60));
    return parts.join(u" · "_s);
}

QString stateOf(const AgendaItem &item)
{
    switch (item.state) {
    case AgendaItem::State::Running:
        return u"▶"_s;
    case AgendaItem::State::Finished:
        return u"✓"_s;
    case AgendaItem::State::Skipped:
        return u"–"_s;
    case AgendaItem::State::Waiting:
        break;
    }
    return u"○"_s;
}

} // namespace

AgendaPanel::AgendaPanel(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_sums(new QLabel)
    , m_fault(new QLabel)
    , m_minutes(new QSpinBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_list->setObjectName(u"agendaList"_s);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setProperty("kind", u"nav"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    layout->addWidget(m_list, 1);
    for (QLabel *label : {m_sums, m_fault}) {
        label->setProperty("kind", u"small"_s);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_fault->hide();
    auto *keys = new QLabel(tr("Enter begins a step · + − minutes · Space skips · Esc writes"));
    keys->setProperty("kind", u"small"_s);
    keys->setWordWrap(true);
    layout->addWidget(keys);
    auto *row = new QHBoxLayout;
    m_minutes->setObjectName(u"agendaMinutes"_s);
    m_minutes->setRange(10, kLongest);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes that there are"));
    auto *fitButton = new QPushButton(tr("Fit to the time"));
    fitButton->setObjectName(u"agendaFit"_s);
    row->addWidget(m_minutes, 1);
    row->addWidget(fitButton);
    layout->addLayout(row);
    connect(fitButton, &QPushButton::clicked, this, &AgendaPanel::fit);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { emit beginRequested(chosen()); });
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & (WorkshopSession::Agenda | WorkshopSession::About))
            fill();
    });
    m_minutes->setValue(session.workshop().minutes);
    fill();
}

void AgendaPanel::takeFocus()
{
    m_list->setFocus();
}

QString AgendaPanel::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void AgendaPanel::fill()
{
    const QString running = m_session.workshop().session.step;
    const QString before = running == m_running ? chosen() : running; // it goes along with the session
    m_running = running;
    m_list->clear();
    const QList<AgendaItem> items = inOrder(m_session.workshop().steps);
    int day = 1;
    for (const AgendaItem &item : items) {
        const QString title = item.day > day ? tr("Day %1: %2").arg(item.day).arg(item.title) : item.title;
        day = item.day;
        auto *line = new QListWidgetItem(u"%1 %2\n     %3"_s.arg(stateOf(item), title, minutesOf(item)), m_list);
        line->setData(Qt::UserRole, item.id);
        if (item.state == AgendaItem::State::Running)
            line->setFont(Theme::strong());
        if (item.state == AgendaItem::State::Skipped || item.state == AgendaItem::State::Finished)
            line->setForeground(Theme::colours().muted);
        if (item.id == before || (before.isEmpty() && item.id == running))
            m_list->setCurrentItem(line);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    measure();
    m_sums->setText(tr("%1 min planned, %2 suggested, %3 taken")
                        .arg(plannedMinutes(items))
                        .arg(suggestedMinutes(items))
                        .arg((actualSeconds(items) + 30) / 60));
}

// A list takes no notice of the font of a line when it asks how high that is; only the running one is bold.
void AgendaPanel::measure()
{
    const int width = m_list->viewport()->width() - kSides;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *line = m_list->item(i);
        const bool isBold = line->data(Qt::UserRole).toString() == m_running;
        const QRect words = QFontMetrics(isBold ? Theme::strong() : m_list->font())
                                .boundingRect({0, 0, width, 1000}, Qt::TextWordWrap, line->text());
        line->setSizeHint({0, words.height() + kAboveAndBelow});
    }
}

void AgendaPanel::lengthen(int minutes)
{
    const QString step = chosen();
    m_session.change(tr("Change the minutes"), [&](Workshop &workshop) {
        AgendaItem *item = recordOf(workshop.steps, step);
        if (!item)
            return;
        const int changed = qMax(1, item->minutes + minutes);
        if (step == workshop.session.step)
            addTime(workshop.session, (changed - item->minutes) * 60);
        item->minutes = changed;
    });
}

void AgendaPanel::skip()
{
    const QString step = chosen();
    m_session.change(tr("Skip a step"), [&](Workshop &workshop) {
        AgendaItem *item = recordOf(workshop.steps, step);
        if (item && item->state == AgendaItem::State::Waiting)
            item->state = AgendaItem::State::Skipped;
        else if (item && item->state == AgendaItem::State::Skipped)
            item->state = AgendaItem::State::Waiting;
    });
}

void AgendaPanel::fit()
{
    const FittedAgenda fitted = fittedAgenda(m_session.workshop().steps, m_minutes->value());
    m_session.change(tr("Fit the agenda to the time"), [&](Workshop &workshop) {
        workshop.steps = fitted.items;
        workshop.minutes = m_minutes->value();
    });
    m_fault->setVisible(fitted.missing > 0 || fitted.spare > 0);
    m_fault->setText(fitted.missing > 0
                         ? tr("%n minute(s) are missing even so. Skip a step, or take more time.", nullptr, fitted.missing)
                         : tr("%n minute(s) are left over.", nullptr, fitted.spare));
}

bool AgendaPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        measure();
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Plus:
        lengthen(1);
        return true;
    case Qt::Key_Minus:
        lengthen(-1);
        return true;
    case Qt::Key_Space:
        skip();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit beginRequested(chosen());
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace cardwright

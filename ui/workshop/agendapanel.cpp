#include "workshop/agendapanel.h"

#include "theme/theme.h"
#include "workshop/agenda.h"
#include "workshop/numberfield.h"
#include "workshop/timer.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QtMath>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAboveAndBelow = 10; // pixels, of the words of a step

QString shortTime(const QTime &time)
{
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString minutesOf(const AgendaItem &item, const QTime &begins)
{
    QStringList parts;
    if (begins.isValid())
        parts.append(shortTime(begins));
    parts += QStringList{AgendaPanel::tr("%n min", nullptr, item.minutes)};
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

// The width that the style leaves to the words of a line.
int widthOfWords(const QListWidget &list)
{
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.widget = &list;
    option.rect = QRect(0, 0, list.viewport()->width(), list.viewport()->height());
    option.showDecorationSelected = true; // all of the line, not what this text takes of it
    option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
    const int beside = list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &list) + 1;
    return list.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &list).width() - 2 * beside;
}

// As the style breaks them.
int heightOfWords(QString words, const QFont &font, int width)
{
    QTextLayout layout(words.replace(u'\n', QChar::LineSeparator), font);
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace

AgendaPanel::AgendaPanel(WorkshopSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_sums(new QLabel)
    , m_fault(new QLabel)
    , m_minutes(new NumberField)
    , m_start(new QLineEdit)
    , m_askedWords(new QLabel)
    , m_askedLine(new QLineEdit)
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
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this] { openMenu(false); });
    layout->addWidget(m_list, 1);
    m_askedLine->setObjectName(u"agendaAsked"_s);
    m_askedLine->installEventFilter(this);
    connect(m_askedLine, &QLineEdit::returnPressed, this, &AgendaPanel::takeAsked);
    for (QWidget *widget : {static_cast<QWidget *>(m_askedWords), static_cast<QWidget *>(m_askedLine)}) {
        widget->hide();
        layout->addWidget(widget);
    }
    for (QLabel *label : {m_sums, m_fault}) {
        label->setProperty("kind", u"small"_s);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_fault->hide();
    auto *keys = new QLabel(tr("Enter begins · digits: minutes · Space skips · Insert adds · Esc writes"));
    keys->setProperty("kind", u"small"_s);
    keys->setWordWrap(true);
    layout->addWidget(keys);
    auto *change = new QPushButton(tr("Change…"));
    change->setObjectName(u"agendaChange"_s);
    change->setToolTip(tr("Move, rename, remove or add a step"));
    connect(change, &QPushButton::clicked, this, [this] { openMenu(false); });
    m_start->setObjectName(u"agendaStart"_s);
    m_start->setPlaceholderText(tr("Starts at"));
    m_start->setAccessibleName(tr("Time of day at which it starts"));
    m_start->setToolTip(tr("Time of day at which it starts: 9:30. The steps then show theirs."));
    m_start->installEventFilter(this);
    connect(m_start, &QLineEdit::editingFinished, this, &AgendaPanel::takeStart);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_start, 1);
    upper->addWidget(change);
    layout->addLayout(upper);
    auto *row = new QHBoxLayout;
    m_minutes->setObjectName(u"agendaMinutes"_s);
    m_minutes->setRange(10, kLongestAgenda);
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
    const int row = m_list->currentRow();
    m_list->clear();
    if (!m_start->hasFocus())
        m_start->setText(m_session.workshop().start);
    const QList<QTime> times = clockTimes(m_session.workshop());
    const QList<AgendaItem> items = inOrder(m_session.workshop().steps);
    int day = 1;
    for (const AgendaItem &item : items) {
        const QString title = item.day > day ? tr("Day %1: %2").arg(item.day).arg(item.title) : item.title;
        day = item.day;
        auto *line = new QListWidgetItem(u"%1 %2\n     %3"_s.arg(stateOf(item), title, minutesOf(item, times.value(m_list->count()))), m_list);
        line->setData(Qt::UserRole, item.id);
        if (item.state == AgendaItem::State::Running)
            line->setFont(Theme::strong());
        if (item.state == AgendaItem::State::Skipped || item.state == AgendaItem::State::Finished)
            line->setForeground(Theme::colours().muted);
        if (item.id == before || (before.isEmpty() && item.id == running))
            m_list->setCurrentItem(line);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1)); // it was removed
    measure();
    m_list->scrollToItem(m_list->currentItem()); // the lines are as high as they are by now
    const QString sums = tr("%1 min planned, %2 suggested, %3 taken")
                             .arg(plannedMinutes(items))
                             .arg(suggestedMinutes(items))
                             .arg((actualSeconds(items) + 30) / 60);
    const bool isOneDay = !items.isEmpty() && items.first().day == items.last().day;
    m_sums->setText(times.isEmpty() || !isOneDay ? sums : tr("%1; until %2", "minutes, a time of day").arg(sums, shortTime(times.last())));
}

// A list takes no notice of the font of a line when it asks how high that is; only the running one is bold.
void AgendaPanel::measure()
{
    const int width = widthOfWords(*m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *line = m_list->item(i);
        const bool isBold = line->data(Qt::UserRole).toString() == m_running;
        const int words = heightOfWords(line->text(), isBold ? Theme::strong() : m_list->font(), width);
        line->setSizeHint({0, words + kAboveAndBelow});
    }
}

void AgendaPanel::lengthen(int minutes)
{
    const QString step = chosen();
    m_session.change(tr("Change the minutes"), [&](Workshop &workshop) {
        if (const AgendaItem *item = recordOf(workshop.steps, step))
            setStepMinutes(workshop, step, qMax(1, item->minutes + minutes));
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
    tell(fitted.missing > 0 ? tr("%n minute(s) are missing even so. Skip a step, or take more time.", nullptr, fitted.missing)
         : fitted.spare > 0 ? tr("%n minute(s) are left over.", nullptr, fitted.spare)
                            : QString());
}

// What its fields need is known once they have their look.
void AgendaPanel::showEvent(QShowEvent *event)
{
    m_minutes->setMinimumWidth(m_minutes->sizeHint().width()); // that of the style sheet is less than its words
    layout()->activate();
    setMinimumWidth(qMax(minimumWidth(), minimumSizeHint().width()));
    QWidget::showEvent(event);
}

bool AgendaPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        measure();
    if (watched == m_askedLine && event->type() == QEvent::FocusOut && !m_askedFor.isEmpty()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && !keepAsked())
            stopAsking(); // what is no number of minutes is let go with it
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list)
        return takeKey(key) || QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape && watched == m_askedLine) {
        stopAsking();
        takeFocus();
        return true;
    }
    const bool isDone = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape;
    if (isDone && watched == m_start) {
        if (key->key() == Qt::Key_Escape)
            m_start->setText(m_session.workshop().start);
        takeFocus(); // what was typed is taken when the line is left
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool AgendaPanel::takeKey(QKeyEvent *event)
{
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const AgendaItem *item = recordOf(m_session.workshop().steps, chosen());
    switch (event->key()) {
    case Qt::Key_Plus:
        lengthen(1);
        return true;
    case Qt::Key_Minus:
        lengthen(-1);
        return true;
    case Qt::Key_Space:
        skip();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isShift)
            move(event->key() == Qt::Key_Up ? -1 : 1);
        return isShift;
    case Qt::Key_Insert:
        openMenu(true);
        return true;
    case Qt::Key_Menu:
        openMenu(false);
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_R:
        if (isPlain && item)
            askFor(Asked::Name, item->title);
        return isPlain;
    case Qt::Key_M:
        if (isPlain)
            askFor(Asked::Minutes, {});
        return isPlain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit beginRequested(chosen());
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        break;
    }
    if (!isPlain || event->text().size() != 1 || !event->text().front().isDigit())
        return false;
    askFor(Asked::Minutes, event->text());
    return true;
}

} // namespace cardwright

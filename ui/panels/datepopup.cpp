#include "panels/datepopup.h"

#include "theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2999;
constexpr int kMonthColumns = 3;
constexpr int kDayColumns = 7;
constexpr int kDays = 42; // six weeks hold every month
constexpr int kDaySize = 30;
constexpr int kMonthWidth = 64;

QToolButton *arrow(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("kind", u"ghost"_s);
    button->setIcon(Theme::icon(icon));
    button->setIconSize(QSize(14, 14));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QDate dayOf(const WrittenDate &date)
{
    return {date.year, qMax(date.month, 1), qMax(date.day, 1)};
}

} // namespace

DatePopup::DatePopup(Shows shows, const QString &language, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_shows(shows)
    , m_language(language)
{
    setObjectName(u"datePopup"_s);
    setProperty("kind", u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(showsDays() ? tr("Calendar") : tr("Months"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(showsDays() ? 0 : 4);
    int row = 0;
    makeHead(grid, row);
    makeCells(grid, row);
}

void DatePopup::makeHead(QGridLayout *grid, int &row)
{
    const int columns = showsDays() ? kDayColumns : kMonthColumns;
    if (m_shows == Shows::MonthRange) {
        m_ask = new QLabel(tr("The first month"), this);
        m_ask->setProperty("kind", u"small"_s);
        grid->addWidget(m_ask, row++, 0, 1, columns);
    }
    auto *before = arrow(u"chevron-left"_s, showsDays() ? tr("Month before") : tr("Year before"), this);
    auto *after = arrow(u"chevron-right"_s, showsDays() ? tr("Next month") : tr("Next year"), this);
    m_head = new QLabel(this);
    m_head->setAlignment(Qt::AlignCenter);
    grid->addWidget(before, row, 0);
    grid->addWidget(m_head, row, 1, 1, columns - 2);
    grid->addWidget(after, row++, columns - 1, Qt::AlignRight);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    if (!showsDays())
        return;
    for (int column = 0; column < kDayColumns; ++column) {
        const int day = (int(locale().firstDayOfWeek()) - 1 + column) % 7 + 1;
        auto *name = new QLabel(locale().standaloneDayName(day, QLocale::ShortFormat), this);
        name->setProperty("kind", u"small"_s);
        name->setAlignment(Qt::AlignCenter);
        grid->addWidget(name, row, column);
    }
    ++row;
}

void DatePopup::makeCells(QGridLayout *grid, int row)
{
    const int columns = showsDays() ? kDayColumns : kMonthColumns;
    for (int cell = 0; cell < (showsDays() ? kDays : 12); ++cell) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setProperty("kind", u"ghost"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(showsDays() ? kDaySize + 6 : kMonthWidth, kDaySize);
        if (!showsDays()) {
            button->setText(locale().standaloneMonthName(cell + 1, QLocale::ShortFormat));
            button->setAccessibleName(locale().standaloneMonthName(cell + 1));
        }
        button->installEventFilter(this);
        grid->addWidget(button, row + cell / columns, cell % columns);
        m_cells.append(button);
        connect(button, &QToolButton::clicked, this, [this, cell] { take(dateOf(cell)); });
    }
}

QDate DatePopup::firstDay() const
{
    const QDate first(m_year, m_month, 1);
    return first.addDays(-((first.dayOfWeek() - int(locale().firstDayOfWeek()) + 7) % 7));
}

WrittenDate DatePopup::dateOf(int cell) const
{
    if (!showsDays())
        return {m_year, cell + 1, 0};
    const QDate day = firstDay().addDays(cell);
    return {day.year(), day.month(), day.day()};
}

void DatePopup::openFor(const QString &text, QWidget *below)
{
    const std::optional<WrittenRange> dates = readDates(text);
    const QDate today = QDate::currentDate();
    m_marked = dates ? dates->begin : WrittenDate();
    const WrittenDate place = dates ? m_marked : WrittenDate{today.year(), today.month(), today.day()};
    show(place.year, qMax(place.month, 1));
    adjustSize();
    const QRect room = below->screen()->availableGeometry();
    QPoint corner = below->mapToGlobal(QPoint(below->width() - width(), below->height() + 6));
    if (corner.y() + height() > room.bottom())
        corner.setY(below->mapToGlobal(QPoint(0, 0)).y() - height() - 6);
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    move(corner);
    QFrame::show();
    focusOn(place);
}

void DatePopup::show(int year, int month)
{
    m_year = qBound(kFirstYear, year, kLastYear);
    m_month = month;
    m_head->setText(showsDays()
                        ? tr("%1 %2", "month and year").arg(locale().standaloneMonthName(month)).arg(m_year)
                        : QString::number(m_year));
    const WrittenDate marked = m_from.value_or(m_marked);
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        const WrittenDate date = dateOf(cell);
        const bool same = date.year == marked.year && date.month == marked.month;
        m_cells[cell]->setChecked(same && (!showsDays() || date.day == marked.day));
        if (!showsDays())
            continue;
        m_cells[cell]->setText(QString::number(date.day));
        m_cells[cell]->setAccessibleName(locale().toString(dayOf(date), QLocale::LongFormat));
        m_cells[cell]->setVisible(date.month == m_month); // those of other months only fill the grid
    }
}

void DatePopup::turn(int by)
{
    const QDate first =
        showsDays() ? QDate(m_year, m_month, 1).addMonths(by) : QDate(m_year + by, m_month, 1);
    show(first.year(), first.month());
}

void DatePopup::focusOn(const WrittenDate &date)
{
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        const WrittenDate here = dateOf(cell);
        if (here.month == qMax(date.month, 1) && (!showsDays() || here.day == qMax(date.day, 1)))
            m_cells[cell]->setFocus(Qt::OtherFocusReason);
    }
}

void DatePopup::step(int cell, int by)
{
    const WrittenDate from = dateOf(cell);
    const QDate to = showsDays() ? dayOf(from).addDays(by) : dayOf(from).addMonths(by);
    if (to.year() < kFirstYear || to.year() > kLastYear)
        return;
    if (to.year() != m_year || (showsDays() && to.month() != m_month))
        show(to.year(), to.month());
    focusOn({to.year(), to.month(), showsDays() ? to.day() : 0});
}

void DatePopup::take(const WrittenDate &date)
{
    QString text = writeDate(date, m_language);
    if (m_shows == Shows::MonthRange && !m_from) {
        m_from = date;
        m_ask->setText(tr("And the last one"));
        show(m_year, m_month);
        return;
    }
    if (m_from && *m_from != date) {
        const bool turned = std::pair(date.year, date.month) < std::pair(m_from->year, m_from->month);
        const QString other = writeDate(*m_from, m_language);
        text = turned ? text + u" – "_s + other : other + u" – "_s + text;
    }
    emit chosen(text);
    close();
}

// A button would take the arrow keys as a way to the next of its kind.
bool DatePopup::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::find(m_cells.cbegin(), m_cells.cend(), watched);
    if (at != m_cells.cend() && event->type() == QEvent::KeyPress
        && takeKey(int(at - m_cells.cbegin()), static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool DatePopup::takeKey(int cell, int key)
{
    const int row = showsDays() ? kDayColumns : kMonthColumns;
    const WrittenDate date = dateOf(cell);
    switch (key) {
    case Qt::Key_Left:
        step(cell, -1);
        return true;
    case Qt::Key_Right:
        step(cell, 1);
        return true;
    case Qt::Key_Up:
        step(cell, -row);
        return true;
    case Qt::Key_Down:
        step(cell, row);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        turn(key == Qt::Key_PageUp ? -1 : 1);
        const int last = QDate(m_year, m_month, 1).daysInMonth();
        focusOn({m_year, showsDays() ? m_month : date.month, qMin(date.day, last)});
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(date);
        return true;
    default:
        return false; // Escape closes
    }
}

} // namespace cardwright

#include "workshop/librarylist.h"

#include "theme/theme.h"
#include "workshop/workshop.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

enum Role { Id = Qt::UserRole, Sentence, Facts, State, Head };

constexpr int kMargin = 8;
constexpr int kPadX = 10;
constexpr int kPadY = 7;
constexpr int kMark = 16; // how far an activity is
constexpr int kMarkGap = 8;
constexpr int kHeadTop = 12;
constexpr qreal kRadius = 6;

class LibraryDelegate : public QStyledItemDelegate
{
public:
    explicit LibraryDelegate(QListView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(Head).toBool())
            return {m_view.viewport()->width(), QFontMetrics(Theme::label()).height() + kHeadTop + kPadY};
        int height = QFontMetrics(Theme::strong()).height() + 2 * kPadY;
        const int width = textWidth(index);
        if (const QString sentence = index.data(Sentence).toString(); !sentence.isEmpty())
            height += 2 + heightOf(sentence, width);
        if (!index.data(Facts).toString().isEmpty())
            height += 3 + QFontMetrics(Theme::label()).height();
        return {m_view.viewport()->width(), height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = Theme::colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(Head).toBool()) {
            painter->setFont(Theme::label());
            painter->setPen(c.muted);
            painter->drawText(option.rect.adjusted(kMargin + kPadX, kHeadTop, -kMargin, 0), Qt::AlignLeft | Qt::AlignTop,
                              index.data(Qt::DisplayRole).toString());
            painter->restore();
            return;
        }
        const QRectF surface = QRectF(option.rect).adjusted(kMargin, 1, -kMargin, -1);
        const bool isOn = option.state & QStyle::State_Selected;
        if (isOn || option.state & QStyle::State_MouseOver) {
            painter->setPen(isOn && m_view.hasFocus() ? QPen(c.accent) : QPen(Qt::NoPen));
            painter->setBrush(isOn ? c.accentSoft : c.soft);
            painter->drawRoundedRect(surface.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        }
        const int width = textWidth(index);
        const int left = option.rect.left() + kMargin + kPadX + (isActivity(index) ? kMark + kMarkGap : 0);
        int top = option.rect.top() + kPadY;
        const QFontMetrics strong(Theme::strong());
        if (isActivity(index))
            paintMark(*painter, QRectF(option.rect.left() + kMargin + kPadX, top + (strong.height() - kMark) / 2.0, kMark, kMark),
                      static_cast<ActivityState>(index.data(State).toInt()));
        painter->setFont(Theme::strong());
        painter->setPen(c.text);
        painter->drawText(QRect(left, top, width, strong.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          strong.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));
        top += strong.height();
        if (const QString sentence = index.data(Sentence).toString(); !sentence.isEmpty()) {
            painter->setFont(Theme::label());
            painter->setPen(c.text);
            const int height = heightOf(sentence, width);
            painter->drawText(QRect(left, top + 2, width, height), Qt::TextWordWrap, sentence);
            top += 2 + height;
        }
        if (const QString facts = index.data(Facts).toString(); !facts.isEmpty()) {
            painter->setFont(Theme::label());
            painter->setPen(c.muted);
            const QFontMetrics metrics(Theme::label());
            painter->drawText(QRect(left, top + 3, width, metrics.height()), Qt::AlignLeft,
                              metrics.elidedText(facts, Qt::ElideRight, width));
        }
        painter->restore();
    }

private:
    static bool isActivity(const QModelIndex &index) { return index.data(State).isValid(); }

    int textWidth(const QModelIndex &index) const
    {
        return qMax(60, m_view.viewport()->width() - 2 * (kMargin + kPadX) - (isActivity(index) ? kMark + kMarkGap : 0));
    }

    static int heightOf(const QString &text, int width)
    {
        return QFontMetrics(Theme::label()).boundingRect(0, 0, width, 1000, Qt::TextWordWrap, text).height();
    }

    // By shape first: empty, half, a check, a dash.
    static void paintMark(QPainter &painter, const QRectF &place, ActivityState state)
    {
        const Colours &c = Theme::colours();
        const QRectF ring = place.adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setBrush(Qt::NoBrush);
        switch (state) {
        case ActivityState::NotYet:
            painter.setPen(QPen(c.edge, 1.5));
            painter.drawEllipse(ring);
            break;
        case ActivityState::Begun:
            painter.setPen(QPen(c.accent, 1.5));
            painter.drawEllipse(ring);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawPie(ring, 90 * 16, -180 * 16);
            break;
        case ActivityState::Finished:
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.ok);
            painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setPen(QPen(c.pane, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{place.topLeft() + QPointF(4.5, 8.2), place.topLeft() + QPointF(7.2, 11),
                                           place.topLeft() + QPointF(11.8, 5.4)});
            break;
        case ActivityState::Skipped:
            painter.setPen(QPen(c.muted, 1.5));
            painter.drawEllipse(ring);
            painter.drawLine(place.center() - QPointF(3, 0), place.center() + QPointF(3, 0));
            break;
        }
    }

    QListView &m_view;
};

} // namespace

QString levelWord(ActivityLevel level)
{
    return level == ActivityLevel::Basic      ? LibraryList::tr("basic")
           : level == ActivityLevel::Moderate ? LibraryList::tr("moderate")
                                              : LibraryList::tr("advanced");
}

QString worksheetWord(WorksheetKind kind)
{
    switch (kind) {
    case WorksheetKind::List:
        return LibraryList::tr("list");
    case WorksheetKind::Board:
        return LibraryList::tr("board");
    case WorksheetKind::Matrix:
        return LibraryList::tr("matrix");
    case WorksheetKind::Table:
        return LibraryList::tr("table");
    case WorksheetKind::Form:
        break;
    }
    return LibraryList::tr("form");
}

QString stateWord(ActivityState state)
{
    switch (state) {
    case ActivityState::NotYet:
        return LibraryList::tr("not yet");
    case ActivityState::Begun:
        return LibraryList::tr("begun");
    case ActivityState::Finished:
        return LibraryList::tr("done");
    case ActivityState::Skipped:
        break;
    }
    return LibraryList::tr("skipped");
}

QStringList factsOf(const Activity &activity)
{
    const auto marked = [&activity](const QString &fact, QStringView part) {
        const QString words = fact.endsWith(u'.') ? fact.chopped(1) : fact;
        return activity.isOurs(part) ? LibraryList::tr("%1 (ours)", "what is not the Playbook's but our proposal").arg(words) : fact;
    };
    return {marked(LibraryList::tr("%n min", nullptr, activity.minutes), u"minutes"), marked(levelWord(activity.level), u"level"),
            worksheetWord(activity.worksheet.kind), marked(activity.who, u"who")};
}

LibraryList::LibraryList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"libraryList"_s);
    setProperty("kind", u"nav"_s);
    setAccessibleName(tr("Activities, foundations and patterns"));
    setItemDelegate(new LibraryDelegate(*this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setMinimumWidth(300);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit chosenChanged();
    });
    connect(this, &QListWidget::itemActivated, this, &LibraryList::entered);
}

// Rows stay the same ones where they can: whoever reads the list by ear keeps their place.
QListWidgetItem *LibraryList::next(const QString &title)
{
    QListWidgetItem *row = m_filled < count() ? item(m_filled) : new QListWidgetItem(this);
    ++m_filled;
    row->setText(title);
    for (const int role : {static_cast<int>(Id), static_cast<int>(Sentence), static_cast<int>(Facts), static_cast<int>(Role::State),
                           static_cast<int>(Head), static_cast<int>(Qt::AccessibleTextRole)})
        row->setData(role, {});
    row->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return row;
}

void LibraryList::addHead(const QString &title)
{
    QListWidgetItem *item = next(title);
    item->setFlags(Qt::NoItemFlags);
    item->setData(Head, true);
}

QListWidgetItem *LibraryList::addEntry(const QString &id, const QString &title, const QString &sentence, const QString &facts)
{
    QListWidgetItem *item = next(title);
    item->setData(Id, id);
    item->setData(Sentence, sentence);
    item->setData(Facts, facts);
    QStringList spoken{title, sentence, facts};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(u". "_s));
    return item;
}

void LibraryList::show(const Playbook &playbook, const QString &module, const Workshop *workshop)
{
    const QString before = chosen();
    const int place = verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(this); // the page shows the same as before
        m_filled = 0;
        addEntry({}, tr("Where you stand"), {}, {});
        addHead(tr("Activities"));
        for (const Activity *activity : playbook.activitiesOf(module)) {
            const ActivityState state = workshop ? activityState(*workshop, activity->id) : ActivityState::NotYet;
            QStringList facts = factsOf(*activity);
            if (state != ActivityState::NotYet)
                facts.prepend(stateWord(state));
            addEntry(activity->id, activity->title, activity->goal, facts.join(u" · "_s))
                ->setData(Role::State, static_cast<int>(state));
        }
        addHead(tr("Foundations"));
        for (const Foundation &foundation : playbook.foundations) {
            if (foundation.module == module)
                addEntry(foundation.id, foundation.title, {}, {});
        }
        const auto isHere = [&](const Pattern &pattern) { return pattern.module == module; };
        if (std::any_of(playbook.patterns.begin(), playbook.patterns.end(), isHere))
            addHead(tr("Patterns"));
        for (const Pattern &pattern : playbook.patterns) {
            if (isHere(pattern))
                addEntry(pattern.id, pattern.title, pattern.problem, pattern.ours ? tr("ours") : pattern.oursParts.isEmpty() ? QString() : tr("partly ours"));
        }
        while (count() > m_filled)
            delete takeItem(count() - 1);
        choose(before);
    }
    scheduleDelayedItemsLayout();
    verticalScrollBar()->setValue(place);
}

QString LibraryList::chosen() const
{
    return currentItem() ? currentItem()->data(Id).toString() : QString();
}

void LibraryList::choose(const QString &id)
{
    for (int i = 0; i < count(); ++i) {
        if (!item(i)->data(Head).toBool() && item(i)->data(Id).toString() == id) {
            setCurrentRow(i);
            return;
        }
    }
    setCurrentRow(0);
}

void LibraryList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered();
    else
        QListWidget::keyPressEvent(event);
}

// The heights hang on the width.
void LibraryList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace cardwright

#include "workshop/recordspanel.h"

#include "workshop/notes.h"
#include "workshop/workshopjson.h"
#include "workshop/workshopsession.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QTabBar>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKinds = 4;
constexpr int kLeastWidth = 300; // pixels

QList<Record> Workshop::*listOf(RecordsPanel::Kind kind)
{
    return kind == RecordsPanel::Kind::Parked    ? &Workshop::parked
           : kind == RecordsPanel::Kind::Decided ? &Workshop::decisions
                                                 : &Workshop::privateNotes;
}

} // namespace

RecordsPanel::RecordsPanel(WorkshopSession &session, QWidget *parent)
    : QTabWidget(parent)
    , m_session(session)
{
    setObjectName(u"recordsPanel"_s);
    tabBar()->setProperty("kind", u"narrow"_s);
    setDocumentMode(true);
    for (int i = 0; i < kKinds; ++i) {
        const Kind kind = static_cast<Kind>(i);
        auto *list = new QListWidget;
        list->setObjectName(u"records%1"_s.arg(i));
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->installEventFilter(this);
        m_lists.append(list);
        addTab(list, tabTitle(kind, 0));
        if (kind != Kind::Waiting)
            connect(list, &QListWidget::itemChanged, this, [this, kind](QListWidgetItem *item) { edited(kind, item); });
    }
    m_lists[0]->setToolTip(tr("Enter or Space shows a note, Delete hides it."));
    setCurrentIndex(static_cast<int>(Kind::Parked));
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & (WorkshopSession::Records | WorkshopSession::Sheets))
            fill();
    });
    fill();
}

// No tab is pushed out, in no language.
QSize RecordsPanel::minimumSizeHint() const
{
    return {qMax(kLeastWidth, tabBar()->sizeHint().width()), QTabWidget::minimumSizeHint().height()};
}

QString RecordsPanel::tabTitle(Kind kind, qsizetype count) const
{
    const QString titles[] = {tr("Waiting"), tr("Parked"), tr("Decided"), tr("Private")};
    const QString title = titles[static_cast<int>(kind)];
    return count > 0 ? u"%1 %2"_s.arg(title).arg(count) : title;
}

void RecordsPanel::fill()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_lists[0]->clear();
    for (const Note &note : waitingNotes(m_session.workshop())) {
        auto *item = new QListWidgetItem(note.text, m_lists[0]);
        item->setData(Qt::UserRole, note.id);
    }
    for (int i = 1; i < kKinds; ++i)
        fillRecords(m_lists[i], m_session.workshop().*listOf(static_cast<Kind>(i)));
    for (int i = 0; i < kKinds; ++i) {
        setTabText(i, tabTitle(static_cast<Kind>(i), m_lists[i]->count()));
        m_lists[i]->setAccessibleName(tabText(i));
        // Tab stops at no list in which nothing could be marked.
        m_lists[i]->setFocusPolicy(m_lists[i]->count() > 0 ? Qt::StrongFocus : Qt::ClickFocus);
        if (!m_lists[i]->currentItem())
            m_lists[i]->setCurrentRow(0);
    }
    updateGeometry();
}

void RecordsPanel::fillRecords(QListWidget *list, const QList<Record> &records)
{
    const int row = list->currentRow();
    list->clear();
    for (const Record &record : inOrder(records)) {
        auto *item = new QListWidgetItem(record.text, list);
        item->setData(Qt::UserRole, record.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsEditable);
        item->setCheckState(record.done ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(row);
}

void RecordsPanel::add(Kind kind, const QString &text)
{
    const AgendaItem *step = m_session.step();
    const QString activity = step ? step->activity : QString();
    m_session.change(tr("Keep “%1”").arg(text.left(30)), [&](Workshop &workshop) {
        for (const QString &line : notesIn(text)) {
            Record record;
            record.id = newWorkshopId();
            record.place = nextPlace(workshop.*listOf(kind));
            record.activity = activity;
            record.text = line;
            record.when = workshopMoment(QDateTime::currentDateTimeUtc());
            (workshop.*listOf(kind)).append(record);
        }
    });
    setCurrentIndex(static_cast<int>(kind));
}

void RecordsPanel::showWaiting(const QStringList &notes)
{
    QStringList ids = notes;
    if (ids.isEmpty()) {
        for (const Note &note : waitingNotes(m_session.workshop()))
            ids.append(note.id);
    }
    m_session.change(tr("Show notes"), [&](Workshop &workshop) { setNoteState(workshop, ids, Note::State::Shown); });
    emit notesShown();
}

void RecordsPanel::remove(Kind kind, const QString &id)
{
    if (kind == Kind::Waiting) {
        m_session.change(tr("Hide a note"), [&](Workshop &workshop) { setNoteState(workshop, {id}, Note::State::Hidden); });
        return;
    }
    m_session.change(tr("Remove an entry"), [&](Workshop &workshop) {
        (workshop.*listOf(kind)).removeIf([&](const Record &record) { return record.id == id; });
    });
}

void RecordsPanel::edited(Kind kind, QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    const QString text = item->text().simplified();
    const bool isDone = item->checkState() == Qt::Checked;
    m_session.change(tr("Change an entry"), [&](Workshop &workshop) {
        Record *record = recordOf(workshop.*listOf(kind), id);
        if (record && !text.isEmpty())
            record->text = text;
        if (record)
            record->done = isDone;
    });
}

bool RecordsPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QListWidget *>(watched);
    if (event->type() != QEvent::KeyPress || !list || !list->currentItem())
        return QTabWidget::eventFilter(watched, event);
    const Kind kind = static_cast<Kind>(m_lists.indexOf(list));
    const QString id = list->currentItem()->data(Qt::UserRole).toString();
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete) {
        remove(kind, id);
        return true;
    }
    if (kind == Kind::Waiting && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        showWaiting({id});
        return true;
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace cardwright

#include "workshop/narrativepane.h"

#include "panels/tabstops.h"
#include "playbook/playbook.h"
#include "workshop/notes.h"
#include "workshop/ranking.h"
#include "workshop/rowfields.h"
#include "workshop/teamworkshop.h"
#include "workshop/workshopjson.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepAfter = 400; // ms of pause in typing
constexpr int kLines = 3;       // of a box
constexpr int kAllReaders = 10; // so many are shown even if they are not ranked

QLabel *words(const QString &text, const QString &kind)
{
    auto *label = new QLabel(text);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

const Activity &narrative()
{
    return *builtInPlaybook(QLocale().name().left(2)).activity(u"plan-your-narrative");
}

} // namespace

NarrativePane::NarrativePane(TeamWorkshop &team, QWidget *parent)
    : QWidget(parent)
    , m_team(team)
    , m_activity(narrative())
    , m_scroll(new QScrollArea)
    , m_hint(words({}, u"muted"_s))
    , m_name(new QLineEdit)
{
    setObjectName(u"narrativePane"_s);
    setAccessibleName(tr("Narrative plan"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_name->setObjectName(u"narrativeReader"_s);
    m_name->setPlaceholderText(tr("One more reader: name, Enter"));
    m_name->setAccessibleName(tr("Name of one more reader"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(m_hint);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_name);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &NarrativePane::keep);
    connect(&team, &TeamWorkshop::changed, this, &NarrativePane::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &NarrativePane::addReaderNamed);
    build({});
    follow();
}

NarrativePane::~NarrativePane()
{
    m_team.disconnect(this);
    keep();
}

const Workshop *NarrativePane::workshop() const
{
    const WorkshopSession *session = m_team.session();
    return session ? &session->workshop() : nullptr;
}

// The first readers, and whoever the plan says something about already.
QStringList NarrativePane::readers() const
{
    const Workshop *team = workshop();
    if (!team)
        return {};
    QStringList ids = firstAgents(*team);
    for (const Agent &agent : inOrder(team->agents)) {
        const bool isPlanned = std::any_of(team->notes.begin(), team->notes.end(), [&](const Note &note) {
            return note.activity == m_activity.id && note.row == agent.id;
        });
        if (!ids.contains(agent.id) && (isPlanned || ids.size() < kAllReaders))
            ids.append(agent.id);
    }
    return ids;
}

void NarrativePane::build(const QStringList &readers)
{
    m_readers = readers;
    m_cells.clear();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    for (const QString &reader : readers) {
        const Agent *agent = recordOf(workshop()->agents, reader);
        column->addWidget(words(agent->name, u"heading"_s));
        for (const WorksheetPart &part : m_activity.worksheet.parts) {
            auto *label = words(part.title, u"label"_s);
            auto *box = new QPlainTextEdit;
            box->setObjectName(u"narrative:%1:%2"_s.arg(agent->name, part.id));
            box->setPlaceholderText(part.prompt);
            box->setAccessibleName(tr("%1, %2", "part of the plan, reader").arg(part.title, agent->name));
            box->setTabChangesFocus(true);
            box->setFixedHeight(kLines * box->fontMetrics().lineSpacing() + 16);
            box->installEventFilter(this);
            label->setBuddy(box);
            column->addWidget(label);
            column->addWidget(box);
            const qsizetype at = m_cells.size();
            m_cells.append({reader, part.id, box, false});
            connect(box, &QPlainTextEdit::textChanged, this, [this, at] {
                m_cells[at].pending = true;
                m_keep.start(kKeepAfter);
            });
        }
        column->addSpacing(12);
    }
    column->addStretch();
    if (QWidget *before = m_scroll->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    m_scroll->setWidget(page);
}

void NarrativePane::follow()
{
    const QStringList wanted = readers();
    if (wanted != m_readers) {
        keep();
        build(wanted);
    }
    const Workshop *team = workshop();
    for (Cell &cell : m_cells) {
        const QString text = textAt(*team, {m_activity.id, cell.part, cell.reader});
        if (cell.pending || cell.box->toPlainText().trimmed() == text)
            continue;
        const QSignalBlocker quiet(cell.box);
        cell.box->setPlainText(text);
    }
    const bool isClosed = team && m_team.session()->isReadOnly();
    for (const Cell &cell : std::as_const(m_cells))
        cell.box->setReadOnly(isClosed);
    m_name->setEnabled(!isClosed && m_team.fault().isEmpty());
    m_hint->setText(!m_team.fault().isEmpty() ? m_team.fault()
                    : wanted.isEmpty()        ? tr("Who reads this card, and what do they decide with it? Name a reader below.")
                                              : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void NarrativePane::keep()
{
    m_keep.stop();
    WorkshopSession *session = m_team.session();
    if (!session)
        return;
    QList<Cell> typed;
    for (Cell &cell : m_cells) {
        if (std::exchange(cell.pending, false))
            typed.append(cell);
    }
    if (typed.isEmpty())
        return;
    session->change(tr("Narrative plan"), [&](Workshop &changed) {
        for (const Cell &cell : typed) {
            setTextAt(changed, {m_activity.id, cell.part, cell.reader}, cell.box->toPlainText().trimmed(), {},
                      QDateTime::currentDateTimeUtc());
        }
    });
}

void NarrativePane::addReaderNamed()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    if (!m_team.session())
        emit workshopWanted();
    WorkshopSession *session = m_team.session();
    if (!session)
        return; // nobody said where; the name stays in the line
    QString reader;
    session->change(tr("Add a reader"), [&](Workshop &changed) { reader = addReader(changed, name); });
    m_name->clear();
    follow();
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.reader == reader) {
            cell.box->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(cell.box);
            return;
        }
    }
}

void NarrativePane::takeFocus()
{
    if (m_cells.isEmpty())
        m_name->setFocus(Qt::TabFocusReason);
    else
        m_cells.first().box->setFocus(Qt::TabFocusReason);
}

void NarrativePane::hideEvent(QHideEvent *event)
{
    keep();
    QWidget::hideEvent(event);
}

void NarrativePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

// Round within the plan; Esc and F6 lead out of it.
bool NarrativePane::focusNextPrevChild(bool next)
{
    return focusInOrder(this, next) || QWidget::focusNextPrevChild(next);
}

bool NarrativePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    else if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched));
    return QWidget::eventFilter(watched, event);
}

} // namespace cardwright

#include "workshop/workshopsession.h"

#include "workshop/workshopjson.h"

#include <QtConcurrentRun>

#include <utility>

namespace cardwright {

namespace {

constexpr int kSaveDelay = 400;     // ms from a change to its writing; not restarted by the next one
constexpr int kRetryDelay = 10'000; // after a fault
constexpr int kTicksToSave = 15;    // seconds that a crash may take from the clock
constexpr qsizetype kUndoSteps = 100;

WorkshopSession::Parts differences(const Workshop &one, const Workshop &other)
{
    WorkshopSession::Parts parts;
    if (one.notes != other.notes || one.earlier != other.earlier || one.clusters != other.clusters || one.agents != other.agents
        || one.journeys != other.journeys || one.lenses != other.lenses || one.questions != other.questions
        || one.ratings != other.ratings || one.cells != other.cells || one.draft != other.draft
        || one.tried != other.tried)
        parts |= WorkshopSession::Sheets;
    if (one.steps != other.steps || one.session.step != other.session.step || one.doneActivities != other.doneActivities)
        parts |= WorkshopSession::Agenda;
    if (one.session != other.session)
        parts |= WorkshopSession::Clock;
    if (one.rounds != other.rounds || one.ballots != other.ballots)
        parts |= WorkshopSession::Votes;
    if (one.parked != other.parked || one.decisions != other.decisions || one.privateNotes != other.privateNotes)
        parts |= WorkshopSession::Records;
    if (one.title != other.title || one.dataset != other.dataset || one.people != other.people
        || one.headcount != other.headcount || one.minutes != other.minutes || one.moderated != other.moderated
        || one.start != other.start)
        parts |= WorkshopSession::About;
    return parts;
}

} // namespace

WorkshopSession::WorkshopSession(WorkshopFile file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_playbook(builtInPlaybook(m_file.workshop.language))
    , m_notice(m_file.notice)
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &WorkshopSession::startSaving);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &WorkshopSession::takeWritten);
    if (isBehind())
        scheduleSave();
}

WorkshopSession::~WorkshopSession()
{
    save();
}

bool WorkshopSession::isBehind() const
{
    return !isRehearsal() && m_file.workshop != m_file.base;
}

bool WorkshopSession::isUnsaved() const
{
    if (isRehearsal())
        return false;
    Workshop atThatTime = m_file.workshop;
    atThatTime.session = m_file.base.session;
    return atThatTime != m_file.base;
}

const AgendaItem *WorkshopSession::step() const
{
    return recordOf(m_file.workshop.steps, m_file.workshop.session.step);
}

const Activity *WorkshopSession::activity() const
{
    const AgendaItem *item = step();
    return item && !item->activity.isEmpty() ? m_playbook.activity(item->activity) : nullptr;
}

bool WorkshopSession::change(const QString &name, const std::function<void(Workshop &)> &edit)
{
    if (m_file.readOnly)
        return false;
    const Workshop before = m_file.workshop;
    edit(m_file.workshop);
    if (m_file.workshop == before)
        return false;
    m_undo.append({name, before, before.steps != m_file.workshop.steps});
    if (m_undo.size() > kUndoSteps)
        m_undo.removeFirst();
    m_redo.clear();
    tell(before);
    emit undoChanged();
    return true;
}

void WorkshopSession::drive(const std::function<void(Workshop &)> &edit)
{
    if (m_file.readOnly)
        return;
    const Workshop before = m_file.workshop;
    edit(m_file.workshop);
    if (m_file.workshop != before)
        tell(before);
}

void WorkshopSession::tick()
{
    if (++m_ticks % kTicksToSave == 0 && isBehind())
        scheduleSave();
}

void WorkshopSession::undo()
{
    swap(m_undo, m_redo);
}

void WorkshopSession::redo()
{
    swap(m_redo, m_undo);
}

// The clock runs on, and where the session stands is not taken back with what was said there.
void WorkshopSession::swap(QList<Before> &from, QList<Before> &to)
{
    if (from.isEmpty())
        return;
    const Before step = from.takeLast();
    const Workshop now = m_file.workshop;
    to.append({step.name, now, step.agenda});
    m_file.workshop = step.workshop;
    m_file.workshop.session = now.session;
    m_file.workshop.doneActivities = now.doneActivities;
    if (!step.agenda)
        m_file.workshop.steps = now.steps;
    tell(now);
    emit undoChanged();
}

void WorkshopSession::forgetUndo()
{
    if (m_undo.isEmpty() && m_redo.isEmpty())
        return;
    m_undo.clear();
    m_redo.clear();
    emit undoChanged();
}

void WorkshopSession::tell(const Workshop &before)
{
    const Parts parts = differences(before, m_file.workshop);
    const bool isTick = parts == Parts(Clock) && before.session.running && m_file.workshop.session.running
                        && before.session.step == m_file.workshop.session.step
                        && before.session.part == m_file.workshop.session.part;
    if (!isTick)
        scheduleSave(); // a clock that runs is written now and then: tick()
    if (parts)
        emit changed(parts);
}

void WorkshopSession::scheduleSave()
{
    if (isRehearsal() || m_file.readOnly || m_isWriting)
        return;
    if (!m_saveTimer.isActive() || m_saveTimer.remainingTime() > kSaveDelay)
        m_saveTimer.start(kSaveDelay);
    emit saveStateChanged();
}

WorkshopSession::Written WorkshopSession::write(WorkshopFile file)
{
    const QByteArray mine = workshopJson(file.workshop);
    const Done done = saveWorkshop(file);
    return {file, done && workshopJson(file.workshop) != mine, done ? QString() : done.error().message};
}

void WorkshopSession::startSaving()
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    m_sent = m_file.workshop;
    m_writing.setFuture(QtConcurrent::run(&WorkshopSession::write, m_file));
}

// Once, whoever asks first: who waits for it, or the watcher. It may be finished long before the watcher says
// so.
void WorkshopSession::takeWritten()
{
    if (std::exchange(m_isWriting, false))
        take(m_writing.result());
}

void WorkshopSession::take(const Written &written)
{
    if (written.file.path != m_file.path)
        return; // it is kept elsewhere since
    if (!written.fault.isEmpty()) {
        setNotice(tr("What was said is not on the disk yet. %1").arg(written.fault));
        m_saveTimer.start(kRetryDelay);
        return;
    }
    const Workshop now = m_file.workshop;
    m_file.base = written.file.base;
    QStringList kept = written.file.kept;
    if (written.joined) {
        // What was said while it was written comes on top.
        const Result<Workshop> both = mergedWorkshop(m_sent, now, written.file.workshop, m_file.path, &kept);
        m_file.workshop = both ? *both : now;
        forgetUndo();
    } else if (now == m_sent) {
        m_file.workshop = written.file.workshop; // in the order of the file: equal to its base
    }
    setNotice(m_file.notice);
    if (const Parts parts = written.joined ? differences(now, m_file.workshop) : Parts())
        emit changed(parts);
    if (!kept.isEmpty())
        emit keptInMerge(kept);
    if (isBehind())
        scheduleSave();
    emit saveStateChanged();
}

bool WorkshopSession::save()
{
    m_saveTimer.stop();
    if (m_isWriting) {
        m_writing.waitForFinished();
        takeWritten();
        m_saveTimer.stop();
    }
    if (m_file.readOnly || !isBehind())
        return true;
    m_sent = m_file.workshop;
    const Written written = write(m_file);
    take(written);
    return written.fault.isEmpty();
}

Done WorkshopSession::saveAs(const QString &path)
{
    m_saveTimer.stop();
    m_writing.waitForFinished();
    WorkshopFile file = newWorkshopFile(path, m_file.workshop);
    const Done written = saveWorkshop(file);
    if (!written) {
        scheduleSave();
        return written;
    }
    m_file = file;
    setNotice({});
    emit saveStateChanged();
    return written;
}

void WorkshopSession::giveUp()
{
    m_saveTimer.stop();
    const Workshop before = std::exchange(m_file.workshop, m_file.base);
    forgetUndo(); // it would bring it back
    setNotice({});
    if (const Parts parts = differences(before, m_file.workshop))
        emit changed(parts);
}

void WorkshopSession::setNotice(const QString &sentence)
{
    if (sentence == m_notice)
        return;
    m_notice = sentence;
    emit saveStateChanged();
}

} // namespace cardwright

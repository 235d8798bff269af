#include "workshop/workshopclock.h"

#include "workshop/workshopsession.h"

#include <utility>

namespace cardwright {

namespace {

constexpr int kSecond = 1000;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

WorkshopClock::WorkshopClock(WorkshopSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(kSecond);
    connect(&m_timer, &QTimer::timeout, this, &WorkshopClock::tick);
    connect(&session, &WorkshopSession::changed, this, [this](WorkshopSession::Parts parts) {
        if (parts & (WorkshopSession::Clock | WorkshopSession::Agenda))
            emit ticked();
    });
    m_timer.start();
    // The file may have been left with its clock running: by a crash, or a laptop that was shut.
    QTimer::singleShot(0, this, &WorkshopClock::tick);
}

int WorkshopClock::left() const
{
    return secondsLeft(m_session.workshop().session, now());
}

bool WorkshopClock::isRunning() const
{
    return m_session.workshop().session.running;
}

void WorkshopClock::toggle()
{
    m_readings.reset();
    m_session.drive([](Workshop &workshop) {
        if (workshop.session.running)
            pauseTimer(workshop.session, now());
        else if (!workshop.session.step.isEmpty())
            cardwright::startTimer(workshop.session, now());
    });
}

void WorkshopClock::add(int seconds)
{
    m_session.drive([seconds](Workshop &workshop) { addTime(workshop.session, seconds); });
    m_upFor.clear();
}

void WorkshopClock::set(int seconds)
{
    m_readings.reset();
    m_session.drive([seconds](Workshop &workshop) { setTime(workshop.session, seconds, now()); });
    m_upFor.clear();
}

void WorkshopClock::choose(bool sleepCounts)
{
    if (!m_readings)
        return;
    m_session.drive([this, sleepCounts](Workshop &workshop) {
        takeReading(workshop.session, *m_readings, sleepCounts, now());
    });
    m_readings.reset();
}

void WorkshopClock::tick()
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (!isRunning())
        return;
    std::optional<WakeReadings> readings;
    m_session.drive([&readings](Workshop &workshop) { readings = noticeSleep(workshop.session, now()); });
    if (readings) {
        m_readings = readings;
        m_wasOpen = !isFirst;
        m_session.save();
        emit woke();
        return;
    }
    emit ticked();
    const QString &step = m_session.workshop().session.step;
    if (left() <= 0 && m_upFor != step) {
        m_upFor = step;
        emit timeIsUp();
    }
}

} // namespace cardwright

#include "editing/cardsaver.h"

#include "base/beside.h"
#include "base/file.h"
#include "storage/cardfile.h"
#include "storage/cardlock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <utility>

namespace cardwright {

namespace {

constexpr int kThreads = 4; // one for each disk that hangs

CardSaveResult carriedOut(const CardSave &save)
{
    CardSaveResult result;
    result.save = save;
    result.hash = QCryptographicHash::hash(save.bytes, QCryptographicHash::Sha256);
    const SaveTurn turn(save.path);
    struct stat before = {};
    result.parted = ::stat(QFile::encodeName(save.path).constData(), &before) == 0 && before.st_nlink > 1;
    result.foundSince = QFileInfo(save.path).lastModified().toUTC();
    if (const Result<LoadedCard> now = loadCard(save.path)) {
        result.found = now->bytes;
        if (!save.replaces && now->bytes != save.base && now->bytes != save.bytes) {
            result.state = CardSaveResult::State::Changed;
            result.foundHash = QCryptographicHash::hash(now->bytes, QCryptographicHash::Sha256);
            return result;
        }
    } else if (!save.replaces && now.error().code != Error::Code::NotFound) {
        result.state = CardSaveResult::State::Unreadable;
        result.error = now.error();
        return result;
    }
    if (const Done written = writeFileSafely(save.path, save.bytes); !written) {
        const Result<LoadedCard> there = loadCard(save.path);
        const bool isThere = !save.replaces && there && there->bytes == save.bytes;
        result.state = isThere ? CardSaveResult::State::NotConfirmed : CardSaveResult::State::NotSaved;
        result.error = written.error();
        return result;
    }
    result.state = CardSaveResult::State::Saved;
    return result;
}

} // namespace

CardSaver::CardSaver(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(kThreads);
}

CardSaver::~CardSaver()
{
    m_writer.waitForDone();
}

void CardSaver::save(const CardSave &save)
{
    m_latest = ++m_number;
    m_revision = save.revision;
    m_parked.reset();
    if (m_running.contains(save.path))
        m_parked = save;
    else
        start(save, m_latest);
}

void CardSaver::start(const CardSave &save, quint64 number)
{
    m_running.insert(save.path, number);
    doBeside(m_writer, this, [save] { return carriedOut(save); },
             [this, number](const CardSaveResult &result) { take(result, number); });
}

void CardSaver::take(CardSaveResult result, quint64 number)
{
    m_running.remove(result.save.path);
    if (m_parked && m_parked->path == result.save.path) {
        CardSave next = *std::exchange(m_parked, std::nullopt);
        if (result.state == CardSaveResult::State::Saved)
            next.base = result.save.bytes;
        start(next, m_latest);
    }
    result.superseded = number != m_latest;
    if (!result.superseded)
        m_latest = 0;
    emit finished(result);
}

} // namespace cardwright

#include "mainwindow/recoveryoffers.h"

#include "base/file.h"
#include "mainwindow/comparecontroller.h"
#include "mainwindow/filecontroller.h"

#include <QFileInfo>
#include <QLocale>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 3; // messages at a time; the next comes when one is settled

} // namespace

RecoveryOffers::RecoveryOffers(FileController &files, CompareController &compare, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_compare(compare)
{
    connect(this, &RecoveryOffers::barRequested, &files, &FileController::barRequested);
    connect(this, &RecoveryOffers::barWithdrawn, &files, &FileController::barWithdrawn);
    connect(&files, &FileController::recoveryTaken, this, &RecoveryOffers::settle);
}

QString RecoveryOffers::topicOf(const QString &entry)
{
    return u"recover/"_s + entry;
}

void RecoveryOffers::offer()
{
    const RecoveryStore &store = m_files.recoveryStore();
    m_copies = store.abandoned();
    m_copies.removeIf([&store](const RecoveryCopy &copy) { return store.removeIfSaved(copy); });
    m_shown = 0;
    showNext();
}

void RecoveryOffers::showNext()
{
    for (; m_shown < m_copies.size() && m_shown < kMostShown; ++m_shown) {
        const RecoveryCopy &copy = m_copies[m_shown];
        const Card card(copy.bytes);
        const QString name = !copy.cardPath.isEmpty() ? displayPath(QFileInfo(copy.cardPath).fileName())
                             : card.title().isEmpty() ? tr("Untitled")
                                                      : card.title();
        const QString when = QLocale().toString(copy.written.toLocalTime(), QLocale::ShortFormat);
        const qsizetype more = m_copies.size() - kMostShown;
        QString sentence = tr("“%1” holds work that was not saved (%2).").arg(name, when);
        if (more > 0 && m_shown == kMostShown - 1)
            sentence += u' ' + tr("%n more after these.", nullptr, static_cast<int>(more));
        emit barRequested({BarMessage::Tone::Warn, topicOf(copy.entry), sentence,
                           {{tr("What differs…"), [this, copy] { compare(copy); }},
                            {tr("Restore"), [this, copy] { restore(copy, false); }},
                            {tr("Open as a copy"), [this, copy] { restore(copy, true); }},
                            {tr("Discard"), [this, copy] { discard(copy); }}}});
    }
}

void RecoveryOffers::settle(const QString &entry)
{
    emit barWithdrawn(topicOf(entry));
    for (int i = 0; i < m_copies.size(); ++i) {
        if (m_copies[i].entry != entry)
            continue;
        m_copies.removeAt(i);
        if (i < m_shown)
            --m_shown;
        break;
    }
    showNext();
}

void RecoveryOffers::restore(const RecoveryCopy &copy, bool asCopy)
{
    m_compare.leave();
    m_files.restore(copy, asCopy);
}

void RecoveryOffers::discard(const RecoveryCopy &copy)
{
    m_compare.leave();
    // A way back for who clicked too soon, where the card has a history.
    m_files.history().keep(copy.cardPath, copy.bytes, HistoryReason::WhileWorking);
    if (const Done removed = m_files.recoveryStore().remove(copy.entry); !removed)
        emit barRequested({BarMessage::Tone::Bad, topicOf(copy.entry), removed.error().message, {}});
    else
        settle(copy.entry);
}

void RecoveryOffers::compare(const RecoveryCopy &copy)
{
    m_compare.compareRecovery(copy, {{tr("Restore"), [this, copy] { restore(copy, false); }},
                                     {tr("Open as a copy"), [this, copy] { restore(copy, true); }},
                                     {tr("Discard"), [this, copy] { discard(copy); }, true}});
}

} // namespace cardwright

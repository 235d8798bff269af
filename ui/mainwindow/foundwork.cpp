#include "mainwindow/foundwork.h"

#include "base/file.h"
#include "card/card.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace cardwright {

namespace {

constexpr qint64 kReadAtOnce = 4 * 1024 * 1024;
constexpr int kMostLegible = 3;

QString nameOf(const RecoveryCopy &copy)
{
    if (!copy.cardPath.isEmpty())
        return displayPath(QFileInfo(copy.cardPath).fileName());
    const QString title = Card(copy.bytes).title();
    return title.isEmpty() ? QCoreApplication::translate("cardwright::RecoveryOffers", "Untitled") : title;
}

} // namespace

// A file that takes long to read is judged by its date.
FoundWork::File fileOf(const RecoveryCopy &copy)
{
    const QFileInfo file(copy.cardPath);
    if (copy.cardPath.isEmpty())
        return FoundWork::File::AsItWas;
    if (!file.exists())
        return FoundWork::File::Gone;
    if (file.size() > kReadAtOnce)
        return file.lastModified() > copy.written ? FoundWork::File::Changed : FoundWork::File::AsItWas;
    const Result<QByteArray> bytes = readFile(copy.cardPath, kReadAtOnce);
    const bool same = bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) == copy.baseHash;
    return same ? FoundWork::File::AsItWas : FoundWork::File::Changed;
}

FoundAll workLeft(const RecoveryStore &store, const std::atomic<bool> &stopped)
{
    FoundAll all;
    store.removeOldDiscarded();
    const FoundCopies found = store.found();
    for (const RecoveryCopy &copy : found.copies) {
        if (stopped)
            return all;
        if (!store.removeIfSaved(copy))
            all.work.append({copy, nameOf(copy), fileOf(copy)});
    }
    for (const UnreadableCopy &copy : found.unreadable) {
        const bool isRead = !copy.isLater && all.remains.size() < kMostLegible && !stopped;
        all.remains.append({copy, isRead ? store.legible(copy.entry) : QByteArray()});
    }
    return all;
}

FoundAll workDiscarded(const RecoveryStore &store, const std::atomic<bool> &stopped)
{
    FoundAll all;
    store.removeOldDiscarded();
    const FoundCopies found = store.discardedWork();
    for (const RecoveryCopy &copy : found.copies) {
        if (stopped)
            return all;
        all.work.append({copy, nameOf(copy), FoundWork::File::AsItWas});
    }
    for (const UnreadableCopy &copy : found.unreadable)
        all.remains.append({copy, {}});
    return all;
}

} // namespace cardwright

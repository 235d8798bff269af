#include "editing/cardopening.h"

#include "base/splicebetween.h"

#include <QCryptographicHash>

#include <utility>

namespace cardwright {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

CardOpening openedCard(const QString &path, const CardMatcher &matcher, const std::atomic<bool> &stopped)
{
    CardOpening opening;
    Result<LoadedCard> loaded = loadCard(path);
    if (!loaded) {
        opening.error = loaded.error();
        return opening;
    }
    opening.file = std::move(loaded).value();
    if (!stopped)
        opening.hash = hashOf(opening.file.bytes);
    if (stopped)
        return opening;
    Card card(opening.file.bytes);
    if (!stopped)
        opening.read = readCard(std::move(card), matcher);
    return opening;
}

CardOpening replacedCard(const Card &before, const QByteArray &bytes, const QByteArray &hash, const CardMatcher &matcher,
                         const std::atomic<bool> &stopped)
{
    CardOpening opening;
    opening.file.bytes = bytes;
    opening.hash = hash.isEmpty() ? hashOf(bytes) : hash;
    if (stopped)
        return opening;
    opening.read = replacedCard(before, bytes, matcher, stopped);
    return opening;
}

ReadCard replacedCard(const Card &before, const QByteArray &bytes, const CardMatcher &matcher, const std::atomic<bool> &stopped)
{
    if (stopped)
        return {};
    Card card = before.edited(spliceBetween(before.bytes(), bytes));
    return stopped ? ReadCard() : readCard(std::move(card), matcher);
}

RestoredWork restoredWork(const RecoveryCopy &copy, bool asCopy, const CardMatcher &matcher, const std::atomic<bool> &stopped)
{
    RestoredWork restored;
    if (!copy.cardPath.isEmpty()) {
        // The file may be newer than the copy, which is then put over none.
        Result<LoadedCard> loaded = loadCard(copy.cardPath);
        if (!loaded) {
            restored.error = loaded.error();
        } else {
            restored.isFileThere = true;
            restored.onDisk.file = std::move(loaded).value();
            restored.onDisk.hash = hashOf(restored.onDisk.file.bytes);
            restored.isSameBase = !asCopy && restored.onDisk.hash == copy.baseHash;
        }
    }
    if (!restored.isSameBase)
        restored.onDisk = {};
    if (stopped)
        return restored;
    restored.onDisk.read = readCard(Card(restored.onDisk.file.bytes), matcher);
    if (stopped)
        return restored;
    const Card &onDisk = restored.onDisk.read.card;
    restored.work = readCard(onDisk.edited(spliceBetween(onDisk.bytes(), copy.bytes)), matcher);
    return restored;
}

} // namespace cardwright

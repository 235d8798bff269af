// Any bytes may stand in the recovery folder. They are never taken for a copy unless they are one;
// with a hash that fits, they come back as they are.

#include "fuzz/law.h"

#include "storage/recovery.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

using namespace cardwright;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    holds(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(), "a file is written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    static const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/card wright-XXXXXX"));
    static const RecoveryStore store(folder.path());
    static const QString entry = QStringLiteral("0-1-0000000000000000.recovery");
    const QString path = folder.filePath(entry);

    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    put(path, bytes);
    for (const RecoveryCopy &copy : store.abandoned())
        holds(copy.bytes.size() + copy.pending.size() <= bytes.size(), "a copy holds what its file holds");
    holds(!store.legible(entry).contains('\0'), "what can be read is text");

    // The same with a true hash, so that what stands behind it is read as well.
    put(path, bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    const QList<RecoveryCopy> found = store.abandoned();
    for (const RecoveryCopy &copy : found) {
        holds(copy.entry == entry, "a copy knows its entry");
        holds(bytes.endsWith(QByteArray(copy.bytes + copy.pending + copy.review + copy.drafts)), "a copy is what its file holds");
    }
    if (found.isEmpty())
        return 0;

    // This process runs, so what it writes is not abandoned.
    holds(bool(store.write(found.first())), "a copy can be written again");
    holds(store.abandoned().isEmpty(), "a running editor's copy is left alone");
    holds(bool(store.remove(entry)), "a copy can be removed");
    return 0;
}

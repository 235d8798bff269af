// Any bytes may stand in a card's history. They are a version only if their size and hash are right, and
// then they come back as they are.

#include "fuzz/law.h"

#include "storage/historyentry.h"

#include <QCryptographicHash>

#include <cstdint>

using namespace cardwright;

namespace {

void take(const QByteArray &all)
{
    const auto unpacked = unpackedVersion(all);
    if (!unpacked)
        return;
    holds(unpacked->version.size >= 0 && unpacked->version.time.isValid(), "a version has a size and a time");
    if (unpacked->version.size > 16 * 1024 * 1024)
        return; // room for it is made only where the text says the same
    if (const auto text = unpacked->text())
        holds(text->size() == unpacked->version.size, "a text has the size that is said of it");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    take(bytes);
    // The same with a true hash, so that what stands before it is read as well.
    take(bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));

    const QString name = QString::fromUtf8(bytes.left(80));
    if (const auto read = HistoryEntryName::read(name))
        holds(read->toString() == name, "a name is written as it was read");
    HistoryVersion version;
    version.time = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    const auto back = unpackedVersion(packedVersion(name, version, bytes));
    holds(back && back->text() == bytes, "what is kept comes back");
    return 0;
}

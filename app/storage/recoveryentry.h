#pragma once

#include "storage/recovery.h"

#include <variant>

namespace cardwright {

// The names that RecoveryStore::newEntry() makes, and none that leads out of the folder.
bool isRecoveryEntry(const QString &name);
QString newRecoveryEntry();

// A copy as a file: one line of JSON, the document, the pending text, the review, its drafts, and the SHA-256 of all that.
// Stamped with this moment and this process.
QByteArray packedCopy(const RecoveryCopy &copy);

struct UnpackedCopy
{
    RecoveryCopy copy; // without its entry
    bool isAlive = false; // its editor runs here
};

// Why a file is no copy that can be trusted.
struct SpoiltCopy
{
    bool isLater = false; // of a format that this program does not know yet; else torn, changed or foreign
    bool isAlive = false;
};

std::variant<UnpackedCopy, SpoiltCopy> unpackedCopy(const QByteArray &all);

// The document in a file that is torn or changed, as far as it can be told from the rest: valid UTF-8 without
// NUL. Empty where there is nothing to read.
QByteArray legibleText(const QByteArray &all);

} // namespace cardwright

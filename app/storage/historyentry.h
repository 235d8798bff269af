#pragma once

#include "storage/history.h"

#include <optional>

namespace cardwright {

// What the name of a version's file says, so that a folder can be put in order without reading it.
struct HistoryEntryName
{
    qint64 number = 0; // grows by one with each version, whatever the clock does
    qint64 time = 0;   // ms since the epoch
    HistoryReason reason = HistoryReason::Saved;
    QString digest; // the start of the text's SHA-256

    QString toString() const;
    static std::optional<HistoryEntryName> read(const QString &name);
};

QString historyDigest(const QByteArray &bytes);

// A version as a file: one line of JSON, the text compressed, and the SHA-256 of all that.
QByteArray packedVersion(const QString &cardPath, const HistoryVersion &version, const QByteArray &bytes);

struct UnpackedVersion
{
    HistoryVersion version; // without its entry
    QString cardPath; // of the card as it was called then
    QByteArray compressed;

    // Nothing where it is not what the header says.
    std::optional<QByteArray> text() const;
};
// Nothing for a file that is torn, foreign or of a later format.
std::optional<UnpackedVersion> unpackedVersion(const QByteArray &all);

} // namespace cardwright

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace cardwright {

// Bytes of a card as they stand on disk, and what may be done with them.
struct LoadedCard
{
    QByteArray bytes;
    bool readOnly = false; // UTF-16 or not writable
    QString notice;        // one translated sentence to show with it; may be empty
};

// Reads a card from `path`. Word, PDF, ZIP, HTML and other binary files are known by their first
// bytes and refused in one sentence with the way in (Error::Code::NotACard). Invalid UTF-8 and NUL
// bytes are kept. UTF-16 (by its BOM) is decoded for showing and opened read-only.
Result<LoadedCard> loadCard(const QString &path);

// The sample card that the program carries.
QByteArray sampleCard();

} // namespace cardwright

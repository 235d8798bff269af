#pragma once

#include "base/descriptor.h"

#include <QString>

namespace cardwright {

// Says that a card is open in a window of this program, so that a second window can warn. A hint, not a
// gate: who saves still looks at the file first. The system lets go of it when the program ends in any
// way, so a stale lock never keeps anybody out.
class CardLock
{
public:
    explicit CardLock(QString folder = defaultFolder());
    ~CardLock();
    CardLock(const CardLock &) = delete;
    CardLock &operator=(const CardLock &) = delete;
    static QString defaultFolder();

    // False where another window has the card at `cardPath`. A card held before is let go of. Where no
    // lock can be made at all it is true: nobody is kept from working.
    bool take(const QString &cardPath);
    void release();

    // Held from the look at the file to the end of writing it, so that two windows that save at the same
    // time come one after the other. Waits for a few seconds at most.
    Descriptor turnToSave() const;

private:
    QString m_folder;
    QString m_file;
    Descriptor m_held;
};

} // namespace cardwright

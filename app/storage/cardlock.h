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

private:
    QString m_folder;
    QString m_file;
    Descriptor m_held;
};

// The turn to save one file, from the look at it to the end of writing it: two windows that save it at the
// same time come one after the other. Other files have turns of their own.
class SaveTurn
{
public:
    // Waits for a few seconds at most: a save that hangs keeps nobody from saving.
    explicit SaveTurn(const QString &cardPath, const QString &folder = CardLock::defaultFolder());
    ~SaveTurn();
    SaveTurn(const SaveTurn &) = delete;
    SaveTurn &operator=(const SaveTurn &) = delete;

    bool isTaken() const { return m_held.isOpen(); }

private:
    QString m_file;
    Descriptor m_held;
};

} // namespace cardwright

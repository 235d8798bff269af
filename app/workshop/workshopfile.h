#pragma once

#include "workshop/workshopjson.h"

namespace cardwright {

// A workshop and the file that it stands in. Change `workshop`, then saveWorkshop(), as often as
// something was said: a session is never asked whether to save.
struct WorkshopFile
{
    QString path;
    Workshop workshop;
    Workshop base;         // as it was read or last written: what others' changes are told by
    bool readOnly = false; // of a later edition of the program
    QString notice;        // one translated sentence to show with it; may be empty
    QStringList kept = {}; // at the last save: what one took away and another changed, in its words
};

inline constexpr const char *kWorkshopSuffix = ".workshop.json";

// "/data/card.workshop.json" for "/data/card.md".
QString workshopPathOf(const QString &cardPath);

// The card that a workshop names, beside it; empty where it names none or the file is not there.
QString cardPathOf(const QString &workshopPath, const Workshop &workshop);

// Reads a workshop file. An error names the file and says what is wrong with it; saveWorkshop() does
// not write over such a file either.
Result<WorkshopFile> loadWorkshop(const QString &path);

// A workshop that has no file yet. saveWorkshop() refuses to write over one that is there by then.
WorkshopFile newWorkshopFile(const QString &path, const Workshop &workshop);

// Writes with writeFileSafely(), if something changed. What others wrote since is read first and
// joined; afterwards `file` is what stands on the disk. Refused, with both as they were: changes in the
// same place, a file that is damaged or of a later edition, a workshop that could not be read again.
Done saveWorkshop(WorkshopFile &file);

} // namespace cardwright

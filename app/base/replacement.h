#pragma once

#include "base/descriptor.h"

#include <QByteArray>

#include <sys/stat.h>

#include <optional>

namespace cardwright {

// The place a file is saved to, after the links in the last part of its path were followed.
struct SaveTarget
{
    Descriptor folder;
    QByteArray name;
    std::optional<struct stat> old; // of the file to be replaced, whatever its kind
};

struct ReplaceOutcome
{
    int error = 0;        // errno of the step that failed
    bool inPlace = false; // the new file has the name, even if `error` says it may not last
};

// Follows `path` to its place: fills `target` and gives 0, or the errno. A link that leads to
// nothing is followed too: the file is made where it points to.
int findSaveTarget(const QByteArray &path, SaveTarget &target);

// Puts a new file with `bytes` in the place of `target`. Until the one rename the old file is not
// touched; on failure before it nothing of the new file is left.
ReplaceOutcome replaceFile(const SaveTarget &target, const QByteArray &bytes, mode_t mode);

} // namespace cardwright

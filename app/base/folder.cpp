#include "base/folder.h"

#include "base/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace cardwright {

namespace {

QByteArray parentOf(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(slash + 1);
}

bool isFolder(const QByteArray &path)
{
    struct stat found = {};
    return uninterrupted([&] { return ::stat(path.constData(), &found); }) == 0 && S_ISDIR(found.st_mode);
}

} // namespace

int makeFolder(const QByteArray &path, mode_t mode)
{
    if (uninterrupted([&] { return ::mkdir(path.constData(), mode); }) != 0) {
        const int error = errno;
        return error == EEXIST && isFolder(path) ? 0 : error;
    }
    const QByteArray parent = parentOf(path);
    const Descriptor folder(uninterrupted(
        [&] { return ::open(parent.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC); }));
    const int error = folder.isOpen() ? syncFolder(folder.number()) : errno;
    if (error != 0)
        ::rmdir(path.constData()); // the next attempt must not take it for one that lasts
    return error;
}

int syncFolder(int folder)
{
    const Descriptor readable(
        uninterrupted([&] { return ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!readable.isOpen()) {
        if (errno != EACCES && errno != EPERM)
            return errno;
        ::sync(); // a folder that may be written and not read cannot be opened for fsync
        return 0;
    }
    if (uninterrupted([&] { return ::fsync(readable.number()); }) == 0)
        return 0;
    return errno == EINVAL || errno == EOPNOTSUPP ? 0 : errno; // network drives without the notion
}

} // namespace cardwright

#include "base/leftovers.h"

#include "base/descriptor.h"

#include <QByteArrayView>
#include <QRandomGenerator>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <ctime>
#include <memory>

namespace cardwright {

namespace {

constexpr char kPrefix[] = ".cardwright-";
constexpr char kSuffix[] = ".tmp";
constexpr time_t kLongAgo = 10 * 60; // seconds: no write to a slow drive takes that long
constexpr int kMostNames = 2000;

bool isLeftover(int folder, const char *name)
{
    const QByteArrayView text(name);
    if (!text.startsWith(kPrefix) || !text.endsWith(kSuffix))
        return false;
    struct stat found = {};
    if (::fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(found.st_mode))
        return false;
    return found.st_uid == ::geteuid() && found.st_nlink == 1 && found.st_mtime + kLongAgo < std::time(nullptr);
}

} // namespace

QByteArray unfinishedName()
{
    // Not made from the target's name, which may already be as long as a name can be.
    return QByteArray(kPrefix).append(QByteArray::number(QRandomGenerator::system()->generate64(), 36)).append(kSuffix);
}

void removeLeftovers(int folder)
{
    Descriptor readable(
        uninterrupted([&] { return ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!readable.isOpen())
        return;
    const std::unique_ptr<DIR, int (*)(DIR *)> names(::fdopendir(readable.number()), ::closedir);
    if (!names)
        return;
    readable.release(); // the listing closes it
    for (int left = kMostNames; left > 0; --left) {
        const dirent *entry = ::readdir(names.get());
        if (!entry)
            return;
        if (isLeftover(folder, entry->d_name))
            ::unlinkat(folder, entry->d_name, 0);
    }
}

} // namespace cardwright

#include "support/faults/faults.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstring>
#include <mutex>
#include <optional>

namespace cardwright::faults {

namespace {

std::recursive_mutex planMutex;
std::optional<Plan> plan;
std::vector<Call> calls;
long long roomLeft = 0;

// Asked of the kernel itself, so that looking is not counted.
std::string linkText(const std::string &path)
{
    char text[PATH_MAX];
    const long length = ::syscall(SYS_readlinkat, AT_FDCWD, path.c_str(), text, sizeof text);
    return length > 0 ? std::string(text, static_cast<size_t>(length)) : std::string();
}

std::string pathOf(int fd)
{
    return fd == AT_FDCWD ? linkText("/proc/self/cwd") : linkText("/proc/self/fd/" + std::to_string(fd));
}

std::string pathOf(int folder, const char *name)
{
    if (name == nullptr || name[0] == '/')
        return name ? name : "";
    const std::string parent = pathOf(folder);
    return std::strcmp(name, ".") == 0 ? parent : parent + '/' + name;
}

unsigned long long inodeOf(int fd)
{
    const std::string link = fd < 0 ? std::string() : "/proc/self/fd/" + std::to_string(fd);
    struct statx found = {};
    if (link.empty() || ::syscall(SYS_statx, AT_FDCWD, link.c_str(), 0, STATX_INO, &found) != 0)
        return 0;
    return found.stx_ino;
}

// Does `work` as the plan wants it.
template<typename Result, typename Work>
Result through(Call call, Work work)
{
    const std::lock_guard lock(planMutex);
    if (!plan || (!plan->only.empty() && plan->only != call.name))
        return work();
    const int number = static_cast<int>(calls.size()) + 1;
    const bool isHere = number == plan->at;
    if (isHere && plan->what == Plan::What::Kill) {
        ::kill(::getpid(), SIGKILL);
        ::pause();
    }
    const bool fails = (isHere && plan->what == Plan::What::FailOnce)
                       || (number >= plan->at && plan->what == Plan::What::FailFrom);
    // A descriptor is let go of even when closing it reports an error.
    Result result = fails && call.name != "close" ? Result(-1) : work();
    int error = fails ? plan->error : errno;
    if (isHere && plan->what == Plan::What::LieOnce) {
        call.worked = result >= 0;
        result = Result(-1);
        error = plan->error;
    } else if (fails) {
        result = Result(-1);
    } else {
        call.worked = result >= 0;
    }
    calls.push_back(std::move(call));
    errno = error;
    return result;
}

template<typename Result, typename Work>
Result through(const char *name, std::string path, Work work)
{
    return through<Result>(Call{name, std::move(path), {}, {}, 0, false, false, false, false}, std::move(work));
}

// Without the lock, as other threads go on.
void waitForSlowDisk()
{
    int slowness = 0;
    {
        const std::lock_guard lock(planMutex);
        slowness = plan ? plan->slowness : 0;
    }
    if (slowness > 0)
        ::usleep(static_cast<unsigned int>(slowness) * 1000);
}

bool isHere(Plan::What what)
{
    const std::lock_guard lock(planMutex);
    return plan && plan->what == what && static_cast<int>(calls.size()) + 1 == plan->at;
}

} // namespace

void begin(const Plan &wanted)
{
    const std::lock_guard lock(planMutex);
    calls.clear();
    roomLeft = wanted.room;
    plan = wanted;
}

std::vector<Call> end()
{
    const std::lock_guard lock(planMutex);
    plan.reset();
    return std::move(calls);
}

} // namespace cardwright::faults

using namespace cardwright::faults;

// The function of the C library that stands behind ours.
#define BEHIND(name) static const auto behind = reinterpret_cast<decltype(&::name)>(::dlsym(RTLD_NEXT, #name))

namespace {

template<typename Open>
int opened(const char *name, int folder, const char *path, int flags, const Open &open)
{
    bool nameless = false;
    Call call;
    {
        const std::lock_guard lock(planMutex);
        if (!plan)
            return open();
        nameless = (flags & O_TMPFILE) == O_TMPFILE;
        call.name = name;
        call.path = pathOf(folder, path);
        struct statx found = {};
        const bool there =
            ::syscall(SYS_statx, AT_FDCWD, call.path.c_str(), AT_SYMLINK_NOFOLLOW, STATX_INO, &found) == 0;
        call.creates = (flags & O_CREAT) != 0 && !there;
        call.nameless = nameless;
        call.truncates = (flags & O_TRUNC) != 0 && there;
        if (nameless && !plan->namelessFiles) {
            errno = EOPNOTSUPP;
            return -1;
        }
    }
    const int result = through<int>(std::move(call), open);
    const int error = errno;
    {
        const std::lock_guard lock(planMutex);
        if (plan && !calls.empty() && result >= 0 && plan->only.empty())
            calls.back().file = inodeOf(result);
    }
    errno = error;
    return result;
}

mode_t modeIn(int flags, va_list arguments)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list arguments; \
        va_start(arguments, flags); \
        const mode_t mode = modeIn(flags, arguments); \
        va_end(arguments); \
        BEHIND(name); \
        return opened("open", AT_FDCWD, path, flags, [&] { return behind(path, flags, mode); }); \
    }
#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) \
    { \
        va_list arguments; \
        va_start(arguments, flags); \
        const mode_t mode = modeIn(flags, arguments); \
        va_end(arguments); \
        BEHIND(name); \
        return opened("open", folder, path, flags, [&] { return behind(folder, path, flags, mode); }); \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *bytes, size_t size)
{
    BEHIND(write);
    const std::lock_guard lock(planMutex);
    if (!plan)
        return behind(fd, bytes, size);
    Call call;
    call.name = "write";
    call.path = pathOf(fd);
    call.file = inodeOf(fd);
    size_t most = size;
    if (isHere(Plan::What::Shorten) && size > 1)
        most = size / 2;
    if (plan->what == Plan::What::Full && size > 0) {
        if (roomLeft <= 0) {
            calls.push_back(std::move(call));
            errno = ENOSPC;
            return -1;
        }
        most = std::min(most, static_cast<size_t>(roomLeft));
        roomLeft -= static_cast<long long>(most);
    }
    call.bytes.assign(static_cast<const char *>(bytes), most);
    return through<ssize_t>(std::move(call), [&] { return behind(fd, bytes, most); });
}

ssize_t read(int fd, void *bytes, size_t size)
{
    BEHIND(read);
    const size_t most = isHere(Plan::What::Shorten) && size > 1 ? size / 2 : size;
    return through<ssize_t>("read", pathOf(fd), [&] { return behind(fd, bytes, most); });
}

int close(int fd)
{
    BEHIND(close);
    return through<int>("close", pathOf(fd), [&] { return behind(fd); });
}

int fsync(int fd)
{
    BEHIND(fsync);
    waitForSlowDisk();
    Call call;
    call.name = "fsync";
    call.path = pathOf(fd);
    call.file = inodeOf(fd);
    return through<int>(std::move(call), [&] { return behind(fd); });
}

int fdatasync(int fd)
{
    BEHIND(fdatasync);
    Call call;
    call.name = "fsync";
    call.path = pathOf(fd);
    call.file = inodeOf(fd);
    return through<int>(std::move(call), [&] { return behind(fd); });
}

int linkat(int fromFolder, const char *from, int folder, const char *name, int flags)
{
    BEHIND(linkat);
    Call call;
    call.name = "link";
    call.path = pathOf(folder, name);
    call.from = pathOf(fromFolder, from);
    if (call.from.starts_with("/proc/self/fd/"))
        call.file = inodeOf(std::stoi(call.from.substr(14)));
    return through<int>(std::move(call), [&] { return behind(fromFolder, from, folder, name, flags); });
}

int renameat(int fromFolder, const char *from, int folder, const char *name)
{
    BEHIND(renameat);
    Call call;
    call.name = "rename";
    call.path = pathOf(folder, name);
    call.from = pathOf(fromFolder, from);
    return through<int>(std::move(call), [&] { return behind(fromFolder, from, folder, name); });
}

int rename(const char *from, const char *name)
{
    BEHIND(rename);
    Call call;
    call.name = "rename";
    call.path = pathOf(AT_FDCWD, name);
    call.from = pathOf(AT_FDCWD, from);
    return through<int>(std::move(call), [&] { return behind(from, name); });
}

int unlinkat(int folder, const char *name, int flags)
{
    BEHIND(unlinkat);
    return through<int>("unlink", pathOf(folder, name), [&] { return behind(folder, name, flags); });
}

int unlink(const char *path)
{
    BEHIND(unlink);
    return through<int>("unlink", pathOf(AT_FDCWD, path), [&] { return behind(path); });
}

int mkdir(const char *path, mode_t mode)
{
    BEHIND(mkdir);
    return through<int>("mkdir", pathOf(AT_FDCWD, path), [&] { return behind(path, mode); });
}

int rmdir(const char *path)
{
    BEHIND(rmdir);
    return through<int>("rmdir", pathOf(AT_FDCWD, path), [&] { return behind(path); });
}

int fchmod(int fd, mode_t mode)
{
    BEHIND(fchmod);
    return through<int>("fchmod", pathOf(fd), [&] { return behind(fd, mode); });
}

int fchown(int fd, uid_t user, gid_t group)
{
    BEHIND(fchown);
    return through<int>("fchown", pathOf(fd), [&] { return behind(fd, user, group); });
}

int fstat(int fd, struct stat *found)
{
    BEHIND(fstat);
    return through<int>("stat", pathOf(fd), [&] { return behind(fd, found); });
}

int stat(const char *path, struct stat *found)
{
    BEHIND(stat);
    return through<int>("stat", path, [&] { return behind(path, found); });
}

int fstatat(int folder, const char *name, struct stat *found, int flags)
{
    BEHIND(fstatat);
    return through<int>("stat", pathOf(folder, name), [&] { return behind(folder, name, found, flags); });
}

int statx(int folder, const char *name, int flags, unsigned int mask, struct statx *found)
{
    BEHIND(statx);
    return through<int>("stat", pathOf(folder, name), [&] { return behind(folder, name, flags, mask, found); });
}

int access(const char *path, int mode)
{
    BEHIND(access);
    return through<int>("access", path, [&] { return behind(path, mode); });
}

int faccessat(int folder, const char *name, int mode, int flags)
{
    BEHIND(faccessat);
    return through<int>("access", pathOf(folder, name), [&] { return behind(folder, name, mode, flags); });
}

ssize_t readlinkat(int folder, const char *name, char *text, size_t size)
{
    BEHIND(readlinkat);
    return through<ssize_t>("readlink", pathOf(folder, name), [&] { return behind(folder, name, text, size); });
}

int flock(int fd, int how)
{
    BEHIND(flock);
    return through<int>("flock", pathOf(fd), [&] { return behind(fd, how); });
}

ssize_t flistxattr(int fd, char *names, size_t size)
{
    BEHIND(flistxattr);
    return through<ssize_t>("listxattr", pathOf(fd), [&] { return behind(fd, names, size); });
}

ssize_t fgetxattr(int fd, const char *name, void *value, size_t size)
{
    BEHIND(fgetxattr);
    return through<ssize_t>("getxattr", pathOf(fd), [&] { return behind(fd, name, value, size); });
}

int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
    BEHIND(fsetxattr);
    return through<int>("setxattr", pathOf(fd), [&] { return behind(fd, name, value, size, flags); });
}

int ftruncate(int fd, off_t size)
{
    BEHIND(ftruncate);
    return through<int>("ftruncate", pathOf(fd), [&] { return behind(fd, size); });
}

} // extern "C"

#include "base/replacement.h"

#include "base/folder.h"
#include "base/leftovers.h"

#include <QList>
#include <QString>

#include <fcntl.h>
#include <sys/xattr.h>

#include <climits>

namespace cardwright {

namespace {

// A nameless file is not to be had here: no error, the named way remains.
constexpr int kNoNameless = -1;

bool isFull(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

// The file to be, in the target's folder. Nameless if the file system can do that, so that a kill
// leaves nothing behind but in the moment between link and rename. Takes itself away again.
class NewFile
{
public:
    explicit NewFile(int folder)
        : m_folder(folder)
    {}
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile()
    {
        if (!m_name.isEmpty())
            uninterrupted([this] { return ::unlinkat(m_folder, m_name.constData(), 0); });
    }

    int openNameless(mode_t mode);
    int openNamed(mode_t mode);
    int fill(const QByteArray &bytes);
    int inherit(const SaveTarget &target);
    int sync(qsizetype expectedSize);
    int link();
    int close() { return m_file.close(); }
    int moveTo(const QByteArray &name);

private:
    bool keepOwner(const struct stat &old, const struct stat &now);
    void keepAttributes(const SaveTarget &target);

    int m_folder;
    Descriptor m_file;
    QByteArray m_name; // empty while there is nothing to take away
};

int NewFile::openNameless(mode_t mode)
{
    // Such a file gets its name through /proc, which a chroot may lack.
    if (uninterrupted([] { return ::access("/proc/self/fd", X_OK); }) != 0)
        return kNoNameless;
    m_file = Descriptor(
        uninterrupted([&] { return ::openat(m_folder, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, mode); }));
    return m_file.isOpen() ? 0 : kNoNameless;
}

int NewFile::openNamed(mode_t mode)
{
    for (;;) {
        const QByteArray name = unfinishedName();
        m_file = Descriptor(uninterrupted([&] {
            return ::openat(m_folder, name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode);
        }));
        if (m_file.isOpen()) {
            m_name = name;
            return 0;
        }
        if (errno != EEXIST)
            return errno;
    }
}

int NewFile::fill(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = uninterrupted([&] {
            return ::write(m_file.number(), bytes.constData() + written,
                           static_cast<size_t>(bytes.size() - written));
        });
        if (count < 0)
            return errno;
        if (count == 0)
            return EIO;
        written += count;
    }
    return 0;
}

// True if the group is the old one. The owner is kept where we may (root); where another user's
// file is ours to write, the new one belongs to us.
bool NewFile::keepOwner(const struct stat &old, const struct stat &now)
{
    if (now.st_uid == old.st_uid && now.st_gid == old.st_gid)
        return true;
    const auto give = [&](uid_t user) {
        return uninterrupted([&] { return ::fchown(m_file.number(), user, old.st_gid); }) == 0;
    };
    return give(old.st_uid) || now.st_gid == old.st_gid || give(static_cast<uid_t>(-1));
}

// Access lists and the user's own attributes, as far as they can be carried over: a shared folder
// often lives by its access lists.
void NewFile::keepAttributes(const SaveTarget &target)
{
    const Descriptor source(uninterrupted([&] {
        return ::openat(target.folder.number(), target.name.constData(),
                        O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    }));
    if (!source.isOpen())
        return;
    QByteArray names(64 * 1024, '\0'); // the most that Linux gives, for names as for one value
    const ssize_t length = ::flistxattr(source.number(), names.data(), static_cast<size_t>(names.size()));
    if (length <= 0)
        return;
    names.truncate(length);
    QByteArray value(64 * 1024, '\0');
    for (const QByteArray &name : names.split('\0')) {
        if (!name.startsWith("user.") && name != "system.posix_acl_access")
            continue;
        const ssize_t size =
            ::fgetxattr(source.number(), name.constData(), value.data(), static_cast<size_t>(value.size()));
        if (size >= 0)
            ::fsetxattr(m_file.number(), name.constData(), value.constData(), static_cast<size_t>(size), 0);
    }
}

int NewFile::inherit(const SaveTarget &target)
{
    const struct stat &old = *target.old;
    struct stat now = {};
    const auto look = [&] { return uninterrupted([&] { return ::fstat(m_file.number(), &now); }); };
    if (look() != 0)
        return errno;
    const bool sameGroup = keepOwner(old, now);
    if (look() != 0)
        return errno;
    mode_t mode = old.st_mode & 07777;
    if (now.st_uid != old.st_uid)
        mode &= ~static_cast<mode_t>(S_ISUID | S_ISGID);
    if (!sameGroup) // another group must not get what the old one had
        mode = (mode & ~static_cast<mode_t>(S_ISGID | S_IRWXG)) | ((mode & S_IRWXO) << 3);
    // File systems without mode bits (FAT) refuse to set them.
    if ((now.st_mode & 07777) != mode && uninterrupted([&] { return ::fchmod(m_file.number(), mode); }) != 0
        && errno != EPERM && errno != EOPNOTSUPP)
        return errno;
    if (sameGroup)
        keepAttributes(target);
    return 0;
}

int NewFile::sync(qsizetype expectedSize)
{
    // A failed fsync is final: the kernel drops the pages and a second one would report success.
    if (uninterrupted([this] { return ::fsync(m_file.number()); }) != 0)
        return errno;
    struct stat now = {};
    if (uninterrupted([&] { return ::fstat(m_file.number(), &now); }) != 0)
        return errno;
    return now.st_size == expectedSize ? 0 : EIO;
}

int NewFile::link()
{
    if (!m_name.isEmpty())
        return 0;
    const QByteArray source = "/proc/self/fd/" + QByteArray::number(m_file.number());
    for (;;) {
        const QByteArray name = unfinishedName();
        const int result = uninterrupted([&] {
            return ::linkat(AT_FDCWD, source.constData(), m_folder, name.constData(), AT_SYMLINK_FOLLOW);
        });
        if (result == 0) {
            m_name = name;
            return 0;
        }
        if (errno != EEXIST)
            return isFull(errno) || errno == EIO ? errno : kNoNameless;
    }
}

int NewFile::moveTo(const QByteArray &name)
{
    const int result =
        uninterrupted([&] { return ::renameat(m_folder, m_name.constData(), m_folder, name.constData()); });
    if (result != 0)
        return errno;
    m_name.clear();
    return 0;
}

ReplaceOutcome replaceBy(const SaveTarget &target, const QByteArray &bytes, mode_t mode, bool nameless)
{
    NewFile file(target.folder.number());
    // Nobody else may read the text before the old file's mode is known to hold.
    const mode_t first = target.old ? S_IRUSR | S_IWUSR : mode;
    int error = nameless ? file.openNameless(first) : file.openNamed(first);
    if (error == 0)
        error = file.fill(bytes);
    if (error == 0 && target.old)
        error = file.inherit(target);
    if (error == 0)
        error = file.sync(bytes.size());
    if (error == 0)
        error = file.link();
    if (error == 0)
        error = file.close();
    if (error == 0)
        error = file.moveTo(target.name);
    if (error != 0)
        return {error, false};
    return {syncFolder(target.folder.number()), true};
}

// The kernel's own rule (fs.protected_symlinks), which following by hand would step around: in a
// folder like /tmp a link by a stranger does not lead our writes. 0, or why not to follow.
int refusalToFollow(int folder, const struct stat &link)
{
    struct stat parent = {};
    if (uninterrupted([&] { return ::fstat(folder, &parent); }) != 0)
        return errno;
    const bool shared = (parent.st_mode & S_ISVTX) && (parent.st_mode & S_IWOTH);
    return shared && link.st_uid != ::geteuid() && link.st_uid != parent.st_uid ? EACCES : 0;
}

} // namespace

int findSaveTarget(const QByteArray &path, SaveTarget &target)
{
    constexpr int kMostLinks = 40; // as the kernel
    QByteArray rest = path;
    for (int link = 0; link <= kMostLinks; ++link) {
        const qsizetype slash = rest.lastIndexOf('/');
        const QByteArray name = rest.mid(slash + 1);
        if (name.isEmpty() || name == "." || name == "..")
            return EISDIR;
        const QByteArray parent = slash < 0 ? QByteArray(".") : rest.left(slash + 1);
        const int from = target.folder.isOpen() ? target.folder.number() : AT_FDCWD;
        Descriptor folder(uninterrupted(
            [&] { return ::openat(from, parent.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC); }));
        if (!folder.isOpen())
            return errno;
        target.folder = std::move(folder);
        target.name = name;

        struct stat found = {};
        if (uninterrupted([&] {
                return ::fstatat(target.folder.number(), name.constData(), &found, AT_SYMLINK_NOFOLLOW);
            }) != 0)
            return errno == ENOENT ? 0 : errno;
        if (!S_ISLNK(found.st_mode)) {
            target.old = found;
            return 0;
        }
        if (const int error = refusalToFollow(target.folder.number(), found); error != 0)
            return error;
        QByteArray next(PATH_MAX, '\0');
        const ssize_t length = uninterrupted([&] {
            return ::readlinkat(target.folder.number(), name.constData(), next.data(),
                                static_cast<size_t>(next.size()));
        });
        if (length < 0)
            return errno;
        rest = next.left(length);
    }
    return ELOOP;
}

// By rename, so a file with several names (hard links, st_nlink > 1) parts from the others: they
// keep the old text. The one way to keep them together is writing in place, and a crash in the
// middle of that would lose the old text under every name.
ReplaceOutcome replaceFile(const SaveTarget &target, const QByteArray &bytes, mode_t mode)
{
    ReplaceOutcome outcome = replaceBy(target, bytes, mode, true);
    if (outcome.error == kNoNameless)
        outcome = replaceBy(target, bytes, mode, false);
    if (outcome.error == 0)
        removeLeftovers(target.folder.number());
    return outcome;
}

} // namespace cardwright

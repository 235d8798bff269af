#include "base/file.h"

#include "base/replacement.h"
#include "base/systemwords.h"

#include <QFile>

#include <fcntl.h>

#include <algorithm>
#include <optional>
#include <system_error>

namespace cardwright {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(File)
};

// A name with a NUL would be cut there by the system: another file than the one asked for.
bool isUsable(const QString &path)
{
    return !path.isEmpty() && !path.contains(QChar::Null);
}

Error unusable()
{
    return {Error::Code::BadUse, FileText::tr("No file was named. Give the name of a file.")};
}

Error readError(const QString &path, int error)
{
    const QString shown = displayPath(path);
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return {Error::Code::NotFound,
                FileText::tr("There is no file “%1”. Check the name, or whether it was moved.").arg(shown)};
    case EACCES:
    case EPERM:
        return {Error::Code::NotReadable,
                FileText::tr("You have no permission to read “%1”. Ask its owner for it, or open a copy.")
                    .arg(shown)};
    default:
        return {Error::Code::NotReadable,
                FileText::tr("“%1” cannot be read (%2). Try again, or open a copy from another place.")
                    .arg(shown, systemWords(error))};
    }
}

std::optional<Error> readRefusal(const QString &path, mode_t mode)
{
    const QString shown = displayPath(path);
    if (S_ISREG(mode))
        return std::nullopt;
    if (S_ISDIR(mode))
        return Error{Error::Code::NotACard,
                     FileText::tr("“%1” is a folder. Choose a file in it.").arg(shown)};
    if (S_ISFIFO(mode) || S_ISSOCK(mode))
        return Error{
            Error::Code::NotACard,
            FileText::tr("“%1” is a pipe, not a file. Save its content to a file and open that.").arg(shown)};
    return Error{Error::Code::NotACard, FileText::tr("“%1” is a device. Choose a file.").arg(shown)};
}

Error tooLarge(const QString &path, qint64 maxBytes)
{
    return {Error::Code::Refused,
            FileText::tr("“%1” is larger than %2 bytes, too large to be read. Open a smaller file.")
                .arg(displayPath(path), QString::number(maxBytes))};
}

Result<QByteArray> readAll(const QString &path, int file, qint64 expected, qint64 maxBytes)
{
    // One byte more than expected, so that the end shows without growing. Files of /proc say 0.
    QByteArray bytes(std::max<qint64>(expected, 4096) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    for (;;) {
        const ssize_t count = uninterrupted(
            [&] { return ::read(file, bytes.data() + filled, static_cast<size_t>(bytes.size() - filled)); });
        if (count < 0)
            return readError(path, errno);
        if (count == 0)
            break;
        filled += count;
        if (filled > maxBytes)
            return tooLarge(path, maxBytes);
        if (filled == bytes.size())
            bytes.resize(bytes.size() * 2);
    }
    bytes.truncate(filled);
    return bytes;
}

std::optional<Error> writeRefusal(const QString &path, mode_t mode)
{
    const QString shown = displayPath(path);
    if (S_ISREG(mode))
        return std::nullopt;
    if (S_ISDIR(mode))
        return Error{Error::Code::Refused,
                     FileText::tr("“%1” is a folder. Choose a name for a file in it.").arg(shown)};
    return Error{Error::Code::Refused,
                 FileText::tr("“%1” is a pipe or a device, not a file. Save under another name.").arg(shown)};
}

Error noRoom(const QString &path, bool replacing)
{
    const QString shown = displayPath(path);
    if (replacing)
        return {
            Error::Code::NoSpace,
            FileText::tr("“%1” was not saved: the disk is full or your share of it is used up. The old file "
                         "is whole. Free some space, or save in another place.")
                .arg(shown)};
    return {
        Error::Code::NoSpace,
        FileText::tr("“%1” was not saved: the disk is full or your share of it is used up. Free some space, "
                     "or save in another place.")
            .arg(shown)};
}

Error writeError(const QString &path, int error, bool replacing)
{
    const QString shown = displayPath(path);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return noRoom(path, replacing);
    case EISDIR:
        return *writeRefusal(path, S_IFDIR);
    case ENOENT:
    case ENOTDIR:
        return {
            Error::Code::NotFound,
            FileText::tr("“%1” was not saved: its folder does not exist (any more). Save in another folder.")
                .arg(shown)};
    case EACCES:
    case EPERM:
        return {
            Error::Code::NotWritable,
            FileText::tr("“%1” was not saved: you have no permission to write in its folder. Save in another "
                         "folder.")
                .arg(shown)};
    case EROFS:
        return {
            Error::Code::NotWritable,
            FileText::tr("“%1” was not saved: its disk can only be read. Save in another place.").arg(shown)};
    case ENAMETOOLONG:
        return {Error::Code::Refused,
                FileText::tr("“%1” was not saved: the name is too long. Choose a shorter one.").arg(shown)};
    default:
        return {Error::Code::NotWritable,
                FileText::tr(
                    "“%1” was not saved (%2), and what was there before is whole. Save in another place.")
                    .arg(shown, systemWords(error))};
    }
}

Error notConfirmed(const QString &path, int error)
{
    return {
        Error::Code::NotWritable,
        FileText::tr("“%1” was written, but the disk does not confirm that it will last (%2). Save again, or "
                     "in another place.")
            .arg(displayPath(path), systemWords(error))};
}

// A file that others protected is not replaced, even where its folder would allow it.
std::optional<Error> protection(const QString &path, const SaveTarget &target)
{
    const auto ask = [&] {
        return ::faccessat(target.folder.number(), target.name.constData(), W_OK, AT_EACCESS);
    };
    if (!target.old || uninterrupted(ask) == 0 || errno == ENOENT)
        return std::nullopt;
    if (errno != EACCES && errno != EPERM)
        return writeError(path, errno, true);
    return Error{Error::Code::NotWritable,
                 FileText::tr("“%1” is protected against writing and was not changed. Save under another name.")
                     .arg(displayPath(path))};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    if (!isUsable(path))
        return unusable();
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (uninterrupted([&] { return ::stat(name.constData(), &found); }) != 0)
        return readError(path, errno);
    // Asked before opening too: opening a pipe would wake the program that waits at its other end.
    if (const auto refusal = readRefusal(path, found.st_mode))
        return *refusal;
    const Descriptor file(uninterrupted(
        [&] { return ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); }));
    if (!file.isOpen() || uninterrupted([&] { return ::fstat(file.number(), &found); }) != 0)
        return readError(path, errno);
    if (const auto refusal = readRefusal(path, found.st_mode))
        return *refusal;
    if (found.st_size > maxBytes)
        return tooLarge(path, maxBytes);
    return readAll(path, file.number(), found.st_size, maxBytes);
}

Done writeFileSafely(const QString &path, const QByteArray &bytes, int mode)
{
    if (!isUsable(path))
        return unusable();
    const QByteArray name = QFile::encodeName(path);
    // What the system itself sees at the end of all links, such as those of /dev/stdout.
    struct stat found = {};
    if (uninterrupted([&] { return ::stat(name.constData(), &found); }) == 0) {
        if (const auto refusal = writeRefusal(path, found.st_mode))
            return *refusal;
    }
    SaveTarget target;
    if (const int error = findSaveTarget(name, target); error != 0)
        return writeError(path, error, false);
    if (target.old) {
        if (const auto refusal = writeRefusal(path, target.old->st_mode))
            return *refusal;
    }
    if (const auto refusal = protection(path, target))
        return *refusal;
    const ReplaceOutcome outcome = replaceFile(target, bytes, static_cast<mode_t>(mode));
    if (outcome.error == 0)
        return done();
    return outcome.inPlace ? notConfirmed(path, outcome.error)
                           : writeError(path, outcome.error, target.old.has_value());
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(QByteArray::fromStdString(std::generic_category().message(error)));
}

QString displayPath(const QString &path)
{
    QString shown = path;
    for (QChar &character : shown) {
        const char16_t unit = character.unicode();
        const bool direction = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069)
                               || unit == 0x200E || unit == 0x200F;
        const bool separator = unit == 0x2028 || unit == 0x2029;
        if (character.category() == QChar::Other_Control || direction || separator)
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

} // namespace cardwright

#include "image/picturefile.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "image/pictureprotocol.h"
#include "image/picturetext.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Error elsewhere()
{
    return {Error::Code::Refused,
            PictureText::tr("Only pictures in the folder of the card, or below it, are shown.")};
}

Error missing(const QString &path)
{
    return {Error::Code::NotFound,
            PictureText::tr("There is no file “%1” beside the card.").arg(displayPath(path))};
}

Error noFile(const QString &path)
{
    return {Error::Code::Refused, PictureText::tr("“%1” is not a file.").arg(displayPath(path))};
}

Error unreadable(const QString &path)
{
    return {Error::Code::NotReadable, PictureText::tr("“%1” cannot be read.").arg(displayPath(path))};
}

PictureStamp stampOf(const struct stat &state)
{
    return {state.st_dev, state.st_ino, state.st_size, state.st_mtim.tv_sec, state.st_mtim.tv_nsec};
}

bool isScheme(QByteArrayView start)
{
    return start.size() > 1 // a letter and a colon is a drive elsewhere, and no path of ours either
           && std::all_of(start.begin(), start.end(), [](char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                         || c == '+' || c == '-' || c == '.';
              });
}

// Opens `path` step by step. It holds no links any more, so that one met now was put there since.
Descriptor openedBelow(const QString &folder, const QString &path)
{
    constexpr int kFolder = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    Descriptor at(uninterrupted([&] { return ::open(QFile::encodeName(folder).constData(), kFolder); }));
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < steps.size() && at.isOpen(); ++i) {
        // A pipe without a writer would block, and so would some devices.
        const int flags = i + 1 < steps.size() ? kFolder : O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
        const QByteArray name = QFile::encodeName(steps[i]);
        Descriptor next(
            uninterrupted([&] { return ::openat(at.number(), name.constData(), flags | O_NOFOLLOW); }));
        at = std::move(next);
    }
    return at;
}

bool isRegular(const QString &path, struct stat &state)
{
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 && S_ISREG(state.st_mode);
}

} // namespace

Result<QString> picturePath(const QByteArray &address)
{
    QByteArray local = address;
    const qsizetype colon = local.indexOf(':');
    if (colon > 0 && isScheme(QByteArrayView(local).first(colon))) {
        if (!local.toLower().startsWith("http"))
            return elsewhere();
        return Error{Error::Code::Refused,
                     PictureText::tr("Pictures from the web are not loaded. Keep a copy beside the card.")};
    }
    // A page's address may say which version or part it wants; a file has none.
    const auto end = std::find_if(local.cbegin(), local.cend(), [](char c) { return c == '?' || c == '#'; });
    local.truncate(end - local.cbegin());
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(local)).replace(u'\\', u'/');
    const QStringList steps = path.split(u'/');
    if (path.isEmpty() || path.contains(QChar::Null) || path.startsWith(u'/') || steps.contains(u".."_s)
        || (path.size() > 1 && path[1] == u':'))
        return elsewhere();
    return path;
}

PictureStamp pictureStamp(const QString &folder, const QString &path)
{
    struct stat state = {};
    const QByteArray name = QFile::encodeName(folder + u'/' + path);
    return ::stat(name.constData(), &state) == 0 ? stampOf(state) : PictureStamp();
}

Result<PictureFile> readPicture(const QString &folder, const QString &path)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString place = QFileInfo(folder + u'/' + path).canonicalFilePath();
    if (root.isEmpty() || place.isEmpty())
        return missing(path);
    const QString base = root.endsWith(u'/') ? root : root + u'/';
    if (!place.startsWith(base))
        return elsewhere();
    struct stat state = {};
    if (!isRegular(place, state)) // not even opened: to open some devices does something
        return state.st_mode == 0 ? unreadable(path) : noFile(path);
    const Descriptor file = openedBelow(root, place.sliced(base.size()));
    if (!file.isOpen())
        return unreadable(path);
    if (::fstat(file.number(), &state) != 0 || !S_ISREG(state.st_mode))
        return noFile(path);
    const Error tooLarge{Error::Code::Refused,
                         PictureText::tr("“%1” is larger than %2 MB. Make it smaller and try again.")
                             .arg(displayPath(path))
                             .arg(kMostPictureBytes / (1024 * 1024))};
    if (state.st_size > kMostPictureBytes)
        return tooLarge;
    PictureFile read{QByteArray(static_cast<qsizetype>(state.st_size) + 1, Qt::Uninitialized),
                     stampOf(state)};
    qsizetype filled = 0;
    while (filled < read.bytes.size()) {
        const ssize_t count = uninterrupted([&] {
            return ::read(file.number(), read.bytes.data() + filled,
                          static_cast<size_t>(read.bytes.size() - filled));
        });
        if (count < 0)
            return unreadable(path);
        if (count == 0)
            break;
        filled += count;
    }
    if (filled > state.st_size) // it grows
        return unreadable(path);
    read.bytes.truncate(filled);
    return read;
}

} // namespace cardwright

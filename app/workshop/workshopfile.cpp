#include "workshop/workshopfile.h"

#include "base/file.h"
#include "workshop/workshoptext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 32 * 1024 * 1024; // ten thousand long notes

Error newerError(const QString &path)
{
    return {Error::Code::Refused,
            WorkshopText::tr("The workshop file “%1” was written by a later version of this program, so it can "
                             "be read here and not changed. Update the program to change it.")
                .arg(displayPath(path))};
}

// What stands on the disk; nothing where there is no file.
Result<std::optional<ReadWorkshop>> onDisk(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kLargestFile);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return std::optional<ReadWorkshop>();
    if (!bytes)
        return bytes.error();
    const Result<ReadWorkshop> read = parseWorkshop(*bytes, path);
    if (!read)
        return read.error();
    return std::optional(*read);
}

// Writes only what would be read as the same again.
Done writeWorkshop(const QString &path, const Workshop &workshop)
{
    const QByteArray bytes = workshopJson(workshop);
    if (bytes.size() > kLargestFile) {
        return Error{Error::Code::Refused,
                     WorkshopText::tr("The workshop file “%1” would become too large and was not written. Remove "
                                      "what is no longer needed.")
                         .arg(displayPath(path))};
    }
    if (const Result<ReadWorkshop> again = parseWorkshop(bytes, path); !again) {
        return Error{Error::Code::Refused,
                     WorkshopText::tr("The workshop was not written. %1").arg(again.error().message)};
    }
    return writeFileSafely(path, bytes);
}

} // namespace

QString workshopPathOf(const QString &cardPath)
{
    const QFileInfo file(cardPath);
    const QString stem = file.completeBaseName();
    return file.path() + u'/' + (stem.isEmpty() ? file.fileName() : stem) + QLatin1StringView(kWorkshopSuffix);
}

QString cardPathOf(const QString &workshopPath, const Workshop &workshop)
{
    const QString name = QFileInfo(workshop.card).fileName(); // beside it and nowhere else
    if (name.isEmpty() || workshopPath.isEmpty())
        return {};
    const QString path = QFileInfo(workshopPath).path() + u'/' + name;
    return QFileInfo(path).isFile() ? path : QString();
}

Result<WorkshopFile> loadWorkshop(const QString &path)
{
    const auto found = onDisk(path);
    if (!found)
        return found.error();
    const std::optional<ReadWorkshop> &read = *found;
    if (!read) {
        return Error{Error::Code::NotFound,
                     WorkshopText::tr("There is no workshop file “%1”.").arg(displayPath(path))};
    }
    WorkshopFile file;
    file.path = path;
    file.workshop = read->workshop;
    file.base = read->workshop;
    file.readOnly = read->newer;
    if (read->newer)
        file.notice = newerError(path).message;
    return file;
}

WorkshopFile newWorkshopFile(const QString &path, const Workshop &workshop)
{
    WorkshopFile file;
    file.path = path;
    file.workshop = workshop;
    return file;
}

Done saveWorkshop(WorkshopFile &file)
{
    file.kept.clear();
    if (file.readOnly)
        return newerError(file.path);
    if (file.workshop == file.base)
        return done();
    const auto found = onDisk(file.path);
    if (!found)
        return found.error();
    Workshop merged = file.workshop;
    // Where the file was taken away meanwhile, everything is written anew: nothing said is lost.
    if (const std::optional<ReadWorkshop> &theirs = *found) {
        if (theirs->newer)
            return newerError(file.path);
        if (file.base == Workshop()) {
            return Error{Error::Code::Refused,
                         WorkshopText::tr("There is a workshop file “%1” already. Choose another name, or open "
                                          "that file.")
                             .arg(displayPath(file.path))};
        }
        const Result<Workshop> joined = mergedWorkshop(file.base, file.workshop, theirs->workshop, file.path, &file.kept);
        if (!joined)
            return joined.error();
        merged = *joined;
    }
    if (const Done written = writeWorkshop(file.path, merged); !written)
        return written;
    file.workshop = merged;
    file.base = merged;
    return done();
}

} // namespace cardwright

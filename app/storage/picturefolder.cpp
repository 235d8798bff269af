#include "storage/picturefolder.h"

#include "base/file.h"
#include "base/folder.h"
#include "base/systemwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(PictureFolder)
};

constexpr qsizetype kLongestName = 60;
constexpr int kMostTwins = 10'000; // of one name

// Letters and digits of any script, joined by hyphens. Names that are devices elsewhere get one more.
QString safeName(const QString &name)
{
    QString safe;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'_')
            safe += c;
        else if (!safe.isEmpty() && !safe.endsWith(u'-'))
            safe += u'-';
        if (safe.size() >= kLongestName)
            break;
    }
    while (safe.endsWith(u'-'))
        safe.chop(1);
    if (safe.isEmpty())
        return u"picture"_s;
    const QStringList devices = {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString low = safe.toLower();
    const bool numbered =
        low.size() == 4 && (low.startsWith("com"_L1) || low.startsWith("lpt"_L1)) && low[3].isDigit();
    return devices.contains(low) || numbered ? safe + u"-picture"_s : safe;
}

bool isTaken(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink(); // a link to nothing would be followed
}

bool holds(const QFileInfo &file, const QByteArray &bytes)
{
    if (file.isSymLink() || !file.isFile() || file.size() != bytes.size())
        return false;
    const Result<QByteArray> there = readFile(file.filePath(), bytes.size());
    return there && there.value() == bytes;
}

} // namespace

QString pictureFolder(const QString &cardPath)
{
    const QFileInfo card(cardPath);
    const QString base = card.completeBaseName().isEmpty() ? card.fileName() : card.completeBaseName();
    return card.absolutePath() + u'/' + base + u"-images"_s;
}

Result<QString> keepPicture(const QString &cardPath, const QByteArray &bytes, const QString &name,
                            const QString &suffix)
{
    const QString path = pictureFolder(cardPath);
    const QFileInfo folder(path);
    const bool made = !folder.exists() && !folder.isSymLink();
    if (folder.isSymLink() || (!made && !folder.isDir())) {
        return Error{
            Error::Code::Refused,
            FolderText::tr(
                "“%1” should be a folder for pictures, but it is something else. Rename it and try again.")
                .arg(displayPath(path))};
    }
    if (const int error = made ? makeFolder(QFile::encodeName(path), 0777) : 0; error != 0) {
        return Error{
            Error::Code::NotWritable,
            FolderText::tr("The folder “%1” for pictures cannot be made (%2). See whether you may write there.")
                .arg(displayPath(path), systemWords(error))};
    }
    const QString seen = folder.fileName() + u'/';
    const QFileInfoList files =
        QDir(path).entryInfoList({u"*."_s + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : files) {
        if (holds(file, bytes))
            return QString(seen + file.fileName());
    }
    const QString base = safeName(name);
    QString file = base + u'.' + suffix;
    for (int number = 2; isTaken(path + u'/' + file); ++number) {
        if (number > kMostTwins) {
            return Error{
                Error::Code::Refused,
                FolderText::tr("“%1” holds too many pictures called “%2”. Give this one another name.")
                    .arg(displayPath(path), base)};
        }
        file = base + u'-' + QString::number(number) + u'.' + suffix;
    }
    const Done written = writeFileSafely(path + u'/' + file, bytes);
    if (!written) {
        if (made)
            QDir().rmdir(path); // only while it is empty
        return written.error();
    }
    return QString(seen + file);
}

} // namespace cardwright

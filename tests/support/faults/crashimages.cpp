#include "support/faults/crashimages.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace cardwright::faults {

using namespace Qt::StringLiterals;

namespace {

struct FileBytes
{
    QByteArray now;
    QByteArray lasting; // since its last fsync
};

// A name that comes, or (no file) goes. A rename is one step that does both.
struct NameStep
{
    QString name; // below the folder
    quint64 file = 0;
    QString gone;
    bool isFolder = false;
};

struct Names
{
    QMap<QString, quint64> files;
    QSet<QString> folders;

    void take(const NameStep &step)
    {
        if (!step.gone.isEmpty()) {
            files.remove(step.gone);
            folders.remove(step.gone);
        }
        if (step.isFolder)
            folders.insert(step.name);
        else if (step.file != 0)
            files.insert(step.name, step.file);
    }
};

class Disk
{
public:
    Disk(const QString &folder, const CrashImage &before);

    bool take(const Call &call);
    void addImages(const QString &moment, bool reported, QList<CrashImage> &images) const;

private:
    QString below(const std::string &path) const;
    void step(const NameStep &step);

    QString m_folder;
    QMap<quint64, FileBytes> m_bytes;
    Names m_now;
    Names m_lasting;
    QList<NameStep> m_waiting; // not yet on the disk, in order
};

QString parentOf(const QString &name)
{
    return name.contains(u'/') ? name.section(u'/', 0, -2) : QString();
}

Disk::Disk(const QString &folder, const CrashImage &before)
    : m_folder(QFileInfo(folder).canonicalFilePath())
{
    // Numbers that no inode of today has: these files are known by their name alone.
    quint64 number = quint64(1) << 63;
    for (auto it = before.files.cbegin(); it != before.files.cend(); ++it) {
        m_bytes.insert(++number, {it.value(), it.value()});
        m_lasting.files.insert(it.key(), number);
    }
    m_lasting.folders = QSet<QString>(before.folders.cbegin(), before.folders.cend());
    m_now = m_lasting;
}

// Null for what lies elsewhere; empty for the folder itself.
QString Disk::below(const std::string &path) const
{
    const QString name = QDir::cleanPath(QString::fromStdString(path));
    if (name == m_folder)
        return u""_s;
    return name.startsWith(m_folder + u'/') ? name.sliced(m_folder.size() + 1) : QString();
}

void Disk::step(const NameStep &step)
{
    m_now.take(step);
    m_waiting.append(step);
}

// False for a call that it does not know.
bool Disk::take(const Call &call)
{
    const QString name = below(call.path);
    if (!call.worked || name.isNull())
        return true;
    const auto known = [&] { return m_now.files.value(name, call.file); };
    if (call.name == "open") {
        if (call.nameless)
            m_bytes.insert(call.file, {});
        else if (call.creates) {
            m_bytes.insert(call.file, {});
            step({name, call.file, {}, false});
        } else if (call.truncates) {
            m_bytes[known()].now.clear();
        }
    } else if (call.name == "write") {
        // A nameless file's path says that it is deleted, so it is known by its number.
        m_bytes[m_bytes.contains(call.file) ? call.file : known()].now += QByteArray::fromStdString(call.bytes);
    } else if (call.name == "fsync") {
        if (m_now.folders.contains(name) || name.isEmpty()) {
            QList<NameStep> rest;
            for (const NameStep &step : std::as_const(m_waiting)) {
                if (parentOf(step.name) == name)
                    m_lasting.take(step);
                else
                    rest.append(step);
            }
            m_waiting = rest;
        } else {
            FileBytes &bytes = m_bytes[m_bytes.contains(call.file) ? call.file : known()];
            bytes.lasting = bytes.now;
        }
    } else if (call.name == "link") {
        step({name, call.file, {}, false});
    } else if (call.name == "rename") {
        const QString from = below(call.from);
        step({name, m_now.files.value(from), from, false});
    } else if (call.name == "unlink" || call.name == "rmdir") {
        step({name, 0, name, false});
    } else if (call.name == "mkdir") {
        step({name, 0, {}, true});
    } else if (call.name == "ftruncate") {
        return false;
    }
    return true;
}

void Disk::addImages(const QString &moment, bool reported, QList<CrashImage> &images) const
{
    Names names = m_lasting;
    for (qsizetype steps = 0; steps <= m_waiting.size(); ++steps) {
        if (steps > 0)
            names.take(m_waiting[steps - 1]);
        for (const int share : {0, 1, 2}) { // of the bytes that wait: none, half, all
            CrashImage image{moment, reported, {}, {names.folders.cbegin(), names.folders.cend()}};
            for (auto it = names.files.cbegin(); it != names.files.cend(); ++it) {
                const FileBytes bytes = m_bytes.value(it.value());
                const QByteArray &text = share == 0 ? bytes.lasting : bytes.now;
                image.files.insert(it.key(), share == 1 && bytes.now != bytes.lasting ? text.first(text.size() / 2) : text);
            }
            // A file in a folder that is not there is not there.
            for (auto it = image.files.begin(); it != image.files.end();) {
                const QString parent = parentOf(it.key());
                it = parent.isEmpty() || names.folders.contains(parent) ? std::next(it) : image.files.erase(it);
            }
            image.folders.sort();
            const bool isNew = std::none_of(images.cbegin(), images.cend(), [&](const CrashImage &other) {
                return other.reported == reported && other.files == image.files && other.folders == image.folders;
            });
            if (isNew)
                images.append(image);
        }
    }
}

} // namespace

CrashImage imageOf(const QString &folder)
{
    CrashImage image;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString name = QDir(folder).relativeFilePath(path);
        QFile file(path);
        if (all.fileInfo().isDir())
            image.folders.append(name);
        else if (file.open(QIODevice::ReadOnly))
            image.files.insert(name, file.readAll());
    }
    image.folders.sort();
    return image;
}

QList<CrashImage> crashImages(const QString &folder, const CrashImage &before, const std::vector<Call> &calls,
                              bool reported, QString *trouble)
{
    Disk disk(folder, before);
    QList<CrashImage> images;
    disk.addImages(u"the beginning"_s, false, images);
    for (size_t i = 0; i < calls.size(); ++i) {
        if (!disk.take(calls[i]))
            *trouble = QString::fromStdString("unknown: " + calls[i].name + " of " + calls[i].path);
        const QString moment = QString::fromStdString("call " + std::to_string(i + 1) + ", " + calls[i].name + " of " + calls[i].path);
        disk.addImages(moment, false, images);
    }
    if (reported)
        disk.addImages(u"the report of success"_s, true, images);
    return images;
}

void restore(const QString &folder, const CrashImage &image)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const QString &name : image.folders)
        QDir(folder).mkpath(name);
    for (auto it = image.files.cbegin(); it != image.files.cend(); ++it) {
        QFile file(folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("the test cannot write its own file");
    }
}

} // namespace cardwright::faults

#pragma once

#include "support/faults/faults.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace cardwright::faults {

// What a disk may hold after a power cut: the files by their path below the folder, and the folders.
struct CrashImage
{
    QString moment; // after which call, in words for a person
    bool reported = false; // the writer had said by then that all is written
    QMap<QString, QByteArray> files;
    QStringList folders;
};

// The files and folders below `folder` as they are now, all of them on the disk.
CrashImage imageOf(const QString &folder);

// Everything that a power cut after any of `calls` may leave of `folder`, which held `before`. A file's bytes
// are there for certain from its fsync on, names from the fsync of their folder on; before that names may
// be there up to any one of them, bytes wholly, by half or not at all. `reported`: success was reported at
// the end. `trouble` names a call that this does not know.
QList<CrashImage> crashImages(const QString &folder, const CrashImage &before, const std::vector<Call> &calls,
                              bool reported, QString *trouble);

// Makes `folder` anew as `image` says.
void restore(const QString &folder, const CrashImage &image);

} // namespace cardwright::faults

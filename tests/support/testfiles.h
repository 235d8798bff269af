#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace cardwright {

// Makes a file of a test with these bytes.
inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
}

// What a file holds; "(unreadable)" where it cannot be read.
inline QByteArray taken(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

} // namespace cardwright

#include "storage/privatefolder.h"

#include "base/folder.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace cardwright {

bool makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath() && !makePrivateFolder(parent))
        return false;
    errno = makeFolder(QFile::encodeName(folder), S_IRWXU);
    return errno == 0;
}

} // namespace cardwright

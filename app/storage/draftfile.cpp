#include "storage/draftfile.h"

#include "base/file.h"
#include "base/systemwords.h"
#include "storage/privatefolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace cardwright {

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

} // namespace

Done writeDraft(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        const QByteArray name = QFile::encodeName(path);
        if (::unlink(name.constData()) == 0 || errno == ENOENT || errno == ENOTDIR)
            return done();
        const QString cause = systemWords(errno);
        return Error{Error::Code::NotWritable,
                     DraftText::tr("“%1” cannot be removed (%2).").arg(displayPath(path), cause)};
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!makePrivateFolder(folder)) {
        const QString cause = systemWords(errno);
        return Error{Error::Code::NotWritable,
                     DraftText::tr("The folder “%1” for unsaved work cannot be made (%2).").arg(displayPath(folder), cause)};
    }
    return writeFileSafely(path, bytes, S_IRUSR | S_IWUSR);
}

} // namespace cardwright

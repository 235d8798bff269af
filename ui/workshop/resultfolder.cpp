#include "workshop/resultfolder.h"

#include "base/file.h"
#include "workshop/workshopsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

} // namespace

Result<QString> resultFolder(const WorkshopSession &session)
{
    if (session.isRehearsal()) {
        static const QTemporaryDir temporary(QDir::temp().filePath(u"cardwright-rehearsal-XXXXXX"_s)); // gone with the program
        if (temporary.isValid())
            return temporary.path();
        return Error{Error::Code::NotWritable, temporary.errorString()};
    }
    const QFileInfo file(session.path());
    QString name = file.fileName();
    name.chop(name.endsWith(QLatin1StringView(kWorkshopSuffix)) ? qsizetype(qstrlen(kWorkshopSuffix)) : 0);
    const QString folder = file.absoluteDir().filePath(name + u" results"_s);
    if (QDir().mkpath(folder))
        return folder;
    return Error{Error::Code::NotWritable, Words::tr("The folder “%1” cannot be made.").arg(displayPath(folder))};
}

} // namespace cardwright

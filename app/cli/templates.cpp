#include "audit/audittemplates.h"
#include "base/file.h"
#include "cli/command.h"
#include "schema/templateshelf.h"

#include <QFileInfo>

#include <map>
#include <mutex>

namespace cardwright {

namespace {

QString listed(const QList<const Template *> &templates)
{
    QStringList ids;
    for (const Template *schema : templates)
        ids.append(schema->id());
    return ids.join(QStringLiteral(", "));
}

Result<const Template *> templateAt(const QString &path)
{
    static std::mutex mutex;
    static std::map<QString, Result<Template>> known; // by path; each stays where it is
    const std::scoped_lock lock(mutex);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto found = known.find(absolute);
    if (found == known.end())
        found = known.emplace(absolute, loadTemplate(path)).first;
    if (!found->second)
        return found->second.error();
    return &found->second.value();
}

} // namespace

const TemplateShelf &userTemplates()
{
    static const TemplateShelf shelf(userTemplateFolder());
    return shelf;
}

Result<const Template *> templateNamed(const QString &name)
{
    if (name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || name.contains(u'/'))
        return templateAt(name);
    const QString id = name.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const QString version = name.section(u' ', 1, 1, QString::SectionSkipEmpty);
    const Template *found = auditTemplate(id);
    if (!found)
        found = userTemplates().find(id, version);
    if (found && (version.isEmpty() || found->version() == version))
        return found;
    QString sentence =
        cliTr(QT_TRANSLATE_NOOP(
                  "Cli", "There is no template “%1”. The templates are: %2; or name the .json file of one."))
            .arg(displayPath(name), listed(userTemplates().choices()));
    for (const QString &notice : userTemplates().notices())
        sentence += u' ' + notice;
    return Error{Error::Code::BadUse, sentence};
}

} // namespace cardwright

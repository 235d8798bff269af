#include "cli/command.h"

#include "base/file.h"
#include "schema/insertion.h"

#include <QFileInfo>

namespace cardwright {

int runNew(const QStringList &arguments)
{
    const QString title = QStringLiteral("--title");
    const QString language = QStringLiteral("--language");
    const QString all = QStringLiteral("--all-headings");
    const Result<Options> options = readOptions(arguments, {title, language}, {all});
    if (!options)
        return fail(options.error().message);
    if (options->rest.size() > 1)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "new writes one file: cardwright-cli new FILE")));
    const Template &schema = builtInTemplate();
    const QString code = options->values.value(language);
    if (!code.isEmpty() && !schema.languages().contains(code))
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "The template speaks these languages: %1.")).arg(schema.languages().join(QStringLiteral(", "))));
    const QByteArray card = newCard(schema, options->values.value(title, QStringLiteral("Untitled")), code, options->values.contains(all));
    if (options->rest.isEmpty() || options->rest.first() == QLatin1String("-"))
        return print(card);
    const QString path = options->rest.first();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "%1 exists already. Choose another name; new never replaces a file.")).arg(path));
    const Done written = writeFileSafely(path, card);
    return written ? int(kFine) : fail(written.error().message);
}

} // namespace cardwright

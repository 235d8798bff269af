#include "cli/command.h"

#include "base/file.h"
#include "schema/insertion.h"
#include "schema/openingquestions.h"
#include "schema/templateshelf.h"

#include <QFileInfo>

namespace cardwright {

int runNew(const QStringList &arguments)
{
    const QString title = QStringLiteral("--title");
    const QString language = QStringLiteral("--language");
    const QString all = QStringLiteral("--all-headings");
    const QString no = QStringLiteral("--no");
    const QString named = QStringLiteral("--template");
    const Result<Options> options = readOptions(arguments, {title, language, no, named}, {all});
    if (!options)
        return fail(options.error().message);
    if (options->rest.size() > 1)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "new writes one file: cardwright-cli new FILE")));
    const QString wanted = options->values.value(named, builtInTemplate().id());
    const Result<const Template *> found = templateNamed(wanted);
    if (!found)
        return fail(found.error().message);
    const Template &schema = **found;
    const QString code = options->values.value(language);
    if (!code.isEmpty() && !schema.languages().contains(code))
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "The template speaks these languages: %1.")).arg(schema.languages().join(QStringLiteral(", "))));
    QStringList known;
    for (const OpeningQuestion &question : schema.openingQuestions())
        known.append(question.id);
    const QStringList noes = options->values.value(no).split(u',', Qt::SkipEmptyParts);
    for (const QString &one : noes) {
        if (known.isEmpty())
            return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--no is not for this template: it has no opening questions.")));
        if (!known.contains(one))
            return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--no takes some of: %1.")).arg(known.join(QStringLiteral(", "))));
    }
    const Card begun(newCard(schema, options->values.value(title, QStringLiteral("Untitled")), code, options->values.contains(all)));
    const QByteArray card = withOpeningNoes(begun, matchNamed(begun, &schema), noes).bytes();
    if (!userTemplates().find(schema.id(), schema.version())) {
        warn(cliTr(QT_TRANSLATE_NOOP("Cli", "The template “%1” is not among yours: give --template to check and render too, or import it in the window."))
                 .arg(displayPath(wanted)));
    }
    if (options->rest.isEmpty() || options->rest.first() == QLatin1String("-"))
        return print(card);
    const QString path = options->rest.first();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "%1 exists already. Choose another name; new never replaces a file.")).arg(path));
    const Done written = writeFileSafely(path, card);
    return written ? int(kFine) : fail(written.error().message);
}

} // namespace cardwright

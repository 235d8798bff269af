#include "cli/command.h"

#include "base/file.h"
#include "schema/insertion.h"

namespace cardwright {

namespace {

QString noSuchField(const OpenedCard &opened, const QString &id)
{
    return cliTr(QT_TRANSLATE_NOOP("Cli", "%1 has no field “%2”. The ids are in: cardwright-cli outline %1"))
        .arg(opened.name, id);
}

} // namespace

int runGet(const QStringList &arguments)
{
    const Result<Options> options = readOptions(arguments, {});
    if (!options)
        return fail(options.error().message);
    if (options->rest.size() != 2)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "get needs a file and a field: cardwright-cli get FILE FIELD-ID")));
    const Result<OpenedCard> opened = openCard(options->rest[0]);
    if (!opened)
        return fail(opened.error().message);
    const QString id = options->rest[1];
    const int node = findField(*opened, id);
    if (node < 0) {
        const Template *schema = opened->match.schema;
        if (schema && schema->indexOf(id) >= 0)
            return kFine; // a question of the template, not answered yet: nothing to print
        return fail(noSuchField(*opened, id));
    }
    QByteArray body = opened->card.bodyOf(node).toByteArray();
    if (!body.isEmpty())
        body += '\n';
    return print(body);
}

int runSet(const QStringList &arguments)
{
    const Result<Options> options = readOptions(arguments, {});
    if (!options)
        return fail(options.error().message);
    if (options->rest.size() != 2)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "set needs a file and a field, and the answer on standard input: cardwright-cli set FILE FIELD-ID < answer.md")));
    if (options->rest[0] == QLatin1String("-"))
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "set reads the answer from standard input, so the card has to be a file.")));
    const Result<OpenedCard> opened = openCard(options->rest[0]);
    if (!opened)
        return fail(opened.error().message);
    if (opened->readOnly)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "%1 cannot be written to. Change its permissions or work on a copy; UTF-16 files have to be saved as UTF-8 first.")).arg(opened->name));

    const QByteArray text = readStandardInput();
    const QString id = options->rest[1];
    const int node = findField(*opened, id);
    const int spec = opened->match.schema ? opened->match.schema->indexOf(id) : -1;
    if (node < 0 && spec < 0)
        return fail(noSuchField(*opened, id));
    if (!text.isValidUtf8())
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "The answer on standard input is not UTF-8 text.")));
    if (node >= 0 && !opened->card.isEditable(node))
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "The field “%1” of %2 holds bytes that are not UTF-8 text; mend it in a text editor first.")).arg(id, opened->name));

    const ContainedEdit edit = node >= 0 ? replaceBody(opened->card, node, text)
                                         : insertAnswer(opened->card, opened->match, spec, text);
    if (edit.movesHeadings)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "The answer holds a heading or leaves something open, and would move other fields of %1. Use ##### or bold text for headings inside an answer.")).arg(opened->name));
    if (edit.after.bytes() == opened->card.bytes())
        return kFine;
    const Done written = writeFileSafely(opened->path, edit.after.bytes());
    return written ? int(kFine) : fail(written.error().message);
}

} // namespace cardwright

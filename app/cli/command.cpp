#include "cli/command.h"

#include "base/embeddedsource.h"
#include "schema/templateshelf.h"
#include "storage/cardfile.h"

#include <QFile>

#include <cstdio>

#include <unistd.h>

namespace cardwright {

Result<OpenedCard> openCard(const QString &path, const Template *schema)
{
    OpenedCard opened;
    if (path == QLatin1String("-")) {
        opened.name = cliTr(QT_TRANSLATE_NOOP("Cli", "standard input"));
        const QByteArray bytes = readStandardInput();
        opened.card = Card(sourceEmbeddedIn(bytes).value_or(bytes));
    } else {
        const Result<LoadedCard> loaded = loadCard(path);
        if (!loaded)
            return loaded.error();
        opened.name = opened.path = path;
        opened.card = Card(loaded->bytes);
        opened.readOnly = loaded->readOnly;
    }
    opened.match = matchNamed(opened.card, schema ? schema : userTemplates().namedBy(opened.card));
    return opened;
}

int findField(const OpenedCard &opened, const QString &id)
{
    if (const int node = opened.card.indexOfId(id); node >= 0)
        return node;
    if (id == QLatin1String("summary"))
        return opened.card.summaryIndex();
    const Template *schema = opened.match.schema;
    return schema && schema->indexOf(id) >= 0 ? opened.match.nodeOf(schema->indexOf(id)) : -1;
}

Result<Options> readOptions(const QStringList &arguments, const QStringList &withValue, const QStringList &flags)
{
    Options options;
    bool onlyRest = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (onlyRest || argument == QLatin1String("-") || !argument.startsWith(u'-')) {
            options.rest.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyRest = true;
            continue;
        }
        QString value;
        const qsizetype equals = argument.indexOf(u'=');
        if (argument.startsWith(QLatin1String("--")) && equals > 0) {
            value = argument.sliced(equals + 1);
            argument.truncate(equals);
        }
        if (flags.contains(argument)) {
            options.values.insert(argument, QString());
        } else if (withValue.contains(argument)) {
            if (equals <= 0 && ++i == arguments.size())
                return Error{Error::Code::BadUse,
                             cliTr(QT_TRANSLATE_NOOP("Cli", "%1 needs a value after it.")).arg(argument)};
            options.values.insert(argument, equals > 0 ? value : arguments[i]);
        } else {
            return Error{Error::Code::BadUse,
                         cliTr(QT_TRANSLATE_NOOP("Cli", "There is no option %1 here. See: cardwright-cli --help")).arg(argument)};
        }
    }
    return options;
}

int print(const QByteArray &bytes)
{
    const size_t size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "Standard output cannot be written to.")));
    return kFine;
}

void warn(const QString &sentence)
{
    const QByteArray line = "cardwright-cli: " + sentence.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

int fail(const QString &sentence)
{
    warn(sentence);
    return kTrouble;
}

bool wantsColours()
{
    return ::isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

QByteArray readStandardInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

} // namespace cardwright

#pragma once

#include "base/result.h"
#include "card/card.h"
#include "schema/answers.h"

#include <QCoreApplication>
#include <QStringList>

namespace cardwright {

// What a run of the command line ends with.
enum ExitCode { kFine = 0, kFindings = 1, kTrouble = 2 };

// One command: a row of the table in commands.cpp.
struct Command
{
    const char *name;
    const char *arguments;
    const char *summary;     // QT_TRANSLATE_NOOP("Cli", ...): one line
    const char *description; // QT_TRANSLATE_NOOP("Cli", ...): for `help NAME`
    int (*run)(const QStringList &arguments);
};

const QList<Command> &commands();

int runOutline(const QStringList &arguments);
int runGet(const QStringList &arguments);
int runSet(const QStringList &arguments);
int runRender(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runNew(const QStringList &arguments);
int runDiff(const QStringList &arguments);

// A card read for a command, with what every command asks of it.
struct OpenedCard
{
    QString name; // as the user wrote it; "standard input" for -
    QString path; // empty for standard input
    Card card;
    Match match;
    bool readOnly = false;
};
// `schema`: the template it is taken to follow; null: the one that it names, or fits best.
Result<OpenedCard> openCard(const QString &path, const Template *schema = nullptr);

class TemplateShelf;
// The user's templates. From any thread.
const TemplateShelf &userTemplates();
// A template by its id ("our-card"), its id and version ("our-card 1.0"), or its file ("our-card.json"). It
// stays until the program ends. From any thread.
Result<const Template *> templateNamed(const QString &name);

// Index of a field by its path id in the card, or by its template id; -1 where it does not stand.
int findField(const OpenedCard &opened, const QString &id);

// Splits arguments into options ("--name value" and flags) and the rest. An unknown option, or an
// option without its value, is an error.
struct Options
{
    QHash<QString, QString> values;
    QStringList rest;
};
Result<Options> readOptions(const QStringList &arguments, const QStringList &withValue, const QStringList &flags = {});

// Writes `bytes` to standard output as they are.
int print(const QByteArray &bytes);
// Says an error on standard error and gives kTrouble.
int fail(const QString &sentence);

// Says something on standard error that stops nothing.
void warn(const QString &sentence);

// Colours are for people: on a terminal that knows them, unless NO_COLOR says no.
bool wantsColours();

// Standard input to its end.
QByteArray readStandardInput();

inline QString cliTr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace cardwright

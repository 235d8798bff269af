#include "cli/command.h"

#include "base/file.h"
#include "render/renderer.h"

namespace cardwright {

int runRender(const QStringList &arguments)
{
    const QString out = QStringLiteral("-o");
    const QString theme = QStringLiteral("--theme");
    const QString open = QStringLiteral("--show-open");
    const Result<Options> options = readOptions(arguments, {out, theme}, {open});
    if (!options)
        return fail(options.error().message);
    if (options->rest.size() != 1)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "render needs one file: cardwright-cli render FILE [-o OUT.html]")));
    RenderOptions how;
    how.showOpenQuestions = options->values.contains(open);
    how.theme = options->values.value(theme).toUtf8();
    if (!how.theme.isEmpty() && how.theme != "light" && how.theme != "dark")
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--theme is light or dark.")));
    const Result<OpenedCard> opened = openCard(options->rest.first());
    if (!opened)
        return fail(opened.error().message);
    const QByteArray page = renderPage(opened->card, opened->match, CardReading(opened->card, opened->match), how);
    const QString path = options->values.value(out);
    if (path.isEmpty() || path == QLatin1String("-"))
        return print(page);
    const Done written = writeFileSafely(path, page);
    return written ? int(kFine) : fail(written.error().message);
}

} // namespace cardwright

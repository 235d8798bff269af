#include "cli/command.h"

#include "audit/projectconfig.h"
#include "base/file.h"
#include "image/picturesource.h"
#include "render/renderer.h"

#include <QFileInfo>

namespace cardwright {

int runRender(const QStringList &arguments)
{
    const QString out = QStringLiteral("-o");
    const QString theme = QStringLiteral("--theme");
    const QString open = QStringLiteral("--show-open");
    const QString depth = QStringLiteral("--depth");
    const QString language = QStringLiteral("--language");
    const QString source = QStringLiteral("--embed-source");
    const QString named = QStringLiteral("--template");
    const QString design = QStringLiteral("--design");
    const QString accent = QStringLiteral("--accent");
    const QString logo = QStringLiteral("--logo");
    const QString logoText = QStringLiteral("--logo-text");
    const QString footer = QStringLiteral("--footer");
    const Result<Options> options = readOptions(
        arguments, {out, theme, depth, language, named, design, accent, logo, logoText, footer}, {open, source});
    if (!options)
        return fail(options.error().message);
    if (options->rest.size() != 1)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "render needs one file: cardwright-cli render FILE [-o OUT.html]")));
    RenderOptions how;
    how.showOpenQuestions = options->values.contains(open);
    how.theme = options->values.value(theme).toUtf8();
    if (!how.theme.isEmpty() && how.theme != "light" && how.theme != "dark" && how.theme != "contrast")
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--theme is light, dark or contrast.")));
    how.depth = options->values.value(depth).toUtf8();
    if (QByteArray(how.depth).removeIf([](char c) { return c == 't' || c == 'p' || c == 'm'; }).size() > 0)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--depth is one or more of t (at a glance), p (facts) and m (why and how).")));
    how.language = options->values.value(language);
    how.embedSource = options->values.contains(source);
    const auto value = [&options](const QString &name) { return options->values.value(name); };
    QStringList faults;
    const QString &card = options->rest.first();
    const LookChoices ofProject = card == u'-' ? LookChoices() : projectLook(QFileInfo(card).absoluteFilePath(), &faults);
    for (const QString &fault : std::as_const(faults))
        warn(fault);
    const LookChoices asked{value(design), value(accent), value(logo), value(logoText), value(footer)};
    const Result<CardLook> look = readLook(asked.filledFrom(ofProject), readPictureFile);
    if (!look)
        return fail(look.error().message);
    how.look = *look;
    const Result<const Template *> schema = options->values.contains(named) ? templateNamed(options->values.value(named))
                                                                            : Result<const Template *>(nullptr);
    if (!schema)
        return fail(schema.error().message);
    const Result<OpenedCard> opened = openCard(options->rest.first(), *schema);
    if (!opened)
        return fail(opened.error().message);
    PictureSource pictures;
    pictures.setCard(opened->path);
    how.picture = picturesOnly(pictures.now(), [](const QByteArray &address, const QString &reason) {
        warn(cliTr(QT_TRANSLATE_NOOP("Cli", "The picture “%1” is not in the page. %2"))
                 .arg(displayPath(QString::fromUtf8(address)), reason));
    });
    const QByteArray page = renderPage(opened->card, opened->match, CardReading(opened->card, opened->match), how);
    const QString path = options->values.value(out);
    if (path.isEmpty() || path == QLatin1String("-"))
        return print(page);
    const Done written = writeFileSafely(path, page);
    return written ? int(kFine) : fail(written.error().message);
}

} // namespace cardwright

#include "dialogs/exportchoices.h"

#include "audit/projectconfig.h"
#include "render/accent.h"
#include "schema/template.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

// Its letters in our order, each once; empty if all are there.
QString depthOf(const QString &written)
{
    QString depth;
    for (const QChar letter : u"tpm"_s) {
        if (written.contains(letter))
            depth += letter;
    }
    return depth.size() == 3 ? QString() : depth;
}

} // namespace

QString ExportChoices::suffix() const
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Markdown:
        return u"md"_s;
    case Format::Page:
        break;
    }
    return u"html"_s;
}

RenderOptions ExportChoices::renderOptions() const
{
    RenderOptions options;
    options.depth = depth.toLatin1();
    options.theme = theme.toLatin1();
    options.language = language;
    options.showOpenQuestions = showOpenQuestions;
    options.embedSource = embedSource && format == Format::Page;
    options.look = {look.design.toLatin1(), look.accent.toLatin1(), {}, look.logoText, look.footer};
    return options;
}

ExportChoices ExportChoices::remembered(const QString &cardPath)
{
    ExportChoices choices;
    if (settings::exportFormat.value() == "pdf"_L1)
        choices.format = Format::Pdf;
    choices.depth = depthOf(settings::exportDepth.value());
    const QString theme = settings::exportTheme.value();
    if (QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.contains(theme))
        choices.theme = theme;
    const QString language = settings::exportLanguage.value();
    if (builtInTemplate().languages().contains(language))
        choices.language = language;
    choices.showOpenQuestions = settings::exportOpenQuestions.value();
    choices.embedSource = settings::exportSource.value();
    choices.look = projectLook(cardPath);
    choices.lookIsProjects = !choices.look.isEmpty();
    if (choices.lookIsProjects)
        return choices;
    const QString design = settings::exportDesign.value();
    if (cardDesigns().contains(design.toLatin1()))
        choices.look.design = design;
    const QString accent = settings::exportAccent.value();
    if (colourOf(accent.toLatin1()))
        choices.look.accent = accent;
    choices.look.logo = settings::exportLogo.value();
    choices.look.logoText = settings::exportLogoText.value();
    choices.look.footer = settings::exportFooter.value();
    return choices;
}

void ExportChoices::remember() const
{
    if (format != Format::Markdown)
        settings::exportFormat.set(format == Format::Pdf ? u"pdf"_s : u"page"_s);
    settings::exportDepth.set(depthOf(depth));
    settings::exportTheme.set(theme);
    settings::exportLanguage.set(language);
    settings::exportOpenQuestions.set(showOpenQuestions);
    settings::exportSource.set(embedSource);
    if (lookIsProjects)
        return;
    settings::exportDesign.set(look.design);
    settings::exportAccent.set(look.accent);
    settings::exportLogo.set(look.logo);
    settings::exportLogoText.set(look.logoText);
    settings::exportFooter.set(look.footer);
}

} // namespace cardwright

#pragma once

#include "render/renderer.h"

namespace cardwright {

// How someone wants cards exported: chosen once, kept for every card and for the export by one key.
struct ExportChoices
{
    enum class Format { Page, Pdf, Markdown };

    Format format = Format::Page;
    QString depth;    // of "tpm": what is shown at first; empty: all
    QString theme;    // as in RenderOptions; empty: as the reader's system says
    QString language; // of the page's own controls; empty: as the card's
    bool showOpenQuestions = false;
    bool embedSource = false;
    LookChoices look;
    bool lookIsProjects = false; // it began as the one of the card's project; a change of it is for one export

    bool operator==(const ExportChoices &) const = default;

    QString suffix() const; // "html"
    // Without the logo: it has to be read.
    RenderOptions renderOptions() const;

    // What the settings say; a value that we do not know counts as not set. The look of the card's project, where
    // it has one, takes the place of theirs.
    static ExportChoices remembered(const QString &cardPath = {});
    // A copy of the text is wanted now and then, so the format before it stays; so does the look
    // beside that of a project.
    void remember() const;
};

} // namespace cardwright

#pragma once

#include "render/cardlook.h"

#include <QString>

namespace cardwright {

// What `cardwright --export-pdf` was asked for.
struct PdfCommand
{
    QString card;
    QString out;   // empty: NAME.pdf beside the card
    QString paper; // "a4", "letter" or empty: as people use where this runs
    QString depth; // of "tpm"; empty: all
    bool showOpenQuestions = false;
    LookChoices look;
};

// Runs it without a window, within an application whose event loop is not running yet, and says on
// standard error what went wrong. Gives the exit code: 0, or 2 where there is no PDF.
int runPdfCommand(const PdfCommand &command);

} // namespace cardwright

#pragma once

#include <QString>

class QMimeData;

namespace cardwright {

// What is pasted into a text that is Markdown: rich text as Markdown, a range of a spreadsheet or
// comma-separated values as a table, other text as it is. Ends of lines are LF.
QString pastedMarkdown(const QMimeData &data);

// The plain text, whatever else there is.
QString pastedPlainText(const QMimeData &data);

// True where files of this computer are offered.
bool offersFiles(const QMimeData &data);

} // namespace cardwright

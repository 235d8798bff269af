#pragma once

#include <QString>
#include <QStringView>

namespace cardwright {

enum class EscapeIn { Text, LinkText, TableCell };

// Plain text as Markdown that reads as exactly that text and sets as few backslashes as it can. `text`
// is one line; what stands before and after it may be marks. `after` is the text beyond those.
QString escapedMarkdown(QStringView text, EscapeIn where = EscapeIn::Text, QStringView after = {});

// A line of such Markdown with a backslash where it would start a block or underline the line above:
// a heading, list item, quote, rule or the delimiter row of a table.
QString guardedLine(const QString &line);

// `text` as a code span; its backticks and outer spaces are kept.
QString codeSpan(QStringView text);

} // namespace cardwright

#pragma once

#include <QString>

#include <optional>

namespace cardwright {

// Markdown that says what pasted HTML says: paragraphs, bold, italic, struck out, links, code, lists,
// quotes and tables, by tags and by the styles of Word, LibreOffice and Google Docs. Headings become
// bold paragraphs, since a heading in an answer would be a new field of the card. Pictures give their
// alternative text. Text means in Markdown what it meant in the page; raw HTML is never written.
// Nothing where the plain text beside the HTML says as much (a code editor's copy), or where the HTML
// is empty, larger than 2 MB or nested too deep.
std::optional<QString> markdownOfHtml(const QString &html);

// The alternative text of the one picture that is all of `html`, as browsers copy it; may be empty.
QString pictureTextOfHtml(const QString &html);

} // namespace cardwright

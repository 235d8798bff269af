#pragma once

#include "render/markdownhtml.h"
#include "schema/template.h"

namespace cardwright {

// The HTML of an answer, drawn by its kind: choices and keywords as chips, people, key and value as a
// definition list, shares of a whole as bars. What does not fit its kind stays the author's Markdown.
// `spec` is -1 for a question that the template does not know.
QByteArray answerHtml(const QByteArray &body, const Template &schema, int spec, const QString &language,
                      const MarkdownOptions &options);

} // namespace cardwright

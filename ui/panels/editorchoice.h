#pragma once

#include "panels/answereditor.h"

namespace cardwright {

// The editor for a question of this kind, showing `markdown`. Without a template it is chosen by
// what stands in the text. Null where only the Markdown itself will do: no form for this kind, or
// the text does not fit it.
AnswerEditor *makeFormEditor(const EditorContext &context, const QString &markdown, QWidget *parent);
// True if questions of this kind are answered with plain text: the form is the Markdown.
bool isTextQuestion(const EditorContext &context, const QString &markdown);
// The editor for one part of a composite answer, which context.part names.
AnswerEditor *makePartEditor(const EditorContext &context, QWidget *parent);
// The text editor for the Markdown of a question.
AnswerEditor *makeTextEditor(const EditorContext &context, QWidget *parent);

} // namespace cardwright

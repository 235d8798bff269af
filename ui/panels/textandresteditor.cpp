#include "panels/textandresteditor.h"

#include "panels/keyvalueeditor.h"
#include "panels/tableeditor.h"
#include "panels/texteditor.h"
#include "schema/codecs.h"

#include <QVBoxLayout>

namespace cardwright {

namespace {

AnswerEditor *makeRest(EditorContext context, QWidget *parent)
{
    context.placeholder.clear(); // stands in the text already
    if (restKind(*context.schema, context.spec) == RestKind::Table)
        return new TableEditor(context, parent);
    return new KeyValueEditor(context, parent);
}

} // namespace

TextAndRestEditor::TextAndRestEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_text(new TextEditor(context, TextEditor::Size::Long, this))
    , m_rest(makeRest(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (AnswerEditor *part : {m_text, m_rest}) {
        layout->addWidget(part);
        connect(part, &AnswerEditor::edited, this, &AnswerEditor::edited);
        connect(part, &AnswerEditor::stepEnded, this, &AnswerEditor::stepEnded);
    }
    setFocusProxy(m_text);
}

bool TextAndRestEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<TextAndRest> value = splitTextAndRest(markdown, *context().schema, context().spec);
    if (!value || !m_rest->showAnswer(value->rest))
        return false;
    return m_text->showAnswer(value->text);
}

QString TextAndRestEditor::markdown() const
{
    return joinedTextAndRest({m_text->markdown(), m_rest->markdown()});
}

void TextAndRestEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_rest->setReadOnly(readOnly);
}

QWidget *TextAndRestEditor::firstField() const
{
    return m_text->firstField();
}

} // namespace cardwright

#include "panels/keywordseditor.h"

#include "panels/keywordfield.h"
#include "panels/plainline.h"
#include "panels/remarkfields.h"

#include <QVBoxLayout>

namespace cardwright {

namespace {

// Names of fields are code words from the first.
KeywordsValue startOf(const EditorContext &context)
{
    KeywordsValue value;
    value.code = kindOf(*context.schema, context.asked()) == u"field_name_list";
    return value;
}

} // namespace

KeywordsEditor::KeywordsEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_field(new KeywordField(context.name, context.placeholder, this))
    , m_remarks(new RemarkFields(context, this))
    , m_written(startOf(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_remarks);
    setFocusProxy(m_field);
    connect(m_field, &KeywordField::edited, this, &AnswerEditor::edited);
    connect(m_field, &KeywordField::stepEnded, this, &AnswerEditor::stepEnded);
    connect(m_remarks, &RemarkFields::edited, this, &AnswerEditor::edited);
}

bool KeywordsEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<KeywordsValue> value = parseKeywords(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    if (*value == this->value())
        return true;
    m_written = value->words.isEmpty() ? startOf(context()) : *value;
    m_field->setSeparator(m_written.separator);
    m_field->setWords(value->words);
    m_remarks->showRemarks(value->remarks);
    return true;
}

KeywordsValue KeywordsEditor::value() const
{
    KeywordsValue value = m_written;
    value.words = m_field->words();
    value.remarks = m_remarks->remarks();
    return value;
}

QString KeywordsEditor::markdown() const
{
    return writeKeywords(value(), *context().schema, context().spec, context().language);
}

void KeywordsEditor::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_remarks->setReadOnly(readOnly);
}

QWidget *KeywordsEditor::firstField() const
{
    return m_field->box();
}

} // namespace cardwright

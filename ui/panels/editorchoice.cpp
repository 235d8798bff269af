#include "panels/editorchoice.h"

#include "panels/choiceeditor.h"
#include "panels/keyvalueeditor.h"
#include "panels/keywordseditor.h"
#include "panels/linkseditor.h"
#include "panels/listeditor.h"
#include "panels/peopleeditor.h"
#include "panels/percenteditor.h"
#include "panels/tableeditor.h"
#include "panels/textandresteditor.h"
#include "panels/texteditor.h"

#include <algorithm>

namespace cardwright {

namespace {

enum class Form {
    Text, Choice, List, Steps, Link, Links, KeyValue, Table, Percents, People, Keywords, TextAndRest,
};

// The form that the text itself has; lists are asked last, because links and labels are lists too.
Form formOfText(const EditorContext &context, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return Form::Text;
    const Template &schema = *context.schema;
    if (const auto table = parseTable(markdown, schema, -1); table && !table->header.isEmpty())
        return Form::Table;
    if (const auto pairs = parseKeyValue(markdown, schema, -1); pairs && !pairs->rows.isEmpty())
        return Form::KeyValue;
    const auto hasAddress = [](const LinkValue &link) { return !link.address.isEmpty(); };
    if (const auto links = parseLinks(markdown, schema, -1);
        links && !links->links.isEmpty()
        && std::all_of(links->links.cbegin(), links->links.cend(), hasAddress)) {
        return links->single ? Form::Link : Form::Links;
    }
    if (const auto list = parseList(markdown, schema, -1); list && !list->items.isEmpty())
        return list->form.isOrdered() ? Form::Steps : Form::List;
    return Form::Text;
}

// Lists of labels, without shares or roles, are lists like others.
Form listOrPairs(const EditorContext &context, const QString &markdown)
{
    return formOfText(context, markdown) == Form::KeyValue ? Form::KeyValue : Form::List;
}

Form formOf(const EditorContext &context, const QString &markdown)
{
    const Spec *spec = context.question();
    if (!spec || !spec->isField())
        return spec ? Form::Text : formOfText(context, markdown);
    switch (spec->answer) {
    case AnswerKind::TextList:
        return Form::List;
    case AnswerKind::LabelPercentList:
        return parsePercents(markdown, *context.schema, context.spec) ? Form::Percents
                                                                      : listOrPairs(context, markdown);
    case AnswerKind::PersonList: {
        // Where no role is asked for, "- **Jane:** PhD" is a label and not half a name.
        const bool pairs = personRoles(*context.schema, context.spec, context.language).isEmpty()
                           && formOfText(context, markdown) == Form::KeyValue;
        if (!pairs && parsePeople(markdown, *context.schema, context.spec))
            return Form::People;
        return listOrPairs(context, markdown);
    }
    case AnswerKind::KeywordList: {
        const auto words = parseKeywords(markdown, *context.schema, context.spec);
        return words && !looksLikeKeywords(*words) ? Form::Text : Form::Keywords;
    }
    case AnswerKind::OrderedList:
        return Form::Steps;
    case AnswerKind::Link:
        return Form::Link;
    case AnswerKind::LinkList:
        return Form::Links;
    case AnswerKind::KeyValue:
    case AnswerKind::KeyValueOpen:
        return Form::KeyValue;
    case AnswerKind::Table:
        return onlyPart(*context.schema, context.spec, u"table") >= 0 ? Form::Table : Form::Text;
    case AnswerKind::SingleChoice:
    case AnswerKind::MultiChoice:
        return Form::Choice;
    case AnswerKind::TextShort:
    case AnswerKind::TextLong:
    case AnswerKind::Duration:
    case AnswerKind::Code:
        break;
    case AnswerKind::Composite:
        return restKind(*context.schema, context.spec) == RestKind::None ? Form::Text : Form::TextAndRest;
    }
    return Form::Text;
}

AnswerEditor *makeEditor(Form form, const EditorContext &context, QWidget *parent)
{
    switch (form) {
    case Form::Choice:
        return new ChoiceEditor(context, parent);
    case Form::List:
    case Form::Steps:
        return new ListEditor(context, form == Form::Steps, parent);
    case Form::Link:
    case Form::Links:
        return new LinksEditor(context, form == Form::Link, parent);
    case Form::KeyValue:
        return new KeyValueEditor(context, parent);
    case Form::Table:
        return new TableEditor(context, parent);
    case Form::Percents:
        return new PercentEditor(context, parent);
    case Form::People:
        return new PeopleEditor(context, parent);
    case Form::Keywords:
        return new KeywordsEditor(context, parent);
    case Form::TextAndRest:
        return new TextAndRestEditor(context, parent);
    case Form::Text:
        break;
    }
    return makeTextEditor(context, parent);
}

} // namespace

bool isTextQuestion(const EditorContext &context, const QString &markdown)
{
    return formOf(context, markdown) == Form::Text;
}

AnswerEditor *makeTextEditor(const EditorContext &context, QWidget *parent)
{
    TextEditor::Size size = TextEditor::Size::Long;
    if (const Spec *spec = context.question()) {
        const AnswerKind kind = spec->answer;
        if (kind == AnswerKind::TextShort || kind == AnswerKind::KeywordList || kind == AnswerKind::Duration)
            size = TextEditor::Size::Short;
        else if (kind == AnswerKind::Code)
            size = TextEditor::Size::Code;
    }
    return new TextEditor(context, size, parent);
}

AnswerEditor *makeFormEditor(const EditorContext &context, const QString &markdown, QWidget *parent)
{
    const Form form = formOf(context, markdown);
    if (form == Form::Text)
        return nullptr;
    AnswerEditor *editor = makeEditor(form, context, parent);
    if (editor->showAnswer(markdown))
        return editor;
    delete editor;
    return nullptr;
}

} // namespace cardwright

#include "panels/editorchoice.h"

#include "panels/choiceeditor.h"
#include "panels/codeeditor.h"
#include "panels/compositeeditor.h"
#include "panels/durationeditor.h"
#include "panels/keyvalueeditor.h"
#include "panels/keywordseditor.h"
#include "panels/linkseditor.h"
#include "panels/listeditor.h"
#include "panels/numbertableeditor.h"
#include "panels/peopleeditor.h"
#include "panels/percenteditor.h"
#include "panels/repeateditor.h"
#include "panels/texteditor.h"
#include "schema/compositecodec.h"

#include <algorithm>

namespace cardwright {

namespace {

enum class Form {
    Text, Choice, List, Steps, Link, Links, KeyValue, Table, Percents, People, Keywords, Code, Duration, Composite,
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

// The form of one part of a composite answer.
Form formOfPart(QStringView kind)
{
    static const QHash<QStringView, Form> forms{
        {u"text_list", Form::List},          {u"ordered_list", Form::Steps},
        {u"keyword_list", Form::Keywords},   {u"field_name_list", Form::Keywords},
        {u"link", Form::Link},               {u"link_list", Form::Links},
        {u"person_list", Form::People},      {u"key_value", Form::KeyValue},
        {u"key_value_open", Form::KeyValue}, {u"metric_list", Form::KeyValue},
        {u"table", Form::Table},             {u"label_percent_list", Form::Percents},
        {u"single_choice", Form::Choice},    {u"multi_choice", Form::Choice},
        {u"duration", Form::Duration},       {u"code", Form::Code},
    };
    return forms.value(kind, Form::Text);
}

Form formOf(const EditorContext &context, const QString &markdown)
{
    if (markdown.size() > TextEditor::kMostText) // shown by its beginning; what it is takes longer to find out
        return Form::Text;
    const Spec *spec = context.question();
    if (!spec || !spec->isField())
        return spec ? Form::Text : formOfText(context, markdown);
    if (isComposite(*context.schema, context.spec))
        return Form::Composite;
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
        return Form::Table;
    case AnswerKind::SingleChoice:
    case AnswerKind::MultiChoice:
        return Form::Choice;
    case AnswerKind::TextShort:
    case AnswerKind::TextLong:
        break;
    case AnswerKind::Duration:
        return Form::Duration;
    case AnswerKind::Code:
        return Form::Code;
    case AnswerKind::Composite:
        return formOfPart(kindOf(*context.schema, context.asked()));
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
        return new NumberTableEditor(context, parent);
    case Form::Percents:
        return new PercentEditor(context, parent);
    case Form::People:
        return new PeopleEditor(context, parent);
    case Form::Keywords:
        return new KeywordsEditor(context, parent);
    case Form::Code:
        return new CodeEditor(context, parent);
    case Form::Duration:
        return new DurationEditor(context, parent);
    case Form::Composite:
        return new CompositeEditor(context, parent);
    case Form::Text:
        break;
    }
    return makeTextEditor(context, parent);
}

// Several answers with a name each; every one of them has the form of its kind.
bool repeats(const EditorContext &context)
{
    return !context.isInstance && takesInstances(*context.schema, context.spec);
}

} // namespace

bool isTextQuestion(const EditorContext &context, const QString &markdown)
{
    return !repeats(context) && formOf(context, markdown) == Form::Text;
}

AnswerEditor *makeTextEditor(const EditorContext &context, QWidget *parent)
{
    TextEditor::Size size = TextEditor::Size::Long;
    if (const Spec *spec = context.question()) {
        const AnswerKind kind = spec->answer;
        if (kind == AnswerKind::TextShort || kind == AnswerKind::KeywordList || kind == AnswerKind::Duration)
            size = TextEditor::Size::Short;
    }
    return new TextEditor(context, size, parent);
}

AnswerEditor *makePartEditor(const EditorContext &context, QWidget *parent)
{
    const QStringView kind = kindOf(*context.schema, context.asked());
    const Form form = formOfPart(kind);
    if (form != Form::Text)
        return makeEditor(form, context, parent);
    return new TextEditor(context, kind == u"text_short" ? TextEditor::Size::Short : TextEditor::Size::Long,
                          parent);
}

AnswerEditor *makeFormEditor(const EditorContext &context, const QString &markdown, QWidget *parent)
{
    const Form form = formOf(context, markdown);
    if (form == Form::Text && !repeats(context))
        return nullptr;
    AnswerEditor *editor = repeats(context) ? new RepeatEditor(context, parent) : makeEditor(form, context, parent);
    if (editor->showAnswer(markdown))
        return editor;
    delete editor;
    return nullptr;
}

} // namespace cardwright

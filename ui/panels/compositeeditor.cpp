#include "panels/compositeeditor.h"

#include "panels/editorchoice.h"
#include "panels/remarkfields.h"
#include "panels/wraplabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPartGap = 12;
constexpr int kNameGap = 6;
constexpr int kRemarksGap = 4; // its buttons have room of their own

} // namespace

CompositeEditor::CompositeEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const int parts = int(context.question()->parts.size());
    m_value.parts.resize(parts);
    for (int part = 0; part < parts; ++part)
        addPart(part);
    layout->addSpacing(kRemarksGap);
    m_remarks = new RemarkFields(context, this);
    layout->addWidget(m_remarks);
    setFocusProxy(m_editors.first());
    connect(m_remarks, &RemarkFields::edited, this, &AnswerEditor::edited);
}

void CompositeEditor::addPart(int part)
{
    EditorContext context = this->context();
    const QString name = context.words()->parts.value(part).name;
    context.part = part;
    if (!name.isEmpty())
        context.name = name;
    if (part > 0) { // the example is of the whole answer
        const QStringView kind = kindOf(*context.schema, context.asked());
        context.placeholder = kind == u"text_long" ? tr("What belongs to it, in sentences.")
                              : kind == u"code"    ? tr("Code or data, exactly as it is.")
                                                   : QString();
    }
    if (part > 0)
        static_cast<QVBoxLayout *>(layout())->addSpacing(kPartGap);
    auto *column = new QVBoxLayout;
    column->setSpacing(kNameGap);
    if (!name.isEmpty()) {
        auto *label = new WrapLabel(u"label"_s, this);
        label->setText(name);
        column->addWidget(label);
    }
    AnswerEditor *editor = makePartEditor(context, this);
    column->addWidget(editor);
    static_cast<QVBoxLayout *>(layout())->addLayout(column);
    m_editors.append(editor);
    // Fields that name the instance stand above it.
    editor->setHidden(context.isNamed && context.question()->parts[part].kind == "field_name_list"_L1);
    connect(editor, &AnswerEditor::edited, this, [this, part] { takePart(part); });
    connect(editor, &AnswerEditor::stepEnded, this, &AnswerEditor::stepEnded);
}

void CompositeEditor::takePart(int part)
{
    PartAnswer &answer = m_value.parts[part];
    answer.text = m_editors[part]->markdown();
    if (answer.text.trimmed().isEmpty())
        answer = PartAnswer();
    emit edited();
}

bool CompositeEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<CompositeValue> value = parseComposite(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    for (int part = 0; part < m_editors.size(); ++part) {
        if (!m_editors[part]->showAnswer(value->parts[part].text))
            return false;
        if (!value->parts[part].isEmpty())
            m_editors[part]->show();
    }
    m_value = *value;
    m_remarks->showRemarks(value->remarks);
    return true;
}

QString CompositeEditor::markdown() const
{
    CompositeValue value = m_value;
    value.remarks = m_remarks->remarks();
    return writeComposite(value, *context().schema, context().spec, context().language);
}

void CompositeEditor::setReadOnly(bool readOnly)
{
    for (AnswerEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly);
    m_remarks->setReadOnly(readOnly);
}

QWidget *CompositeEditor::firstField() const
{
    const auto shown = [](const AnswerEditor *editor) { return !editor->isHidden(); };
    return (*std::find_if(m_editors.cbegin(), m_editors.cend() - 1, shown))->firstField();
}

} // namespace cardwright

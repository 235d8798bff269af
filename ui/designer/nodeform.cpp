#include "designer/nodeform.h"

#include "designer/conditionrows.h"
#include "designer/designwords.h"
#include "designer/evidenceboxes.h"
#include "designer/leftfield.h"
#include "designer/optionrows.h"
#include "designer/partrows.h"
#include "designer/wordlines.h"
#include "editing/designdocument.h"
#include "panels/growingtext.h"
#include "panels/plainline.h"
#include "panels/tabstops.h"
#include "panels/wraplabel.h"
#include "schema/templatenames.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 640;

QString scopeWords(Scope scope)
{
    switch (scope) {
    case Scope::Telescope:
        return NodeForm::tr("%1: one look is enough").arg(Theme::scopeWord(scope));
    case Scope::Periscope:
        return NodeForm::tr("%1: what can be looked up and checked").arg(Theme::scopeWord(scope));
    case Scope::Microscope:
        return NodeForm::tr("%1: reasons and methods").arg(Theme::scopeWord(scope));
    case Scope::None:
        break;
    }
    return NodeForm::tr("Not said: it is always shown");
}

AskedBy askedBy(const QJsonObject &json)
{
    AskedBy asked;
    for (const QJsonValue &agent : json[u"agents"].toArray())
        asked.agents.append(agent.toString());
    asked.lens = json[u"lens"].toString();
    asked.votes = json[u"votes"].toInt();
    return asked;
}

} // namespace

NodeForm::NodeForm(DesignDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
{
    setObjectName(u"nodeForm"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is said of it"));
    build();
    connect(&document, &DesignDocument::idsChanged, this,
            [this](const QHash<QString, QString> &now) { m_id = now.value(m_id, m_id); });
    connect(&document, &DesignDocument::changed, this, &NodeForm::refresh);
}

void NodeForm::build()
{
    auto *content = new QFrame;
    content->setProperty("kind", u"window"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(kWidest);
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(20, 16, 20, 24);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    setWidget(content);

    m_heading = new QLabel;
    m_heading->setProperty("kind", u"heading"_s);
    m_column->addWidget(m_heading);
    m_asked = new WrapLabel(u"muted"_s);
    m_asked->setObjectName(u"askedBy"_s);
    m_column->addWidget(m_asked);

    m_title = new PlainLine;
    m_title->setObjectName(u"nodeTitle"_s);
    addRow(new QLabel(tr("&Title: the heading in the card")), m_title);
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &text) { editText(u"title"_s, text); });
    connect(m_title, &QLineEdit::editingFinished, &m_document, &DesignDocument::endTyping);

    addText(u"section"_s, tr("&Why readers ask"), u"why"_s,
            tr("What readers want to know from this section"));
    addText(u"field"_s, tr("&Question, as the author sees it"), u"prompt"_s,
            tr("How were the recordings made?"));

    m_kind = new QComboBox;
    m_kind->setObjectName(u"answerKind"_s);
    for (const auto &[id, word] : answerKindWords())
        m_kind->addItem(word, id);
    m_kind->installEventFilter(this);
    connect(m_kind, &QComboBox::activated, this, &NodeForm::setKind);
    addRow(new QLabel(tr("&Shape of the answer")), m_kind);
    m_rows[u"field"_s].append(m_kind);
    m_options = new OptionRows;
    addRow(new QLabel(tr("&Options to choose from")), m_options);
    m_rows[u"options"_s].append(m_options);
    connect(m_options, &OptionRows::edited, this, [this](const QList<DesignOption> &options) {
        m_document.edit(tr("Options"),
                        [&](TemplateDesign &design) { return design.setOptions(m_id, m_language, options); });
        m_document.endTyping();
        refresh(); // a row without words is none
    });
    m_words = new WordLines;
    m_words->setObjectName(u"partWords"_s);
    addRow(new QLabel(tr("&Names, one on each line")), m_words);
    m_rows[u"words"_s].append(m_words);
    connect(m_words, &WordLines::wordsEdited, this, [this](const QStringList &words) {
        m_document.edit(
            tr("Columns and labels"),
            [&](TemplateDesign &design) { return design.setPartWords(m_id, m_language, words); },
            u"words/"_s + m_id);
    });
    connect(m_words, &GrowingText::left, &m_document, &DesignDocument::endTyping);
    m_syntax = new PlainLine;
    m_syntax->setObjectName(u"codeSyntax"_s);
    m_syntax->setPlaceholderText(tr("such as python; any if empty"));
    addRow(new QLabel(tr("&Language of the code")), m_syntax);
    m_rows[u"code"_s].append(m_syntax);
    connect(m_syntax, &QLineEdit::textEdited, this, [this](const QString &syntax) {
        m_document.edit(
            tr("Language of the code"),
            [&](TemplateDesign &design) { return design.setSyntax(m_id, syntax); }, u"syntax/"_s + m_id);
    });
    connect(m_syntax, &QLineEdit::editingFinished, &m_document, &DesignDocument::endTyping);
    m_parts = new PartRows;
    addRow(new QLabel(tr("&Parts, as they follow one another")), m_parts);
    m_rows[u"parts"_s].append(m_parts);
    connect(m_parts, &PartRows::edited, this, [this](const QList<DesignPart> &parts, const QString &typing) {
        if (typing.isEmpty())
            m_document.endTyping();
        m_document.edit(
            tr("Parts of the answer"),
            [&](TemplateDesign &design) { return design.setParts(m_id, m_language, parts); },
            typing.isEmpty() ? QString() : u"parts/"_s + m_id + u'/' + typing);
    });
    connect(m_parts, &PartRows::left, &m_document, &DesignDocument::endTyping);

    m_scope = new QComboBox;
    m_scope->setObjectName(u"scope"_s);
    for (const Scope scope : {Scope::Telescope, Scope::Periscope, Scope::Microscope, Scope::None})
        m_scope->addItem(scopeWords(scope), nameIn(scope, kScopeNames));
    connect(m_scope, &QComboBox::activated, this,
            [this] { editValue(tr("Depth"), u"scope"_s, m_scope->currentData().toString()); });
    addRow(new QLabel(tr("&Depth")), m_scope);
    m_rows[u"field"_s].append(m_scope);

    addText(u"field"_s, tr("&Help, shown on demand"), u"help"_s, tr("What belongs here, and what does not"));
    addText(u"field"_s, tr("&Example of a good answer"), u"example"_s, {});

    m_required = new QComboBox;
    m_required->setObjectName(u"requiredBy"_s);
    for (const RequiredBy stage :
         {RequiredBy::Never, RequiredBy::Draft, RequiredBy::Review, RequiredBy::Publishing})
        m_required->addItem(requiredWord(stage), nameIn(stage, kRequiredNames));
    connect(m_required, &QComboBox::activated, this, [this] {
        editValue(tr("When it has to be answered"), u"requiredBy"_s, m_required->currentData().toString());
    });
    addRow(new QLabel(tr("Has to be &answered")), m_required);
    m_rows[u"field"_s].append(m_required);
    m_essential = new QCheckBox(tr("Essential: a new card begins with it"));
    m_essential->setObjectName(u"essential"_s);
    m_essential->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_essential, &QCheckBox::clicked, this,
            [this](bool on) { editValue(tr("Essential"), u"essential"_s, on); });
    m_column->addSpacing(6);
    m_column->addWidget(m_essential);
    m_rows[u"field"_s].append(m_essential);

    m_condition = new ConditionRows(m_document);
    addRow(new QLabel(tr("As&ked")), m_condition);
    m_rows[u"field"_s].append(m_condition);

    using Evidence = TemplateDesign::Evidence;
    m_contents = addEvidence(Evidence::MinimumContents, tr("Answers what every card &must say"));
    m_dimensions = addEvidence(Evidence::Dimensions, tr("Serves these d&imensions"));

    m_idLabel = new QLabel;
    m_idLabel->setProperty("kind", u"small"_s);
    m_idLabel->setWordWrap(true);
    m_idLabel->setObjectName(u"nodeId"_s);
    m_idLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addSpacing(8);
    m_column->addWidget(m_idLabel);
    m_column->addStretch(1);
}

void NodeForm::addRow(QWidget *label, QWidget *field)
{
    if (auto *list = qobject_cast<QComboBox *>(field)) // long words in it make nothing wider
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setProperty("kind", u"label"_s);
    auto *words = qobject_cast<QLabel *>(label);
    QWidget *first = field; // of a group: its first field
    const QList<QWidget *> below = field->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; first->focusPolicy() == Qt::NoFocus && i < below.size(); ++i)
        first = below[i];
    words->setBuddy(first);
    QString name = words->text();
    field->setAccessibleName(name.remove(u'&'));
    label->setContentsMargins(0, 6, 0, 0); // goes with it where the row is hidden
    m_column->addWidget(label);
    m_column->addWidget(field);
    field->setProperty("rowLabel", QVariant::fromValue<QObject *>(label));
}

GrowingText *NodeForm::addText(const QString &name, const QString &label, const QString &key,
                               const QString &hint)
{
    auto *text = new GrowingText(GrowingText::Lines::Many);
    text->setObjectName(key);
    text->setLineRange(key == "prompt"_L1 || key == "why"_L1 ? 2 : 3, 12);
    text->setPlaceholder(hint);
    addRow(new QLabel(label), text);
    m_rows[name].append(text);
    m_texts.insert(key, text);
    connect(text, &GrowingText::edited, this, [this, key, text] {
        if (!m_filling)
            editText(key, text->text());
    });
    connect(text, &GrowingText::left, &m_document, &DesignDocument::endTyping);
    return text;
}

EvidenceBoxes *NodeForm::addEvidence(TemplateDesign::Evidence which, const QString &label)
{
    auto *boxes = new EvidenceBoxes(which);
    boxes->setObjectName(which == TemplateDesign::Evidence::Dimensions ? u"dimensions"_s
                                                                       : u"minimumContents"_s);
    addRow(new QLabel(label), boxes);
    m_rows[u"field"_s].append(boxes);
    connect(boxes, &EvidenceBoxes::edited, this, [this, which](const QStringList &names) {
        m_document.endTyping();
        m_document.edit(which == TemplateDesign::Evidence::Dimensions ? tr("Dimensions")
                                                                      : tr("What every card must say"),
                        [&](TemplateDesign &design) { return design.setEvidence(m_id, which, names); });
    });
    return boxes;
}

void NodeForm::show(const QString &id, const QString &language)
{
    if (id == m_id && language == m_language)
        return;
    m_document.endTyping();
    m_id = id;
    m_language = language;
    refresh();
    ensureVisible(0, 0);
}

void NodeForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void NodeForm::refresh()
{
    const TemplateDesign &design = m_document.design();
    const DesignNode node = design.node(m_id);
    widget()->setVisible(!node.id.isEmpty());
    if (node.id.isEmpty())
        return;
    m_filling = true;
    const QString kind = node.json[u"answer"].toString();
    const QString needed = node.isField() ? wordsNeededBy(kind) : QString();
    const auto setShown = [this](const QString &rows, bool shown) {
        for (QWidget *field : std::as_const(m_rows[rows])) {
            field->setVisible(shown);
            if (auto *label = qobject_cast<QWidget *>(field->property("rowLabel").value<QObject *>()))
                label->setVisible(shown);
        }
    };
    setShown(u"section"_s, !node.isField());
    setShown(u"field"_s, node.isField());
    setShown(u"options"_s, needed == "options"_L1);
    setShown(u"words"_s, needed == "columns"_L1 || needed == "keys"_L1);
    setShown(u"code"_s, node.isField() && kind == "code"_L1);
    setShown(u"parts"_s, node.isField() && kind == "composite"_L1);

    m_heading->setText(node.kind == Node::Kind::Section ? tr("Section")
                       : node.isField()                 ? tr("Question")
                                                        : tr("Group of questions"));
    const QString asked = askedWords(askedBy(node.json[u"askedBy"].toObject()));
    m_asked->setText(asked);
    m_asked->setVisible(!asked.isEmpty());
    m_title->showText(design.title(m_id, m_language));
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        it.value()->setText(design.text(m_id, m_language, it.key()));
    m_idLabel->setText(m_document.isSettled(m_id)
                           ? tr("Its id is %1 and stays so.").arg(m_id)
                           : tr("Its id is %1. It follows the title until the template is saved.").arg(m_id));
    if (node.isField()) {
        m_kind->setCurrentIndex(m_kind->findData(kind));
        m_options->setOptions(design.options(m_id, m_language));
        m_words->showWords(design.partWords(m_id, m_language));
        m_syntax->showText(design.syntax(m_id));
        m_parts->setParts(kind == "composite"_L1 ? design.parts(m_id, m_language) : QList<DesignPart>());
        m_scope->setCurrentIndex(m_scope->findData(node.json[u"scope"].toString()));
        m_required->setCurrentIndex(m_required->findData(node.json[u"requiredBy"].toString()));
        const bool required = m_required->currentIndex() > 0;
        m_essential->setChecked(required || node.json[u"essential"].toBool());
        m_essential->setEnabled(!required);
        m_essential->setToolTip(required ? tr("What has to be answered is always essential") : QString());
        m_condition->show(m_id, m_language);
        m_contents->show(design, m_id, m_language);
        m_dimensions->show(design, m_id, m_language);
    }
    m_filling = false;
}

// Tab follows what is seen: parts are made in any order.
bool NodeForm::focusNextPrevChild(bool next)
{
    QWidget *focused = focusBeside(this, widget(), next);
    if (focused && isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, 24);
    return focused;
}

bool NodeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_kind && isLeft(*event))
        m_document.endTyping();
    return QScrollArea::eventFilter(watched, event);
}

void NodeForm::editText(const QString &key, const QString &text)
{
    m_document.edit(
        key == "title"_L1 ? tr("Rename") : tr("Typing"),
        [&](TemplateDesign &design) { return design.setText(m_id, m_language, key, text); },
        key + u'/' + m_id);
}

void NodeForm::editValue(const QString &what, const QString &key, const QJsonValue &value)
{
    m_document.endTyping();
    m_document.edit(what, [&](TemplateDesign &design) { return design.setValue(m_id, key, value); });
}

// While the arrow keys go through the shapes it is one step: from the shape before the first of them.
void NodeForm::setKind()
{
    const QString kind = m_kind->currentData().toString();
    const auto change = [&](TemplateDesign &design) {
        const bool wasChoice = !design.options(m_id, m_language).isEmpty();
        if (!design.setAnswerKind(m_id, kind, firstWordsOf(kind)))
            return false;
        QList<DesignOption> options = design.options(m_id, m_language);
        if (!wasChoice && !options.isEmpty()) {
            options.last().exclusive = true; // "Unknown" goes with no other
            design.setOptions(m_id, m_language, options);
        }
        return true;
    };
    m_document.edit(tr("Shape of the answer"), change, u"kind/"_s + m_id);
}

} // namespace cardwright

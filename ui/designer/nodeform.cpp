#include "designer/nodeform.h"

#include "designer/designwords.h"
#include "designer/optionrows.h"
#include "editing/designdocument.h"
#include "panels/growingtext.h"
#include "panels/plainline.h"
#include "panels/wraplabel.h"
#include "schema/templatenames.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
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
    connect(m_kind, &QComboBox::activated, this, &NodeForm::setKind);
    addRow(new QLabel(tr("&Shape of the answer")), m_kind);
    m_rows[u"field"_s].append(m_kind);
    m_kindNote = new WrapLabel(u"small"_s);
    m_kindNote->setText(
        tr("This question has several parts, as the template it comes from says. They stay as they are; "
           "another shape takes their place."));
    m_column->addWidget(m_kindNote);
    m_options = new OptionRows;
    addRow(new QLabel(tr("&Options to choose from")), m_options);
    m_rows[u"options"_s].append(m_options);
    connect(m_options, &OptionRows::edited, this, [this](const QList<DesignOption> &options) {
        m_document.edit(tr("Options"),
                        [&](TemplateDesign &design) { return design.setOptions(m_id, m_language, options); });
        refresh(); // a row without words is none
    });
    m_words = new GrowingText(GrowingText::Lines::Many);
    m_words->setObjectName(u"partWords"_s);
    m_words->setLineRange(2, 12);
    addRow(new QLabel(tr("&Names, one on each line")), m_words);
    m_rows[u"words"_s].append(m_words);
    connect(m_words, &GrowingText::edited, this, [this] {
        if (m_filling)
            return;
        QStringList words;
        for (const QString &line : m_words->text().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                words.append(line.simplified());
        }
        m_document.edit(
            tr("Columns and labels"),
            [&](TemplateDesign &design) { return design.setPartWords(m_id, m_language, words); },
            u"words/"_s + m_id);
    });
    connect(m_words, &GrowingText::left, &m_document, &DesignDocument::endTyping);

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
    connect(m_essential, &QCheckBox::clicked, this,
            [this](bool on) { editValue(tr("Essential"), u"essential"_s, on); });
    m_column->addSpacing(6);
    m_column->addWidget(m_essential);
    m_rows[u"field"_s].append(m_essential);

    m_onlyIf = new QComboBox;
    m_onlyIf->setObjectName(u"onlyIf"_s);
    m_onlyIf->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_onlyIf, &QComboBox::activated, this, [this] {
        m_onlyIfOptions->clear();
        setCondition();
    });
    addRow(new QLabel(tr("As&ked")), m_onlyIf);
    m_rows[u"field"_s].append(m_onlyIf);
    m_onlyIfOptions = new QListWidget;
    m_onlyIfOptions->setObjectName(u"onlyIfOptions"_s);
    addRow(new QLabel(tr("… while one of these is &chosen there")), m_onlyIfOptions);
    m_rows[u"condition"_s].append(m_onlyIfOptions);
    connect(m_onlyIfOptions, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            setCondition();
    });

    m_idLabel = new QLabel;
    m_idLabel->setProperty("kind", u"small"_s);
    m_idLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addSpacing(8);
    m_column->addWidget(m_idLabel);
    m_column->addStretch(1);
}

void NodeForm::addRow(QWidget *label, QWidget *field)
{
    label->setProperty("kind", u"label"_s);
    auto *words = qobject_cast<QLabel *>(label);
    words->setBuddy(field);
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

void NodeForm::show(const QString &id, const QString &language)
{
    if (id == m_id && language == m_language)
        return;
    m_document.endTyping();
    m_id = id;
    m_language = language;
    m_onlyIfOptions->clear();
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
    const bool composed = node.isField() && (kind == "composite"_L1 || kind == "code"_L1);
    const DesignCondition condition = design.condition(m_id);
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
    setShown(u"condition"_s, node.isField() && !condition.field.isEmpty() && !condition.isOther);
    m_kindNote->setVisible(composed);

    m_heading->setText(node.kind == Node::Kind::Section ? tr("Section")
                       : node.isField()                 ? tr("Question")
                                                        : tr("Group of questions"));
    const QString asked = askedWords(askedBy(node.json[u"askedBy"].toObject()));
    m_asked->setText(asked);
    m_asked->setVisible(!asked.isEmpty());
    m_title->showText(design.title(m_id, m_language));
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        it.value()->setText(design.text(m_id, m_language, it.key()));
    m_idLabel->setText(tr("Its id is %1 and stays so.").arg(m_id));
    if (node.isField()) {
        fillKinds(kind);
        m_options->setOptions(design.options(m_id, m_language));
        const QStringList words = design.partWords(m_id, m_language);
        QStringList there = m_words->text().split(u'\n');
        for (QString &line : there)
            line = line.simplified();
        there.removeAll(QString());
        if (there != words) // else somebody is typing there
            m_words->setText(words.join(u'\n'));
        m_scope->setCurrentIndex(m_scope->findData(node.json[u"scope"].toString()));
        m_required->setCurrentIndex(m_required->findData(node.json[u"requiredBy"].toString()));
        m_essential->setChecked(node.json[u"essential"].toBool());
        fillCondition();
    }
    m_filling = false;
}

void NodeForm::fillKinds(const QString &kind)
{
    if (m_kind->count() == 0 || m_kind->findData(kind) < 0 || m_kind->count() > answerKindWords().size()) {
        m_kind->clear();
        for (const auto &[id, word] : answerKindWords())
            m_kind->addItem(word, id);
        if (m_kind->findData(kind) < 0)
            m_kind->addItem(answerKindWord(kind), kind);
    }
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

void NodeForm::fillCondition()
{
    const TemplateDesign &design = m_document.design();
    const DesignCondition condition = design.condition(m_id);
    m_onlyIf->clear();
    m_onlyIf->addItem(tr("Always"), QString());
    const QList<DesignNode> nodes = design.nodes();
    for (const DesignNode &node : nodes) {
        if (node.id != m_id && node.isField()
            && wordsNeededBy(node.json[u"answer"].toString()) == "options"_L1)
            m_onlyIf->addItem(tr("Only where “%1” says so").arg(design.title(node.id, m_language)), node.id);
    }
    if (condition.isOther)
        m_onlyIf->addItem(tr("Under a condition of the template it comes from"), u"*"_s);
    else if (m_onlyIf->findData(condition.field) < 0)
        m_onlyIf->addItem(tr("Where a question says so that is no choice any more"), condition.field);
    m_onlyIf->setCurrentIndex(m_onlyIf->findData(condition.isOther ? u"*"_s : condition.field));
    m_onlyIfOptions->clear();
    if (condition.field.isEmpty() || condition.isOther)
        return;
    const QList<DesignOption> options = design.options(condition.field, m_language);
    for (const DesignOption &option : options) {
        auto *item = new QListWidgetItem(option.label, m_onlyIfOptions);
        item->setData(Qt::UserRole, option.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(condition.options.contains(option.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_onlyIfOptions->setFixedHeight(
        qMax(1, m_onlyIfOptions->count()) * qMax(28, m_onlyIfOptions->sizeHintForRow(0)) + 4);
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

void NodeForm::setKind()
{
    const QString kind = m_kind->currentData().toString();
    m_document.endTyping();
    m_document.edit(tr("Shape of the answer"), [&](TemplateDesign &design) {
        const bool wasChoice = !design.options(m_id, m_language).isEmpty();
        if (!design.setAnswerKind(m_id, kind, firstWordsOf(kind)))
            return false;
        QList<DesignOption> options = design.options(m_id, m_language);
        if (!wasChoice && !options.isEmpty()) {
            options.last().exclusive = true; // "Unknown" goes with no other
            design.setOptions(m_id, m_language, options);
        }
        return true;
    });
}

// A condition begins with every option that says neither no nor nothing; the last one chosen stays.
void NodeForm::setCondition()
{
    const QString field = m_onlyIf->currentData().toString();
    if (field == "*"_L1)
        return;
    QStringList options;
    for (int row = 0; row < m_onlyIfOptions->count(); ++row) {
        if (m_onlyIfOptions->item(row)->checkState() == Qt::Checked)
            options.append(m_onlyIfOptions->item(row)->data(Qt::UserRole).toString());
    }
    if (!field.isEmpty() && options.isEmpty()) {
        const QList<DesignOption> all = m_document.design().options(field, m_language);
        for (const DesignOption &option : all) {
            if (!option.exclusive && option.id != "no"_L1 && option.id != "unknown"_L1)
                options.append(option.id);
        }
        if (options.isEmpty() && !all.isEmpty())
            options.append(all.first().id);
    }
    m_document.endTyping();
    const bool changed = m_document.edit(
        tr("Condition"), [&](TemplateDesign &design) { return design.setCondition(m_id, field, options); });
    if (!changed)
        refresh();
}

} // namespace cardwright

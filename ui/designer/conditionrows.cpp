#include "designer/conditionrows.h"

#include "designer/leftfield.h"
#include "editing/designdocument.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

ConditionRows::ConditionRows(DesignDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_field(new QComboBox)
    , m_optionsLabel(new QLabel(tr("… while one of these is &chosen there")))
    , m_options(new QListWidget)
{
    m_field->setObjectName(u"onlyIf"_s);
    m_field->setAccessibleName(tr("Asked"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_options->setObjectName(u"onlyIfOptions"_s);
    m_options->setAccessibleName(tr("… while one of these is chosen there"));
    m_optionsLabel->setProperty("kind", u"label"_s);
    m_optionsLabel->setBuddy(m_options);
    m_optionsLabel->setContentsMargins(0, 6, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_optionsLabel, m_options})
        column->addWidget(widget);
    m_field->installEventFilter(this);
    m_options->installEventFilter(this);
    connect(m_field, &QComboBox::activated, this, [this] {
        m_options->clear();
        setCondition();
    });
    connect(m_options, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            setCondition();
    });
}

void ConditionRows::show(const QString &id, const QString &language)
{
    if (id != m_id)
        m_options->clear();
    m_id = id;
    m_language = language;
    const TemplateDesign &design = m_document.design();
    const DesignCondition condition = design.condition(m_id);
    m_field->clear();
    m_field->addItem(tr("Always"), QString());
    const QList<DesignNode> nodes = design.nodes();
    for (const DesignNode &node : nodes) {
        if (node.id != m_id && node.isField()
            && wordsNeededBy(node.json[u"answer"].toString()) == "options"_L1)
            m_field->addItem(tr("%1: where it says so").arg(design.title(node.id, m_language)), node.id);
    }
    if (condition.isOther)
        m_field->addItem(tr("Under a condition of the template it comes from"), u"*"_s);
    else if (m_field->findData(condition.field) < 0)
        m_field->addItem(tr("Where a question says so that is no choice any more"), condition.field);
    m_field->setCurrentIndex(m_field->findData(condition.isOther ? u"*"_s : condition.field));
    fillOptions();
}

// While it has the focus it is one step: the arrow keys go through the questions.
bool ConditionRows::eventFilter(QObject *watched, QEvent *event)
{
    if (isLeft(*event))
        m_document.endTyping();
    return QWidget::eventFilter(watched, event);
}

void ConditionRows::fillOptions()
{
    const TemplateDesign &design = m_document.design();
    const DesignCondition condition = design.condition(m_id);
    const bool asks = !condition.field.isEmpty() && !condition.isOther;
    const int row = m_options->currentRow();
    m_optionsLabel->setVisible(asks);
    m_options->setVisible(asks);
    m_options->clear();
    if (!asks)
        return;
    m_filling = true;
    const QList<DesignOption> options = design.options(condition.field, m_language);
    for (const DesignOption &option : options) {
        auto *item = new QListWidgetItem(option.label, m_options);
        item->setData(Qt::UserRole, option.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(condition.options.contains(option.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_options->setFixedHeight(qMax(1, m_options->count()) * qMax(28, m_options->sizeHintForRow(0)) + 4);
    m_options->setCurrentRow(row);
    m_filling = false;
}

// A condition begins with every option that says neither no nor nothing; the last one chosen stays.
void ConditionRows::setCondition()
{
    const QString field = m_field->currentData().toString();
    if (field == "*"_L1)
        return;
    QStringList options;
    for (int row = 0; row < m_options->count(); ++row) {
        if (m_options->item(row)->checkState() == Qt::Checked)
            options.append(m_options->item(row)->data(Qt::UserRole).toString());
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
    const bool changed = m_document.edit(
        tr("Condition"), [&](TemplateDesign &design) { return design.setCondition(m_id, field, options); },
        u"condition/"_s + m_id);
    if (!changed)
        show(m_id, m_language);
}

} // namespace cardwright

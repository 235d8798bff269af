#include "panels/choiceeditor.h"

#include "panels/plainline.h"
#include "panels/remarkfields.h"
#include "panels/wraplabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 18;
constexpr int kIndent = 24; // of the text below its option

} // namespace

ChoiceEditor::ChoiceEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_grid(new QGridLayout)
    , m_group(new QButtonGroup(this))
    , m_foreignLabel(new WrapLabel(u"muted"_s, this))
    , m_remarks(new RemarkFields(context, this))
{
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(5);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_group->setExclusive(false);
    m_foreignLabel->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_grid);
    layout->addWidget(m_foreignLabel);
    layout->addWidget(m_remarks);
    for (const OptionSpec &option : optionsOf(*context.schema, context.asked()))
        addOption(option);
    arrange(width());
    updateTabStop();
    setFocusProxy(firstField());
    connect(m_remarks, &RemarkFields::edited, this, &AnswerEditor::edited);
}

bool ChoiceEditor::isSingle() const
{
    if (context().part >= 0)
        return kindOf(*context().schema, context().asked()) == u"single_choice";
    return context().question()->answer == AnswerKind::SingleChoice;
}

void ChoiceEditor::addOption(const OptionSpec &option)
{
    const QString label = optionLabel(option.id, *context().schema, context().asked(), context().language);
    Choice choice;
    choice.option = option;
    choice.cell = new QWidget(this);
    if (isSingle()) {
        auto *radio = new QRadioButton(choice.cell);
        radio->setAutoExclusive(false); // so that a click on the chosen one clears it
        radio->installEventFilter(this);
        m_group->addButton(radio);
        choice.button = radio;
    } else {
        choice.button = new QCheckBox(choice.cell);
    }
    QString shown = label;
    choice.button->setText(shown.replace(u'&', u"&&"_s));
    choice.button->setAccessibleName(label);
    choice.button->setAccessibleDescription(context().name);
    choice.text = new PlainLine(choice.cell);
    choice.text->setPlaceholderText(tr("Please specify"));
    choice.text->setAccessibleName(tr("Please specify: %1").arg(label));
    choice.text->hide();
    auto *layout = new QVBoxLayout(choice.cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(choice.button, 0, Qt::AlignLeft);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kIndent, 0, 0, 0);
    below->addWidget(choice.text);
    layout->addLayout(below);
    layout->addStretch();

    const int index = int(m_choices.size());
    connect(choice.button, &QAbstractButton::toggled, this, [this, index](bool on) { toggled(index, on); });
    connect(choice.text, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    m_choices.append(choice);
}

void ChoiceEditor::toggled(int index, bool on)
{
    m_untouched = false;
    for (int i = 0; on && i < m_choices.size(); ++i) {
        const bool excludes =
            isSingle() || m_choices[i].option.exclusive || m_choices[index].option.exclusive;
        if (i != index && excludes && m_choices[i].button->isChecked()) {
            const QSignalBlocker blocker(m_choices[i].button);
            m_choices[i].button->setChecked(false);
        }
    }
    showTexts();
    editedAsStep();
}

// Tab stops once at radio buttons: at the one with the focus, the chosen one or the first. The arrows
// go from one to the next and choose nothing; Qt's own do so only where one is always chosen.
void ChoiceEditor::updateTabStop()
{
    const QList<QAbstractButton *> radios = m_group->buttons();
    QWidget *focused = QApplication::focusWidget();
    const QWidget *stop = radios.contains(focused) ? focused : firstField();
    for (QAbstractButton *radio : radios)
        radio->setFocusPolicy(radio == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        updateTabStop();
    if (event->type() != QEvent::KeyPress)
        return AnswerEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool back = key->key() == Qt::Key_Up || key->key() == Qt::Key_Left;
    const bool on = key->key() == Qt::Key_Down || key->key() == Qt::Key_Right;
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if ((!back && !on) || held != Qt::NoModifier)
        return AnswerEditor::eventFilter(watched, event);
    const QList<QAbstractButton *> radios = m_group->buttons();
    const qsizetype at = radios.indexOf(watched);
    radios[(at + (on ? 1 : -1) + radios.size()) % radios.size()]->setFocus(on ? Qt::TabFocusReason
                                                                              : Qt::BacktabFocusReason);
    return true;
}

void ChoiceEditor::showTexts()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        const bool chosen = choice.button->isChecked();
        choice.text->setVisible(chosen && (choice.option.needsText || !choice.text->text().isEmpty()));
        choice.text->setEnabled(chosen);
    }
}

bool ChoiceEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<ChoicesValue> value = parseChoices(markdown, *context().schema, context().asked());
    if (!value || (isSingle() && value->chosen.size() > 1))
        return false;
    if (*value == this->value())
        return true;
    for (const Choice &choice : std::as_const(m_choices)) {
        const QSignalBlocker blocker(choice.button);
        choice.button->setChecked(value->chosen.contains(choice.option.id));
        choice.text->showText(value->specified.value(choice.option.id));
    }
    m_untouched = value->untouched;
    m_foreign = value->foreign;
    m_foreignLabel->setText(tr("Also in the text: %1").arg(m_foreign.join(u"; "_s)));
    m_foreignLabel->setVisible(!m_foreign.isEmpty());
    m_remarks->showRemarks(value->remarks);
    showTexts();
    updateTabStop();
    return true;
}

ChoicesValue ChoiceEditor::value() const
{
    ChoicesValue value;
    for (const Choice &choice : m_choices) {
        if (!choice.button->isChecked())
            continue;
        value.chosen.append(choice.option.id);
        if (!choice.text->text().trimmed().isEmpty())
            value.specified.insert(choice.option.id, choice.text->text());
    }
    value.foreign = m_foreign;
    value.untouched = m_untouched;
    value.remarks = m_remarks->remarks();
    return value;
}

QString ChoiceEditor::markdown() const
{
    return writeChoices(value(), *context().schema, context().asked(), context().language);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.button->setEnabled(!readOnly);
        choice.text->setReadOnly(readOnly);
    }
    m_remarks->setReadOnly(readOnly);
}

QWidget *ChoiceEditor::firstField() const
{
    const auto chosen = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                     [](const Choice &choice) { return choice.button->isChecked(); });
    return chosen == m_choices.cend() ? m_choices.first().button : chosen->button;
}

void ChoiceEditor::resizeEvent(QResizeEvent *event)
{
    AnswerEditor::resizeEvent(event);
    arrange(event->size().width());
}

void ChoiceEditor::arrange(int width)
{
    int widest = 0;
    for (const Choice &choice : std::as_const(m_choices))
        widest = qMax(widest, choice.button->sizeHint().width());
    const int columns = m_choices.size() > 3 && 2 * widest + kGap <= width ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_choices.size(); ++i) {
        m_grid->removeWidget(m_choices[i].cell);
        m_grid->addWidget(m_choices[i].cell, i / columns, i % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
    updateGeometry();
}

} // namespace cardwright

#include "panels/durationeditor.h"

#include "panels/plainline.h"
#include "panels/remarkfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Unit = DurationValue::Unit;

constexpr int kNumberWidth = 96;

} // namespace

DurationEditor::DurationEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_text(new PlainLine(this))
    , m_unit(new QComboBox(this))
    , m_remarks(new RemarkFields(context, this))
{
    m_text->setObjectName(u"duration"_s);
    m_unit->setObjectName(u"durationUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the duration"));
    m_unit->setAccessibleDescription(m_unit->accessibleName()); // the name of a combo box is its text
    m_unit->setFocusPolicy(Qt::StrongFocus);                    // the wheel over it scrolls the page
    const std::pair<QString, Unit> units[] = {
        {tr("days"), Unit::Days},
        {tr("weeks"), Unit::Weeks},
        {tr("months"), Unit::Months},
        {tr("years"), Unit::Years},
        {tr("as long as needed"), Unit::AsNeeded},
        {tr("in words"), Unit::Words},
    };
    for (const auto &[name, unit] : units)
        m_unit->addItem(name, int(unit));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_unit);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_remarks);
    setFocusProxy(m_text);

    connect(m_text, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        // "90 days" typed into the field is the number 90 and its unit.
        if (const auto value = parseDuration(markdown(), *this->context().schema, this->context().spec))
            show(*value);
    });
    connect(m_unit, &QComboBox::activated, this, &DurationEditor::unitChosen);
    connect(m_remarks, &RemarkFields::edited, this, &AnswerEditor::edited);
    show(DurationValue());
}

Unit DurationEditor::unit() const
{
    return Unit(m_unit->currentData().toInt());
}

void DurationEditor::show(const DurationValue &value)
{
    const QSignalBlocker blocker(m_unit);
    // Nothing said yet is no choice of words.
    const bool nothing = value.unit == Unit::Words && value.text.isEmpty();
    if (!nothing || unit() == Unit::AsNeeded)
        m_unit->setCurrentIndex(m_unit->findData(int(nothing ? Unit::Days : value.unit)));
    m_text->showText(value.text);
    arrange();
}

void DurationEditor::unitChosen()
{
    if (unit() == Unit::AsNeeded) {
        m_spare = m_text->text();
        m_text->clear();
    } else if (m_text->text().isEmpty()) {
        m_text->showText(m_spare);
    }
    arrange();
    editedAsStep();
    if (m_text->isVisibleTo(this) && m_text->text().isEmpty())
        m_text->setFocus(Qt::OtherFocusReason);
}

void DurationEditor::arrange()
{
    const bool words = unit() == Unit::Words;
    m_text->setVisible(unit() != Unit::AsNeeded);
    m_text->setMaximumWidth(words ? QWIDGETSIZE_MAX : kNumberWidth);
    m_text->setPlaceholderText(words ? context().placeholder : tr("Number"));
    m_text->setAccessibleName(words ? tr("Duration in words: %1").arg(context().name)
                                    : tr("Number: %1").arg(context().name));
    setFocusProxy(m_text->isVisibleTo(this) ? static_cast<QWidget *>(m_text) : m_unit);
}

bool DurationEditor::showAnswer(const QString &markdown)
{
    if (sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<DurationValue> value = parseDuration(markdown, *context().schema, context().spec);
    if (!value)
        return false;
    if (*value == this->value())
        return true;
    show(*value);
    m_remarks->showRemarks(value->remarks);
    return true;
}

DurationValue DurationEditor::value() const
{
    DurationValue value;
    value.unit = unit();
    value.text = value.unit == Unit::AsNeeded ? QString() : m_text->text().trimmed();
    if (value.text.isEmpty() && value.unit != Unit::AsNeeded)
        value.unit = Unit::Words;
    value.remarks = m_remarks->remarks();
    return value;
}

QString DurationEditor::markdown() const
{
    return writeDuration(value(), *context().schema, context().spec, context().language);
}

void DurationEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_unit->setEnabled(!readOnly);
    m_remarks->setReadOnly(readOnly);
}

QWidget *DurationEditor::firstField() const
{
    return m_text->isVisibleTo(this) ? static_cast<QWidget *>(m_text) : m_unit;
}

} // namespace cardwright

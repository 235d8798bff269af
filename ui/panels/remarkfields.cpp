#include "panels/remarkfields.h"

#include "panels/growingtext.h"
#include "spelling/textspelling.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 132;

} // namespace

QToolButton *makeAddButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("kind", u"ghost"_s);
    button->setText(text);
    button->setIcon(Theme::icon(u"plus"_s));
    button->setIconSize(QSize(14, 14));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

RemarkFields::RemarkFields(const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(4);
    layout->addLayout(m_buttons);
    m_buttons->addStretch();
    const Spec *spec = context.part < 0 ? context.question() : nullptr; // else they stand below all parts
    m_caption = makeField(u"caption"_s, tr("Caption"), spec && spec->caption);
    m_notes = makeField(u"additional-notes"_s, tr("Notes"), spec && spec->notes);
    showButtons();
}

RemarkFields::Field RemarkFields::makeField(const QString &which, const QString &addText, bool offered)
{
    Field field;
    field.offered = offered;
    field.row = new QWidget(this);
    field.name = new QLabel(which == "caption"_L1 ? tr("Caption") : tr("Notes"), field.row);
    field.name->setProperty("kind", u"muted"_s);
    field.name->setFixedWidth(kLabelWidth);
    field.name->setContentsMargins(0, 7, 0, 0);
    field.text = new GrowingText(GrowingText::Lines::One, field.row);
    attachSpelling(field.text);
    field.text->setAccessibleName(field.name->text());
    field.text->setAccessibleDescription(m_context.name);
    auto *row = new QHBoxLayout(field.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(field.name, 0, Qt::AlignTop);
    row->addWidget(field.text, 1);
    field.row->hide();
    layout()->addWidget(field.row);

    field.button = makeAddButton(addText, this);
    field.button->setObjectName(u"add-"_s + which);
    field.text->setObjectName(which);
    field.button->setAccessibleName(which == "caption"_L1 ? tr("Add a caption") : tr("Add notes"));
    field.button->hide();
    m_buttons->insertWidget(m_buttons->count() - 1, field.button);
    QWidget *shown = field.row;
    GrowingText *text = field.text;
    connect(field.button, &QToolButton::clicked, this, [this, shown, text] {
        shown->show();
        showButtons();
        text->setFocus(Qt::OtherFocusReason);
    });
    connect(field.text, &GrowingText::edited, this, &RemarkFields::edited);
    return field;
}

void RemarkFields::addButton(QToolButton *button)
{
    m_buttons->insertWidget(0, button);
    setVisible(true);
}

void RemarkFields::showButtons()
{
    bool any = false;
    for (int i = 0; i < m_buttons->count(); ++i) {
        QWidget *button = m_buttons->itemAt(i)->widget();
        const Field *field = button == m_caption.button ? &m_caption
                             : button == m_notes.button ? &m_notes
                                                        : nullptr;
        if (field)
            button->setVisible(field->offered && field->row->isHidden() && !m_readOnly);
        any = any || (button && !button->isHidden());
    }
    setVisible(any || !m_caption.row->isHidden() || !m_notes.row->isHidden());
}

void RemarkFields::showField(Field &field, const Remark &remark)
{
    field.label = remark.label;
    field.staysEmpty = !remark.label.isEmpty() && remark.text.isEmpty();
    field.text->setText(remark.text);
    if (!remark.isEmpty())
        field.row->show();
    else if (!field.text->hasFocus())
        field.row->hide();
}

void RemarkFields::showRemarks(const Remarks &remarks)
{
    showField(m_caption, remarks.caption);
    showField(m_notes, remarks.notes);
    m_notesFirst = remarks.notesFirst;
    showButtons();
}

Remarks RemarkFields::remarks() const
{
    const auto remarkOf = [this](const Field &field, const QString &which) {
        const QString text = field.text->text();
        if (text.trimmed().isEmpty() && !field.staysEmpty)
            return Remark();
        return Remark{
            field.label.isEmpty() ? m_context.schema->label(which, m_context.language) : field.label, text};
    };
    Remarks result{remarkOf(m_caption, u"caption"_s), remarkOf(m_notes, u"additional-notes"_s), false};
    result.notesFirst = m_notesFirst && !result.caption.isEmpty() && !result.notes.isEmpty();
    return result;
}

void RemarkFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_caption.text->setReadOnly(readOnly);
    m_notes.text->setReadOnly(readOnly);
    showButtons();
}

} // namespace cardwright

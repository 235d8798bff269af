#include "panels/answerrow.h"

#include "panels/growingtext.h"
#include "panels/quietbutton.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 132;
constexpr int kNumberWidth = 24;

} // namespace

AnswerRow::AnswerRow(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_hint(new QLabel(this))
    , m_remove(new QuietButton(this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.columns > 1 || !look.label.isEmpty() ? 12 : 8);
    if (look.numbered) {
        m_number = new QLabel(this);
        m_number->setProperty("kind", u"muted"_s);
        m_number->setFixedWidth(kNumberWidth);
        m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_number->setContentsMargins(0, 6, 0, 0);
        row->addWidget(m_number, 0, Qt::AlignTop);
    }
    if (!look.label.isEmpty()) {
        auto *label = new QLabel(look.label, this);
        label->setProperty("kind", u"muted"_s);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(kLabelWidth);
        label->setContentsMargins(0, 6, 0, 0);
        row->addWidget(label, 0, Qt::AlignTop);
    }
    for (int column = 0; column < look.columns; ++column) {
        auto *field = new GrowingText(GrowingText::Lines::One, this);
        field->setPlaceholder(look.placeholders.value(column));
        field->setAccessibleName(look.label.isEmpty() ? look.names.value(column) : look.label);
        row->addWidget(field, column + 2, Qt::AlignTop);
        m_fields.append(field);
        connect(field, &GrowingText::edited, this, &AnswerRow::edited);
        connect(field, &GrowingText::returnPressed, this, &AnswerRow::returnPressed);
        connect(field, &GrowingText::moveRequested, this, &AnswerRow::moveRequested);
        connect(field, &GrowingText::left, this, &AnswerRow::left);
        connect(field, &GrowingText::backspaceOnEmpty, this, [this] {
            if (isEmpty() && m_look.removable)
                emit removeRequested();
        });
    }
    m_remove->setIcon(Theme::icon(u"close"_s));
    m_remove->setToolTip(tr("Remove this row"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setFixedWidth(28);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    if (!look.removable)
        m_remove->setEnabled(false);
    connect(m_remove, &QToolButton::clicked, this, &AnswerRow::removeRequested);

    m_hint->setProperty("kind", u"small"_s);
    m_hint->setProperty("tone", u"warn"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    setFocusProxy(m_fields.first());
}

QStringList AnswerRow::texts() const
{
    QStringList texts;
    for (const GrowingText *field : m_fields)
        texts.append(field->text());
    return texts;
}

void AnswerRow::setTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(texts.value(i));
}

bool AnswerRow::isEmpty() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [](const GrowingText *field) { return field->document()->isEmpty(); });
}

void AnswerRow::setNumber(int number)
{
    if (m_number)
        m_number->setText(tr("%1.", "number of a step").arg(number));
}

void AnswerRow::setPlaceholders(const QStringList &placeholders)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setPlaceholder(placeholders.value(i));
}

void AnswerRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void AnswerRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (GrowingText *field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
    m_remove->setEnabled(m_look.removable && !readOnly);
}

GrowingText *AnswerRow::focusedField() const
{
    const auto it = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                 [](const GrowingText *field) { return field->hasFocus(); });
    return it == m_fields.cend() ? nullptr : *it;
}

void AnswerRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_remove->setSeen(m_remove->isEnabled());
}

void AnswerRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_remove->setSeen(false);
}

} // namespace cardwright

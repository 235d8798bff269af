#include "panels/answerrow.h"

#include "panels/growingtext.h"
#include "panels/quietbutton.h"
#include "panels/wraplabel.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 132;
constexpr int kNumberWidth = 24;
constexpr int kTextTop = 7;      // of the first line in a field beside
constexpr int kRemoveWidth = 24; // lies in the last field

} // namespace

AnswerRow::AnswerRow(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_hint(new WrapLabel(u"small"_s, this))
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
        m_number->setContentsMargins(0, kTextTop, 0, 0);
        row->addWidget(m_number, 0, Qt::AlignTop);
    }
    if (!look.label.isEmpty()) {
        auto *label = new WrapLabel(u"muted"_s, this);
        label->setContentsMargins(0, kTextTop, 0, 0);
        label->setFixedWidth(kLabelWidth);
        label->setText(look.label);
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
    m_remove->setFixedSize(kRemoveWidth, kRemoveWidth);
    m_remove->setIconSize(QSize(12, 12));
    m_remove->setVisible(look.removable);
    if (look.removable)
        m_fields.last()->setRoomAtEnd(kRemoveWidth - 4);
    connect(m_remove, &QToolButton::clicked, this, &AnswerRow::removeRequested);

    m_hint->setProperty("tone", u"warn"_s);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    setFocusProxy(m_fields.first());
    m_remove->raise();
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
    m_remove->setVisible(m_look.removable && !readOnly);
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
    m_remove->setSeen(true);
}

void AnswerRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_remove->setSeen(false);
}

void AnswerRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_remove->move(width() - kRemoveWidth - 6, 6);
}

} // namespace cardwright

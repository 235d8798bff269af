#include "panels/answerrow.h"

#include "panels/growingtext.h"
#include "panels/quietbutton.h"
#include "panels/valuepicker.h"
#include "panels/wraplabel.h"
#include "spelling/textspelling.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 132;
constexpr int kNumberWidth = 24;
constexpr int kTextTop = 7;      // of the first line in a field beside
constexpr int kRemoveWidth = 24; // lies in the last field
constexpr int kBarWidth = 96;
constexpr int kChoiceWidth = 132;

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
        const bool narrow = look.lastWidth > 0 && column == look.columns - 1;
        if (narrow)
            field->setFixedWidth(look.lastWidth);
        row->addWidget(field, narrow ? 0 : column + 2, Qt::AlignTop);
        if (look.prose && column == look.columns - 1)
            attachSpelling(field);
        m_fields.append(field);
        connect(field, &GrowingText::edited, this, &AnswerRow::edited);
        connect(field, &GrowingText::returnPressed, this, &AnswerRow::returnPressed);
        connect(field, &GrowingText::moveRequested, this, &AnswerRow::moveRequested);
        connect(field, &GrowingText::left, this, &AnswerRow::left);
        connect(field, &GrowingText::backspaceOnEmpty, this, [this, column] { goBack(column); });
    }
    addBehind(row);
    m_remove->setIcon(Theme::icon(u"close"_s));
    m_remove->setToolTip(tr("Remove this row"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->installEventFilter(this);
    m_remove->setFixedSize(kRemoveWidth, kRemoveWidth);
    m_remove->setIconSize(QSize(12, 12));
    m_remove->setVisible(look.removable);
    if (look.removable)
        m_fields.last()->setRoomAtEnd(kRemoveWidth - 4);
    connect(m_remove, &QToolButton::clicked, this, &AnswerRow::removeRequested);
    if (isDateType(look.type) || !look.values.isEmpty()) {
        m_picker = new ValuePicker(m_fields.last(), look.type, look.values, look.language);
        m_picker->setFixedSize(kRemoveWidth, kRemoveWidth);
        m_fields.last()->setRoomAtEnd(kRemoveWidth - 4);
        connect(m_picker, &ValuePicker::picked, this, &AnswerRow::chosen);
    }

    m_hint->setProperty("tone", u"warn"_s);
    m_hint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(look.label.isEmpty() ? 0 : kLabelWidth + row->spacing(), 0, 0, 0); // of the field
    below->addWidget(m_hint);
    layout->addLayout(below);
    setFocusProxy(m_fields.first());
    m_remove->raise();
    if (m_picker)
        m_picker->raise();
}

void AnswerRow::addBehind(QHBoxLayout *row)
{
    if (!m_look.choices.isEmpty()) {
        m_choice = new QComboBox(this);
        m_choice->setFixedWidth(kChoiceWidth);
        m_choice->setFocusPolicy(Qt::StrongFocus); // the wheel over it scrolls the page
        m_choice->setAccessibleName(m_look.noChoice);
        showChoice(QString());
        row->addWidget(m_choice, 0, Qt::AlignTop);
        connect(m_choice, &QComboBox::activated, this, &AnswerRow::chosen);
    }
    if (m_look.bar) {
        m_bar = new QProgressBar(this);
        m_bar->setFixedWidth(kBarWidth);
        m_bar->setTextVisible(false);
        m_bar->setRange(0, 1000);
        m_bar->setAccessibleName(tr("Share"));
        row->addWidget(m_bar, 0, Qt::AlignVCenter);
    }
}

// What the file says stays even where it is none of the choices in their own words.
void AnswerRow::showChoice(const QString &text)
{
    const QSignalBlocker blocker(m_choice);
    QStringList items = QStringList(m_look.noChoice) + m_look.choices;
    const bool foreign = !text.isEmpty() && !m_look.choices.contains(text);
    if (foreign)
        items.append(text);
    if (m_choice->count() != items.size() || (foreign && m_choice->itemText(m_choice->count() - 1) != text)) {
        m_choice->clear();
        m_choice->addItems(items);
    }
    m_choice->setCurrentIndex(text.isEmpty() ? 0 : int(items.indexOf(text, 1)));
}

void AnswerRow::setBar(double percent)
{
    if (m_bar)
        m_bar->setValue(qBound(0, qRound(percent * 10), m_bar->maximum()));
}

QStringList AnswerRow::texts() const
{
    QStringList texts;
    for (const GrowingText *field : m_fields)
        texts.append(field->text());
    if (m_choice)
        texts.append(m_choice->currentIndex() > 0 ? m_choice->currentText() : QString());
    return texts;
}

void AnswerRow::setTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(texts.value(i));
    if (m_choice)
        showChoice(texts.value(m_fields.size()));
}

bool AnswerRow::isEmpty() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [](const GrowingText *field) { return field->document()->isEmpty(); });
}

void AnswerRow::setPlace(int number, int of)
{
    if (m_number)
        m_number->setText(tr("%1.", "number of a step").arg(number));
    for (GrowingText *field : std::as_const(m_fields))
        field->setAccessibleDescription(tr("Row %1 of %2").arg(number).arg(of));
    if (m_choice) // its name is its text
        m_choice->setAccessibleDescription(tr("%1 in row %2").arg(m_look.noChoice).arg(number));
    m_remove->setAccessibleName(tr("Remove row %1").arg(number));
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
    if (m_choice)
        m_choice->setEnabled(!readOnly);
    m_remove->setVisible(m_look.removable && !readOnly);
    if (m_picker)
        m_picker->setVisible(!readOnly);
}

GrowingText *AnswerRow::focusedField() const
{
    const auto it = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                 [](const GrowingText *field) { return field->hasFocus(); });
    return it == m_fields.cend() ? nullptr : *it;
}

// Backspace where there is nothing to delete.
void AnswerRow::goBack(int column)
{
    if (isEmpty() && m_look.removable) {
        emit removeRequested();
    } else if (column > 0) {
        m_fields[column - 1]->setFocus(Qt::BacktabFocusReason);
        m_fields[column - 1]->moveCursorToEnd();
    }
}

bool AnswerRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_remove && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers() == Qt::AltModifier) {
            emit moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
    // In the last field, whose place the layout knows by now.
    const GrowingText *last = m_fields.last();
    m_remove->move(last->geometry().right() + 1 - kRemoveWidth - 6, 6);
    if (m_picker)
        m_picker->move(last->geometry().right() + 1 - kRemoveWidth - 6, 6);
}

} // namespace cardwright

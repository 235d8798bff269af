#include "panels/valuepicker.h"

#include "panels/datepopup.h"
#include "panels/growingtext.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

ValuePicker::ValuePicker(GrowingText *field, ValueType type, const QStringList &values,
                         const QString &language)
    : QToolButton(field->parentWidget())
    , m_field(field)
    , m_type(type)
    , m_values(values)
    , m_language(language)
{
    const bool dates = isDateType(type);
    setObjectName(u"valuePicker"_s);
    setProperty("kind", u"ghost"_s);
    setIcon(Theme::icon(dates ? u"calendar"_s : u"chevron-down"_s));
    setIconSize(QSize(14, 14));
    setFocusPolicy(Qt::TabFocus);
    setToolTip(dates ? tr("Choose a date (F4)") : tr("Choose a value (F4)"));
    const QString what = field->accessibleName();
    setAccessibleName(dates ? tr("Choose a date: %1").arg(what) : tr("Choose a value: %1").arg(what));
    connect(this, &QToolButton::clicked, this, &ValuePicker::open);
    field->installEventFilter(this);
    if (values.isEmpty())
        return;
    m_completer = new QCompleter(values, this);
    m_completer->setWidget(field);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ValuePicker::take);
    m_completer->popup()->setProperty("kind", u"popup"_s);
    m_completer->popup()->installEventFilter(this); // after the completer's own, so before it
    connect(field, &GrowingText::edited, this, &ValuePicker::offer);
}

bool ValuePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QToolButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field && key == Qt::Key_F4 && !m_field->isReadOnly()) {
        open();
        return true;
    }
    // The field would take Enter as a way to the next row.
    const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (m_completer && watched == m_completer->popup() && takes
        && m_completer->popup()->currentIndex().isValid()) {
        const QString value = m_completer->popup()->currentIndex().data().toString();
        m_completer->popup()->hide();
        take(value);
        return true;
    }
    return QToolButton::eventFilter(watched, event);
}

void ValuePicker::open()
{
    if (!isDateType(m_type)) {
        openValues();
        return;
    }
    const DatePopup::Shows shows = m_type == ValueType::Date        ? DatePopup::Shows::Days
                                   : m_type == ValueType::MonthYear ? DatePopup::Shows::Months
                                                                    : DatePopup::Shows::MonthRange;
    auto *popup = new DatePopup(shows, m_language, this);
    connect(popup, &DatePopup::chosen, this, &ValuePicker::take);
    popup->openFor(m_field->text(), this);
}

void ValuePicker::openValues()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(m_field->width());
    const QString standing = m_field->text().trimmed();
    for (const QString &value : std::as_const(m_values)) {
        QAction *action = menu->addAction(value);
        action->setCheckable(true);
        action->setChecked(value.compare(standing, Qt::CaseInsensitive) == 0);
        connect(action, &QAction::triggered, this, [this, value] { take(value); });
    }
    menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height() + 1)));
    const auto chosen = std::find_if(menu->actions().cbegin(), menu->actions().cend(),
                                     [](const QAction *action) { return action->isChecked(); });
    menu->setActiveAction(chosen == menu->actions().cend() ? menu->actions().first() : *chosen);
}

void ValuePicker::offer()
{
    const QString text = m_field->text();
    m_completer->setCompletionPrefix(text);
    const bool whole = m_completer->completionCount() == 1
                       && m_completer->currentCompletion().compare(text, Qt::CaseInsensitive) == 0;
    if (text.isEmpty() || whole || m_completer->completionCount() == 0 || !m_field->hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(QRect(0, 0, m_field->width(), m_field->height()));
}

void ValuePicker::take(const QString &text)
{
    if (m_field->isReadOnly() || m_field->text() == text)
        return;
    m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->moveCursorToEnd();
    emit picked();
}

} // namespace cardwright

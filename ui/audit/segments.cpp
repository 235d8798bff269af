#include "audit/segments.h"

#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(const QString &objectName, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setCheckable(true);
    button->setProperty("kind", u"segment"_s);
    button->setProperty("fit", u"narrow"_s);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!m_buttons.isEmpty() && m_buttons.size() > 1)
        setLook(m_buttons.last(), "place", u"middle"_s);
    button->setProperty("place", m_buttons.isEmpty() ? u"first"_s : u"last"_s);
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    layout()->addWidget(button);
    m_buttons.append(button);
    if (m_buttons.size() == 1)
        button->setChecked(true);
}

void Segments::setText(int index, const QString &text)
{
    if (m_buttons[index]->text() != text)
        m_buttons[index]->setText(text);
}

void Segments::setCurrent(int index)
{
    m_buttons[index]->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

} // namespace cardwright

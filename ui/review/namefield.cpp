#include "review/namefield.h"

#include "settings/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace cardwright {

using namespace Qt::StringLiterals;

NameField::NameField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    auto *label = new QLabel(tr("Your &name"), this);
    label->setProperty("kind", u"small"_s);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"reviewerName"_s);
    m_edit->setAccessibleName(tr("Your name"));
    m_edit->setToolTip(tr("It is recorded with what you say. It proves nothing about who you are."));
    m_edit->setPlaceholderText(tr("It is asked once"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &NameField::changed);
    refresh();
}

QString NameField::name() const
{
    return m_edit->text().simplified();
}

void NameField::refresh()
{
    m_edit->setText(knownReviewer());
}

void NameField::remember()
{
    settings::reviewerName.set(name());
}

QString knownReviewer()
{
    return settings::reviewerName.value();
}

} // namespace cardwright

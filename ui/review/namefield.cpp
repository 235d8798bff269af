#include "review/namefield.h"

#include "settings/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace cardwright {

using namespace Qt::StringLiterals;

NameField::NameField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("Your &name"), this))
    , m_edit(new QLineEdit(this))
{
    m_label->setProperty("kind", u"small"_s);
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(u"reviewerName"_s);
    m_edit->setAccessibleName(tr("Your name"));
    m_edit->setToolTip(tr("It is recorded with what you say. It proves nothing about who you are."));
    m_edit->setPlaceholderText(tr("It is asked once"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &NameField::changed);
    refresh();
}

QString NameField::name() const
{
    return m_edit->text().simplified();
}

QString NameField::typed() const
{
    return m_anew || name() != knownReviewer() ? name() : QString();
}

void NameField::refresh()
{
    if (!m_anew)
        m_edit->setText(knownReviewer());
}

void NameField::remember()
{
    if (!m_anew || knownReviewer().isEmpty())
        settings::reviewerName.set(name());
}

void NameField::askAnew(const QString &label)
{
    m_anew = true;
    m_label->setText(label);
    m_edit->setPlaceholderText(tr("Name of the person who signs"));
    m_edit->clear();
}

QString knownReviewer()
{
    return settings::reviewerName.value();
}

} // namespace cardwright

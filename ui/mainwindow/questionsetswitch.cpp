#include "mainwindow/questionsetswitch.h"

#include "editing/carddocument.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cardwright {

QuestionSetSwitch::QuestionSetSwitch(CardDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_essentials(new QToolButton(this))
    , m_all(new QToolButton(this))
{
    setProperty("kind", u"sunk"_s);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(0);
    m_essentials->setText(tr("Essentials"));
    m_essentials->setObjectName(u"showEssentials"_s);
    m_essentials->setToolTip(tr("The few questions that make a short honest card, and what you have answered"));
    m_essentials->setProperty("place", u"first"_s);
    m_all->setText(tr("All questions"));
    m_all->setObjectName(u"showAllQuestions"_s);
    m_all->setToolTip(tr("Every question of the template"));
    m_all->setProperty("place", u"last"_s);
    for (QToolButton *button : {m_essentials, m_all}) {
        button->setCheckable(true);
        button->setProperty("kind", u"segment"_s);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAccessibleDescription(button->toolTip());
        group->addButton(button);
        row->addWidget(button);
    }
    connect(m_essentials, &QToolButton::clicked, this, [this] { m_document.setShowsEssentials(true); });
    connect(m_all, &QToolButton::clicked, this, [this] { m_document.setShowsEssentials(false); });
    connect(&document, &CardDocument::loaded, this, &QuestionSetSwitch::sync);
    connect(&document, &CardDocument::structureChanged, this, &QuestionSetSwitch::sync);
    connect(&document, &CardDocument::shownFormChanged, this, &QuestionSetSwitch::sync);
    sync();
}

void QuestionSetSwitch::sync()
{
    (m_document.showsEssentials() ? m_essentials : m_all)->setChecked(true);
    setVisible(m_document.match().schema != nullptr);
}

} // namespace cardwright

#include "panels/addanother.h"

#include "editing/carddocument.h"
#include "panels/remarkfields.h"
#include "panels/wraplabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

AddAnother::AddAnother(CardDocument &document, const Question &last, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_last(last)
    , m_refused(new WrapLabel(u"small"_s, this))
{
    const Match &match = document.match();
    const RepeatText words =
        match.schema->repeatText(match.schema->specs()[last.spec].repeatPer, match.language);
    m_button = makeAddButton(words.another.isEmpty() ? tr("Add another") : words.another, this);
    m_button->setObjectName(u"addRepeated"_s);
    m_refused->setProperty("tone", u"warn"_s);
    m_refused->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 8);
    layout->setSpacing(2);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_refused);
    connect(m_button, &QToolButton::clicked, this, &AddAnother::add);
}

// The heading has the template's words until it gets a name.
void AddAnother::add()
{
    const Match &match = m_document.match();
    const QString title = match.schema->text(m_last.spec, match.language).title;
    const Result<NodeKey> made = m_document.copyHeading(m_last, title, false);
    m_refused->setText(made ? QString() : made.error().message);
    m_refused->setVisible(!made);
    if (made)
        emit added(*made);
}

} // namespace cardwright

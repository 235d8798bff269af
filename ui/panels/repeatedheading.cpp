#include "panels/repeatedheading.h"

#include "editing/carddocument.h"
#include "panels/growingtext.h"
#include "panels/instancehead.h"
#include "panels/wraplabel.h"
#include "schema/instances.h"

#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

RepeatText wordsOf(const Match &match, int spec)
{
    return match.schema->repeatText(match.schema->specs()[spec].repeatPer, match.language);
}

} // namespace

bool RepeatedHeading::isFor(const CardDocument &document, const Question &question)
{
    const Template *schema = document.match().schema;
    return schema && question.spec >= 0 && question.node != kNoNode
           && schema->specs()[question.spec].repeatsAsHeading;
}

RepeatedHeading::RepeatedHeading(CardDocument &document, const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_head(new InstanceHead(wordsOf(document.match(), question.spec).name,
                              document.match().schema->text(question.spec, document.match().language).title,
                              InstanceHead::Fold::Never, this))
    , m_refused(new WrapLabel(u"small"_s, this))
{
    m_refused->setProperty("tone", u"warn"_s);
    m_refused->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 6);
    layout->setSpacing(2);
    layout->addWidget(m_head);
    layout->addWidget(m_refused);
    setFocusProxy(m_head);
    connect(m_head, &InstanceHead::edited, this, &RepeatedHeading::rename);
    connect(m_head, &InstanceHead::left, &m_document, &CardDocument::endTyping);
    connect(m_head, &InstanceHead::answerWanted, this, &RepeatedHeading::answerWanted);
    connect(m_head, &InstanceHead::duplicateWanted, this, &RepeatedHeading::duplicate);
    connect(m_head, &InstanceHead::moveWanted, this, &RepeatedHeading::move);
    connect(m_head, &InstanceHead::removeWanted, this, &RepeatedHeading::remove);
    setQuestion(question);
}

QString RepeatedHeading::titleOf(int node) const
{
    const QString title = node >= 0 ? m_document.card().nodes()[node].title : QString();
    const Template &schema = *m_document.match().schema;
    return schema.isUnitPlaceholder(schema.specs()[m_question.spec].repeatPer, title) ? QString() : title;
}

void RepeatedHeading::setQuestion(const Question &question)
{
    m_question = question;
    const int node = m_document.card().indexOfKey(question.node);
    m_head->setName(titleOf(node));
    m_head->setMoves(canMoveHeading(m_document.card(), node, -1), canMoveHeading(m_document.card(), node, 1));
    m_head->setReadOnly(m_document.isReadOnly());
}

void RepeatedHeading::focusName()
{
    m_head->focusName();
}

QString RepeatedHeading::name() const
{
    return m_head->name();
}

// Without a name it is called what the template calls it.
void RepeatedHeading::rename()
{
    const Match &match = m_document.match();
    const QString name = m_head->name();
    m_document.setTitle(m_question,
                        name.isEmpty() ? match.schema->text(m_question.spec, match.language).title : name);
}

void RepeatedHeading::duplicate()
{
    const Match &match = m_document.match();
    QStringList taken;
    for (const int node : match.nodesOfSpec[m_question.spec])
        taken.append(m_document.card().nodes()[node].title);
    const int node = m_document.card().indexOfKey(m_question.node);
    const QString title =
        titleOf(node).isEmpty() ? m_document.card().nodes()[node].title : numberedName(titleOf(node), taken);
    show(m_document.copyHeading(m_question, title, true));
}

void RepeatedHeading::move(int by)
{
    show(m_document.moveHeading(m_question, by));
}

// Without asking: undo brings it back.
void RepeatedHeading::remove()
{
    const QList<int> nodes = m_document.match().nodesOfSpec[m_question.spec];
    const qsizetype at = nodes.indexOf(m_document.card().indexOfKey(m_question.node));
    const int neighbour = at < 0 ? -1 : nodes.value(at + 1, nodes.value(at - 1, -1));
    const NodeKey next = neighbour >= 0 ? m_document.card().nodes()[neighbour].key : kNoNode;
    const Result<NodeKey> removed = m_document.removeHeading(m_question);
    show(removed ? Result<NodeKey>(next) : removed);
}

void RepeatedHeading::show(const Result<NodeKey> &result)
{
    m_refused->setText(result ? QString() : result.error().message);
    m_refused->setVisible(!result);
    if (result && *result != kNoNode)
        emit revealWanted(*result);
}

} // namespace cardwright

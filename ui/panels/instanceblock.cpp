#include "panels/instanceblock.h"

#include "panels/growingtext.h"
#include "panels/instanceanswer.h"
#include "panels/instancehead.h"
#include "schema/bodyunits.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 30; // below the name
constexpr int kMostExcerpt = 200;

QString excerptOf(const QString &text)
{
    QStringList said;
    qsizetype length = 0;
    const BodyUnits units(text);
    for (const BodyUnit &unit : units) {
        const QString words = withoutMarks(unit.text).replace(u'|', u' ').simplified();
        if (words.isEmpty())
            continue;
        said.append(words);
        length += words.size();
        if (length > kMostExcerpt)
            break;
    }
    return said.join(u" · "_s).left(kMostExcerpt);
}

EditorContext named(EditorContext context)
{
    context.isNamed = true;
    return context;
}

} // namespace

InstanceBlock::InstanceBlock(const EditorContext &context, const QString &unit, const Instance &instance,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new InstanceHead(unit, context.name, InstanceHead::Fold::Open, this))
    , m_excerpt(new ElidedLabel(QString(), this))
    , m_answer(new InstanceAnswer(named(context), instance.text, this))
{
    setObjectName(u"instance"_s);
    m_excerpt->setObjectName(u"instanceExcerpt"_s);
    m_excerpt->setProperty("kind", u"muted"_s);
    m_excerpt->setContentsMargins(kIndent, 0, 0, 0);
    m_excerpt->hide();
    m_answer->setContentsMargins(kIndent, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_excerpt),
                          static_cast<QWidget *>(m_answer)})
        layout->addWidget(part);
    setFocusProxy(m_head);

    connect(m_answer, &InstanceAnswer::edited, this, &InstanceBlock::contentChanged);
    connect(m_answer, &InstanceAnswer::stepEnded, this, &InstanceBlock::stepEnded);
    connect(m_head, &InstanceHead::edited, this, &InstanceBlock::contentChanged);
    connect(m_head, &InstanceHead::answerWanted, this, &InstanceBlock::focusAnswer);
    connect(m_head, &InstanceHead::duplicateWanted, this, &InstanceBlock::duplicateWanted);
    connect(m_head, &InstanceHead::moveWanted, this, &InstanceBlock::moveWanted);
    connect(m_head, &InstanceHead::removeWanted, this, &InstanceBlock::removeWanted);
    connect(m_head, &InstanceHead::foldWanted, this, &InstanceBlock::setFolded);
    connect(m_head, &InstanceHead::foldAllWanted, this, &InstanceBlock::foldAllWanted);
    connect(m_head, &InstanceHead::emptied, this, [this] {
        if (isEmpty())
            emit removeWanted();
    });
    showInstance(instance);
}

void InstanceBlock::showInstance(const Instance &instance)
{
    m_instance = instance;
    const bool placeholder = isPlaceholderName(instance.name, *m_context.schema, m_context.spec);
    m_head->setName(placeholder ? QString() : instance.name);
    m_answer->showText(instance.text);
    m_head->setDuplicable(!isEmpty());
    setAccessibleName(m_head->name());
    showExcerpt();
}

void InstanceBlock::contentChanged()
{
    m_head->setDuplicable(!isEmpty());
    setAccessibleName(m_head->name());
    emit edited();
}

Instance InstanceBlock::instance() const
{
    Instance instance = m_instance;
    if (!m_head->name().isEmpty() || !isPlaceholderName(m_instance.name, *m_context.schema, m_context.spec))
        instance.name = m_head->name();
    instance.text = m_answer->text();
    return instance;
}

bool InstanceBlock::isEmpty() const
{
    return m_head->name().isEmpty() && m_answer->text().trimmed().isEmpty();
}

void InstanceBlock::setPlace(int place, int of)
{
    m_head->setMoves(place > 0, place + 1 < of);
    m_head->setSeveral(of > 1);
}

void InstanceBlock::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    if (folded && m_answer->isAncestorOf(window()->focusWidget()))
        focusName(false);
    m_folded = folded;
    m_head->setFold(folded ? InstanceHead::Fold::Folded : InstanceHead::Fold::Open);
    showExcerpt();
    m_excerpt->setVisible(folded);
    m_answer->setVisible(!folded);
    update();
}

void InstanceBlock::showExcerpt()
{
    if (!m_folded)
        return;
    const QString excerpt = excerptOf(m_answer->text());
    m_excerpt->setText(excerpt.isEmpty() ? tr("Nothing is written here yet.") : excerpt);
}

void InstanceBlock::setReadOnly(bool readOnly)
{
    m_head->setReadOnly(readOnly);
    m_answer->setReadOnly(readOnly);
}

QWidget *InstanceBlock::firstField() const
{
    const bool name = m_folded || m_head->name().isEmpty();
    return name ? static_cast<QWidget *>(m_head->field()) : m_answer->firstField();
}

void InstanceBlock::focusName(bool select)
{
    if (select)
        m_head->focusName();
    else
        m_head->field()->setFocus(Qt::OtherFocusReason);
}

void InstanceBlock::focusAnswer()
{
    setFolded(false);
    m_answer->firstField()->setFocus(Qt::TabFocusReason);
}

// A line from the arrow down shows how far the instance goes.
void InstanceBlock::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_folded)
        return;
    const int top = m_head->geometry().bottom() + 4;
    const int x = m_head->x() + m_head->foldCentre().x();
    QPainter(this).fillRect(QRect(x, top, 1, height() - 6 - top), Theme::colours().line);
}

} // namespace cardwright

#include "panels/repeateditor.h"

#include "panels/growingtext.h"
#include "panels/instanceanswer.h"
#include "panels/instanceblock.h"
#include "panels/instancestart.h"
#include "panels/namemenu.h"
#include "panels/remarkfields.h"
#include "panels/steadyscroll.h"
#include "panels/texteditor.h"
#include "schema/codecs.h"

#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

RepeatEditor::RepeatEditor(const EditorContext &context, QWidget *parent)
    : AnswerEditor(context, parent)
    , m_words(context.schema->repeatText(context.question()->repeatPer, context.language))
    , m_layout(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
    , m_form(ownNameForm(*context.schema, context.spec))
{
    m_add = makeAddButton(m_words.another, this);
    m_add->setObjectName(u"addInstance"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(8);
    m_layout->addLayout(m_list);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &RepeatEditor::openAddMenu);
}

bool RepeatEditor::showAnswer(const QString &markdown)
{
    const bool shows = m_single || !m_blocks.isEmpty();
    if (shows && sameAnswer(markdown, this->markdown()))
        return true;
    const std::optional<InstancesValue> value = parseInstances(markdown, *context().schema, context().spec);
    if (value)
        showValue(*value);
    return value.has_value();
}

QString RepeatEditor::markdown() const
{
    return m_single ? m_single->text() : writeInstances(value(), *context().schema, context().spec);
}

// A block with neither name nor text waits for them; one with a text alone asks for its name in the
// template's words.
InstancesValue RepeatEditor::value() const
{
    InstancesValue value;
    value.form = m_form;
    value.label = m_label;
    value.preamble = m_preamble ? m_preamble->markdown() : QString();
    for (const InstanceBlock *block : m_blocks) {
        Instance instance = block->instance();
        if (instance.name.isEmpty() && instance.text.trimmed().isEmpty())
            continue;
        if (instance.name.isEmpty())
            instance.name = placeholderName(*context().schema, context().spec, context().language);
        value.instances.append(instance);
    }
    return value;
}

void RepeatEditor::showValue(const InstancesValue &value)
{
    m_form = value.instances.isEmpty() ? ownNameForm(*context().schema, context().spec) : value.form;
    m_label = value.label;
    endStart();
    QWidget *focused = window()->focusWidget();
    qsizetype place = -1; // of the block that has the focus
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i]->isAncestorOf(focused))
            place = i;
    }
    QList<QWidget *> leaving = showBlocks(value.instances);
    const bool single = value.instances.isEmpty();
    if (m_single && !single)
        leaving.append(std::exchange(m_single, nullptr));
    else if (single)
        showSingle(value.preamble);
    if (!single && !value.preamble.isEmpty())
        showPreamble(value.preamble);
    else if (m_preamble)
        leaving.append(std::exchange(m_preamble, nullptr));
    showAddButton();
    setFocusProxy(m_single ? static_cast<QWidget *>(m_single) : m_blocks.first());
    const bool lost = std::any_of(leaving.cbegin(), leaving.cend(),
                                  [focused](const QWidget *each) { return each->isAncestorOf(focused); });
    if (lost && !single && place >= 0)
        m_blocks[qMin(place, m_blocks.size() - 1)]->focusName(false);
    else if (lost)
        firstField()->setFocus(Qt::OtherFocusReason);
    for (QWidget *each : std::as_const(leaving)) {
        each->hide();
        each->deleteLater(); // its own signal may have brought us here
    }
}

void RepeatEditor::showSingle(const QString &text)
{
    if (m_single) {
        m_single->showText(text);
        return;
    }
    m_single = new InstanceAnswer(context(), text, this);
    m_single->setReadOnly(m_readOnly);
    m_layout->insertWidget(0, m_single);
    m_single->show(); // at once, so that it can take the focus
    connect(m_single, &InstanceAnswer::edited, this, &AnswerEditor::edited);
    connect(m_single, &InstanceAnswer::edited, this, &RepeatEditor::showAddButton);
    connect(m_single, &InstanceAnswer::stepEnded, this, &AnswerEditor::stepEnded);
}

void RepeatEditor::showPreamble(const QString &text)
{
    if (!m_preamble) {
        m_preamble = new TextEditor(context(), TextEditor::Size::Short, this);
        m_preamble->setReadOnly(m_readOnly);
        m_layout->insertWidget(0, m_preamble);
        m_preamble->show();
        connect(m_preamble, &AnswerEditor::edited, this, &AnswerEditor::edited);
    }
    m_preamble->showAnswer(text);
}

// A block stays with its name, so that focus and fold stay with it; one whose name is gone becomes
// what stands in its place. Gives those that are not needed.
QList<QWidget *> RepeatEditor::showBlocks(const QList<Instance> &instances)
{
    QList<InstanceBlock *> free = m_blocks;
    QList<InstanceBlock *> blocks(instances.size(), nullptr);
    const auto take = [&](qsizetype i, InstanceBlock *block) {
        blocks[i] = block;
        free.removeOne(block);
    };
    const auto takeWhere = [&](qsizetype i, auto fits) {
        const auto found = std::find_if(free.cbegin(), free.cend(), [&](const InstanceBlock *block) {
            return !blocks[i] && fits(block->instance(), instances[i]);
        });
        if (found != free.cend())
            take(i, *found);
    };
    for (qsizetype i = 0; i < instances.size(); ++i)
        takeWhere(i,
                  [](const Instance &a, const Instance &b) { return a.name == b.name && a.text == b.text; });
    for (qsizetype i = 0; i < instances.size(); ++i)
        takeWhere(i, [](const Instance &a, const Instance &b) { return a.name == b.name; });
    for (qsizetype i = 0; i < instances.size(); ++i) {
        if (!blocks[i] && free.contains(m_blocks.value(i)))
            take(i, m_blocks[i]);
        if (blocks[i])
            blocks[i]->showInstance(instances[i]);
        else
            blocks[i] = makeBlock(instances[i]);
    }
    m_blocks = blocks;
    placeBlocks();
    return {free.cbegin(), free.cend()};
}

InstanceBlock *RepeatEditor::makeBlock(const Instance &instance)
{
    auto *block = new InstanceBlock(context(), m_words.name, instance, this);
    block->setReadOnly(m_readOnly);
    connect(block, &InstanceBlock::edited, this, &AnswerEditor::edited);
    connect(block, &InstanceBlock::stepEnded, this, &AnswerEditor::stepEnded);
    connect(block, &InstanceBlock::duplicateWanted, this, [this, block] { duplicate(block); });
    connect(block, &InstanceBlock::moveWanted, this, [this, block](int by) { move(block, by); });
    connect(block, &InstanceBlock::removeWanted, this, [this, block] { remove(block); });
    connect(block, &InstanceBlock::foldAllWanted, this, [this](bool folded) {
        for (InstanceBlock *each : std::as_const(m_blocks))
            each->setFolded(folded);
    });
    return block;
}

void RepeatEditor::placeBlocks()
{
    for (int i = 0; i < m_blocks.size(); ++i) {
        InstanceBlock *block = m_blocks[i];
        block->setPlace(i, int(m_blocks.size()));
        QLayoutItem *standing = m_list->itemAt(i);
        if (standing && standing->widget() == block)
            continue;
        m_list->removeWidget(block);
        m_list->insertWidget(i, block);
        block->show(); // at once, so that it can take the focus
    }
}

QStringList RepeatEditor::names() const
{
    QStringList names;
    for (const InstanceBlock *block : m_blocks)
        names.append(block->instance().name);
    return names;
}

// Names used elsewhere that are missing here.
QStringList RepeatEditor::offeredNames() const
{
    QStringList here = names();
    if (hasRows()) {
        const std::optional<KeyValueValue> pairs =
            parseKeyValue(m_single->text(), *context().schema, {context().spec});
        for (const KeyedValue &row : pairs ? pairs->rows : QList<KeyedValue>())
            here.append(row.key);
    }
    QSet<QString> folded;
    for (const QString &name : std::as_const(here))
        folded.insert(foldedTitle(name));
    QStringList offered = context().namesElsewhere ? context().namesElsewhere() : QStringList();
    offered.removeIf([&](const QString &name) { return folded.contains(foldedTitle(name)); });
    return offered;
}

bool RepeatEditor::hasRows() const
{
    return m_single && context().question()->answer == AnswerKind::KeyValueOpen
           && parseKeyValue(m_single->text(), *context().schema, {context().spec});
}

// A list of labels has a button of its own for a new one.
void RepeatEditor::showAddButton()
{
    const bool rows = hasRows();
    m_add->setText(rows                        ? tr("Names used elsewhere…")
                   : m_words.another.isEmpty() ? tr("Add another")
                                               : m_words.another);
    m_add->setVisible(!m_readOnly && !m_start && (!rows || !offeredNames().isEmpty()));
}

void RepeatEditor::openAddMenu()
{
    const QStringList offered = offeredNames();
    if (offered.isEmpty())
        add(QString());
    else
        openNameMenu(m_add, offered, !hasRows(), [this](const QString &name) { add(name); });
}

void RepeatEditor::add(const QString &name)
{
    if (m_readOnly)
        return;
    if (hasRows()) {
        addRow(name);
        return;
    }
    if (m_single) {
        if (!m_start) {
            m_start = new InstanceStart(m_words.name, this);
            m_layout->insertWidget(m_layout->indexOf(m_add), m_start);
            connect(m_start, &InstanceStart::given, this, &RepeatEditor::start);
            connect(m_start, &InstanceStart::cancelled, this, [this] {
                endStart();
                m_add->setFocus(Qt::OtherFocusReason);
            });
        }
        m_add->hide();
        m_start->ask(!m_single->text().trimmed().isEmpty(), name, offeredNames());
        scrollToSoon(*m_start);
        return;
    }
    InstanceBlock *block = makeBlock({name, {}, {}, {}, {}});
    m_blocks.append(block);
    placeBlocks();
    if (!name.isEmpty())
        editedAsStep();
    block->firstField()->setFocus(Qt::OtherFocusReason);
    scrollToSoon(*block);
}

// In a list of labels each row is an instance.
void RepeatEditor::addRow(const QString &name)
{
    std::optional<KeyValueValue> pairs = parseKeyValue(m_single->text(), *context().schema, {context().spec});
    pairs->rows.append({name, QString()});
    m_single->showText(writeKeyValue(*pairs, *context().schema, {context().spec}, context().language));
    editedAsStep();
    const QList<GrowingText *> fields = m_single->findChildren<GrowingText *>();
    for (qsizetype i = 0; i + 1 < fields.size(); ++i) {
        if (fields[i]->text() == name && fields[i]->isVisibleTo(this))
            fields[i + 1]->setFocus(Qt::OtherFocusReason);
    }
}

void RepeatEditor::endStart()
{
    if (!m_start)
        return;
    const bool focused = m_start->isAncestorOf(window()->focusWidget());
    InstanceStart *start = std::exchange(m_start, nullptr);
    showAddButton();
    if (focused)
        m_add->setFocus(Qt::OtherFocusReason); // else hiding sends it to the next question
    start->hide();
    start->deleteLater();
}

void RepeatEditor::start(const QString &standing, const QString &added)
{
    InstancesValue value;
    value.form = m_form;
    if (!standing.isEmpty())
        value.instances.append({standing, m_single->text(), {}, {}, {}});
    value.instances.append({added, {}, {}, {}, {}});
    showValue(value);
    editedAsStep();
    m_blocks.last()->focusAnswer();
    scrollToSoon(*m_blocks.last());
}

void RepeatEditor::duplicate(InstanceBlock *block)
{
    Instance copy = block->instance();
    const bool nameless =
        copy.name.isEmpty() || isPlaceholderName(copy.name, *context().schema, context().spec);
    copy.name = nameless ? copy.name : numberedName(copy.name, names());
    copy.line.clear();
    InstanceBlock *made = makeBlock(copy);
    m_blocks.insert(m_blocks.indexOf(block) + 1, made);
    placeBlocks();
    editedAsStep();
    made->focusName(true);
    scrollToSoon(*made);
}

void RepeatEditor::move(InstanceBlock *block, int by)
{
    const qsizetype from = m_blocks.indexOf(block);
    const qsizetype to = from + by;
    if (m_readOnly || to < 0 || to >= m_blocks.size())
        return;
    m_blocks.move(from, to);
    placeBlocks();
    editedAsStep();
    block->focusName(false);
    scrollToSoon(*block);
}

void RepeatEditor::remove(InstanceBlock *block)
{
    if (m_readOnly)
        return;
    InstancesValue rest = value();
    const bool written = !block->isEmpty();
    const qsizetype at = m_blocks.indexOf(block);
    m_blocks.removeAt(at);
    InstanceBlock *neighbour = m_blocks.value(qMin(at, m_blocks.size() - 1));
    m_list->removeWidget(block);
    placeBlocks();
    if (neighbour)
        neighbour->focusName(false);
    block->hide();
    block->deleteLater(); // its own signal brought us here
    if (!neighbour) {     // the last one: what is left is an answer without a name
        rest.instances.clear();
        showValue(rest);
        firstField()->setFocus(Qt::OtherFocusReason);
    }
    if (written)
        editedAsStep();
}

void RepeatEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_single)
        m_single->setReadOnly(readOnly);
    if (m_preamble)
        m_preamble->setReadOnly(readOnly);
    for (InstanceBlock *block : std::as_const(m_blocks))
        block->setReadOnly(readOnly);
    if (readOnly)
        endStart();
    showAddButton();
}

QWidget *RepeatEditor::firstField() const
{
    return m_single     ? m_single->firstField()
           : m_preamble ? m_preamble->firstField()
                        : m_blocks.first()->firstField();
}

} // namespace cardwright

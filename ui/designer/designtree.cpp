#include "designer/designtree.h"

#include "designer/designwords.h"
#include "editing/designdocument.h"
#include "schema/templatenames.h"
#include "theme/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kId = Qt::UserRole;

QString iconOf(const DesignNode &node)
{
    return node.isField() ? node.json[u"scope"].toString() : u"sections"_s;
}

} // namespace

DesignTree::DesignTree(DesignDocument &document, QWidget *parent)
    : QTreeWidget(parent)
    , m_document(document)
{
    setObjectName(u"designTree"_s);
    setProperty("kind", u"nav"_s);
    setAccessibleName(tr("Sections and questions"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setTextElideMode(Qt::ElideRight);
    connect(&document, &DesignDocument::idsChanged, this, &DesignTree::renameIds);
    connect(&document, &DesignDocument::changed, this, &DesignTree::refresh);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            emit chosen(currentId());
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_filling)
            renamed(item);
    });
}

void DesignTree::setLanguage(const QString &language)
{
    m_language = language;
    refresh();
}

void DesignTree::beginAnew(const QString &language)
{
    m_filling = true;
    clear();
    m_filling = false;
    m_language = language;
}

void DesignTree::renameIds(const QHash<QString, QString> &now)
{
    m_filling = true;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString id = (*it)->data(0, kId).toString();
        if (now.contains(id))
            (*it)->setData(0, kId, now.value(id));
    }
    m_filling = false;
}

QString DesignTree::currentId() const
{
    return currentItem() ? currentItem()->data(0, kId).toString() : QString();
}

void DesignTree::setCurrentId(const QString &id)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->data(0, kId).toString() == id) {
            setCurrentItem(*it);
            scrollToItem(*it);
            return;
        }
    }
}

// The rows as they are now. What is folded stays folded, and the one that is chosen stays so.
void DesignTree::refresh()
{
    const QList<DesignNode> nodes = m_document.design().nodes();
    QStringList there;
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        there.append((*it)->data(0, kId).toString() + u' '
                     + ((*it)->parent() ? (*it)->parent()->data(0, kId).toString() : QString()));
    QStringList wanted;
    for (const DesignNode &node : nodes)
        wanted.append(node.id + u' ' + node.parent);
    const QString current = currentId();
    const int row =
        current.isEmpty()
            ? 0
            : static_cast<int>(there.indexOf(
                current + u' '
                + (currentItem()->parent() ? currentItem()->parent()->data(0, kId).toString() : QString())));
    m_filling = true;
    QHash<QString, QTreeWidgetItem *> items;
    if (there != wanted) {
        QSet<QString> folded;
        for (QTreeWidgetItemIterator it(this); *it; ++it) {
            if (!(*it)->isExpanded() && (*it)->childCount() > 0)
                folded.insert((*it)->data(0, kId).toString());
        }
        clear();
        for (const DesignNode &node : nodes) {
            QTreeWidgetItem *above = items.value(node.parent);
            auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
            item->setData(0, kId, node.id);
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable
                           | Qt::ItemIsDragEnabled
                           | (node.isField() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled));
            items.insert(node.id, item);
        }
        for (auto it = items.cbegin(); it != items.cend(); ++it)
            it.value()->setExpanded(!folded.contains(it.key()));
    } else {
        for (QTreeWidgetItemIterator it(this); *it; ++it)
            items.insert((*it)->data(0, kId).toString(), *it);
    }
    for (const DesignNode &node : nodes) {
        QTreeWidgetItem *item = items.value(node.id);
        const QString title = m_document.design().title(node.id, m_language);
        const QString shown = title.trimmed().isEmpty() ? tr("(no title)") : title;
        if (item->text(0) != shown)
            item->setText(0, shown);
        const QString icon = iconOf(node);
        item->setIcon(0, icon.isEmpty() ? QIcon()
                                        : Theme::icon(icon, node.isField() ? Theme::scopeColour(
                                                                valueIn(icon, kScopeNames, Scope::None))
                                                                           : QColor()));
        item->setToolTip(0, node.isField() ? shown + u'\n' + answerKindWord(node.json[u"answer"].toString()) : shown);
        QFont font = this->font();
        font.setWeight(node.isField() ? QFont::Normal : QFont::DemiBold);
        item->setFont(0, font);
    }
    if (items.contains(current))
        setCurrentItem(items.value(current));
    else if (!nodes.isEmpty())
        setCurrentItem(items.value(nodes[qBound(0, row, static_cast<int>(nodes.size()) - 1)].id));
    m_filling = false;
    if (currentId() != current)
        emit chosen(currentId());
}

void DesignTree::renamed(QTreeWidgetItem *item)
{
    const QString id = item->data(0, kId).toString();
    const QString title = item->text(0).simplified();
    const bool changed = m_document.edit(tr("Rename"), [&](TemplateDesign &design) {
        return design.setText(id, m_language, u"title"_s, title);
    });
    if (!changed)
        refresh();
}

void DesignTree::moveBy(int by)
{
    m_document.endTyping();
    const QString id = currentId();
    m_document.edit(by < 0 ? tr("Move up") : tr("Move down"),
                    [&](TemplateDesign &design) { return design.moveBy(id, by); });
}

void DesignTree::removeCurrent()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    if (m_document.design().nodes().size() == 1) {
        emit refused(tr("A template needs at least one question. Add another one first."));
        return;
    }
    const QString title = m_document.design().title(id, m_language);
    m_document.edit(tr("Remove “%1”").arg(title), [&](TemplateDesign &design) { return design.remove(id); });
}

void DesignTree::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveBy(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        removeCurrent();
    else if (event->key() == Qt::Key_F2 && currentItem())
        editItem(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

// Icons have the colours of the look.
void DesignTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && topLevelItemCount() > 0)
        refresh();
}

// The widget's own move would change the rows behind the document's back.
void DesignTree::dropEvent(QDropEvent *event)
{
    m_document.endTyping();
    const QString id = currentId();
    QTreeWidgetItem *onto = itemAt(event->position().toPoint());
    const QString target = onto ? onto->data(0, kId).toString() : QString();
    const TemplateDesign &design = m_document.design();
    const DesignNode there = design.node(target);
    QString parent;
    int place = 0;
    if (!onto) {
        place = topLevelItemCount();
    } else if (dropIndicatorPosition() == QAbstractItemView::OnItem && !there.isField()) {
        parent = target;
        place = onto->childCount();
    } else {
        parent = there.parent;
        const int index = onto->parent() ? onto->parent()->indexOfChild(onto) : indexOfTopLevelItem(onto);
        place = dropIndicatorPosition() == QAbstractItemView::AboveItem ? index : index + 1;
    }
    // A section dropped among questions goes beside the section that they are in.
    while (!parent.isEmpty() && !design.canStand(design.node(id).kind, parent)) {
        QTreeWidgetItem *above = nullptr;
        for (QTreeWidgetItemIterator it(this); *it; ++it) {
            if ((*it)->data(0, kId).toString() == parent)
                above = *it;
        }
        place = (above->parent() ? above->parent()->indexOfChild(above) : indexOfTopLevelItem(above)) + 1;
        parent = design.node(parent).parent;
    }
    event->setDropAction(Qt::IgnoreAction); // nothing is taken away here afterwards
    event->accept();
    if (id.isEmpty() || target == id)
        return;
    if (!design.canStand(design.node(id).kind, parent)) {
        emit refused(tr("It cannot stand there: a group of questions needs a section around it."));
        return;
    }
    if (design.node(id).parent == parent) {
        QTreeWidgetItem *moved = currentItem();
        const int now = moved->parent() ? moved->parent()->indexOfChild(moved) : indexOfTopLevelItem(moved);
        place -= now < place ? 1 : 0; // counted without itself
    }
    m_document.edit(tr("Move"), [&](TemplateDesign &changed) { return changed.move(id, parent, place); });
}

} // namespace cardwright

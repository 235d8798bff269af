#include "schema/designnodes.h"
#include "schema/templatedesign.h"

#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

bool TemplateDesign::canStand(Node::Kind kind, const QString &parent) const
{
    if (parent.isEmpty())
        return kind != Node::Kind::Subsection;
    const DesignNode above = node(parent);
    if (above.id.isEmpty() || above.isField() || kind == Node::Kind::Section)
        return false;
    return above.kind == Node::Kind::Section || kind == Node::Kind::Field;
}

QString TemplateDesign::freeNodeId(const QString &wanted) const
{
    QSet<QString> taken;
    const QList<DesignNode> all = nodes();
    for (const DesignNode &node : all)
        taken.insert(node.id);
    QString id = wanted;
    for (int i = 2; taken.contains(id); ++i)
        id = wanted + u'-' + QString::number(i);
    return id;
}

QString TemplateDesign::add(Node::Kind kind, const QString &title, const QString &near)
{
    // Up from `near` to the first that can hold it, and there after the one that we came from.
    QString parent = near;
    QString after;
    while (!parent.isEmpty() && !canStand(kind, parent)) {
        after = parent;
        parent = node(parent).parent;
    }
    if (!canStand(kind, parent))
        return {};
    const QString slug = plainIdOf(title);
    const QString prefix = !parent.isEmpty()           ? parent + u'.'
                           : kind == Node::Kind::Field ? u"header."_s
                                                       : QString();
    const QString id = freeNodeId(prefix + (slug.isEmpty() ? designKindName(kind) : slug));
    QJsonObject json{{u"id"_s, id}, {u"kind"_s, designKindName(kind)}};
    if (kind == Node::Kind::Field) {
        json[u"answer"] = u"text_long"_s;
        json[u"parts"] = QJsonArray{QJsonObject{{u"kind"_s, u"text_long"_s}}};
    } else {
        json[u"children"] = QJsonArray();
    }
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    changeDesignChildren(nodes, parent, [&](QJsonArray &children) {
        qsizetype place = after.isEmpty() ? children.size() : designPlaceIn(children, after) + 1;
        if (parent.isEmpty() && kind == Node::Kind::Field
            && after.isEmpty()) // under the title, before the sections
            for (place = 0;
                 place < children.size() && designKind(children[place].toObject()) == Node::Kind::Field;)
                ++place;
        children.insert(place, json);
    });
    setNodes(nodes);
    // Two of one place may not read the same.
    QSet<QString> titles;
    const QList<DesignNode> all = this->nodes();
    for (const QString &language : languages()) {
        for (const DesignNode &node : all) {
            if (node.parent == parent && node.id != id)
                titles.insert(foldedTitle(this->title(node.id, language)));
        }
    }
    QString free = title;
    for (int i = 2; titles.contains(foldedTitle(free)); ++i)
        free = title + u' ' + QString::number(i);
    for (const QString &language : languages()) {
        changeText(id, language, [&](QJsonObject &words) {
            words[u"title"] = free;
            if (kind == Node::Kind::Field)
                words[u"parts"] = QJsonArray{QJsonObject()};
        });
    }
    return id;
}

bool TemplateDesign::remove(const QString &id)
{
    const DesignNode gone = node(id);
    if (gone.id.isEmpty())
        return false;
    QList<DesignNode> below;
    collectDesignNodes(gone.json[u"children"].toArray(), id, below);
    below.append(gone);
    QSet<QString> removed;
    QStringList contents;
    for (const DesignNode &one : std::as_const(below)) {
        removed.insert(one.id);
        contents += evidence(one.id, Evidence::MinimumContents);
    }
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    changeDesignChildren(nodes, gone.parent,
                         [&](QJsonArray &children) { children.removeAt(designPlaceIn(children, id)); });
    setNodes(nodes);
    dropReferences(removed);
    askForContents({}, contents);
    return true;
}

bool TemplateDesign::move(const QString &id, const QString &parent, int place)
{
    const DesignNode moved = node(id);
    if (moved.id.isEmpty() || !canStand(moved.kind, parent) || parent == id)
        return false;
    for (QString above = parent; !above.isEmpty(); above = node(above).parent) {
        if (above == id)
            return false;
    }
    if (slotOf(id) == Slot{parent, place})
        return false;
    QJsonObject json = moved.json;
    json.remove(u"row"_s); // of the columns that it stood in
    QJsonArray nodes = m_files.structure[u"nodes"].toArray();
    changeDesignChildren(nodes, moved.parent,
                         [&](QJsonArray &children) { children.removeAt(designPlaceIn(children, id)); });
    changeDesignChildren(nodes, parent, [&](QJsonArray &children) {
        children.insert(qMin<qsizetype>(qMax(place, 0), children.size()), json);
    });
    setNodes(nodes);
    if (parent != moved.parent)
        leaveGroup(id);
    return true;
}

// Where a node of this kind may stand, from top to bottom. Questions under the title stand before the
// sections.
QList<TemplateDesign::Slot> TemplateDesign::slotsFor(Node::Kind kind) const
{
    QList<Slot> places;
    const std::function<void(const QJsonArray &, const QString &)> walk = [&](const QJsonArray &children,
                                                                              const QString &parent) {
        bool open = canStand(kind, parent);
        for (qsizetype i = 0; i <= children.size(); ++i) {
            if (open)
                places.append({parent, static_cast<int>(i)});
            if (i == children.size())
                break;
            const QJsonObject child = children[i].toObject();
            if (designKind(child) == Node::Kind::Field)
                continue;
            if (parent.isEmpty() && kind == Node::Kind::Field)
                open = false;
            if (kind != Node::Kind::Section)
                walk(child[u"children"].toArray(), child[u"id"].toString());
        }
    };
    walk(m_files.structure[u"nodes"].toArray(), {});
    return places;
}

TemplateDesign::Slot TemplateDesign::slotOf(const QString &id) const
{
    const DesignNode one = node(id);
    const QJsonArray siblings = one.parent.isEmpty() ? m_files.structure[u"nodes"].toArray()
                                                     : node(one.parent).json[u"children"].toArray();
    return {one.parent, designPlaceIn(siblings, id)};
}

bool TemplateDesign::moveBy(const QString &id, int by)
{
    const DesignNode moved = node(id);
    if (moved.id.isEmpty())
        return false;
    TemplateDesign without = *this;
    QJsonArray nodes = without.m_files.structure[u"nodes"].toArray();
    changeDesignChildren(nodes, moved.parent,
                         [&](QJsonArray &children) { children.removeAt(designPlaceIn(children, id)); });
    without.setNodes(nodes);
    const QList<Slot> places = without.slotsFor(moved.kind);
    const qsizetype now = places.indexOf(slotOf(id));
    const qsizetype then = now + (by < 0 ? -1 : 1);
    return now >= 0 && then >= 0 && then < places.size() && move(id, places[then].parent, places[then].place);
}

} // namespace cardwright

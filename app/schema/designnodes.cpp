#include "schema/designnodes.h"

#include "schema/templatedesign.h"

namespace cardwright {

using namespace Qt::StringLiterals;

Node::Kind designKind(const QJsonObject &json)
{
    const QString kind = json[u"kind"].toString();
    return kind == "section"_L1      ? Node::Kind::Section
           : kind == "subsection"_L1 ? Node::Kind::Subsection
                                     : Node::Kind::Field;
}

QString designKindName(Node::Kind kind)
{
    return kind == Node::Kind::Section      ? u"section"_s
           : kind == Node::Kind::Subsection ? u"subsection"_s
                                            : u"field"_s;
}

void collectDesignNodes(const QJsonArray &nodes, const QString &parent, QList<DesignNode> &list)
{
    for (const QJsonValue &value : nodes) {
        const QJsonObject json = value.toObject();
        const DesignNode node{json[u"id"].toString(), parent, designKind(json), json};
        list.append(node);
        collectDesignNodes(json[u"children"].toArray(), node.id, list);
    }
}

bool changeDesignChildren(QJsonArray &nodes, const QString &parent,
                          const std::function<void(QJsonArray &)> &change)
{
    if (parent.isEmpty()) {
        change(nodes);
        return true;
    }
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QJsonObject node = nodes[i].toObject();
        if (designKind(node) == Node::Kind::Field)
            continue;
        QJsonArray children = node[u"children"].toArray();
        const bool here = node[u"id"].toString() == parent;
        if (here)
            change(children);
        else if (!changeDesignChildren(children, parent, change))
            continue;
        node[u"children"] = children;
        nodes[i] = node;
        return true;
    }
    return false;
}

bool changeDesignNode(QJsonArray &nodes, const QString &id, const std::function<void(QJsonObject &)> &change)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QJsonObject node = nodes[i].toObject();
        if (node[u"id"].toString() == id) {
            change(node);
        } else {
            QJsonArray children = node[u"children"].toArray();
            if (children.isEmpty() || !changeDesignNode(children, id, change))
                continue;
            node[u"children"] = children;
        }
        nodes[i] = node;
        return true;
    }
    return false;
}

void setDesignList(QJsonObject &object, const QString &key, const QJsonArray &list)
{
    if (list.isEmpty())
        object.remove(key);
    else
        object[key] = list;
}

int designPlaceIn(const QJsonArray &children, const QString &id)
{
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (children[i][u"id"].toString() == id)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace cardwright

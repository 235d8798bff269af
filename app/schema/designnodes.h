#pragma once

#include "card/card.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace cardwright {

struct DesignNode;

// The tree of a template's structure as its file has it.

Node::Kind designKind(const QJsonObject &node);
QString designKindName(Node::Kind kind); // "section", "subsection", "field"

// `nodes`, which stand in `parent`, and all below them as they follow one another.
void collectDesignNodes(const QJsonArray &nodes, const QString &parent, QList<DesignNode> &list);

// Calls `change` on the list of children that `parent` has (empty: the top). False: there is no such parent.
bool changeDesignChildren(QJsonArray &nodes, const QString &parent,
                          const std::function<void(QJsonArray &)> &change);
// Calls `change` on the node of this id. False: there is none.
bool changeDesignNode(QJsonArray &nodes, const QString &id, const std::function<void(QJsonObject &)> &change);

// An empty list is none.
void setDesignList(QJsonObject &object, const QString &key, const QJsonArray &list);

// Of a condition that asks for one of these options of a question.
QString designConditionName(const QString &field, const QStringList &options);

int designPlaceIn(const QJsonArray &children, const QString &id); // -1: it is not there

} // namespace cardwright

#pragma once

#include "base/byterange.h"
#include "card/keyindex.h"
#include "markdown/outline.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cardwright {

enum class Scope { None, Telescope, Periscope, Microscope };
enum class Width { Default, Full, Half };

// One heading of the card with what belongs to it. Ranges tile the file: heading, directives,
// frame (blank lines), body, frame, then the next node.
struct Node
{
    enum class Kind {
        Preamble, // what stands before the first heading; has no heading of its own
        Title,    // the first h1
        Section,  // h2, and every later h1
        Subsection, // h3
        Field,    // h4
    };

    NodeKey key = kNoNode;
    Kind kind = Kind::Field;
    int level = 0;       // of the heading, 1-4; 0 for the preamble
    int parent = -1;     // index of the nearest shallower node; -1 for none
    int depth = 0;       // below the title: section 1, its children 2, ...
    QString title;       // plain text of the heading
    QString folded;      // foldedTitle() of it
    QString id;          // path id, unique in the card: "provenance.collection.method-s-used"
    ByteRange heading;   // whole lines
    ByteRange directives; // from after the heading to the end of the last directive before other content
    ByteRange body;      // without blank lines at either end; empty where nothing is written
    ByteRange extent;    // heading to the next node's heading (children not included)
    Scope scope = Scope::None;
    Width width = Width::Default;
    QString info;        // `info:` directive: guidance for the author
};

} // namespace cardwright

Q_DECLARE_TYPEINFO(cardwright::Node, Q_RELOCATABLE_TYPE);

namespace cardwright {

// A Data Card: the bytes of a Markdown file and the nodes read from them. A value: copies are
// cheap. Invariant: bytes() is exactly what was given; nodes' ranges lie in it and tile it.
class Card
{
public:
    Card() = default;
    explicit Card(QByteArray source);

    const QByteArray &bytes() const { return m_bytes; }
    // Its text, for giveBack(); nothing else may be asked of the card then.
    QByteArray takeBytes() && { return std::move(m_bytes); }
    const Outline &outline() const { return m_outline; }
    const QList<Node> &nodes() const { return m_nodes; }

    // Index in nodes(), -1 where there is none.
    int indexOfKey(NodeKey key) const { return m_indexOfKey.value(key); }
    int indexOfId(QStringView id) const;
    int titleIndex() const { return m_titleIndex; }
    // The node whose body is the summary: the title, else the preamble; -1 for an empty file.
    int summaryIndex() const;
    QList<int> childrenOf(int index) const; // -1: the top level
    int subtreeEnd(int index) const;        // index after the last descendant

    QString title() const;
    QByteArrayView bodyOf(int index) const;
    QString bodyText(int index) const;      // UTF-8 decoded
    bool isEditable(int index) const;       // false where the body is not valid UTF-8

    // The `template: ID VERSION` directive under the title; empty where there is none.
    QString templateId() const { return m_templateId; }
    QString templateVersion() const { return m_templateVersion; }
    QString language() const { return m_language; } // `language: xx`, else front matter; may be empty

    // The card after `splice`; nodes whose heading survives keep their keys. An edit within one body
    // costs what that body costs, and one that adds or removes a few headings hardly more.
    Card edited(const Splice &splice) const;
    // The keys of `other`, another state of the same card, are not given to new headings either.
    void keepKeysOf(const Card &other) { m_nextKey = qMax(m_nextKey, other.m_nextKey); }
    // True if one is an edit of the other in which no heading and no directive changed, only bodies.
    bool hasSameHeadings(const Card &other) const { return m_headings == other.m_headings; }
    // The one node whose text alone may differ from that of the card this is an edit of; -1: several.
    int editedNode() const { return m_editedNode; }

private:
    void buildNodes(const Card *before, const Splice *splice);
    bool editWithin(const Splice &splice, const Card &before);
    struct NodeChange;
    bool changeNodes(const NodeChange &change, const Card &before);
    void readNode(Node &node, qsizetype &firstBlock);

    QByteArray m_bytes;
    Outline m_outline;
    QList<Node> m_nodes;
    KeyIndex m_indexOfKey;
    QString m_templateId;
    QString m_templateVersion;
    QString m_language;
    int m_titleIndex = -1;
    int m_editedNode = -1;
    NodeKey m_nextKey = 1;
    quint64 m_headings = 0; // names the headings: equal only where they are known to be the same
};

// Letters and digits of any script, lower-cased, everything else one `-`; `untitled` for nothing.
QString slugOf(QStringView title);

} // namespace cardwright

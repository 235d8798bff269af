#pragma once

#include "card/card.h"

#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace cardwright {

inline constexpr int kDeepestNode = 4; // h5 and h6 belong to the body around them

using OpenNodes = QVarLengthArray<int, 8>; // indexes of the ancestors of what comes next, and of what comes before it

// All of it that the heading alone tells; its extent goes to `end`.
Node nodeOf(const Heading &heading, qsizetype end);

// A path id without the number that a twin has.
QStringView withoutTwin(QStringView id);

// Numbers the nodes that have the same path, in their order.
class TwinCount
{
public:
    explicit TwinCount(qsizetype nodes); // that come at most
    // After an edit: of the nodes that follow those that `stand`, all keep the number they had but where one of
    // their path came or went. `standing` grows by those that are numbered.
    TwinCount(const QList<Node> &standing, qsizetype nodes);

    // A node with this path went or got another: those that follow are counted anew.
    void wentFrom(QStringView path);
    // Counts the path that is the id of `node`, and gives the id the number where that is not the first.
    void number(Node &node);
    // The same for a node that has the path it had before the edit, and the number in its id.
    void numberAgain(Node &node);

private:
    struct Slot
    {
        quint32 hash = 0;
        int path = -1; // in m_paths; -1: free
    };
    struct Path
    {
        QString text;
        int count = 0;
    };

    int count(const QString &path);
    void countAll();
    Path *changed(QStringView path);
    Path &countedAmongStanding(QStringView path);

    const QList<Node> *m_standing = nullptr; // null once all paths are counted
    qsizetype m_nodes;
    std::vector<Slot> m_slots; // a power of two, at most half full; small, so that it stays near
    std::vector<Path> m_paths; // all, or those of which one came or went
};

// Gives a node that comes after `nodes` its parent, depth and id. The first h1 is the title, whose place is
// noted in `title`.
void place(Node &node, const QList<Node> &nodes, int &title, OpenNodes &open, TwinCount &twins);
// The same for one of the nodes `before` an edit, in which it kept its level and its words.
void placeAgain(Node &node, const QList<Node> &before, const QList<Node> &nodes, int &title, OpenNodes &open,
                TwinCount &twins);

// What stands before the first heading, at `firstHeading` or at the end of the bytes where there is none. Its key is
// `key`, which a state before had, or kNoNode; `titled`: an h1 follows somewhere. Nothing where it is no node.
std::optional<Node> preambleOf(const QByteArray &bytes, const Outline &outline, qsizetype firstHeading, NodeKey key,
                               bool titled);

// The language of a card without a title, whose first node is `first`.
QString languageWithoutTitle(const QByteArray &bytes, const Outline &outline, const Node &first);
// `language: en` or a list with one entry, as Hugging Face cards have it.
QString languageOfFrontMatter(QByteArrayView yaml);

// Names headings that are like no others.
quint64 newHeadingsName();

} // namespace cardwright

// Any bytes are a card: its nodes tile it, an edit touches one body and no heading, and undo gives
// every byte back. The last bytes of the input choose the edit, so that plain cards are good seeds.

#include "fuzz/law.h"

#include "card/containment.h"
#include "schema/answers.h"

#include <QSet>

#include <cstdint>

using namespace cardwright;

namespace {

void holdsTiling(const Card &card)
{
    qsizetype at = card.outline().frontMatter.end;
    QSet<NodeKey> keys;
    QSet<QString> ids;
    for (const Node &node : card.nodes()) {
        holds(node.extent.begin == at || keys.isEmpty(), "extents follow one another");
        holds(node.heading.begin == node.extent.begin, "a node begins with its heading");
        holds(node.heading.end <= node.directives.end || node.directives.isEmpty(), "directives follow the heading");
        holds(node.body.begin >= node.heading.end && node.body.end <= node.extent.end, "a body lies in its node");
        holds(node.body.begin <= node.body.end && node.extent.begin <= node.extent.end, "ranges run forwards");
        holds(node.parent < keys.size(), "a parent stands before its child");
        at = node.extent.end;
        holds(!keys.contains(node.key) && node.key != kNoNode, "keys are unique");
        keys.insert(node.key);
        if (node.kind != Node::Kind::Title) {
            holds(!ids.contains(node.id), "path ids are unique", node.id.toUtf8());
            ids.insert(node.id);
        }
    }
    holds(card.nodes().isEmpty() || at == card.bytes().size(), "nodes reach the end");
}

// An untitled card keeps its preamble while it is emptied; a new one has none then.
qsizetype firstToCompare(const Card &card)
{
    return !card.nodes().isEmpty() && card.nodes().first().kind == Node::Kind::Preamble
        && card.nodes().first().body.isEmpty();
}

void holdsSameNodes(const Card &edited, const Card &fresh)
{
    holds(edited.outline() == fresh.outline(), "an edited card has the outline of its bytes");
    const qsizetype from = firstToCompare(edited);
    const qsizetype freshFrom = firstToCompare(fresh);
    holds(edited.nodes().size() - from == fresh.nodes().size() - freshFrom, "an edited card has the nodes of its bytes");
    for (qsizetype i = 0; i + from < edited.nodes().size(); ++i) {
        const Node &one = edited.nodes()[i + from];
        const Node &other = fresh.nodes()[i + freshFrom];
        holds(one.id == other.id && one.body == other.body && one.heading == other.heading && one.depth == other.depth
                  && one.extent == other.extent && one.scope == other.scope,
              "an edited card is what reading it gives");
    }
}

void edit(const Card &card, int index, const QByteArray &text)
{
    const ContainedEdit edit = replaceBody(card, index, text);
    holds(edit.after.bytes().size() == card.bytes().size() - edit.splice.removed.size() + edit.splice.inserted.size(),
          "an edit changes what it says");
    const Node &node = card.nodes()[index];
    holds(edit.splice.offset >= node.heading.end && edit.splice.offset + edit.splice.removed.size() <= node.extent.end,
          "an edit stays in its node");
    QByteArray bytes = card.bytes();
    edit.splice.apply(bytes);
    holds(bytes == edit.after.bytes(), "the card is what the splice makes");
    edit.splice.inverse().apply(bytes);
    holds(bytes == card.bytes(), "undo gives every byte back");
    holdsTiling(edit.after);
    holdsSameNodes(edit.after, Card(edit.after.bytes()));
    if (edit.movesHeadings)
        return;
    holds(headingsStay(card, edit.after), "a contained edit moves no heading");
    const int now = edit.after.indexOfKey(node.key);
    // The words before a title are a node only as long as there are some.
    holds(now >= 0 || (node.kind == Node::Kind::Preamble && card.titleIndex() >= 0), "the node is still there");
    const Card back = edit.after.edited(edit.splice.inverse());
    holds(back.bytes() == card.bytes(), "undo gives every byte back");
    holdsSameNodes(back, card);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray source(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Card card(source);
    holds(card.bytes() == source, "a card keeps its bytes");
    holdsTiling(card);
    const Match match = matchCard(card);
    const CardReading reading(card, match);
    holds(match.specOfNode.size() == card.nodes().size(), "every node is matched or not");
    if (size < 2 || card.nodes().isEmpty())
        return 0;
    const int index = data[size - 1] % static_cast<int>(card.nodes().size());
    edit(card, index, source.right(data[size - 2]));
    return 0;
}

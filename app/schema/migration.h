#pragma once

#include "schema/matching.h"

#include <QHash>

#include <optional>

namespace cardwright {

// A card that goes on under another template, or another version of its own.

// What the new template has no question for: it stays where it is in the file, as text of the author's,
// until somebody puts it into an answer.
struct TrayPiece
{
    NodeKey key = kNoNode;
    int node = -1;   // in Migration::after
    ByteRange range; // of its body there
    QString title;   // of its heading
    QString text;
};

struct Migration
{
    Card after;
    Splice splice;          // from the card to `after`, one step for undo
    int kept = 0;           // answers whose heading is one of the new template too
    int moved = 0;          // answers that went under another heading
    QList<TrayPiece> tray;
};

// Which question of `to` asks what a question of `from` asks: by id, else by a title that is the only
// one of its kind in both. -1: none. One entry for each spec of `from`.
QList<int> mappedSpecs(const Template &from, const Template &to);

// Answers move, the others stay and are listed. No byte of a body is lost or changed: an answer that
// cannot be moved as it is stays, too. Empty headings of the old template go. `chosen` maps ids of
// `from` to ids of `to` and goes before mappedSpecs(); an empty id: not to be moved.
Migration migratedCard(const Card &card, const Template &from, const Template &to,
                       const QHash<QString, QString> &chosen = {});

// What the card's template has no question for, of a card that is not being migrated.
QList<TrayPiece> unplacedPieces(const Card &card, const Match &match);

// The text of a piece put into an answer, after what stands there, byte for byte; its own heading goes.
// Nothing where it cannot go there as it is: the piece has headings below it, or its text would change.
std::optional<Card> placedPiece(const Card &card, const Match &match, int node, int spec);

// Writes which template the card follows: the directive under the title, or changes the one there. An
// empty splice where the card has no title.
Splice setTemplate(const Card &card, const Template &schema);

} // namespace cardwright

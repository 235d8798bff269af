// Writes cards full of attacks for the browser tests, one file each, and says how many pairs of a
// vector and a position they hold:
//     attack_cards FOLDER TRAP        our vectors in a sixth of the positions each, published ones in one
//     attack_cards FOLDER TRAP all    every vector in every position

#include "support/attacks.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFields = 400; // with a vector each, in a card
constexpr qsizetype kOwnTurns = 6; // tst_outputgrammar has all of them in all positions
constexpr qsizetype kJoined = 60;  // vectors where a card has room for one text only

int written(const QString &folder, const AttackPosition &position, const QList<AttackVector> &vectors, qsizetype joined)
{
    int number = 0;
    for (const QByteArray &card : attackCards(position, vectors, position.isCard ? joined : kFields)) {
        const QString name = QString::fromUtf8(position.name + ' ' + QByteArray::number(++number) + ".md");
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(card) != card.size())
            qFatal("attack_cards cannot write %s", qPrintable(file.fileName()));
    }
    return number;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        qFatal("attack_cards FOLDER TRAP [all]");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const bool all = argc > 3;
    const QList<AttackVector> own = ownVectors(argv[2]);
    const QList<AttackVector> published = corpusVectors();
    const QList<AttackPosition> positions = attackPositions();
    qsizetype pairs = 0;
    int cards = 0;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        QList<AttackVector> turn;
        // Few of these have room in a card, so there are fewer of them.
        const qsizetype step = positions[i].lines == "alone" ? 10 : positions[i].lines == "items" ? 4 : 1;
        for (qsizetype j = all ? 0 : i % kOwnTurns; j < own.size(); j += all ? 1 : kOwnTurns * step)
            turn.append(own[j]);
        for (qsizetype j = all ? 0 : i; j < published.size(); j += all ? 1 : positions.size() * step)
            turn.append(published[j]);
        cards += written(folder, positions[i], turn, all ? kFields : kJoined);
        pairs += turn.size();
    }
    std::printf("{\"own\": %lld, \"published\": %lld, \"positions\": %lld, \"pairs\": %lld, \"cards\": %d}\n",
                static_cast<long long>(own.size()), static_cast<long long>(published.size()),
                static_cast<long long>(positions.size()), static_cast<long long>(pairs), cards);
    return 0;
}

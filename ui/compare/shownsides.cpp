#include "compare/shownsides.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 40'000;  // bytes of an answer: more would make the window wait
constexpr qsizetype kBefore = 2'000; // the first difference

// At most `place`, and within no character.
qsizetype characterAt(QByteArrayView bytes, qsizetype place)
{
    constexpr int kMostBytes = 4; // of one, or it is none
    qsizetype begin = place;
    for (int i = 1; i < kMostBytes && begin > 0 && begin < bytes.size() && (static_cast<unsigned char>(bytes[begin]) & 0xC0) == 0x80; ++i)
        --begin;
    return begin;
}

// The beginning of the line, if that is not far.
qsizetype beginNear(QByteArrayView bytes, qsizetype place)
{
    const qsizetype line = bytes.first(place).lastIndexOf('\n') + 1;
    return place - line <= kBefore ? line : characterAt(bytes, place);
}

std::pair<ByteRange, ByteRange> partsOf(QByteArrayView mine, QByteArrayView theirs)
{
    if (qMax(mine.size(), theirs.size()) <= kMost)
        return {{0, mine.size()}, {0, theirs.size()}};
    const qsizetype most = qMin(mine.size(), theirs.size());
    const qsizetype lead = std::mismatch(mine.begin(), mine.begin() + most, theirs.begin()).first - mine.begin();
    const qsizetype tail = std::mismatch(mine.rbegin(), mine.rbegin() + (most - lead), theirs.rbegin()).first - mine.rbegin();
    const qsizetype begin = beginNear(mine, qMax<qsizetype>(0, lead - kBefore));
    const qsizetype room = kMost - (qMax(mine.size(), theirs.size()) - tail - begin); // for what is the same again
    const auto endIn = [&](QByteArrayView side) {
        const qsizetype end = room > 0 ? side.size() - tail + qMin(tail, room) : qMin(begin + kMost, side.size());
        return qMax(begin, characterAt(side, end));
    };
    return {{begin, endIn(mine)}, {begin, endIn(theirs)}};
}

QByteArrayView bodyOf(const Card &card, int node)
{
    return node < 0 ? QByteArrayView() : card.bodyOf(node);
}

QString bodyText(const Card &card, int node, const ByteRange &part)
{
    const QByteArrayView body = bodyOf(card, node);
    if (part.begin == 0 && part.end == body.size())
        return comparedText(card, node);
    QByteArray bytes = body.sliced(part.begin, part.end - part.begin).toByteArray();
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QString text = QString::fromUtf8(bytes);
    if (part.begin > 0)
        text.prepend(u'…');
    if (part.end < body.size())
        text.append(u'…');
    return text;
}

QString shownSide(const Card &card, int node, Differences what, const ByteRange &part)
{
    if (node < 0)
        return {};
    const Node &one = card.nodes()[node];
    const bool alone = what.testFlag(Difference::Added) || what.testFlag(Difference::Removed);
    QStringList parts;
    if (one.level > 0 && (alone || what.testFlag(Difference::Renamed) || what.testFlag(Difference::Moved)))
        parts.append(QString(one.level, u'#') + u' ' + one.title);
    if (alone || what.testFlag(Difference::Directives)) {
        QByteArray lines = one.directives.of(card.bytes()).trimmed();
        lines.replace("\r\n", "\n").replace('\r', '\n');
        if (!lines.isEmpty())
            parts.append(QString::fromUtf8(lines));
    }
    if (const QString text = bodyText(card, node, part); !text.isEmpty())
        parts.append(text);
    return parts.join(u"\n\n"_s);
}

} // namespace

std::pair<QString, QString> shownSides(const Card &mine, const Card &theirs, const FieldComparison &field)
{
    const auto [inMine, inTheirs] = partsOf(bodyOf(mine, field.before), bodyOf(theirs, field.after));
    return {shownSide(mine, field.before, field.what, inMine), shownSide(theirs, field.after, field.what, inTheirs)};
}

} // namespace cardwright

#include "card/cardsearch.h"

#include "markdown/lines.h"

#include <QStringDecoder>

namespace cardwright {

namespace {

constexpr int kMostTrials = 200; // of parts of a replacement, each of which reads the card

bool isOfWord(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    return text[at].isLetterOrNumber() || text[at] == u'_' || text[at].isMark() || text[at].isSurrogate();
}

void searchRange(const Card &card, const Node &node, bool inTitle, ByteRange range, const SearchQuery &query,
                 QList<SearchHit> &hits)
{
    const QByteArrayView bytes = range.view(card.bytes());
    if (!bytes.isValidUtf8())
        return;
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    qsizetype byte = range.begin;
    qsizetype unit = 0;
    for (const qsizetype place : placesIn(text, query)) {
        byte += QStringView(text).sliced(unit, place - unit).toUtf8().size();
        const qsizetype size = QStringView(text).sliced(place, query.text.size()).toUtf8().size();
        hits.append({node.key, inTitle, {byte, byte + size}});
        byte += size;
        unit = place + query.text.size();
    }
}

// The hits from `first` to `end` replaced, as one splice.
Splice spliceOf(const Card &card, const QList<SearchHit> &hits, qsizetype first, qsizetype end,
                const QByteArray &text)
{
    const ByteRange whole{hits[first].range.begin, hits[end - 1].range.end};
    QByteArray inserted;
    qsizetype at = whole.begin;
    for (qsizetype i = first; i < end; ++i) {
        inserted += ByteRange{at, hits[i].range.begin}.view(card.bytes());
        inserted += text;
        at = hits[i].range.end;
    }
    return {whole.begin, whole.of(card.bytes()), inserted};
}

// True if what is not a hit's own text means what it meant.
bool keepsFrame(const Card &before, const Card &after, const QList<SearchHit> &hits)
{
    if (before.nodes().size() != after.nodes().size()
        || before.outline().frontMatter != after.outline().frontMatter)
        return false;
    qsizetype hit = 0;
    for (int i = 0; i < before.nodes().size(); ++i) {
        const Node &was = before.nodes()[i];
        const Node &is = after.nodes()[i];
        while (hit < hits.size() && hits[hit].range.begin < was.heading.begin)
            ++hit;
        const bool renamed = hit < hits.size() && was.heading.contains(hits[hit].range.begin);
        const auto heading = [](const Card &card, const Node &node) {
            return node.heading.view(card.bytes()).trimmed();
        };
        if (was.key != is.key || was.level != is.level
            || was.directives.view(before.bytes()).trimmed() != is.directives.view(after.bytes()).trimmed()
            || (!renamed && heading(before, was) != heading(after, is)))
            return false;
    }
    return true;
}

// Replaces what can be replaced of the hits, from the last to the first, so that those before keep
// their places. Halves what cannot be done together.
class Replacing
{
public:
    Replacing(const Card &card, const QList<SearchHit> &hits, const QByteArray &text)
        : m_before(card)
        , m_card(card)
        , m_hits(hits)
        , m_text(text)
    {
        if (!hits.isEmpty())
            replace(0, hits.size());
    }

    Replacement result() const
    {
        Replacement result;
        result.replaced = m_replaced;
        result.left = static_cast<int>(m_hits.size()) - m_replaced;
        if (m_replaced > 0) {
            const qsizetype begin = m_hits.first().range.begin;
            const qsizetype end = m_hits.last().range.end;
            const qsizetype grown = m_card.bytes().size() - m_before.bytes().size();
            result.splice = {begin, m_before.bytes().mid(begin, end - begin),
                             m_card.bytes().mid(begin, end + grown - begin)};
        }
        return result;
    }

private:
    void replace(qsizetype first, qsizetype end)
    {
        if (++m_trials > kMostTrials)
            return;
        const Card after = m_card.edited(spliceOf(m_card, m_hits, first, end, m_text));
        if (keepsFrame(m_card, after, m_hits.sliced(first, end - first))) {
            m_card = after;
            m_replaced += static_cast<int>(end - first);
            return;
        }
        if (end - first == 1)
            return;
        const qsizetype middle = first + (end - first) / 2;
        replace(middle, end);
        replace(first, middle);
    }

    const Card &m_before;
    Card m_card;
    const QList<SearchHit> &m_hits;
    QByteArray m_text;
    int m_replaced = 0;
    int m_trials = 0;
};

} // namespace

ByteRange headingWords(const Card &card, const Node &node)
{
    const QByteArray &bytes = card.bytes();
    ByteRange range = node.heading;
    qsizetype at = range.begin;
    while (at < range.end && bytes[at] == ' ')
        ++at;
    if (at < range.end && bytes[at] == '#') {
        while (at < range.end && bytes[at] == '#')
            ++at;
        return {at, range.end};
    }
    const qsizetype content = withoutBlankEnds(bytes, range).end;
    return {range.begin, lineBegin(bytes, content)};
}

QList<qsizetype> placesIn(const QString &text, const SearchQuery &query)
{
    QList<qsizetype> places;
    const qsizetype size = query.text.size();
    const Qt::CaseSensitivity cs = query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = size > 0 ? text.indexOf(query.text, 0, cs) : -1; at >= 0;) {
        // A word ends where letters end; a query that begins with a dash has no letters to end.
        const bool open = isOfWord(query.text, 0) && isOfWord(text, at - 1);
        const bool runsOn = isOfWord(query.text, size - 1) && isOfWord(text, at + size);
        const bool fits = !query.wholeWord || (!open && !runsOn);
        if (fits)
            places.append(at);
        at = text.indexOf(query.text, at + (fits ? size : 1), cs);
    }
    return places;
}

QList<SearchHit> searchCard(const Card &card, const SearchQuery &query)
{
    QList<SearchHit> hits;
    for (const Node &node : card.nodes()) {
        if (node.level > 0)
            searchRange(card, node, true, headingWords(card, node), query, hits);
        searchRange(card, node, false, node.body, query, hits);
    }
    return hits;
}

Replacement replaceHits(const Card &card, const QList<SearchHit> &hits, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\n', ' ').replace('\r', ' ');
    return Replacing(card, hits, bytes).result();
}

} // namespace cardwright

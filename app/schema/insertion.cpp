#include "schema/insertion.h"

#include "markdown/lines.h"

namespace cardwright {

namespace {

constexpr int kDeepestHeading = 4;

int levelOf(Node::Kind kind)
{
    return kind == Node::Kind::Section ? 2 : kind == Node::Kind::Subsection ? 3 : 4;
}

QByteArray directiveLines(const Spec &spec, const QByteArray &eol)
{
    QByteArray lines;
    switch (spec.scope) {
    case Scope::Telescope:
        lines += "<!-- scope: telescope -->" + eol;
        break;
    case Scope::Periscope:
        lines += "<!-- scope: periscope -->" + eol;
        break;
    case Scope::Microscope:
        lines += "<!-- scope: microscope -->" + eol;
        break;
    case Scope::None:
        break;
    }
    if (spec.width == Width::Full)
        lines += "<!-- width: full -->" + eol;
    else if (spec.width == Width::Half)
        lines += "<!-- width: half -->" + eol;
    return lines;
}

// The node whose heading stands at `offset`; -1 if none.
int nodeAt(const Card &card, qsizetype offset)
{
    for (int i = 0; i < card.nodes().size(); ++i) {
        if (card.nodes()[i].level > 0 && card.nodes()[i].heading.begin == offset)
            return i;
    }
    return -1;
}

// Where a heading goes in and at which level.
struct Place
{
    qsizetype offset = 0;
    int level = 0;
};

class Inserter
{
public:
    Inserter(const Card &card, const Match &match)
        : m_card(card)
        , m_match(match)
        , m_specs(match.schema->specs())
    {
    }

    // The node that holds a spec, -1 if none, -2 for the title (parent of top-level specs).
    int holderOf(int spec) const { return spec < 0 ? m_card.titleIndex() : m_match.nodeOf(spec); }

    Place placeOf(int spec) const
    {
        const int parent = m_specs[spec].parent;
        const int holder = holderOf(parent);
        const int standard = levelOf(m_specs[spec].kind);
        const int holderLevel = holder >= 0 ? m_card.nodes()[holder].level : 1;
        const int level = qMin(kDeepestHeading, qMax(standard, holderLevel + 1));

        // The nearest question before it under the same parent that stands in the file.
        for (int i = spec - 1; i > parent; --i) {
            if (m_specs[i].parent != parent || !isNeighbour(i, holder, spec))
                continue;
            const int node = m_match.nodesOfSpec[i].last();
            const int next = m_card.subtreeEnd(node);
            return {m_card.nodes()[next - 1].extent.end, besides(node, next, level)};
        }
        if (m_specs[spec].isField()) // before the first subsection, else it would belong to that
            return {holder >= 0 ? m_card.nodes()[holder].extent.end : firstHeading(), level};
        for (int i = spec + 1; i < m_specs.size(); ++i) {
            if (m_specs[i].parent == parent && m_specs[i].kind == m_specs[spec].kind && isNeighbour(i, holder, spec)) {
                const int next = m_match.nodesOfSpec[i].first();
                return {m_card.nodes()[next].heading.begin, besides(next, next, level)};
            }
        }
        return {holder >= 0 ? m_card.nodes()[m_card.subtreeEnd(holder) - 1].extent.end : m_card.bytes().size(), level};
    }

private:
    bool isNeighbour(int other, int holder, int spec) const
    {
        if (m_match.nodesOfSpec[other].isEmpty())
            return false;
        // Found by its title somewhere else, it shows no place here.
        const int parent = m_card.nodes()[m_match.nodesOfSpec[other].last()].parent;
        if (parent != holder && !(m_specs[spec].parent < 0 && parent < 0))
            return false;
        // A field after a subsection would belong to that; a subsection right after a field would
        // take in what else stands there.
        return m_specs[spec].isField() == m_specs[other].isField();
    }

    // The level that goes with `neighbour`. Where that is a heading too deep for what it asks, what
    // stands below the new one needs room, if nothing after it would be drawn in.
    int besides(int neighbour, int next, int level) const
    {
        const int same = m_card.nodes()[neighbour].level;
        const bool draws = next < m_card.nodes().size() && m_card.nodes()[next].level > level;
        return same == kDeepestHeading && level < same && !draws ? level : same;
    }

    qsizetype firstHeading() const
    {
        for (const Node &node : m_card.nodes()) {
            if (node.level > 0)
                return node.heading.begin;
        }
        return m_card.bytes().size();
    }

    const Card &m_card;
    const Match &m_match;
    const QList<Spec> &m_specs;
};

// The field that shows which of several questions with the title of `spec` is meant; -1 if none has
// to stand in the file for that.
int missingOpener(const Match &match, int spec)
{
    const Template &schema = *match.schema;
    const int opener = schema.indexOf(schema.specs()[spec].group);
    if (opener < 0 || opener == spec || !match.nodesOfSpec[opener].isEmpty())
        return -1;
    const QString title = foldedTitle(schema.text(spec, match.language).title);
    return schema.specsTitled(schema.specs()[spec].parent, title).size() > 1 ? opener : -1;
}

// What has to be written for `spec`: headings that the file lacks, the outermost first.
QList<int> missingHeadings(const Match &match, const Inserter &inserter, int spec)
{
    QList<int> missing{spec};
    for (;;) {
        int next = missingOpener(match, missing.first());
        if (next < 0) {
            next = match.schema->specs()[missing.first()].parent;
            if (next < 0 || inserter.holderOf(next) >= 0)
                return missing;
        }
        missing.prepend(next);
    }
}

} // namespace

ContainedEdit insertAnswer(const Card &card, const Match &match, int spec, const QByteArray &text)
{
    const Template &schema = *match.schema;
    const QByteArray &bytes = card.bytes();
    const QByteArray eol = dominantLineEnding(bytes);
    const Inserter inserter(card, match);

    const QList<int> missing = missingHeadings(match, inserter, spec);
    const Place place = inserter.placeOf(missing.first());

    QByteArray headings;
    qsizetype lastHeading = 0; // of the question itself
    int level = place.level;
    for (qsizetype i = 0; i < missing.size(); ++i) {
        const int one = missing[i];
        if (i > 0)
            headings += eol;
        lastHeading = headings.size();
        headings += QByteArray(qMin(level, kDeepestHeading), '#') + ' '
            + schema.text(one, match.language).title.toUtf8() + eol + directiveLines(schema.specs()[one], eol);
        // A field straight under a section skips the level of subsections.
        if (i + 1 < missing.size() && schema.specs()[missing[i + 1]].parent != schema.specs()[one].parent)
            level = qMax(level + 1, levelOf(schema.specs()[missing[i + 1]].kind));
    }

    const QByteArray body = bodyBytes(text, eol);
    QByteArray lead;
    const ByteRange front = card.outline().frontMatter; // empty after a byte order mark
    if (place.offset > 0 && !(front.isEmpty() && place.offset == front.end)) {
        const char last = bytes[place.offset - 1];
        if (last != '\n' && last != '\r')
            lead += eol;
        const qsizetype previous = lineBegin(bytes, place.offset - 1);
        if (!lead.isEmpty() || !isBlankLine(bytes, previous))
            lead += eol;
    }
    const bool more = place.offset < bytes.size();

    // Whatever the text before leaves open to the end of the file is closed first.
    const QByteArray above = bytes.mid(qMax<qsizetype>(0, place.offset - 65536), qMin<qsizetype>(place.offset, 65536));
    const int asked = schema.specs()[spec].parent;
    const int holder = inserter.holderOf(asked);
    const NodeKey holderKey = holder >= 0 ? card.nodes()[holder].key : kNoNode;
    const auto stands = [&](const Card &after, qsizetype heading, const QByteArray &written) {
        const int node = nodeAt(after, heading);
        if (node < 0 || after.bodyOf(node) != written || matchCard(after, {&schema}).specOf(node) != spec)
            return false;
        if (asked < 0)
            return true;
        const int parent = after.nodes()[node].parent;
        const NodeKey key = parent >= 0 ? after.nodes()[parent].key : kNoNode;
        return holder >= 0 ? key == holderKey : parent >= 0 && card.indexOfKey(key) < 0;
    };
    ContainedEdit first;
    bool hasFirst = false;
    for (const QByteArray &opener : closersFor(place.offset == bytes.size() ? above : QByteArray())) {
        for (const QByteArray &closer : closersFor(body)) {
            ContainedEdit edit;
            edit.closer = closer.isEmpty() ? QByteArray() : eol + closer;
            edit.splice.offset = place.offset;
            const QByteArray before = lead + (opener.isEmpty() ? QByteArray() : opener + eol + eol);
            edit.splice.inserted = before + headings
                + (body.isEmpty() ? QByteArray() : eol + body + edit.closer + eol) + (more ? eol : QByteArray());
            edit.after = card.edited(edit.splice);
            edit.movesHeadings = !headingsStay(card, edit.after, static_cast<int>(missing.size()))
                || !stands(edit.after, place.offset + before.size() + lastHeading, body + edit.closer);
            if (!edit.movesHeadings)
                return edit;
            if (!hasFirst) {
                first = edit;
                hasFirst = true;
            }
        }
    }
    return first;
}

QByteArray newCard(const Template &schema, const QString &title, const QString &language, bool allHeadings)
{
    QByteArray card = "# " + title.simplified().toUtf8() + "\n<!-- template: " + schema.id().toUtf8() + ' '
        + schema.version().toUtf8() + " -->\n";
    if (!language.isEmpty())
        card += "<!-- language: " + language.toUtf8() + " -->\n";
    if (!allHeadings)
        return card;
    const QString words = language.isEmpty() ? schema.languages().first() : language;
    for (int i = 0; i < schema.specs().size(); ++i) {
        const Spec &spec = schema.specs()[i];
        const SpecText &text = schema.text(i, words);
        card += '\n' + QByteArray(levelOf(spec.kind), '#') + ' ' + text.title.toUtf8() + '\n'
            + directiveLines(spec, "\n");
        const QString &guidance = spec.isField() ? text.prompt : text.why;
        if (!guidance.isEmpty())
            card += "<!-- info: " + QString(guidance).replace(QLatin1String("-->"), QLatin1String("→")).toUtf8() + " -->\n";
    }
    return card;
}

Splice setLanguage(const Card &card, const QString &language)
{
    const QByteArray eol = dominantLineEnding(card.bytes());
    const QByteArray line = "<!-- language: " + language.toUtf8() + " -->";
    const int holder = card.summaryIndex();
    const bool titled = holder >= 0 && holder == card.titleIndex();
    const qsizetype start = card.outline().frontMatter.end;
    const ByteRange range = titled ? card.nodes()[holder].directives : holder >= 0 ? card.nodes()[holder].extent : ByteRange{start, start};
    const QByteArray said = range.of(card.bytes());
    if (const qsizetype key = said.toLower().lastIndexOf("language:"); key >= 0) {
        qsizetype from = key + 9;
        while (from < said.size() && said[from] == ' ')
            ++from;
        qsizetype to = from;
        while (to < said.size() && !QByteArrayView(" \t\r\n,;").contains(said[to])
               && !QByteArrayView(said).sliced(to).startsWith("-->"))
            ++to;
        const Splice splice{range.begin + from, said.mid(from, to - from), language.toUtf8()};
        if (card.edited(splice).language() == language) // else it is in the middle of other words
            return splice;
    }
    if (!titled)
        return {start, {}, line + eol + eol};
    QByteArray inserted = line + eol;
    if (range.end > 0 && card.bytes()[range.end - 1] != '\n' && card.bytes()[range.end - 1] != '\r')
        inserted.prepend(eol);
    return {range.end, {}, inserted};
}

} // namespace cardwright

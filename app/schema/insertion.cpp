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

// True if the node whose heading stands at `heading` has the body `written`.
bool hasBody(const Card &card, qsizetype heading, const QByteArray &written)
{
    for (int i = 0; i < card.nodes().size(); ++i) {
        if (card.nodes()[i].level > 0 && card.nodes()[i].heading.begin == heading)
            return card.bodyOf(i) == written;
    }
    return false;
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
            return {m_card.nodes()[m_card.subtreeEnd(node) - 1].extent.end, m_card.nodes()[node].level};
        }
        if (m_specs[spec].isField()) // before the first subsection, else it would belong to that
            return {holder >= 0 ? m_card.nodes()[holder].extent.end : firstHeading(), level};
        for (int i = spec + 1; i < m_specs.size(); ++i) {
            if (m_specs[i].parent == parent && m_specs[i].kind == m_specs[spec].kind && isNeighbour(i, holder, spec)) {
                const Node &node = m_card.nodes()[m_match.nodesOfSpec[i].first()];
                return {node.heading.begin, node.level};
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
        const int node = m_match.nodesOfSpec[other].last();
        if (m_card.nodes()[node].parent != holder)
            return false;
        // A field that stands after a subsection would drag this one into it; only same-level kin.
        return !m_specs[spec].isField() || m_specs[other].isField();
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

} // namespace

ContainedEdit insertAnswer(const Card &card, const Match &match, int spec, const QByteArray &text)
{
    const Template &schema = *match.schema;
    const QByteArray &bytes = card.bytes();
    const QByteArray eol = dominantLineEnding(bytes);
    const Inserter inserter(card, match);

    QList<int> missing{spec}; // from the outermost heading that the file lacks to the question
    while (schema.specs()[missing.first()].parent >= 0
           && inserter.holderOf(schema.specs()[missing.first()].parent) < 0)
        missing.prepend(schema.specs()[missing.first()].parent);
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
        if (i + 1 < missing.size())
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
                || !hasBody(edit.after, place.offset + before.size() + lastHeading, body + edit.closer);
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
    const int title = card.titleIndex();
    if (title < 0)
        return {card.outline().frontMatter.end, {}, line + eol + eol};
    const Node &node = card.nodes()[title];
    const QByteArray directives = node.directives.of(card.bytes());
    const qsizetype key = directives.toLower().indexOf("language:");
    if (key >= 0) {
        qsizetype from = key + 9;
        while (from < directives.size() && directives[from] == ' ')
            ++from;
        qsizetype to = from;
        while (to < directives.size() && !QByteArrayView(" \t\r\n-").contains(directives[to]))
            ++to;
        return {node.directives.begin + from, directives.mid(from, to - from), language.toUtf8()};
    }
    QByteArray inserted = line + eol;
    const qsizetype place = node.directives.end;
    if (place > 0 && card.bytes()[place - 1] != '\n' && card.bytes()[place - 1] != '\r')
        inserted.prepend(eol);
    return {place, {}, inserted};
}

} // namespace cardwright

#include "schema/insertion.h"

#include "markdown/lines.h"
#include "schema/insertionplaces.h"

namespace cardwright {

namespace {

// The node whose heading stands at `offset`; -1 if none.
int nodeAt(const Card &card, qsizetype offset)
{
    for (int i = 0; i < card.nodes().size(); ++i) {
        if (card.nodes()[i].level > 0 && card.nodes()[i].heading.begin == offset)
            return i;
    }
    return -1;
}

// What has to be written for `spec`: headings that the file lacks, the outermost first.
QList<int> missingHeadings(const Match &match, const InsertionPlaces &places, int spec)
{
    QList<int> missing{spec};
    for (;;) {
        int next = missingOpener(match, missing.first());
        if (next < 0) {
            next = match.schema->specs()[missing.first()].parent;
            if (next < 0 || places.holderOf(next) >= 0)
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
    const InsertionPlaces places(card, match);

    const QList<int> missing = missingHeadings(match, places, spec);
    const InsertionPlace place = places.placeOf(missing.first());

    QByteArray headings;
    qsizetype lastHeading = 0; // of the question itself
    int level = place.level;
    for (qsizetype i = 0; i < missing.size(); ++i) {
        const int one = missing[i];
        if (i > 0)
            headings += eol;
        lastHeading = headings.size();
        headings += headingLines(match, one, level, eol);
        // A field straight under a section skips the level of subsections.
        if (i + 1 < missing.size() && schema.specs()[missing[i + 1]].parent != schema.specs()[one].parent)
            level = qMax(level + 1, usualLevel(schema.specs()[missing[i + 1]].kind));
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
    const int holder = places.holderOf(asked);
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
        card += '\n' + QByteArray(usualLevel(spec.kind), '#') + ' ' + text.title.toUtf8() + '\n'
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

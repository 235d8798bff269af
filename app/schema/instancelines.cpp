#include "schema/instancelines.h"

#include "markdown/outline.h"
#include "schema/answerlines.h"

#include <QVarLengthArray>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    qsizetype begin;
    qsizetype end;
};

QVarLengthArray<Line, 64> linesOf(QStringView body)
{
    QVarLengthArray<Line, 64> lines;
    qsizetype begin = 0;
    while (begin <= body.size()) {
        qsizetype end = body.indexOf(u'\n', begin);
        if (end < 0)
            end = body.size();
        lines.append({begin, end});
        begin = end + 1;
    }
    return lines;
}

// Spaces and tabs before the first letter.
qsizetype indentOf(QStringView line)
{
    const QStringView text = withoutEnds(line);
    return text.isEmpty() ? 0 : text.begin() - line.begin();
}

// False where `name` surely does not fold to a title that begins with `first`: most names, and
// folding costs more. "And" and "y" leave a title.
bool mayFoldTo(QStringView name, QChar first)
{
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            const QChar begin = c.toCaseFolded();
            return begin == first || begin == u'a' || begin == u'y';
        }
    }
    return false;
}

int headingLevel(NameForm form)
{
    return form == NameForm::Heading5 ? 5 : form == NameForm::Heading6 ? 6 : 0;
}

std::optional<QString> headingName(QStringView line, int level)
{
    const QString marks(level, u'#');
    if (!line.startsWith(marks))
        return {};
    QStringView rest = line.sliced(level);
    if (!rest.isEmpty() && rest.front() != u' ' && rest.front() != u'\t')
        return {};
    rest = withoutEnds(rest);
    QStringView open = rest; // without closing marks
    while (open.endsWith(u'#'))
        open.chop(1);
    if (open.isEmpty() || open.endsWith(u' ') || open.endsWith(u'\t'))
        rest = withoutEnds(open);
    return unescaped(rest, u"#");
}

} // namespace

NameLines::NameLines(const Template &schema, int spec)
    : m_schema(schema)
    , m_spec(spec)
{
    for (const PartSpec &part : schema.specs()[spec].parts)
        m_fields = m_fields || part.kind == "field_name_list"_L1;
}

bool NameLines::mayStandIn(QStringView body) const
{
    return body.contains(u'*') || body.contains(u'#') || (m_fields && body.contains(u'`'));
}

bool NameLines::endsName(QStringView text)
{
    return text.size() > 2 && (text[0] == u'-' || text[0] == u'*' || text[0] == u'+') && text[1] == u' '
           && !withoutEnds(text.sliced(1)).isEmpty() && withoutEnds(text.sliced(1)).front() != u'\n';
}

// True where the template gives this name to a part of the answer, in any language.
bool NameLines::isPartName(QStringView text) const
{
    const QString folded = foldedTitle(text);
    if (folded.isEmpty())
        return true;
    const auto same = [&folded](const QString &name) {
        return mayFoldTo(name, folded.front()) && foldedTitle(name) == folded;
    };
    for (const QString &language : m_schema.languages()) {
        for (const PartText &part : m_schema.text(m_spec, language).parts) {
            if (same(part.name) || same(part.item) || same(part.label)
                || std::any_of(part.columns.cbegin(), part.columns.cend(), same)
                || std::any_of(part.keys.cbegin(), part.keys.cend(), same)) {
                return true;
            }
        }
    }
    return false;
}

// What the template itself writes in bold within an answer.
bool NameLines::isLabel(QStringView text) const
{
    if (m_schema.isLabel(u"additional-notes"_s, text) || m_schema.isLabel(u"caption"_s, text)
        || isPartName(text)) {
        return true;
    }
    const quint64 digest = placeholderDigest(text);
    return digest != 0 && m_schema.placeholders(m_spec).contains(digest);
}

std::optional<NameLine> NameLines::boldLine(QStringView line) const
{
    if (!line.startsWith(u"**"))
        return {};
    qsizetype close = -1;
    for (qsizetype i = 2; i < line.size() && close < 0; ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'*')
            close = i;
    }
    if (close < 0 || !line.sliced(close).startsWith(u"**") || line.sliced(close).startsWith(u"***"))
        return {};
    QStringView bold = line.sliced(2, close - 2);
    if (bold.isEmpty() || withoutEnds(bold).size() != bold.size())
        return {}; // not bold in Markdown
    QStringView after = line.sliced(close + 2);
    NameLine found;
    if (bold.endsWith(u':')) {
        bold.chop(1);
        found.form = NameForm::BoldColon;
    } else if (after.startsWith(u':')) {
        after = after.sliced(1);
        found.form = NameForm::BoldThenColon;
    }
    after = withoutEnds(after);
    qsizetype slashes = 0;
    while (slashes < bold.size() && bold[bold.size() - 1 - slashes] == u'\\')
        ++slashes;
    bold.chop(slashes / 2);
    found.name = unescaped(bold, u"*");
    if (found.name.isEmpty() || found.name != withoutEnds(found.name) || found.name.endsWith(u'?')
        || found.name.endsWith(u':'))
        return {};
    const bool placeholder = m_schema.isUnitPlaceholder(m_schema.specs()[m_spec].repeatPer, found.name);
    if (!after.isEmpty()) {
        const bool colon = found.form != NameForm::Bold;
        if (!placeholder || !colon || isPartName(found.name))
            return {};
        found.form = NameForm::Labelled;
        found.label = found.name;
        found.name = after.toString();
        return found;
    }
    const bool label = isPartName(found.name) || (!placeholder && isLabel(found.name));
    return label && !(placeholder && found.form == NameForm::Bold) ? std::nullopt : std::optional(found);
}

std::optional<QString> NameLines::fieldNames(QStringView line)
{
    QStringList names;
    while (line.startsWith(u'`')) {
        const qsizetype close = line.indexOf(u'`', 1);
        if (close < 2)
            return {};
        names.append(line.sliced(1, close - 1).toString());
        line = withoutEnds(line.sliced(close + 1));
        if (line.isEmpty())
            return names.join(u", "_s);
        if (!line.startsWith(u','))
            return {};
        line = withoutEnds(line.sliced(1));
    }
    return {};
}

std::optional<NameLine> NameLines::lineOf(QStringView line) const
{
    line = withoutEnds(line);
    if (line.startsWith(u'*'))
        return boldLine(line);
    for (const NameForm form : {NameForm::Heading5, NameForm::Heading6}) {
        if (const std::optional<QString> name = headingName(line, headingLevel(form)))
            return NameLine{form, *name, {}, 0, 0};
    }
    if (!m_fields)
        return {};
    const bool brackets = line.startsWith(u'[') && line.endsWith(u']');
    if (brackets)
        line = withoutEnds(line.sliced(1, line.size() - 2));
    if (const std::optional<QString> name = fieldNames(line))
        return NameLine{brackets ? NameForm::FieldsInBrackets : NameForm::Fields, *name, {}, 0, 0};
    return {};
}

std::optional<QString> NameLines::read(QStringView line, NameForm form) const
{
    const std::optional<NameLine> found = lineOf(line);
    return found && found->form == form ? std::optional(found->name) : std::nullopt;
}

QString NameLines::write(const QString &name, NameForm form, const QString &label) const
{
    const auto bold = [](const QString &text) -> QString {
        return u"**"_s + withEndEscaped(escaped(text, u"*"));
    };
    switch (form) {
    case NameForm::Bold:
        return bold(name) + u"**"_s;
    case NameForm::BoldColon:
        return bold(name) + u":**"_s;
    case NameForm::BoldThenColon:
        return bold(name) + u"**:"_s;
    case NameForm::Labelled:
        return bold(label) + u":** "_s + name;
    case NameForm::Heading5:
    case NameForm::Heading6: {
        const QString marks(headingLevel(form), u'#');
        return name.isEmpty() ? marks : marks + u' ' + escaped(name, u"#");
    }
    case NameForm::Fields:
    case NameForm::FieldsInBrackets:
        break;
    }
    QStringList fields;
    for (const QString &field : name.split(u", "_s))
        fields.append(u'`' + field + u'`');
    const QString line = fields.join(u", "_s);
    return form == NameForm::Fields ? line : u'[' + line + u']';
}

// Those of `found` that a parser does not take for code, a comment or part of a list or quote: it
// gets the body with each of them made a heading.
QSet<qsizetype> NameLines::inTheOpen(QStringView body, const QList<NameLine> &found)
{
    QByteArray probe = "# t\n\n"; // no front matter
    QHash<qsizetype, qsizetype> lineAt; // places in the probe
    qsizetype next = 0;
    for (const Line &line : linesOf(body)) {
        const QStringView text = body.sliced(line.begin, line.end - line.begin);
        if (next < found.size() && found[next].begin == line.begin) {
            lineAt.insert(probe.size(), line.begin);
            probe += QByteArray(indentOf(text), ' ') + "##### n\n";
            ++next;
        } else {
            probe += text.toUtf8() + '\n';
        }
    }
    QSet<qsizetype> open;
    for (const Heading &each : outlineOf(probe).headings) {
        const auto line = lineAt.constFind(each.range.begin);
        if (line != lineAt.cend())
            open.insert(*line);
    }
    return open;
}

QList<NameLine> NameLines::find(QStringView body) const
{
    if (m_schema.statePhrases().read(body).state != AnswerState::None)
        return {};
    const QVarLengthArray<Line, 64> lines = linesOf(body);
    const auto at = [&](qsizetype i) { return body.sliced(lines[i].begin, lines[i].end - lines[i].begin); };
    const auto isBlank = [&](qsizetype i) {
        return i < 0 || i >= lines.size() || withoutEnds(at(i)).isEmpty();
    };
    QList<NameLine> found;
    bool atMargin = true;
    bool above = true; // the line before ends what stands before it
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = at(i);
        const QStringView text = withoutEnds(line);
        const bool alone = above && (isBlank(i + 1) || endsName(at(i + 1)));
        std::optional<NameLine> name;
        if (alone || text.startsWith(u'#'))
            name = lineOf(text);
        const bool heading = name && headingLevel(name->form) > 0;
        const qsizetype indent = name ? indentOf(line) : 0;
        if (name && (alone || heading) && indent < 4) {
            name->begin = lines[i].begin;
            name->end = lines[i].end;
            found.append(*name);
            atMargin = atMargin && indent == 0;
        }
        above = heading || text.isEmpty();
    }
    if (found.isEmpty())
        return {};
    // Only a fence, raw HTML and a comment hold lines at the margin that are not in the open.
    const bool mayHoldFence = (body.contains(u'`') && body.contains(u"```")) || body.contains(u'~');
    const bool allOpen = atMargin && !body.contains(u'<') && !mayHoldFence;
    const QSet<qsizetype> open = allOpen ? QSet<qsizetype>() : inTheOpen(body, found);
    QList<NameLine> names;
    for (const NameLine &each : found) {
        const bool sameForm = names.isEmpty()
                              || (each.form == names.first().form
                                  && foldedTitle(each.label) == foldedTitle(names.first().label));
        if (sameForm && (allOpen || open.contains(each.begin)))
            names.append(each);
    }
    return names;
}

} // namespace cardwright

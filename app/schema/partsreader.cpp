#include "schema/partsreader.h"

#include "schema/answerlines.h"
#include "schema/answers.h"
#include "schema/bodyunits.h"
#include "schema/partfit.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTries = 24; // of readings in which ever more of the body is text

// "**Name:**", "**Name**", "Name:" without the marks around it.
QString nameIn(QStringView line)
{
    QStringView name = withoutEnds(line);
    if (name.endsWith(u':'))
        name.chop(1);
    if (name.size() > 4 && name.startsWith(u"**") && name.endsWith(u"**"))
        name = name.sliced(2).chopped(2);
    if (name.endsWith(u':'))
        name.chop(1);
    return foldedTitle(withoutMarks(name));
}

} // namespace

QStringView textOf(QStringView body, const BodyBlock &block)
{
    return body.sliced(block.begin, block.end - block.begin);
}

int blankLinesBefore(QStringView body, qsizetype place)
{
    int lines = -1;
    while (place > 0 && body[place - 1] == u'\n') {
        --place;
        ++lines;
    }
    return qMax(1, lines);
}

PartsReader::PartsReader(QStringView body, const QList<BodyBlock> &blocks, const Template &schema, int spec)
    : m_body(body)
    , m_blocks(blocks)
    , m_schema(schema)
    , m_spec(spec)
    , m_parts(schema.specs()[spec].parts)
{
    const auto text = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                   [](const PartSpec &part) { return isTextPart(part.kind); });
    m_text = text == m_parts.cend() ? -1 : int(text - m_parts.cbegin());
    findLabels();
}

std::optional<QList<PartAnswer>> PartsReader::read()
{
    for (int tries = 0; tries < kMostTries; ++tries) {
        const qsizetype bad = readOnce();
        if (bad < 0)
            return answers();
        if (m_text < 0 || bad <= m_textUntil)
            return {};
        takeAsText(bad);
    }
    return allText();
}

std::optional<QList<PartAnswer>> PartsReader::allText()
{
    if (m_text < 0 || m_blocks.isEmpty())
        return {};
    m_textFrom = 0;
    m_textUntil = m_blocks.size() - 1;
    m_places = QList<Place>(m_blocks.size(), Place{m_text});
    return answers();
}

void PartsReader::findLabels()
{
    int last = -1;
    for (const BodyBlock &block : m_blocks) {
        Label label = labelOf(block);
        if (label.part <= last)
            label = Label();
        last = qMax(last, label.part);
        m_labels.append(label);
    }
}

PartsReader::Label PartsReader::labelOf(const BodyBlock &block) const
{
    if (block.kind != BodyBlock::Kind::Paragraph || block.lines.size() > 1)
        return {};
    const QStringView line = block.lines.first();
    const QString name = nameIn(line);
    const std::optional<KeyedValue> keyed = boldKeyed(line);
    for (int i = 0; i < m_parts.size(); ++i) {
        if (isNameOf(i, name))
            return {i, -1};
        if (!keyed || keyed->value.isEmpty() || !isNameOf(i, foldedTitle(keyed->key)))
            continue;
        const qsizetype value = withoutEnds(line).size() - keyed->value.size();
        const bool fits =
            partFit(line.sliced(value), BodyBlock::Kind::Paragraph, m_schema, {m_spec, i}) != Fit::No;
        if (fits && line.endsWith(keyed->value) && line[value - 1] == u' ')
            return {i, value};
    }
    return {};
}

bool PartsReader::isNameOf(int part, const QString &folded) const
{
    return !folded.isEmpty()
           && std::any_of(m_schema.languages().cbegin(), m_schema.languages().cend(),
                          [&](const QString &language) {
                              const PartText words = m_schema.text(m_spec, language).parts.value(part);
                              return foldedTitle(words.name) == folded
                                     || foldedTitle(withoutMarks(words.name)) == folded; // "file_name"
                          });
}

bool PartsReader::isRemark(const BodyBlock &block) const
{
    const std::optional<KeyedValue> keyed =
        block.kind == BodyBlock::Kind::Paragraph ? boldKeyed(block.lines.first()) : std::nullopt;
    return keyed
           && (m_schema.isLabel(u"additional-notes"_s, keyed->key)
               || m_schema.isLabel(u"caption"_s, keyed->key));
}

int PartsReader::nextLabelled(qsizetype from) const
{
    for (qsizetype b = from; b < m_labels.size(); ++b) {
        if (m_labels[b].part >= 0)
            return m_labels[b].part;
    }
    return int(m_parts.size());
}

// A part is one block, but for texts and for labelled paragraphs.
bool PartsReader::takesMore(int part, const BodyBlock &block) const
{
    if (isTextPart(m_parts[part].kind))
        return true;
    const auto last = std::find_if(m_places.crbegin(), m_places.crend(),
                                   [part](const Place &place) { return place.part == part; });
    if (last == m_places.crend())
        return true;
    const qsizetype standing = m_places.crend() - last - 1;
    if (last->label)
        return m_labels[standing].value < 0;
    return isRowsPart(m_parts[part].kind) && m_blocks[standing].kind == BodyBlock::Kind::Paragraph
           && block.kind == BodyBlock::Kind::Paragraph;
}

int PartsReader::bestPart(qsizetype b, int from, int limit) const
{
    const bool remark = isRemark(m_blocks[b]);
    int best = -1;
    Fit fit = Fit::No;
    for (int i = from; i < limit; ++i) {
        const bool text = isTextPart(m_parts[i].kind);
        if ((remark && !text) || !takesMore(i, m_blocks[b]))
            continue;
        const Fit here = partFit(textOf(m_body, m_blocks[b]), m_blocks[b].kind, m_schema, {m_spec, i});
        if (here > fit) {
            fit = here;
            best = i;
        }
    }
    return best;
}

// The first block that fits nowhere, or the last of a part that its codec cannot read; -1: none.
qsizetype PartsReader::readOnce()
{
    m_places.clear();
    int current = 0;
    for (qsizetype b = 0; b < m_blocks.size(); ++b) {
        if (m_textUntil >= 0 && b >= m_textFrom && b <= m_textUntil) {
            current = m_text;
            m_places.append(Place{current});
            continue;
        }
        const Label &label = m_labels[b];
        if (label.part >= current && !holds(label.part)) {
            current = label.part;
            m_places.append(Place{current, true});
            giveLeads(b, current);
            continue;
        }
        const bool lead =
            b > 0 && m_places.last().label && m_places.last().part >= 0 && m_labels[b - 1].value < 0;
        const bool separator = textOf(m_body, m_blocks[b]) == kSeparator && b + 1 < m_blocks.size();
        const bool below =
            isRemark(m_blocks[b]) && b > 0 && holds(current) && !isTextPart(m_parts[current].kind);
        const int part = below ? current : bestPart(b, current, lead ? current + 1 : nextLabelled(b + 1));
        if (separator && b > 0) {
            m_places.append(Place());
            continue;
        }
        if (part < 0 && !isOwnText(m_blocks[b]))
            return b;
        m_places.append(part < 0 ? Place{lead ? current : -1, true} : Place{part});
        current = qMax(current, part);
        giveLeads(b, part);
    }
    return firstUnreadable();
}

// What the template itself says about a part: "Usage Note: ...".
bool PartsReader::isOwnText(const BodyBlock &block) const
{
    const quint64 digest = placeholderDigest(textOf(m_body, block));
    return block.kind == BodyBlock::Kind::Paragraph && digest != 0
           && (m_schema.placeholders(m_spec).contains(digest)
               || m_schema.commonPlaceholders().contains(digest));
}

// The template's words before the first block of a part stand there like a label.
void PartsReader::giveLeads(qsizetype b, int part)
{
    for (qsizetype lead = b - 1; part >= 0 && lead >= 0 && m_places[lead].label && m_places[lead].part < 0;
         --lead)
        m_places[lead].part = part;
}

bool PartsReader::holds(int part) const
{
    return std::any_of(m_places.cbegin(), m_places.cend(),
                       [part](const Place &place) { return place.part == part; });
}

// Paragraphs of labelled values, and remarks below a part, make it more than one block.
qsizetype PartsReader::firstUnreadable() const
{
    for (qsizetype b = 1; b < m_places.size(); ++b) {
        const int part = m_places[b].part;
        const bool last = b + 1 == m_places.size() || m_places[b + 1].part != part;
        if (!last || part < 0 || isTextPart(m_parts[part].kind) || m_places[b].label)
            continue;
        qsizetype first = b;
        while (first > 0 && m_places[first - 1].part == part && !m_places[first - 1].label)
            --first;
        const QStringView text =
            m_body.sliced(m_blocks[first].begin, m_blocks[b].end - m_blocks[first].begin);
        if (first < b && partFit(text, m_blocks[first].kind, m_schema, {m_spec, part}) == Fit::No)
            return b;
    }
    return -1;
}

void PartsReader::takeAsText(qsizetype bad)
{
    if (m_textUntil < 0) {
        m_textFrom = 0;
        while (m_textFrom < m_places.size() && m_places[m_textFrom].part >= 0
               && m_places[m_textFrom].part < m_text)
            ++m_textFrom;
    }
    m_textUntil = bad;
}

QList<PartAnswer> PartsReader::answers() const
{
    QList<PartAnswer> answers(m_parts.size());
    for (int part = 0; part < m_parts.size(); ++part) {
        qsizetype begin = -1;
        qsizetype end = -1;
        qsizetype labelBegin = -1;
        qsizetype labelEnd = -1;
        for (qsizetype b = 0; b < m_places.size(); ++b) {
            if (m_places[b].part != part)
                continue;
            const BodyBlock &block = m_blocks[b];
            if (m_places[b].label) {
                const qsizetype value = m_labels[b].value;
                labelBegin = labelEnd < 0 ? block.begin : labelBegin;
                labelEnd = value < 0 ? block.end : block.begin + value - 1;
                answers[part].label = m_body.sliced(labelBegin, labelEnd - labelBegin).toString();
                if (value < 0)
                    continue;
                begin = block.begin + value;
            }
            begin = begin < 0 ? block.begin : begin;
            end = block.end;
        }
        const qsizetype top = labelEnd < 0 ? begin : labelBegin;
        answers[part].blankLines = top < 0 ? 1 : blankLinesBefore(m_body, top);
        if (begin < 0)
            continue;
        answers[part].text = m_body.sliced(begin, end - begin).toString();
        if (labelEnd >= 0)
            answers[part].gap = m_body.sliced(labelEnd, begin - labelEnd).toString();
        answers[part].bare = labelEnd < 0 && isNamed(part);
    }
    return answers;
}

bool PartsReader::isNamed(int part) const
{
    return !m_schema.text(m_spec, m_schema.languages().first()).parts.value(part).name.isEmpty();
}

} // namespace cardwright

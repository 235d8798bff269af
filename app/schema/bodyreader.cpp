#include "schema/answers.h"
#include "schema/choicereading.h"
#include "schema/instances.h"
#include "schema/wordcount.h"

#include <algorithm>

namespace cardwright {

namespace {

// QString::toCaseFolded() looks every letter up; most texts need not.
QString caseFolded(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; }))
        return text.toCaseFolded();
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() | 0x20);
    }
    return text;
}

bool isLetterOrNumber(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return c < u'\x80' ? (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9') : c.isLetterOrNumber();
}

// "1.0" or "v2.1.3", Markdown marks aside.
bool isVersion(QStringView text)
{
    int dots = 0;
    bool digit = false; // the last character counted
    bool any = false;
    for (const QChar c : text) {
        if (c == u'*' || c == u'_' || c == u'`' || c == u' ')
            continue;
        if (c == u'v' && !any) {
            any = true;
            continue;
        }
        any = true;
        if (c >= u'0' && c <= u'9') {
            digit = true;
        } else if (c == u'.' && digit) {
            digit = false;
            ++dots;
        } else {
            return false;
        }
    }
    return digit && dots > 0;
}

// Judges the units of one body against the template's own texts.
class BodyReader
{
public:
    BodyReader(const Template &schema, int spec)
        : m_schema(schema)
        , m_spec(spec)
    {
    }

    BodyReading read(QStringView body)
    {
        const StatePhrases::Found state = m_schema.statePhrases().read(body);
        m_reading.words = countWords(body);
        if (state.state != AnswerState::None) {
            m_reading.reason = state.reason;
            m_reading.answered = ofState(state.state);
            return m_reading;
        }
        const BodyUnits units(body);
        Choices found;
        const bool choice = m_spec >= 0 && !m_schema.specs()[m_spec].options.isEmpty();
        if (choice) {
            found = choicesOf(units, m_schema, m_spec);
            const ChoiceReading &choices = found.reading;
            if (choices.untouched) {
                m_reading.untouchedChoices = true;
                return m_reading;
            }
            // Options that say what a state says.
            if (choices.chosen == QStringList(QStringLiteral("unknown"))) {
                m_reading.answered = Answered::NotKnown;
                return m_reading;
            }
            if (choices.chosen == QStringList(QStringLiteral("to-be-determined")) && choices.foreign.isEmpty()) {
                m_reading.answered = Answered::ToDo;
                return m_reading;
            }
            m_substance = !choices.chosen.isEmpty();
        }
        readPartTexts(units);
        for (qsizetype i = 0; i < units.size(); ++i)
            readUnit(units.begin()[i], choice && found.isOption[i]);
        endTable();
        leaveOutLabels();
        judgeSamples();
        // A heading alone is an answer only where nothing of the template stands under it.
        m_substance = m_substance || (m_heading && m_reading.leftovers.isEmpty() && m_reading.bare.isEmpty());
        m_reading.answered = m_substance ? Answered::Yes : Answered::No;
        m_reading.missingCaption = m_table && m_substance && !m_caption && m_spec >= 0
            && m_schema.specs()[m_spec].caption;
        return m_reading;
    }

private:
    // What stands in this answer's template as names to choose from: kinds of links, and lists of
    // options within a longer answer that stand there whole.
    void readPartTexts(const BodyUnits &units)
    {
        if (m_spec < 0)
            return;
        const QList<PartSpec> &parts = m_schema.specs()[m_spec].parts;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool links = parts[i].kind == QLatin1String("link_list");
            if (!links && parts[i].options.isEmpty())
                continue;
            for (const QString &language : m_schema.languages()) {
                const QList<PartText> &texts = m_schema.text(m_spec, language).parts;
                if (i >= texts.size())
                    continue;
                if (links)
                    m_names.unite(texts[i].nameDigests);
                else
                    readPartOptions(units, texts[i].nameDigests);
            }
        }
    }

    void readPartOptions(const BodyUnits &units, const QSet<quint64> &options)
    {
        QSet<quint64> seen;
        QSet<quint64> asWritten;
        for (const BodyUnit &unit : units) {
            if (unit.kind != BodyUnit::Kind::Item || unit.boxed)
                continue;
            const quint64 digest = optionDigest(unit.text);
            if (!options.contains(digest))
                continue;
            seen.insert(digest);
            asWritten.insert(placeholderDigest(unit.text));
        }
        if (seen.size() > 1 && seen.size() == options.size())
            m_untouchedOptions.unite(asWritten);
    }

    static Answered ofState(AnswerState state)
    {
        switch (state) {
        case AnswerState::NotKnown:
            return Answered::NotKnown;
        case AnswerState::NotApplicable:
            return Answered::NotApplicable;
        case AnswerState::NotDisclosed:
            return Answered::NotDisclosed;
        default:
            return Answered::ToDo;
        }
    }

    // One line is asked about several times in a row.
    quint64 digestOf(QStringView text) const
    {
        if (text.data() != m_digested.data() || text.size() != m_digested.size()) {
            m_digested = text;
            m_digest = placeholderDigest(text);
        }
        return m_digest;
    }

    bool isOwnText(QStringView text) const
    {
        const quint64 digest = digestOf(text); // 0 with a link: its text is never a placeholder
        return digest != 0
            && ((m_spec >= 0 && m_schema.placeholders(m_spec).contains(digest))
                || m_schema.commonPlaceholders().contains(digest));
    }

    bool isBare(QStringView text) const
    {
        // Most texts are told by their digest; a link has none.
        if (const quint64 digest = digestOf(text); digest != 0 && !m_schema.bareDigests().contains(digest))
            return false;
        QString plain = caseFolded(withoutMarks(text));
        while (plain.endsWith(u'.') && plain.size() > 3 && !m_schema.bareNonAnswers().contains(plain))
            plain.chop(1);
        return m_schema.bareNonAnswers().contains(plain);
    }

    // Somebody who is named without a role, "- **Ada Brook:**"; a role alone names nobody.
    bool isPerson(const BodyUnit &unit, QStringView name) const
    {
        if (m_spec < 0 || unit.kind != BodyUnit::Kind::Item)
            return false;
        const QList<PartSpec> &parts = m_schema.specs()[m_spec].parts;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i].kind != QLatin1String("person_list"))
                continue;
            for (const QString &language : m_schema.languages()) {
                const QList<PartText> &texts = m_schema.text(m_spec, language).parts;
                if (i < texts.size() && texts[i].nameDigests.contains(optionDigest(name)))
                    return false;
            }
            return true;
        }
        return false;
    }

    void readUnit(const BodyUnit &unit, bool isOption)
    {
        m_digested = {}; // what it pointed to may be gone
        switch (unit.kind) {
        case BodyUnit::Kind::HeaderRow:
            endTable();
            m_table = true;
            m_header = unit;
            m_filledRow = false;
            return;
        case BodyUnit::Kind::Row:
            readRow(unit);
            return;
        default:
            endTable();
        }
        if (unit.text.isEmpty() || (isOption && unit.kind == BodyUnit::Kind::Item))
            return;
        if (isOwnText(unit.text)) {
            readOwnText(unit);
            return;
        }
        if (!m_untouchedOptions.isEmpty() && unit.kind == BodyUnit::Kind::Item && m_untouchedOptions.contains(digestOf(unit.text))) {
            leaveOut(unit);
            m_leftoverSinceLabel = true;
            return;
        }
        if (!m_names.isEmpty() && m_names.contains(digestOf(unit.text))) {
            addLeftover(unit);
            return;
        }
        if (isBare(unit.text)) {
            m_reading.bare.append(unit.text.toString());
            return;
        }
        const KeyedText keyed = keyedText(unit.text);
        if (!keyed.isKeyed() || unit.kind == BodyUnit::Kind::Code) {
            if (unit.kind == BodyUnit::Kind::Paragraph && unit.text.startsWith(QLatin1String("**(")) && unit.text.endsWith(QLatin1String(")**")))
                m_heading = true;
            else
                noteSubstance(holdsText(unit.text));
            return;
        }
        const bool isCaption = m_schema.isLabel(QStringLiteral("caption"), keyed.key);
        if (keyed.value.isEmpty()) {
            // A lone label: nothing said under it, unless a list or table follows.
            if (!keyed.bold)
                m_heading = m_heading || holdsText(unit.text);
            else if (isPerson(unit, keyed.key))
                noteSubstance(holdsText(keyed.key));
            else if (isCaption)
                leaveOut(unit);
            else if (m_schema.isLabel(QStringLiteral("additional-notes"), keyed.key))
                m_labels.append(unit);
        } else if (isBare(keyed.value)) {
            m_reading.bare.append(unit.text.toString());
        } else if (isOwnText(keyed.value)) {
            addLeftover(unit);
        } else {
            m_caption = m_caption || isCaption;
            noteSubstance(true);
        }
    }

    // The template's own line: left over, unless it is a label above an answer, or a version like
    // "1.0", which is as likely true as forgotten while the rest of the answer is somebody's own.
    void readOwnText(const BodyUnit &unit)
    {
        const KeyedText keyed = keyedText(unit.text);
        if (isTemplateLabel(unit)) {
            if (m_leftoverSinceLabel)
                leaveOutLabels();
            m_labels.append(unit);
        } else if (keyed.bold && isVersion(keyed.value)) {
            m_samples.append(unit);
        } else {
            addLeftover(unit);
        }
    }

    // "**Platforms, tools, or libraries**" or "For example:"; "**(Annotation Type)**" asks to be replaced.
    bool isTemplateLabel(const BodyUnit &unit) const
    {
        const QStringView text = unit.text.trimmed();
        const bool bold = text.size() > 4 && text.startsWith(u"**") && indexOfStars(text, 2) == text.size() - 2;
        if (!bold && !text.contains(u':'))
            return false;
        const auto isMark = [](QChar c) { return c == u'*' || c == u'_' || c == u'`' || c.isSpace(); };
        const QChar first = *std::find_if_not(text.cbegin(), text.cend() - 1, isMark);
        const QChar last = *std::find_if_not(text.crbegin(), text.crend() - 1, isMark);
        return unit.kind != BodyUnit::Kind::Code && (bold || last == u':') && first != u'('
            && !m_schema.commonPlaceholders().contains(placeholderDigest(text));
    }

    void noteSubstance(bool holds)
    {
        if (!holds)
            return;
        m_substance = true;
        m_labels.clear();
        m_leftoverSinceLabel = false;
    }

    void addLeftover(const BodyUnit &unit)
    {
        leaveOut(unit);
        m_reading.leftovers.append(unit.text.toString());
        m_leftoverSinceLabel = true;
    }

    // Labels under which nothing was written.
    void leaveOutLabels()
    {
        for (const BodyUnit &label : std::as_const(m_labels))
            leaveOut(label);
        m_labels.clear();
        m_leftoverSinceLabel = false;
    }

    void judgeSamples()
    {
        for (const BodyUnit &sample : std::as_const(m_samples)) {
            if (!m_substance)
                addLeftover(sample);
        }
    }

    void leaveOut(const BodyUnit &unit) { m_reading.untouched.append({unit.begin, unit.end}); }

    void endTable()
    {
        if (m_header.end > 0 && !m_filledRow)
            m_reading.untouched.append({m_header.begin, m_header.end});
        m_header = {};
    }

    void readRow(const BodyUnit &row)
    {
        const auto cells = cellsOf(row.text);
        if (isOwnText(row.text)) { // label and sample number together, or a label alone
            if (std::any_of(cells.cbegin() + 1, cells.cend(), [](QStringView cell) { return holdsText(cell); }))
                addLeftover(row);
            else
                leaveOut(row);
            return;
        }
        const qsizetype leftBefore = m_reading.leftovers.size();
        bool filled = false;
        const bool labelled = m_spec >= 0 && std::any_of(m_schema.specs()[m_spec].parts.cbegin(),
                                                         m_schema.specs()[m_spec].parts.cend(),
                                                         [](const PartSpec &part) { return part.rows > 0; });
        for (qsizetype i = labelled ? 1 : 0; i < cells.size(); ++i) {
            const QStringView cell = cells[i];
            if (cell.isEmpty() || !holdsText(cell))
                continue;
            if (isBare(cell))
                m_reading.bare.append(row.text.toString());
            else if (isOwnText(cell))
                m_reading.leftovers.append(row.text.toString());
            else
                filled = true;
        }
        m_filledRow = m_filledRow || filled;
        noteSubstance(filled);
        if (!filled && m_reading.leftovers.size() > leftBefore)
            leaveOut(row);
    }

    static bool holdsText(QStringView text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return isLetterOrNumber(c) || c.isSurrogate(); })
            || text.contains(u"![");
    }

    const Template &m_schema;
    const int m_spec;
    mutable QStringView m_digested; // the text that m_digest is of, while one unit is read
    mutable quint64 m_digest = 0;
    BodyReading m_reading;
    BodyUnit m_header; // of the table being read
    QList<BodyUnit> m_labels;  // of the template, with nothing under them so far
    QList<BodyUnit> m_samples; // of the template, true or left over
    QSet<quint64> m_names;            // of the template's kinds of links
    QSet<quint64> m_untouchedOptions; // of lists that stand there whole
    bool m_leftoverSinceLabel = false;
    bool m_heading = false; // "For example:"
    bool m_filledRow = false;
    bool m_substance = false;
    bool m_table = false;
    bool m_caption = false;
};

// QStringList::removeDuplicates() makes a set, which costs more than the few texts of most answers.
void dropTwins(QStringList &texts)
{
    if (texts.size() > 16) {
        texts.removeDuplicates();
        return;
    }
    for (qsizetype i = texts.size() - 1; i > 0; --i) {
        if (texts.indexOf(texts[i]) < i)
            texts.removeAt(i);
    }
}

BodyReading readOne(QStringView body, const Template &schema, int spec)
{
    return BodyReader(schema, spec).read(body);
}

} // namespace

BodyReading readBody(QStringView body, const Template &schema, int spec)
{
    if (body.trimmed().isEmpty())
        return {};
    // Named instances are read one by one; cheap where none can stand (instances.h).
    const std::optional<BodyReading> parts = readInstances(body, schema, spec, readOne);
    BodyReading reading = parts ? *parts : readOne(body, schema, spec);
    for (QStringList *list : {&reading.leftovers, &reading.bare}) {
        if (list->size() > 1)
            dropTwins(*list);
    }
    return reading;
}

} // namespace cardwright

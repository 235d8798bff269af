#include "schema/answers.h"
#include "schema/bodyunits.h"

namespace cardwright {

namespace {

bool holdsLink(QStringView text)
{
    return text.contains(u"](") || text.contains(u"://");
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
        const bool choice = m_spec >= 0 && !m_schema.specs()[m_spec].options.isEmpty();
        if (choice) {
            const ChoiceReading choices = readChoices(body, m_schema, m_spec);
            if (choices.untouched) {
                m_reading.untouchedChoices = true;
                return m_reading;
            }
            if (choices.chosen == QStringList(QStringLiteral("unknown"))) {
                m_reading.answered = Answered::NotKnown;
                return m_reading;
            }
            m_substance = !choices.chosen.isEmpty();
        }
        const QList<BodyUnit> units = unitsOf(body);
        for (const BodyUnit &unit : units)
            readUnit(unit, choice);
        endTable();
        m_reading.answered = m_substance ? Answered::Yes : Answered::No;
        m_reading.missingCaption = m_table && m_substance && !m_caption && m_spec >= 0
            && m_schema.specs()[m_spec].caption;
        return m_reading;
    }

private:
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

    static int countWords(QStringView body)
    {
        int words = 0;
        bool inWord = false;
        for (const QChar c : body) {
            const bool letter = c.isLetterOrNumber();
            words += letter && !inWord;
            inWord = letter || (inWord && (c == u'\'' || c == u'’' || c == u'-'));
        }
        return words;
    }

    bool isOwnText(QStringView text) const
    {
        if (holdsLink(text))
            return false; // a link's text is never a placeholder
        const quint64 digest = placeholderDigest(text);
        return digest != 0
            && ((m_spec >= 0 && m_schema.placeholders(m_spec).contains(digest))
                || m_schema.commonPlaceholders().contains(digest));
    }

    bool isBare(QStringView text) const
    {
        QString plain = withoutMarks(text).toCaseFolded();
        while (plain.endsWith(u'.') && plain.size() > 3 && !m_schema.bareNonAnswers().contains(plain))
            plain.chop(1);
        return m_schema.bareNonAnswers().contains(plain);
    }

    void readUnit(const BodyUnit &unit, bool choice)
    {
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
        if (unit.text.isEmpty() || (choice && unit.kind == BodyUnit::Kind::Item && isOption(unit)))
            return;
        if (isOwnText(unit.text)) {
            leaveOut(unit);
            m_reading.leftovers.append(unit.text);
            return;
        }
        if (isBare(unit.text)) {
            m_reading.bare.append(unit.text);
            return;
        }
        const KeyedText keyed = keyedText(unit.text);
        if (!keyed.isKeyed() || unit.kind == BodyUnit::Kind::Code) {
            m_substance = m_substance || holdsText(unit.text);
            return;
        }
        const bool isCaption = m_schema.isLabel(QStringLiteral("caption"), keyed.key);
        if (keyed.value.isEmpty()) {
            // A lone label: nothing said under it, unless a list or table follows.
            if (!keyed.bold)
                m_substance = m_substance || holdsText(unit.text);
            else if (isCaption || m_schema.isLabel(QStringLiteral("additional-notes"), keyed.key))
                leaveOut(unit);
        } else if (isBare(keyed.value)) {
            m_reading.bare.append(unit.text);
        } else if (isOwnText(keyed.value)) {
            leaveOut(unit);
            m_reading.leftovers.append(unit.text);
        } else {
            m_caption = m_caption || isCaption;
            m_substance = true;
        }
    }

    bool isOption(const BodyUnit &unit) const
    {
        QString label = withoutMarks(unit.text);
        const qsizetype colon = label.indexOf(u':');
        return !m_schema.optionId(m_spec, label).isEmpty()
            || (colon > 0 && !m_schema.optionId(m_spec, label.first(colon)).isEmpty());
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
        if (isOwnText(row.text)) { // label and sample number together
            m_reading.leftovers.append(row.text);
            leaveOut(row);
            return;
        }
        const qsizetype leftBefore = m_reading.leftovers.size();
        bool filled = false;
        const bool labelled = m_spec >= 0 && std::any_of(m_schema.specs()[m_spec].parts.cbegin(),
                                                         m_schema.specs()[m_spec].parts.cend(),
                                                         [](const PartSpec &part) { return part.rows > 0; });
        for (qsizetype i = labelled ? 1 : 0; i < row.cells.size(); ++i) {
            const QString &cell = row.cells[i];
            if (cell.isEmpty() || !holdsText(cell))
                continue;
            if (isBare(cell))
                m_reading.bare.append(row.text);
            else if (isOwnText(cell))
                m_reading.leftovers.append(row.text);
            else
                filled = true;
        }
        m_filledRow = m_filledRow || filled;
        m_substance = m_substance || filled;
        if (!filled && m_reading.leftovers.size() > leftBefore)
            leaveOut(row);
    }

    static bool holdsText(QStringView text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); })
            || text.contains(u"![");
    }

    const Template &m_schema;
    const int m_spec;
    BodyReading m_reading;
    BodyUnit m_header; // of the table being read
    bool m_filledRow = false;
    bool m_substance = false;
    bool m_table = false;
    bool m_caption = false;
};

} // namespace

BodyReading readBody(QStringView body, const Template &schema, int spec)
{
    if (body.trimmed().isEmpty())
        return {};
    BodyReading reading = BodyReader(schema, spec).read(body);
    reading.leftovers.removeDuplicates();
    reading.bare.removeDuplicates();
    return reading;
}

ChoiceReading readChoices(QStringView body, const Template &schema, int spec)
{
    ChoiceReading reading;
    const Spec &question = schema.specs().at(spec);
    QStringList plain;
    bool anyBox = false;
    for (const BodyUnit &unit : unitsOf(body)) {
        const QString label = withoutMarks(unit.text);
        if (label.isEmpty())
            continue;
        QString text;
        QString id = schema.optionId(spec, label);
        const qsizetype colon = label.indexOf(u':');
        if (id.isEmpty() && colon > 0) {
            id = schema.optionId(spec, QStringView(label).first(colon));
            text = label.sliced(colon + 1).trimmed();
        }
        if (const qsizetype dash = label.indexOf(QLatin1String(" - ")); id.isEmpty() && dash > 0)
            id = schema.optionId(spec, QStringView(label).first(dash)); // an option with its gloss
        if (id.isEmpty() && label.endsWith(u')')) { // "Others (please specify)", "Others (tide gauges)"
            const qsizetype open = label.lastIndexOf(u'(');
            if (open > 0) {
                id = schema.optionId(spec, QStringView(label).first(open));
                text = label.sliced(open + 1, label.size() - open - 2).trimmed();
                if (placeholderDigest(text) == placeholderDigest(u"please specify"))
                    text.clear();
            }
        }
        if (id.isEmpty()) {
            reading.foreign.append(unit.text);
            continue;
        }
        anyBox = anyBox || unit.boxed;
        if (unit.boxed && !unit.checked)
            continue;
        if (!reading.chosen.contains(id))
            reading.chosen.append(id);
        if (!text.isEmpty())
            reading.specified.insert(id, text);
        else
            plain.append(id);
    }
    plain.removeDuplicates();
    reading.untouched = !anyBox && reading.foreign.isEmpty() && question.options.size() > 1
        && plain.size() == question.options.size();
    if (reading.untouched)
        reading.chosen.clear();
    return reading;
}

quint64 placeholderDigest(QStringView line)
{
    if (holdsLink(line))
        return 0;
    QString folded;
    folded.reserve(line.size());
    bool gap = false;
    for (const QChar c : line) {
        if (c.isLetterOrNumber() || c == u'|' || c == u'%' || c == u'@') {
            if (gap && !folded.isEmpty())
                folded += u' ';
            gap = false;
            folded += c.toCaseFolded();
        } else if (c != u'*' && c != u'_' && c != u'`') {
            gap = true;
        }
    }
    QStringView key(folded); // a row is the same with and without its outer pipes
    while (key.startsWith(u'|') || key.startsWith(u' '))
        key = key.sliced(1);
    while (key.endsWith(u'|') || key.endsWith(u' '))
        key.chop(1);
    if (key.isEmpty())
        return 0;
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : key.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    return hash == 0 ? 1 : hash;
}

} // namespace cardwright

#include "audit/auditedcard.h"

#include "audit/reviewstates.h"
#include "audit/rules.h"
#include "schema/bodyunits.h"
#include "schema/codecs.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

namespace {

QList<qsizetype> newlinesOf(const QByteArray &bytes)
{
    QList<qsizetype> newlines;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        newlines.append(at);
    return newlines;
}

// How many bytes of `bytes` are the first `units` UTF-16 units of its text.
qsizetype bytesOfUnits(QByteArrayView bytes, qsizetype units)
{
    qsizetype at = 0;
    while (units > 0 && at < bytes.size()) {
        const uchar lead = static_cast<uchar>(bytes[at]);
        units -= lead >= 0xf0 ? 2 : 1;
        at += lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    }
    return std::min(at, bytes.size());
}

} // namespace

AuditedCard::AuditedCard(const Card &auditedCard, const Match &itsMatch, const CardReading &itsReading,
                         const AuditOptions &auditOptions)
    : card(auditedCard)
    , match(itsMatch)
    , reading(itsReading)
    , options(auditOptions)
    , m_fields(auditedCard, itsMatch)
    , m_newlines(newlinesOf(auditedCard.bytes()))
    , m_texts(static_cast<size_t>(auditedCard.nodes().size()))
    , m_links(m_texts.size())
{
}

const Review &AuditedCard::review() const
{
    static const Review none;
    return options.review ? *options.review : none;
}

const QList<ApprovalState> &AuditedCard::approvals() const
{
    if (!m_approvals)
        m_approvals = approvalsOf(*this);
    return *m_approvals;
}

const QString &AuditedCard::text(int node) const
{
    std::unique_ptr<QString> &text = m_texts.at(static_cast<size_t>(node));
    if (!text)
        text = std::make_unique<QString>(card.bodyText(node));
    return *text;
}

const QList<CardLink> &AuditedCard::links(int node) const
{
    std::optional<QList<CardLink>> &links = m_links.at(static_cast<size_t>(node));
    if (!links)
        links = linksOf(text(node));
    return *links;
}

bool AuditedCard::isOpenSpec(int spec) const
{
    if (spec < 0)
        return false;
    const Answered state = reading.spec(spec);
    return (state == Answered::No || state == Answered::ToDo) && !reading.isExcused(spec);
}

bool AuditedCard::saysNone(int spec) const
{
    static const QRegularExpression kNone(
        QStringLiteral("^(?:none|nothing|nil|no|ningun[oa]s?|nada|(?:no|ningún|ninguna|sin) \\S+(?: (?:are |is |se )?\\S+)?)[.!]?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    bool any = false;
    for (const int node : spec < 0 ? QList<int>() : match.nodesOfSpec[spec]) {
        for (const BodyUnit &unit : BodyUnits(text(node))) {
            static const QRegularExpression kLabel(QStringLiteral("^\\s*\\*\\*[^*]+\\*\\*:?")); // a part's name is no answer
            const QString words = unit.text.toString().remove(kLabel).remove(QLatin1String("**")).simplified();
            if (words.isEmpty())
                continue;
            if (!kNone.match(words).hasMatch())
                return false;
            any = true;
        }
    }
    return any;
}

const ChoiceReading &AuditedCard::choices(int spec) const
{
    auto known = m_choices.constFind(spec);
    if (known == m_choices.constEnd()) {
        ChoiceReading read;
        const int node = spec >= 0 ? match.nodeOf(spec) : -1;
        if (node >= 0 && !schema()->specs()[spec].options.isEmpty() && reading.node(node).answered != Answered::No)
            read = readChoices(text(node), *schema(), spec);
        known = m_choices.insert(spec, read);
    }
    return *known;
}

bool AuditedCard::isChosen(int spec, QLatin1String option) const
{
    return choices(spec).chosen.contains(option);
}

void AuditedCard::readTypedValues() const
{
    m_valuesRead = true;
    if (!schema())
        return;
    for (int node = 0; node < nodeCount(); ++node) {
        const int spec = match.specOf(node);
        if (spec < 0 || !isAnswered(node))
            continue;
        const QList<PartSpec> &parts = schema()->specs()[spec].parts;
        QList<int> keyed;
        for (int part = 0; part < parts.size(); ++part) {
            if (!parts[part].keys.isEmpty())
                keyed.append(part);
        }
        if (keyed.isEmpty())
            continue;
        const BodyUnits units(text(node));
        for (const BodyUnit &unit : units) {
            const KeyedText pair = keyedText(unit.text);
            const quint64 digest = placeholderDigest(pair.value); // 0: holds a link, or nothing but signs
            if (!pair.isKeyed() || pair.value.trimmed().isEmpty() || (digest != 0 && schema()->bareDigests().contains(digest)))
                continue;
            for (const int part : std::as_const(keyed)) {
                const QString key = keyId(pair.key, *schema(), {spec, part});
                const qsizetype index = key.isEmpty() ? -1 : parts[part].keys.indexOf(key);
                if (index < 0)
                    continue;
                QStringList choices;
                for (const QString &language : schema()->languages())
                    choices += schema()->text(spec, language).parts.value(part).choices.value(key);
                m_values.append({node, spec, key, pair.key.toString(), parts[part].types.value(index),
                                 pair.value.trimmed().toString(), choices, unit.begin, unit.end});
                break;
            }
        }
    }
}

const QList<TypedValue> &AuditedCard::typedValues() const
{
    if (!m_valuesRead)
        readTypedValues();
    return m_values;
}

const TypedValue *AuditedCard::value(const char *spec, const char *key) const
{
    const int index = specOf(spec);
    if (index < 0)
        return nullptr;
    for (const TypedValue &value : typedValues()) {
        if (value.spec == index && value.key == QLatin1String(key))
            return &value;
    }
    return nullptr;
}

// Where the body is no UTF-8 text its characters have no place of their own: the whole body stands for them.
ByteRange AuditedCard::bytesAt(int node, qsizetype begin, qsizetype end) const
{
    const ByteRange body = card.nodes()[node].body;
    if (!card.isEditable(node))
        return body;
    const QByteArrayView bytes = card.bodyOf(node);
    const qsizetype first = bytesOfUnits(bytes, begin);
    const qsizetype length = bytesOfUnits(bytes.sliced(first), end - begin);
    return {body.begin + first, body.begin + first + length};
}

int AuditedCard::lineOf(qsizetype offset) const
{
    return 1 + static_cast<int>(std::lower_bound(m_newlines.begin(), m_newlines.end(), offset) - m_newlines.begin());
}

int AuditedCard::columnOf(qsizetype offset) const
{
    const auto next = std::lower_bound(m_newlines.begin(), m_newlines.end(), offset);
    const qsizetype begin = next == m_newlines.begin() ? 0 : *(next - 1) + 1;
    int column = 1;
    for (const char byte : QByteArrayView(card.bytes()).sliced(begin, offset - begin))
        column += (static_cast<uchar>(byte) & 0xc0) != 0x80;
    return column;
}

int AuditedCard::nodeAt(qsizetype offset) const
{
    const QList<Node> &nodes = card.nodes();
    const auto after = std::upper_bound(nodes.begin(), nodes.end(), offset, [](qsizetype place, const Node &node) {
        return place < node.extent.begin;
    });
    return static_cast<int>(after - nodes.begin()) - 1;
}

Hit AuditedCard::at(int node, QStringList arguments) const
{
    Hit hit;
    hit.node = card.nodes()[node].key;
    hit.spec = match.specOf(node);
    hit.arguments = std::move(arguments);
    return hit;
}

Hit AuditedCard::at(int node, qsizetype begin, qsizetype end, QStringList arguments) const
{
    Hit hit = at(node, std::move(arguments));
    hit.range = bytesAt(node, begin, end);
    return hit;
}

Hit AuditedCard::atSpec(int spec, QStringList arguments) const
{
    const int node = match.nodeOf(spec);
    if (node >= 0)
        return at(node, std::move(arguments));
    Hit hit;
    hit.spec = spec;
    hit.arguments = std::move(arguments);
    return hit;
}

Hit AuditedCard::atBytes(ByteRange range, QStringList arguments) const
{
    const int node = nodeAt(range.begin);
    Hit hit;
    if (node >= 0)
        hit = at(node, std::move(arguments));
    else
        hit.arguments = std::move(arguments);
    hit.range = range;
    return hit;
}

QString AuditedCard::titleOf(int spec) const
{
    const int node = match.nodeOf(spec);
    return node >= 0 ? card.nodes()[node].title : schema()->text(spec, match.language).title;
}

} // namespace cardwright

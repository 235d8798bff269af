#include "render/bodyhtml.h"

#include "markdown/lines.h"

#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "render/answershtml.h"
#include "render/cardwords.h"
#include "render/markdownhtml.h"
#include "render/renderer.h"
#include "render/shownbody.h"

namespace cardwright {

namespace {

constexpr qsizetype kMaxReferences = 64 * 1024;

// Tools differ in what becomes of brackets and the like in a heading's address.
QByteArray foldedTarget(const QByteArray &id)
{
    QByteArray folded = id.mid(id.lastIndexOf('.') + 1).toLower();
    folded.removeIf([](char c) { return c == '-' || c == '_'; });
    return folded;
}

class BodyWriter
{
public:
    BodyWriter(const BodyContext &context, int node, const BodyReading &reading, int headingLevel)
        : m_context(context)
        , m_reading(reading)
        , m_spec(context.match.specOf(node))
        , m_schema(context.match.schema ? *context.match.schema : builtInTemplate())
    {
        m_options.references = context.references;
        const CardWords &words = CardWords::of(context.match.language);
        m_options.doneWord = words.done;
        m_options.openWord = words.openTask;
        m_options.cutWords = words.cut;
        m_options.picture = context.picture;
        m_options.headingLevel = headingLevel;
        m_options.regionLabel = cleanText(context.card.nodes()[node].title.toUtf8());
        m_options.isCaptionLabel = [this](const QByteArray &label) {
            return m_schema.isLabel(QStringLiteral("caption"), QString::fromUtf8(label));
        };
        m_options.targetOf = [this](const QByteArray &fragment) { return targetOf(fragment); };
        if (m_spec >= 0) {
            for (const PartSpec &part : m_schema.specs()[m_spec].parts)
                m_options.rowHeaders = m_options.rowHeaders || part.rows > 0;
        }
        m_body = shownBody(context.card, node, reading);
    }

    QByteArray write()
    {
        switch (m_reading.answered) {
        case Answered::NotKnown:
        case Answered::NotApplicable:
        case Answered::NotDisclosed:
        case Answered::ToDo:
            if (const QByteArray state = stateHtml(); !state.isEmpty())
                return state;
            break;
        default:
            break;
        }
        return answerHtml(m_body, m_schema, m_spec, m_context.match.language, m_options);
    }

private:
    QByteArray targetOf(const QByteArray &fragment) const
    {
        const QByteArray id = QByteArray::fromPercentEncoding(fragment);
        if (m_context.targets.isEmpty() || m_context.card.indexOfId(QString::fromUtf8(id)) >= 0)
            return fragment;
        const QByteArray found = m_context.targets.value(foldedTarget(id));
        return found.isEmpty() ? fragment : found.toPercentEncoding("~");
    }

    QByteArray stateHtml() const
    {
        const StatePhrases::Found found = m_schema.statePhrases().read(QString::fromUtf8(m_body));
        const char *css = nullptr;
        switch (found.state) {
        case AnswerState::NotKnown:
            css = "s-unknown";
            break;
        case AnswerState::NotApplicable:
            css = "s-na";
            break;
        case AnswerState::NotDisclosed:
            css = "s-nd";
            break;
        case AnswerState::ToDo:
            css = "s-todo";
            break;
        case AnswerState::None:
            return {};
        }
        const QByteArray name = QByteArray("<span class=\"state-name\">")
            + escapedHtml(m_schema.statePhrase(found.state, m_context.match.language).toUtf8()) + "</span>";
        const QByteArray reason = htmlOfMarkdown(found.reason.toUtf8(), m_options);
        const QByteArray open = QByteArray("<p class=\"state ") + css + "\">" + name;
        // What stands below the reason is the answer that the state took the place of: kept in the
        // file, and not for readers.
        if (reason.startsWith("<p>"))
            return open + ' ' + reason.mid(3);
        return open + "</p>" + reason;
    }

    const BodyContext &m_context;
    const BodyReading &m_reading;
    const int m_spec;
    const Template &m_schema;
    MarkdownOptions m_options;
    QByteArray m_body;
};

} // namespace

QByteArray htmlOfBody(const BodyContext &context, int node, const BodyReading &reading, int headingLevel)
{
    return BodyWriter(context, node, reading, headingLevel).write();
}

QByteArray referencesOf(const Card &card)
{
    QByteArray references;
    for (const ByteRange &range : card.outline().references) {
        if (references.size() + range.size() > kMaxReferences)
            break;
        references += range.view(card.bytes()).trimmed();
        references += '\n';
    }
    return cleanText(references);
}

LinkTargets linkTargetsOf(const Card &card)
{
    LinkTargets targets;
    if (quickIndexOf(card.bytes(), "](#") < 0)
        return targets;
    for (const Node &node : card.nodes()) {
        if (node.kind == Node::Kind::Title || node.kind == Node::Kind::Preamble)
            continue;
        const QByteArray id = node.id.toUtf8();
        const QByteArray folded = foldedTarget(id);
        if (!targets.contains(folded))
            targets.insert(folded, id);
    }
    return targets;
}

QByteArray renderMarkdown(const QByteArray &markdown, const QByteArray &references)
{
    MarkdownOptions options;
    options.references = cleanText(references);
    return htmlOfMarkdown(markdown, options);
}

} // namespace cardwright

#include "render/answershtml.h"

#include "html/urlpolicy.h"
#include "schema/answers.h"
#include "schema/bodyblocks.h"
#include "schema/bodyunits.h"
#include "schema/codecs.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kShortValue = 20;

// An HTML block may reach over several blocks of Markdown, so nothing is taken apart around one.
bool beginsHtml(const BodyBlock &block)
{
    const QStringView text = block.lines.first().trimmed();
    return text.startsWith(u'<') && !text.startsWith(u"<!--") && !text.startsWith(u"<http") && !text.startsWith(u"<mailto");
}

class AnswerWriter
{
public:
    AnswerWriter(const QByteArray &body, const Template &schema, int spec, const QString &language,
                 const MarkdownOptions &options)
        : m_body(body)
        , m_schema(schema)
        , m_spec(spec)
        , m_language(language)
        , m_options(options)
    {}

    QByteArray write() const
    {
        QByteArray html;
        if (m_spec >= 0) {
            const Spec &spec = m_schema.specs()[m_spec];
            if (!spec.options.isEmpty())
                html = choices();
            else if (spec.answer == AnswerKind::KeywordList)
                html = keywords();
            else if (spec.answer == AnswerKind::PersonList)
                html = people();
            else if (spec.answer == AnswerKind::KeyValue)
                html = keyValues(QString::fromUtf8(m_body));
        }
        return html.isEmpty() ? mixed() : html;
    }

private:
    QByteArray markdown(QStringView text) const { return htmlOfMarkdown(text.toUtf8(), m_options); }

    // Markdown on one line, without the paragraph around it.
    QByteArray inlineHtml(QStringView text) const
    {
        const QByteArray html = markdown(text);
        const bool alone = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p", 3) < 0;
        return alone ? html.mid(3, html.size() - 7) : html;
    }

    // What stands below an answer: its notes, in the words of the author.
    QByteArray remarks(const Remarks &remarks) const
    {
        QByteArray html;
        for (const auto &[which, remark] : {std::pair{QStringLiteral("caption"), remarks.caption},
                                            std::pair{QStringLiteral("additional-notes"), remarks.notes}}) {
            if (remark.text.isEmpty())
                continue;
            const QString label = remark.label.isEmpty() ? m_schema.label(which, m_language) : remark.label;
            const QByteArray text = markdown(remark.text);
            html += "<p><strong>" + escapedHtml(label.toUtf8()) + ":</strong>";
            if (text.startsWith("<p>"))
                html += ' ' + text.sliced(3);
            else // a block cannot stand in the paragraph of its label
                html += "</p>" + text;
        }
        return html;
    }

    static QByteArray chips(const QByteArrayList &items)
    {
        return items.isEmpty() ? QByteArray() : "<ul class=\"chips\"><li>" + items.join("</li><li>") + "</li></ul>";
    }

    QByteArray choices() const
    {
        const std::optional<ChoicesValue> value = parseChoices(QString::fromUtf8(m_body), m_schema, m_spec);
        if (!value || value->chosen.isEmpty() || !value->foreign.isEmpty())
            return choicesAnyhow();
        QByteArrayList items;
        for (const QString &id : value->chosen)
            items.append(chip(id, value->specified.value(id)));
        return chips(items) + remarks(value->remarks);
    }

    // In the order and the form of the file, which need not be ours.
    QByteArray choicesAnyhow() const
    {
        const ChoiceReading reading = readChoices(QString::fromUtf8(m_body), m_schema, m_spec);
        if (!reading.foreign.isEmpty())
            return {};
        QByteArrayList items;
        for (const QString &id : reading.chosen)
            items.append(chip(id, reading.specified.value(id)));
        return chips(items);
    }

    QByteArray chip(const QString &option, const QString &specified) const
    {
        const QByteArray label = escapedHtml(m_schema.text(m_spec, m_language).options.value(option).toUtf8());
        return specified.isEmpty() ? label : label + ": " + escapedHtml(specified.toUtf8());
    }

    QByteArray keywords() const
    {
        const std::optional<KeywordsValue> value = parseKeywords(QString::fromUtf8(m_body), m_schema, m_spec);
        if (!value || value->words.size() < 2 || !looksLikeKeywords(*value))
            return {};
        QByteArrayList items;
        for (const QString &word : value->words)
            items.append(value->code ? "<code>" + escapedHtml(word.toUtf8()) + "</code>" : inlineHtml(word));
        return chips(items) + remarks(value->remarks);
    }

    QByteArray people() const
    {
        const std::optional<PeopleValue> value = parsePeople(QString::fromUtf8(m_body), m_schema, m_spec);
        if (!value || value->people.isEmpty())
            return {};
        QByteArray html = "<ul class=\"people\">";
        for (const PersonValue &person : value->people) {
            if (person.name.contains(u"**") || person.details.contains(u"**"))
                return {}; // emphasis that begins in the one and ends in the other
            html += "<li><strong>" + inlineHtml(person.name) + "</strong>";
            if (!person.details.isEmpty())
                html += "<span>, " + inlineHtml(person.details) + "</span>";
            if (!person.role.isEmpty())
                html += " <span class=\"role\">" + escapedHtml(person.role.toUtf8()) + "</span>";
            html += "</li>";
        }
        return html + "</ul>" + remarks(value->remarks);
    }

    // Only where every line is "**Key:** value": anything else keeps the author's own arrangement.
    QByteArray keyValues(const QString &text) const
    {
        QByteArray html;
        bool any = false;
        bool isShort = true; // each value fits beside its key
        for (const BodyUnit &unit : BodyUnits(text)) {
            const KeyedText keyed = keyedText(unit.text);
            const QStringView lines = QStringView(text).sliced(unit.begin, unit.end - unit.begin);
            const bool nested = unit.kind == BodyUnit::Kind::Item && (lines.startsWith(u' ') || lines.startsWith(u'\t'));
            const bool line = unit.kind == BodyUnit::Kind::Item || unit.kind == BodyUnit::Kind::Paragraph;
            if (!keyed.isKeyed() || !keyed.bold || nested || !line || unit.boxed)
                return {};
            if (keyed.value.isEmpty())
                continue;
            const QByteArray key = inlineHtml(keyed.key);
            const QByteArray value = inlineHtml(keyed.value);
            for (const QByteArray &one : {key, value}) {
                if (one.contains("<dt") || one.contains("<dd"))
                    return {}; // would end the one around it
            }
            html += "<div><dt>" + key + "</dt><dd>" + value + "</dd></div>";
            any = true;
            isShort = isShort && keyed.value.size() <= kShortValue && keyed.key.size() <= 2 * kShortValue;
        }
        return any ? QByteArray(isShort ? "<dl class=\"kv short\">" : "<dl class=\"kv\">") + html + "</dl>" : QByteArray();
    }

    QByteArray shares(QStringView list, QStringView caption) const
    {
        const std::optional<PercentValue> value = parsePercents(list, m_schema, m_spec);
        if (!value || value->rows.size() < 2)
            return {};
        QByteArray html = "<dl class=\"bars\">";
        for (const PercentRow &row : value->rows) {
            const std::optional<double> share = shareNumber(row.share);
            if (!share || *share > 100 || row.label.isEmpty())
                return {};
            html += "<div><dt>" + inlineHtml(row.label) + "</dt><dd><progress max=\"100\" value=\"" + QByteArray::number(*share, 'g', 6)
                + "\" aria-hidden=\"true\"></progress><span>" + escapedHtml((row.share + value->sign).toUtf8()) + "</span></dd></div>";
        }
        html += "</dl>";
        return caption.isEmpty() ? html : "<figure>" + html + "<figcaption>" + inlineHtml(caption) + "</figcaption></figure>";
    }

    // Names, notes and lists that stand below each other: several answers to one question, or one of
    // several parts. Each list is drawn by what it holds, the rest is Markdown.
    QByteArray mixed() const
    {
        const bool takesShares = m_spec >= 0 && m_schema.specs()[m_spec].answer == AnswerKind::LabelPercentList
            && m_body.contains('%');
        const bool mayBeKeyed = m_body.contains("- **") || m_body.contains("* **") || m_body.contains("+ **");
        if (!takesShares && !mayBeKeyed)
            return htmlOfMarkdown(m_body, m_options);
        const QString text = QString::fromUtf8(m_body.contains('\r') ? QByteArray(m_body).replace("\r\n", "\n") : m_body);
        const QList<BodyBlock> blocks = bodyBlocks(text);
        if (std::any_of(blocks.cbegin(), blocks.cend(), beginsHtml))
            return htmlOfMarkdown(m_body, m_options);
        QByteArray html;
        qsizetype done = 0;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (blocks[i].kind != BodyBlock::Kind::List)
                continue;
            const QString list = text.sliced(blocks[i].begin, blocks[i].end - blocks[i].begin);
            const QStringView caption = i + 1 < blocks.size() ? captionIn(blocks[i + 1]) : QStringView();
            QByteArray drawn = takesShares ? shares(list, caption) : QByteArray();
            const bool withCaption = !drawn.isEmpty() && !caption.isEmpty();
            if (drawn.isEmpty())
                drawn = keyValues(list);
            if (drawn.isEmpty())
                continue;
            html += rest(text, done, blocks[i].begin) + drawn;
            done = blocks[withCaption ? i + 1 : i].end;
        }
        return done == 0 ? htmlOfMarkdown(m_body, m_options) : html + rest(text, done, text.size());
    }

    QByteArray rest(const QString &text, qsizetype from, qsizetype to) const
    {
        const QStringView part = QStringView(text).sliced(from, to - from);
        return part.trimmed().isEmpty() ? QByteArray() : markdown(part);
    }

    QStringView captionIn(const BodyBlock &block) const
    {
        if (block.kind != BodyBlock::Kind::Paragraph || block.lines.size() != 1)
            return {};
        const KeyedText keyed = keyedText(block.lines.first());
        return keyed.bold && m_schema.isLabel(QStringLiteral("caption"), keyed.key) ? keyed.value : QStringView();
    }

    const QByteArray &m_body;
    const Template &m_schema;
    const int m_spec;
    const QString &m_language;
    const MarkdownOptions &m_options;
};

} // namespace

QByteArray answerHtml(const QByteArray &body, const Template &schema, int spec, const QString &language,
                      const MarkdownOptions &options)
{
    return AnswerWriter(body, schema, spec, language, options).write();
}

} // namespace cardwright

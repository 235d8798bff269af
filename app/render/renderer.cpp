#include "render/renderer.h"

#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "render/bodyhtml.h"
#include "render/cardbar.h"
#include "render/cardfacts.h"
#include "render/cardwords.h"
#include "render/pageparts.h"
#include "render/pictures.h"

#include <algorithm>

namespace cardwright {

namespace {

// Text for the shape of the page: escaped, and free of control characters, of which one is the mark
// that fragments stand for.
QByteArray plain(const QString &text)
{
    return escapedHtml(cleanText(text.toUtf8()));
}

// Text of the page that may go on in the next line after a slash within a word, as "/licences/terms".
QByteArray breakable(QByteArray html)
{
    for (qsizetype at = html.indexOf('/'); at >= 0 && at + 1 < html.size(); at = html.indexOf('/', at + 1)) {
        if (html[at + 1] != '/' && html[at + 1] != ' ')
            html.insert(at + 1, "<wbr>");
    }
    return html;
}

// Whether the line under a table's header stands for three columns or more.
bool hasWideTable(QByteArrayView body)
{
    for (qsizetype at = body.indexOf('|'); at >= 0;) {
        qsizetype begin = at;
        while (begin > 0 && body[begin - 1] != '\n')
            --begin;
        qsizetype end = body.indexOf('\n', at);
        if (end < 0)
            end = body.size();
        const QByteArrayView line = body.sliced(begin, end - begin).trimmed();
        const bool rule = std::all_of(line.begin(), line.end(), [](char c) { return QByteArrayView("|-: \t").contains(c); });
        if (rule && line.contains('-')) {
            const auto bars = std::count(line.begin(), line.end(), '|');
            return bars - line.startsWith('|') - line.endsWith('|') >= 2;
        }
        at = end < body.size() ? body.indexOf('|', end) : -1;
    }
    return false;
}

class CardWriter
{
public:
    CardWriter(const Card &card, const Match &match, const CardReading &reading, const RenderOptions &options,
               RenderCache *cache)
        : m_card(card)
        , m_reading(reading)
        , m_options(options)
        , m_cache(cache)
        , m_words(CardWords::of(options.language.isEmpty() ? match.language : options.language))
        , m_match(match)
        , m_context{card, match, referencesOf(card), linkTargetsOf(card), options.picture}
    {
        m_children.resize(card.nodes().size());
        m_shown.fill(false, card.nodes().size());
        for (int i = static_cast<int>(card.nodes().size()) - 1; i >= 0; --i) {
            const Node &node = card.nodes()[i];
            const bool heading = node.kind != Node::Kind::Title && node.kind != Node::Kind::Preamble;
            if (heading && (isAnswered(i) || (options.showOpenQuestions && isLeaf(i))))
                m_shown[i] = true;
            else if (heading && isLeaf(i))
                ++m_leftOut;
            if (heading && node.parent >= 0 && m_shown[i])
                m_shown[node.parent] = true;
        }
        for (int i = 0; i < card.nodes().size(); ++i) {
            const Node &node = card.nodes()[i];
            if (node.kind == Node::Kind::Title || node.kind == Node::Kind::Preamble)
                continue;
            if (!m_shown[i])
                continue;
            if (node.parent < 0 || card.nodes()[node.parent].kind == Node::Kind::Title)
                m_top.append(i);
            else
                m_children[node.parent].append(i);
        }
    }

    RenderedCard run()
    {
        if (m_cache)
            ++m_cache->round;
        const QString title = m_card.title();
        const QByteArray name = plain(title.isEmpty() ? m_words.untitledOf(m_match) : title);
        QList<int> headFields;
        QList<int> sections;
        for (const int node : std::as_const(m_top)) {
            const bool field = m_card.nodes()[node].kind == Node::Kind::Field && m_children[node].isEmpty()
                && sections.isEmpty();
            (field ? headFields : sections).append(node);
        }
        m_out.shape.reserve(m_card.nodes().size() * 400);
        writeBar(name);
        m_out.shape += "<div class=\"page\">";
        writeContents(sections);
        m_out.shape += "<main id=\"card:\"><article class=\"card\"><header class=\"head\">";
        writeLogo();
        m_out.shape += "<p class=\"eyebrow\">" + m_words.kindOf(m_match) + "</p><h1 dir=\"auto\" id=\"t:\">";
        addFragment("t:", name);
        m_out.shape += "</h1>";
        writeSummary();
        m_out.shape += "<dl class=\"facts\" id=\"facts:\">";
        addFragment("facts:", factsHtml(factsOf(m_card, m_match, m_reading), m_words));
        m_out.shape += "</dl>";
        writeRows(headFields, 2);
        m_out.shape += "</header>";
        for (const int section : std::as_const(sections))
            writeSection(section);
        writeFoot();
        m_out.shape += "</article></main></div>";
        dropOldEntries();
        return std::move(m_out);
    }

private:
    bool isLeaf(int node) const { return m_card.subtreeEnd(node) == node + 1; }

    bool isAnswered(int node) const { return m_reading.node(node).answered != Answered::No; }

    void addFragment(const QByteArray &id, const QByteArray &html)
    {
        m_out.shape += kFragmentMark;
        m_out.fragments.append({id, html});
    }

    QByteArray idOf(int node) const { return plain(m_card.nodes()[node].id); }

    void writeBar(const QByteArray &name)
    {
        m_out.shape += barStart(m_words, wordsLanguage());
        addFragment("n:", name);
        m_out.shape += barEnd(m_words, wordsLanguage());
    }

    // Said where the controls speak another language than the card does.
    QByteArray wordsLanguage() const
    {
        const QString spoken = QLatin1String(m_words.language);
        return m_match.language.section(u'-', 0, 0) == spoken ? QByteArray() : " lang=\"" + spoken.toLatin1() + '"';
    }

    void writeContents(const QList<int> &sections)
    {
        if (sections.isEmpty())
            return;
        m_out.shape += "<nav class=\"contents\" aria-label=\"" + QByteArray(m_words.contents)
            + "\"><details open><summary><svg class=\"chev\" aria-hidden=\"true\"><use href=\"#i:chevron\"/></svg><span"
            + wordsLanguage() + '>' + m_words.contents + "</span></summary><ol>";
        for (const int section : sections) {
            const QByteArray id = idOf(section);
            m_out.shape += "<li><a href=\"#" + addressOf(section) + "\"><span dir=\"auto\">"
                + breakable(titleOf(section)) + "</span><span class=\"n\" id=\"c:" + id + "\">";
            const int answers = answersBelow(section).first;
            addFragment("c:" + m_card.nodes()[section].id.toUtf8(), answers > 0 ? QByteArray::number(answers) : QByteArray());
            m_out.shape += "</span></a></li>";
        }
        m_out.shape += "</ol></details></nav>";
    }

    // Ids hold letters of any script; in an address they are percent-encoded.
    QByteArray addressOf(int node) const { return m_card.nodes()[node].id.toUtf8().toPercentEncoding("~"); }

    QByteArray titleOf(int node) const
    {
        const QString &title = m_card.nodes()[node].title;
        return title.isEmpty() ? QByteArray("…") : plain(title);
    }

    // Answers and known unknowns at or below a node.
    std::pair<int, int> answersBelow(int node) const
    {
        int answers = 0;
        int unknown = 0;
        for (int i = node; i < m_card.subtreeEnd(node); ++i) {
            const Answered state = m_reading.node(i).answered;
            answers += state == Answered::Yes;
            unknown += state == Answered::NotKnown;
        }
        return {answers, unknown};
    }

    void writeLogo()
    {
        const QByteArray logo = logoHtml(m_options.look);
        if (logo.isEmpty())
            return;
        m_out.shape += "<p class=\"logo\" id=\"logo:\">";
        addFragment("logo:", logo);
        m_out.shape += "</p>";
    }

    void writeSummary()
    {
        const int summary = m_card.summaryIndex();
        if (!m_card.nodes().isEmpty() && m_card.nodes().first().kind == Node::Kind::Preamble && summary != 0)
            writeBody(0, "lead", 1);
        if (summary >= 0)
            writeBody(summary, "lead", 1);
    }

    void writeBody(int node, const char *extraClass, int level)
    {
        const Node &one = m_card.nodes()[node];
        const QByteArray key = one.kind == Node::Kind::Title ? QByteArray() : one.id.toUtf8();
        m_out.shape += "<div class=\"" + QByteArray(extraClass) + (*extraClass ? " body\"" : "body\"") + " dir=\"auto\" id=\"b:"
            + (key.isEmpty() ? key : idOf(node)) + "\">";
        addFragment("b:" + key, bodyHtml(node, level));
        m_out.shape += "</div>";
    }

    QByteArray bodyHtml(int node, int level)
    {
        if (!isAnswered(node)) {
            const bool shown = m_options.showOpenQuestions && isLeaf(node) && m_card.nodes()[node].level > 1;
            return shown ? "<p class=\"open\">" + QByteArray(m_words.notAnswered) + "</p>" : QByteArray();
        }
        const QByteArrayView body = m_card.bodyOf(node);
        if (!m_cache || (m_options.picture && mayShowPictures(body))) // they may change by themselves
            return htmlOfBody(m_context, node, m_reading.node(node), level);
        // What else the HTML depends on stands before the body in the key.
        QByteArray key = QByteArray::number(m_match.specOf(node)) + ',' + QByteArray::number(level) + ','
            + m_match.language.toUtf8() + ',' + m_card.nodes()[node].title.toUtf8() + '\0';
        if (body.contains('['))
            key += QByteArray::number(m_referencesHash) + '\0';
        if (body.contains("](#")) {
            if (m_targetsHash == 0)
                m_targetsHash = qHash(m_context.targets) | 1;
            key += QByteArray::number(m_targetsHash) + '\0';
        }
        key += body;
        RenderCache::Entry &entry = m_cache->entries[key];
        if (entry.round == 0)
            entry.html = htmlOfBody(m_context, node, m_reading.node(node), level);
        entry.round = m_cache->round;
        return entry.html;
    }

    void dropOldEntries()
    {
        if (!m_cache || m_cache->entries.size() < 2 * m_card.nodes().size() + 64)
            return;
        const int round = m_cache->round;
        m_cache->entries.removeIf([round](const auto &it) { return it.value().round != round; });
    }

    void writeSection(int node)
    {
        const QByteArray id = idOf(node);
        m_out.shape += "<section class=\"s\" id=\"" + id + "\"><details open><summary><svg class=\"chev\" aria-hidden=\"true\"><use href=\"#i:chevron\"/></svg><h2 dir=\"auto\">"
            + titleOf(node) + "</h2><span class=\"sum\" id=\"s:" + id + "\">";
        const auto [answers, unknown] = answersBelow(node);
        QByteArray count = answers > 0 || unknown == 0 ? m_words.count(answers, m_words.oneAnswer, m_words.answers) : QByteArray();
        if (unknown > 0)
            count += (count.isEmpty() ? "" : " · ") + m_words.count(unknown, m_words.oneUnknown, m_words.unknowns);
        addFragment("s:" + m_card.nodes()[node].id.toUtf8(), answers + unknown > 0 ? count : QByteArray());
        m_out.shape += "</span></summary><div class=\"inside\">";
        writeBody(node, "", 2);
        writeInside(node, 3);
        m_out.shape += "</div></details></section>";
    }

    // Children in file order: runs of fields as rows, the others as sections of their own.
    void writeInside(int node, int level)
    {
        QList<int> fields;
        for (const int child : std::as_const(m_children[node])) {
            if (m_children[child].isEmpty() && isLeafLike(child)) {
                fields.append(child);
                continue;
            }
            writeRows(fields, level);
            fields.clear();
            m_out.shape += "<section class=\"sub\" id=\"" + idOf(child) + "\">" + heading(child, level, "");
            writeBody(child, "", level);
            writeInside(child, level + 1);
            m_out.shape += "</section>";
        }
        writeRows(fields, level);
    }

    // A heading with nothing shown below it is drawn as a field, whatever its level.
    bool isLeafLike(int node) const
    {
        return m_card.nodes()[node].kind == Node::Kind::Field || m_card.nodes()[node].scope != Scope::None
            || m_card.nodes()[node].width != Width::Default;
    }

    QByteArray heading(int node, int level, const char *css) const
    {
        const QByteArray tag = 'h' + QByteArray::number(qMin(level, 6));
        return '<' + tag + (*css ? " class=\"" + QByteArray(css) + '"' : QByteArray()) + " dir=\"auto\">" + titleOf(node) + "</"
            + tag + '>';
    }

    static int rank(Scope scope)
    {
        switch (scope) {
        case Scope::Telescope:
            return 1;
        case Scope::Periscope:
            return 2;
        case Scope::Microscope:
            return 3;
        case Scope::None:
            break;
        }
        return 0;
    }

    // As wide as the page where the author says so, or where a table of three columns would be squeezed
    // into one of the card's three.
    bool isFull(int node) const
    {
        const Width width = m_card.nodes()[node].width;
        return width == Width::Full || (width == Width::Default && isAnswered(node) && hasWideTable(m_card.bodyOf(node)));
    }

    // A row holds at most one field of each scope, in their order, or two halves, or one alone.
    void writeRows(const QList<int> &fields, int level)
    {
        int last = 0;      // rank of the last field in the row; 0: none open
        int halves = 0;
        bool open = false;
        const auto close = [&] {
            if (open)
                m_out.shape += "</div>";
            open = false;
            last = halves = 0;
        };
        for (const int node : fields) {
            const Node &field = m_card.nodes()[node];
            const int place = rank(field.scope);
            const bool half = field.width == Width::Half;
            const bool full = isFull(node);
            const bool fits = open && !full
                && (half ? halves == 1 && last == 0 : halves == 0 && place > 0 && last > 0 && place > last);
            if (!fits)
                close();
            if (!open)
                m_out.shape += "<div class=\"row\">";
            open = true;
            writeField(node, level);
            if (full || (place == 0 && !half)) {
                close();
            } else if (half) {
                if (++halves == 2)
                    close();
            } else {
                last = place;
            }
        }
        close();
    }

    void writeField(int node, int level)
    {
        static constexpr const char *kClass[] = {"n", "t", "p", "m"};
        // The telescope, periscope and microscope of the bar; drawn here, because hundreds of <use> would take a
        // sixth of the time until the card is shown.
        static constexpr const char *kDrawing[] = {"", "M1.8 8.7 10.9 4l1.9 3.7-9.1 4.2zM7.4 10.4 5 14.6M8.6 9.9l2.4 4.7",
                                                   "M5 14.5V4.2A2.2 2.2 0 0 1 7.2 2H12v3.8H9v8.7z",
                                                   "m6.2 1.8 2.9.9-1.9 6.8-2.9-.9zM9.2 5.2a4.4 4.4 0 0 1 .9 8M3 14h10M5.2 11.4h3.9"};
        const Node &field = m_card.nodes()[node];
        const int place = rank(field.scope);
        QByteArray css = kClass[place];
        if (isFull(node))
            css += " full";
        else if (field.width == Width::Half)
            css += " half";
        const QByteArray tag = 'h' + QByteArray::number(qMin(level, 6));
        m_out.shape += "<div class=\"f " + css + "\" id=\"" + idOf(node) + "\"><" + tag + " class=\"q\">";
        if (place > 0) {
            const char *words[] = {"", m_words.atAGlance, m_words.facts, m_words.whyAndHow};
            m_out.shape += QByteArray("<svg class=\"i\" role=\"img\" aria-label=\"") + words[place]
                + "\"><path d=\"" + kDrawing[place] + "\"/></svg>";
        }
        m_out.shape += "<span dir=\"auto\">" + titleOf(node) + "</span></" + tag + '>';
        writeBody(node, "", level);
        m_out.shape += "</div>";
    }

    void writeFoot()
    {
        // A template that was only guessed does not make its questions open ones of this card.
        const int open = m_options.showOpenQuestions ? 0
            : m_match.schema && !m_match.guessed     ? m_reading.openQuestions()
                                                     : m_leftOut;
        m_out.shape += "<footer class=\"foot\">" + footerHtml(m_options.look) + "<p id=\"open:\">";
        addFragment("open:", open > 0 ? m_words.count(open, m_words.oneOpen, m_words.open) : QByteArray());
        m_out.shape += "</p><p>" + m_words.creditOf(m_match) + "</p></footer>";
    }

    const Card &m_card;
    const CardReading &m_reading;
    const RenderOptions &m_options;
    RenderCache *m_cache;
    const CardWords &m_words;
    const Match &m_match;
    const BodyContext m_context;
    const size_t m_referencesHash = m_cache ? qHash(m_context.references) : 0;
    size_t m_targetsHash = 0;
    RenderedCard m_out;
    QList<int> m_top;             // shown nodes directly under the title
    QList<QList<int>> m_children; // shown children per node
    QList<bool> m_shown;
    int m_leftOut = 0; // headings of the file that stay out of the card
};

} // namespace

QByteArray RenderedCard::html() const
{
    qsizetype size = shape.size();
    for (const Fragment &fragment : fragments)
        size += fragment.html.size();
    QByteArray out;
    out.reserve(size);
    qsizetype at = 0;
    for (const Fragment &fragment : fragments) {
        const qsizetype mark = shape.indexOf(kFragmentMark, at);
        out += QByteArrayView(shape).sliced(at, mark - at);
        out += fragment.html;
        at = mark + 1;
    }
    return out + QByteArrayView(shape).sliced(at).toByteArray();
}

RenderedCard renderCard(const Card &card, const Match &match, const CardReading &reading,
                        const RenderOptions &options, RenderCache *cache)
{
    return CardWriter(card, match, reading, options, cache).run();
}

} // namespace cardwright

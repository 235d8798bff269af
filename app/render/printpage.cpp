#include "render/printpage.h"

#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "render/bodyhtml.h"
#include "render/cardfacts.h"
#include "render/cardwords.h"
#include "render/pageparts.h"

#include <utility>

namespace cardwright {

namespace {

constexpr int kLongList = 14;           // entries of the contents that stand in one column
constexpr int kLongestList = 84;        // that fit on a page, in two
constexpr qsizetype kLongAnswer = 1200; // bytes of HTML
constexpr qsizetype kShortAnswer = 250;
constexpr qsizetype kManyBlocks = 12;

QByteArray plain(const QString &text)
{
    return escapedHtml(cleanText(text.toUtf8()));
}

QByteArray tag(int level)
{
    return 'h' + QByteArray::number(qMin(level, 6));
}

QString authorOf(const CardFacts &facts)
{
    QStringList names;
    for (const auto &author : facts.authors)
        names.append(author.first);
    return (names.isEmpty() ? facts.publishers : names).join(QStringLiteral(", ")).simplified();
}

// What the author folded up stands open on paper; what is open already says so once.
QByteArray unfolded(const QByteArray &html)
{
    constexpr QByteArrayView tag = "<details";
    QByteArray open;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(tag); at >= 0; at = html.indexOf(tag, at + 1)) {
        const qsizetype name = at + tag.size();
        bool isOpen = false;
        bool inValue = false; // in which no angle bracket stands
        for (qsizetype i = name; i < html.size() && html[i] != '>'; ++i) {
            inValue = inValue != (html[i] == '"');
            isOpen = isOpen || (!inValue && QByteArrayView(html).sliced(i).startsWith(" open"));
        }
        open += QByteArrayView(html).sliced(done, name - done);
        if (!isOpen)
            open += " open";
        done = name;
    }
    return open + QByteArrayView(html).sliced(done);
}

class PrintWriter
{
public:
    PrintWriter(const Card &card, const Match &match, const CardReading &reading,
                const RenderOptions &options)
        : m_card(card)
        , m_match(match)
        , m_reading(reading)
        , m_options(options)
        , m_words(CardWords::of(options.language.isEmpty() ? match.language : options.language))
        , m_context{card, match, referencesOf(card), linkTargetsOf(card), options.picture}
    {
        chooseWhatIsShown();
    }

    // `pages`: null before the card is printed.
    PrintPage run(const QHash<QByteArray, int> *pages)
    {
        m_pages = pages;
        m_page.title =
            m_card.title().isEmpty() ? m_words.untitledOf(m_match) : m_card.title().simplified();
        const CardFacts facts = factsOf(m_card, m_match, m_reading);
        m_page.author = authorOf(facts);
        m_page.language = m_match.language;
        m_page.rightToLeft = isRightToLeft(m_match.language);
        m_page.html.reserve(m_card.nodes().size() * 600);
        QList<int> fields;
        QList<int> sections;
        for (const int node : std::as_const(m_top))
            (isField(node) && sections.isEmpty() ? fields : sections).append(node);
        m_page.html += "<article class=\"paper\">";
        writeCover(factsHtml(facts, m_words), fields);
        writeContents(sections);
        for (const int section : std::as_const(sections))
            writeSection(section, 2);
        if (isDrawn(kEndOfCard))
            writeEnd();
        m_page.html += "</article>";
        if (m_pages)
            writeFeet();
        return std::move(m_page);
    }

private:
    bool isLeaf(int node) const { return m_card.subtreeEnd(node) == node + 1; }
    bool isAnswered(int node) const { return m_reading.node(node).answered != Answered::No; }

    // A heading with nothing shown below it is drawn as a question, where it is one.
    bool isField(int node) const
    {
        const Node &one = m_card.nodes()[node];
        return m_children[node].isEmpty()
               && (one.kind == Node::Kind::Field || one.scope != Scope::None || one.width != Width::Default);
    }

    bool isLeftOut(Scope scope) const
    {
        static constexpr char kLetters[] = {0, 't', 'p', 'm'};
        return scope != Scope::None && !m_options.depth.isEmpty()
               && !m_options.depth.contains(kLetters[int(scope)]);
    }

    void chooseWhatIsShown()
    {
        const QList<Node> &nodes = m_card.nodes();
        m_children.resize(nodes.size());
        m_shown.fill(false, nodes.size());
        for (int i = static_cast<int>(nodes.size()) - 1; i >= 0; --i) {
            if (nodes[i].kind == Node::Kind::Title || nodes[i].kind == Node::Kind::Preamble)
                continue;
            const bool own = isAnswered(i) || (m_options.showOpenQuestions && isLeaf(i));
            if (!own && !m_shown[i] && isLeaf(i))
                ++m_unanswered;
            m_shown[i] = m_shown[i] || (own && !isLeftOut(nodes[i].scope));
            if (m_shown[i] && nodes[i].parent >= 0)
                m_shown[nodes[i].parent] = true;
        }
        for (int i = 0; i < nodes.size(); ++i) {
            if (!m_shown[i] || nodes[i].kind == Node::Kind::Title || nodes[i].kind == Node::Kind::Preamble)
                continue;
            const int parent = nodes[i].parent;
            if (parent < 0 || nodes[parent].kind == Node::Kind::Title)
                m_top.append(i);
            else
                m_children[parent].append(i);
        }
    }

    QByteArray idOf(int node) const { return plain(m_card.nodes()[node].id); }

    QByteArray titleOf(int node) const
    {
        const QString &title = m_card.nodes()[node].title;
        return title.isEmpty() ? QByteArray("…") : plain(title);
    }

    // Ids hold letters of any script; in an address they are percent-encoded.
    static QByteArray linkTo(const QByteArray &id) { return "href=\"#" + id.toPercentEncoding("~:") + '"'; }

    // Only what a link in the page leads to keeps its place in the PDF.
    static QByteArray placeLink(const QByteArray &id) { return "<a hidden " + linkTo(id) + "></a>"; }

    static QByteArray endMark(const QByteArray &id) { return "<div id=\"" + id + "\">" + placeLink(id) + "</div>"; }

    void note(int node, int level)
    {
        const QString &title = m_card.nodes()[node].title;
        m_page.headings.append({level - 1, title.isEmpty() ? QStringLiteral("…") : title.simplified(),
                                m_card.nodes()[node].id.toUtf8()});
        m_page.html += placeLink(m_card.nodes()[node].id.toUtf8());
    }

    void writeCover(const QByteArray &facts, const QList<int> &fields)
    {
        const QByteArray logo = logoHtml(m_options.look);
        m_page.html += "<header class=\"cover\">" + (logo.isEmpty() ? logo : "<p class=\"logo\">" + logo + "</p>")
                       + "<p class=\"kind\">" + m_words.kindOf(m_match)
                       + "</p><h1 dir=\"auto\">" + plain(m_page.title) + "</h1>";
        const int summary = m_card.summaryIndex();
        if (!m_card.nodes().isEmpty() && m_card.nodes().first().kind == Node::Kind::Preamble && summary != 0)
            writeBody(0, 1, "abstract");
        if (summary >= 0)
            writeBody(summary, 1, "abstract");
        if (!facts.isEmpty())
            m_page.html += "<dl class=\"facts\">" + facts + "</dl>";
        for (const int field : fields)
            writeField(field, 2);
        m_page.html += "</header>";
    }

    void writeContents(const QList<int> &sections)
    {
        if (sections.isEmpty())
            return;
        QList<int> entries; // of each section
        int count = 0;
        for (const int section : sections) {
            int inside = 1;
            for (const int child : std::as_const(m_children[section]))
                inside += !isField(child);
            entries.append(inside);
            count += inside;
        }
        const bool halves = count > kLongList && count <= kLongestList && sections.size() > 1;
        bool second = false;
        m_page.html += QByteArray("<nav class=\"list") + (count > kLongestList ? " endless" : "") + "\"><h2>"
                       + m_words.contents + "</h2>";
        writeKey();
        m_page.html += halves ? "<ol class=\"half\">" : "<ol>";
        int before = 0;
        for (int i = 0; i < sections.size(); ++i) {
            if (halves && !second && i > 0 && 2 * before + entries[i] > count) {
                second = true;
                m_page.html += "</ol><ol class=\"half\">";
            }
            before += entries[i];
            m_page.html += "<li>";
            writeEntry(sections[i]);
            if (entries[i] > 1) {
                m_page.html += "<ol>";
                for (const int child : std::as_const(m_children[sections[i]])) {
                    if (isField(child))
                        continue;
                    m_page.html += "<li>";
                    writeEntry(child);
                    m_page.html += "</li>";
                }
                m_page.html += "</ol>";
            }
            m_page.html += "</li>";
        }
        m_page.html += "</ol></nav>" + endMark(kEndOfContents);
    }

    // Of what begins on later pages than the contents end on, nothing is drawn again.
    bool isDrawn(const QByteArray &id)
    {
        m_isOver = m_isOver || (m_pages && m_pages->value(id) > m_pages->value(kEndOfContents));
        return !m_isOver;
    }
    bool isDrawn(int node) { return isDrawn(m_card.nodes()[node].id.toUtf8()); }

    // What the marks before questions mean. On the screen the filter says it.
    void writeKey()
    {
        QByteArray key;
        for (const Scope scope : {Scope::Telescope, Scope::Periscope, Scope::Microscope}) {
            for (int i = 0; i < m_card.nodes().size(); ++i) {
                if (m_shown[i] && m_card.nodes()[i].scope == scope) {
                    key += "<span>" + icon(scope, true) + wordOf(scope) + "</span> ";
                    break;
                }
            }
        }
        if (!key.isEmpty())
            m_page.html += "<p class=\"key\">" + key + "</p>";
    }

    const char *wordOf(Scope scope) const
    {
        const char *words[] = {"", m_words.atAGlance, m_words.facts, m_words.whyAndHow};
        return words[int(scope)];
    }

    QByteArray icon(Scope scope, bool named) const
    {
        static constexpr const char *kIcons[] = {"", "telescope", "periscope", "microscope"};
        const QByteArray name = kIcons[int(scope)];
        return "<svg class=\"i " + name.left(1) + '"'
               + (named ? QByteArray(" aria-hidden=\"true\"")
                        : QByteArray(" role=\"img\" aria-label=\"") + wordOf(scope) + '"')
               + "><use href=\"#i:" + name + "\"/></svg>";
    }

    void writeEntry(int node)
    {
        const QByteArray id = m_card.nodes()[node].id.toUtf8();
        const int page = m_pages ? m_pages->value(id) : 0;
        m_page.html += "<a " + linkTo(id) + "><span class=\"what\" dir=\"auto\">" + titleOf(node)
                       + "</span><span class=\"dots\"></span><span class=\"at\">"
                       + (page > 0 ? QByteArray::number(page) : QByteArray()) + "</span></a>";
    }

    void writeSection(int node, int level)
    {
        if (!isDrawn(node))
            return;
        m_page.html += "<section class=\"level" + QByteArray::number(level) + "\" id=\"" + idOf(node) + "\">";
        note(node, level);
        m_page.html +=
            '<' + tag(level) + " class=\"title\" dir=\"auto\">" + titleOf(node) + "</" + tag(level) + '>';
        writeBody(node, level, "");
        bool first = !m_page.html.endsWith("</div>");
        for (const int child : std::as_const(m_children[node])) {
            if (isField(child))
                writeField(child, level + 1, std::exchange(first, false));
            else
                writeSection(child, level + 1);
        }
        m_page.html += "</section>";
    }

    // The first below a heading may be cut, so that the heading is not left alone where it does not fit.
    void writeField(int node, int level, bool first = false)
    {
        if (!isDrawn(node))
            return;
        const QByteArray body = bodyHtml(node, level);
        // What needs the page's width has its question above it; what is long may be cut by a page's end.
        const bool wide = m_card.nodes()[node].width == Width::Full || body.contains("<table")
                          || body.contains("<pre") || body.contains("<img");
        const bool isLong = (first && body.size() > kShortAnswer) || body.size() > kLongAnswer
                            || body.count("<p") + body.count("<li") > kManyBlocks;
        const char *css = wide ? " long wide" : isLong ? " long" : "";
        m_page.html += QByteArray("<div class=\"item") + css + "\" id=\"" + idOf(node) + "\">";
        note(node, level);
        m_page.html += '<' + tag(level) + " class=\"question\">";
        if (const Scope scope = m_card.nodes()[node].scope; scope != Scope::None)
            m_page.html += icon(scope, false);
        m_page.html += "<span dir=\"auto\">" + titleOf(node) + "</span></" + tag(level)
                       + "><div class=\"body\" dir=\"auto\">" + body + "</div></div>";
    }

    void writeBody(int node, int level, const char *css)
    {
        const QByteArray body = bodyHtml(node, level);
        if (!body.isEmpty())
            m_page.html += QByteArray("<div class=\"body ") + css + "\" dir=\"auto\">" + body + "</div>";
    }

    QByteArray bodyHtml(int node, int level) const
    {
        if (isAnswered(node) && isLeftOut(m_card.nodes()[node].scope))
            return {};
        if (isAnswered(node))
            return unfolded(htmlOfBody(m_context, node, m_reading.node(node), level));
        const bool open = m_options.showOpenQuestions && isLeaf(node) && m_card.nodes()[node].level > 1;
        return open ? "<p class=\"open\">" + QByteArray(m_words.notAnswered) + "</p>" : QByteArray();
    }

    void writeEnd()
    {
        const int open = m_options.showOpenQuestions          ? 0
                         : m_match.schema && !m_match.guessed ? m_reading.openQuestions()
                                                              : m_unanswered;
        m_page.html += "<footer class=\"end\">" + footerHtml(m_options.look);
        if (open > 0)
            m_page.html += "<p>" + m_words.count(open, m_words.oneOpen, m_words.open) + "</p>";
        m_page.html += "<p>" + m_words.creditOf(m_match) + "</p>" + endMark(kEndOfCard) + "</footer>";
    }

    void writeFeet()
    {
        const int last = m_pages->value(kEndOfCard);
        for (int page = 1; page <= last; ++page) {
            const QByteArray id = kFootOfPage + QByteArray::number(page);
            m_page.html += "<div class=\"foot\" id=\"" + id + "\">" + placeLink(id)
                           + "<span class=\"of\" dir=\"auto\">" + plain(m_page.title)
                           + "</span><span class=\"page\" dir=\"ltr\">" + QByteArray::number(page) + " / "
                           + QByteArray::number(last) + "</span></div>";
        }
    }

    const Card &m_card;
    const Match &m_match;
    const CardReading &m_reading;
    const RenderOptions &m_options;
    const CardWords &m_words;
    const BodyContext m_context;
    const QHash<QByteArray, int> *m_pages = nullptr;
    PrintPage m_page;
    bool m_isOver = false;        // nothing more is drawn
    QList<int> m_top;             // shown nodes directly under the title
    QList<QList<int>> m_children; // shown children per node
    QList<bool> m_shown;
    int m_unanswered = 0;
};

} // namespace

PrintPage renderPrintPage(const Card &card, const Match &match, const CardReading &reading,
                          const RenderOptions &options)
{
    PrintPage page = PrintWriter(card, match, reading, options).run(nullptr);
    page.html = printedPage(page.html, page.title, page.language, options.look);
    return page;
}

QByteArray renderNumberedPages(const Card &card, const Match &match, const CardReading &reading,
                               const RenderOptions &options, const QHash<QByteArray, int> &pages)
{
    const PrintPage page = PrintWriter(card, match, reading, options).run(&pages);
    return printedPage(page.html, page.title, page.language, options.look);
}

} // namespace cardwright

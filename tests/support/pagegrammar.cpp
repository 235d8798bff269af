#include "support/pagegrammar.h"

#include "support/htmlscan.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <gumbo.h>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QByteArray>;

Words words(const QByteArray &text)
{
    const QByteArrayList list = text.simplified().split(' ');
    return Words(list.begin(), list.end());
}

// Every element of a page and its attributes. An element of the page's own frame stands in the first
// table, one that a card's text may become in the second; what stands in neither is a fault.
using Elements = QHash<QByteArray, Words>;

const Elements &frameElements()
{
    static const Elements elements{
        {"html", words("lang dir data-theme data-depth")},
        {"head", {}},
        {"meta", words("charset http-equiv content name")},
        {"title", {}},
        {"style", {}},
        {"body", {}},
        {"script", words("type id data-sha256")},
        {"svg", words("class role width height viewbox aria-hidden aria-label focusable")},
        {"defs", {}},
        {"symbol", words("id viewbox")},
        {"path", words("d fill stroke stroke-width stroke-linejoin stroke-linecap")},
        {"use", words("href")},
        {"a", words("href class id lang title hidden aria-label aria-hidden")},
        {"header", words("class id")},
        {"footer", words("class id")},
        {"main", words("id class")},
        {"nav", words("class id aria-label")},
        {"article", words("class id lang dir")},
        {"section", words("class id")},
        {"details", words("open class id")},
        {"summary", words("class id")},
        {"div", words("class id dir lang role hidden aria-label data-none data-link data-copied data-copy")},
        {"span", words("class id dir lang role hidden aria-label data-hits data-none title")},
        {"p", words("class id dir lang role hidden")},
        {"h1", words("class id dir lang")},
        {"h2", words("class id dir lang")},
        {"h3", words("class id dir lang")},
        {"h4", words("class id dir lang")},
        {"h5", words("class id dir lang")},
        {"h6", words("class id dir lang")},
        {"img", words("src alt width height")},
        {"ol", words("class")},
        {"ul", words("class")},
        {"li", words("class id")},
        {"button", words("type class id title hidden lang aria-label aria-pressed aria-expanded aria-controls aria-haspopup "
                         "data-scope data-expand data-collapse data-theme data-dark data-light data-look")},
        {"input", words("type class id aria-label autocomplete spellcheck hidden placeholder disabled checked")},
        {"label", words("class for")},
        {"select", words("aria-label title class hidden")},
        {"option", words("value selected")},
        {"dl", words("class id")},
        {"kbd", {}},
        {"wbr", {}}, // after a slash in the contents
    };
    return elements;
}

const Elements &textElements()
{
    static const Elements elements = [] {
        Elements all;
        for (const QByteArray &name : words("abbr b bdi bdo br cite code del dfn em figcaption figure i ins kbd mark q s samp "
                                            "small strong sub sup u var wbr blockquote caption col colgroup dd details div dl "
                                            "dt h1 h2 h3 h4 h5 h6 hr li ol p pre section span summary table tbody td tfoot th "
                                            "thead time tr ul a img input progress"))
            all.insert(name, words("title lang dir class"));
        all["a"] += words("href rel");
        all["img"] += words("src alt width height");
        all["input"] += words("type disabled checked aria-label");
        all["ol"] += words("start reversed");
        all["td"] += words("colspan rowspan align scope");
        all["th"] += words("colspan rowspan align scope");
        all["progress"] += words("value max aria-hidden aria-label");
        all["details"] += words("open");
        all["time"] += words("datetime");
        all["ins"] += words("datetime");
        all["del"] += words("datetime");
        all["pre"] += words("tabindex role aria-label data-lang");
        all["div"] += words("tabindex role aria-label aria-labelledby");
        return all;
    }();
    return elements;
}

const Words &voidElements()
{
    static const Words names = words("br col hr img input meta wbr use path");
    return names;
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

// One start tag and how deep it stands; what both readings are compared by.
struct Place
{
    QByteArray name;
    qsizetype depth = 0;
    qsizetype attributes = 0;

    bool operator==(const Place &) const = default;
};

class PageReader
{
public:
    explicit PageReader(const QByteArray &page)
        : m_page(page)
    {
    }

    PageReading run()
    {
        const QByteArray start = "<!DOCTYPE html>\n<html ";
        if (!m_page.isValidUtf8())
            complain(u"bytes that are no UTF-8"_s);
        if (!m_page.startsWith(start))
            complain(u"another beginning"_s);
        m_at = start.size() - 6;
        while (m_at < m_page.size() && m_result.complaint.isEmpty()) {
            if (m_page[m_at] == '<')
                readTag();
            else
                readText();
        }
        if (!m_open.isEmpty())
            complain(u"<%1> is never closed"_s.arg(QString::fromUtf8(m_open.last())));
        for (const QByteArray &word : {QByteArray("html"), QByteArray("head"), QByteArray("body"), QByteArray("title")}) {
            if (std::count_if(m_places.cbegin(), m_places.cend(), [&](const Place &place) { return place.name == word; }) != 1)
                complain(u"not one <%1>"_s.arg(QString::fromUtf8(word)));
        }
        judgePolicy();
        if (m_result.complaint.isEmpty())
            compareWithParser();
        m_result.tags = m_places.size();
        return m_result;
    }

private:
    void complain(const QString &what)
    {
        if (m_result.complaint.isEmpty())
            m_result.complaint = what + u", before: "_s + QString::fromUtf8(m_page.mid(qMax<qsizetype>(m_at - 80, 0), 160));
    }

    // What stands for text or a value; only the five references that pages are written with.
    QByteArray decoded(QByteArrayView text)
    {
        static const std::pair<QByteArrayView, char> kReferences[] = {
            {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
        QByteArray result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto byte = static_cast<uchar>(text[i]);
            if (byte == '<' || byte == '>' || (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f)
                complain(u"a bare %1"_s.arg(byte));
            if (byte != '&') {
                result += text[i];
                continue;
            }
            const auto known = std::find_if(std::begin(kReferences), std::end(kReferences),
                                            [&](const auto &each) { return text.sliced(i).startsWith(each.first); });
            if (known == std::end(kReferences)) {
                complain(u"an & that begins no known reference"_s);
                continue;
            }
            result += known->second;
            i += known->first.size() - 1;
        }
        return result;
    }

    void readText()
    {
        const qsizetype end = m_page.indexOf('<', m_at);
        const qsizetype size = (end < 0 ? m_page.size() : end) - m_at;
        decoded(QByteArrayView(m_page).sliced(m_at, size));
        m_at += size;
    }

    QByteArray readName()
    {
        const qsizetype begin = m_at;
        // SVG has names with a capital.
        while (m_at < m_page.size() && (isNameByte(m_page[m_at]) || (m_at > begin && m_page[m_at] == 'B')))
            ++m_at;
        return m_page.mid(begin, m_at - begin).toLower();
    }

    bool take(QByteArrayView what)
    {
        const bool there = QByteArrayView(m_page).sliced(m_at).startsWith(what);
        m_at += there ? what.size() : 0;
        return there;
    }

    bool isInText() const { return m_textFrom >= 0; }

    void readTag()
    {
        ++m_at;
        if (take("/")) {
            readClosing();
            return;
        }
        const QByteArray name = readName();
        const Elements &elements = isInText() ? textElements() : frameElements();
        const auto element = elements.constFind(name);
        if (element == elements.cend()) {
            complain((isInText() ? u"<%1> in a card's text"_s : u"<%1> in the page"_s).arg(QString::fromUtf8(name)));
            return;
        }
        QHash<QByteArray, QByteArray> attributes;
        while (m_result.complaint.isEmpty() && take(" "))
            readAttribute(name, *element, attributes);
        const bool closesItself = (name == "use" || name == "path") && take("/");
        if (!take(">"))
            complain(u"a tag that does not end"_s);
        m_result.attributes += attributes.size();
        m_places.append({name, m_open.size(), attributes.size()});
        judge(name, attributes);
        if (closesItself || voidElements().contains(name))
            return;
        m_open.append(name);
        const QByteArrayList classes = attributes.value("class").split(' ');
        if (!isInText() && (classes.contains("body") || classes.contains("facts")))
            m_textFrom = m_open.size();
        if (name == "script" || name == "style")
            readRaw(name, attributes);
    }

    void readClosing()
    {
        const QByteArray name = readName();
        if (!take(">"))
            complain(u"a closing tag with more in it"_s);
        else if (m_open.isEmpty() || m_open.last() != name)
            complain(u"</%1> closes what is not open"_s.arg(QString::fromUtf8(name)));
        else if (m_open.size() == m_textFrom)
            m_textFrom = -1;
        if (m_result.complaint.isEmpty())
            m_open.removeLast();
        if (name == "html")
            take("\n");
    }

    void readAttribute(const QByteArray &element, const Words &allowed, QHash<QByteArray, QByteArray> &attributes)
    {
        const QByteArray name = readName();
        if (!allowed.contains(name) || attributes.contains(name)) {
            complain(u"the attribute “%1” of <%2>"_s.arg(QString::fromUtf8(name), QString::fromUtf8(element)));
            return;
        }
        QByteArray value;
        if (take("=\"")) {
            const qsizetype close = m_page.indexOf('"', m_at);
            if (close < 0) {
                complain(u"a value that does not end"_s);
                return;
            }
            value = decoded(QByteArrayView(m_page).sliced(m_at, close - m_at));
            m_at = close + 1;
        }
        attributes.insert(name, value);
    }

    // Scripts that run and styles are the program's own; other scripts hold data, in which no tag can
    // begin.
    void readRaw(const QByteArray &name, const QHash<QByteArray, QByteArray> &attributes)
    {
        const qsizetype end = m_page.indexOf(QByteArray("</" + name + '>'), m_at);
        if (end < 0) {
            complain(u"<%1> is never closed"_s.arg(QString::fromUtf8(name)));
            return;
        }
        const QByteArray content = m_page.mid(m_at, end - m_at);
        const QByteArray type = attributes.value("type");
        if (name == "style" && (content.contains('<') || content.contains("url(") || content.contains("@import")))
            complain(u"a style that loads"_s);
        if (name == "style")
            m_styles.append(content);
        else if (!attributes.contains("type"))
            m_result.scripts.append(content);
        else if (!words("application/ld+json application/x-cardwright-source").contains(type.split(';').first()))
            complain(u"a script of the type “%1”"_s.arg(QString::fromUtf8(type)));
        else if (content.contains('<'))
            complain(u"data in which a tag may begin"_s);
        if (content.contains("<!--") || content.toLower().contains("<script"))
            complain(u"a script that a parser may read on"_s);
        m_at = end;
    }

    void judge(const QByteArray &name, const QHash<QByteArray, QByteArray> &attributes)
    {
        for (auto it = attributes.cbegin(); it != attributes.cend() && m_result.complaint.isEmpty(); ++it)
            judgeAttribute(name, it.key(), it.value());
        if (name == "meta")
            judgeMeta(attributes);
        if (name == "img" && !attributes.contains("src"))
            complain(u"an image without a picture"_s);
        const QByteArray href = attributes.value("href");
        const bool leadsOut = name == "a" && attributes.contains("href") && !href.startsWith('#');
        if (leadsOut && attributes.value("rel") != "noopener noreferrer")
            complain(u"a link that tells where it comes from"_s);
        if (name == "input") {
            const QByteArray type = attributes.value("type");
            const bool isTask = type == "checkbox" && attributes.contains("disabled");
            if (!isTask && (isInText() || type != "search"))
                complain(u"a form control"_s);
        }
        if (name == "button" && attributes.value("type") != "button")
            complain(u"a button that sends"_s);
        if (name == "a" && isInLink())
            complain(u"a link in a link"_s);
    }

    // Where a table stands in a link, a parser lets its cells have links of their own.
    bool isInLink() const
    {
        const qsizetype link = m_open.lastIndexOf("a");
        return link >= 0 && m_open.lastIndexOf("td") < link && m_open.lastIndexOf("th") < link && m_open.lastIndexOf("caption") < link;
    }

    void judgeAttribute(const QByteArray &element, const QByteArray &name, const QByteArray &value)
    {
        if (name == "id") {
            // A path id is not one of the page's own, which have a colon.
            if (value.isEmpty() || value.contains(' ') || value.contains('\n') || isInText())
                complain(u"the id “%1”"_s.arg(QString::fromUtf8(value)));
            if (m_ids.contains(value))
                complain(u"two elements with the id “%1”"_s.arg(QString::fromUtf8(value)));
            m_ids.insert(value);
        } else if (name == "href" && element == "use") {
            if (!value.startsWith("#i:"))
                complain(u"a picture from elsewhere"_s);
        } else if (name == "href") {
            m_result.links.append(value);
            const QString why = complaintAboutAddress(value, false);
            // The laxest reader leaves blanks out, which makes "/ /a" another host; no browser does.
            if (!why.isEmpty() && !value.contains(' '))
                complain(u"an address: "_s + why);
        } else if (name == "src") {
            m_result.pictures.append(value);
            if (const QString why = complaintAboutAddress(value, true); !why.isEmpty())
                complain(u"a picture: "_s + why);
        } else if (name == "class") {
            if (!std::all_of(value.begin(), value.end(), [](char c) { return isNameByte(c) || isupper(c) || strchr(" _+#", c); }))
                complain(u"the class “%1”"_s.arg(QString::fromUtf8(value)));
        } else if (name == "dir") {
            if (!words("ltr rtl auto").contains(value))
                complain(u"the direction “%1”"_s.arg(QString::fromUtf8(value)));
        } else if (name == "tabindex") {
            if (value != "0")
                complain(u"a place of its own in the order of keys"_s);
        } else if (name == "role") {
            if (!words("group img region status search toolbar note list listitem").contains(value))
                complain(u"the role “%1”"_s.arg(QString::fromUtf8(value)));
        }
    }

    void judgeMeta(const QHash<QByteArray, QByteArray> &attributes)
    {
        if (attributes.contains("http-equiv")) {
            if (attributes.value("http-equiv") != "Content-Security-Policy")
                complain(u"an order of the page's own"_s);
            m_policies.append(attributes.value("content"));
            // What stands before the policy is not bound by it.
            if (m_places.size() != 4)
                complain(u"a policy that does not come first"_s);
        } else if (!attributes.contains("charset")
                   && !words("viewport referrer generator color-scheme description author theme-color").contains(attributes.value("name"))) {
            complain(u"a <meta> of an unknown name"_s);
        }
    }

    static QByteArray hashOf(const QByteArray &content)
    {
        return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
    }

    void judgePolicy()
    {
        QByteArray expected = "default-src 'none'; ";
        if (m_result.scripts.size() > 1)
            complain(u"%1 scripts"_s.arg(m_result.scripts.size()));
        if (!m_result.scripts.isEmpty())
            expected += "script-src " + hashOf(m_result.scripts.first()) + "; ";
        expected += "style-src";
        for (const QByteArray &style : std::as_const(m_styles))
            expected += ' ' + hashOf(style);
        expected += "; img-src data:; base-uri 'none'; form-action 'none'";
        if (m_policies != QByteArrayList{expected})
            complain(u"another policy than: "_s + QString::fromUtf8(expected));
    }

    void compareWithParser()
    {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        GumboOutput *output = gumbo_parse_with_options(&options, m_page.constData(), static_cast<size_t>(m_page.size()));
        QList<Place> seen;
        seen.reserve(m_places.size());
        collect(seen, *output->root, 0);
        gumbo_destroy_output(&options, output);
        const auto [ours, theirs] = std::mismatch(m_places.cbegin(), m_places.cend(), seen.cbegin(), seen.cend());
        if (ours == m_places.cend() && theirs == seen.cend())
            return;
        const auto told = [](const Place &place) { return u"<%1> at depth %2"_s.arg(QString::fromUtf8(place.name)).arg(place.depth); };
        m_at = 0;
        complain(u"a parser reads tag %1 as %2, written is %3"_s.arg(ours - m_places.cbegin())
                     .arg(theirs == seen.cend() ? u"nothing"_s : told(*theirs),
                          ours == m_places.cend() ? u"nothing"_s : told(*ours)));
    }

    static void collect(QList<Place> &seen, const GumboNode &node, qsizetype depth)
    {
        const GumboElement &element = node.v.element;
        const QByteArray name(element.tag == GUMBO_TAG_UNKNOWN ? "?" : gumbo_normalized_tagname(element.tag));
        // SVG elements have no names of their own there.
        const GumboStringPiece &tag = element.original_tag;
        QByteArray written = name;
        if (name == "?") {
            written = QByteArray(tag.data, static_cast<qsizetype>(tag.length)).mid(1);
            const auto end = std::find_if(written.cbegin(), written.cend(), [](char c) { return !isNameByte(c); });
            written.truncate(end - written.cbegin());
        }
        seen.append({written, depth, element.attributes.length});
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(element.children.data[i]);
            if (child.type == GUMBO_NODE_ELEMENT || child.type == GUMBO_NODE_TEMPLATE)
                collect(seen, child, depth + 1);
            else if (child.type == GUMBO_NODE_COMMENT)
                seen.append({"!--", depth + 1, 0});
        }
    }

    const QByteArray &m_page;
    qsizetype m_at = 0;
    qsizetype m_textFrom = -1; // depth of the body being read
    QByteArrayList m_open;
    QList<Place> m_places;
    Words m_ids;
    QByteArrayList m_styles;
    QByteArrayList m_policies;
    PageReading m_result;
};

} // namespace

PageReading readPage(const QByteArray &page)
{
    return PageReader(page).run();
}

} // namespace cardwright

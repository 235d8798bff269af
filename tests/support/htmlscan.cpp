#include "support/htmlscan.h"

#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QSet<QByteArray> words(const QByteArray &text)
{
    const QByteArrayList list = text.split(' ');
    return QSet<QByteArray>(list.begin(), list.end());
}

const QSet<QByteArray> &knownTags()
{
    static const QSet<QByteArray> tags =
        words("a abbr article b bdi bdo blockquote br button caption cite code col colgroup dd del "
              "details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img input "
              "ins kbd li main mark nav ol option p path pre progress q s samp section select small span strong sub summary sup svg "
              "table tbody td tfoot th thead time tr u ul use var wbr");
    return tags;
}

const QSet<QByteArray> &voidTags()
{
    static const QSet<QByteArray> tags = words("br col hr img input path use wbr");
    return tags;
}

const QSet<QByteArray> &knownAttributes()
{
    static const QSet<QByteArray> names =
        words("align alt aria-hidden aria-label aria-pressed autocomplete checked class colspan data-collapse data-copied "
              "d data-copy data-hits data-lang data-link max placeholder spellcheck value "
              "data-expand data-none data-scope datetime dir disabled height hidden href id lang open rel "
              "reversed role rowspan scope src start tabindex title type width");
    return names;
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &html)
        : m_html(html)
    {
    }

    ScannedHtml run()
    {
        if (!m_html.isValidUtf8())
            complain(u"bytes that are no UTF-8"_s);
        while (m_at < m_html.size() && m_result.complaint.isEmpty()) {
            if (m_html[m_at] == '<')
                readTag();
            else
                readText();
        }
        if (m_result.complaint.isEmpty() && !m_open.isEmpty())
            complain(u"<%1> is never closed"_s.arg(QString::fromUtf8(m_open.last())));
        return m_result;
    }

private:
    void complain(const QString &what)
    {
        if (m_result.complaint.isEmpty())
            m_result.complaint = what + u", before: "_s + QString::fromUtf8(m_html.mid(qMax<qsizetype>(m_at - 60, 0), 120));
    }

    // Text up to `end`, its references decoded; only the five that the renderer writes may stand.
    QByteArray decoded(QByteArrayView text)
    {
        static const std::pair<QByteArray, char> kReferences[] = {
            {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
        QByteArray result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == '>' || text[i] == '<')
                complain(u"a bare angle bracket"_s);
            if (static_cast<uchar>(text[i]) < 0x20 && text[i] != '\n' && text[i] != '\t')
                complain(u"a control character"_s);
            if (text[i] != '&') {
                result += text[i];
                continue;
            }
            bool known = false;
            for (const auto &[name, byte] : kReferences) {
                if (!text.sliced(i).startsWith(name))
                    continue;
                result += byte;
                i += name.size() - 1;
                known = true;
                break;
            }
            if (!known)
                complain(u"an & that begins no known reference"_s);
        }
        return result;
    }

    void readText()
    {
        qsizetype end = m_html.indexOf('<', m_at);
        if (end < 0)
            end = m_html.size();
        m_result.text += decoded(QByteArrayView(m_html).sliced(m_at, end - m_at));
        m_at = end;
    }

    QByteArray readName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && isNameByte(m_html[m_at]))
            ++m_at;
        return m_html.mid(begin, m_at - begin);
    }

    void readTag()
    {
        ++m_at;
        const bool closing = m_html.mid(m_at, 1) == "/";
        m_at += closing;
        const QByteArray name = readName();
        if (!knownTags().contains(name)) {
            complain(u"the tag <%1>"_s.arg(QString::fromUtf8(name)));
            return;
        }
        if (closing) {
            if (m_html.mid(m_at++, 1) != ">")
                complain(u"a closing tag with more in it"_s);
            else if (m_open.isEmpty() || m_open.takeLast() != name)
                complain(u"</%1> closes what is not open"_s.arg(QString::fromUtf8(name)));
            return;
        }
        HtmlTag tag{name, {}};
        while (m_result.complaint.isEmpty() && m_html.mid(m_at, 1) == " ")
            readAttribute(tag);
        if ((name == "use" || name == "path") && m_html.mid(m_at, 2) == "/>")
            ++m_at;
        if (m_html.mid(m_at++, 1) != ">")
            complain(u"a tag that does not end"_s);
        judge(tag);
        m_result.tags.append(tag);
        if (!voidTags().contains(name))
            m_open.append(name);
        if (m_open.size() > 400)
            complain(u"nesting deeper than 400"_s);
    }

    void readAttribute(HtmlTag &tag)
    {
        ++m_at;
        const QByteArray name = readName();
        if (!knownAttributes().contains(name) || tag.attributes.contains(name)) {
            complain(u"the attribute “%1”"_s.arg(QString::fromUtf8(name)));
            return;
        }
        QByteArray value;
        if (m_html.mid(m_at, 2) == "=\"") {
            const qsizetype close = m_html.indexOf('"', m_at + 2);
            if (close < 0) {
                complain(u"a value that does not end"_s);
                return;
            }
            value = decoded(QByteArrayView(m_html).sliced(m_at + 2, close - m_at - 2));
            m_at = close + 1;
        }
        tag.attributes.insert(name, value);
    }

    void judge(const HtmlTag &tag)
    {
        const QByteArray &name = tag.name;
        if (name == "a" && m_open.contains("a"))
            complain(u"a link in a link"_s);
        if (name == "p" && m_open.contains("p"))
            complain(u"a paragraph in a paragraph"_s);
        if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')
            m_result.headings.append(name[1] - '0');
        if (tag.attributes.contains("id"))
            m_result.ids.append(tag.attributes.value("id"));
        if (tag.attributes.contains("href") && name == "use") {
            if (!tag.attributes.value("href").startsWith("#i:"))
                complain(u"a picture from elsewhere"_s);
        } else if (tag.attributes.contains("href")) {
            const QString why = complaintAboutAddress(tag.attributes.value("href"), false);
            if (name != "a" || !why.isEmpty())
                complain(u"an address: "_s + why);
        }
        if (tag.attributes.contains("src")) {
            const QString why = complaintAboutAddress(tag.attributes.value("src"), true);
            if (name != "img" || !why.isEmpty())
                complain(u"an image: "_s + why);
        }
        // The one field of the card's own controls; a card's text makes nothing but boxes of tasks.
        const bool isSearch = name == "input" && tag.attributes.value("type") == "search"
            && !m_result.has("input", "type", "search") && m_result.count("main") == 0;
        if (name == "input" && !isSearch && (tag.attributes.value("type") != "checkbox" || !tag.attributes.contains("disabled")))
            complain(u"a form control"_s);
    }

    const QByteArray &m_html;
    qsizetype m_at = 0;
    QByteArrayList m_open;
    ScannedHtml m_result;
};

} // namespace

int ScannedHtml::count(const QByteArray &name) const
{
    return static_cast<int>(
        std::count_if(tags.begin(), tags.end(), [&name](const HtmlTag &tag) { return tag.name == name; }));
}

bool ScannedHtml::has(const QByteArray &name, const QByteArray &attribute, const QByteArray &value) const
{
    return std::any_of(tags.begin(), tags.end(), [&](const HtmlTag &tag) {
        return tag.name == name && tag.attributes.contains(attribute) && tag.attributes.value(attribute) == value;
    });
}

ScannedHtml scannedHtml(const QByteArray &html)
{
    return Scanner(html).run();
}

QString complaintAboutAddress(const QByteArray &url, bool image)
{
    // As the laxest reader would take it: without blanks and controls, a backslash as a slash.
    QByteArray seen;
    for (const char c : url.toLower()) {
        if (static_cast<uchar>(c) > 0x20 && c != 0x7f)
            seen += c == '\\' ? '/' : c;
    }
    if (image) {
        for (const char *type : {"png", "jpeg", "gif", "webp"}) {
            if (seen.startsWith(QByteArray("data:image/" + QByteArray(type) + ";base64,")))
                return {};
        }
        return u"no inlined picture: "_s + QString::fromUtf8(url);
    }
    if (seen.startsWith("//"))
        return u"another host: "_s + QString::fromUtf8(url);
    qsizetype end = 0;
    while (end < seen.size() && !QByteArrayView("/?#:").contains(seen[end]))
        ++end;
    if (end == seen.size() || seen[end] != ':')
        return {};
    const QByteArray scheme = seen.first(end);
    if (scheme == "http" || scheme == "https" || scheme == "mailto")
        return {};
    return u"the scheme "_s + QString::fromUtf8(scheme);
}

} // namespace cardwright

#include "html/urlpolicy.h"
#include "support/attacks.h"

#include <QTest>

using namespace cardwright;

class TestUrlPolicy : public QObject
{
    Q_OBJECT

private slots:
    void refusesLinks_data();
    void refusesLinks();
    void judgesTheAddressesOfTheAttacks();
    void refusesEverySpellingOfAScheme_data();
    void refusesEverySpellingOfAScheme();
    void keepsLinks_data();
    void keepsLinks();
    void refusesImages_data();
    void refusesImages();
    void keepsImages_data();
    void keepsImages();
    void givesBackWhatItAccepts();
    void decodesEntities_data();
    void decodesEntities();
    void decodesLongTexts();
    void escapes_data();
    void escapes();
    void escapingIsUndoneByDecoding();
};

namespace {

struct Row
{
    const char *name;
    QByteArray raw;
};

struct Pair
{
    const char *name;
    QByteArray raw;
    QByteArray expected;
};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QByteArray>("raw");
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.raw;
}

void addPairs(std::initializer_list<Pair> pairs)
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("expected");
    for (const Pair &pair : pairs)
        QTest::newRow(pair.name) << pair.raw << pair.expected;
}

// Every character of `text` as a character reference made from `format`.
QByteArray asReferences(const QByteArray &text, const char *format)
{
    QByteArray references;
    for (const char c : text)
        references += QString::asprintf(format, static_cast<unsigned>(c)).toLatin1();
    return references;
}

QByteArray alternatingCase(QByteArray text)
{
    for (qsizetype i = 0; i < text.size(); i += 2)
        text[i] = static_cast<char>(QChar::toUpper(static_cast<char32_t>(text[i])));
    return text;
}

} // namespace

void TestUrlPolicy::refusesLinks_data()
{
    addRows({
        {"nothing", ""},
        {"only blanks", " \t\n"},
        {"only control characters", "\x01\x02\x7f"},
        {"another host under our scheme", "//host/x"},
        {"another host after a space", "  //host/x"},
        {"another host with backslashes", "\\\\host\\x"},
        {"another host with slash and backslash", "/\\host"},
        {"another host with backslash and slash", "\\/host"},
        {"another host, tab between the slashes", "/\t/host"},
        {"another host, line end between the slashes", "/\n/host"},
        {"another host, slashes as entities", "&sol;&sol;host"},
        {"another host, slashes as numbers", "&#47;&#x2f;host"},
        {"another host, tab entity between", "/&Tab;/host"},
        {"another host, zero-width space between", "/\xe2\x80\x8b/host"},
        {"three slashes", "///host"},
        {"leading space", " javascript:alert(1)"},
        {"leading tab", "\tjavascript:alert(1)"},
        {"leading line ends", "\r\n\njavascript:alert(1)"},
        {"leading control character", "\x01javascript:alert(1)"},
        {"leading NUL", QByteArray("\0javascript:alert(1)", 20)},
        {"leading form feed", "\fjavascript:alert(1)"},
        {"leading DEL", "\x7fjavascript:alert(1)"},
        {"leading no-break space", "\xc2\xa0javascript:alert(1)"},
        {"leading ideographic space", "\xe3\x80\x80javascript:alert(1)"},
        {"leading byte order mark", "\xef\xbb\xbfjavascript:alert(1)"},
        {"leading C1 control", "\xc2\x85javascript:alert(1)"},
        {"leading zero-width space", "\xe2\x80\x8bjavascript:alert(1)"},
        {"leading right-to-left override", "\xe2\x80\xaejavascript:alert(1)"},
        {"leading line separator", "\xe2\x80\xa8javascript:alert(1)"},
        {"tab inside", "java\tscript:alert(1)"},
        {"line feed inside", "java\nscript:alert(1)"},
        {"carriage return inside", "java\rscript:alert(1)"},
        {"NUL inside", QByteArray("java\0script:alert(1)", 20)},
        {"tab before the colon", "javascript\t:alert(1)"},
        {"space before the colon", "javascript :alert(1)"},
        {"word joiner inside", "java\xe2\x81\xa0script:alert(1)"},
        {"soft hyphen inside", "java\xc2\xadscript:alert(1)"},
        {"named colon", "javascript&colon;alert(1)"},
        {"named tab inside", "java&Tab;script:alert(1)"},
        {"named line end inside", "java&NewLine;script:alert(1)"},
        {"named tab, line end and colon", "java&Tab;scr&NewLine;ipt&colon;alert(1)"},
        {"named tab in front", "&Tab;javascript:alert(1)"},
        {"named line end in front", "&NewLine;javascript:alert(1)"},
        {"named no-break space in front", "&nbsp;javascript:alert(1)"},
        {"named zero-width space inside", "java&ZeroWidthSpace;script:alert(1)"},
        {"decimal first letter", "&#106;avascript:alert(1)"},
        {"decimal without semicolon", "&#106avascript:alert(1)"},
        {"decimal with many zeros", "&#0000000000106;avascript:alert(1)"},
        {"hexadecimal first letter", "&#x6a;avascript:alert(1)"},
        {"hexadecimal without semicolon", "&#x6Aavascript&#58;alert(1)"},
        {"hexadecimal, capital X", "&#X6A;avascript:alert(1)"},
        {"hexadecimal with many zeros", "&#x000000000006A;avascript:alert(1)"},
        {"decimal colon", "javascript&#58;alert(1)"},
        {"decimal colon without semicolon", "javascript&#58alert(1)"},
        {"hexadecimal colon", "javascript&#x3a;alert(1)"},
        {"hexadecimal colon with zeros", "javascript&#x0003A;alert(1)"},
        {"decimal tab inside", "jav&#9;ascript:alert(1)"},
        {"hexadecimal tab inside", "jav&#x09;ascript:alert(1)"},
        {"hexadecimal line feed inside", "jav&#x0A;ascript:alert(1)"},
        {"decimal carriage return inside", "jav&#13;ascript:alert(1)"},
        {"decimal 14 in front", "&#14;javascript:alert(1)"},
        {"encoded twice, decimal", "&amp;#106;avascript:alert(1)"},
        {"encoded twice, named colon", "javascript&amp;colon;alert(1)"},
        {"encoded three times", "javascript&amp;amp;colon;alert(1)"},
        {"encoded more often than anyone would", "&amp;amp;amp;amp;amp;amp;amp;x"},
        {"backslash before the colon", "javascript\\:alert(1)"},
        {"backslash in the scheme", "java\\script:alert(1)"},
        {"percent-encoded colon", "javascript%3Aalert(1)"},
        {"percent-encoded letter", "%6aavascript:alert(1)"},
        {"full-width colon and a plain one", "javascript\xef\xbc\x9a:alert(1)"},
        {"dotless i", "javascr\xc4\xb1pt:alert(1)"},
        {"long s", "java\xc5\xbf"
                   "cript:alert(1)"},
        {"comment after the scheme", "javascript://example.org/%0aalert(1)"},
        {"ends with a fragment", "javascript:alert(1)#https://example.org"},
        {"ends with a good address", "javascript:'https://example.org'"},
        {"looks like http", "httpx://example.org"},
        {"http with a space", "ht tp://example.org"},
        {"http inside", "x-http:https://example.org"},
        {"a drive letter", "C:\\Users\\x"},
        {"a drive letter with slash", "c:/windows"},
        {"an empty scheme", ":alert(1)"},
        {"a relative name with a colon", "notes:draft.md"},
        {"mail by another name", "mailtox:a@example.org"},
        {"longer than any link", "https://example.org/" + QByteArray(70000, 'a')},
    });
}

// The table of addresses that the browser tests use, too.
void TestUrlPolicy::judgesTheAddressesOfTheAttacks()
{
    QVERIFY(refusedAddresses().size() > 100);
    for (const QByteArray &address : refusedAddresses())
        QVERIFY2(safeUrl(address, UrlUse::Link).isEmpty(), address.toPercentEncoding().constData());
    QVERIFY(!keptAddresses().isEmpty());
    for (const QByteArray &address : keptAddresses())
        QVERIFY2(!safeUrl(address, UrlUse::Link).isEmpty(), address.toPercentEncoding().constData());
}

void TestUrlPolicy::refusesLinks()
{
    QFETCH(const QByteArray, raw);

    QCOMPARE(safeUrl(raw, UrlUse::Link), QByteArray());
}

void TestUrlPolicy::refusesEverySpellingOfAScheme_data()
{
    QTest::addColumn<QByteArray>("raw");

    const QByteArrayList schemes = {
        "javascript:alert(1)",
        "vbscript:msgbox(1)",
        "livescript:x",
        "mocha:x",
        "jscript:x",
        "file:///etc/passwd",
        "file:etc",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "data:image/svg+xml,<svg onload=alert(1)>",
        "data:image/png;base64,iVBORw0KGgo=",
        "data:,x",
        "blob:https://example.org/9115d58c",
        "about:blank",
        "about:srcdoc",
        "view-source:https://example.org",
        "intent://x#Intent;scheme=http;end",
        "filesystem:https://example.org/x",
        "chrome://settings",
        "qrc:/preview/card.js",
        "card:/x",
        "ftp://example.org/x",
        "ws://example.org",
        "wss://example.org",
        "ms-msdt:/id",
        "tel:+1",
        "sms:+1",
        "feed:javascript:alert(1)",
        "jar:https://example.org!/x",
        "smb://host/share",
        "ldap://host",
        "vscode://file/x",
        "steam://run",
        "x-apple.systempreferences:x",
        "urn:x:y",
    };
    for (const QByteArray &scheme : schemes) {
        const auto add = [&](const char *spelling, const QByteArray &raw) {
            QTest::addRow("%s, %s", scheme.constData(), spelling) << raw;
        };
        add("plain", scheme);
        add("capitals", scheme.toUpper());
        add("mixed case", alternatingCase(scheme));
        add("decimal", asReferences(scheme, "&#%u;"));
        add("decimal without semicolon", asReferences(scheme, "&#%u").replace("&#", "&#0"));
        add("hexadecimal", asReferences(scheme, "&#x%x;"));
        add("a tab between all characters", asReferences(scheme, "&#%u;&Tab;"));
        add("spaces around", "  " + scheme + "  ");
    }
}

void TestUrlPolicy::refusesEverySpellingOfAScheme()
{
    QFETCH(const QByteArray, raw);

    QCOMPARE(safeUrl(raw, UrlUse::Link), QByteArray());
}

void TestUrlPolicy::keepsLinks_data()
{
    addPairs({
        {"http", "http://example.org", "http://example.org"},
        {"https", "https://example.org/a/b?c=d#e", "https://example.org/a/b?c=d#e"},
        {"capital HTTPS", "HTTPS://Example.ORG/Path", "HTTPS://Example.ORG/Path"},
        {"mixed-case http", "hTtP://example.org", "hTtP://example.org"},
        {"a port", "http://localhost:8080/x", "http://localhost:8080/x"},
        {"an IPv6 host", "http://[::1]/x", "http://[::1]/x"},
        {"mailto", "mailto:a@example.org?subject=Card", "mailto:a@example.org?subject=Card"},
        {"capital MAILTO", "MAILTO:a@example.org", "MAILTO:a@example.org"},
        {"a fragment", "#motivation", "#motivation"},
        {"only the fragment sign", "#", "#"},
        {"a fragment with a colon", "#javascript:alert(1)", "#javascript:alert(1)"},
        {"relative", "data/readme.md", "data/readme.md"},
        {"relative with dots", "../other/card.md", "../other/card.md"},
        {"from the root", "/cards/one.html", "/cards/one.html"},
        {"a bare word", "javascript", "javascript"},
        {"colon after a slash", "notes/a:b.md", "notes/a:b.md"},
        {"colon after ./", "./a:b.md", "./a:b.md"},
        {"colon in the query", "search?q=javascript:alert(1)", "search?q=javascript:alert(1)"},
        {"only a query", "?q=a:b", "?q=a:b"},
        {"colon in the query as an entity", "search?q=a&colon;b", "search?q=a:b"},
        {"double slash inside", "a//b", "a//b"},
        {"an address in the path", "/redirect/https://example.org", "/redirect/https://example.org"},
        {"IDN",
         "https://b\xc3\xbc"
         "cher.example/\xc3\xa9",
         "https://b\xc3\xbc"
         "cher.example/\xc3\xa9"},
        {"Chinese path", "https://example.org/\xe6\x95\xb0\xe6\x8d\xae",
         "https://example.org/\xe6\x95\xb0\xe6\x8d\xae"},
        {"an emoji with joiner", "/\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac",
         "/\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac"},
        {"spaces inside", "my data/read me.md", "my data/read me.md"},
        {"percent escapes", "my%20data/100%25.md", "my%20data/100%25.md"},
        {"percent-encoded colon after a slash", "a/b%3Ac", "a/b%3Ac"},
        {"spaces around", "  https://example.org \n", "https://example.org"},
        {"ampersand entity", "https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2"},
        {"bare ampersand", "https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2"},
        {"entity-like parameter, escaped", "?a=1&amp;copy=2", "?a=1&copy=2"},
        {"tab inside is taken out", "https://exa\tmple.org", "https://example.org"},
        {"right-to-left override is taken out",
         "https://example.org/\xe2\x80\xae"
         "fdp.exe",
         "https://example.org/fdp.exe"},
        {"quotes stay, to be escaped later", "https://example.org/\"'<>", "https://example.org/\"'<>"},
        {"decimal http", "&#104;ttp://example.org", "http://example.org"},
        {"parentheses", "https://example.org/a_(b)", "https://example.org/a_(b)"},
        {"an address with a user name", "https://user@example.org", "https://user@example.org"},
    });
}

void TestUrlPolicy::keepsLinks()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QByteArray, expected);

    QCOMPARE(safeUrl(raw, UrlUse::Link), expected);
}

void TestUrlPolicy::refusesImages_data()
{
    addRows({
        {"nothing", ""},
        {"http", "http://example.org/a.png"},
        {"https", "https://example.org/a.png"},
        {"capital HTTPS", "HTTPS://example.org/a.png"},
        {"another host", "//example.org/a.png"},
        {"another host with backslashes", "\\\\example.org\\a.png"},
        {"relative", "a.png"},
        {"relative with dots", "../a.png"},
        {"from the root", "/a.png"},
        {"a fragment", "#a"},
        {"mailto", "mailto:a@example.org"},
        {"file", "file:///a.png"},
        {"javascript", "javascript:alert(1)"},
        {"blob", "blob:https://example.org/9115d58c"},
        {"cid", "cid:part1"},
        {"svg", "data:image/svg+xml;base64,PHN2Zz4="},
        {"svg, plain", "data:image/svg+xml,<svg/onload=alert(1)>"},
        {"svg, capitals", "DATA:IMAGE/SVG+XML;BASE64,PHN2Zz4="},
        {"html", "data:text/html;base64,PHNjcmlwdD4="},
        {"no type", "data:;base64,iVBORw0KGgo="},
        {"bmp", "data:image/bmp;base64,Qk0="},
        {"icon", "data:image/x-icon;base64,AAAB"},
        {"tiff", "data:image/tiff;base64,SUkq"},
        {"avif", "data:image/avif;base64,AAAA"},
        {"any image", "data:image/*;base64,AAAA"},
        {"png without base64", "data:image/png,%89PNG"},
        {"png with another parameter", "data:image/png;charset=utf-8;base64,iVBORw0KGgo="},
        {"png, then html", "data:image/png;base64,iVBORw0KGgo=,<script>alert(1)</script>"},
        {"png, then a quote", "data:image/png;base64,iVBORw0KGgo=\" onerror=\"alert(1)"},
        {"png, then a quote as entity", "data:image/png;base64,iVBORw0KGgo=&quot;onerror=alert(1)"},
        {"png without data", "data:image/png;base64,"},
        {"type continued", "data:image/pngx;base64,iVBORw0KGgo="},
        {"type as a parameter", "data:text/html;image/png;base64,iVBORw0KGgo="},
        {"space before the type", "data: image/png;base64,iVBORw0KGgo="},
        {"svg as entities", asReferences("data:image/svg+xml,x", "&#%u;")},
    });
}

void TestUrlPolicy::refusesImages()
{
    QFETCH(const QByteArray, raw);

    QCOMPARE(safeUrl(raw, UrlUse::Image), QByteArray());
}

void TestUrlPolicy::keepsImages_data()
{
    addPairs({
        {"png", "data:image/png;base64,iVBORw0KGgo=", "data:image/png;base64,iVBORw0KGgo="},
        {"jpeg", "data:image/jpeg;base64,/9j/4A+A", "data:image/jpeg;base64,/9j/4A+A"},
        {"gif", "data:image/gif;base64,R0lGODlh", "data:image/gif;base64,R0lGODlh"},
        {"webp", "data:image/webp;base64,UklGRg==", "data:image/webp;base64,UklGRg=="},
        {"capitals", "DATA:Image/PNG;Base64,iVBORw0KGgo=", "DATA:Image/PNG;Base64,iVBORw0KGgo="},
        {"spaces around", " data:image/png;base64,iVBORw0KGgo= ", "data:image/png;base64,iVBORw0KGgo="},
        {"lines", "data:image/png;base64,\niVBO\r\nRw0K\n", "data:image/png;base64,iVBORw0K"},
        {"plus and equals as entities", "data:image/png;base64,iV&plus;A&equals;",
         "data:image/png;base64,iV+A="},
        {"longer than a link may be", "data:image/png;base64," + QByteArray(200000, 'A'),
         "data:image/png;base64," + QByteArray(200000, 'A')},
    });
}

void TestUrlPolicy::keepsImages()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QByteArray, expected);

    QCOMPARE(safeUrl(raw, UrlUse::Image), expected);
}

void TestUrlPolicy::givesBackWhatItAccepts()
{
    // What is written into a page escaped and read again is the same address.
    for (const QByteArray raw : {"https://example.org/?a&amp;b", "a b\tc", "?a=1&amp;lt=2", "#&quot;"}) {
        const QByteArray once = safeUrl(raw, UrlUse::Link);
        QVERIFY(!once.isEmpty());
        QCOMPARE(safeUrl(escapedHtml(once), UrlUse::Link), once);
    }
}

void TestUrlPolicy::decodesEntities_data()
{
    addPairs({
        {"no entity", "plain text", "plain text"},
        {"nothing", "", ""},
        {"only an ampersand", "&", "&"},
        {"ampersand and space", "A & B &", "A & B &"},
        {"the common ones", "&amp;&lt;&gt;&quot;&#39;&nbsp;", "&<>\"'\xc2\xa0"},
        {"decoded once only", "&amp;lt;", "&lt;"},
        {"accent", "caf&eacute;", "caf\xc3\xa9"},
        {"without semicolon", "caf&eacute au lait", "caf\xc3\xa9 au lait"},
        {"longest prefix", "&notit;", "\xc2\xacit;"},
        {"longer name wins", "&notin;", "\xe2\x88\x89"},
        {"needs its semicolon", "a&colon b", "a&colon b"},
        {"unknown", "&nosuchthing; &x", "&nosuchthing; &x"},
        {"longest name", "&CounterClockwiseContourIntegral;", "\xe2\x88\xb3"},
        {"two code points", "&NotEqualTilde;", "\xe2\x89\x82\xcc\xb8"},
        {"ligature fj", "&fjlig;", "fj"},
        {"outside the first plane", "&Afr;", "\xf0\x9d\x94\x84"},
        {"decimal", "&#8364;", "\xe2\x82\xac"},
        {"hexadecimal", "&#x20AC;&#X20ac;", "\xe2\x82\xac\xe2\x82\xac"},
        {"number without semicolon", "&#65 &#x41 x", "A A x"},
        {"emoji by number", "&#128512;", "\xf0\x9f\x98\x80"},
        {"Windows-1252 number", "&#128;", "\xe2\x82\xac"},
        {"NUL by number", "&#0;", "\xef\xbf\xbd"},
        {"surrogate by number", "&#xD800;", "\xef\xbf\xbd"},
        {"number past Unicode", "&#x110000;", "\xef\xbf\xbd"},
        {"number without digits", "&#; &#x;", "&#; &#x;"},
        {"blanks by name", "a&Tab;b&NewLine;c", "a\tb\nc"},
        {"markup stays", "<b title=\"&eacute;\">&eacute;</b><!-- &eacute; -->",
         "<b title=\"\xc3\xa9\">\xc3\xa9</b><!-- \xc3\xa9 -->"},
        {"line ends stay", "a\r\n&eacute;\r", "a\r\n\xc3\xa9\r"},
        {"NUL stays", QByteArray("a\0&eacute;", 10), QByteArray("a\0\xc3\xa9", 4)},
        {"broken UTF-8 stays", "\xff&eacute;", "\xff\xc3\xa9"},
        {"one after the other", "&eacute;&egrave;&amp;&ecirc;", "\xc3\xa9\xc3\xa8&\xc3\xaa"},
    });
}

void TestUrlPolicy::decodesEntities()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QByteArray, expected);

    QCOMPARE(decodedEntities(raw), expected);
}

void TestUrlPolicy::decodesLongTexts()
{
    // Longer than what goes to the parser at once.
    const QByteArray raw = QByteArray("&eacute;-&x;&amp;").repeated(20000);
    QCOMPARE(decodedEntities(raw), QByteArray("\xc3\xa9-&x;&").repeated(20000));
}

void TestUrlPolicy::escapes_data()
{
    addPairs({
        {"nothing", "", ""},
        {"plain", "plain", "plain"},
        {"all five", "&<>\"'", "&amp;&lt;&gt;&quot;&#39;"},
        {"at both ends", "<a>", "&lt;a&gt;"},
        {"already escaped", "&amp;", "&amp;amp;"},
        {"UTF-8", "\xc3\xa9<\xf0\x9f\x98\x80", "\xc3\xa9&lt;\xf0\x9f\x98\x80"},
    });
}

void TestUrlPolicy::escapes()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QByteArray, expected);

    QCOMPARE(escapedHtml(raw), expected);
    QByteArray out = "<p>";
    appendEscapedHtml(out, raw);
    QCOMPARE(out, "<p>" + expected);
}

void TestUrlPolicy::escapingIsUndoneByDecoding()
{
    QByteArray all;
    for (int c = 1; c < 0x80; ++c)
        all += static_cast<char>(c);
    all += "&amp;&eacute;&#106;&notit;";
    QCOMPARE(decodedEntities(escapedHtml(all)), all);
}

QTEST_GUILESS_MAIN(TestUrlPolicy)
#include "tst_urlpolicy.moc"

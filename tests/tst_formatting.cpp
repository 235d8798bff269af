#include "markdown/formatting.h"
#include "markdown/inlinespans.h"
#include "markdown/listformatting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// "a <b> c": what stands between the angle brackets is selected; "^" is a cursor.
SelectedText marked(QString text)
{
    SelectedText selected;
    if (const qsizetype cursor = text.indexOf(u'^'); cursor >= 0) {
        selected.text = text.remove(cursor, 1);
        selected.begin = selected.end = cursor;
        return selected;
    }
    selected.begin = text.indexOf(u'<');
    text.remove(selected.begin, 1);
    selected.end = text.indexOf(u'>');
    selected.text = text.remove(selected.end, 1);
    return selected;
}

QString shown(const SelectedText &selected)
{
    QString text = selected.text;
    if (selected.begin == selected.end)
        return text.insert(selected.begin, u'^');
    return text.insert(selected.end, u'>').insert(selected.begin, u'<');
}

QString after(const QString &before,
              const std::function<std::optional<TextChange>(const SelectedText &)> &gesture)
{
    const SelectedText selected = marked(before);
    const std::optional<TextChange> change = gesture(selected);
    return change ? shown(changed(selected, *change)) : u"(nothing)"_s;
}

void row(const char *name, const QString &before, const QString &expected)
{
    QTest::newRow(name) << before << expected;
}

void columns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
}

} // namespace

class TestFormatting : public QObject
{
    Q_OBJECT

private slots:
    void bold_data();
    void bold();
    void italic_data();
    void italic();
    void code_data();
    void code();
    void pressedTwiceGivesTheTextBack_data();
    void pressedTwiceGivesTheTextBack();
    void link_data();
    void link();
    void table_data();
    void table();
    void bullets_data();
    void bullets();
    void numbers_data();
    void numbers();
    void enter_data();
    void enter();
    void indent_data();
    void indent();
    void outdent_data();
    void outdent();
    void pictures();
    void spansAreThoseOfMarkdown();
    void longTextIsQuick();
};

void TestFormatting::bold_data()
{
    columns();
    row("a selection", u"a <b c> d"_s, u"a **<b c>** d"_s);
    row("blanks at its ends", u"a< b >c"_s, u"a< **b** >c"_s);
    row("the word at the cursor", u"one tw^o three"_s, u"one **tw^o** three"_s);
    row("at the end of the word", u"one two^ three"_s, u"one **two^** three"_s);
    row("at its beginning", u"one ^two three"_s, u"one **^two** three"_s);
    row("a word with an apostrophe", u"it's^"_s, u"**it's^**"_s);
    row("no word", u"a  ^  b"_s, u"a  **^**  b"_s);
    row("empty marks", u"a **^** b"_s, u"a ^ b"_s);
    row("in an empty text", u"^"_s, u"**^**"_s);
    row("back", u"one **tw^o** three"_s, u"one tw^o three"_s);
    row("back, selected without the marks", u"one **<two>** three"_s, u"one <two> three"_s);
    row("back, selected with the marks", u"one <**two**> three"_s, u"one <two> three"_s);
    row("back, several words", u"**one tw^o**"_s, u"one tw^o"_s);
    row("out of a bold text", u"**one <two> three**"_s, u"**one** <two> **three**"_s);
    row("off its beginning", u"**<one> two**"_s, u"<one> **two**"_s);
    row("off its end", u"**one <two>**"_s, u"**one** <two>"_s);
    row("around a bold word", u"<one **two** three>"_s, u"**<one two three>**"_s);
    row("over the edge of a bold text", u"<one **two> three**"_s, u"**<one two> three**"_s);
    row("underscores", u"__tw^o__"_s, u"tw^o"_s);
    row("bold within italic", u"*one tw^o*"_s, u"*one **tw^o***"_s);
    row("out of both", u"***tw^o***"_s, u"*tw^o*"_s);
    row("where Markdown sees no bold", u"foo**<(bar)>**baz"_s, u"foo<(bar)>baz"_s);
    row("several lines", u"<one\ntwo>"_s, u"**<one**\n**two>**"_s);
    row("several lines back", u"<**one**\n**two**>"_s, u"<one\ntwo>"_s);
    row("only one of them is bold", u"<**one**\ntwo>"_s, u"<**one**\n**two>**"_s);
    row("items", u"<- one\n- two>"_s, u"<- **one**\n- **two>**"_s);
    row("a heading and a blank line", u"<##### one\n\ntwo>"_s, u"<##### **one**\n\n**two>**"_s);
    row("the row of a table", u"<| a | b |>"_s, u"<| **a** | **b** |>"_s);
    row("a table", u"<| a | b |\n| --- | --- |>"_s, u"<| **a** | **b** |\n| --- | --- |>"_s);
    row("only blanks", u"a<  >b"_s, u"(nothing)"_s);
    row("over two lines of a paragraph back", u"**one\ntw^o**"_s, u"one\ntw^o"_s);
    row("a star in code", u"`**` tw^o `**`"_s, u"`**` **tw^o** `**`"_s);
    row("letters beyond the basic plane", u"<\U0001F40B>"_s, u"**<\U0001F40B>**"_s);
}

void TestFormatting::bold()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, [](const SelectedText &text) { return toggledMark(text, TextMark::Bold); }),
             expected);
}

void TestFormatting::italic_data()
{
    columns();
    row("a word", u"tw^o"_s, u"*tw^o*"_s);
    row("back", u"*tw^o*"_s, u"tw^o"_s);
    row("underscores back", u"_tw^o_"_s, u"tw^o"_s);
    row("a name with underscores", u"a_b^_c"_s, u"*a_b^_c*"_s);
    row("a bold word", u"**tw^o**"_s, u"***tw^o***"_s);
    row("out of both", u"***tw^o***"_s, u"**tw^o**"_s);
    row("a selection in bold", u"**one <two>**"_s, u"**one *<two>***"_s);
    row("no word", u"^"_s, u"*^*"_s);
    row("empty marks", u"*^*"_s, u"^"_s);
    row("empty bold marks", u"**^**"_s, u"***^***"_s);
}

void TestFormatting::italic()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, [](const SelectedText &text) { return toggledMark(text, TextMark::Italic); }),
             expected);
}

void TestFormatting::code_data()
{
    columns();
    row("a word", u"a_b^ c"_s, u"`a_b^` c"_s);
    row("back", u"`a_b^` c"_s, u"a_b^ c"_s);
    row("a selection", u"<a b>"_s, u"`<a b>`"_s);
    row("one with a tick", u"<a`b>"_s, u"``<a`b>``"_s);
    row("one that begins with a tick", u"<`b>"_s, u"`` <`b> ``"_s);
    row("that one back", u"`` <`b> ``"_s, u"<`b>"_s);
    row("no word", u"^"_s, u"`^`"_s);
    row("empty marks", u"`^`"_s, u"^"_s);
    row("several lines", u"x\n<a\nb>\ny"_s, u"x\n\n```\n<a\nb>\n```\n\ny"_s);
    row("several lines back", u"x\n\n```\n<a\nb>\n```\n\ny"_s, u"x\n\n<a\nb>\n\ny"_s);
    row("back with the fences selected", u"<```\na\nb\n```>"_s, u"<a\nb>"_s);
    row("lines with a fence", u"<```\na>"_s, u"````\n<```\na>\n````"_s);
}

void TestFormatting::code()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, [](const SelectedText &text) { return toggledMark(text, TextMark::Code); }),
             expected);
}

void TestFormatting::pressedTwiceGivesTheTextBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"one tw^o three"_s, u"one <two three> four"_s, u"<one\n\ntwo>"_s,
                                u"- <one\n- two>"_s, u"^"_s, u"a  ^  b"_s, u"foo<(bar)>baz"_s,
                                u"| <a | b> |"_s, u"x<**>y"_s, u"\\*a^\\*"_s, u"<a>b"_s, u"**a** b^"_s}) {
        QTest::newRow(qPrintable(QString(text).replace(u'\n', u'/'))) << text;
    }
}

void TestFormatting::pressedTwiceGivesTheTextBack()
{
    QFETCH(const QString, text);
    for (const TextMark mark : {TextMark::Bold, TextMark::Italic, TextMark::Code}) {
        const SelectedText before = marked(text);
        const std::optional<TextChange> first = toggledMark(before, mark);
        if (!first)
            continue;
        const SelectedText once = changed(before, *first);
        const std::optional<TextChange> second = toggledMark(once, mark);
        QVERIFY(second);
        QCOMPARE(changed(once, *second).text, before.text);
    }
}

void TestFormatting::link_data()
{
    columns();
    row("a word", u"see he^re now"_s, u"see [here](^) now"_s);
    row("a selection", u"see <over here>"_s, u"see [over here](^)"_s);
    row("an address", u"<https://a.example/x>"_s, u"[^](https://a.example/x)"_s);
    row("no word", u"^"_s, u"[^]()"_s);
    row("a link", u"see [he^re](https://a.example) now"_s, u"see he^re now"_s);
    row("in its address", u"[here](https://^a.example)"_s, u"here^"_s);
    row("a selected link", u"<[here](https://a.example)>"_s, u"<here>"_s);
    row("two paragraphs", u"<a\n\nb>"_s, u"(nothing)"_s);
    row("a picture is none", u"![he^re](x.png)"_s, u"![[here](^)](x.png)"_s);
}

void TestFormatting::link()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, toggledLink), expected);
}

void TestFormatting::table_data()
{
    columns();
    const QString empty = u"| <One> | Two |\n| --- | --- |\n|  |  |\n|  |  |"_s;
    row("in an empty text", u"^"_s, empty);
    row("in an empty line", u"a\n\n^\n\nb"_s, u"a\n\n"_s + empty + u"\n\nb"_s);
    row("right below a line", u"a\n^\nb"_s, u"a\n\n"_s + empty + u"\n\nb"_s);
    row("in a line of text", u"a^b"_s, u"ab\n\n"_s + empty);
    row("between lines", u"a^\nb"_s, u"a\n\n"_s + empty + u"\n\nb"_s);
    row("a selected range", u"<a\tb\n1\t2>"_s, u"| a | b |\n| --- | --- |\n| 1 | 2 |^"_s);
}

void TestFormatting::table()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QString found = after(before, [](const SelectedText &text) {
        return insertedTable(text, {u"One"_s, u"Two"_s});
    });
    if (expected.endsWith(u"|^"_s) && found.endsWith(u" ^|"_s)) // the cursor stands before the last bar
        found = found.chopped(2).trimmed() + u" |^"_s;
    QCOMPARE(found, expected);
}

void TestFormatting::bullets_data()
{
    columns();
    row("a line", u"on^e"_s, u"- on^e"_s);
    row("an empty line", u"^"_s, u"- ^"_s);
    row("back", u"- on^e"_s, u"on^e"_s);
    row("lines", u"<one\ntwo>"_s, u"- <one\n- two>"_s);
    row("lines back", u"<- one\n- two>"_s, u"<one\ntwo>"_s);
    row("only some are items", u"<- one\ntwo>"_s, u"<- one\n- two>"_s);
    row("numbered ones", u"<1. one\n2. two>"_s, u"- <one\n- two>"_s);
    row("blank lines stay", u"<one\n\ntwo>"_s, u"- <one\n\n- two>"_s);
    row("the line that a selection only reaches", u"<one\n>two"_s, u"- <one\n>two"_s);
    row("indented", u"  on^e"_s, u"  - on^e"_s);
    row("other bullets back", u"* on^e"_s, u"on^e"_s);
}

void TestFormatting::bullets()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, [](const SelectedText &text) { return toggledList(text, false); }), expected);
}

void TestFormatting::numbers_data()
{
    columns();
    row("lines", u"<one\ntwo>"_s, u"1. <one\n2. two>"_s);
    row("lines back", u"<1. one\n2. two>"_s, u"<one\ntwo>"_s);
    row("bullets", u"<- one\n- two>"_s, u"1. <one\n2. two>"_s);
    row("after an item", u"1. one\ntw^o"_s, u"1. one\n2. tw^o"_s);
}

void TestFormatting::numbers()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, [](const SelectedText &text) { return toggledList(text, true); }), expected);
}

void TestFormatting::enter_data()
{
    columns();
    row("at the end of an item", u"- one^"_s, u"- one\n- ^"_s);
    row("in the middle", u"- one ^two"_s, u"- one\n- ^two"_s);
    row("a selection in it", u"- one <two> three"_s, u"- one\n- ^three"_s);
    row("in an empty item", u"- one\n- ^"_s, u"- one\n^"_s);
    row("in an empty inner item", u"- one\n  - ^"_s, u"- one\n- ^"_s);
    row("in an empty inner item of numbers", u"1. one\n   - ^"_s, u"1. one\n2. ^"_s);
    row("numbers", u"1. one^"_s, u"1. one\n2. ^"_s);
    row("parentheses", u"9) one^"_s, u"9) one\n10) ^"_s);
    row("numbers that follow", u"1. one^\n2. two\n3. three"_s, u"1. one\n2. ^\n3. two\n4. three"_s);
    row("numbers that follow with inner items", u"1. one^\n   - x\n2. two\n\nend"_s,
        u"1. one\n2. ^\n   - x\n3. two\n\nend"_s);
    row("numbers that go their own way", u"1. one^\n5. two"_s, u"1. one\n2. ^\n5. two"_s);
    row("a task", u"- [x] one^"_s, u"- [x] one\n- [ ] ^"_s);
    row("an empty task", u"- [ ] ^"_s, u"^"_s);
    row("an inner item", u"- a\n  * b^"_s, u"- a\n  * b\n  * ^"_s);
    row("wide markers", u"-   one^"_s, u"-   one\n-   ^"_s);
    row("in the marker", u"-^ one"_s, u"(nothing)"_s);
    row("before the item", u"^- one"_s, u"(nothing)"_s);
    row("in a paragraph", u"one^"_s, u"(nothing)"_s);
    row("a rule", u"- - -^"_s, u"(nothing)"_s);
    row("in a fenced block", u"```\n- one^\n```"_s, u"(nothing)"_s);
    row("after a fenced block", u"```\n- x\n```\n\n- one^"_s, u"```\n- x\n```\n\n- one\n- ^"_s);
}

void TestFormatting::enter()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, nextItem), expected);
}

void TestFormatting::indent_data()
{
    columns();
    row("an item", u"- one\n- tw^o"_s, u"- one\n  - tw^o"_s);
    row("below a number", u"1. one\n2. tw^o"_s, u"1. one\n   2. tw^o"_s);
    row("with what hangs on it", u"- one\n- tw^o\n  - x\n- three"_s, u"- one\n  - tw^o\n    - x\n- three"_s);
    row("several", u"- one\n<- two\n- three>"_s, u"- one\n<  - two\n  - three>"_s);
    row("the first", u"- on^e\n- two"_s, u"(nothing)"_s);
    row("one that is in already", u"- one\n  - tw^o"_s, u"(nothing)"_s);
    row("a paragraph", u"on^e"_s, u"(nothing)"_s);
}

void TestFormatting::indent()
{
    QFETCH(const QString, before);
    QFETCH(QString, expected);
    QString found = after(before, [](const SelectedText &text) { return indentedItems(text, true); });
    QCOMPARE(found.remove(u'<').remove(u'>'), expected.remove(u'<').remove(u'>'));
}

void TestFormatting::outdent_data()
{
    columns();
    row("an item", u"- one\n  - tw^o"_s, u"- one\n- tw^o"_s);
    row("with what hangs on it", u"- one\n  - tw^o\n    - x\n- three"_s, u"- one\n- tw^o\n  - x\n- three"_s);
    row("of numbers", u"1. one\n   2. tw^o"_s, u"1. one\n2. tw^o"_s);
    row("one that is out", u"- on^e"_s, u"(nothing)"_s);
}

void TestFormatting::outdent()
{
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    QCOMPARE(after(before, [](const SelectedText &text) { return indentedItems(text, false); }), expected);
}

void TestFormatting::pictures()
{
    QCOMPARE(pictureMarkdown(u"my card-images/a (b).png"_s, u" A [big]\n*seal* "_s),
             u"![A \\[big\\] \\*seal\\*](my%20card-images/a%20%28b%29.png)"_s);
    QCOMPARE(pictureMarkdown(u"tarjeta-images/año.png"_s, QString()), u"![](tarjeta-images/año.png)"_s);
    QCOMPARE(pictureMarkdown(u"a_b-images/x_1.png"_s, u"x"_s), u"![x](a_b-images/x_1.png)"_s);
}

void TestFormatting::spansAreThoseOfMarkdown()
{
    using Kind = InlineSpan::Kind;
    const auto kinds = [](const QString &text) {
        QList<Kind> found;
        for (const InlineSpan &span : inlineSpans(text))
            found.append(span.kind);
        return found;
    };
    QCOMPARE(kinds(u"a * b * c"_s), QList<Kind>());
    QCOMPARE(kinds(u"**a **b"_s), QList<Kind>());
    QCOMPARE(kinds(u"snake_case_name"_s), QList<Kind>());
    QCOMPARE(kinds(u"\\*a*"_s), QList<Kind>());
    QCOMPARE(kinds(u"[a*](b*)"_s), QList<Kind>{Kind::Link});
    QCOMPARE(kinds(u"***a** b*"_s), (QList<Kind>{Kind::Strong, Kind::Emphasis}));
    QCOMPARE(kinds(u"`a*` b*"_s), QList<Kind>{Kind::Code});
}

void TestFormatting::longTextIsQuick()
{
    SelectedText text{u"*a* `b [c "_s.repeated(100'000), 500'000, 500'000};
    QElapsedTimer timer;
    timer.start();
    toggledMark(text, TextMark::Bold);
    text.text = u"- a\n"_s.repeated(100'000);
    text.begin = text.end = text.text.size() / 2 - 1;
    nextItem(text);
    indentedItems(text, true);
    text.begin = 0;
    text.end = text.text.size();
    toggledList(text, true);
    toggledMark(text, TextMark::Italic);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"

#include "card/card.h"
#include "card/containment.h"
#include "support/corpus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Card trap(const QString &name)
{
    return Card(contentOf(testData() + u"/traps/"_s + name + u".md"_s));
}

// "kind id < parent" per node, indented by depth.
QString tree(const Card &card)
{
    static const QHash<Node::Kind, QString> kKinds{{Node::Kind::Preamble, u"preamble"_s},
                                                   {Node::Kind::Title, u"title"_s},
                                                   {Node::Kind::Section, u"section"_s},
                                                   {Node::Kind::Subsection, u"subsection"_s},
                                                   {Node::Kind::Field, u"field"_s}};
    QStringList lines;
    for (const Node &node : card.nodes()) {
        QString line = QString(node.depth, u' ') + kKinds.value(node.kind) + u' ' + node.id;
        if (node.parent >= 0)
            line += u" < "_s + card.nodes()[node.parent].id;
        lines.append(line);
    }
    return lines.join(u'\n');
}

// The key of each node that has a heading, by title.
QHash<QString, NodeKey> keys(const Card &card)
{
    QHash<QString, NodeKey> found;
    for (const Node &node : card.nodes()) {
        if (node.level > 0)
            found.insert(node.title, node.key);
    }
    return found;
}

// `card` with `removed` at its only place replaced by `inserted`.
Card spliced(const Card &card, const QByteArray &removed, const QByteArray &inserted)
{
    const qsizetype at = card.bytes().indexOf(removed);
    if (at < 0 || card.bytes().indexOf(removed, at + 1) >= 0)
        qFatal("the test names no single place: %s", removed.constData());
    return card.edited({at, removed, inserted});
}

} // namespace

class TestCard : public QObject
{
    Q_OBJECT

private slots:
    void nodes_data();
    void nodes();
    void directives_data();
    void directives();
    void titleDirectives();
    void bodies_data();
    void bodies();
    void idsAreUnique();
    void slugs_data();
    void slugs();
    void invalidTextIsReadOnly();
    void keysFollowTheirHeadings();
    void aKeyIsNeverGivenTwice();
    void headingsThatComeAndGoAreReadAsInAWhole();
    void aHeadingThatComesKnowsTheAddressesElsewhere();
    void aHeadingIsTypedAtTheEnd();
    void anEmptiedSummaryStays();
    void titlesReadBack_data();
    void titlesReadBack();
    void titlesAreEscapedNoMoreThanNeeded();
    void aTitleForACardWithoutOne_data();
    void aTitleForACardWithoutOne();
    void fillingAnEmptyBody_data();
    void fillingAnEmptyBody();
};

void TestCard::nodes_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u"preamble preamble"_s;
    QTest::newRow("blank-lines") << u"preamble preamble"_s;
    QTest::newRow("bom-only") << u"preamble preamble"_s;
    QTest::newRow("front-matter-only") << u"preamble preamble"_s;
    QTest::newRow("front-matter") << u"title reed-beds"_s;
    QTest::newRow("no-heading") << u"preamble preamble"_s;
    QTest::newRow("text-before-title") << u"preamble preamble\ntitle reed-beds"_s;
    QTest::newRow("second-title")
        << u"title reed-beds\n section sites < reed-beds\n section appendix < reed-beds\n"
           "  section appendix.sites < appendix"_s;
    QTest::newRow("title-late") << u" section sites\ntitle reed-beds\n field link < reed-beds"_s;
    QTest::newRow("title-missing") << u" section sites\n  subsection sites.ponds < sites"_s;
    QTest::newRow("skipped-levels")
        << u"title reed-beds\n field link < reed-beds\n section sites < reed-beds\n  field sites.ponds < "
           u"sites\n"
           "  subsection sites.lakes < sites\n   field sites.lakes.depth < sites.lakes\n section years < reed-beds"_s;
    QTest::newRow("deep-headings")
        << u"title reed-beds\n section sites < reed-beds\n section years < reed-beds"_s;
    QTest::newRow("twins")
        << u"title reed-beds\n section sites < reed-beds\n  subsection sites.notes < sites\n"
           "  subsection sites.notes~2 < sites\n section sites~2 < reed-beds\n"
           "  subsection sites~2.notes < sites~2\n section sites~3 < reed-beds\n section sites-2 < reed-beds"_s;
    QTest::newRow("unicode-titles")
        << u"title röhricht-芦苇\n section størrelse-på-området < röhricht-芦苇\n section संख्या < "
           u"röhricht-芦苇\n"
           " section ελλάδα-σίσυφοσ < röhricht-芦苇\n section 数据集 < röhricht-芦苇\n"
           " section e\u0301te\u0301 < röhricht-芦苇\n section untitled < röhricht-芦苇"_s;
    QTest::newRow("punctuation-titles")
        << u"title untitled\n section untitled < untitled\n section untitled~2 < untitled\n"
           " section untitled~3 < untitled\n  subsection untitled~3.untitled < untitled~3"_s;
}

void TestCard::nodes()
{
    QFETCH(const QString, expected);
    QCOMPARE(tree(trap(QString::fromUtf8(QTest::currentDataTag()))), expected);
}

void TestCard::directives_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("scope");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const QString &file, const QString &id, Scope scope, Width width,
                        const QString &info, const QString &body) {
        QTest::newRow(name) << file << id << int(scope) << int(width) << info << body;
    };
    const QString all = u"directives"_s;
    const QString late = u"directives-late"_s;
    const QString html = u"directives-then-html"_s;
    row("two in one comment", all, u"one-comment"_s, Scope::Telescope, Width::Half, {}, {});
    row("a comment of several lines", all, u"two-in-one-several-lines"_s, Scope::Periscope, Width::Full,
        u"Say where."_s, u"Here."_s);
    row("any order, blank lines between", all, u"any-order"_s, Scope::Microscope, Width::Half,
        u"First the guidance."_s, {});
    row("other case", all, u"other-case"_s, Scope::Telescope, Width::Full, {}, {});
    row("two comments on a line", all, u"two-comments-on-a-line"_s, Scope::Periscope, Width::Half, {},
        u"There."_s);
    row("value not known", all, u"not-known-to-us"_s, Scope::None, Width::Default, {}, {});
    row("none", all, u"plain"_s, Scope::None, Width::Default, {}, u"Nothing."_s);
    row("after text", late, u"sites"_s, Scope::None, Width::Default, {},
        u"Nine.\n\n<!-- scope: telescope -->"_s);
    row("right after text", late, u"years"_s, Scope::None, Width::Default, {},
        u"Ten.\n<!-- width: half -->"_s);
    row("before text on its line", late, u"counts"_s, Scope::None, Width::Default, {},
        u"<!-- scope: periscope --> but text follows"_s);
    row("raw HTML on the next line", html, u"sites"_s, Scope::Telescope, Width::Default, {},
        u"<div>\n\nNine.\n\n</div>"_s);
    row("a remark that is no directive", html, u"years"_s, Scope::None, Width::Default,
        u"From the first count\nto the last."_s, u"<!-- a remark that is not for the form -->\nTen."_s);
    row("an end on a line of its own", html, u"counts"_s, Scope::None, Width::Half, {},
        u"<!-- scope: periscope --> text on the line of a comment"_s);
    row("after the shortest comment", html, u"rings"_s, Scope::Microscope, Width::Default, {}, {});
    row("never closed", u"unclosed-comment-after-heading"_s, u"sites"_s, Scope::None, Width::Default, {},
        u"<!-- scope: telescope\n\n## Years\n\nTen."_s);
    row("swallowed headings", u"comment-swallows"_s, u"sites"_s, Scope::Telescope, Width::Default, {}, {});
    row("at the end without a line ending", u"no-final-newline-directive"_s, u"sites"_s, Scope::Telescope,
        Width::Default, {}, {});
    row("lines ended by CR", u"cr-only"_s, u"sites"_s, Scope::Periscope, Width::Default, {},
        u"Nine ponds."_s);
}

void TestCard::directives()
{
    QFETCH(const QString, file);
    QFETCH(const QString, id);
    const Card card = trap(file);
    const int index = card.indexOfId(id);
    QVERIFY(index >= 0);
    const Node &node = card.nodes()[index];
    QTEST(int(node.scope), "scope");
    QTEST(int(node.width), "width");
    QTEST(node.info, "info");
    QTEST(card.bodyText(index), "body");
}

void TestCard::titleDirectives()
{
    const Card card = trap(u"directives"_s);
    QCOMPARE(card.templateId(), u"data-card-extended"_s);
    QCOMPARE(card.templateVersion(), u"1.0"_s);
    QCOMPARE(card.language(), u"en"_s);
    QCOMPARE(trap(u"front-matter"_s).language(), u"en"_s);
    QCOMPARE(Card("---\nlanguage:\n- pt\n---\n# T\n").language(), u"pt"_s);
    QCOMPARE(Card("---\nlanguage:\n- pt\n- en\n---\n# T\n").language(), QString());
    QCOMPARE(Card("---\nlanguage: pt\n---\n# T\n<!-- language: de -->\n").language(), u"de"_s);
    QCOMPARE(Card("## A\n<!-- template: other 2 -->\n").templateId(), QString());
}

void TestCard::bodies_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *source, const char *body) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(body);
    };
    row("blank lines around", "# T\n\n \n text \n\t\n\n## A\n", " text ");
    row("right below", "# T\ntext\n## A\n", "text");
    row("only blank lines", "# T\n\n\n## A\n", "");
    row("indented code first", "# T\n\n    code\n", "    code");
    row("CRLF", "# T\r\n\r\none\r\n\r\ntwo\r\n\r\n## A\r\n", "one\r\n\r\ntwo");
    row("CR", "# T\r\rone\r\rtwo\r\r## A\r", "one\r\rtwo");
    row("no final newline", "# T\n\ntext", "text");
    row("deep headings belong to it", "# T\n\n##### Aside\n\ntext\n", "##### Aside\n\ntext");
    row("a fence with a heading", "# T\n\n```\n# x\n```\n", "```\n# x\n```");
    row("trailing backslash", "# T\n\ntext\\\n", "text\\");
}

void TestCard::bodies()
{
    QFETCH(const QByteArray, source);
    const Card card(source);
    QTEST(card.bodyOf(0).toByteArray(), "body");
}

void TestCard::idsAreUnique()
{
    const Card card("words\n\n## Preamble\n\n## Preamble\n");
    QCOMPARE(tree(card), u"preamble preamble\n section preamble~2\n section preamble~3"_s);
    QCOMPARE(card.indexOfId(u"preamble"), 0);
    QCOMPARE(card.indexOfId(u"preamble~3"), 2);
    QCOMPARE(card.indexOfId(u"nothing"), -1);
    // The title is not named by its slug: a section may have the same.
    const Card twins("# Sites\n\n## Sites\n");
    QCOMPARE(twins.indexOfId(u"sites"), 1);
}

void TestCard::slugs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << u"Method(s) Used"_s << u"method-s-used"_s;
    QTest::newRow("ends") << u"  —Data—  "_s << u"data"_s;
    QTest::newRow("nothing") << u""_s << u"untitled"_s;
    QTest::newRow("only marks") << u"?!…"_s << u"untitled"_s;
    QTest::newRow("digits") << u"1. 2³ ⅓"_s << u"1-2³-⅓"_s;
    QTest::newRow("beyond the first plane") << u"𝔄 𐐀"_s << u"𝔄-𐐨"_s;
    QTest::newRow("combining marks") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("half of a pair") << QString(QChar(0xD800)) + u"a"_s << u"a"_s;
}

void TestCard::slugs()
{
    QFETCH(const QString, title);
    QTEST(slugOf(title), "slug");
}

void TestCard::invalidTextIsReadOnly()
{
    const Card card = trap(u"invalid-utf8"_s);
    QVERIFY(!card.isEditable(0));
    QVERIFY(card.isEditable(card.indexOfId(u"years")));
    QVERIFY(!trap(u"surrogates"_s).isEditable(0));
    QVERIFY(trap(u"nul"_s).isEditable(0));
}

void TestCard::keysFollowTheirHeadings()
{
    const Card card("# T\n\nsum\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n");
    const QHash<QString, NodeKey> before = keys(card);

    const Card typed = spliced(card, "a\n\n## B", "abc\n\nd\n\n## B");
    QCOMPARE(keys(typed), before);

    const Card asAWhole =
        card.edited({0, card.bytes(), QByteArray(card.bytes()).replace("b\n", "bb\n\nb\n")});
    QCOMPARE(keys(asAWhole), before);

    const Card inserted = spliced(card, "## B", "## New\n\n## B");
    QCOMPARE(inserted.nodes().size(), qsizetype(5));
    for (const QString &title : {u"T"_s, u"A"_s, u"B"_s, u"C"_s})
        QCOMPARE(keys(inserted).value(title), before.value(title));
    const Card insertedAt = card.edited({card.nodes()[2].heading.begin, {}, "## New\n\n"});
    QCOMPARE(keys(insertedAt).value(u"B"_s), before.value(u"B"_s));
    QVERIFY(!before.values().contains(keys(insertedAt).value(u"New"_s)));

    const Card deleted = spliced(card, "## B\n\nb\n\n", "");
    QCOMPARE(deleted.indexOfKey(before.value(u"B"_s)), -1);
    QCOMPARE(keys(deleted).value(u"C"_s), before.value(u"C"_s));

    const Card renamed = spliced(card, "## B", "## Bee");
    QCOMPARE(keys(renamed).value(u"Bee"_s), before.value(u"B"_s));
    const Card deeper = spliced(card, "## B", "### B");
    QCOMPARE(keys(deeper), before);
    QCOMPARE(deeper.nodes()[2].parent, 1);
    const Card higher = deeper.edited({deeper.nodes()[2].heading.begin, "#", {}});
    QCOMPARE(higher.bytes(), card.bytes());
    QCOMPARE(keys(higher), before);

    const Card front = card.edited({0, {}, "---\na: b\n---\n"});
    QCOMPARE(keys(front), before);
    const Card back = front.edited(Splice{0, {}, "---\na: b\n---\n"}.inverse());
    QCOMPARE(back.bytes(), card.bytes());
    QCOMPARE(keys(back), before);

    // A fence opened in the source view folds headings up; they come back with new keys.
    const Card fenced = spliced(card, "a\n\n", "```\n\n");
    QCOMPARE(fenced.nodes().size(), qsizetype(2));
    QCOMPARE(keys(fenced).value(u"A"_s), before.value(u"A"_s));
}

void TestCard::aKeyIsNeverGivenTwice()
{
    Card card("# T\n\n## A\n\n## B\n");
    QSet<NodeKey> seen;
    for (const Node &node : card.nodes())
        seen.insert(node.key);
    for (int round = 0; round < 5; ++round) {
        card = spliced(card, "## B\n", "");
        card = card.edited({card.bytes().size(), {}, "## B\n"});
        const NodeKey key = card.nodes().last().key;
        QVERIFY(!seen.contains(key));
        seen.insert(key);
    }
}

// Whatever is read anew only in part is as if the whole had been.
void TestCard::headingsThatComeAndGoAreReadAsInAWhole()
{
    const QByteArrayList pieces{"## A\n\n", "#### Field\n\ntext\n\n", "### Sub\n\n", "# Other\n\n", "text\n\n", "##### Deep\n\n",
                                "<!-- scope: telescope -->\n\n", "```\n", "> # quoted\n\n", "---\n", "#### A\n\n", "[x]: y\n",
                                "Setext\n======\n\n", "#### Field 2\n<!-- info: words -->\n\n", "## Preamble\n", "#### A~2\n", "## On [x] here\n\n", "#### [x][x]\n"};
    const QByteArrayList letters{"e", "#", "# ", "\n", "\r", "-", "---", "=", "`", "\xEF\xBB\xBF", "[", "<", " ", "\n\n", "ä"};
    QRandomGenerator random(7);
    const auto any = [&random](qsizetype below) { return static_cast<qsizetype>(random.bounded(static_cast<int>(below))); };
    for (int run = 0; run < 100; ++run) {
        QByteArray text = run % 4 == 0 ? "" : run % 4 == 1 ? "---\nlanguage: en\n---\n# T\n\n" : "# T\n<!-- template: x 1 -->\n\nSummary.\n\n";
        for (int i = 0; i < (run % 2 == 0 ? 25 : 60); ++i)
            text += pieces[any(pieces.size() - 5) % 6];
        Card card(text);
        for (int round = 0; round < 60; ++round) {
            QList<qsizetype> lines{0};
            for (qsizetype at = card.bytes().indexOf('\n'); at >= 0; at = card.bytes().indexOf('\n', at + 1))
                lines.append(at + 1);
            const qsizetype from = any(lines.size());
            const qsizetype to = qMin(from + (any(3) == 0 ? 1 + any(run % 2 == 0 ? 4 : 40) : 0), lines.size() - 1);
            Splice splice{lines[from], card.bytes().mid(lines[from], lines[to] - lines[from]), {}};
            if (any(2) == 0) { // as a person types: in the middle of a line, a letter or two
                splice.offset = any(4) == 0 ? card.bytes().size() : any(card.bytes().size() + 1);
                splice.removed = card.bytes().mid(splice.offset, any(3) == 0 ? 1 + any(3) : 0);
                splice.inserted = any(3) == 0 ? QByteArray() : letters[any(letters.size())];
            } else if (to == from || any(4) == 0) {
                splice.inserted = pieces[any(pieces.size())] + (any(3) == 0 ? pieces[any(pieces.size())] : QByteArray());
            }
            const Card now = card.edited(splice);
            const Card whole(now.bytes());
            const QByteArray said = card.bytes() + "\n=== at " + QByteArray::number(splice.offset) + " -" + splice.removed + " +" + splice.inserted;
            // An emptied preamble stays, to be filled again.
            const qsizetype more = now.nodes().size() - whole.nodes().size();
            QVERIFY2(more == 0 || (more == 1 && now.nodes().first().kind == Node::Kind::Preamble), said.constData());
            QSet<NodeKey> keys;
            for (int i = 0; i < whole.nodes().size(); ++i) {
                Node one = now.nodes()[i + more];
                QCOMPARE(now.indexOfKey(one.key), i + static_cast<int>(more));
                QVERIFY(!keys.contains(one.key));
                keys.insert(one.key);
                const Node &other = whole.nodes()[i];
                QVERIFY2(one.kind == other.kind && one.level == other.level && one.depth == other.depth && one.title == other.title
                             && one.heading == other.heading && one.directives == other.directives && one.body == other.body
                             && one.extent == other.extent && one.scope == other.scope && one.width == other.width && one.info == other.info
                             && (more > 0 || (one.parent == other.parent && one.id == other.id)),
                         said.constData());
            }
            QVERIFY2(now.outline() == whole.outline() && now.language() == whole.language() && now.templateId() == whole.templateId()
                         && now.titleIndex() == whole.titleIndex() + (whole.titleIndex() >= 0 ? more : 0),
                     said.constData());
            for (const Node &node : card.nodes()) {
                if (node.kind == Node::Kind::Preamble || node.heading.end > splice.offset)
                    continue;
                const int still = now.indexOfKey(node.key);
                const bool there = std::any_of(now.nodes().cbegin(), now.nodes().cend(), [&node](const Node &one) {
                    return one.heading == node.heading && one.kind != Node::Kind::Preamble;
                });
                QVERIFY2(!there || (still >= 0 && now.nodes()[still].heading == node.heading), said.constData());
            }
            card = now;
        }
    }
}

// What stands in brackets is an address or is not, by a line that the edit does not touch.
void TestCard::aHeadingThatComesKnowsTheAddressesElsewhere()
{
    const Card card("# T\n\nSummary.\n\n## A\n\nText.\n\n## B\n\n[pond]: https://example.org/pond\n");
    const Card now = card.edited({card.bytes().indexOf("Text."), {}, "## The [pond] here\n\n"});
    QCOMPARE(now.outline(), Card(now.bytes()).outline());
    QCOMPARE(now.nodes()[2].title, u"The pond here"_s);
    // A quote may hold the address too.
    const Card quoted("# T\n\nSummary.\n\n## A\n\nText.\n\n## B\n\n> [pond]: https://example.org/pond\n");
    const Card then = quoted.edited({quoted.bytes().indexOf("Text."), {}, "## The [pond] here\n\n"});
    QCOMPARE(then.outline(), Card(then.bytes()).outline());
    QCOMPARE(then.nodes()[2].title, u"The pond here"_s);
    const Card gone = then.edited({then.bytes().indexOf("> [pond"), "> [", "> "});
    QCOMPARE(gone.outline(), Card(gone.bytes()).outline());
    QCOMPARE(gone.nodes()[2].title, u"The [pond] here"_s);
    // It is no part of the heading below it.
    const Card above("# T\n\n[pond]: /pond\n#### [pond][pond]\n---\n");
    QCOMPARE(above.nodes()[1].heading.begin, qsizetype(19));
    QCOMPARE(above.nodes()[1].title, u"pond"_s);
}

// Where no line ending does, what is typed at the end of the file is more of its last heading.
void TestCard::aHeadingIsTypedAtTheEnd()
{
    Card card("# T\n\nSummary.\n");
    NodeKey key = kNoNode;
    for (const char letter : QByteArray("\n## New words")) {
        card = card.edited({card.bytes().size(), {}, QByteArray(1, letter)});
        QCOMPARE(card.outline(), Card(card.bytes()).outline());
        if (card.nodes().size() > 1 && card.nodes().last().kind == Node::Kind::Section) {
            QVERIFY(key == kNoNode || card.nodes().last().key == key);
            key = card.nodes().last().key;
        }
    }
    QCOMPARE(card.nodes().last().title, u"New words"_s);
}

void TestCard::anEmptiedSummaryStays()
{
    // A card without a title: what stands first is its summary, and can be written anew.
    const Card card("words\n\n## A\n");
    const NodeKey key = card.nodes().first().key;
    const ContainedEdit emptied = replaceBody(card, 0, {});
    QVERIFY(!emptied.movesHeadings);
    QCOMPARE(emptied.after.summaryIndex(), 0);
    QCOMPARE(emptied.after.nodes().first().key, key);
    const ContainedEdit filled = replaceBody(emptied.after, 0, "other words");
    QVERIFY(!filled.movesHeadings);
    QCOMPARE(filled.after.nodes().first().key, key);
    QCOMPARE(filled.after.bodyText(0), u"other words"_s);
    QCOMPARE(filled.after.nodes().size(), qsizetype(2));
}

void TestCard::titlesReadBack_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"Plain",
                              "*star*",
                              "_under_ snake_case",
                              "`code`",
                              "[link](u)",
                              "![image](u)",
                              "[ref]",
                              "<b>bold</b>",
                              "<!-- hidden -->",
                              "a < b",
                              "AT&T",
                              "&amp;",
                              "&#35;",
                              "# mark",
                              "C#",
                              "C #",
                              "a ## b",
                              "###",
                              "#",
                              "\\",
                              "\\\\",
                              "a\\",
                              "\\*",
                              "a | b",
                              "~~strike~~",
                              "1. one",
                              "- dash",
                              "> quote",
                              "===",
                              "---",
                              "```",
                              "$x$",
                              "https://example.org",
                              "<https://example.org>",
                              "\"quoted\" 'single'",
                              "Ünï çødé 芦苇 🦆",
                              "a\tb",
                              "{#id}",
                              "trailing #",
                              "trailing \\#",
                              "*",
                              "**",
                              "_",
                              "[",
                              "]",
                              "!",
                              "&",
                              "[[wiki]]",
                              "hotpot_qa",
                              "a__b_c d_ _e",
                              "_x_y_",
                              "a_*b_c*",
                              "*_a_*b",
                              "ä_ö_芦_苇",
                              "🦆_b_🦆",
                              "a & b",
                              "a &amp; &#35; &b",
                              "at the end &",
                              "[^1]",
                              ":smile:",
                              "\x01"})
        QTest::newRow(title) << QString::fromUtf8(title);
    QTest::newRow("two lines") << u"one\ntwo"_s;
    QTest::newRow("spaces around") << u"  one  "_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("64 brackets and more") << QString(100, u'[') + u'x' + QString(100, u']');
}

void TestCard::titlesReadBack()
{
    QFETCH(const QString, title);
    const QByteArray sources[] = {"# T\n\ntext\n\n## A\n\na\n\n## B\n", "T\n=\n\n- item\n\nA\n-\na\n\nB\n-\n",
                                  "# T\r\n\r\n## A ##\r\n## B", "# T\n\n[A]: /u\n\n## [A]\n\n## B\n",
                                  "\xEF\xBB\xBF# T\n## A"};
    for (const QByteArray &source : sources) {
        const Card card(source);
        for (int i = 0; i < card.nodes().size(); ++i) {
            const ContainedEdit edit = replaceTitle(card, i, title);
            QVERIFY2(!edit.movesHeadings, edit.after.bytes().constData());
            QCOMPARE(edit.after.nodes().size(), card.nodes().size());
            const Node &node = edit.after.nodes()[i];
            QCOMPARE(node.title, title.simplified());
            QCOMPARE(node.key, card.nodes()[i].key);
            QCOMPARE(node.level, card.nodes()[i].level);
            QByteArray bytes = edit.after.bytes();
            edit.splice.inverse().apply(bytes);
            QCOMPARE(bytes, source);
            for (int other = 0; other < card.nodes().size(); ++other)
                QCOMPARE(edit.after.bodyOf(other), card.bodyOf(other));
        }
    }
}

// A backslash that nothing needs would stand in the file for ever.
void TestCard::titlesAreEscapedNoMoreThanNeeded()
{
    QCOMPARE(headingText(u"Dataset Card for hotpot_qa: Q & A"_s), QByteArray("Dataset Card for hotpot_qa: Q & A"));
    QCOMPARE(headingText(u"C# _and_ R&D"_s), QByteArray("C# \\_and\\_ R\\&D"));
}

void TestCard::aTitleForACardWithoutOne_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty file") << QByteArray() << QByteArray("# T\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") << QByteArray("\xEF\xBB\xBF# T\n");
    QTest::newRow("text") << QByteArray("words\n") << QByteArray("# T\n\nwords\n");
    QTest::newRow("text and sections")
        << QByteArray("words\r\n\r\n## A\r\n") << QByteArray("# T\r\n\r\nwords\r\n\r\n## A\r\n");
    QTest::newRow("front matter") << QByteArray("---\na: b\n---\nwords")
                                  << QByteArray("---\na: b\n---\n# T\n\nwords");
    QTest::newRow("front matter without a line ending")
        << QByteArray("---\na: b\n---") << QByteArray("---\na: b\n---\n# T\n");
}

void TestCard::aTitleForACardWithoutOne()
{
    QFETCH(const QByteArray, source);
    const ContainedEdit edit = replaceTitle(Card(source), 0, u"T"_s);
    QVERIFY(!edit.movesHeadings);
    QTEST(edit.after.bytes(), "expected");
    QCOMPARE(edit.after.title(), u"T"_s);
}

void TestCard::fillingAnEmptyBody_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *source, const char *expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("heading alone", "## A", "## A\n\nx\n");
    row("heading at the end", "## A\n", "## A\n\nx\n");
    row("blank lines at the end", "## A\n\n\n", "## A\n\nx\n\n\n");
    row("before a heading", "## A\n## B\n", "## A\n\nx\n\n## B\n");
    row("with a blank line before a heading", "## A\n\n## B\n", "## A\n\nx\n\n## B\n");
    row("after a directive", "## A\n<!-- scope: telescope -->\n## B\n",
        "## A\n<!-- scope: telescope -->\n\nx\n\n## B\n");
    row("after a directive at the end", "## A\n<!-- scope: telescope -->",
        "## A\n<!-- scope: telescope -->\n\nx\n");
    row("CRLF", "## A\r\n## B\r\n", "## A\r\n\r\nx\r\n\r\n## B\r\n");
    row("an empty file", "", "x\n");
    row("a byte order mark", "\xEF\xBB\xBF", "\xEF\xBB\xBFx\n");
    row("front matter alone", "---\na: b\n---", "---\na: b\n---\nx\n");
    row("a spare blank line", "\n", "x\n\n");
}

void TestCard::fillingAnEmptyBody()
{
    QFETCH(const QByteArray, source);
    const Card card(source);
    const ContainedEdit edit = replaceBody(card, 0, "x");
    QVERIFY(!edit.movesHeadings);
    QTEST(edit.after.bytes(), "expected");
    QCOMPARE(edit.after.bodyText(0), u"x"_s);
    QByteArray bytes = edit.after.bytes();
    edit.splice.inverse().apply(bytes);
    QCOMPARE(bytes, source);
}

QTEST_GUILESS_MAIN(TestCard)
#include "tst_card.moc"

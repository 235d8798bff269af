#include "card/card.h"
#include "card/containment.h"
#include "html/urlpolicy.h"
#include "markdown/lines.h"
#include "support/commonmark.h"
#include "support/corpus.h"
#include "support/lawfaults.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

// Where our headings differ from cmark-gfm's, and why they may.
struct Difference
{
    const char *file;
    qsizetype line; // as cmark-gfm counts it
    const char *reason;
};

constexpr std::array<Difference, 0> kDifferences;

// Files whose outline from the original card builder is not ours.
constexpr std::pair<const char *, const char *> kOtherOutlines[] = {
    {"centre-for-humanities-computing__danish-foundation-models__docs__datasheets__hopetwitter",
     "the original builder drops what follows a second h1; we keep it as a section"},
};

// Texts that a person may type, each a trap for the headings that follow.
constexpr const char *kNasty[] = {
    "```",
    "````",
    "~~~~",
    "```sh\nls",
    "<!--",
    "<!-- half",
    "<!-- a -- b",
    "<pre>",
    "<script>",
    "<style>",
    "<textarea>",
    "<?php",
    "<![CDATA[",
    "<!DOCTYPE",
    "<div>",
    "<details><summary>",
    "</p>",
    "<table>\n<tr>",
    "- ```",
    "> ```",
    "- <!--",
    "> <pre>",
    "1. ~~~",
    "text\n===",
    "# heading",
    "###### deep",
    "a\n---",
    "---",
    "***",
    "    indented",
    "\tindented",
    "[x]: y",
    "[x]:",
    "[x]: y \"open",
    "|a|\n|-|",
    "|a|\n|-|\n|b|",
    "a | b",
    "- ",
    "-",
    "- item\n\n  more",
    "> quote",
    "1)",
    "\\",
    "**",
    "`",
    "$$",
    "<",
    "<a",
    "<a href=\"",
    "![",
    "[[[[",
    "word  ",
    "&",
    "&#0;",
    "<!-- scope: telescope -->",
    "<!-- a --> b",
    "-->",
    "]]>",
    "```\n<!--\n```\n~~~",
    "<!--\n```\n-->\n~~~",
    "---\na: b\n---",
    "\xEF\xBB\xBF# x",
    "a\r\rb",
    "\x01",
};

// Those of them that hold a heading of their own.
constexpr QByteArrayView kHeadings[] = {"text\n===", "# heading", "a\n---", "---\na: b\n---"};

// A text may be refused where it is a heading or a directive. At the very beginning of the file a
// rule may become front matter, and a byte order mark is no letter there; in a file that begins with
// front matter left open, a rule anywhere is its end.
bool mayBeRefused(QByteArrayView text, const Card &card, int index)
{
    if (std::count(std::begin(kHeadings), std::end(kHeadings), text) || text.startsWith("<!-- scope"))
        return true;
    if (text.startsWith("---") && card.bytes().startsWith("---") && card.outline().frontMatter.isEmpty())
        return true;
    return card.nodes()[index].body.begin == 0 && (text.startsWith("---") || text.startsWith("\xEF\xBB\xBF"));
}

// The first line of each heading, counted as cmark-gfm does from the end of the front matter.
QList<ReferenceHeading> ownHeadings(const Card &card)
{
    const QByteArray &bytes = card.bytes();
    QList<ReferenceHeading> headings;
    qsizetype at = card.outline().frontMatter.end;
    int line = 1;
    for (const Heading &heading : card.outline().headings) {
        for (; at < heading.range.begin; at = lineEnd(bytes, at))
            ++line;
        headings.append({heading.level, line, QString::fromUtf8(decodedEntities(heading.text)).simplified()});
    }
    return headings;
}

// cmark-gfm places an underlined heading at the link definitions right above it, which it had read
// as the beginning of the same paragraph.
void skipDefinitions(QList<ReferenceHeading> &theirs, const QList<ReferenceHeading> &ours, const Card &card)
{
    QList<bool> definition; // per line
    const QByteArray &bytes = card.bytes();
    for (qsizetype at = card.outline().frontMatter.end; at < bytes.size(); at = lineEnd(bytes, at)) {
        definition.append(std::any_of(card.outline().references.begin(), card.outline().references.end(),
                                      [at](ByteRange range) { return range.contains(at); }));
    }
    for (qsizetype i = 0; i < qMin(theirs.size(), ours.size()); ++i) {
        if (!card.outline().headings[i].setext)
            continue;
        while (theirs[i].line < ours[i].line && definition.value(theirs[i].line - 1))
            ++theirs[i].line;
    }
}

QString shown(const ReferenceHeading &heading)
{
    return u"h%1 at line %2 “%3”"_s.arg(heading.level).arg(heading.line).arg(heading.text.left(60));
}

// A heading of an outline.
struct OutlineLine
{
    int level = 0;
    QString title;
    QSet<QString> tags; // scope and width

    bool operator==(const OutlineLine &) const = default;
};

void appendOutline(const QJsonObject &node, QList<OutlineLine> &lines)
{
    OutlineLine line{node[u"level"].toInt(), node[u"title"].toString().simplified(), {}};
    for (const QJsonValue &tag : node[u"tags"].toArray())
        line.tags.insert(tag.toString());
    lines.append(line);
    for (const QJsonValue &child : node[u"children"].toArray())
        appendOutline(child.toObject(), lines);
}

QList<OutlineLine> outlineOfNodes(const Card &card)
{
    static const QHash<Scope, QString> kScopes{{Scope::Telescope, u"telescope"_s},
                                               {Scope::Periscope, u"periscope"_s},
                                               {Scope::Microscope, u"microscope"_s}};
    static const QHash<Width, QString> kWidths{{Width::Full, u"full"_s}, {Width::Half, u"half"_s}};
    QList<OutlineLine> lines;
    for (const Node &node : card.nodes()) {
        if (node.kind == Node::Kind::Preamble)
            continue;
        OutlineLine line{node.level, node.title.simplified(), {}};
        if (kScopes.contains(node.scope))
            line.tags.insert(kScopes.value(node.scope));
        if (kWidths.contains(node.width))
            line.tags.insert(kWidths.value(node.width));
        lines.append(line);
    }
    return lines;
}

// The original builder shows every scope that it finds below a heading; a node has the first one.
void keepOneScope(QList<OutlineLine> &theirs, const QList<OutlineLine> &ours)
{
    static const QSet<QString> kScopes{u"telescope"_s, u"periscope"_s, u"microscope"_s};
    for (qsizetype i = 0; i < qMin(theirs.size(), ours.size()); ++i) {
        const QSet<QString> scopes = theirs[i].tags & kScopes;
        if (scopes.size() > 1 && ours[i].tags.intersects(scopes))
            theirs[i].tags -= scopes - ours[i].tags;
    }
}

QString firstDifference(const QList<OutlineLine> &ours, const QList<OutlineLine> &theirs)
{
    const auto shown = [](const OutlineLine &line) -> QString {
        return QString::number(line.level) + u" [" + line.tags.values().join(u' ') + u"] " + line.title;
    };
    for (qsizetype i = 0; i < qMax(ours.size(), theirs.size()); ++i) {
        if (ours.value(i) != theirs.value(i))
            return u"ours “%1”, theirs “%2”"_s.arg(shown(ours.value(i)), shown(theirs.value(i)));
    }
    return {};
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rangesTileTheFile();
    void headingsAreThoseOfCommonMark();
    void anEditStaysInItsBody();
    void nastyTextMovesNoHeading();
    void anEditReadsAnewWhatANulHides();
    void theShortestEndingIsTaken_data();
    void theShortestEndingIsTaken();
    void textThatIsNoBodyIsRefused_data();
    void textThatIsNoBodyIsRefused();
    void outlinesAreThoseOfTheOriginal();

private:
    QList<TestFile> m_files;
};

void TestLaws::initTestCase()
{
    m_files = trapFiles() + corpusFiles();
    if (corpusFolder().isEmpty())
        qInfo("%s", qPrintable(corpusMissing()));
    QVERIFY(m_files.size() > 50);
}

void TestLaws::rangesTileTheFile()
{
    qsizetype bytes = 0;
    qsizetype nodes = 0;
    qsizetype headings = 0;
    for (const TestFile &file : std::as_const(m_files)) {
        const Card card(file.bytes);
        QVERIFY2(card.bytes() == file.bytes, qPrintable(file.name));
        const QString fault = tilingFault(card);
        QVERIFY2(fault.isEmpty(), qPrintable(file.name + u": "_s + fault));
        QSet<QString> ids;
        for (const Node &node : card.nodes()) {
            if (node.kind == Node::Kind::Title)
                continue;
            QVERIFY2(!ids.contains(node.id), qPrintable(file.name + u": twice "_s + node.id));
            ids.insert(node.id);
        }
        bytes += file.bytes.size();
        nodes += card.nodes().size();
        headings += card.outline().headings.size();
    }
    qInfo("%lld files, %lld bytes, %lld headings, %lld nodes", qlonglong(m_files.size()), qlonglong(bytes),
          qlonglong(headings), qlonglong(nodes));
}

void TestLaws::headingsAreThoseOfCommonMark()
{
    if (commonMarkProgram().isEmpty())
        QSKIP("cmark-gfm is not installed; its headings are what ours are compared with.");
    qsizetype headings = 0;
    QSet<const Difference *> seen;
    QStringList faults;
    for (const TestFile &file : std::as_const(m_files)) {
        const Card card(file.bytes);
        const QList<ReferenceHeading> ours = ownHeadings(card);
        QList<ReferenceHeading> theirs = commonMarkHeadings(file.bytes.mid(card.outline().frontMatter.end));
        headings += theirs.size();
        if (ours != theirs)
            skipDefinitions(theirs, ours, card);
        if (ours == theirs)
            continue;
        const auto end = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
        const ReferenceHeading own = end.first == ours.end() ? ReferenceHeading() : *end.first;
        const ReferenceHeading other = end.second == theirs.end() ? ReferenceHeading() : *end.second;
        const auto known = std::find_if(kDifferences.begin(), kDifferences.end(), [&](const Difference &one) {
            return file.name == QLatin1String(one.file) && other.line == one.line;
        });
        if (known != kDifferences.end())
            seen.insert(&*known);
        else
            faults.append(file.name + u": ours "_s + shown(own) + u", cmark-gfm's "_s + shown(other));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    if (!corpusFolder().isEmpty())
        QCOMPARE(seen.size(), qsizetype(kDifferences.size())); // none is listed in vain
    qInfo("%lld headings compared, %lld listed differences", qlonglong(headings),
          qlonglong(kDifferences.size()));
}

void TestLaws::anEditStaysInItsBody()
{
    const QByteArray texts[] = {"", "word", "First paragraph.\n\nSecond one.", "- one\n- two\n  - three",
                                "| a | b |\n|---|---|\n| 1 | 2 |"};
    qsizetype cases = 0;
    qsizetype nodes = 0;
    for (const TestFile &file : std::as_const(m_files)) {
        const Card card(file.bytes);
        for (const int index : nodesToTry(card, 6)) {
            const Node &node = card.nodes()[index];
            ++nodes;
            QList<QByteArray> all(std::begin(texts), std::end(texts));
            all.prepend(node.body.of(card.bytes()));
            for (const QByteArray &text : std::as_const(all)) {
                const auto told = [&](const char *what) -> QString {
                    return file.name + u", "_s + node.id + u", “"_s + QString::fromUtf8(text.left(40))
                           + u"”: "_s + QLatin1String(what);
                };
                const ContainedEdit edit = replaceBody(card, index, text);
                const Splice &splice = edit.splice;
                ++cases;
                QByteArray bytes = card.bytes();
                QVERIFY2(splice.removed == bytes.mid(splice.offset, splice.removed.size()),
                         qPrintable(told("lies")));
                splice.apply(bytes);
                QVERIFY2(bytes == edit.after.bytes(), qPrintable(told("the card is not the splice's")));
                splice.inverse().apply(bytes);
                QVERIFY2(bytes == card.bytes(), qPrintable(told("undo does not give every byte back")));
                QVERIFY2(splice.offset >= node.body.begin
                             && splice.offset + splice.removed.size() <= node.body.end,
                         qPrintable(told("bytes outside the body change")));
                const QString reread = rereadFault(edit.after);
                QVERIFY2(reread.isEmpty(), qPrintable(told("") + reread));
                if (edit.movesHeadings) {
                    // Only the text that stands there already may hold what looks like one.
                    QVERIFY2(text == all.first(), qPrintable(told("movesHeadings")));
                    continue;
                }
                const QString fault = headingFault(card, index, edit);
                QVERIFY2(fault.isEmpty(), qPrintable(told("") + fault));
                const int now = edit.after.indexOfKey(node.key);
                if (now < 0)
                    continue; // gone with its text
                const QByteArray body = edit.after.bodyOf(now).toByteArray();
                const QByteArray wanted = bodyBytes(text, dominantLineEnding(card.bytes()));
                QVERIFY2(body.startsWith(wanted), qPrintable(told("does not read back")));
                QVERIFY2(body == wanted || !edit.closer.trimmed().isEmpty(),
                         qPrintable(told("more reads back")));
                if (!node.body.isEmpty())
                    QVERIFY2(splice.inserted == wanted + edit.closer, qPrintable(told("adds blank lines")));
            }
        }
    }
    qInfo("%lld edits of %lld nodes", qlonglong(cases), qlonglong(nodes));
}

void TestLaws::nastyTextMovesNoHeading()
{
    qsizetype cases = 0;
    qsizetype refused = 0;
    qsizetype closed = 0;
    for (const TestFile &file : std::as_const(m_files)) {
        const Card card(file.bytes);
        for (const int index : nodesToTry(card, 2 * std::size(kNasty))) {
            for (const char *text : kNasty) {
                const ContainedEdit edit = replaceBody(card, index, text);
                ++cases;
                const QString reread = rereadFault(edit.after);
                QVERIFY2(reread.isEmpty(),
                         qPrintable(file.name + u", “"_s + QString::fromUtf8(text) + u"”: "_s + reread));
                if (edit.movesHeadings) {
                    QVERIFY2(mayBeRefused(text, card, index),
                             qPrintable(file.name + u", refused: "_s + QString::fromUtf8(text)));
                    ++refused;
                    continue;
                }
                QVERIFY2(!std::count(std::begin(kHeadings), std::end(kHeadings), QByteArrayView(text)), text);
                closed += !edit.closer.isEmpty();
                const QString fault = headingFault(card, index, edit);
                QVERIFY2(fault.isEmpty(),
                         qPrintable(file.name + u", “"_s + QString::fromUtf8(text) + u"”: "_s + fault));
                const QByteArray wanted = bodyBytes(text, dominantLineEnding(card.bytes()));
                const int now = edit.after.indexOfKey(card.nodes()[index].key);
                QVERIFY2(edit.after.bodyOf(now).startsWith(wanted),
                         qPrintable(file.name + u": "_s + QString::fromUtf8(text)));
            }
        }
    }
    qInfo("%lld texts, %lld refused, %lld closed", qlonglong(cases), qlonglong(refused), qlonglong(closed));
}

// A line of nothing but NUL belongs to the underlined heading below it without showing in its place.
void TestLaws::anEditReadsAnewWhatANulHides()
{
    const Card card(QByteArray("#\n\0\n\b\n-\n", 8));
    QCOMPARE(card.nodes().size(), 2);
    for (int node = 0; node < card.nodes().size(); ++node) {
        for (const char *text : {"", "word", "#", "-"}) {
            const QString fault = rereadFault(replaceBody(card, node, text).after);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }
}

void TestLaws::theShortestEndingIsTaken_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ending");
    const QByteArray apart = "# T\n\n## A\n\nold\n\n## B\n\nb\n";
    const QByteArray tight = "# T\n\n## A\nold\n## B\nb\n";
    const QByteArray underlined = "# T\n\n## A\n```\nold\n```\nB\n---\nb\n";
    const QByteArray indented = "# T\n\n## A\n\nold\n\n  ## B\n\nb\n";
    QTest::newRow("a word needs none") << apart << QByteArray("word") << QByteArray();
    QTest::newRow("a closed fence needs none") << apart << QByteArray("```\nx\n```") << QByteArray();
    QTest::newRow("fence") << apart << QByteArray("```") << QByteArray("\n```");
    QTest::newRow("longer fence with a shorter one in it")
        << apart << QByteArray("````\n```") << QByteArray("\n````");
    QTest::newRow("tilde fence") << apart << QByteArray("~~~ sh") << QByteArray("\n~~~");
    QTest::newRow("fence whose end is indented too far")
        << apart << QByteArray("```\n    ```") << QByteArray("\n```");
    QTest::newRow("tilde fence after a fence in a comment")
        << apart << QByteArray("<!--\n```\n-->\n~~~") << QByteArray("\n~~~");
    QTest::newRow("comment") << apart << QByteArray("<!--") << QByteArray("\n-->");
    QTest::newRow("pre") << apart << QByteArray("<pre>\n\nx") << QByteArray("\n</pre>");
    QTest::newRow("script") << apart << QByteArray("<SCRIPT>") << QByteArray("\n</script>");
    QTest::newRow("instruction") << apart << QByteArray("<?php") << QByteArray("\n?>");
    QTest::newRow("character data") << apart << QByteArray("<![CDATA[") << QByteArray("\n]]>");
    QTest::newRow("declaration") << apart << QByteArray("<!DOCTYPE") << QByteArray("\n>");
    QTest::newRow("fence in a list ends with it") << apart << QByteArray("- ```") << QByteArray();
    QTest::newRow("fence in a quote ends with it") << apart << QByteArray("> ```") << QByteArray();
    QTest::newRow("block before a blank line") << apart << QByteArray("<div>") << QByteArray();
    QTest::newRow("block right before a heading") << tight << QByteArray("<div>") << QByteArray("\n");
    QTest::newRow("paragraph before an underlined heading")
        << underlined << QByteArray("word") << QByteArray("\n");
    QTest::newRow("list before an indented heading")
        << indented << QByteArray("- item") << QByteArray("\n<!-- -->");
}

void TestLaws::theShortestEndingIsTaken()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, text);
    const Card card(file);
    const int index = card.indexOfId(u"a");
    const ContainedEdit edit = replaceBody(card, index, text);
    QVERIFY(!edit.movesHeadings);
    QTEST(edit.closer, "ending");
    QCOMPARE(headingFault(card, index, edit), QString());

    // What it closed, an edit that needs no ending opens again.
    const ContainedEdit back = replaceBody(edit.after, index, card.bodyOf(index).toByteArray());
    QVERIFY(back.closer.trimmed().isEmpty());
    QCOMPARE(back.after.bodyOf(index), card.bodyOf(index));
}

void TestLaws::textThatIsNoBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("text");
    const QByteArray card = "# T\n\n## A\n\nold\n\n## B\n";
    QTest::newRow("heading") << card << u"a"_s << QByteArray("x\n\n### Own");
    QTest::newRow("underlined heading") << card << u"a"_s << QByteArray("x\n===");
    QTest::newRow("empty heading") << card << u"b"_s << QByteArray("##");
    QTest::newRow("directive") << card << u"b"_s << QByteArray("<!-- scope: telescope -->");
    QTest::newRow("directive before a word") << card << u"a"_s << QByteArray("<!-- width: half -->\n\nx");
    QTest::newRow("front matter") << QByteArray("old\n\n# T\n") << u"preamble"_s
                                  << QByteArray("---\na: b\n---");
}

void TestLaws::textThatIsNoBodyIsRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, id);
    QFETCH(const QByteArray, text);
    const Card card(file);
    QVERIFY(replaceBody(card, card.indexOfId(id), text).movesHeadings);
}

void TestLaws::outlinesAreThoseOfTheOriginal()
{
    if (corpusFolder().isEmpty())
        QSKIP(qPrintable(corpusMissing()));
    qsizetype same = 0;
    qsizetype listed = 0;
    qsizetype nodes = 0;
    for (const TestFile &outline : filesBelow(corpusFolder() + u"/outlines"_s, {u".json"_s})) {
        const QString name = outline.name.chopped(13); // .outline.json
        QList<OutlineLine> expected;
        appendOutline(QJsonDocument::fromJson(outline.bytes).object(), expected);
        const auto file = std::find_if(m_files.begin(), m_files.end(), [&name](const TestFile &one) {
            return one.name.endsWith(u'/' + name + u".md") && !one.name.startsWith(u"outlines");
        });
        QVERIFY2(file != m_files.end(), qPrintable(name));
        const QList<OutlineLine> actual = outlineOfNodes(Card(file->bytes));
        keepOneScope(expected, actual);
        const bool exception =
            std::any_of(std::begin(kOtherOutlines), std::end(kOtherOutlines),
                        [&name](const auto &one) { return name == QLatin1String(one.first); });
        if (exception)
            QVERIFY2(actual != expected, qPrintable(name));
        else
            QVERIFY2(actual == expected, qPrintable(name + u'\n' + firstDifference(actual, expected)));
        ++(exception ? listed : same);
        nodes += actual.size();
    }
    QVERIFY(same > 0);
    qInfo("%lld outlines are the same, %lld listed as different, %lld headings", qlonglong(same),
          qlonglong(listed), qlonglong(nodes));
}

int main(int argc, char *argv[])
{
    // Qt Test ends a function after five minutes, and the long run takes more.
    if (isLongRun() && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3000000");
    QCoreApplication application(argc, argv);
    TestLaws test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_laws.moc"

#include "support/bombs.h"

#include <functional>

namespace cardwright {

namespace {

QByteArray run(const QByteArray &piece, qsizetype size)
{
    return piece.repeated(size / piece.size() + 1);
}

// As many steps as fit into `size`, each written for its number.
QByteArray steps(qsizetype size, const std::function<QByteArray(qsizetype)> &step)
{
    QByteArray text;
    for (qsizetype i = 0; text.size() < size; ++i)
        text += step(i);
    return text;
}

QByteArray both(const QByteArray &opening, const QByteArray &middle, const QByteArray &closing, qsizetype size)
{
    const qsizetype count = size / (opening.size() + closing.size()) + 1;
    return opening.repeated(count) + middle + closing.repeated(count);
}

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

} // namespace

QList<Bomb> markdownBombs(qsizetype size)
{
    const auto half = size / 2;
    QList<Bomb> bombs = {
        {"open brackets", run("[", size)},
        {"closed brackets", run("]", size)},
        {"nested brackets", both("[", "a", "]", size)},
        {"nested brackets in a heading", "# " + both("[", "a", "]", size)},
        {"nested brackets in a list", "- " + both("[", "a", "]", size)},
        {"nested brackets in a quote", "> " + both("[", "a", "]", size)},
        {"nested brackets in a table cell", "|a|b|\n|---|---|\n|" + both("[", "a", "]", size) + "|b|"},
        {"nested brackets line by line", both("[\n", "a", "]\n", size)},
        {"nested brackets line by line of two bytes' end", both("[\r\n", "a", "]\r\n", size)},
        {"brackets far down in a paragraph", run("[a\n", size)},
        {"links far down in a paragraph", run("[a](b)\n", size)},
        {"brackets at the depth that is let in", run(QByteArray(60, '[') + "a" + QByteArray(60, ']') + ' ', size)},
        {"nested links", run("[a](", size)},
        {"links in links", both("[", "a", "](b)", size)},
        {"addresses without an end", run("[a](b", size)},
        {"addresses in angles without an end", run("[a](<b", size)},
        {"titles without an end", run("[a](b \"c", size)},
        {"opened images", run("![", size)},
        {"images in images", both("![", "a", "](b)", size)},
        {"images of nothing", run("![[]()", size)},
        {"brackets and round brackets", run("[ (](", size)},
        {"round brackets in an address", "[a](" + run("(", size)},
        {"escaped brackets", run("\\[", size)},
        {"brackets that close emphasis", run("[ a_", size)},
        {"opened emphasis", run("*a ", size)},
        {"opened emphasis of two kinds", run("*a __b ", size)},
        {"closed emphasis", run("a* ", size)},
        {"closed emphasis of two kinds", run("a* b_ ", size)},
        {"emphasis that does not match", run("*a_ ", size)},
        {"nested emphasis", both("*a **b ", "c", " b** a*", size)},
        {"nested strong", both("**a ", "b", " c**", size)},
        {"emphasis by threes", run("a**b", half) + run("c* ", half)},
        {"emphasis across links", run("**x [a*b**c*](d)", size)},
        {"a run of stars", run("*", size) + "a"},
        {"a run of underscores", run("_", size) + "a"},
        {"a run of tildes", "a " + run("~", size) + " b"},
        {"pairs of tildes", run("~~a ", size)},
        {"single tildes", run("~a ", size)},
        {"back ticks of every length", steps(size, [](qsizetype i) -> QByteArray { return "e" + QByteArray(i + 1, '`'); })},
        {"back ticks of falling length", steps(size, [](qsizetype i) -> QByteArray { return "e" + QByteArray(qMax<qsizetype>(1, 700 - i), '`'); })},
        {"single back ticks", run("`a ``", size)},
        {"quotes within quotes", run(">", size) + " a"},
        {"quotes within quotes with blanks", run("> ", size) + "a"},
        {"quotes that go deeper", steps(size, [](qsizetype i) -> QByteArray { return QByteArray(i % 3000, '>') + " a\n"; })},
        {"ten thousand quotes, many lines", run(QByteArray(10'000, '>') + " a\n", size)},
        {"lists within lists", steps(size, [](qsizetype i) -> QByteArray { return QByteArray(2 * i, ' ') + "- a\n"; })},
        {"lists within lists on a line", run("- ", size) + "a"},
        {"numbered lists within lists on a line", run("1. ", size) + "a"},
        {"quotes and lists within each other", run("> - ", size) + "a"},
        {"empty items", run("-\n", size)},
        {"items of two kinds", run("- a\n* b\n", size)},
        {"items with blanks between", run("- a\n\n\n", size)},
        {"a very wide table", run("|a", half) + "|\n" + run("|---", half) + "|\n|a|\n"},
        {"a wide table of short rows", run("|a", 10'000) + "|\n" + run("|---", 40'000) + "|\n" + run("|a|\n", size)},
        {"a table of many rows", "|a|b|\n|---|---|\n" + run("|1|x|\n", size)},
        {"many tables", run("|a|b|\n|---|---|\n|1|2|\n\n", size)},
        {"rows that are no table", run("|a|b|\n", size)},
        {"delimiter rows", run("|---|---|\n", size)},
        {"pipes", run("|", size)},
        {"pipes in code", "|a|\n|---|\n|" + run("`|", size)},
        {"ampersands", run("&", size)},
        {"entities without an end", run("&amp", size)},
        {"entities", run("&quot;", size)},
        {"numbered entities", run("&#38;", size)},
        {"an entity without an end", "&" + run("a", size)},
        {"less-than", run("<", size)},
        {"less-than and a letter", run("<a ", size)},
        {"closing tags", run("</a", size)},
        {"tags with attributes without an end", run("<a b=\"", size)},
        {"opened comments", run("a <!-- ", size)},
        {"opened comments in lines", run("<!-- a\n", size)},
        {"comment ends", run("-->", size)},
        {"opened instructions", run("a <? ", size)},
        {"opened declarations", run("a <!A ", size)},
        {"opened character data", run("a <![CDATA[ ", size)},
        {"nested divs", run("<div>", size)},
        {"nested divs, closed", both("<div>", "a", "</div>", size)},
        {"nested bold", "a " + run("<b>", size)},
        {"nested tables", run("<table><tr><td>", size)},
        {"fonts that pile up", steps(size, [](qsizetype i) -> QByteArray { return "<p><font color=\"" + number(i) + "\">"; })},
        {"links that pile up", run("<p><a href=\"#\">", size)},
        {"details within details", run("<details><summary>a</summary>", size)},
        {"unknown tags", run("<x-y>", size)},
        {"lone html attributes", "<p " + run("a ", size) + ">"},
        {"one definition, many uses", "[x]: " + run("x", half) + "\n\n" + run("[x]\n", half)},
        {"one definition, many uses in a paragraph", "[x]: " + run("x", half) + "\n\n" + run("[x] ", half)},
        {"one title, many uses", "[x]: y \"" + run("x", half) + "\"\n\n" + run("[x] ", half)},
        {"a refused definition, many uses", "[x]: javascript:" + run("x", half) + "\n\n" + run("[x] ", half)},
        {"an image's definition, many uses", "[x]: " + run("x", half) + "\n\n" + run("![x] ", half)},
        {"many definitions", steps(half, [](qsizetype i) -> QByteArray { return "[a" + number(i) + "]: b\n"; }) + '\n' + run("[c] ", half)},
        {"many definitions of one", run("[a]: b\n", half) + '\n' + run("[a] ", half)},
        {"definitions without an end", run("[a]: <b\n", size)},
        {"definitions with titles without an end", run("[a]: b \"c\n", size)},
        {"labels of many words", "[" + run("a ", half) + "]\n\n[" + run("a ", half) + "]: b"},
        {"definitions under definitions", run("[a]:\n", size)},
        {"addresses", run("http://", size)},
        {"addresses with round brackets", run("http://a(", size)},
        {"addresses of hosts", run("www._", size)},
        {"mail addresses", run("a@a.", size)},
        {"colons", run("a:", size)},
        {"marks of headings", run("#", size)},
        {"headings", run("# a\n", size)},
        {"empty headings", run("#\n", size)},
        {"empty headings in quotes", run("> #\n\n", size)},
        {"underlined headings", run("a\n=\n", size)},
        {"underlines", run("=\n", size)},
        {"a long heading", "# " + run("a ", size)},
        {"rules", run("---\n", size)},
        {"rules of stars", run("* * *\n", size)},
        {"front matter without an end", "---\n" + run("a: b\n", size)},
        {"fences", run("```\n", size)},
        {"fences of two kinds", run("```\n~~~\n", size)},
        {"fences in items", run("- ```\n", size)},
        {"indented fences", run("a\n     ```\n", size)},
        {"indented html", run("a\n     <div>\n", size)},
        {"indented code", run("     a\n\n", size)},
        {"tabs", run("\t", size) + "a"},
        {"tabs after marks", run("-\t", size) + "a"},
        {"blanks", run(" ", size) + "a"},
        {"hard line breaks", run("a  \n", size)},
        {"backslashes", run("\\", size)},
        {"line ends", run("\n", size)},
        {"carriage returns", run("\r", size)},
        {"zeros", run(QByteArray(1, '\0'), size)},
        {"ones", run("\x01[", size)},
        {"bytes of no text", run("\xff\xfe", size)},
        {"marks above letters", "a" + run("\xcc\x81", size)},
        {"turns of direction", run("\xe2\x80\xae\x61", size)},
        {"one long word", run("a", size)},
        {"one long line", run("a b ", size)},
        {"short lines", run("a\n", size)},
    };
    return bombs;
}

} // namespace cardwright

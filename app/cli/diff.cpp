#include "cli/diff.h"

#include "base/file.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// git gives /dev/null for a file that is not there on one side.
Result<OpenedCard> openSide(const QString &path)
{
    if (path != "/dev/null"_L1)
        return openCard(path);
    OpenedCard nothing;
    nothing.name = path;
    nothing.card = Card(QByteArray());
    nothing.match = matchCard(nothing.card);
    return nothing;
}

QString pathTo(const Card &card, int index)
{
    QStringList titles;
    for (int at = index; at >= 0 && at != card.titleIndex(); at = card.nodes()[at].parent)
        titles.prepend(card.nodes()[at].title);
    return titles.join(u" › "_s);
}

} // namespace

QString placeOf(const ComparedCards &compared, const FieldComparison &field)
{
    const Card &card = field.after >= 0 ? compared.after.card : compared.before.card;
    const int index = field.after >= 0 ? field.after : field.before;
    if (card.nodes()[index].kind == Node::Kind::Title
        || (card.titleIndex() < 0 && index == card.summaryIndex()))
        return cliTr(QT_TRANSLATE_NOOP("Cli", "Title and summary"));
    if (card.nodes()[index].kind == Node::Kind::Preamble)
        return cliTr(QT_TRANSLATE_NOOP("Cli", "Before the title"));
    return pathTo(card, index);
}

QString changesOf(const ComparedCards &compared, const FieldComparison &field)
{
    QStringList words;
    const Differences what = field.what;
    if (what.testFlag(Difference::Added))
        words.append(cliTr(QT_TRANSLATE_NOOP("Cli", "added")));
    if (what.testFlag(Difference::Removed))
        words.append(cliTr(QT_TRANSLATE_NOOP("Cli", "removed")));
    if (what.testFlag(Difference::Text))
        words.append(cliTr(QT_TRANSLATE_NOOP("Cli", "text changed")));
    if (what.testFlag(Difference::Renamed)) {
        const QString from = compared.before.card.nodes()[field.before].title;
        const QString to = compared.after.card.nodes()[field.after].title;
        words.append(from.isEmpty() ? cliTr(QT_TRANSLATE_NOOP("Cli", "title “%1” added")).arg(to)
                     : to.isEmpty()
                         ? cliTr(QT_TRANSLATE_NOOP("Cli", "title “%1” removed")).arg(from)
                         : cliTr(QT_TRANSLATE_NOOP("Cli", "renamed from “%1” to “%2”")).arg(from, to));
    }
    if (what.testFlag(Difference::Moved)) {
        const QString from = pathTo(compared.before.card, compared.before.card.nodes()[field.before].parent);
        const QString to = pathTo(compared.after.card, compared.after.card.nodes()[field.after].parent);
        words.append(from == to || from.isEmpty()
                         ? cliTr(QT_TRANSLATE_NOOP("Cli", "moved"))
                         : cliTr(QT_TRANSLATE_NOOP("Cli", "moved from “%1”")).arg(from));
    }
    if (what.testFlag(Difference::Directives))
        words.append(cliTr(QT_TRANSLATE_NOOP("Cli", "directives changed")));
    return words.join(u", "_s);
}

QStringList fileSentences(const CardComparison &comparison)
{
    QStringList sentences;
    const FileComparison &file = comparison.file;
    if (comparison.onlyForm())
        sentences.append(
            cliTr(QT_TRANSLATE_NOOP("Cli", "Every field is the same; only the form of the files differs.")));
    if (file.frontMatter)
        sentences.append(cliTr(QT_TRANSLATE_NOOP("Cli", "The front matter differs.")));
    if (file.lineEndings)
        sentences.append(cliTr(QT_TRANSLATE_NOOP("Cli", "The line endings differ.")));
    if (file.byteOrderMark)
        sentences.append(cliTr(QT_TRANSLATE_NOOP("Cli", "One of the files begins with a byte order mark.")));
    if (file.finalNewline)
        sentences.append(cliTr(QT_TRANSLATE_NOOP("Cli", "One of the files does not end with a line break.")));
    if (file.layout)
        sentences.append(
            cliTr(QT_TRANSLATE_NOOP("Cli", "Blank lines or the way headings are written differ.")));
    return sentences;
}

QList<TouchedLine> touchedLines(const QString &text, const QList<std::pair<qsizetype, qsizetype>> &ranges)
{
    QList<TouchedLine> lines;
    qsizetype begin = 0;
    auto range = ranges.cbegin();
    while (begin <= text.size()) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        while (range != ranges.cend() && range->first + range->second < begin)
            ++range;
        lines.append({text.sliced(begin, end - begin), begin, range != ranges.cend() && range->first <= end});
        begin = end + 1;
    }
    return lines;
}

int runDiff(const QStringList &arguments)
{
    const Result<Options> options = readOptions(arguments, {u"--format"_s});
    if (!options)
        return fail(options.error().message);
    const QString format = options->values.value(u"--format"_s, u"text"_s);
    if (format != "text"_L1 && format != "json"_L1 && format != "markdown"_L1)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "--format is text, json or markdown.")));
    if (options->rest.size() != 2)
        return fail(
            cliTr(QT_TRANSLATE_NOOP("Cli", "diff needs two files: cardwright-cli diff BEFORE AFTER")));
    if (options->rest[0] == "-"_L1 && options->rest[1] == "-"_L1)
        return fail(cliTr(QT_TRANSLATE_NOOP("Cli", "Only one of the two files can be standard input.")));
    ComparedCards compared;
    for (const bool first : {true, false}) {
        Result<OpenedCard> opened = openSide(options->rest[first ? 0 : 1]);
        if (!opened)
            return fail(opened.error().message);
        (first ? compared.before : compared.after) = std::move(opened).value();
    }
    compared.comparison =
        compareCards(compared.before.card, compared.before.match, compared.after.card, compared.after.match);
    compared.conflictsBefore = conflictsIn(compared.before.card.bytes());
    compared.conflictsAfter = conflictsIn(compared.after.card.bytes());
    for (const bool first : {true, false}) {
        const QList<Conflict> &conflicts = first ? compared.conflictsBefore : compared.conflictsAfter;
        if (!conflicts.isEmpty())
            warn(cliTr(QT_TRANSLATE_NOOP("Cli", "%1 holds conflict markers of git; the first is on line %2."))
                     .arg(displayPath(first ? compared.before.name : compared.after.name))
                     .arg((first ? compared.before : compared.after)
                              .card.bytes()
                              .first(conflicts.first().whole.begin)
                              .count('\n')
                          + 1));
    }
    const QByteArray output = format == "json"_L1       ? diffJson(compared)
                              : format == "markdown"_L1 ? diffMarkdown(compared)
                                                        : diffText(compared, wantsColours());
    if (print(output) != kFine)
        return kTrouble;
    return compared.comparison.isSame() ? kFine : kFindings;
}

} // namespace cardwright

#include "base/file.h"
#include "card/containment.h"
#include "cli/diff.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString inHeading(const QString &text)
{
    return QString::fromUtf8(headingText(displayPath(text)));
}

// A fence that nothing in `text` closes.
QString fenceFor(const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence;
}

// The lines that differ, removed ones first: forges colour such a block.
QString differenceBlock(const QString &before, const QString &after)
{
    QList<std::pair<qsizetype, qsizetype>> inBefore;
    QList<std::pair<qsizetype, qsizetype>> inAfter;
    for (const WordChange &change : wordDifferences(before, after)) {
        inBefore.append({change.before, change.removed});
        inAfter.append({change.after, change.inserted});
    }
    QString lines;
    const auto append = [&lines](const QString &text, const QList<std::pair<qsizetype, qsizetype>> &ranges,
                                 QChar sign) {
        if (text.isEmpty())
            return;
        for (const TouchedLine &line : touchedLines(text, ranges)) {
            if (line.touched)
                lines += sign + line.text + u'\n';
        }
    };
    append(before, inBefore, u'-');
    append(after, inAfter, u'+');
    if (lines.isEmpty())
        return {};
    const QString fence = fenceFor(lines);
    return fence + "diff\n"_L1 + lines + fence + "\n\n"_L1;
}

} // namespace

QByteArray diffMarkdown(const ComparedCards &compared)
{
    const Card &before = compared.before.card;
    const Card &after = compared.after.card;
    QString text = "# "_L1
                   + cliTr(QT_TRANSLATE_NOOP("Cli", "%1 compared with %2"))
                         .arg(inHeading(compared.after.name), inHeading(compared.before.name))
                   + "\n\n"_L1;
    if (compared.comparison.isSame())
        text += cliTr(QT_TRANSLATE_NOOP("Cli", "The files are the same.")) + "\n\n"_L1;
    for (const QString &sentence : fileSentences(compared.comparison))
        text += sentence + "\n\n"_L1;
    if (compared.comparison.file.frontMatter)
        text += differenceBlock(comparedFrontMatter(before), comparedFrontMatter(after));
    for (const FieldComparison &field : compared.comparison.fields) {
        text += "## "_L1 + inHeading(placeOf(compared, field)) + "\n\n"_L1
                + inHeading(changesOf(compared, field)) + "\n\n"_L1;
        const bool shown = field.what & (Difference::Added | Difference::Removed | Difference::Text);
        if (shown)
            text += differenceBlock(field.before >= 0 ? comparedText(before, field.before) : QString(),
                                    field.after >= 0 ? comparedText(after, field.after) : QString());
    }
    return text.chopped(1).toUtf8();
}

} // namespace cardwright

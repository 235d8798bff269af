#include "compare/differencewords.h"

#include "base/file.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)
};

QString pathTo(const Card &card, int index)
{
    QStringList titles;
    for (int at = index; at >= 0 && at != card.titleIndex(); at = card.nodes()[at].parent)
        titles.prepend(card.nodes()[at].title.isEmpty() ? Words::tr("(no title)") : card.nodes()[at].title);
    return displayPath(titles.join(u" › "_s));
}

} // namespace

QString placeWords(const Card &mine, const Card &theirs, const FieldComparison &field)
{
    const Card &card = field.after >= 0 ? theirs : mine;
    const int index = field.after >= 0 ? field.after : field.before;
    const Node::Kind kind = card.nodes()[index].kind;
    if (kind == Node::Kind::Title || (card.titleIndex() < 0 && index == card.summaryIndex()))
        return Words::tr("Title and summary");
    if (kind == Node::Kind::Preamble)
        return Words::tr("Before the title");
    return pathTo(card, index);
}

QString differenceWords(const Card &mine, const Card &theirs, const FieldComparison &field)
{
    const Differences what = field.what;
    if (what.testFlag(Difference::Added))
        return Words::tr("Only on the right");
    if (what.testFlag(Difference::Removed))
        return Words::tr("Only on the left");
    QStringList words;
    if (what.testFlag(Difference::Text))
        words.append(Words::tr("other text"));
    if (what.testFlag(Difference::Renamed))
        words.append(Words::tr("other heading"));
    if (what.testFlag(Difference::Moved)) {
        const QString from = pathTo(mine, mine.nodes()[field.before].parent);
        const QString to = pathTo(theirs, theirs.nodes()[field.after].parent);
        words.append(from == to ? Words::tr("another place in the order")
                                : Words::tr("another place (left: “%1”)").arg(from.isEmpty() ? Words::tr("top level") : from));
    }
    if (what.testFlag(Difference::Directives))
        words.append(Words::tr("other comments below the heading"));
    QString all = words.join(u", "_s);
    return all.isEmpty() ? all : QString(all.front().toUpper() + all.sliced(1));
}

QString versionWords(const Card &before, const Card &after, const FieldComparison &field)
{
    const Differences what = field.what;
    if (what.testFlag(Difference::Added))
        return Words::tr("added");
    if (what.testFlag(Difference::Removed))
        return Words::tr("removed");
    QStringList words;
    if (what.testFlag(Difference::Text)) {
        const bool was = !before.bodyOf(field.before).isEmpty();
        const bool is = !after.bodyOf(field.after).isEmpty();
        words.append(!was ? Words::tr("written") : !is ? Words::tr("emptied") : Words::tr("text changed"));
    }
    if (what.testFlag(Difference::Renamed))
        words.append(Words::tr("renamed from “%1”").arg(displayPath(before.nodes()[field.before].title)));
    if (what.testFlag(Difference::Moved))
        words.append(Words::tr("moved"));
    if (what.testFlag(Difference::Directives))
        words.append(Words::tr("comments changed"));
    return words.join(u", "_s);
}

QString frontMatterWords()
{
    return Words::tr("Front matter: text changed");
}

QStringList fileWords(const CardComparison &comparison)
{
    const FileComparison &file = comparison.file;
    QStringList sentences;
    if (file.lineEndings)
        sentences.append(Words::tr("The line endings differ."));
    if (file.byteOrderMark)
        sentences.append(Words::tr("One of the files begins with a byte order mark."));
    if (file.finalNewline)
        sentences.append(Words::tr("One of the files does not end with a line break."));
    if (file.layout)
        sentences.append(Words::tr("Blank lines or the way headings are written differ."));
    return sentences;
}

} // namespace cardwright

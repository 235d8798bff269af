#include "workshop/triedcard.h"

#include "schema/template.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/workshopjson.h"

#include <QRegularExpression>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kExcerpt = 300; // letters
constexpr qsizetype kWord = 4;      // letters from which a word says something
constexpr qsizetype kStem = 4;      // letters in which two forms of a word agree
constexpr double kEnough = 0.5;     // of the words of a heading, or of a question

NotePlace answerPlace(const QString &question)
{
    return {QString::fromLatin1(kDataTest), u"says"_s, question};
}

// The beginnings of its words: "funders" and "funding" ask for the same.
QSet<QString> stemsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    QSet<QString> stems;
    for (const QString &word : foldedTitle(text).split(between, Qt::SkipEmptyParts)) {
        if (word.size() >= kWord)
            stems.insert(word.left(kStem));
    }
    return stems;
}

double shareOf(const QSet<QString> &words, const QSet<QString> &others)
{
    return words.isEmpty() ? 0 : double(QSet<QString>(words).intersect(others).size()) / double(words.size());
}

// The words of a text, its lines one after the other: marks of Markdown say nothing on a worksheet.
QString wordsOf(const QString &markdown)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(u"^[\\s|:-]*$"_s);
    static const QRegularExpression begin(u"^\\s*(?:>\\s*)*(?:(?:[-*+]|\\d{1,3}[.)])\\s+)?(?:\\[[ xX]\\]\\s+)?"_s);
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression strong(u"\\*\\*|__|`"_s);
    QStringList lines;
    for (QString line : QString(markdown).remove(comment).split(u'\n')) {
        if (rule.match(line).hasMatch())
            continue;
        line.remove(begin).replace(link, u"\\1"_s).remove(strong);
        lines.append(line.replace(u'|', u' ').simplified());
    }
    lines.removeAll(QString());
    return lines.join(u" · "_s);
}

bool isEmptyBelow(const Card &card, int node)
{
    return answerExcerpt(card, node).isEmpty();
}

} // namespace

int answeringNode(const Card &card, const Workshop &workshop, const AskedQuestion &question)
{
    const QString title = foldedTitle(question.title.isEmpty() ? question.text : question.title);
    const QSet<QString> asked = stemsOf(question.text + u' ' + question.title);
    const Lens *lens = recordOf(workshop.lenses, question.lens);
    const QSet<QString> about = asked + (lens ? stemsOf(lens->text + u' ' + lens->title) : QSet<QString>());
    int best = -1;
    double most = 0;
    for (int node = 0; node < card.nodes().size(); ++node) {
        const Node &heading = card.nodes()[node];
        if (heading.kind == Node::Kind::Preamble || node == card.titleIndex() || isEmptyBelow(card, node))
            continue;
        if (foldedTitle(heading.title) == title)
            return node;
        const QSet<QString> words = stemsOf(heading.title);
        // Both ways: a heading of one word says little, and a long question has many words beside its own.
        const double own = shareOf(words, asked);
        const double score = own + shareOf(asked, words) + shareOf(words, about) / 4 + heading.depth / 100.0;
        if (own >= kEnough && score > most) {
            best = node;
            most = score;
        }
    }
    return best;
}

QString answerExcerpt(const Card &card, int node)
{
    QStringList texts;
    for (int i = node; i < card.subtreeEnd(node); ++i) {
        const QString body = wordsOf(card.bodyText(i));
        if (!body.isEmpty())
            texts.append(i == node ? body : card.nodes()[i].title + u": "_s + body);
    }
    const QString text = texts.join(u' ');
    return text.size() > kExcerpt ? text.left(kExcerpt - 1).trimmed() + u'…' : text;
}

int tryCard(Workshop &workshop, const Card &card, const QString &file, const QDateTime &now)
{
    workshop.tried = file;
    int found = 0;
    for (const AskedQuestion &question : chosenQuestions(workshop)) {
        const int node = answeringNode(card, workshop, question);
        setTextAt(workshop, answerPlace(question.id), node < 0 ? QString() : answerExcerpt(card, node), {}, now);
        found += node < 0 ? 0 : 1;
    }
    return found;
}

void setAnswerFrom(Workshop &workshop, const Card &card, int node, const QString &question, const QDateTime &now)
{
    setTextAt(workshop, answerPlace(question), answerExcerpt(card, node), {}, now);
}

} // namespace cardwright

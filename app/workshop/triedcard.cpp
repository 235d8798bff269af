#include "workshop/triedcard.h"

#include "schema/template.h"
#include "workshop/flow.h"
#include "workshop/notes.h"
#include "workshop/workshopjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kExcerpt = 300; // letters
constexpr qsizetype kWord = 4;      // letters from which a word says something
constexpr qsizetype kStem = 4;      // letters in which two forms of a word agree
constexpr double kEnough = 0.5;     // of the words of a heading, or of a question
constexpr auto kFound = QLatin1StringView(kFoundThere);

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
    const auto common = std::count_if(words.begin(), words.end(), [&](const QString &word) { return others.contains(word); });
    return words.isEmpty() ? 0 : double(common) / double(words.size());
}

// The words of a text, its lines one after the other: marks of Markdown say nothing on a worksheet. No further
// line where there are more letters than `enough`.
QString wordsOf(const QString &markdown, qsizetype enough)
{
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(u"^[\\s|:-]*$"_s);
    static const QRegularExpression begin(u"^\\s*(?:>\\s*)*(?:(?:[-*+]|\\d{1,3}[.)])\\s+)?(?:\\[[ xX]\\]\\s+)?"_s);
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression strong(u"\\*\\*|__|`"_s);
    QStringList lines;
    qsizetype letters = 0;
    for (QString line : QString(markdown).remove(comment).split(u'\n')) {
        if (rule.match(line).hasMatch())
            continue;
        line.remove(begin).replace(link, u"\\1"_s).remove(strong);
        lines.append(line.replace(u'|', u' ').simplified());
        letters += lines.last().size();
        if (letters > enough)
            break;
    }
    lines.removeAll(QString());
    return lines.join(u" · "_s);
}

// What a person wrote or chose differs from what was found.
bool isOfAPerson(const Workshop &workshop, const QString &question, const QString &found)
{
    const QString text = textAt(workshop, answerPlace(question));
    const QList<Note> notes = notesOn(workshop, answerPlace(question));
    const QJsonValue before = notes.isEmpty() ? QJsonValue() : notes.first().other.value(kFound);
    return !text.isEmpty() && text != (before.isString() ? before.toString() : found);
}

void rememberFound(Workshop &workshop, const QString &question)
{
    const QList<Note> notes = notesOn(workshop, answerPlace(question));
    if (Note *note = notes.isEmpty() ? nullptr : recordOf(workshop.notes, notes.first().id))
        note->other[kFound] = note->text;
}

} // namespace

QList<TriedHeading> triedHeadings(const Card &card)
{
    const int count = static_cast<int>(card.nodes().size());
    QList<int> filled(count + 1, count); // from each node on, the next one with words of its own
    for (int node = count - 1; node >= 0; --node)
        filled[node] = wordsOf(card.bodyText(node), 0).isEmpty() ? filled[node + 1] : node;
    QList<TriedHeading> headings;
    for (int node = 0; node < count; ++node) {
        const Node &heading = card.nodes()[node];
        if (heading.kind != Node::Kind::Preamble && node != card.titleIndex() && filled[node] < card.subtreeEnd(node))
            headings.append({node, heading.depth, foldedTitle(heading.title), stemsOf(heading.title)});
    }
    return headings;
}

int answeringNode(const QList<TriedHeading> &headings, const Workshop &workshop, const AskedQuestion &question)
{
    const QString title = foldedTitle(question.title.isEmpty() ? question.text : question.title);
    const QSet<QString> asked = stemsOf(question.text + u' ' + question.title);
    const Lens *lens = recordOf(workshop.lenses, question.lens);
    const QSet<QString> about = asked + (lens ? stemsOf(lens->text + u' ' + lens->title) : QSet<QString>());
    int best = -1;
    double most = 0;
    for (const TriedHeading &heading : headings) {
        if (heading.title == title)
            return heading.node;
        // Both ways: a heading of one word says little, and a long question has many words beside its own.
        const double own = shareOf(heading.words, asked);
        const double score = own + shareOf(asked, heading.words) + shareOf(heading.words, about) / 4 + heading.depth / 100.0;
        if (own >= kEnough && score > most) {
            best = heading.node;
            most = score;
        }
    }
    return best;
}

QString answerExcerpt(const Card &card, int node)
{
    QStringList texts;
    qsizetype letters = 0;
    for (int i = node; i < card.subtreeEnd(node) && letters <= kExcerpt; ++i) {
        const QString body = wordsOf(card.bodyText(i), kExcerpt);
        if (!body.isEmpty())
            texts.append(i == node ? body : card.nodes()[i].title + u": "_s + body);
        letters += body.size();
    }
    const QString text = texts.join(u' ');
    return text.size() > kExcerpt ? text.left(kExcerpt - 1).trimmed() + u'…' : text;
}

int tryCard(Workshop &workshop, const Card &card, const QString &file, const QDateTime &now)
{
    const bool isAgain = workshop.tried == file;
    workshop.tried = file;
    const QList<TriedHeading> headings = triedHeadings(card);
    int found = 0;
    for (const AskedQuestion &question : chosenQuestions(workshop)) {
        const int node = answeringNode(headings, workshop, question);
        const QString text = node < 0 ? QString() : answerExcerpt(card, node);
        found += node < 0 ? 0 : 1;
        if (isAgain && isOfAPerson(workshop, question.id, text))
            continue;
        setTextAt(workshop, answerPlace(question.id), text, {}, now);
        rememberFound(workshop, question.id);
    }
    return found;
}

void setAnswerFrom(Workshop &workshop, const Card &card, int node, const QString &question, const QDateTime &now)
{
    setTextAt(workshop, answerPlace(question), answerExcerpt(card, node), {}, now);
}

} // namespace cardwright

#include "mainwindow/gotoentries.h"

#include "editing/carddocument.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

// Lower case, no accents, single blanks between words: "Metodología (s)" is "metodologia s".
QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
        else if (!c.isMark() && !plain.isEmpty() && !plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.trimmed();
}

// True if `word` becomes the beginning of `text` with at most one letter changed, left out or put in.
bool nearlyStarts(QStringView text, QStringView word)
{
    qsizetype same = 0;
    while (same < word.size() && same < text.size() && text[same] == word[same])
        ++same;
    const QStringView rest = word.sliced(same);
    const QStringView there = text.sliced(same);
    if (rest.size() <= 1)
        return true;
    return (!there.isEmpty()
            && (there.sliced(1).startsWith(rest.sliced(1)) || there.sliced(1).startsWith(rest)))
           || there.startsWith(rest.sliced(1));
}

// How well one word of the query fits; 0: not at all.
int scoreOfWord(QStringView text, QStringView word)
{
    int best = 0;
    for (const QStringView there : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (there == word)
            return 100;
        if (there.startsWith(word))
            best = qMax(best, 80);
        else if (word.size() >= 3 && there.contains(word))
            best = qMax(best, 40);
        else if (word.size() >= 4 && there.front() == word.front() && nearlyStarts(there, word))
            best = qMax(best, 30);
    }
    return best;
}

int score(const GotoEntry &entry, const QString &query)
{
    int sum = 0;
    for (const QStringView word : QStringView(query).tokenize(u' ')) {
        const int inTitle = scoreOfWord(entry.foldedTitle, word);
        const int anywhere = inTitle > 0 ? 2 * inTitle : scoreOfWord(entry.folded, word);
        if (anywhere == 0)
            return 0;
        sum += anywhere;
    }
    if (entry.foldedTitle.startsWith(query) || entry.foldedAliases.contains(query))
        sum += 50;
    // Of two that fit alike, the one with less besides.
    return sum * 100 - static_cast<int>(qMin(entry.foldedTitle.size(), qsizetype(90)));
}

GotoEntry::Kind kindOf(const CardDocument &document, const Question &question)
{
    if (question.container)
        return GotoEntry::Kind::Place;
    const int node = document.card().indexOfKey(question.node);
    const Answered answered = question.spec >= 0 ? document.reading().spec(question.spec)
                              : node >= 0        ? document.reading().node(node).answered
                                                 : Answered::No;
    switch (answered) {
    case Answered::Yes:
    case Answered::NotKnown:
        return GotoEntry::Kind::Answered;
    case Answered::NotApplicable:
    case Answered::NotDisclosed:
        return GotoEntry::Kind::Excused;
    case Answered::No:
        return question.spec >= 0 && document.reading().isExcused(question.spec) ? GotoEntry::Kind::Excused
                                                                                 : GotoEntry::Kind::Open;
    case Answered::ToDo:
        break;
    }
    return GotoEntry::Kind::Open;
}

GotoEntry entryOf(const CardDocument &document, const Question &question)
{
    GotoEntry entry;
    const Match &match = document.match();
    const int node = document.card().indexOfKey(question.node);
    entry.kind = kindOf(document, question);
    entry.question = question;
    if (node >= 0) {
        entry.title = document.card().nodes()[node].title;
        entry.id = document.card().nodes()[node].id;
    }
    if (question.spec >= 0 && match.schema) {
        const SpecText &text = match.schema->text(question.spec, match.language);
        if (node < 0) {
            entry.title = text.title;
            entry.id = match.schema->specs()[question.spec].id;
        }
        entry.aliases = text.aka;
        entry.aliases.append({text.title, match.schema->text(question.spec, u"en"_s).title,
                              match.schema->specs()[question.spec].id});
    }
    return entry;
}

void addQuestions(QList<GotoEntry> &entries, const CardDocument &document)
{
    for (const Page &page : document.form()) {
        if (page.head) {
            GotoEntry head;
            head.title = QCoreApplication::translate("GotoPalette", "Title and summary");
            head.aliases = {QCoreApplication::translate("GotoPalette", "Title"),
                            QCoreApplication::translate("GotoPalette", "Summary")};
            head.question.node = page.node;
            head.question.container = true;
            entries.append(head);
        }
        QVarLengthArray<QString, 6> above; // titles by depth
        for (const Question &question : page.questions) {
            GotoEntry entry = entryOf(document, question);
            above.resize(qMin(above.size(), qsizetype(question.depth)));
            entry.detail = QStringList(above.cbegin(), above.cend()).join(u" › "_s);
            above.append(entry.title);
            entries.append(entry);
        }
    }
}

} // namespace

QList<GotoEntry> gotoEntries(const CardDocument &document, const QList<QAction *> &actions)
{
    QList<GotoEntry> entries;
    addQuestions(entries, document);
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->isSeparator() || action->menu() || action->text().isEmpty())
            continue;
        GotoEntry entry;
        entry.kind = GotoEntry::Kind::Action;
        entry.title = action->text();
        entry.title.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
        entry.detail = action->shortcut().toString(QKeySequence::NativeText);
        entry.aliases = {action->toolTip()};
        entry.action = action;
        entries.append(entry);
    }
    for (GotoEntry &entry : entries) {
        entry.foldedTitle = folded(entry.title);
        for (const QString &alias : std::as_const(entry.aliases))
            entry.foldedAliases.append(folded(alias));
        const QString place = entry.kind == GotoEntry::Kind::Action ? QString() : entry.detail;
        entry.folded =
            folded(entry.title + u' ' + place + u' ' + entry.id) + u' ' + entry.foldedAliases.join(u' ');
    }
    return entries;
}

QList<int> gotoMatches(const QList<GotoEntry> &entries, const QString &query)
{
    const QString words = folded(query);
    QList<std::pair<int, int>> found;
    for (int i = 0; i < entries.size(); ++i) {
        if (const int points = words.isEmpty() ? 1 : score(entries[i], words); points > 0)
            found.append({points, i});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<int> matches;
    matches.reserve(found.size());
    for (const auto &[points, entry] : std::as_const(found))
        matches.append(entry);
    return matches;
}

} // namespace cardwright

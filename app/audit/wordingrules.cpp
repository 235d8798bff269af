#include "audit/rules.h"

#include "schema/acronyms.h"
#include "schema/bodyunits.h"
#include "schema/terms.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAcronyms = 12;   // a longer list is not read; the most used come first
constexpr int kLongSentence = 45;   // words
constexpr int kLongOnAverage = 32;
constexpr int kNoSentence = 150; // a list of things, a record

// The first place in the card's prose where `word` stands alone; in "ICS-RET-12" it is part of a name.
Hit firstUse(const AuditedCard &audited, const QString &word)
{
    const auto joins = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/' || c == u'.' || c == u'`'; };
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const QString &text = audited.text(i);
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool before = at == 0 || !joins(text[at - 1]);
            const bool plural = end < text.size() && text[end] == u's';
            const qsizetype next = plural ? end + 1 : end;
            const bool stop = next + 1 >= text.size() || text[next + 1].isSpace(); // of a sentence
            if (before && (next >= text.size() || !joins(text[next]) || (text[next] == u'.' && stop)))
                return audited.at(i, at, end);
        }
    }
    return {};
}

QList<Hit> acronyms(const AuditedCard &audited)
{
    QList<Hit> hits;
    for (const Acronym &acronym : unexplainedAcronyms(audited.card, audited.match, audited.reading)) {
        if (acronym.uses < 2 && hits.size() >= kMostAcronyms / 2)
            break;
        Hit hit = firstUse(audited, acronym.text);
        if (hit.node == kNoNode)
            continue;
        hit.arguments = QStringList(acronym.text);
        hits.append(hit);
        if (hits.size() == kMostAcronyms)
            break;
    }
    return hits;
}

// True if a word of `term` that is long enough to tell stands anywhere but in its own entry.
bool saysElsewhere(const AuditedCard &audited, const QString &term, int own)
{
    static const QRegularExpression kNoLetter(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words = term.split(kNoLetter, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 4; });
    if (words.isEmpty())
        words.append(term);
    for (QString &word : words) {
        if (word.endsWith(u's') && word.size() > 4)
            word.chop(1);
    }
    for (int i = 0; i < audited.nodeCount(); ++i) {
        if (i == own)
            continue;
        for (const QString &word : std::as_const(words)) {
            if (audited.text(i).contains(word, Qt::CaseInsensitive) || audited.card.nodes()[i].title.contains(word, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

// Terms that the card defines and then does not use.
QList<Hit> unusedTerms(const AuditedCard &audited)
{
    QList<Hit> hits;
    const int spec = termSpec(audited.match);
    if (spec < 0)
        return hits;
    for (const int node : audited.match.nodesOfSpec[spec]) {
        const QString term = audited.card.nodes()[node].title.section(u'(', 0, 0).trimmed();
        if (!audited.isAnswered(node) || term.isEmpty() || audited.schema()->specsTitled(foldedTitle(term)).contains(spec))
            continue;
        if (!saysElsewhere(audited, term, node))
            hits.append(audited.at(node, {audited.card.nodes()[node].title}));
    }
    return hits;
}

QList<Hit> termsWithoutSource(const AuditedCard &audited)
{
    QList<Hit> hits;
    const int spec = termSpec(audited.match);
    if (spec < 0)
        return hits;
    for (const int node : audited.match.nodesOfSpec[spec]) {
        if (!audited.isAnswered(node))
            continue;
        bool definition = false;
        bool source = false;
        for (const TypedValue &value : audited.typedValues()) {
            definition = definition || (value.node == node && value.key == "definition"_L1);
            source = source || (value.node == node && value.key == "source"_L1);
        }
        if (definition && !source)
            hits.append(audited.at(node, {audited.card.nodes()[node].title}));
    }
    return hits;
}

struct Sentence
{
    qsizetype begin;
    qsizetype end;
    int words;
};

// Sentences of a paragraph: ended by . ! ? before a space; what an abbreviation cuts is short, and
// short is no fault.
QList<Sentence> sentencesOf(QStringView text)
{
    QList<Sentence> sentences;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool stop = i == text.size() || ((text[i] == u'.' || text[i] == u'!' || text[i] == u'?' || text[i] == u';' || text[i] == u':')
                                               && (i + 1 == text.size() || text[i + 1].isSpace()))
            || (text[i] == u'\n' && i + 1 < text.size() && (text[i + 1] == u'\n' || text[i + 1] == u'-' || text[i + 1] == u'*'));
        if (!stop)
            continue;
        const int words = readWords(text.sliced(begin, i - begin));
        if (words > 0)
            sentences.append({begin, qMin(i + 1, text.size()), words});
        begin = i + 1;
    }
    return sentences;
}

QList<Hit> longSentences(const AuditedCard &audited)
{
    QList<Hit> hits;
    const int summary = audited.card.summaryIndex();
    int words = 0;
    int sentences = 0;
    for (int i = 0; i < audited.nodeCount(); ++i) {
        const QString &text = audited.text(i);
        if (!audited.isAnswered(i) || text.contains(u'|') || text.contains("```"_L1) || text.contains(u'<'))
            continue;
        for (const Sentence &sentence : sentencesOf(text)) {
            if (sentence.words < 4 || sentence.words > kNoSentence)
                continue;
            words += sentence.words;
            ++sentences;
            if (i == summary && sentence.words > kLongSentence)
                hits.append(audited.at(i, sentence.begin, sentence.end, {QString::number(sentence.words)}));
        }
    }
    if (sentences >= 10 && words > sentences * kLongOnAverage) {
        Hit hit = summary >= 0 ? audited.at(summary) : Hit();
        hit.arguments = {QString::number(words / sentences)};
        hit.sentence = QT_TRANSLATE_NOOP("Audit", "The sentences of this card have %1 words on average.");
        hits.append(hit);
    }
    return hits;
}

} // namespace

QList<Rule> wordingRules()
{
    return {
        {"acronym", "M21", "answer", "utility", kLookFromReview, kLanguage,
         QT_TRANSLATE_NOOP("Audit", "“%1” is not explained anywhere in the card."),
         QT_TRANSLATE_NOOP("Audit", "Readers from another field meet your abbreviations for the first time. Spell it out once, or add it to the terms."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: terms of art. Dimension: are terms explained for the least fluent reader?"), acronyms},
        {"term-unused", "M21", "answer", "utility", kLookFromReview, kTemplate | kLanguage,
         QT_TRANSLATE_NOOP("Audit", "“%1” is defined, but the card does not use it."),
         QT_TRANSLATE_NOOP("Audit", "A definition nobody needs hides those that they do; or the card says the same in other words."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: terms referenced in this card."), unusedTerms},
        {"term-source", "M21", "answer", "utility", kLookFromReview, kTemplate,
         QT_TRANSLATE_NOOP("Audit", "The definition of “%1” names no source."),
         QT_TRANSLATE_NOOP("Audit", "Words mean different things to different fields; a source says which meaning is meant. “Our own” is one."),
         QT_TRANSLATE_NOOP("Audit", "Playbook template: definition, source, interpretation."), termsWithoutSource},
        {"sentence-long", "M22", "answer", "utility", kLookFromReview, kLanguage,
         QT_TRANSLATE_NOOP("Audit", "This sentence has %1 words."),
         QT_TRANSLATE_NOOP("Audit", "A sentence that has to be read twice loses the readers who are least at home in the subject."),
         QT_TRANSLATE_NOOP("Audit", "Playbook, fluency: write for the least fluent reader whom the card is meant for."), longSentences},
    };
}

} // namespace cardwright

#pragma once

#include "editing/replacefound.h"
#include "editing/sourcetext.h"
#include "formlaws.h"
#include "randomanswers.h"
#include "schema/openingquestions.h"
#include "schema/statetext.h"

namespace cardwright {

inline constexpr int kLookEvery = 10; // operations between two comparisons with the card read anew
inline constexpr int kTellLast = 12;  // operations of a failing walk that are shown

// One person's work on one card: operations of the form at random, each of which keeps the laws.
class FormWalk
{
public:
    FormWalk(const QByteArray &bytes, quint32 seed)
        : m_seed(seed)
        , m_original(bytes)
        , m_random(seed)
        , m_states{bytes}
        , m_saved(bytes)
    {
        m_document.load(bytes, {}, false);
    }

    // Empty, or what the first operation that breaks a law broke. `thorough`: all is looked at after
    // each operation.
    QString walk(int operations, bool thorough)
    {
        for (int i = 0; i < operations; ++i) {
            QString fault = step();
            if (fault.isEmpty() && (thorough || i % kLookEvery == 0 || i + 1 == operations))
                fault = anewFault(m_document);
            if (!fault.isEmpty())
                return fault;
        }
        return backAndForth();
    }

    // The whole way back and forth, one undo step after the other.
    QString backAndForth()
    {
        if (m_document.hasAnyPending())
            m_document.undo();
        if (m_document.hasAnyPending())
            return u"undo leaves text that waits"_s;
        while (m_document.undoStack().canRedo())
            m_document.redo();
        const QByteArray last = m_document.card().bytes();
        while (m_document.undoStack().canUndo()) {
            m_document.undo();
            if (const QString fault = stateFault(); !fault.isEmpty())
                return u"on the way back, "_s + fault;
        }
        if (m_document.card().bytes() != m_original)
            return u"undo of everything does not give the original bytes back"_s;
        if (const QString fault = anewFault(m_document); !fault.isEmpty())
            return u"after undo of everything: "_s + fault;
        while (m_document.undoStack().canRedo()) {
            m_document.redo();
            if (const QString fault = stateFault(); !fault.isEmpty())
                return u"on the way forth, "_s + fault;
        }
        return m_document.card().bytes() == last ? QString() : u"redo of everything gives other bytes"_s;
    }

    QString told(const QString &fault) const
    {
        return u"seed %1, operation %2: %3\n  %4"_s.arg(m_seed)
            .arg(m_log.size())
            .arg(fault, m_log.last(qMin<qsizetype>(kTellLast, m_log.size())).join(u"\n  "_s));
    }
    const QStringList &log() const { return m_log; }
    qsizetype steps() { return m_document.undoStack().count(); }
    qsizetype waits() const { return m_waits; }

private:
    void endTyping()
    {
        m_document.endTyping();
        m_runBefore.clear();
    }

    void tell(const QString &what)
    {
        m_log.append(what.left(160).replace(u'\n', u"⏎"_s).replace(u'\r', u"␍"_s));
    }

    QString stateFault()
    {
        const int index = m_document.undoStack().index();
        return m_document.card().bytes() == m_states.value(index)
                   ? QString()
                   : u"undo step %1 does not give its bytes"_s.arg(index);
    }

    const Template &schema() const
    {
        return m_document.match().schema ? *m_document.match().schema : builtInTemplate();
    }

    QList<Question> questions() const
    {
        QList<Question> all;
        for (const Page &page : m_document.shownForm()) {
            if (page.head)
                all.append(Question{page.node});
            all += page.questions;
        }
        return all;
    }

    Question anyQuestion()
    {
        const QList<Question> all = questions();
        // Where somebody has been is where he comes back to.
        if (m_random.chance(50)) {
            for (const Question &question : all) {
                if (placeOf(m_document, question) == m_place)
                    return question;
            }
        }
        const Question question = all[m_random.number(int(all.size()))];
        m_place = placeOf(m_document, question);
        return question;
    }

    QString step()
    {
        const Card before = m_document.card();
        const int index = m_document.undoStack().index();
        const quint64 revision = m_document.revision();
        m_run.clear();
        const int what = m_random.number(100);
        QString fault;
        if (what < 42)
            fault = answer();
        else if (what < 52)
            fault = state();
        else if (what < 55)
            fault = openingQuestions();
        else if (what < 63)
            fault = structure();
        else if (what < 66)
            fault = rename();
        else if (what < 69)
            fault = replaceAllOver();
        else if (what < 77)
            fault = source();
        else if (what < 79)
            language();
        else if (what < 92)
            return undoOrRedo();
        else if (what < 96)
            fault = decide();
        else
            rest(what);
        if (!fault.isEmpty())
            return fault;
        return lawFault(before, index, revision);
    }

    QString lawFault(const Card &before, int index, quint64 revision)
    {
        const Card &card = m_document.card();
        if (const QString fault = tilingFault(card); !fault.isEmpty())
            return fault;
        const bool same = card.bytes() == before.bytes();
        const int now = m_document.undoStack().index();
        if (same && now == index)
            return pendingFault();
        const bool merges = !m_run.isEmpty() && m_run == m_runBefore;
        m_runBefore = m_run;
        if (same)
            return u"an undo step that changes nothing"_s;
        if (revision == m_document.revision())
            return u"other bytes, and the same revision"_s;
        if (m_document.undoStack().canRedo())
            return u"an edit, and redo is still possible"_s;
        if (merges ? now < index - 1 || now > index + 1 : now != index + 1)
            return u"%1 undo steps for one operation"_s.arg(now - index);
        if (now < index && card.bytes() != m_states[now])
            return u"a step vanished that had done something"_s;
        m_states.resize(now + 1);
        m_states[now] = card.bytes();
        if (!m_document.isModified() && card.bytes() != m_saved)
            return u"not modified, and other bytes than what was saved"_s;
        return pendingFault();
    }

    // Text that waits for a decision has a place where it is seen.
    QString pendingFault() const
    {
        if (!m_document.hasAnyPending())
            return {};
        CardDocument other;
        other.load(m_document.card().bytes(), {}, false);
        other.restorePending(m_document.pendingJson());
        if (textsOf(other.pendingJson()) != textsOf(m_document.pendingJson()))
            return u"the recovery copy loses text that waits"_s;
        QList<Question> all;
        for (const Page &page : m_document.form()) {
            all.append(Question{page.node});
            all += page.questions;
        }
        const bool seen = std::any_of(all.cbegin(), all.cend(), [this](const Question &question) {
            return m_document.hasPending(question);
        });
        return seen ? QString() : u"text waits where nobody sees it"_s;
    }

    QString answer()
    {
        const Question question = anyQuestion();
        const QString text = m_document.text(question);
        QString typed = m_random.text();
        if (m_random.chance(70)) {
            const auto made = m_random.inForm(text, schema(), m_document.match().schema ? question.spec : -1,
                                              m_document.match().language);
            if (made)
                typed = *made;
        } else if (m_random.chance(50)) { // typing on
            typed = text;
            typed.insert(m_random.number(int(text.size()) + 1), m_random.text());
            typed.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        }
        return write(question, typed);
    }

    QString write(const Question &question, const QString &typed)
    {
        const Card before = m_document.card();
        const int node = before.indexOfKey(question.node);
        tell(u"write “%1” into %2"_s.arg(typed, node >= 0 ? before.nodes()[node].id
                                                          : u"spec %1"_s.arg(question.spec)));
        m_run = question.spec >= 0 ? u"s%1"_s.arg(question.spec) : u"n%1"_s.arg(question.node);
        const bool waited = m_document.hasPending(question);
        const bool editable = m_document.isEditable(question);
        m_document.setText(question, typed);
        if (m_document.hasPending(question)) {
            m_waits += !waited;
            if (m_document.text(question) != typed)
                return u"another text waits: “%1”"_s.arg(m_document.text(question));
            return m_document.card().bytes() == before.bytes() ? QString()
                                                               : u"text that waits changed the card"_s;
        }
        const Card &after = m_document.card();
        if (after.bytes() != before.bytes()) {
            const QString fault =
                node >= 0 ? typedFault(before, after, question.node) : insertedFault(before, after);
            if (!fault.isEmpty())
                return fault;
        }
        // The question may have its heading now.
        Question now = question;
        if (question.spec >= 0 && question.node == kNoNode && m_document.match().nodeOf(question.spec) >= 0)
            now.node = after.nodes()[m_document.match().nodeOf(question.spec)].key;
        else if (question.spec < 0 && question.node == kNoNode)
            now.node = m_document.form().first().node;
        const QByteArray wanted = bodyBytes(typed.toUtf8(), "\n");
        if (editable && m_document.text(now).toUtf8() != wanted)
            return u"reads back as “%1”"_s.arg(m_document.text(now));
        return {};
    }

    QString state()
    {
        const Question question = anyQuestion();
        if (!m_document.isEditable(question) || m_document.hasPending(question))
            return {};
        const QString before = m_document.text(question);
        const int spec = m_document.match().schema ? question.spec : -1;
        const StatePhrases::Found said = schema().statePhrases().read(before);
        if (said.state != AnswerState::None && m_random.chance(50)) {
            endTyping();
            return write(question, withReason(before, m_random.chance(50) ? m_random.text() : m_random.line(),
                                              schema()));
        }
        static constexpr AnswerState kStates[] = {AnswerState::NotKnown, AnswerState::NotApplicable,
                                                  AnswerState::NotDisclosed, AnswerState::ToDo,
                                                  AnswerState::None};
        const AnswerState state = kStates[m_random.number(5)];
        const QString after =
            withState(before, state, said.reason, schema(), spec, m_document.match().language);
        endTyping();
        const QString fault = write(question, after);
        endTyping();
        return fault;
    }

    QString openingQuestions()
    {
        if (!m_document.match().schema)
            return {};
        QStringList noes;
        for (const OpeningQuestion &question : schema().openingQuestions()) {
            if (m_random.chance(50))
                noes.append(question.id);
        }
        tell(u"opening questions, no to: "_s + noes.join(u' '));
        const Card before = m_document.card();
        const Match match = m_document.match();
        m_document.setOpeningNoes(noes);
        QSet<NodeKey> covered;
        for (const OpeningQuestion &question : schema().openingQuestions()) {
            for (const int spec : question.covers) {
                for (const int node : match.nodesOfSpec[spec])
                    covered.insert(before.nodes()[node].key);
            }
        }
        const Card &after = m_document.card();
        const QList<QByteArray> now = contents(after, {});
        for (const QByteArray &content : contents(before, covered)) {
            // What is left open at the end of the file is closed there first.
            if (std::none_of(now.cbegin(), now.cend(),
                             [&](const QByteArray &one) { return one.startsWith(content); }))
                return u"opening questions change “%1”"_s.arg(QString::fromUtf8(content));
        }
        return {};
    }

    QString structure()
    {
        const Question question = anyQuestion();
        const Card before = m_document.card();
        const int node = before.indexOfKey(question.node);
        const QString name = node >= 0 ? before.nodes()[node].id : u"spec %1"_s.arg(question.spec);
        QSet<NodeKey> gone;
        Result<NodeKey> result = kNoNode;
        const int what = m_random.number(10);
        if (what < 4) {
            static constexpr NewHeading kKinds[] = {NewHeading::Section, NewHeading::Subsection,
                                                    NewHeading::Field};
            const QString title = m_random.line().simplified();
            tell(u"add “%1” near %2"_s.arg(title, name));
            if (title.isEmpty())
                return {};
            result = m_document.addHeading(question, kKinds[m_random.number(3)], title);
        } else if (what == 4) {
            const QString title = m_random.line().simplified();
            if (title.isEmpty())
                return {};
            const bool term = m_random.chance(30);
            tell(term ? u"the term of art “%1”"_s.arg(title) : u"copy %1 as “%2”"_s.arg(name, title));
            result = term ? m_document.addTerm(title)
                          : m_document.copyHeading(question, title, m_random.chance(50));
            if (term && result)
                gone.insert(*result); // a heading that waited for its term
            const int last = term && before.nodes().size() > 1 ? int(before.nodes().size()) - 1 : -1;
            const int now = last >= 0 ? m_document.card().indexOfKey(before.nodes()[last].key) : -1;
            // What is left open at the end of the file is closed there first.
            if (now >= 0 && m_document.card().bodyOf(now).startsWith(before.bodyOf(last)))
                gone.insert(before.nodes()[last].key);
        } else if (what < 7) {
            tell(u"move "_s + name);
            result = m_document.moveHeading(question, m_random.chance(50) ? 1 : -1);
        } else {
            tell(u"remove "_s + name);
            gone = node >= 0 ? below(before, node) : QSet<NodeKey>();
            result = m_document.removeHeading(question);
        }
        const Card &after = m_document.card();
        if (!result)
            return after.bytes() == before.bytes() ? QString() : u"refused, and all the same done"_s;
        if (after.bytes() == before.bytes())
            return {};
        QSet<NodeKey> come; // a term of art brings the section that holds it
        for (const Node &one : after.nodes()) {
            if (what <= 4 && (before.indexOfKey(one.key) < 0 || gone.contains(one.key)))
                come.insert(one.key);
        }
        QList<QByteArray> was = contents(before, gone);
        QList<QByteArray> is = contents(after, come);
        if (what > 4 && what < 7) { // in another order, and nothing else
            std::sort(was.begin(), was.end());
            std::sort(is.begin(), is.end());
        }
        return was == is ? QString() : u"headings or bodies beside it changed"_s;
    }

    QString rename()
    {
        const Question question =
            m_random.chance(20) ? Question{m_document.form().first().node} : anyQuestion();
        const Card before = m_document.card();
        const int node = before.indexOfKey(question.node);
        const QString title = m_random.line().simplified();
        if ((node < 0 && question.spec >= 0) || title.isEmpty())
            return {};
        tell(u"rename %1 to “%2”"_s.arg(node >= 0 ? before.nodes()[node].id : u"the card"_s, title));
        m_run = u"title %1"_s.arg(question.node);
        m_document.setTitle(question, title);
        const Card &after = m_document.card();
        if (after.bytes() == before.bytes())
            return {};
        const int now = after.indexOfKey(question.node);
        const bool hadHeading = node >= 0 && before.nodes()[node].level > 0;
        if (hadHeading && now < 0)
            return u"renamed, it lost its key"_s;
        const QString written = hadHeading ? after.nodes()[now].title : after.title();
        if (written != title)
            return u"the title reads back as “%1”"_s.arg(written);
        QSet<NodeKey> come;
        for (const Node &one : after.nodes()) {
            if (before.indexOfKey(one.key) < 0 || one.key == question.node)
                come.insert(one.key);
        }
        return contents(before, {question.node}) == contents(after, come) ? QString()
                                                                          : u"more than a title changed"_s;
    }

    QString replaceAllOver()
    {
        const Card before = m_document.card();
        const QStringList words = QString::fromUtf8(before.bytes()).split(QChar::Space, Qt::SkipEmptyParts);
        SearchQuery query;
        query.text = words.value(m_random.number(int(words.size()))).section(u'\n', 0, 0).left(12);
        if (query.text.isEmpty())
            return {};
        QList<SearchHit> hits = searchCard(before, query);
        if (m_random.chance(50) && hits.size() > 1)
            hits = {hits[m_random.number(int(hits.size()))]};
        if (hits.size() > 40)
            hits.resize(40);
        const QString text = m_random.line();
        tell(u"replace %1 times “%2” by “%3”"_s.arg(hits.size()).arg(query.text, text));
        m_runBefore.clear();
        const Replaced replaced = replaceFound(m_document, hits, text);
        if (replaced.replaced + replaced.left != hits.size())
            return u"%1 replaced and %2 left of %3"_s.arg(replaced.replaced)
                .arg(replaced.left)
                .arg(hits.size());
        return headingsStay(before, m_document.card()) || replaced.replaced > 0 ? framesFault(before)
                                                                                : u"headings moved"_s;
    }

    // Every heading is there as before, but for its words; so are the directives.
    QString framesFault(const Card &before) const
    {
        const Card &after = m_document.card();
        if (after.nodes().size() != before.nodes().size())
            return u"headings came or went"_s;
        for (int i = 0; i < before.nodes().size(); ++i) {
            const Node &was = before.nodes()[i];
            const Node &is = after.nodes()[i];
            if (was.key != is.key || was.level != is.level
                || was.directives.of(before.bytes()).trimmed() != is.directives.of(after.bytes()).trimmed())
                return was.id + u" moved"_s;
        }
        return {};
    }

    QString source()
    {
        SourceText text(m_document.card().bytes());
        if (!text.isExact())
            return {};
        SourceText::Edit edit;
        edit.position = m_random.number(int(text.size()) + 1);
        if (m_random.chance(30) && m_lastSource <= text.size()) // typing on
            edit.position = m_lastSource;
        edit.removed = m_random.chance(50) ? 0
                                           : qMin<qsizetype>(m_random.number(m_random.chance(90) ? 8 : 300),
                                                             text.size() - edit.position);
        // An editor does not part the two halves of a character.
        const QString all = text.text();
        const auto parts = [&all](qsizetype at) {
            return at > 0 && at < all.size() && all[at].isLowSurrogate();
        };
        if (parts(edit.position))
            --edit.position;
        if (parts(edit.position + edit.removed))
            ++edit.removed;
        edit.inserted = m_random.chance(30)
                            ? QString()
                            : m_random.text().replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        edit.inserted.remove(QChar::ParagraphSeparator);
        m_lastSource = edit.position + edit.inserted.size();
        tell(u"source, at %1 “%2” instead of %3 characters"_s.arg(edit.position)
                 .arg(edit.inserted)
                 .arg(edit.removed));
        QString wanted = all;
        wanted.replace(edit.position, edit.removed, edit.inserted);
        const Splice splice = text.edited(edit);
        m_run = u"source"_s;
        m_document.replaceSource(splice, u"Edit Markdown"_s);
        if (m_document.card().bytes() != text.bytes())
            return u"the document has other bytes than the source view"_s;
        return text.text() == wanted ? QString() : u"the source view shows another text than was typed"_s;
    }

    void language()
    {
        static const QString kLanguages[] = {u"en"_s, u"es"_s, u"pt-BR"_s};
        const QString language = kLanguages[m_random.number(3)];
        tell(u"language "_s + language);
        m_document.setLanguage(language);
    }

    QString undoOrRedo()
    {
        const bool waited = m_document.hasAnyPending();
        const int index = m_document.undoStack().index();
        m_runBefore.clear();
        const bool back = m_random.chance(65);
        const int times = m_random.chance(80) ? 1 : 1 + m_random.number(6);
        tell(u"%1 %2 times"_s.arg(back ? u"undo"_s : u"redo"_s).arg(times));
        for (int i = 0; i < times; ++i) {
            back ? m_document.undo() : m_document.redo();
            if (const QString fault = stateFault(); !fault.isEmpty())
                return fault;
        }
        if (back && waited && m_document.hasAnyPending())
            return u"undo leaves text that waits"_s;
        if (back && waited && times == 1 && m_document.undoStack().index() != index)
            return u"undo took more than the text that waits"_s;
        if (!m_document.isModified() && m_document.card().bytes() != m_saved)
            return u"not modified, and other bytes than what was saved"_s;
        return pendingFault();
    }

    QString decide()
    {
        for (const Question &question : questions()) {
            if (!m_document.hasPending(question))
                continue;
            const Card before = m_document.card();
            const bool accepts = m_random.chance(70);
            tell((accepts ? u"make it a field: "_s : u"take it back: "_s) + m_document.text(question));
            accepts ? m_document.acceptPending(question) : m_document.discardPending(question);
            if (m_document.hasPending(question))
                return u"it still waits"_s;
            return accepts || m_document.card().bytes() == before.bytes()
                       ? QString()
                       : u"taken back, and bytes changed"_s;
        }
        return {};
    }

    void rest(int what)
    {
        if (what < 98) {
            tell(u"essentials or all"_s);
            m_document.setShowsEssentials(!m_document.showsEssentials());
        } else if (what == 98) {
            tell(u"saved"_s);
            m_document.markSaved({}, m_document.revision());
            m_saved = m_document.card().bytes();
        } else {
            endTyping();
        }
    }

    quint32 m_seed;
    QByteArray m_original;
    RandomAnswers m_random;
    CardDocument m_document;
    QList<QByteArray> m_states; // the bytes at each undo index
    QByteArray m_saved;
    QStringList m_log;
    QString m_run;       // of typing that this operation belongs to; empty: none
    QString m_runBefore; // that the last edit belonged to, while it lasts
    QString m_place;
    qsizetype m_lastSource = 0;
    qsizetype m_waits = 0;
};

} // namespace cardwright

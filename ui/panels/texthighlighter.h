#pragma once

#include "spelling/words.h"
#include "widgets/markdownhighlighter.h"

#include <QDeadlineTimer>
#include <QTextCursor>

class QPlainTextEdit;

namespace cardwright {

class SpellChecker;

// Light Markdown and misspelled words in a text box of the form. A word that was judged before is
// marked at once; the others wait for checkSome(), so that no key does. The word being typed is not
// marked until the cursor leaves it, and neither is a paragraph that is mostly unknown: that is
// another language.
class TextHighlighter : public MarkdownHighlighter
{
    Q_OBJECT

public:
    explicit TextHighlighter(QPlainTextEdit &box);

    void setChecker(SpellChecker *checker); // or its verdicts changed; null: nothing is marked
    // Judges what waits until the time is up. True when nothing is left.
    bool checkSome(const QDeadlineTimer &deadline);
    // The word that touches a place of the text; empty where none does that can be judged.
    QTextCursor wordAt(int position) const;
    QTextCursor wrongWordAt(int position) const; // empty where it is right
    // The first one from there on.
    QTextCursor wrongWordFrom(int position) const;
    // A key or an input method is about to change the text; undo and the like are no typing.
    void beginTyping() { m_keyed = true; }
    void endTyping(); // the word at the cursor is as it is meant
    void takeLook();  // that there is now

signals:
    void checkWanted();

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<Word> wordsOf(const QTextBlock &block) const;
    bool isBeingTyped(const QTextBlock &block, const Word &word) const;
    QTextCursor cursorOver(const QTextBlock &block, const Word &word) const;
    void cursorMoved();

    QPlainTextEdit &m_box;
    SpellChecker *m_checker = nullptr;
    QTextCursor m_typed; // where the user types; null: nowhere
    bool m_keyed = false;
    bool m_edited = false; // the cursor moves because of an edit
};

} // namespace cardwright

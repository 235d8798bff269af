#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

class QMenu;
class QPlainTextEdit;
class QTextCursor;

namespace cardwright {

class Speller;
class TextHighlighter;

// Light Markdown for one text box, and where it holds prose its spelling: what is seen of it, and what
// its context menu offers. A box that was never seen is not checked.
class TextSpelling : public QObject
{
    Q_OBJECT

public:
    TextSpelling(QPlainTextEdit &box, bool prose);
    // That of a box; null where none was attached.
    static TextSpelling *of(const QPlainTextEdit &box);

    bool checkSome(const QDeadlineTimer &deadline); // true: nothing is left
    // The first misspelled word from there on, selected; false: there is none.
    bool selectWrongWord(int from);
    QPlainTextEdit &box() const { return m_box; }
    // Puts suggestions for the word at that place before everything else in the menu, and the choice of
    // dictionaries behind it.
    void extend(QMenu &menu, const QPoint &globalPlace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void openMenu();
    void showChecker();
    void addSuggestions(QMenu &menu, const QTextCursor &word);
    void addForgetting(QMenu &menu, const QTextCursor &word);
    void replace(QTextCursor word, const QString &text);

    QPlainTextEdit &m_box;
    const QObject *m_viewport; // of the box, also while the box goes down
    TextHighlighter *m_highlighter;
    QPointer<Speller> m_speller; // once the box was seen
    bool m_prose;
    bool m_seen = false;
    bool m_dark; // the look of the colours
};

// To be called where a box is made.
void attachSpelling(QPlainTextEdit *box, bool prose = true);

} // namespace cardwright

#pragma once

#include "audit/audit.h"
#include "panels/answereditor.h"
#include "schema/questionnaire.h"

class QVBoxLayout;

namespace cardwright {

class CardDocument;
class FixButtons;
class InfoBar;
class StateBox;
class StateOffer;
class WrapLabel;

// What is below the head of an open question: what is asked, the answer in the form that fits it or
// the state in its place, and what is to say about it. Reads the document and writes through it.
class AnswerBody : public QWidget
{
    Q_OBJECT

public:
    enum class Role {
        Answer,
        Summary,     // of the card, with a word count
        HeadingText, // what stands straight under a section's or subsection's heading
    };

    AnswerBody(CardDocument &document, const Question &question, Role role, const QString &title, QWidget *parent);

    void setQuestion(const Question &question) { m_question = question; }
    void sync(); // compares with the document and shows what differs
    void setFindings(const QList<Finding> &findings);
    void setState(AnswerState state); // None: answer instead
    AnswerState state() const { return m_said; }
    bool isStateShown() const { return m_view == View::State; }
    bool isMarkdownShown() const { return m_view == View::Markdown; }
    bool hasForm() const { return m_view != View::Form || m_current != m_markdown; } // beside the Markdown
    void showMarkdown(); // because the user asks for it
    void backToForm();
    bool hasHelp() const;
    void setHelpShown(bool shown);
    bool takeFocus(); // false: nothing here takes text

signals:
    void shown(); // another form, or a state: the head follows
    void fixWanted(const cardwright::Finding &finding);

private:
    enum class View { Form, Markdown, State };

    EditorContext editorContext() const;
    void fill();
    void showState(const StatePhrases::Found &state);
    void showAnswer(const EditorContext &context, const QString &text);
    void showView(View view, AnswerEditor *editor);
    void showOffer(const QString &text);
    void showPending();
    void showWords();
    void setEditor(AnswerEditor **slot, AnswerEditor *editor);
    AnswerEditor *markdownEditor();
    void write(AnswerEditor *editor);

    CardDocument &m_document;
    Question m_question;
    Role m_role;
    QString m_title;
    QVBoxLayout *m_layout;
    WrapLabel *m_prompt;
    WrapLabel *m_help;
    WrapLabel *m_note;
    WrapLabel *m_findings;
    FixButtons *m_fixes = nullptr; // made when there is something to mend
    WrapLabel *m_words = nullptr;
    StateBox *m_state = nullptr;
    StateOffer *m_offer = nullptr; // to say why instead of "N/A"
    InfoBar *m_pending = nullptr;
    AnswerEditor *m_form = nullptr;
    AnswerEditor *m_markdown = nullptr;
    AnswerEditor *m_current = nullptr;
    View m_view = View::Form;
    AnswerState m_said = AnswerState::None;
    bool m_byChoice = false; // the user asked for the Markdown
    bool m_writing = false;  // the text comes from the editor here
    bool m_takenOut = false; // "not disclosed" took text out of the file just now
};

} // namespace cardwright

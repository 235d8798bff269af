#pragma once

#include "audit/audit.h"
#include "panels/answereditor.h"
#include "panels/panelframe.h"
#include "schema/questionnaire.h"

class QVBoxLayout;

namespace cardwright {

class CardDocument;
class InfoBar;
class PanelHeader;
class QuietButton;
class WrapLabel;

// One question: what is asked, the answer in the form that fits it, and what is to say about it.
// Reads the document and writes through it; keeps nothing of its own but what is unfolded.
class AnswerPanel : public PanelFrame
{
    Q_OBJECT

public:
    enum class Role {
        Answer,
        Summary,     // of the card, with a word count
        HeadingText, // what stands straight under a section's or subsection's heading
    };

    AnswerPanel(CardDocument &document, const Question &question, Role role, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    Role role() const { return m_role; }
    void setQuestion(const Question &question); // the same one; its heading may have come or gone
    void sync();                                // compares with the document and shows what differs
    void setFindings(const QList<Finding> &findings);
    bool isOpen() const { return m_open; }
    void open();
    void focusEditor();
    void setActive(bool active) override;

protected:
    void lookedAtChanged(bool lookedAt) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class View { Form, Markdown, State };

    EditorContext editorContext() const;
    void buildBody();
    void showHead();
    void showState(const StatePhrases::Found &state);
    void showView(View view, AnswerEditor *editor);
    void setEditor(AnswerEditor **slot, AnswerEditor *editor);
    void useMarkdown(bool byChoice);
    void backToForm();
    void write(AnswerEditor *editor);
    void showPending();
    void showWords();
    AnswerEditor *markdownEditor();

    CardDocument &m_document;
    Question m_question;
    Role m_role;
    PanelHeader *m_header;
    QuietButton *m_helpButton;
    QuietButton *m_markdownButton;
    QuietButton *m_answerButton;
    QWidget *m_body = nullptr; // from here on null until the panel opens
    QVBoxLayout *m_bodyLayout = nullptr;
    WrapLabel *m_prompt = nullptr;
    WrapLabel *m_help = nullptr;
    WrapLabel *m_note = nullptr;
    QFrame *m_state = nullptr;
    WrapLabel *m_stateName = nullptr;
    WrapLabel *m_stateReason = nullptr;
    WrapLabel *m_words = nullptr;
    WrapLabel *m_findingsLabel = nullptr;
    InfoBar *m_pending = nullptr;
    AnswerEditor *m_form = nullptr;
    AnswerEditor *m_markdown = nullptr;
    AnswerEditor *m_current = nullptr;
    QList<Finding> m_findings;
    View m_view = View::Form;
    bool m_open = false;
    bool m_byChoice = false; // the user asked for the Markdown
};

// The sentences of the first few findings, a line each.
QString findingLines(const QList<Finding> &findings);

} // namespace cardwright

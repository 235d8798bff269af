#pragma once

#include "panels/answerbody.h"
#include "panels/panelframe.h"
#include "schema/spared.h"

namespace cardwright {

class CardDocument;
class PanelHeader;
class QuietButton;
class RepeatedHeading;
class StateButton;
class WrapLabel;

// One question of the form: its head, and below it the answer once the panel is open. Folds away
// what need not be answered. Keeps nothing of its own but what is unfolded.
class AnswerPanel : public PanelFrame
{
    Q_OBJECT

public:
    using Role = AnswerBody::Role;

    AnswerPanel(CardDocument &document, const Question &question, Role role, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    Role role() const { return m_role; }
    void setQuestion(const Question &question); // the same one; its heading may have come or gone
    void sync();                                // compares with the document and shows what differs
    void setFindings(const QList<Finding> &findings);
    QString findingsText() const; // as it is shown
    void addAction(QuietButton *button); // to its head, after the others
    void setFooter(QWidget *footer);     // below the answer, or below the head of a closed panel
    QWidget *footer() const { return m_footer; }
    bool isOpen() const { return m_body != nullptr; }
    void open();
    void focusEditor();
    void focusName(); // of a heading that may stand several times
    // Says the state instead of an answer and asks for the reason; None: answer instead.
    void setState(AnswerState state);
    void openStateMenu();
    // Folds away what need not be answered and shows what has to be. While the focus is within,
    // needsFolding() is false: nothing changes under the cursor.
    bool needsFolding() const;
    void fold();
    bool isFolded() const { return m_folded; }
    void setActive(bool active) override;

signals:
    void revealWanted(cardwright::NodeKey node); // another one that the user made or moved
    void fixWanted(const cardwright::Finding &finding);

protected:
    void lookedAtChanged(bool lookedAt) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHead();
    void showRepeatedHeading();
    void showHeaderButtons();
    void showFindings();
    bool holdsFocus() const;
    bool wantsFold(const Spared &spared) const;

    CardDocument &m_document;
    Question m_question;
    Role m_role;
    PanelHeader *m_header;
    WrapLabel *m_sparedLabel;
    WrapLabel *m_findingsLabel = nullptr; // while the panel is closed; made when there is something to say
    RepeatedHeading *m_repeated = nullptr;
    QuietButton *m_helpButton;
    StateButton *m_stateButton;
    QuietButton *m_markdownButton;
    QuietButton *m_answerButton;
    QList<QuietButton *> m_added;
    QWidget *m_footer = nullptr;
    AnswerBody *m_body = nullptr; // until the panel opens
    QList<Finding> m_findings;
    Spared m_spared;
    bool m_folded = false;
    bool m_shownAnyway = false; // the user asked for what need not be answered
};

} // namespace cardwright

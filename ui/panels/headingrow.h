#pragma once

#include "audit/audit.h"
#include "card/answerstate.h"
#include "schema/questionnaire.h"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace cardwright {

class CardDocument;
class QuietButton;
class StateButton;
class WrapLabel;

// The heading of a section, with why readers ask, or of a subsection between the panels; offers help, a
// text straight under it, or a state for all questions below.
class HeadingRow : public QWidget
{
    Q_OBJECT

public:
    HeadingRow(const CardDocument &document, const Question &question, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    void setQuestion(const Question &question);
    void setTextShown(bool shown); // a panel with the text stands below
    bool isTextShown() const { return m_textShown; }
    void setFindings(const QList<Finding> &findings);
    QString findingsText() const;
    void focusButton();
    void openStateMenu();
    void addAction(QuietButton *button); // after the others

signals:
    void textWanted();
    void stateChosen(cardwright::AnswerState state);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showWords();
    void showFindings();

    const CardDocument &m_document;
    Question m_question;
    WrapLabel *m_title;
    WrapLabel *m_why;
    WrapLabel *m_findings;
    QuietButton *m_help;
    StateButton *m_state;
    QuietButton *m_add;
    QBoxLayout *m_row;
    QBoxLayout *m_buttons; // in it
    QList<QuietButton *> m_added;
    QString m_findingsText;
    bool m_textShown = false;
};

} // namespace cardwright

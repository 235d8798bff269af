#pragma once

#include "base/result.h"
#include "schema/questionnaire.h"

#include <QWidget>

namespace cardwright {

class CardDocument;
class InstanceHead;
class WrapLabel;

// The name of a question whose heading may stand several times, a term of art: edits the heading, and
// duplicates, moves or removes it with its text.
class RepeatedHeading : public QWidget
{
    Q_OBJECT

public:
    RepeatedHeading(CardDocument &document, const Question &question, QWidget *parent);
    ~RepeatedHeading() override { setFocusProxy(nullptr); } // as an editor does

    static bool isFor(const CardDocument &document, const Question &question);

    void setQuestion(const Question &question);
    void focusName();
    QString name() const; // empty where the heading is still the template's

signals:
    void answerWanted();
    void revealWanted(cardwright::NodeKey node); // the focus belongs to its name now

private:
    void rename();
    void duplicate();
    void move(int by);
    void remove();
    void show(const Result<NodeKey> &result);
    QString titleOf(int node) const;

    CardDocument &m_document;
    Question m_question;
    InstanceHead *m_head;
    WrapLabel *m_refused;
};

} // namespace cardwright

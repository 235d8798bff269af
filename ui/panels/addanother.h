#pragma once

#include "schema/questionnaire.h"

#include <QWidget>

class QToolButton;

namespace cardwright {

class CardDocument;
class WrapLabel;

// Below the last question whose heading may stand again: adds one more.
class AddAnother : public QWidget
{
    Q_OBJECT

public:
    AddAnother(CardDocument &document, const Question &last, QWidget *parent);

    void setQuestion(const Question &last) { m_last = last; }

signals:
    void added(cardwright::NodeKey node);

private:
    void add();

    CardDocument &m_document;
    Question m_last;
    QToolButton *m_button;
    WrapLabel *m_refused;
};

} // namespace cardwright

#pragma once

#include "panels/panelframe.h"
#include "schema/questionnaire.h"

namespace cardwright {

class CardDocument;
class PlainLine;

// The title of the card.
class TitlePanel : public PanelFrame
{
    Q_OBJECT

public:
    TitlePanel(CardDocument &document, const Question &head, QWidget *parent = nullptr);

    const Question &question() const { return m_head; }
    void setQuestion(const Question &head);
    void sync();
    void focusEditor();

private:
    CardDocument &m_document;
    Question m_head;
    PlainLine *m_line;
};

} // namespace cardwright

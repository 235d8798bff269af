#pragma once

#include "audit/audit.h"
#include "panels/panelframe.h"
#include "schema/questionnaire.h"

namespace cardwright {

class CardDocument;
class PlainLine;
class WrapLabel;

// The title of the card.
class TitlePanel : public PanelFrame
{
    Q_OBJECT

public:
    TitlePanel(CardDocument &document, const Question &head, QWidget *parent = nullptr);

    const Question &question() const { return m_head; }
    void setQuestion(const Question &head);
    void sync();
    void setFindings(const QList<Finding> &findings);
    void focusEditor();

private:
    CardDocument &m_document;
    Question m_head;
    PlainLine *m_line;
    WrapLabel *m_findings;
};

} // namespace cardwright

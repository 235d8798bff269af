#pragma once

#include "audit/audit.h"
#include "panels/panelframe.h"
#include "schema/questionnaire.h"

namespace cardwright {

class CardDocument;
class PanelHeader;
class PlainLine;
class QuietButton;
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
    void addAction(QuietButton *button); // to its head

protected:
    void lookedAtChanged(bool lookedAt) override;

private:
    CardDocument &m_document;
    Question m_head;
    PanelHeader *m_header;
    PlainLine *m_line;
    WrapLabel *m_findings;
    QList<QuietButton *> m_added;
};

} // namespace cardwright

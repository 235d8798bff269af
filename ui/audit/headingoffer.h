#pragma once

#include "card/card.h"
#include "widgets/infobar.h"

namespace cardwright {

class AuditRunner;
class CardDocument;

// Offers a heading that the card lacks, of a template that its form does not follow. Nothing is added unasked.
class HeadingOffer : public InfoBar
{
    Q_OBJECT

public:
    HeadingOffer(CardDocument &document, AuditRunner &runner, QWidget *parent);

    void offer(int spec); // question of the template in use

signals:
    void added(cardwright::NodeKey node);

private:
    void add();

    CardDocument &m_document;
    AuditRunner &m_runner;
    int m_spec = -1;
};

} // namespace cardwright

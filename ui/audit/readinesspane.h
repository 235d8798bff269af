#pragma once

#include "audit/audit.h"

#include <QFrame>

class QLabel;

namespace cardwright {

class AuditRunner;
class CardDocument;
class FindingsModel;
class FindingsView;
class MinimumContents;

// How ready the card is, and what is left: the state in words, the minimum contents, and every
// finding by section. Follows the reports without moving under the user's hand.
class ReadinessPane : public QFrame
{
    Q_OBJECT

public:
    ReadinessPane(CardDocument &document, AuditRunner &runner, QWidget *parent = nullptr);

    FindingsModel &findings() { return *m_model; }
    FindingsView &findingsView() { return *m_view; }

signals:
    // A place that a finding or one of the minimum contents leads to; `node` may be kNoNode.
    void revealRequested(cardwright::NodeKey node, int spec);

private:
    void showReport(const Report &report);
    void showNothing(); // a card was loaded and is not checked yet
    void choose(const QModelIndex &index);
    void goTo(const MinimumContent &content);

    CardDocument &m_document;
    FindingsModel *m_model;
    QLabel *m_state;
    QLabel *m_aside;
    QLabel *m_noTemplate;
    MinimumContents *m_contents;
    FindingsView *m_view;
    QLabel *m_empty;
};

} // namespace cardwright

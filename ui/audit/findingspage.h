#pragma once

#include "audit/audit.h"
#include "review/reviewplaces.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cardwright {

class AuditRunner;
class CardDocument;
class FindingsBar;
class FindingsModel;
class FindingsView;

// What a machine can see, finding by finding: leads to each, mends what can be mended. Follows the reports
// without moving under the user's hand.
class FindingsPage : public QWidget
{
    Q_OBJECT

public:
    FindingsPage(CardDocument &document, AuditRunner &runner, QWidget *parent = nullptr);

    void showReport();
    void clear(); // a card was loaded and is not checked yet
    void setDismissable(bool dismissable);
    void goToGroup(const QString &dimension); // lists by dimension, and its findings first
    FindingsModel &model() { return *m_model; }
    FindingsView &view() { return *m_view; }

signals:
    void findingChosen(const cardwright::Finding &finding, cardwright::NodeKey node, int spec, const QString &words);
    void reviewWanted(cardwright::ReviewPage page, const cardwright::Finding &finding); // only a person can answer it
    void headingMissing(int spec);                  // of the template in use
    void dismissWanted(const cardwright::Finding &finding);

private:
    void list();
    void choose(const QModelIndex &index);
    QString wordsOf(const Finding &finding) const;
    void mend(const QModelIndex &index);

    CardDocument &m_document;
    AuditRunner &m_runner;
    FindingsModel *m_model;
    FindingsBar *m_bar;
    FindingsView *m_view;
    QLabel *m_empty;
    QPushButton *m_toReview; // what is left is for people
    QString m_mendNext; // a finding to be mended once its report is of the text as it stands
};

} // namespace cardwright

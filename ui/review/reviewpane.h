#pragma once

#include "review/reviewplaces.h"
#include "schema/review.h"

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace cardwright {

class CardDocument;
class CommentsPage;
class JudgementsPage;
class PublishPage;
class ReviewKeeper;

// What only people can say of the card, a page for each kind.
class ReviewPane : public QFrame
{
    Q_OBJECT

public:
    ReviewPane(CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

    void beginComment(const FieldRef &field); // on the page of comments
    void showPage(ReviewPage page); // and puts the keyboard there
    void unfold(const Finding &finding); // the judgement that it is about, if it is about one
    ReviewPage page() const;

signals:
    void revealRequested(const cardwright::Question &question);
    void placeChosen(cardwright::NodeKey node, int spec); // of a finding
    void reasonsWanted(); // in the readiness pane
    void reportWanted();

private:
    void addPage(const QString &name, QWidget *page);
    void showCounts();

    ReviewKeeper &m_keeper;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    CommentsPage *m_comments;
    JudgementsPage *m_judgements;
    PublishPage *m_publish;
};

} // namespace cardwright

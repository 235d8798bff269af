#pragma once

#include "audit/audit.h"
#include "review/reviewplaces.h"

#include <QFrame>

#include <memory>

class QLabel;
class QStackedWidget;

namespace cardwright {

class AuditRunner;
class CardDocument;
class FigureRows;
class FindingsModel;
class FindingsPage;
class FindingsView;
class FoldHead;
class HeadingOffer;
class MinimumContents;
class MorePage;
class ReasonsPage;
class ReviewAsk;
class ReviewDecisions;
class ReviewKeeper;
class Segments;

// How ready the card is, and what is left: the state in words for the stage that the card is at, the
// minimum contents, what readers judge, and below it every finding, every reason that stands instead
// of an answer, and what is behind the figures. Follows the reports without moving under the user's
// hand.
class ReadinessPane : public QFrame
{
    Q_OBJECT

public:
    enum class PageKind { Findings, Reasons, More };

    ReadinessPane(CardDocument &document, AuditRunner &runner, QWidget *parent = nullptr);
    ~ReadinessPane() override;

    void follow(ReviewKeeper &keeper); // where dismissals and verdicts are kept
    void setStateShown(bool shown); // the state in words; not where a line above says it
    void showPage(PageKind page);
    void takeFocus(); // of what is shown
    FindingsModel &findings();
    FindingsView &findingsView();

signals:
    // What a person has to say in the review, and no question of the card.
    void reviewWanted(cardwright::ReviewPage page, const cardwright::Finding &finding);
    // A place that one of the minimum contents or a reason leads to; `node` may be kNoNode.
    void revealRequested(cardwright::NodeKey node, int spec);
    // A finding's place. `words`: what stands there and is wrong, as it is read.
    void findingChosen(const cardwright::Finding &finding, cardwright::NodeKey node, int spec, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void showReport(const Report &report);
    void showTemplate();
    void makeRoom(); // for what is asked, where the pane is low
    void showNothing(); // a card was loaded and is not checked yet
    void dismiss(const Finding &finding);
    void judge(const Excuse &excuse, Verdict::Kind kind);
    void revoke(const QString &dismissal, const QString &sentence);
    void goTo(const MinimumContent &content);
    void goToDimension(int row);
    void offerHeading(int spec);

    CardDocument &m_document;
    AuditRunner &m_runner;
    std::unique_ptr<ReviewDecisions> m_decisions;
    QLabel *m_state;
    QLabel *m_aside;
    Segments *m_stage;
    QLabel *m_judgedBy;
    QWidget *m_figures; // contents and dimensions
    MinimumContents *m_contents;
    FoldHead *m_contentsHead;
    FigureRows *m_dimensions;
    FoldHead *m_dimensionsHead;
    Segments *m_pages;
    QStackedWidget *m_stack;
    FindingsPage *m_findings;
    ReasonsPage *m_reasons;
    MorePage *m_more;
    HeadingOffer *m_offer = nullptr; // made when it is first needed
    ReviewAsk *m_ask;
    bool m_stateShown = true;
};

} // namespace cardwright

#pragma once

#include "mainwindow/visitedplaces.h"
#include "review/reviewplaces.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QToolButton;

namespace cardwright {

class AuditRunner;
class BarStack;
class CentrePane;
struct Finding;
class CardDocument;
class PreviewPane;
class Prompts;
class ReadinessLine;
class ReadinessPane;
class ReviewKeeper;
class SectionPage;
class SectionsList;
class Theme;

// The window with a card open: sections, panels, preview and readiness side by side. Below 1600 px
// readiness is one line that opens over the preview.
class EditorView : public QWidget
{
    Q_OBJECT

public:
    enum class Pane { Sections, Preview, Readiness };

    EditorView(CardDocument &document, AuditRunner &audit, Prompts &prompts, Theme &theme, QWidget *parent = nullptr);

    void startPreview(); // once the window has painted
    bool isPaneShown(Pane pane) const;
    void setPaneShown(Pane pane, bool shown);
    void setWholePreview(bool whole);
    void showReasons(); // that stand instead of answers, in the readiness pane
    bool isWholePreview() const { return m_wholePreview; }
    // Stands in the place of the preview while the card is reviewed; null: the preview again.
    void setReviewPane(QWidget *pane);
    // The Markdown source in the place of the form, at the same question.
    bool isSourceShown() const;
    void setSourceShown(bool shown);
    CentrePane &centre() { return *m_centre; }
    void focusNextPane(int step, BarStack *messages); // null: there are none now

    void showPage(int page);
    // Where the user is: the question last edited on the page that is open, else the page's own heading.
    Question currentQuestion() const;
    void reveal(const Question &question);
    void jump(const Question &question);     // reveals it, and goBack() leads back to where the user is
    void revealSpec(NodeKey node, int spec);
    void revealNew(NodeKey node); // a heading that was just made: what is typed now stands under it
    void jumpToSpec(NodeKey node, int spec); // a place of the report
    // `words`: what stands there and is wrong.
    void jumpToFinding(const Finding &finding, NodeKey node, int spec, const QString &words);
    void jumpToId(const QString &pathId);    // a click in the preview
    void goBack();
    void goForward();
    void follow(ReviewKeeper &keeper); // what people decide in the readiness pane is kept there
    void goQuestion(int step, bool onlyOpen); // from the one being edited
    SectionPage *sectionPage() const { return m_page; }
    SectionsList *sectionsList() const { return m_sections; }
    PreviewPane *preview() const { return m_preview; }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void panesChanged();
    void wholePreviewRequested();
    void reviewWanted(cardwright::ReviewPage page, const cardwright::Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void formChanged();
    void followFocus(const Question &question);
    void followSource(NodeKey node);
    void makeReadiness(QWidget *parent);
    void placeColumn();
    void arrange();
    void placeOverlay();
    void arrangeRight();
    void setReadinessOverlay(bool open);
    bool isWide() const;
    void jumpToPage(int page);
    void jumpInList(const Question &question); // a subsection in the sections list
    void enterForm();                          // from the sections list
    void mend(const Finding &finding);         // at its question
    void leavePlace();
    VisitedPlaces::Place place() const;
    bool isInCard(const Question &question) const;
    void goTo(const VisitedPlaces::Place &place);
    int pageOf(const Question &question) const;
    Question findQuestion(NodeKey node, int spec) const;

    CardDocument &m_document;
    AuditRunner &m_audit;
    QSplitter *m_splitter;
    SectionsList *m_sections;
    CentrePane *m_centre;
    SectionPage *m_page; // in the centre
    QWidget *m_right;    // preview, with the readiness line above it in a narrow window
    ReadinessLine *m_line;
    PreviewPane *m_preview;
    ReadinessPane *m_readiness = nullptr; // made when it is first seen
    ReviewKeeper *m_reviews = nullptr;    // where what people decide is kept
    QList<int> m_columnSizes;             // of the splitter as it was left with readiness in it
    int m_current = 0;
    Question m_focused;
    Question m_listed; // the subsection that the sections list stands on
    VisitedPlaces m_visited;
    bool m_passing = false; // the user goes through the sections list and was in none of its questions yet
    bool m_showReadiness = true;
    bool m_overlay = false;
    bool m_wholePreview = false;
    QWidget *m_review = nullptr;
    bool m_previewInReview = false; // the preview is shown instead of it
    bool m_rightBefore = true;      // the right side was shown before the review
    QList<bool> m_before; // what was shown before the preview took the window
    QList<int> m_sizesBefore; // of the splitter then: what is hidden has none
    QPointer<QWidget> m_focusBefore; // where one was then
};

} // namespace cardwright

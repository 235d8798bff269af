#pragma once

#include "panels/pageentries.h"
#include "widgets/focuschange.h"

#include <QBasicTimer>
#include <QPointer>
#include <QScrollArea>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace cardwright {

class AnswerPanel;
class CardDocument;
class PanelFrame;
class WrapLabel;

// One section of the card as a page of panels. Panels are made a few at a time and stay with their
// question when headings come and go, so that focus, cursor and scroll stay too.
class SectionPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionPage(CardDocument &document, QWidget *parent = nullptr);

    void setPage(const Page &page);
    const Page &page() const { return m_page; }
    bool isComplete() const { return m_built == m_entries.size(); } // every panel is there
    void reveal(const Question &question); // scrolls to it, opens it, focuses its editor
    void revealText(const Question &question); // likewise; under a heading a text to write in
    void focusFirst();                     // the question last edited here, else the first
    void focusSummary();                   // on the card's first page
    void openStateMenu();                  // of the question or heading that has the focus
    QList<AnswerPanel *> panels() const;   // that are made by now
    QList<QWidget *> heads() const;        // likewise
    AnswerPanel *panelOf(const Question &question); // null where it has none on this page
    QList<QLabel *> titlesOf(NodeKey node); // what shows the text of its heading here, where that is no box
    void holdStill(const std::function<void()> &change); // of heights: what is looked at stays in its place

public slots:
    void showFindings(const cardwright::Report &report);

signals:
    void questionFocused(const cardwright::Question &question);
    void panelMade(cardwright::AnswerPanel *panel);
    void headMade(QWidget *head); // the title's panel, or the row of a heading
    void fixWanted(const cardwright::Finding &finding); // at a question

protected:
    void timerEvent(QTimerEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool isSamePage(const Page &page) const;
    void clear();
    void takeAway(QWidget *widget);
    void keepWidgets(const QList<PageEntry> &entries);
    void build(int milliseconds, int atLeast = 0);
    QWidget *makeWidget(const PageEntry &entry);
    void update(const PageEntry &entry, QWidget *widget);
    void wantText(const QString &id);
    void setHeadingState(const QString &id, AnswerState state);
    void foldWhatIsSpared();
    void showLocked();
    void bodyChanged(NodeKey key);
    void focusMoved(QWidget *now);
    int activeIndex() const;
    void focusEntry(int index);
    void focusFirstOf(bool (*fits)(PageEntry::Kind), int from);
    void revealName(NodeKey node);
    void giveFindings(const PageEntry &entry, QWidget *widget) const;
    bool saysOther(const PageEntry &entry) const; // than the report about it

    CardDocument &m_document;
    Page m_page;
    QList<PageEntry> m_entries;
    QHash<QString, QWidget *> m_widgets;
    qsizetype m_built = 0;  // entries that stand in the layout
    bool m_changing = false;
    QSet<QString> m_wanted; // headings whose text the user asked for
    QVBoxLayout *m_column;
    WrapLabel *m_title;
    WrapLabel *m_why;
    QBasicTimer m_timer;
    QPointer<PanelFrame> m_active;
    Report m_report;
    const Template *m_schema = nullptr;
    QString m_language;
    bool m_stale = true; // another document: nothing can stay
    FocusChange m_focus{[this](QWidget *, QWidget *now) { focusMoved(now); }};
};

} // namespace cardwright

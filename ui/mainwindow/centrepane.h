#pragma once

#include "mainwindow/foundtext.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace cardwright {

class CardDocument;
class CardFind;
class FindBar;
class SectionPage;
class SourcePane;
class Theme;

// The middle of the window: the form or, in its place, the source; the find bar below. What is not
// asked for is not made.
class CentrePane : public QWidget
{
    Q_OBJECT

public:
    CentrePane(CardDocument &document, Theme &theme, QWidget *parent = nullptr);

    SectionPage *page() const { return m_page; }
    bool isSourceShown() const;
    void showSource(NodeKey at); // with the cursor there
    void showForm();
    void goTo(NodeKey node); // in the source
    void selectSource(ByteRange range);
    void takeFocus();

    void openFind(bool withReplace);
    void findNext(int step);

signals:
    void nodeEntered(cardwright::NodeKey node); // by the cursor in the source
    void nodeWanted(cardwright::NodeKey node);  // found there: the form is to show it

private:
    void makeFind();
    void showFound(const SearchHit &hit, int ordinal);
    FoundText revealFound(const SearchHit &hit, int ordinal);
    void mark(const FoundText &text);
    void keepSelectionInSight(const QWidget &box);
    void closeFind();
    qsizetype place() const; // in bytes: where the user is

    CardDocument &m_document;
    Theme &m_theme;
    QStackedWidget *m_stack;
    SectionPage *m_page;
    SourcePane *m_source = nullptr;
    FindBar *m_bar = nullptr;
    CardFind *m_find = nullptr;
    QPointer<QWidget> m_focusBefore; // of the find bar
    QPointer<QWidget> m_marked;      // shows what was found last
    NodeKey m_node = kNoNode;        // where the user is
};

} // namespace cardwright

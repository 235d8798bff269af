#pragma once

#include "card/cardsearch.h"

#include <QObject>
#include <QTimer>

namespace cardwright {

class CardDocument;
class FindBar;

// Finds and replaces in the open card what the find bar says. Says where to go; the centre pane goes
// there, in the form or in the source.
class CardFind : public QObject
{
    Q_OBJECT

public:
    CardFind(CardDocument &document, FindBar &bar, QObject *parent = nullptr);

    void begin(qsizetype byte); // the next place is looked for from here
    void step(int step);
    void refresh();

signals:
    // `ordinal`: which one of those in the same body, or in the same heading.
    void found(const cardwright::SearchHit &hit, int ordinal);

private:
    void replaceOne();
    void replaceAll();
    void showCount();
    void goTo(qsizetype index);

    CardDocument &m_document;
    FindBar &m_bar;
    QList<SearchHit> m_hits;
    qsizetype m_current = -1; // the one shown
    qsizetype m_from = 0;     // in bytes; used while none is shown
    QTimer m_soon;            // after an edit
};

} // namespace cardwright

#pragma once

#include "schema/migration.h"
#include "schema/questionnaire.h"

#include <QFrame>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace cardwright {

class CardDocument;

// What the card's template has no question for: each piece as it stands in the card, with the answer it
// may be put into. It is shown after a card changed its template, until it is closed.
class TrayPane : public QFrame
{
    Q_OBJECT

public:
    explicit TrayPane(CardDocument &document, QWidget *parent = nullptr);

    void setWanted(bool wanted); // shown while there is a piece
    bool isWanted() const { return m_wanted; }
    int count() const { return m_count; }
    // The text under this heading goes into the answer to a question of the template, if it can as it is.
    void place(NodeKey key, int spec);

signals:
    void goRequested(const cardwright::Question &question);
    void refused(const QString &sentence);
    void wantedChanged(bool wanted);

private:
    void refresh();
    void fillRows(const QList<TrayPiece> &pieces, int focused = 0); // the row that takes the focus over
    QWidget *makeRow(int node);
    void fillTargets(QMenu &menu, NodeKey key);

    CardDocument &m_document;
    bool m_wanted = false;
    int m_count = 0;
    int m_most; // rows that are shown
    QByteArray m_shown; // of what the rows are, so that typing elsewhere does not make them anew
    QLabel *m_head;
    QVBoxLayout *m_rows;
};

} // namespace cardwright

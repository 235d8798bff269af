#pragma once

#include "workshop/triedcard.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cardwright {

class WorkshopSession;

// Under the worksheet of Data Test Your Template: the text of the card that the template is tried on, at the
// place that answers the question one is at.
class TriedCardPane : public QWidget
{
    Q_OBJECT

public:
    explicit TriedCardPane(WorkshopSession &session, QWidget *parent = nullptr);

    void showQuestion(const QString &question);
    void setCard(const Card &card, const QString &path); // tries the template on it

signals:
    void cardChosen(int found, int questions); // how many of them it says something to
    void fileWanted();     // a card in a file
    void openCardWanted(); // the one that is open in the window

private:
    void load(); // the card of the workshop, if its file is still there
    void fillHeadings();
    void goToHeading(int node);
    void enableButtons();
    QString folder() const;

    WorkshopSession &m_session;
    Card m_card;
    QList<TriedHeading> m_filled; // of m_card
    QString m_loaded; // the file that m_card was read from, as the workshop says it
    QString m_question;
    QLabel *m_name;
    QPushButton *m_open;
    QPushButton *m_file;
    QComboBox *m_headings;
    QPushButton *m_answers;
    QPlainTextEdit *m_text;
};

} // namespace cardwright

#pragma once

#include "card/card.h"
#include "schema/matching.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableWidget;

namespace cardwright {

class TemplateShelf;

// Which template the card goes on with, and where each answer goes: what it has a question for, and what
// waits beside the form until somebody puts it into an answer.
class MigrateDialog : public QDialog
{
    Q_OBJECT

public:
    MigrateDialog(const Card &card, const Match &match, const TemplateShelf &shelf,
                  QWidget *parent = nullptr);

    const Template *target() const;         // null: there is none to choose
    QHash<QString, QString> chosen() const; // as migratedCard() takes it

private:
    void fillTemplates();
    void fillRows();
    void makeLists(int most); // in rows that have none yet
    void countRows();

    const Card m_card;
    const Match m_match;
    const TemplateShelf &m_shelf;
    QComboBox *m_templates;
    QLabel *m_sums;
    QTableWidget *m_rows;
    QStandardItemModel *m_questions = nullptr; // of the template, for the lists of all rows
    QTimer m_timer;
    int m_made = 0; // rows that have their list, where they have one
    QPushButton *m_use = nullptr;
};

} // namespace cardwright

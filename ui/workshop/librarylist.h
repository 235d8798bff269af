#pragma once

#include "playbook/playbook.h"
#include "workshop/standing.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace cardwright {

// What a module offers, one below the other: where the team stands, its activities, foundations and
// patterns. An activity has its goal, its length and how far the team is with it.
class LibraryList : public QListWidget
{
    Q_OBJECT

public:
    explicit LibraryList(QWidget *parent = nullptr);

    // `workshop` may be null. What was chosen stays chosen where it is there again.
    void show(const Playbook &playbook, const QString &module, const Workshop *workshop);
    QString chosen() const; // an id; empty: where the team stands
    void choose(const QString &id);

signals:
    void chosenChanged();
    void entered(); // by Enter: the page is to take the keys

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidgetItem *next(const QString &title);
    void addHead(const QString &title);
    QListWidgetItem *addEntry(const QString &id, const QString &title, const QString &sentence, const QString &facts);

    int m_filled = 0; // rows, while it is filled
};

// In words: "45 min · basic · board", and how far it is.
QString levelWord(ActivityLevel level);
QString worksheetWord(WorksheetKind kind);
// Length, level, worksheet and who takes part; "(ours)" stands behind what the Playbook does not tell.
QStringList factsOf(const Activity &activity);
QString stateWord(ActivityState state);

} // namespace cardwright

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace cardwright {

class TeamWorkshop;
struct Activity;
struct Workshop;

// The narrative plan beside the card that is being written: for each reader what they decide with it,
// what they want from it, what they need and with which nuance. It stands in the team's workshop file.
class NarrativePane : public QWidget
{
    Q_OBJECT

public:
    explicit NarrativePane(TeamWorkshop &team, QWidget *parent = nullptr);
    ~NarrativePane() override; // what was typed is in the workshop then

    void takeFocus();

signals:
    void workshopWanted(); // there is none yet, and something is to be written
    void left();           // by Esc

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell
    {
        QString reader;
        QString part;
        QPlainTextEdit *box = nullptr;
        bool pending = false; // typed and not in the workshop yet
    };

    void follow();
    void build(const QStringList &readers);
    void keep();
    void addReaderNamed();
    QStringList readers() const;
    const Workshop *workshop() const;

    TeamWorkshop &m_team;
    const Activity &m_activity;
    QStringList m_readers;
    QList<Cell> m_cells;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    QLineEdit *m_name;
    QTimer m_keep;
};

} // namespace cardwright

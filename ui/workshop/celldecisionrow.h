#pragma once

#include "workshop/fluency.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace cardwright {

class WorkshopSession;

// Under the Fluency Calculator, while a red cell is chosen: it is accepted, with the reason, or something is
// done about it, and who does it. What is half typed waits at its cell.
class CellDecisionRow : public QWidget
{
    Q_OBJECT

public:
    explicit CellDecisionRow(WorkshopSession &session, QWidget *parent = nullptr);

    void showCell(const QString &card); // of the sheet; hides where it is no red cell
    void takeFocus();

    // What is half typed, by cell, for the recovery copy, and the way back.
    QJsonObject typed() const;
    void takeUpTyped(const QJsonObject &typed);
    void forgetTyped();

signals:
    void typedChanged();
    void decided(const QString &card);
    void left(); // by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed
    {
        QString about;
        int way = 0;
        QString text;
        QString who;
    };

    Typed shown() const;
    void setTyped(bool typed);
    void fill();
    void load();
    void keep();
    void putAside(); // what is half typed
    void takeUp();
    QList<RedCell> chosen() const; // what is written about: fluency, expertise, or both

    WorkshopSession &m_session;
    QString m_card;
    QList<RedCell> m_red;
    bool m_isTyped = false; // by hand, and not kept yet
    QHash<QString, Typed> m_typed; // by card
    QLabel *m_name;
    QComboBox *m_about;
    QComboBox *m_way;
    QLineEdit *m_text;
    QComboBox *m_who;
    QLabel *m_fault;
};

} // namespace cardwright

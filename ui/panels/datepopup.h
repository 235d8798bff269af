#pragma once

#include "schema/valuedates.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace cardwright {

// A small window to choose a day or a month in, below the button that opened it. The arrow keys go
// from one to the next, Page Up and Page Down to the month or year before and after.
class DatePopup : public QFrame
{
    Q_OBJECT

public:
    enum class Shows { Days, Months, MonthRange };

    DatePopup(Shows shows, const QString &language, QWidget *parent);

    // Opens with the dates that `text` names, today where it names none.
    void openFor(const QString &text, QWidget *below);

signals:
    void chosen(const QString &text); // in the words of the card's language

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showsDays() const { return m_shows == Shows::Days; }
    void makeHead(QGridLayout *grid, int &row);
    void makeCells(QGridLayout *grid, int row);
    WrittenDate dateOf(int cell) const;
    QDate firstDay() const; // in the first cell
    void show(int year, int month);
    void turn(int by); // to another year, or another month of days
    void focusOn(const WrittenDate &date);
    bool takeKey(int cell, int key);
    void step(int cell, int by);
    void take(const WrittenDate &date);

    Shows m_shows;
    QString m_language;
    QLabel *m_ask = nullptr;
    QLabel *m_head = nullptr;
    QList<QToolButton *> m_cells; // days of six weeks, or months
    int m_year = 0;
    int m_month = 1;
    WrittenDate m_marked;              // named by the text
    std::optional<WrittenDate> m_from; // chosen as the beginning of a range
};

} // namespace cardwright

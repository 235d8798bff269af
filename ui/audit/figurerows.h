#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace cardwright {

// One line with a figure of its own: how much of something is done, in one bar or in several beside
// each other.
struct FigureRow
{
    struct Part
    {
        int done = 0;
        int of = 0;
        int tone = 0; // 0: accent; 1 to 3: at a glance, facts, why and how

        bool operator==(const Part &) const = default;
    };

    QString text;
    QString figure; // at the right; may be empty
    QString tip;    // the whole in words, for the pointer and for screen readers
    QList<Part> parts;
    bool leads = false; // somewhere: it can be pressed
    bool alarm = false; // something is to do there

    bool operator==(const FigureRow &) const = default;
};

// Such lines below each other.
class FigureRows : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRows(QWidget *parent = nullptr);

    void setRows(const QList<FigureRow> &rows);

signals:
    void chosen(int row);

private:
    class Row;

    QList<Row *> m_rows;
};

} // namespace cardwright

#pragma once

#include <QLineEdit>

class QBoxLayout;
class QLabel;

namespace cardwright {

// One line in which everything is written: Enter puts it where the label says and the line is free for
// the next. A pasted list goes in as many notes at once.
class EntryLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryLine(QWidget *parent = nullptr);

signals:
    void entered(const QString &text); // one line or many
    void rowRequested(int by);         // the place above or below
    void columnRequested(int by);
    void cancelled(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool pasteMany();
};

// The entry line with what it writes to before it, and what happens there below it.
class EntryRow : public QWidget
{
    Q_OBJECT

public:
    explicit EntryRow(QWidget *parent = nullptr);

    EntryLine &line() { return *m_line; }
    void setPlace(const QString &place); // "Origins", "Lens 3 · Facts"
    void setHint(const QString &hint);   // choices of the cell, keys
    void tell(const QString &sentence);  // a fault; goes with the next key

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QLabel *m_place;
    EntryLine *m_line;
    QLabel *m_hint;
    QBoxLayout *m_row; // the place and the line
    QString m_hintText;
};

} // namespace cardwright

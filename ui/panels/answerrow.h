#pragma once

#include "schema/valuehints.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace cardwright {

class GrowingText;
class QuietButton;
class ValuePicker;
class WrapLabel;

// One row of a list: one or two texts, or a label and a text, with a number before, a choice or a bar
// behind and a button to remove it.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    struct Look
    {
        int columns = 1;
        QStringList placeholders; // per column
        QStringList names;        // per column, for screen readers
        QString label;            // fixed text instead of the first column
        int lastWidth = 0;        // of the last column; 0: it shares the room
        QStringList choices;      // one of them stands behind the texts
        QString noChoice;         // said while none does; also the name of the box
        bool bar = false;         // a share of a whole behind the texts
        bool numbered = false;
        bool removable = true;
        bool prose = false; // the last column: its spelling is checked
        ValueType type = ValueType::Text; // of the last column: dates get a calendar
        QStringList values;               // offered for it
        QString language;                 // of the card

        bool operator==(const Look &) const = default;
    };

    explicit AnswerRow(const Look &look, QWidget *parent = nullptr);
    ~AnswerRow() override { setFocusProxy(nullptr); } // as an editor does

    const Look &look() const { return m_look; }
    // A fixed label is not among them; what is chosen is the last.
    QStringList texts() const;
    void setTexts(const QStringList &texts);
    bool isEmpty() const; // a choice alone says nothing
    void setPlace(int number, int of); // among the rows
    void setPlaceholders(const QStringList &placeholders);
    void setHint(const QString &hint); // below the row; empty: none
    void setBar(double percent);
    void setReadOnly(bool readOnly);
    GrowingText *field(int index) const { return m_fields.value(index); }
    GrowingText *focusedField() const;

signals:
    void edited();
    void returnPressed();
    void removeRequested();
    void moveRequested(int by);
    void left(); // the focus left one of its fields
    void chosen();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBehind(QHBoxLayout *row);
    void showChoice(const QString &text);
    void goBack(int column);

    Look m_look;
    QList<GrowingText *> m_fields;
    QLabel *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QProgressBar *m_bar = nullptr;
    ValuePicker *m_picker = nullptr;
    WrapLabel *m_hint;
    QuietButton *m_remove;
    bool m_readOnly = false;
};

} // namespace cardwright

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace cardwright {

class GrowingText;
class QuietButton;
class WrapLabel;

// One row of a list: one or two texts, or a label and a text, with a number before and a button to
// remove it.
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
        bool numbered = false;
        bool removable = true;

        bool operator==(const Look &) const = default;
    };

    explicit AnswerRow(const Look &look, QWidget *parent = nullptr);

    const Look &look() const { return m_look; }
    QStringList texts() const; // a fixed label is not among them
    void setTexts(const QStringList &texts);
    bool isEmpty() const;
    void setNumber(int number);
    void setPlaceholders(const QStringList &placeholders);
    void setHint(const QString &hint); // below the row; empty: none
    void setReadOnly(bool readOnly);
    GrowingText *field(int index) const { return m_fields.value(index); }
    GrowingText *focusedField() const;

signals:
    void edited();
    void returnPressed();
    void removeRequested();
    void moveRequested(int by);
    void left(); // the focus left one of its fields

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Look m_look;
    QList<GrowingText *> m_fields;
    QLabel *m_number = nullptr;
    WrapLabel *m_hint;
    QuietButton *m_remove;
    bool m_readOnly = false;
};

} // namespace cardwright

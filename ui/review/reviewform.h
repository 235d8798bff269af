#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class NameField;

// What every form of the review shares: its fields, who fills it in, what stands in the way, and the two
// buttons below. Escape calls it off. What was typed stays until it is written.
class ReviewForm : public QFrame
{
    Q_OBJECT

public:
    ReviewForm(const QString &verb, QWidget *parent = nullptr);

    QString name() const;
    void takeFocus(); // by the name, or by the button where that is known
    void setNameQuiet(); // a known name is not shown again
    void askNameAnew(const QString &label); // an empty box, whoever is known
    void setFault(const QString &sentence); // empty: none
    void setReady(bool ready);              // all that is needed is there, but for the name
    // The same as the button.
    void submit();

signals:
    void submitted();
    void cancelled();

protected:
    QVBoxLayout *fields() const { return m_fields; }
    QHBoxLayout *aside() const { return m_aside; } // before the buttons
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void update();

    QVBoxLayout *m_fields;
    QHBoxLayout *m_aside;
    NameField *m_name;
    QLabel *m_fault;
    QPushButton *m_verb;
    bool m_ready = false;
    bool m_quiet = false;
};

// A label of a form's field, small and muted.
QLabel *formLabel(const QString &text, QWidget *buddy, QWidget *parent);

} // namespace cardwright

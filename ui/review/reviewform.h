#pragma once

#include <QFrame>
#include <QJsonObject>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class NameField;
class ReviewDrafts;

// What every form of the review shares: its fields, who fills it in, what stands in the way, and the two
// buttons below. Escape calls it off. What was typed is kept as a draft until it is written, and is there again
// wherever the form is.
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

    // What is typed is kept under `form`; what was kept there is shown.
    void keepUnder(ReviewDrafts &drafts, const QString &form);
    bool isBegun() const; // something is kept, and it was not called off
    void takeUp(); // is shown again: begun, or gone on with
    void said(); // and written, or taken back: nothing of it is kept; what another window had begun is shown

signals:
    void submitted();
    void cancelled();

protected:
    // What was typed, empty values left out; and shows it again, where it is another.
    virtual QJsonObject typed() const { return {}; }
    virtual void setTyped(const QJsonObject &) {}
    void keep(); // whenever something of it changed
    QVBoxLayout *fields() const { return m_fields; }
    QHBoxLayout *aside() const { return m_aside; } // before the buttons
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void callOff();
    void restore();

    QVBoxLayout *m_fields;
    QHBoxLayout *m_aside;
    NameField *m_name;
    QLabel *m_fault;
    QPushButton *m_verb;
    bool m_ready = false;
    bool m_quiet = false;
    ReviewDrafts *m_drafts = nullptr;
    QString m_form; // its name among the drafts
    bool m_away = false; // called off
    bool m_restoring = false;
};

// A label of a form's field, small and muted.
QLabel *formLabel(const QString &text, QWidget *buddy, QWidget *parent);

} // namespace cardwright

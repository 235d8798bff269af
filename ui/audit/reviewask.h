#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cardwright {

class NameField;
class ReviewDrafts;

// Asks in the pane, not in front of it, who decides something and why. The name is asked for once and
// stays: it is a recorded name, no proof.
class ReviewAsk : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewAsk(QWidget *parent = nullptr);

    // The sentence that stands in the way of what was asked for; empty: it is done, and the form goes.
    using Decide = std::function<QString(const QString &who, const QString &reason)>;

    // `why`: what the reason is to say; empty where none is needed: then nothing is asked of somebody
    // whose name is known. `about`: what it is kept under while it is only begun, the same in every language.
    void ask(const QString &about, const QString &sentence, const QString &why, const QString &verb, const Decide &decide);
    void keepIn(ReviewDrafts &drafts) { m_drafts = &drafts; } // a reason that was begun is there when it is asked for again
    void setFirst(bool first) { m_first = first; } // nobody said anything of this card yet
    void cancel();

signals:
    void ended(); // the keyboard goes back to where it was

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void decide();
    void updateButton();
    void keep();

    QString m_about;
    QLabel *m_sentence;
    QLineEdit *m_reason;
    NameField *m_name;
    QLabel *m_fault;
    QPushButton *m_verb;
    Decide m_decide;
    ReviewDrafts *m_drafts = nullptr;
    QLabel *m_begins;
    bool m_needsReason = false;
    bool m_first = false;
};

} // namespace cardwright

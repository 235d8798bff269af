#pragma once

#include "card/answerstate.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cardwright {

class GrowingText;
class WrapLabel;

// Stands where the editor of an answer would: what the question says instead, its reason to be
// written, and the earlier text that the file keeps.
class StateBox : public QFrame
{
    Q_OBJECT

public:
    explicit StateBox(const QString &questionName, QWidget *parent = nullptr);
    ~StateBox() override { setFocusProxy(nullptr); } // as an editor does

    void showState(const StatePhrases::Found &found, const QString &kept);
    void setTakenOut(bool takenOut); // earlier text left the file just now
    void setReadOnly(bool readOnly);
    void focusReason();
    bool hasFocusWithin() const;

signals:
    void reasonEdited(const QString &reason);

private:
    void showKept();

    QLabel *m_name;
    GrowingText *m_reason;
    WrapLabel *m_takenOut;
    QPushButton *m_keptButton;
    WrapLabel *m_kept;
    QString m_questionName;
};

} // namespace cardwright

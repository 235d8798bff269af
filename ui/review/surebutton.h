#pragma once

#include <QPushButton>

namespace cardwright {

// Takes something away at the second press: the first asks. Elsewhere than there, the question is over.
class SureButton : public QPushButton
{
    Q_OBJECT

public:
    SureButton(const QString &text, const QString &question, QWidget *parent = nullptr);

signals:
    void confirmed();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask(bool asking);

    QString m_text;
    QString m_question;
    bool m_asking = false;
};

} // namespace cardwright

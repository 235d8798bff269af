#include "review/surebutton.h"

#include <QFocusEvent>

namespace cardwright {

using namespace Qt::StringLiterals;

SureButton::SureButton(const QString &text, const QString &question, QWidget *parent)
    : QPushButton(text, parent)
    , m_text(text)
    , m_question(question)
{
    setProperty("kind", u"link"_s);
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_asking) {
            ask(true);
            return;
        }
        ask(false);
        emit confirmed();
    });
}

void SureButton::ask(bool asking)
{
    m_asking = asking;
    setText(asking ? m_question : m_text);
}

void SureButton::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        ask(false);
}

} // namespace cardwright

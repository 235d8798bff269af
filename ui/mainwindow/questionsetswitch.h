#pragma once

#include <QFrame>

class QToolButton;

namespace cardwright {

class CardDocument;

// Whether the form shows the essential questions or all of them. Not there for a card without a
// template, which has no essentials.
class QuestionSetSwitch : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionSetSwitch(CardDocument &document, QWidget *parent = nullptr);

private:
    void sync();

    CardDocument &m_document;
    QToolButton *m_essentials;
    QToolButton *m_all;
};

} // namespace cardwright

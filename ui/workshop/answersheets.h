#pragma once

#include "mainwindow/barmessage.h"

#include <QObject>

class QWidget;

namespace cardwright {

class CardDocument;
class Prompts;
struct AnswerSheet;

// Reads what people saved from a question form into the open card: where the card has no answer yet, as one
// undo step. What it answers otherwise stays, until the user says so.
class AnswerSheets : public QObject
{
    Q_OBJECT

public:
    AnswerSheets(CardDocument &document, Prompts &prompts, QWidget &window);

    bool canRead() const;
    void read(); // asks for the file
    void read(const QString &path);

signals:
    void barRequested(const cardwright::BarMessage &message);

private:
    void take(const AnswerSheet &sheet, const QList<int> &replace);
    void tell(BarMessage::Tone tone, const QString &sentence, const QList<BarMessage::Button> &buttons = {});

    CardDocument &m_document;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace cardwright

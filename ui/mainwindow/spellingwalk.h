#pragma once

#include "schema/questionnaire.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace cardwright {

class EditorView;
class Speller;

// Goes from one misspelled word of the form to the next: in the question that the user is at, then
// in the questions after it, once round the card. Long cards are looked through a little at a time.
class SpellingWalk : public QObject
{
    Q_OBJECT

public:
    SpellingWalk(EditorView &editor, Speller &speller, QObject *parent = nullptr);

    void next();

signals:
    void found(QWidget *box); // the word is selected in it
    void nothingFound();
    void notChecked(); // spelling is off for this card

private:
    bool selectIn(QWidget &panel, bool fromFocus);
    bool mayHold(const Question &question) const;
    bool isSummary(const Question &question) const;
    void lookFurther();
    void hold(QWidget *box);

    EditorView &m_editor;
    Speller &m_speller;
    QList<Question> m_ahead; // still to look at
    QTimer m_slices;
};

} // namespace cardwright

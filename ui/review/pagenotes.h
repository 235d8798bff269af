#pragma once

#include "review/fieldnotes.h"
#include "schema/questionnaire.h"

#include <QHash>
#include <QObject>

namespace cardwright {

class AnswerPanel;
class CardDocument;
class SectionPage;

// Puts what people say at the questions of the page that is open: open comments always, in a review
// also a way to comment on each question and to say who looks after it.
class PageNotes : public QObject
{
    Q_OBJECT

public:
    PageNotes(SectionPage &page, CardDocument &document, ReviewKeeper &keeper, QObject *parent = nullptr);

    void setReviewing(bool reviewing);
    // Opens the form at the question, which has to have a panel on the page; false where it has not.
    bool comment(const Question &question);
    // The questions that open comments are about, one for each comment.
    const QList<Question> &openQuestions() const { return m_open; }

signals:
    void changed(); // openQuestions()
    void commentWanted(const cardwright::Question &question); // on a heading, which has no panel

private:
    void refresh();
    void followRenamed();
    void showAll();
    void show(AnswerPanel &panel);
    void showAtHead(QWidget *head);
    FieldNotes *notesOf(AnswerPanel &panel);
    FieldNotes::Notes notesAt(const Question &question) const;
    bool isBegun(const Question &question) const;
    static QString keyOf(const Question &question);

    SectionPage &m_page;
    CardDocument &m_document;
    ReviewKeeper &m_keeper;
    QHash<QString, FieldNotes::Notes> m_notes;
    QList<Question> m_open;
    bool m_reviewing = false;
};

} // namespace cardwright

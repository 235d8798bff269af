#pragma once

#include "review/pagescroll.h"
#include "schema/questionnaire.h"
#include "schema/review.h"

class QPushButton;

namespace cardwright {

class CardDocument;
class CommentForm;
class CommentRow;
class ReviewKeeper;
class Segments;
class WrapLabel;

// All comments, each leading to its field: those that must be fixed first, then in the order of the card.
class CommentsPage : public PageScroll
{
    Q_OBJECT

public:
    CommentsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

    void beginComment(const FieldRef &field);

signals:
    void revealRequested(const cardwright::Question &question);

protected:
    void fill() override;

private:
    void showDraft();

    ReviewKeeper &m_keeper;
    CardDocument &m_document;
    Segments *m_which; // open, all
    QPushButton *m_add;
    CommentForm *m_form;
    WrapLabel *m_empty;
    QVBoxLayout *m_list;
    QList<CommentRow *> m_rows;
};

} // namespace cardwright

#pragma once

#include "schema/review.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class CommentForm;
class CommentRow;
class ReviewKeeper;
class WrapLabel;

// What people say of one question, at the question: who looks after it, what is open, and in a review
// what was resolved and a place to say more. Hidden where there is nothing.
class FieldNotes : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNotes(ReviewKeeper &keeper, QWidget *parent = nullptr);

    struct Notes
    {
        FieldRef field;
        QString owner;
        QList<Comment> comments;
        bool operator==(const Notes &) const = default;
    };
    void show(const Notes &notes, bool reviewing);
    void beginComment();
    void beginOwner();
    QList<CommentRow *> rows() const { return m_rows; }

signals:
    void ended(); // the keyboard goes back to the question

private:
    void fill();
    void showDrafts();
    CommentForm *commentForm();
    QWidget *ownerForm();
    void keepOwner();
    void setOwnerName();
    void endForm();

    ReviewKeeper &m_keeper;
    Notes m_notes;
    bool m_reviewing = false;
    bool m_resolvedShown = false;
    QVBoxLayout *m_column;
    WrapLabel *m_owner;
    QWidget *m_ownerForm = nullptr; // once it is asked for
    QLineEdit *m_ownerName = nullptr;
    WrapLabel *m_ownerFault = nullptr;
    QVBoxLayout *m_list;
    QList<CommentRow *> m_rows;
    QPushButton *m_resolved;
    CommentForm *m_form = nullptr; // likewise
};

} // namespace cardwright

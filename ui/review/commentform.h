#pragma once

#include "review/reviewform.h"
#include "schema/review.h"

class QCheckBox;

namespace cardwright {

class NoteEdit;
class ReviewKeeper;

// What somebody has to say about a field or about the card.
class CommentForm : public ReviewForm
{
    Q_OBJECT

public:
    explicit CommentForm(ReviewKeeper &keeper, QWidget *parent = nullptr);

    void begin(const FieldRef &field); // keeps what was typed there before
    bool isEmpty() const;
    const FieldRef &field() const { return m_field; }

signals:
    void written();

private:
    void write();

    ReviewKeeper &m_keeper;
    FieldRef m_field;
    NoteEdit *m_text;
    QCheckBox *m_mustFix;
};

} // namespace cardwright

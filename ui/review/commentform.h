#pragma once

#include "review/reviewform.h"
#include "schema/review.h"

class QCheckBox;

namespace cardwright {

class NoteEdit;
class ReviewKeeper;
class WrapLabel;

// What somebody has to say about a field or about the card.
class CommentForm : public ReviewForm
{
    Q_OBJECT

public:
    explicit CommentForm(ReviewKeeper &keeper, QWidget *parent = nullptr);

    void begin(const FieldRef &field); // with what was typed there before
    void follow(const FieldRef &field); // stays as it is, shown or not
    void setAboutShown(); // where the form does not stand at the field, it says which one is meant
    bool isEmpty() const;
    const FieldRef &field() const { return m_field; }

signals:
    void written();

protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &draft) override;

private:
    void write();

    ReviewKeeper &m_keeper;
    FieldRef m_field;
    WrapLabel *m_about;
    NoteEdit *m_text;
    QCheckBox *m_mustFix;
};

} // namespace cardwright

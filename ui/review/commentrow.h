#pragma once

#include "schema/review.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class ReviewAsk;
class ReviewKeeper;
class WrapLabel;

// One comment: what was said, by whom, how it stands, and what can be done about it.
class CommentRow : public QFrame
{
    Q_OBJECT

public:
    CommentRow(ReviewKeeper &keeper, QWidget *parent = nullptr);

    const Comment &comment() const { return m_comment; }
    // `place`: shown as a way to the field; empty: the row stands at the field.
    void show(const Comment &comment, const QString &place, bool found);

signals:
    void placeChosen();

private:
    void change(Comment::Status status);

    ReviewKeeper &m_keeper;
    Comment m_comment;
    QVBoxLayout *m_column;
    QPushButton *m_place;
    WrapLabel *m_gone;
    WrapLabel *m_text;
    WrapLabel *m_said;
    QPushButton *m_resolve;
    QPushButton *m_mustFix;
    ReviewAsk *m_ask = nullptr; // once a name has to be asked for
};

} // namespace cardwright

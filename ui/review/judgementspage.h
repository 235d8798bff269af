#pragma once

#include "review/pagescroll.h"

namespace cardwright {

class CardDocument;
class JudgementRow;
class ReviewKeeper;
struct Finding;

// What the Playbook leaves to people, one row each: nothing is filled in beforehand, and nothing is
// added up.
class JudgementsPage : public PageScroll
{
    Q_OBJECT

public:
    JudgementsPage(CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

    void unfold(const Finding &finding); // the judgement that it misses or finds fault with
    const QList<JudgementRow *> &rows() const { return m_rows; }

protected:
    void fill() override;

private:
    void addHeading(const QString &text);

    CardDocument &m_document;
    ReviewKeeper &m_keeper;
    QList<JudgementRow *> m_rows;
};

} // namespace cardwright

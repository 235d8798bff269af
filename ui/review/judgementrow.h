#pragma once

#include "review/judgementwords.h"
#include "schema/reviewfields.h"

#include <QFrame>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace cardwright {

class CardDocument;
class JudgementForm;
class ReviewKeeper;
class WrapLabel;

// One thing that only a person can judge: folded to its name and how it stands; unfolded also the
// question, what was said last and the form for saying it anew.
class JudgementRow : public QFrame
{
    Q_OBJECT

public:
    JudgementRow(const JudgementWords &words, CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

    const JudgementWords &words() const { return m_words; }
    // `latest`: null where nobody judged; `changes`: of its evidence since; `earlier`: how many came before.
    void show(const Judgement *latest, const FieldChanges &changes, int earlier);
    bool isOpen() const;
    void setOpen(bool open);
    QToolButton *head() const { return m_head; }

signals:
    void opened();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool isOnHead(const QMouseEvent &event) const;
    void makeBody();
    void makeForm();
    void showDraft();
    void showBody();
    QString stateText() const;
    QString recordText() const;

    JudgementWords m_words;
    CardDocument &m_document;
    ReviewKeeper &m_keeper;
    QToolButton *m_head;
    WrapLabel *m_state;
    WrapLabel *m_outdated;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr; // once it is unfolded
    WrapLabel *m_rationale = nullptr;
    WrapLabel *m_record = nullptr;
    QPushButton *m_judge = nullptr;
    JudgementForm *m_form = nullptr;
    Judgement m_latest;
    FieldChanges m_changes;
    bool m_judged = false;
    int m_earlier = 0;
};

} // namespace cardwright

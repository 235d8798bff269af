#pragma once

#include "review/judgementwords.h"
#include "review/reviewform.h"

namespace cardwright {

class CardDocument;
class EvidencePicker;
class LevelChoice;
class NoteEdit;
class ReviewKeeper;

// One judgement to be made. It never begins with what was recorded: nobody signs what somebody else wrote.
class JudgementForm : public ReviewForm
{
    Q_OBJECT

public:
    JudgementForm(const JudgementWords &words, CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

    void begin();

signals:
    void written();

protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &draft) override;

private:
    LevelChoice *addLevels(const QString &label, const QStringList &levels, const QStringList &tips);
    NoteEdit *addNote(const QString &label, const QString &hint);
    void updateReady();
    void write();

    JudgementWords m_words;
    ReviewKeeper &m_keeper;
    LevelChoice *m_rating = nullptr;
    NoteEdit *m_rationale;
    EvidencePicker *m_evidence;
    NoteEdit *m_actions = nullptr;
    LevelChoice *m_fluency = nullptr;
    LevelChoice *m_expertise = nullptr;
};

} // namespace cardwright

#pragma once

#include "review/reviewform.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace cardwright {

class CardDocument;
class EvidencePicker;
class LevelChoice;
class NoteEdit;
class ReviewKeeper;

// What happened when a reader decided something with the card.
class SessionForm : public ReviewForm
{
    Q_OBJECT

public:
    SessionForm(CardDocument &document, ReviewKeeper &keeper, QWidget *parent = nullptr);

    void begin();

signals:
    void written();

protected:
    QJsonObject typed() const override;
    void setTyped(const QJsonObject &draft) override;

private:
    NoteEdit *addNote(const QString &label, const QString &hint, const QString &objectName);
    void write();

    ReviewKeeper &m_keeper;
    QLineEdit *m_agent;
    NoteEdit *m_task;
    NoteEdit *m_conclusion;
    LevelChoice *m_confidence;
    QSpinBox *m_minutes;
    EvidencePicker *m_used;
    NoteEdit *m_misses;
    QList<QCheckBox *> m_dimensions;
};

} // namespace cardwright

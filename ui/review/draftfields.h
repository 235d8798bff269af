#pragma once

#include "schema/review.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace cardwright {

class EvidencePicker;
class LevelChoice;
class NoteEdit;
struct JudgementWords;

// The parts of a form's draft; what is empty, or null, is left out.
void putNote(QJsonObject &draft, const QString &key, const NoteEdit *note);
void putLevel(QJsonObject &draft, const QString &key, const LevelChoice *choice);
void putFields(QJsonObject &draft, const QString &key, const EvidencePicker &picker);
QList<FieldRef> fieldsOf(const QJsonObject &draft, const QString &key);

// The forms' names among the drafts; those for fields are in editing/reviewdrafts.h.
QString judgementDraft(const JudgementWords &words);
QString signatureDraft(const QString &signer); // its id
inline const QString kSessionDraft = QStringLiteral("session");
inline const QString kSignerDraft = QStringLiteral("signer");

} // namespace cardwright

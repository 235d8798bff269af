#include "review/draftfields.h"

#include "editing/reviewdrafts.h"
#include "review/evidencepicker.h"
#include "review/judgementwords.h"
#include "review/levelchoice.h"
#include "review/noteedit.h"

#include <QJsonArray>

namespace cardwright {

using namespace Qt::StringLiterals;

void putNote(QJsonObject &draft, const QString &key, const NoteEdit *note)
{
    if (note && !note->text().isEmpty())
        draft[key] = note->toPlainText();
}

void putLevel(QJsonObject &draft, const QString &key, const LevelChoice *choice)
{
    if (choice && choice->level() > 0)
        draft[key] = choice->level();
}

void putFields(QJsonObject &draft, const QString &key, const EvidencePicker &picker)
{
    QJsonArray fields;
    for (const FieldRef &field : picker.kept())
        fields.append(QJsonObject{{u"field"_s, draftOf(field)}});
    if (!fields.isEmpty())
        draft[key] = fields;
}

QList<FieldRef> fieldsOf(const QJsonObject &draft, const QString &key)
{
    QList<FieldRef> fields;
    for (const QJsonValue &field : draft.value(key).toArray())
        fields.append(fieldOf(field.toObject()));
    return fields;
}

QString judgementDraft(const JudgementWords &words)
{
    return u"judgement "_s + words.key();
}

QString signatureDraft(const QString &signer)
{
    return u"signature "_s + signer;
}

} // namespace cardwright

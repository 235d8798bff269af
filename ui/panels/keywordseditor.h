#pragma once

#include "panels/answereditor.h"
#include "schema/codecs.h"

namespace cardwright {

class KeywordField;
class RemarkFields;

// Keywords as chips.
class KeywordsEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit KeywordsEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    KeywordsValue value() const;

    KeywordField *m_field;
    RemarkFields *m_remarks;
    KeywordsValue m_written; // how the keywords stand in the file
};

} // namespace cardwright

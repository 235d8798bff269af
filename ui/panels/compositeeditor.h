#pragma once

#include "panels/answereditor.h"
#include "schema/compositecodec.h"

namespace cardwright {

class RemarkFields;

// The parts of one answer, an editor each, below one another. What stands in a part that nobody
// edited is written as it was.
class CompositeEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit CompositeEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    void addPart(int part);
    void takePart(int part);

    QList<AnswerEditor *> m_editors;
    CompositeValue m_value; // but for the remarks
    RemarkFields *m_remarks = nullptr;
};

} // namespace cardwright

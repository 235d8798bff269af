#pragma once

#include "panels/answereditor.h"
#include "schema/codecs.h"

class QComboBox;

namespace cardwright {

class PlainLine;
class RemarkFields;

// How long something lasts: a number and its unit, or words.
class DurationEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit DurationEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    DurationValue value() const;
    DurationValue::Unit unit() const;
    void show(const DurationValue &value);
    void unitChosen();
    void arrange();

    PlainLine *m_text;
    QComboBox *m_unit;
    RemarkFields *m_remarks;
    QString m_spare; // the text while none is asked for
};

} // namespace cardwright

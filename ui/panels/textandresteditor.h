#pragma once

#include "panels/answereditor.h"

namespace cardwright {

// A text and, below it, the labelled values or the table that belong to the same answer.
class TextAndRestEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit TextAndRestEditor(const EditorContext &context, QWidget *parent = nullptr);

    bool showAnswer(const QString &markdown) override;
    QString markdown() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *firstField() const override;

private:
    AnswerEditor *m_text;
    AnswerEditor *m_rest;
};

} // namespace cardwright
